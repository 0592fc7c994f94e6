"""The file of one handoff: all that the story knows. Pure: no Temporal, no clock; moments come in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from domain import letters, story
from domain.facts import Fact
from domain.handoff import Accept, Answer, Case, Decision, HandoffOutcome, HandoffState
from domain.letters import Letter, SentLetter, StartedClock, ToSend
from domain.opportunity import Finding, Judgement
from workflows.messages import HandoffInput, Status

KEPT_IGNORED = 50
"""Ignored messages that are kept in words; a flood of them must not fill the history."""


class HandoffFile:
    """State of one handoff, and the facts that are still owed to the ledger."""

    def __init__(self, given: HandoffInput, attempt_id: str, passed_at: datetime) -> None:
        self.case = Case(
            attempt_id=attempt_id,
            lead=given.lead,
            policy=given.policy,
            passed_at=passed_at,
            overrides=given.overrides,
        )
        self.round = 1
        self.state: HandoffState = "sending"
        self.late = False
        self.decision: Decision | None = None
        self.outcome: HandoffOutcome | None = None
        self.clock: StartedClock | None = None
        self.notified_at: datetime | None = None
        self.answer_by: datetime | None = None
        self.reminded_at: datetime | None = None
        self.judgement: Judgement | None = None
        self.resends = 0
        self.withdrawn_because = ""
        self._messages = self._ignored = 0
        self._owed: list[Fact] = []
        self._timeline: list[str] = []
        self._owe(story.passed(self.case, given.number, given.pass_key))

    @property
    def rep(self) -> str:
        """Person id of the asked rep."""
        return self.case.lead.rep

    @property
    def ldr(self) -> str:
        """Person id of the LDR who passed the lead."""
        return self.case.lead.ldr

    @property
    def reasons(self) -> tuple[Finding, ...]:
        """Why the opportunity does not count yet, as last read."""
        return self.judgement.reasons if self.judgement else ()

    @property
    def is_confirmed(self) -> bool:
        """Whether the opportunity was read back and counts."""
        return self.judgement is not None and self.judgement.result == "confirmed"

    @property
    def opportunity_id(self) -> str | None:
        """The confirmed opportunity's id."""
        return self.judgement.opportunity_id if self.judgement and self.is_confirmed else None

    @property
    def owes_facts(self) -> bool:
        """Whether facts wait for the next deed."""
        return bool(self._owed)

    def take_facts(self) -> tuple[Fact, ...]:
        """The facts owed to the ledger, handed over once."""
        taken, self._owed = tuple(self._owed), []
        return taken

    def next_number(self) -> int:
        """Counts the messages that carry no id of their own."""
        self._messages += 1
        return self._messages

    def notified(self, sent: SentLetter) -> None:
        """The rep's mail server has taken the letter: the clock runs."""
        self.state, self.notified_at, self.clock = "with_rep", sent.sent_at, sent.clock
        self.answer_by = sent.clock.due.at if sent.clock else None

    def undeliverable(self) -> None:
        """The rep cannot be reached by mail: operations and the LDR act."""
        self.state, self.clock = "undeliverable", None

    def resend(self) -> str:
        """Asks for the handoff letter once more; says what will happen."""
        if self.state != "undeliverable":
            return f"nothing was sent: the handoff is {self.state.replace('_', ' ')}, not undeliverable"
        self.resends += 1
        return f"the handoff letter goes to {self.rep} again"

    def is_mended_since(self, resends: int) -> Callable[[], bool]:
        """Whether, since that many resends, somebody asked for another one or decided."""
        return lambda: self.decision is not None or self.resends > resends

    def wrote(self, order: ToSend, sent: SentLetter | str, now: datetime) -> None:
        """A letter was taken, which its deed has recorded, or refused for good, which is owed."""
        attempt, kind = self.case.attempt_id, order.letter.kind
        if isinstance(sent, str):
            cause = f"{kind} {order.round} {order.to} {order.cause}".rstrip()
            self._owe(story.undeliverable(attempt, order.to, kind, cause, now, sent))
        elif kind == "handoff":
            self._tell(story.notified(attempt, order.to, order.round, sent))
        else:
            self._tell(story.wrote(attempt, order.to, kind, sent))

    def overdue(self) -> None:
        """The answer is due and there is none."""
        self.late = True
        if self.clock:
            self._owe(story.overdue(self.case.attempt_id, self.clock.due, self.round))

    def decide(self, decision: Decision, cause: str, now: datetime) -> Answer:
        """Records the first decision; every later one is answered with the one that stands."""
        if self.decision is None and decision.round not in (None, self.round):
            return Answer(
                result="not_open", said=f"this answer is for round {decision.round}; round {self.round} is open"
            )
        if self.outcome is not None and self.decision is None:
            return Answer(result="not_open", said=f"the handoff is settled as {self.outcome}")
        if self.decision is not None:
            stands = f"{story.in_words(self.decision)}, received {self.decision.received_at:%a %d %b %H:%M} UTC"
            if decision != self.decision:
                self.ignore(f"came too late: {story.in_words(decision)}; {stands} stands", now)
            return Answer(result="already_decided", said=stands, decision=self.decision)
        if self.notified_at and decision.received_at < self.notified_at:
            # A mailbox tells its moments in whole seconds; no answer comes before its letter.
            decision = replace(decision, received_at=self.notified_at)
        self.decision = decision
        is_late = self.clock is not None and decision.received_at > self.clock.due.at
        self.late = self.late or is_late
        self._owe(story.decided(self.case.attempt_id, decision, cause, is_late))
        return Answer(result="taken", said=story.in_words(decision), decision=decision)

    def ignore(self, reason: str, now: datetime) -> None:
        """Keeps in words what decided nothing."""
        self._ignored += 1
        if self._ignored <= KEPT_IGNORED:
            self._owe(story.ignored(self.case.attempt_id, f"ignored {self._ignored}", now, reason))

    def act_on(self, decision: Decision) -> None:
        """The decision stands: its clock ends, and the state says who acts next."""
        self.clock = None
        self.state = "awaiting_opportunity" if isinstance(decision.verdict, Accept) else "with_ldr"

    def owe_opportunity(self, clock: StartedClock | None) -> None:
        """The receipt went out: the conversion clock runs."""
        self.clock = clock

    def saw(self, judgement: Judgement) -> None:
        """What the CRM says. Only an accepted, open handoff listens, and nothing changes what is confirmed."""
        waits = self.decision is not None and isinstance(self.decision.verdict, Accept) and self.outcome is None
        if not waits or self.is_confirmed or judgement.same_as(self.judgement):
            return
        self.judgement = judgement
        make = story.confirmed if judgement.result == "confirmed" else story.opportunity_seen
        self._owe(make(self.case.attempt_id, judgement))

    def opportunity_overdue(self) -> None:
        """The opportunity is due and not confirmed."""
        self.late = True
        if self.clock:
            self._owe(story.opportunity_overdue(self.case.attempt_id, self.clock.due))

    def withdraw(self, reason: str, now: datetime) -> HandoffOutcome:
        """Somebody ended the handoff; a converted one stays converted."""
        if self.is_confirmed:
            return "converted"
        self.withdrawn_because = reason
        self._owe(story.withdrawn(self.case.attempt_id, now, reason))
        return "withdrawn"

    def settle(self, outcome: HandoffOutcome, now: datetime) -> None:
        """The end. What is still owed to the ledger goes with the last letters."""
        self.state, self.outcome, self.clock = "settled", outcome, None
        self._owe(story.settled(self.case.attempt_id, outcome, now))

    def last_letters(self) -> list[tuple[Letter, str]]:
        """Who hears the end, and how."""
        if self.outcome == "withdrawn":
            letter = letters.Withdrawn(reason=self.withdrawn_because)
            return [(letter, self.rep), (letter, self.ldr)]
        if self.outcome == "rejected" and self.decision:
            return [(letters.Rejected(decision=self.decision), self.ldr)]
        if self.outcome == "converted" and self.judgement:
            seen = self.judgement
            converted = letters.Converted(
                opportunity_id=seen.opportunity_id or "",
                opportunity_name=seen.opportunity_name,
                opportunity_url=seen.opportunity_url,
            )
            return [(converted, self.ldr)]
        return []

    def status(self) -> Status:
        """The file in plain words."""
        waiting_for, can_do = _NEXT[self.state]
        due = self.clock.due if self.clock else None
        return Status(
            attempt_id=self.case.attempt_id,
            state=self.state,
            late=self.late,
            rep=self.rep,
            ldr=self.ldr,
            passed_at=self.case.passed_at,
            waiting_for=waiting_for.format(rep=self.rep, ldr=self.ldr),
            until=due.at if due else None,
            counted=due.counted if due else "",
            timeline=tuple(self._timeline),
            can_do=tuple(one.format(rep=self.rep, ldr=self.ldr) for one in can_do),
            outcome=self.outcome,
            decision=self.decision,
            opportunity=self._opportunity(),
        )

    def _opportunity(self) -> str:
        if self.is_confirmed and self.judgement:
            return f"{self.judgement.opportunity_id} confirmed"
        return "; ".join(r.said for r in self.reasons)

    def _owe(self, fact: Fact) -> None:
        self._owed.append(fact)
        self._tell(fact)

    def _tell(self, fact: Fact) -> None:
        self._timeline.append(f"{fact.at:%a %d %b %H:%M} UTC: {fact.said}")


_DECIDE = "send the Update `decide`, or the signal `accept` or `reject`"
_WITHDRAW = "withdraw the lead: `starter.py withdraw` takes a reason, Request Cancellation on this page takes none"
_NEXT: dict[HandoffState, tuple[str, tuple[str, ...]]] = {
    "sending": ("the mail server to take the letter to {rep}", (_DECIDE, _WITHDRAW)),
    "with_rep": ("{rep} to accept or reject", (f"ring {{rep}}, or {_DECIDE}", _WITHDRAW)),
    "undeliverable": (
        "operations to mend the address of {rep}",
        ("mend the address in the people file, then send the Update `resend`", _DECIDE, _WITHDRAW),
    ),
    "awaiting_opportunity": (
        "{rep} to put the opportunity into the CRM",
        ("look at the opportunity in the CRM: it must meet every point above", _WITHDRAW),
    ),
    "with_ldr": ("{ldr} to read the rejection", ()),
    "with_manager": ("the manager", ()),
    "with_sales_ops": ("sales operations", ()),
    "settled": ("", ()),
}
