"""What the gate sees of one passing, and what it says to it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from domain.handoff import Override
from domain.lead import Lead
from domain.listing import HandoffRow
from domain.people import People, Person
from domain.policy import Criterion, Policy
from domain.same_file import FileNeighbour
from domain.time import Window

Severity = Literal["refused", "needs_reason", "warning"]
"""refused: no reason lets it through. needs_reason: only a named reason does. warning: shown, nothing more."""

Code = Literal[
    "missing_evidence",
    "incomplete_evidence",
    "wrong_value",
    "other_currency",
    "below_minimum",
    "month_past",
    "month_too_far",
    "not_yes",
    "too_old",
    "from_future",
    "not_by_ldr",
    "unknown_criterion",
    "ldr_unknown",
    "ldr_inactive",
    "not_ldr",
    "rep_unknown",
    "rep_inactive",
    "not_rep",
    "rep_away",
    "many_open",
    "meeting_past",
    "meeting_backwards",
    "promise_past",
    "promise_before_due",
    "same_person",
    "same_company",
    "account_owner",
    "same_lead_in_file",
    "same_person_in_file",
    "same_company_in_file",
    "unused_reason",
]

WindowEnd = Callable[[Window, Person, datetime], datetime]
"""The moment (UTC) at which a window ends that this person starts at that moment, in the person's working time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GateFinding:
    """One thing that the gate found. `what` is the fact, `cure` what to do; both are sentences."""

    lead_id: str
    code: Code
    severity: Severity
    what: str
    cure: str
    criterion: str | None = None
    about: str = ""
    """The attempt id of the handoff, or the person id, that it speaks of; empty where it speaks of neither."""

    @property
    def said(self) -> str:
        """The finding for a reader who sees nothing else: lead, fact and cure."""
        return f"Lead {self.lead_id}: {self.what} {self.cure}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """The gate's answer. `overrides` are the reasons that let findings through, ready for the case and its letter."""

    lead_id: str
    findings: tuple[GateFinding, ...]
    overrides: tuple[Override, ...] = ()

    @property
    def stopping(self) -> tuple[GateFinding, ...]:
        """The findings that keep the lead from passing."""
        reasoned = {o.finding for o in self.overrides}
        return tuple(
            f
            for f in self.findings
            if f.severity == "refused" or (f.severity == "needs_reason" and f.code not in reasoned)
        )

    @property
    def warnings(self) -> tuple[GateFinding, ...]:
        """The findings that are only shown."""
        return tuple(f for f in self.findings if f.severity == "warning")

    @property
    def admitted(self) -> bool:
        """Whether the lead may pass."""
        return not self.stopping


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What is around a lead when it is passed.

    `handoffs` are open and past ones of the same person or company (others among them do no harm); `open_handoffs`
    how many the lead's rep has open; `same_file` what `SameFile.like` gives.
    """

    handoffs: tuple[HandoffRow, ...] = ()
    open_handoffs: int = 0
    same_file: tuple[FileNeighbour, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Passing:
    """One lead at the gate, with everything that it is judged by. `now` is UTC."""

    lead: Lead
    policy: Policy
    people: People
    surroundings: Surroundings
    now: datetime
    window_end: WindowEnd

    @property
    def rep(self) -> Person | None:
        """The rep, if the people file has one."""
        return self.people.get(self.lead.rep)

    def end(self, window: Window, person: Person, start: datetime) -> datetime:
        """Where a window ends for this person, leave aside: leave neither moves a deadline nor keeps evidence fresh."""
        return self.window_end(window, replace(person, leave=()), start)

    def answer_due(self, rep: Person) -> datetime:
        """When the rep's answer would be due, leave aside: after the meeting where there is one that is not too far."""
        timing, meeting = self.policy.timing, self.lead.meeting
        if meeting and self.now < meeting.end <= self.end(timing.farthest_meeting, rep, self.now):
            return self.end(timing.after_meeting, rep, meeting.end)
        return self.end(self.policy.decision_window, rep, self.now)

    def today(self, person_id: str) -> date:
        """The day of passing where this person is; in UTC for somebody unknown."""
        person = self.people.get(person_id)
        return self.now.astimezone(ZoneInfo(person.zone)).date() if person else self.now.date()

    def when(self, moment: datetime) -> str:
        """The moment as files write it, in the LDR's zone; in UTC if the LDR is unknown."""
        ldr = self.people.get(self.lead.ldr)
        zone = ldr.zone if ldr else "UTC"
        return f"{moment.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M} {zone}"

    def name(self, person_id: str) -> str:
        """The person's name; the id for somebody unknown."""
        person = self.people.get(person_id)
        return person.name if person else person_id

    def finding(
        self,
        severity: Severity,
        code: Code,
        what: str,
        cure: str,
        criterion: Criterion | None = None,
        *,
        about: str = "",
    ) -> GateFinding:
        """A finding about this lead."""
        return GateFinding(
            lead_id=self.lead.id,
            code=code,
            severity=severity,
            what=what,
            cure=cure,
            criterion=criterion.key if criterion else None,
            about=about,
        )
