"""A lead that is put aside: the date is waited for, then the LDR is asked what becomes of it. Never by silence."""

from datetime import UTC, date, datetime, time, timedelta

from domain import course_story, round_letters, story
from domain.clock import ClockOrder
from domain.course.back import Back
from domain.course.deeds import PutAside
from domain.course.file import HandoffFile
from domain.course.told import Told, not_allowed
from domain.handoff import Answer, Voice
from domain.time import Window
from domain.timing import ClockRule

PROPOSED = timedelta(days=90)
"""What is proposed to an LDR who names no date."""
BEFORE_NOON = ClockRule(window=Window(count=1, unit="working hours"))
"""The LDR is asked when one working hour of the day is over, not at midnight."""


def opened(given: PutAside) -> HandoffFile:
    """The file of the small story `recycle-<lead id>-<n>`."""
    what = f"puts the lead aside until {given.until:%d %b %Y}"
    fact = course_story.opened(given.case, given.number, given.pass_key, given.by, what, note=given.note)
    file = HandoffFile(given.case, given.number, given.pass_key, fact)
    file.round = given.round
    return file


def begin(file: HandoffFile, given: PutAside) -> None:
    """The day is waited for."""
    put_aside(file, given.until, given.note, given.by, "open")


def wrong_date(file: HandoffFile, told: Told) -> Answer | None:
    """Why the lead cannot be put aside until that day; None when it can."""
    today = told.voice.received_at.date()
    if told.until is None:
        return not_allowed(f"name the day on which you are asked again, such as recycle {today + PROPOSED}")
    months = (told.until.year - today.year) * 12 + told.until.month - today.month
    most = file.policy.timing.recycle_months
    if told.until <= today:
        return not_allowed(f"{told.until} is no day to come; write one such as recycle {today + PROPOSED}")
    if months > most or (months == most and told.until.day > today.day):
        return not_allowed(f"{told.until} is more than {most} months ahead; name an earlier day, or disqualify it")
    return None


def put_aside(file: HandoffFile, until: date, note: str, by: Voice, cause: str) -> None:
    """Nobody is asked until the day; it is counted in the LDR's working time when he is."""
    file.stop()
    file.back = Back(why="recycled", by=by, text=note, number=file.next_back())
    said = f"puts the lead aside until {until:%d %b %Y}" + (f": {story.cut(note)}" if note else "")
    fact = course_story.said_so(file.attempt, "put_aside", said, by, cause, until=until.isoformat(), note=note)
    file.owe(course_story.turning(fact, file.turn("put_aside")))
    order = ClockOrder(kind="recycle", rule=BEFORE_NOON, person=file.ldr, rep=file.rep, ldr=file.ldr)
    file.count(order, f"put aside until {until:%d %b %Y}", since=datetime.combine(until, time(), UTC))


def ask_again(file: HandoffFile, now: datetime) -> None:
    """The day has come: the LDR passes the lead again, names another day, or ends it."""
    back = file.back
    assert back is not None and file.plan is not None  # noqa: S101, PT018 - put aside with both
    due = file.plan.due
    file.stop()
    fact = course_story.day_has_come(file.attempt, due, back.number, now)
    file.owe(course_story.turning(fact, file.turn("with_ldr")))
    letter = round_letters.LdrAsked(about="recycled", text=back.text, by=back.by)
    clock = ClockOrder(kind="recycled", rule=file.policy.timing.recycled, person=file.ldr, rep=file.rep, ldr=file.ldr)
    file.send(letter, file.ldr, cause=f"back {back.number}", plan=clock)
