"""The lead's meeting has a new date: what was passed stays on record, and the decision is due after the new one.

| who says it | what it does |
|---|---|
| the LDR, by `correct` or `note` | the rep is told, and his clock starts anew |
| the rep, by `more time`: mostly a no-show | once, the decision is due after the new one; then the manager is asked |
"""

from dataclasses import replace
from datetime import datetime

from domain import course_story, round_letters, story
from domain.corrections import Change
from domain.course import asking, extending
from domain.course.extending import ask_the_manager
from domain.course.file import HandoffFile
from domain.course.putting_right import in_words
from domain.course.told import Told, taken
from domain.handoff import Answer
from domain.lead import Meeting

MOST_BY_THE_REP = 1
"""New meetings that a rep may set himself before the manager is asked."""


def more_time(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """The rep needs more time: for a new meeting, else within what the policy allows."""
    if told.meeting and told.note and file.state == "with_rep" and file.plan is not None:
        return by_the_rep(file, told, told.meeting)
    return extending.more_time(file, told, now)


def by_the_rep(file: HandoffFile, told: Told, meeting: Meeting) -> Answer:
    """The meeting did not take place, or was moved: one extension to the new one."""
    if file.new_meetings >= MOST_BY_THE_REP:
        return ask_the_manager(file, told, "more_time", "the meeting was moved before")
    file.new_meetings += 1
    _keep(file, meeting)
    what = f"has a new meeting: {story.cut(told.note)}"
    fact = course_story.said_so(
        file.attempt, "extended", what, told.voice, told.cause, note=told.note, meeting=meeting.start.isoformat()
    )
    file.owe(course_story.turning(fact, file.turn(file.state)))
    order = asking.decision_clock(file)
    order = replace(order, engage=None) if file.talk.engaged else order
    file.send(round_letters.Extended(by=told.voice), file.rep, cause=told.cause[-16:], plan=order)
    return taken("the answer is due after the new meeting")


def by_the_ldr(file: HandoffFile, told: Told, meeting: Meeting, changed: tuple[Change, ...]) -> Answer:
    """The LDR moves the meeting: the rep is told old and new, and while he is asked his clock starts anew.

    `changed` is what else the same words have put right.
    """
    was = file.meeting
    _keep(file, meeting)
    what = f"moves the meeting: {story.cut(told.note)}"
    fact = course_story.said_so(
        file.attempt, "note", what, told.voice, told.cause, note=told.note, meeting=meeting.start.isoformat(),
        was=was.start.isoformat() if was else "", **in_words(file, changed),
    )  # fmt: skip
    file.owe(fact)
    is_asked = file.state == "with_rep" and file.decision is None
    order = asking.decision_clock(file) if is_asked else None
    news = round_letters.News(text=told.note, by=told.voice, meeting_was=was, changes=changed)
    file.send(news, file.rep, cause=told.cause[-16:], plan=order)
    return taken(f"{file.rep} is told" + (", and the clock starts anew" if is_asked else ""))


def _keep(file: HandoffFile, meeting: Meeting) -> None:
    file.case = replace(file.case, meeting=meeting)
