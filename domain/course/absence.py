"""A rep who cannot act: away, or out of reach of mail. The lead moves, or the time is given back; nothing is silent."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from domain import course_story, round_letters
from domain.clock import ClockOrder, Pause
from domain.course.extending import going_on
from domain.course.file import HandoffFile
from domain.course.rounds import new_round
from domain.course.told import Told, taken
from domain.handoff import Answer

ASKED = ("sending", "with_rep", "undeliverable")


def away(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """An out-of-office answer: `voice.by` is away until the day `until`, both in that person's calendar.

    Away past the deadline the lead goes to the stand-in at once, who keeps the absent rep as the owner; without one to
    the manager. Away for less it waits, and the LDR is told. After an acceptance the days away are given back.
    """
    person, until = told.voice.by, told.until
    back = f" until {until:%d %b}" if until else ", without a date"
    data = {"until": until.isoformat() if until else "", "stand_in": told.to, "note": told.note}
    file.owe(course_story.said_so(file.attempt, "away", f"is away{back}", told.voice, told.cause, **data))
    if person != file.rep:
        return taken(f"{person} is away{back}")
    if file.state == "awaiting_opportunity":
        return _give_back(file, told, now)
    if file.state not in ASKED:
        return taken(f"{person} is away{back}; nothing is asked of him")
    last_day = until or (told.voice.received_at + timedelta(days=1)).date()
    if file.due is not None and last_day < file.due.at.date():
        letter = round_letters.LdrAsked(about="away", text=told.note, by=told.voice)
        file.send(letter, file.ldr, cause=told.cause[-16:])
        return taken(f"{person} is back before the answer is due; it waits")
    return _moves_on(file, told, f"away{back}")


def bounced(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """A letter to `voice.by` came back for good: the case moves at once, and it is not charged to the rep."""
    what = f"cannot be reached by mail: {told.note}"
    file.owe(
        course_story.said_so(file.attempt, "bounced", what, told.voice, told.cause, note=told.note, stand_in=told.to)
    )
    if told.voice.by != file.rep or file.state not in ASKED:
        return taken(f"a letter to {told.voice.by} came back")
    return _moves_on(file, told, f"not reached by mail ({told.note})")


def _moves_on(file: HandoffFile, told: Told, why: str) -> Answer:
    may_move = file.policy.timing.on_absence == "stand_in"
    if may_move and told.to and told.to not in file.asked:
        new_round(file, told.to, why, told.voice, told.cause, keeps_owner=True)
        return taken(f"the lead is with {told.to}, who stands in for {told.voice.by}")
    ask_whose_it_is(file, told, why)
    return taken("nobody stands in; the manager says who takes it")


def ask_whose_it_is(file: HandoffFile, told: Told, why: str) -> None:
    """The manager is asked at once who takes the lead; the rep may answer still, and no clock of his runs."""
    file.hold()
    letter = round_letters.Ruling(about="route", text=why, by=told.voice)
    file.send(letter, "", role="manager", cause=told.cause[-16:], plan=routing_clock(file))


def routing_clock(file: HandoffFile) -> ClockOrder:
    """The clock of whoever must say who takes the lead, in that person's working time."""
    return ClockOrder(kind="routing", rule=file.policy.timing.ruling, person="", rep=file.rep, ldr=file.ldr)


def _give_back(file: HandoffFile, told: Told, now: datetime) -> Answer:
    plan, until = file.plan, told.until
    if plan is None or until is None:
        return taken(f"{told.voice.by} is away; the opportunity is owed as before")
    # Midnight in UTC lies outside of most people's working time, and working time alone is given back.
    back = datetime.combine(until + timedelta(days=1), time(), UTC)
    pause = Pause(since=now, until=max(back, now), why=f"{told.voice.by} was away")
    order = going_on(file, replace(plan.order, due=plan.due, pauses=(pause,), more=None, until=None))
    file.count(order, f"{told.voice.by} is away until {until:%d %b}")
    return taken(f"the days until {until:%d %b} do not count")
