"""The rep gives an accepted lead back: within the handoff, or after conversion in a small story of its own."""

from dataclasses import dataclass
from datetime import datetime

from domain import course_story, round_letters, story
from domain.course.back import Back
from domain.course.file import HandoffFile
from domain.course.rounds import repair_clock
from domain.course.told import Told, not_allowed, not_open, taken
from domain.handoff import Accept, Answer, Case, Decision, Voice, handoff_of
from domain.time import Deadline


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """Input of the small story `return-<lead id>-<n>`: the handoff as it was settled, and the rep's word.

    `case` has the story's own id as its attempt, the rest is the handoff's: its round and rep, so that the thread goes
    on, the acceptance, the criteria that a ruling has settled, the opportunity that must be closed. `answer_by` (UTC)
    is in the subject of the rep's thread. `cause` is the id of the mail or command that returned it.
    """

    case: Case
    number: int
    pass_key: str
    round: int
    owner: str
    decision: Decision
    opportunity_id: str
    by: Voice
    criteria: tuple[str, ...]
    note: str
    cause: str
    barred: tuple[str, ...] = ()
    answer_by: datetime | None = None


def opened(given: Returned) -> HandoffFile:
    """The file of a return after conversion; the acceptance stays on record in it."""
    case, named = given.case, ", ".join(given.criteria)
    what = f"returns the lead after conversion: {named} - {story.cut(given.note)}"
    fact = course_story.opened(
        case, given.number, given.pass_key, given.by, what,
        opportunity=given.opportunity_id, criteria=",".join(given.criteria), note=given.note,
    )  # fmt: skip
    file = HandoffFile(case, given.number, given.pass_key, fact)
    file.round, file.owner, file.answer_by = given.round, given.owner, given.answer_by
    file.decision, file.decisions, file.barred = given.decision, 1, given.barred
    file.closes = given.opportunity_id
    return file


def begin(file: HandoffFile, given: Returned) -> None:
    """The LDR is asked, and the handoff's own story says that the lead came back."""
    told = Told(word="return", voice=given.by, cause=given.cause, role="rep", note=given.note, criteria=given.criteria)
    _to_the_ldr(file, told)
    named, what = ",".join(given.criteria), f"returns the lead, see {file.attempt}"
    fact = course_story.said_so(
        handoff_of(file.attempt), "returned", what, given.by, file.attempt, story=file.attempt, criteria=named
    )
    file.owe(fact)


def give_back(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """The rep returns an accepted lead, naming the criteria and what was learnt; the acceptance stays on record."""
    decision = file.decision
    if decision is None or not isinstance(decision.verdict, Accept) or file.state != "awaiting_opportunity":
        return not_open(file, "only an accepted lead can be returned")
    if told.role is not None and (late := too_late(file.return_by, told.voice.received_at)):
        return late
    if wrong := wrong_words(told.criteria, told.note, file.barred):
        return wrong
    file.hold()
    _to_the_ldr(file, told)
    return taken(f"{file.ldr} is told")


def too_late(until: Deadline | None, received_at: datetime) -> Answer | None:
    """Why a return that came at this moment (UTC) comes too late; None when it does not."""
    if until is None or received_at <= until.at:
        return None
    said = f"the time to return it was over on {until.at:%a %d %b %H:%M} UTC ({until.counted}); if it comes to nothing"
    return Answer(result="too_late", said=f"{said}, close the opportunity as lost in the CRM")


def wrong_words(criteria: tuple[str, ...], note: str, barred: tuple[str, ...]) -> Answer | None:
    """What is missing in a return, or was ruled on before."""
    if not criteria or not note:
        return not_allowed("a return names the criteria that failed, and what was learnt")
    again = [key for key in criteria if key in barred]
    return not_allowed(f"the manager has ruled on {', '.join(again)}; name another criterion") if again else None


def _to_the_ldr(file: HandoffFile, told: Told) -> None:
    """The lead is with the LDR, whose clock starts, in which it may also be disputed."""
    file.back = Back(why="returned", by=told.voice, text=told.note, number=file.next_back(), criteria=told.criteria)
    named = ", ".join(told.criteria)
    fact = course_story.said_so(
        file.attempt, "returned", f"returns the lead: {named} - {story.cut(told.note)}", told.voice, told.cause,
        criteria=",".join(told.criteria), note=told.note,
    )  # fmt: skip
    file.owe(course_story.turning(fact, file.turn("with_ldr")))
    letter = round_letters.LdrAsked(about="returned", text=told.note, by=told.voice, criteria=told.criteria)
    file.send(letter, file.ldr, cause=f"back {file.back.number}", plan=repair_clock(file, "answer"))
