"""More time: a rep takes it within the policy, beyond that the manager gives it."""

from dataclasses import replace
from datetime import datetime

from domain import course_story, round_letters, story
from domain.clock import ClockOrder
from domain.course.file import HandoffFile
from domain.course.told import Told, not_allowed, not_open, taken
from domain.handoff import Answer
from domain.time import Window


def more_time(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """The rep takes more time, once by default and with a reason; else the manager is asked and the clock runs on."""
    if file.state != "with_rep" or file.plan is None:
        return not_open(file, "more time is for an answer that is owed")
    if not told.note:
        return not_allowed("more time needs a reason: write it behind the word")
    if file.extensions >= file.policy.timing.extensions:
        return ask_the_manager(file, told, "more_time", f"{file.rep} had more time before")
    file.extensions += 1
    _extend(file, told, file.policy.timing.extension)
    return taken(f"{told.voice.name} takes more time")


def extend(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """A manager or an operator gives more time on whatever clock runs."""
    if file.plan is None or file.plan.order.kind == "recycle":
        return not_open(file, "no clock runs")
    _extend(file, told, file.policy.timing.manager_extension)
    return taken(f"{told.voice.name} gives {file.plan.order.person} more time")


def _extend(file: HandoffFile, told: Told, most: Window) -> None:
    plan = file.plan
    assert plan is not None  # noqa: S101 - the callers have looked
    order = going_on(file, replace(plan.order, due=plan.due, pauses=(), more=most, until=told.until))
    until = told.until.isoformat() if told.until else ""
    what = f"extends the deadline: {story.cut(told.note)}" if told.note else "extends the deadline"
    fact = course_story.said_so(file.attempt, "extended", what, told.voice, told.cause, note=told.note, until=until)
    file.owe(course_story.turning(fact, file.turn(file.state)))
    letter = round_letters.Extended(by=told.voice)
    file.send(letter, plan.order.person, cause=told.cause[-16:], plan=order, answers=told.voice.message_id)


def going_on(file: HandoffFile, order: ClockOrder) -> ClockOrder:
    """The order of a clock that goes on: nothing of an earlier going on is done twice."""
    return replace(order, repeats_after=None, meeting=None, engage=None, returns=None)


def ask_the_manager(file: HandoffFile, told: Told, about: round_letters.RulingAbout, because: str) -> Answer:
    """The manager is asked; where the case stands, and its clock, stay as they are."""
    fact = course_story.said_so(
        file.attempt, "asked_manager", f"asks the manager: {story.cut(told.note)}", told.voice, told.cause, about=about
    )
    file.owe(fact)
    letter = round_letters.Ruling(about=about, text=told.note, by=told.voice)
    file.ask_for_a_ruling(letter, cause=told.cause[-16:])
    return Answer(result="asked", said=f"{because}; the manager is asked")
