"""Somebody who cannot act: away, or out of reach of mail. The lead moves, or the time is kept apart; never in silence.

| who is away past what is asked of him | what happens at once |
|---|---|
| the rep, before the decision | a stand-in is asked and the owner stays; nobody free: the manager |
| the rep, after an acceptance | the days away are given back |
| the LDR, when he must answer, correct or route | his stand-in is asked the same |
| who was asked to rule or to route | whoever is next is asked the same |
"""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from domain import course_story, round_letters
from domain.clock import ClockOrder, Pause, Step
from domain.course import asking
from domain.course.extending import going_on
from domain.course.file import HandoffFile
from domain.course.rounds import asked_of_the_ldr, new_round, repair_clock
from domain.course.told import Told, taken
from domain.handoff import Answer, Voice
from domain.letters import ToSend

DESK = "the desk"
"""Who moves a lead where no person does."""
MOST_GIVEN_BACK = timedelta(days=30)
"""An accepted lead whose rep is away for longer is not left lying: its clock runs on, and its ladder tells others."""
NO_ANSWER = "no answer in time"
ASKED = ("sending", "with_rep", "undeliverable")


def away(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """`voice.by` is away until the day `until` in his own calendar, and works again at `back_at`.

    Away past what he is asked the case moves at once; away for less it waits, and the LDR is told.
    """
    person, until = told.voice.by, told.until
    back = f" until {until:%d %b}" if until else ", without a date"
    data = {"until": until.isoformat() if until else "", "stand_in": told.to, "note": told.note}
    file.owe(course_story.said_so(file.attempt, "away", f"is away{back}", told.voice, told.cause, **data))
    if person != file.rep:
        return _asks_another(file, told, now) or taken(f"{person} is away{back}")
    if file.state == "awaiting_opportunity":
        return _give_back(file, told, now)
    if file.state not in ASKED:
        return taken(f"{person} is away{back}; nothing is asked of him")
    if _is_back_in_time(file, told):
        return _waits(file, told, now)
    return moves_on(file, told, f"away{back}")


def bounced(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """A letter to `voice.by` came back for good: the case moves at once, and it is not charged to the rep."""
    what = f"cannot be reached by mail: {told.note}"
    file.owe(
        course_story.said_so(file.attempt, "bounced", what, told.voice, told.cause, note=told.note, stand_in=told.to)
    )
    person = told.voice.by
    if person != file.rep:
        return _asks_another(file, told, now) or taken(f"a letter to {person} came back")
    if file.state not in ASKED:
        return taken(f"a letter to {person} came back")
    if file.notified_at and now > file.notified_at:
        lost = Pause(since=file.notified_at, until=now, why="the letter did not reach him")
        file.owe(course_story.not_his_time(file.attempt, person, lost, told.cause, now))
    if told.other_mailbox:
        file.resends += 1
        file.stop()
        file.notified_at = None
        asking.ask_the_rep(file)
        return taken(f"{person} is asked at another mailbox, with a new clock")
    return moves_on(file, told, f"not reached by mail ({told.note})")


def whom_to_ask(file: HandoffFile, told: Told) -> str:
    """Who stands in and was not asked before; empty when nobody does, or when the policy lets the manager say."""
    may_move = file.policy.timing.on_absence == "stand_in"
    free = (person for person in (told.to, *told.stand_ins) if person and person not in file.asked)
    return next(free, "") if may_move else ""


def moves_on(file: HandoffFile, told: Told, why: str, *, keeps_owner: bool = True) -> Answer:
    """The lead goes to who stands in, and the owner stays but for one who has left; where nobody does, the manager says
    who takes it."""
    if to := whom_to_ask(file, told):
        new_round(file, to, why, replace(told.voice, by=DESK), told.cause, keeps_owner=keeps_owner)
        return taken(f"the lead is with {to}, who stands in for {told.voice.by}")
    ask_whose_it_is(file, told, why)
    return taken("nobody stands in; the manager says who takes it")


def move_by_the_ladder(file: HandoffFile, step: Step, now: datetime) -> None:
    """The policy gives a lead that nobody answers to the stand-in, and its opportunity too; else the manager says whose
    it is: where nobody stands in, or it has moved often enough."""
    desk = Voice(by=DESK, channel="operator", received_at=now)
    told = Told(word="move", voice=desk, cause=f"ladder {step.at:%Y-%m-%d %H:%M}")
    is_free = step.role == "rep" and step.to not in file.asked
    if is_free and file.moves < file.policy.timing.hops:
        file.moves += 1
        new_round(file, step.to, NO_ANSWER, desk, told.cause)
        return
    file.owe(course_story.said_so(file.attempt, "asked_manager", f"asks whose it is: {NO_ANSWER}", desk, told.cause))
    ask_whose_it_is(file, told, NO_ANSWER)


def ask_whose_it_is(file: HandoffFile, told: Told, why: str) -> None:
    """The manager is asked at once who takes the lead; the rep may answer still, and no clock of his runs."""
    file.hold()
    letter = round_letters.Ruling(about="route", text=why, by=told.voice)
    file.ask_for_a_ruling(letter, cause=told.cause[-16:], plan=routing_clock(file))


def routing_clock(file: HandoffFile) -> ClockOrder:
    """The clock of whoever must say who takes the lead, in that person's working time."""
    return ClockOrder(kind="routing", rule=file.policy.timing.ruling, person="", rep=file.rep, ldr=file.ldr)


def ask_whether_back(file: HandoffFile) -> None:
    """The day that was only guessed is over, and nothing was heard: the LDR finds out, and says it."""
    step, file.still_away = file.still_away, None
    if step is None or file.state not in ASKED or file.talk.engaged:
        return
    by = Voice(by=file.rep, channel="mail", received_at=step.at)
    letter = round_letters.LdrAsked(about="still_away", text="", by=by)
    file.send(letter, file.ldr, cause=f"still away {step.at:%Y-%m-%d %H:%M}")


def _is_back_in_time(file: HandoffFile, told: Told) -> bool:
    """Whether he works again before what he is asked is due."""
    if file.due is None:
        return False
    if told.back_at is not None:
        return told.back_at < file.due.at
    last_day = told.until or (told.voice.received_at + timedelta(days=1)).date()
    return last_day < file.due.at.date()


def _waits(file: HandoffFile, told: Told, now: datetime) -> Answer:
    person = told.voice.by
    if told.back_at is not None and told.back_at > now:
        pause = Pause(since=told.voice.received_at, until=told.back_at, why="away")
        file.owe(course_story.not_his_time(file.attempt, person, pause, told.cause, now))
    if told.ask_at is not None:
        guessed = f"{person} gave no date; asked after the next working day"
        file.still_away = Step(at=told.ask_at, clock="decision", to=file.ldr, role="ldr", counted=guessed)
    letter = round_letters.LdrAsked(about="away", text=told.note, by=told.voice)
    file.send(letter, file.ldr, cause=told.cause[-16:])
    return taken(f"{person} is back before the answer is due; it waits")


def _asks_another(file: HandoffFile, told: Told, now: datetime) -> Answer | None:
    """The LDR, or who was asked to rule, cannot act on it: the next one is asked the same; None when nothing waits."""
    person, cause = told.voice.by, told.cause[-16:]
    if file.plan is None or (told.word == "away" and _is_back_in_time(file, told)):
        return None
    kind, back = file.plan.order.kind, file.back
    if (
        person == file.ldr
        and file.state == "with_ldr"
        and back is not None
        and kind in ("answer", "correction", "routing", "recycled")
    ):
        if not told.stand_ins:
            return None
        letter = asked_of_the_ldr(file, back)
        to = told.to if told.to in told.stand_ins else ""
        file.send(letter, to, role="ldr", cause=cause, plan=replace(repair_clock(file, kind), person=""))
        return taken(f"{person} cannot act; {to or 'who stands in for the LDR'} is asked")
    if file.ruling and file.ruling[0] == person and kind in ("ruling", "routing"):
        order: ToSend = file.ruling[1]
        file.ask_for_a_ruling(order.letter, cause=cause, plan=replace(file.plan.order, due=None))
        return taken(f"{person} cannot rule; the next one is asked")
    return None


def _give_back(file: HandoffFile, told: Told, now: datetime) -> Answer:
    plan, until = file.plan, told.until
    if plan is None or until is None:
        return taken(f"{told.voice.by} is away; the opportunity is owed as before")
    # Midnight in UTC lies outside of most people's working time, and working time alone is given back.
    back = told.back_at or datetime.combine(until + timedelta(days=1), time(), UTC)
    pause = Pause(since=now, until=max(back, now), why=f"{told.voice.by} was away")
    if pause.until - pause.since > MOST_GIVEN_BACK:
        return taken(f"{told.voice.by} is away for long; sales operations and the manager are told in time")
    order = going_on(file, replace(plan.order, due=plan.due, pauses=(pause,), more=None, until=None))
    file.count(order, f"{told.voice.by} is away until {until:%d %b}")
    return taken(f"the days until {until:%d %b} do not count")
