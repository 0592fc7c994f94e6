"""Rounds: the lead goes to another rep, with a new key, a new thread and a new clock."""

from dataclasses import replace
from datetime import datetime

from domain import course_story, round_letters, story
from domain.clock import ClockOrder
from domain.course import asking, handing_on
from domain.course.back import Back
from domain.course.extending import ask_the_manager
from domain.course.file import HandoffFile
from domain.course.talk import Talk
from domain.course.told import Told, not_allowed, not_open, taken
from domain.facts import Fact, FactKind
from domain.handoff import Answer, Voice
from domain.letters import Letter, Rejected

OPEN_TO_MOVES = ("sending", "with_rep", "with_ldr", "with_manager", "undeliverable")


def not_mine(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """The wrong rep says so: a named colleague gets it, else the LDR finds one, after two moves the manager.

    The service names a colleague in `to` only when that is a rep of the same team.
    """
    if file.state != "with_rep":
        return not_open(file, "not mine is an answer to the handoff letter")
    hops_are_used = file.moves >= file.policy.timing.hops
    if told.to and not hops_are_used and told.to not in file.asked:
        return move_to(file, told, by_itself=True)
    file.hold()
    file.back = Back(why="not_mine", by=told.voice, text=told.note, number=file.next_back())
    turn = file.turn("with_manager" if hops_are_used else "with_ldr")
    file.owe(course_story.turning(_fact("not_mine", "says it is not his", file, told), turn))
    clock = repair_clock(file, "routing")
    if hops_are_used:
        letter = round_letters.Ruling(about="route", text=told.note, by=told.voice)
        file.ask_for_a_ruling(letter, cause=f"back {file.back.number}", plan=clock)
        return taken("it has moved often enough; the manager says whose it is")
    asked = round_letters.LdrAsked(about="not_mine", text=told.note, by=told.voice)
    file.send(asked, file.ldr, cause=f"back {file.back.number}", plan=clock)
    return taken(f"{file.ldr} finds out whose it is")


def mine(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """Another rep says that the lead is his: the manager rules, and until then the first valid decision wins."""
    claimant = told.voice.by
    if file.decision is not None:
        stands = f"{story.in_words(file.decision)}, received {file.decision.received_at:%a %d %b %H:%M} UTC"
        return Answer(result="already_decided", said=stands, decision=file.decision)
    if file.state not in OPEN_TO_MOVES or file.kind != "handoff":
        return not_open(file, "a lead is claimed before it is accepted")
    if claimant == file.rep:
        return not_allowed(f"it is with {claimant} already; answer accept to take it")
    if claimant in file.claimed:
        return not_allowed(f"{claimant} has claimed it before; the manager is asked")
    file.claimed = (*file.claimed, claimant)
    file.owe(_fact("claimed", "says that the lead is his", file, told))
    letter = round_letters.Ruling(about="claim", text=told.note, by=told.voice)
    file.ask_for_a_ruling(letter, cause=told.cause[-16:])
    return Answer(result="asked", said="the manager rules; until then the first valid decision wins")


def move(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """A manager, sales ops or an operator moves the lead; an LDR only where a rep said that it is not his.

    To the stand-in who has it already: the opportunity is that one's too then, and the absent rep's no more.
    An accepted lead moves only from somebody who has left.
    """
    if told.left and told.role != "ldr" and told.left not in (file.rep, file.owner):
        return not_open(file, f"it is with {file.rep}, no longer with {told.left}")
    if told.left and told.role != "ldr" and file.state == "awaiting_opportunity" and file.kind == "handoff":
        return handing_on.hand_on(file, told, now)
    if told.names_owner and file.state in (*OPEN_TO_MOVES, "awaiting_opportunity"):
        return _names_the_owner(file, told)
    if file.state not in OPEN_TO_MOVES or file.kind != "handoff":
        return not_open(file, "a lead moves before it is accepted")
    routes = file.back is not None and file.back.why == "not_mine" and file.state == "with_ldr"
    if told.role == "ldr" and not routes:
        return ask_the_manager(file, told, "move", "an LDR's move is the manager's to rule")
    return move_to(file, told, by_itself=told.role == "ldr")


def is_for_the_owner(file: HandoffFile, told: Told) -> bool:
    """Whether a word gives the lead to the stand-in who has it: the one way to say whose the opportunity is."""
    is_move = told.word == "move" and told.role != "ldr" and file.kind == "handoff"
    return is_move and file.owner != file.rep == told.to


def _names_the_owner(file: HandoffFile, told: Told) -> Answer:
    was, file.owner = file.owner, file.rep
    moved = round_letters.Moved(to=file.rep, was=was, why=told.note, by=told.voice)
    file.send(moved, was, cause=told.cause[-16:])
    what = f"says that the opportunity is {file.rep}'s, no longer {was}'s"
    fact = _fact("owner_named", what, file, told)
    file.owe(course_story.turning(replace(fact, data=fact.data | {"to": file.rep, "was": was}), file.turn(file.state)))
    return taken(f"the lead and its opportunity are {file.rep}'s")


def move_to(file: HandoffFile, told: Told, *, by_itself: bool) -> Answer:
    """The new round; nobody is asked twice within one handoff, but for who claims the lead."""
    if not told.to:
        return not_allowed("name the rep that it goes to")
    if told.to == file.rep:
        return not_allowed(f"it is with {told.to} already")
    if told.to in file.asked and told.to not in file.claimed:
        return not_allowed(f"{told.to} was asked before in this handoff")
    if by_itself and file.moves >= file.policy.timing.hops:
        return ask_the_manager(file, told, "move", "it has moved often enough")
    file.moves += by_itself
    new_round(file, told.to, told.note, told.voice, told.cause)
    return taken(f"the lead is {told.to}'s now, in round {file.round}")


def new_round(file: HandoffFile, to: str, why: str, by: Voice, cause: str, *, keeps_owner: bool = False) -> None:
    """The lead goes to `to`: rep and LDR hear of it, and the new rep is asked. The old key answers who has it now.

    With `keeps_owner` the new rep answers in the place of the one who had it, and the opportunity stays that one's.
    """
    was = file.rep
    moved = round_letters.Moved(to=to, was=was, why=why, by=by)
    if file.notified_at is not None and was != to:
        file.send(moved, was, cause=f"round {file.round + 1}")
    file.stop()
    file.round += 1
    file.asked.append(to)
    file.case = replace(file.case, lead=replace(file.case.lead, rep=to))
    file.talk = Talk(file.case)
    file.owner = file.owner if keeps_owner else to
    file.stopped.clear()
    file.decision = file.undo_until = file.back = file.notified_at = file.answer_by = None
    file.reminded_at = file.still_away = file.ruling = file.return_by = None
    file.attached = file.closes = ""
    file.attached_by_rep = False
    file.late = file.is_overdue = file.engage_missed = file.looking = False
    file.extensions = file.new_meetings = 0
    data = {"to": to, "was": was, "why": why}
    fact = course_story.said_so(
        file.attempt, "moved", f"moves the lead from {was} to {to}", by, f"round {file.round}", **data
    )
    file.owe(course_story.turning(fact, file.turn("sending")))
    file.send(moved, file.ldr, cause=f"round {file.round}")
    asking.ask_the_rep(file, moved_from=was, why=why)


def repair_clock(file: HandoffFile, kind: str) -> ClockOrder:
    """The LDR's clock: to correct a record, to find the right rep, or to answer what came back."""
    timing = file.policy.timing
    rules = {
        "correction": timing.correction,
        "routing": timing.routing,
        "answer": timing.answer,
        "recycled": timing.recycled,
    }
    return ClockOrder(kind=kind, rule=rules[kind], person=file.ldr, rep=file.rep, ldr=file.ldr)  # type: ignore[arg-type]


def asked_of_the_ldr(file: HandoffFile, back: Back) -> Letter:
    """What the LDR was asked when the lead came back, to be written once more."""
    if back.why == "rejected" and file.decision is not None:
        return Rejected(decision=file.decision)
    about: round_letters.LdrAskedAbout = "returned" if back.why == "rejected" else back.why
    return round_letters.LdrAsked(about=about, text=back.text, by=back.by, criteria=back.criteria)


def _fact(kind: FactKind, what: str, file: HandoffFile, told: Told) -> Fact:
    said = f"{what}: {story.cut(told.note)}" if told.note else what
    return course_story.said_so(file.attempt, kind, said, told.voice, told.cause, note=told.note)
