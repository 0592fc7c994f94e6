"""A faulty record: the rep's clock stands still until the LDR has put it right. News and raised focus."""

from dataclasses import replace
from datetime import datetime
from typing import Literal

from domain import course_story, round_letters, story
from domain.clock import Pause
from domain.course import asking, meeting
from domain.course.back import Back
from domain.course.extending import going_on
from domain.course.file import HandoffFile
from domain.course.putting_right import RESTARTS, in_words, is_met_otherwise, put_right
from domain.course.rounds import repair_clock
from domain.course.told import Told, not_open, taken
from domain.handoff import Answer
from domain.letters import OpportunityReminder, Reminder


def faulty(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """The record is wrong: the rep's clock stands still and the LDR is asked. Counts against nobody's junk."""
    return _looked_into(file, told, "faulty", f"finds the record faulty: {story.cut(told.note)}")


def duplicate(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """The lead is another one's duplicate: the clock stands still and the LDR looks. Counts against nobody's junk."""
    of = f" of {story.cut(told.note)}" if told.note else ""
    return _looked_into(file, told, "duplicate", f"finds it a duplicate{of}")


def _looked_into(file: HandoffFile, told: Told, why: Literal["faulty", "duplicate"], what: str) -> Answer:
    """The rep's clock stands still until the LDR has looked into what he says of the record."""
    if file.state != "with_rep":
        return not_open(file, f"{why} is an answer to the handoff letter")
    file.hold()
    file.back = Back(why=why, by=told.voice, text=told.note, number=file.next_back())
    fact = course_story.said_so(file.attempt, why, what, told.voice, told.cause, note=told.note)
    file.owe(course_story.turning(fact, file.turn("with_ldr")))
    letter = round_letters.LdrAsked(about=why, text=told.note, by=told.voice)
    file.send(letter, file.ldr, cause=f"back {file.back.number}", plan=repair_clock(file, "correction"))
    return taken(f"the clock stands still until {file.ldr} has {'put it right' if why == 'faulty' else 'looked'}")


def correct(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """The LDR puts the record right, beside what was passed; the rep is told, and his clock goes on or starts anew."""
    back = file.back
    if file.state != "with_ldr" or back is None or back.why not in ("faulty", "duplicate"):
        return note(file, told, now)
    words = told.note.lower().split()
    changed = put_right(file, told)
    anew = told.meeting is not None or bool(words and words[0].strip(":,.") in RESTARTS) or is_met_otherwise(changed)
    meeting_was = file.meeting if told.meeting else None
    if told.meeting:
        file.case = replace(file.case, meeting=told.meeting)
    since = back.by.received_at
    file.stop()
    fact = course_story.said_so(
        file.attempt, "corrected", f"corrects: {story.cut(told.note)}", told.voice, told.cause,
        note=told.note, was=back.text, paused_since=since.isoformat(), restarts="yes" if anew else "",
        meeting=told.meeting.start.isoformat() if told.meeting else "", **in_words(file, changed),
    )  # fmt: skip
    file.owe(course_story.turning(fact, file.turn("with_rep")))
    file.back = None
    order = asking.decision_clock(file)
    held = file.stopped.pop("decision", None)
    if held is not None and not anew:
        pause = Pause(since=since, until=max(now, since), why=f"waiting for {file.ldr}")
        order = going_on(file, replace(held.plan.order, due=held.plan.due, pauses=(pause,), more=None, until=None))
    letter = round_letters.News(
        text=told.note, by=told.voice, corrects=back.text, meeting_was=meeting_was, changes=changed
    )
    file.send(letter, file.rep, cause=f"back {back.number}", plan=order)
    return taken(f"{file.rep} is told, and the clock {'starts anew' if anew else 'goes on'}")


def note(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """News from the LDR goes to the rep and into the record; what changes how or when he is met moves the decision."""
    changed = put_right(file, told)
    if told.meeting:
        return meeting.by_the_ldr(file, told, told.meeting, changed)
    what, data = f"notes: {story.cut(told.note)}", in_words(file, changed)
    file.owe(course_story.said_so(file.attempt, "note", what, told.voice, told.cause, note=told.note, **data))
    anew = file.state == "with_rep" and is_met_otherwise(changed)
    order = asking.decision_clock(file) if anew else None
    news = round_letters.News(text=told.note, by=told.voice, changes=changed)
    file.send(news, file.rep, cause=told.cause[-16:], plan=order)
    return taken(f"it goes to {file.rep}" + (", and the clock starts anew" if anew else ""))


def raised(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """The LDR has reached the rep; whoever is told next reads what he said."""
    what = f"raised it with {file.rep}" + (f": {story.cut(told.note)}" if told.note else "")
    file.owe(course_story.said_so(file.attempt, "raised", what, told.voice, told.cause, note=told.note))
    return taken("the manager will see it")


def remind(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """One more reminder to the rep, now."""
    if file.state == "awaiting_closing" and file.due is not None:
        file.send(round_letters.Closing(opportunity_id=file.closes, due=file.due), file.rep, cause=told.cause[-16:])
        return taken(f"{file.rep} is reminded")
    if file.state not in ("with_rep", "awaiting_opportunity") or file.due is None:
        return not_open(file, "nobody is waited for who could be reminded")
    owes = file.state == "awaiting_opportunity"
    letter = OpportunityReminder(due=file.due, reasons=file.reasons) if owes else Reminder(due=file.due)
    file.send(letter, file.rep, cause=told.cause[-16:])
    return taken(f"{file.rep} is reminded")
