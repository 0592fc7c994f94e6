"""Running handoffs as pages reach them: a fake with a real file of the one that the tests are about."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from pydantic import ValidationError

from domain import story
from domain.errors import HandoffError
from domain.handoff import Answer, Decision
from domain.letters import SentLetter, StartedClock
from domain.time import Deadline
from ledger.connect import Ledger
from service.runs import Started
from service.trouble import TemporalUnreachable
from tests.builders import a_case
from tests.course.driver import Driver
from workflows.heard import Heard
from workflows.messages import Ask, Decide, Engage, HandoffInput, Status, Tell, Undo
from workflows.signals import wrong_criteria

ATTEMPT = "handoff-kr-1000-1"
START = datetime(2026, 11, 23, 10, tzinfo=UTC)


class Stories:
    """Running handoffs with a real file each: an update id runs once. `away` is how often nobody answers."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger, self.away, self.now = ledger, 0, START
        self.sent: list[str] = []
        self.started: list[HandoffInput] = []
        self.answers: dict[str, Answer] = {}
        self.driver = Driver()
        self.file, self.heard = self.driver.file, Heard(self.driver.file)
        assert self.file.plan
        due = Deadline(at=START + timedelta(days=2), counted="2 working days from Mon 11:00: Wed 11:00; Europe/Berlin")
        self.file.started(replace(self.file.plan, due=due))
        sent = SentLetter(
            message_id="<letter@example.com>",
            sent_at=START - timedelta(hours=1),
            clock=StartedClock(due=due, remind_at=due.at),
        )
        self.notified = story.notified(ATTEMPT, "ben", 1, sent)

    @property
    def decision(self) -> Decision | None:
        """The decision that stands."""
        return self.file.decision

    async def decide(self, attempt: str, given: Decide, update_id: str) -> Answer | None:
        return await self._once(update_id, lambda: self.heard.decide(given.decision(self.now), update_id, self.now))

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

    async def steer_clock(
        self, attempt: str, word: Any, by: str, reason: str, id_: str, since: datetime | None = None
    ) -> Answer | None:
        return await self.tell(attempt, Tell(word=word, by=by, note=reason), id_)

    async def withdraw(self, attempt: str, by: str, reason: str) -> None:
        self.sent.append(f"withdraw {reason} ({by})")

    async def undo(self, attempt: str, given: Undo, update_id: str) -> Answer | None:
        return await self._once(update_id, lambda: self.heard.undo(given, update_id, self.now))

    async def engage(self, attempt: str, given: Engage, update_id: str) -> Answer | None:
        return await self._once(update_id, lambda: self.heard.engage(given, update_id, self.now))

    async def ask(self, attempt: str, given: Ask, update_id: str) -> Answer | None:
        return await self._once(update_id, lambda: self.heard.ask(given, update_id, self.now))

    async def tell(self, attempt: str, given: Tell, update_id: str) -> Answer | None:
        return await self._once(update_id, lambda: self.heard.tell(given, update_id, self.now))

    async def closed(self, attempt: str) -> bool:
        return self.file.outcome is not None

    async def status(self, attempt: str) -> Status | None:
        return None if self.away else self.heard.status()

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
            self.driver.now = self.now
            self.answers[update_id] = hear()
            self.driver.work()
            await self.ledger.facts.write(self.driver.facts)
            self.driver.facts.clear()
        return self.answers[update_id]
