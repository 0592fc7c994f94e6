"""Running handoffs as pages reach them: a fake with a real file of the one that the tests are about."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from pydantic import ValidationError

from domain import story
from domain.errors import HandoffError
from domain.handoff import Answer, Decision
from domain.letters import HandoffLetter, SentLetter, StartedClock, ToSend
from domain.time import Deadline
from ledger.connect import Ledger
from service.handoffs import Started, TemporalUnreachable
from tests.builders import PASSED_AT, a_case
from workflows.file import HandoffFile
from workflows.messages import Ask, Decide, Engage, HandoffInput, Status, Undo
from workflows.signals import wrong_criteria
from workflows.standing import status_of

ATTEMPT = "handoff-kr-1000-1"
START = datetime(2026, 11, 23, 10, tzinfo=UTC)


class Stories:
    """Running handoffs with a real file each: an update id runs once. `away` is how often nobody answers."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger, self.away, self.now = ledger, 0, START
        self.sent: list[str] = []
        self.started: list[HandoffInput] = []
        self.answers: dict[str, Answer] = {}
        given = HandoffInput(lead=a_case().lead, policy=a_case().policy, number=1, pass_key="key")
        self.file = HandoffFile(given, ATTEMPT, PASSED_AT)
        due = Deadline(at=START + timedelta(days=2), counted="2 working days from Mon 23 Nov 09:00 in Berlin")
        sent = SentLetter(
            message_id="<letter@example.com>",
            sent_at=START - timedelta(hours=1),
            clock=StartedClock(due=due, remind_at=due.at),
        )
        self.file.notified(sent)
        self.file.wrote(ToSend(case=a_case(), round=1, letter=HandoffLetter(), to="ben"), sent, START)
        self.notified = story.notified(ATTEMPT, "ben", 1, sent)

    @property
    def decision(self) -> Decision | None:
        """The decision that stands."""
        return self.file.decision

    async def decide(self, attempt: str, given: Decide, update_id: str) -> Answer | None:
        return await self._once(update_id, lambda: self.file.decide(given.decision(self.now), update_id, self.now))

    async def decide_for(
        self, attempt: str, by: str, verdict: Any, criteria: tuple[str, ...], note: str, id_: str
    ) -> Answer | None:
        try:
            given = Decide(by=by, verdict=verdict, criteria=criteria, note=note)
            if wrong := wrong_criteria(given, a_case().policy):
                raise HandoffError(wrong)
        except ValidationError as fault:
            raise HandoffError(str(fault)) from fault
        return await self.decide(attempt, given, id_)

    async def start(self, given: HandoffInput) -> Started:
        self.started.append(given)
        return Started(result="started", attempt_id=f"handoff-{given.lead.id}-1", rep=given.lead.rep, since=self.now)

    async def in_the_way(self, attempt: str, pass_key: str, rep: str) -> Started:
        if self.away:
            self.away -= 1
            raise TemporalUnreachable
        return Started(result="same_pass", attempt_id=attempt, rep=rep, since=self.now)

    async def withdraw(self, attempt: str, reason: str) -> None:
        self.sent.append(f"withdraw {reason}")

    async def undo(self, attempt: str, given: Undo, update_id: str) -> Answer | None:
        return await self._once(update_id, lambda: self.file.undo(given, update_id, self.now))

    async def engage(self, attempt: str, given: Engage, update_id: str) -> Answer | None:
        return await self._once(update_id, lambda: self.file.engage(given, update_id, self.now))

    async def ask(self, attempt: str, given: Ask, update_id: str) -> Answer | None:
        return await self._once(update_id, lambda: self.file.ask(given, update_id, self.now))

    async def status(self, attempt: str) -> Status | None:
        return None if self.away else status_of(self.file)

    async def undo_until(self, attempt: str) -> datetime | None:
        return self.file.undo_until

    async def reachable(self) -> None:
        return None

    async def _once(self, update_id: str, hear: Callable[[], Answer]) -> Answer:
        self.sent.append(update_id)
        if self.away:
            self.away -= 1
            raise TemporalUnreachable
        if update_id not in self.answers:
            self.answers[update_id] = hear()
            if self.file.decision:
                self.file.act_on(self.file.decision)
            await self.ledger.facts.write(self.file.take_facts())
        return self.answers[update_id]
