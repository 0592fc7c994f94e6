"""A clock that stands still on purpose, by name and reason, and goes on with what was left of it.

| who | which clock |
|---|---|
| an operator or a manager, by `pause` and `go_on` | any but the opportunity's |
| the watch over the CRM, while it cannot be read | the opportunity's alone |
"""

from dataclasses import replace
from datetime import datetime

from domain import course_story, story
from domain.clock import Pause, Paused
from domain.course.extending import going_on
from domain.course.file import HandoffFile
from domain.course.told import Told, not_allowed, not_open, taken
from domain.handoff import Answer

CRM_WATCH = "the CRM watch"
"""Who pauses the opportunity's clock while the CRM cannot be read; only it lets that clock go on."""

OF_THE_OPPORTUNITY = ("conversion", "closing")
"""Clocks of what must be seen in the CRM."""


def pause(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """The running clock stands still: no deadline comes, and nobody is reminded."""
    if file.paused is not None:
        return not_allowed(f"the clock stands still already: {file.paused.said}")
    plan = file.plan
    if plan is None:
        return not_open(file, "no clock runs")
    if not told.note:
        return not_allowed("a pause needs a reason")
    if (plan.order.kind in OF_THE_OPPORTUNITY) != (told.voice.by == CRM_WATCH):
        return not_allowed(
            "the opportunity's clock stands still only while the CRM cannot be read or the rep is away; "
            "`extend` gives more time, `waive` ends it"
        )
    since = max(min(told.voice.received_at, now), plan.began)
    what = f"stops the clock: {story.cut(told.note)}"
    fact = course_story.said_so(
        file.attempt, "paused", what, told.voice, told.cause, note=told.note, since=since.isoformat()
    )
    # Lists show no deadline while none comes.
    file.owe(replace(fact, data=fact.data | {"clock": plan.order.kind, "due_at": ""}))
    kept = Paused(since=since, by=told.voice.name, why=told.note, plan=plan, is_overdue=file.is_overdue)
    file.stop()
    file.paused = kept
    return taken(f"the clock stands still until somebody lets it go on: {kept.said}")


def go_on(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """The clock goes on; the working time that lay in the pause is given back."""
    paused = file.paused
    if paused is None:
        return not_open(file, "no clock was stopped")
    if (paused.by == CRM_WATCH) != (told.voice.by == CRM_WATCH):
        return not_allowed(f"it was stopped by {paused.by}, and goes on by itself: {paused.said}")
    pause_over = Pause(since=paused.since, until=max(now, paused.since), why=f"stopped by {paused.by}: {paused.why}")
    fact = course_story.said_so(
        file.attempt, "resumed", "lets the clock go on", told.voice, told.cause, note=told.note,
        since=paused.since.isoformat(), until=pause_over.until.isoformat(),
    )  # fmt: skip
    file.owe(fact)
    plan = paused.plan
    order = going_on(file, replace(plan.order, due=plan.due, pauses=(pause_over,), more=None, until=None))
    file.paused = None
    file.count(order, f"it goes on after a pause by {paused.by}")
    return taken("the clock goes on")
