"""What goes into and comes out of the stories: the start's input, the Updates' input, the query's answer.

Messages that people may type in the Temporal UI are flat and strict: an unknown or missing field is an error that comes
back to the caller, never a guess.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from domain.clock import Plan, Step
from domain.corrections import Correction
from domain.course.told import Told, ToldWord
from domain.handoff import (
    Accept,
    Channel,
    Decision,
    Engagement,
    HandoffOutcome,
    HandoffState,
    Override,
    Reject,
    Voice,
)
from domain.lead import Evidence, Lead, Meeting
from domain.people import Role
from domain.policy import Policy

MOST_WORDS = 4_000
"""Characters of a relayed text: raw mail stays out of histories."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffInput:
    """Input of `LeadHandoff`: the lead as passed, the policy in force, and which attempt of this lead it is."""

    lead: Lead
    policy: Policy
    number: int
    pass_key: str
    overrides: tuple[Override, ...] = ()


class Said(BaseModel):
    """What every message by a person tells of its origin. `received_at` (with a zone) is when it arrived; else now."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    by: str
    channel: Channel = "operator"
    received_at: AwareDatetime | None = None
    round: int | None = None
    on_behalf_of: str | None = None
    message_id: str | None = None

    def voice(self, now: datetime) -> Voice:
        """The origin in the domain's words. `now` (UTC) stands in for a missing `received_at`."""
        return Voice(
            by=self.by,
            channel=self.channel,
            received_at=self.received_at or now,
            round=self.round,
            on_behalf_of=self.on_behalf_of,
            message_id=self.message_id,
        )


class Decide(Said):
    """Input of the Update `decide`, such as `{"verdict": "reject", "criteria": ["budget"], "by": "maria"}`."""

    verdict: Literal["accept", "reject"]
    criteria: tuple[str, ...] = ()
    note: str = ""

    def decision(self, now: datetime) -> Decision:
        """The decision in the domain's words. `now` (UTC) stands in for a missing `received_at`."""
        return Decision(
            verdict=Accept(note=self.note)
            if self.verdict == "accept"
            else Reject(criteria=self.criteria, note=self.note),
            by=self.by,
            channel=self.channel,
            received_at=self.received_at or now,
            round=self.round,
            on_behalf_of=self.on_behalf_of,
            message_id=self.message_id,
        )


class Undo(Said):
    """Input of the Update `undo`, such as `{"by": "maria"}`.

    `by_manager` tells that `by` is a manager who may undo after the rep's time is over, as an operator may.
    """

    by_manager: bool = False


class Engage(Said):
    """Input of the Update `engage`, such as `{"how": "called", "by": "ben"}`."""

    how: Engagement
    note: str = ""


class Tell(Said):
    """Input of the Update `tell`: any other word, such as `{"word": "move", "to": "clara", "by": "NAME"}`.

    `to` is a person id, `until` a day, `criteria` keys of the policy, `opportunity` an id of the CRM. `role` is the
    part of whoever was asked by letter; an operator, who may use every word, leaves it out. `corrections` and
    `evidence` are what the desk has read from the words of `correct` and `note`. `meeting_start` and `meeting_end` tell
    of a new meeting (`note`, `correct`, `more_time`); the four before them belong to `away` and `bounced`. `left`
    (`move`) is the person id of who has left: an accepted lead moves, too, where it is with that person.
    """

    word: ToldWord
    note: str = Field("", max_length=MOST_WORDS)
    to: str = ""
    until: date | None = None
    criteria: tuple[str, ...] = ()
    opportunity: str = Field("", max_length=200)
    corrections: tuple[Correction, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    role: Role | None = None
    stand_ins: tuple[str, ...] = ()
    back_at: AwareDatetime | None = None
    ask_at: AwareDatetime | None = None
    other_mailbox: bool = False
    meeting_start: AwareDatetime | None = None
    meeting_end: AwareDatetime | None = None
    left: str = ""

    def told(self, cause: str, now: datetime) -> Told:
        """The word in the domain's terms. `now` (UTC) stands in for a missing `received_at`."""
        return Told(
            word=self.word,
            voice=self.voice(now),
            cause=cause,
            role=self.role,
            note=self.note,
            to=self.to,
            until=self.until,
            criteria=self.criteria,
            stand_ins=self.stand_ins,
            back_at=self.back_at,
            ask_at=self.ask_at,
            other_mailbox=self.other_mailbox,
            meeting=Meeting(start=self.meeting_start, end=self.meeting_end)
            if self.meeting_start and self.meeting_end and self.meeting_start < self.meeting_end
            else None,
            opportunity=self.opportunity,
            corrections=self.corrections,
            evidence=self.evidence,
            left=self.left,
        )


class Ask(Said):
    """Input of the Update `ask`: the rep's words to the LDR, such as `{"text": "is it leased?", "by": "ben"}`.

    `word` is the word of `domain.words` that was written, when only a person can give effect to it.
    """

    text: str = Field(min_length=1, max_length=MOST_WORDS)
    word: str = ""


class AnswerQuestion(Said):
    """Input of the Update `answer`: the LDR's words to the rep, such as `{"text": "it is leased", "by": "lea"}`."""

    text: str = Field(min_length=1, max_length=MOST_WORDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Answer of the query `status`. Moments are UTC."""

    attempt_id: str
    state: HandoffState
    late: bool
    rep: str
    ldr: str
    passed_at: datetime
    waiting_for: str
    until: datetime | None
    counted: str
    timeline: tuple[str, ...]
    can_do: tuple[str, ...]
    outcome: HandoffOutcome | None = None
    decision: Decision | None = None
    opportunity: str = ""
    undo_until: datetime | None = None
    engaged: str = ""
    plan: Plan | None = None
    """The clock that runs, with all its moments; None for a handoff of before the ladder."""
    steps: tuple[Step, ...] = ()
    """The steps of it that are still to come."""
    round: int = 1
    """Which rep's time it is, counted from 1."""
    paused: str = ""
    """Since when, by whom and why the clock stands still; empty while it runs."""


class Recompute(Said):
    """Input of the Update `recompute`: the running clock counted anew, by `starter.py recompute` alone."""

    plan: Plan
