"""The file of a handoff that was passed before the ladder. Pure: no Temporal, no clock; moments come in."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from domain import letters, story
from domain.course.talk import Talk
from domain.course.undoing import Standing, refused_undo
from domain.facts import Fact
from domain.handoff import Accept, Answer, Case, Decision, HandoffOutcome, HandoffState
from domain.letters import Relay, SentLetter, StartedClock, ToSend
from domain.opportunity import Finding, Judgement
from domain.time import Deadline
from workflows.messages import AnswerQuestion, Ask, Engage, HandoffInput, Undo

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
        self.decisions = 0
        """How many decisions were taken, undone ones among them."""
        self.undo_until: datetime | None = None
        self.ldr_knows = False
        """Whether the LDR was told of the rejection that stands."""
        self.talk = Talk(self.case)
        self.clock: StartedClock | None = None
        self.notified_at: datetime | None = None
        self.answer_by: datetime | None = None
        self.reminded_at: datetime | None = None
        self.judgement: Judgement | None = None
        self.resends = 0
        self.withdrawn_because = ""
        self.timeline: list[str] = []
        self.is_overdue = False
        self._to_relay: list[Relay] = []
        self._decided = ""
        self._answer_clock: StartedClock | None = None
        self._messages = self._ignored = self._undos = 0
        self._owed: list[Fact] = []
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
    def due(self) -> Deadline | None:
        """The deadline of the clock that runs."""
        return self.clock.due if self.clock else None

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

    @property
    def has_relays(self) -> bool:
        """Whether letters wait to be relayed."""
        return bool(self._to_relay)

    def take_relays(self) -> list[Relay]:
        """The letters to relay, handed over once."""
        taken, self._to_relay = self._to_relay, []
        return taken

    @property
    def decision_cause(self) -> str:
        """What tells the letters of this decision from those of one that was undone; empty for the first."""
        return f"decision {self.decisions}" if self.decisions > 1 else ""

    def stands(self, decision: Decision) -> bool:
        """Whether this very decision stands: it was not undone."""
        return self.decision is decision

    def next_number(self) -> int:
        """Counts the messages that carry no id of their own."""
        self._messages += 1
        return self._messages

    def notified(self, sent: SentLetter) -> None:
        """The rep's mail server has taken the letter: the clock runs."""
        self.state, self.notified_at, self.clock = "with_rep", sent.sent_at, sent.clock
        self._answer_clock = sent.clock
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
        self.late = self.is_overdue = True
        if self.clock:
            self._owe(story.overdue(self.case.attempt_id, self.clock.due, self.round))

    def decide(self, decision: Decision, cause: str, now: datetime) -> Answer:
        """Records the first decision; every later one is answered with the one that stands."""
        if self.decision is None and (closed := self._closed_to(decision.round)):
            return closed
        if self.decision is not None:
            stands = f"{story.in_words(self.decision)}, received {self.decision.received_at:%a %d %b %H:%M} UTC"
            if decision != self.decision:
                self.ignore(f"came too late: {story.in_words(decision)}; {stands} stands", now)
            return Answer(result="already_decided", said=stands, decision=self.decision)
        if self.notified_at and decision.received_at < self.notified_at:
            # A mailbox tells its moments in whole seconds; no answer comes before its letter.
            decision = replace(decision, received_at=self.notified_at)
        self.decision, self._decided = decision, cause
        self.decisions += 1
        undo_for = self.case.policy.undo_for
        self.undo_until = now + undo_for if undo_for else None
        is_late = self.clock is not None and decision.received_at > self.clock.due.at
        self.late = self.late or is_late
        self._owe(story.decided(self.case.attempt_id, decision, cause, is_late))
        return Answer(result="taken", said=story.in_words(decision), decision=decision)

    def undo(self, given: Undo, cause: str, now: datetime) -> Answer:
        """Takes the decision back, as if it had never been: the lead is with the rep, due as before."""
        voice, decision = given.voice(now), self.decision
        if closed := self._closed_to(voice.round):
            return closed
        if decision is None:
            return Answer(result="not_open", said="nothing is decided, so there is nothing to undo")
        standing = Standing(decision, self.undo_until, self._undos, self.is_confirmed)
        if refused := refused_undo(standing, voice, by_manager=given.by_manager):
            return refused
        self._undos += 1
        self.decision, self.judgement, self.undo_until, self.ldr_knows = None, None, None, False
        self.state = "with_rep" if self.notified_at else "sending"
        self.clock, self.late = self._answer_clock, self.is_overdue
        fact = story.undone(self.case.attempt_id, decision, self._decided, voice, cause)
        self._owe(fact)
        letter = letters.Undone(decision=decision, by=voice, due=self.clock.due if self.clock else None)
        number = f"undo {self._undos}"
        self._to_relay += [
            Relay(letter=letter, to=self.rep, cause=number, answers=voice.message_id),
            Relay(letter=letter, to=self.ldr, cause=number),
        ]
        return Answer(result="taken", said=fact.said, decision=decision)

    def engage(self, given: Engage, cause: str, now: datetime) -> Answer:
        """The rep has taken the lead up; it decides nothing and stops no clock."""
        voice = given.voice(now)
        if closed := self._closed_to(voice.round):
            return closed
        answer, facts = self.talk.engage(given.how, given.note, voice, cause)
        self._owe_all(facts)
        return answer

    def ask(self, given: Ask, cause: str, now: datetime) -> Answer:
        """The rep's words are relayed to the LDR."""
        voice = given.voice(now)
        if closed := self._closed_to(voice.round):
            return closed
        return self._relayed(*self.talk.ask(given.text, given.word, voice, cause))

    def answer(self, given: AnswerQuestion, cause: str, now: datetime) -> Answer:
        """The LDR's words are relayed to the rep; they decide nothing."""
        voice = given.voice(now)
        if closed := self._closed_to(voice.round):
            return closed
        return self._relayed(*self.talk.answer(given.text, voice, cause))

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

    def saw(self, judgement: Judgement, now: datetime | None = None) -> None:
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
            self._owe(story.opportunity_overdue(self.case.attempt_id, self.clock.due, self.decisions))

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

    def _closed_to(self, round_: int | None) -> Answer | None:
        """Why a message for this round, None from an operator, comes too late; None when it does not."""
        if round_ not in (None, self.round):
            return Answer(result="not_open", said=f"this answer is for round {round_}; round {self.round} is open")
        if self.outcome is not None:
            return Answer(result="not_open", said=f"the handoff is settled as {self.outcome}")
        return None

    def _relayed(self, answer: Answer, facts: Sequence[Fact], relay: Relay | None) -> Answer:
        self._owe_all(facts)
        if relay:
            self._to_relay.append(relay)
        return answer

    def _owe_all(self, facts: Sequence[Fact]) -> None:
        for fact in facts:
            self._owe(fact)

    def _owe(self, fact: Fact) -> None:
        self._owed.append(fact)
        self._tell(fact)

    def _tell(self, fact: Fact) -> None:
        self.timeline.append(f"{fact.at:%a %d %b %H:%M} UTC: {fact.said}")
