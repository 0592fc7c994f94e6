"""Drives the course of one handoff without Temporal: every deed is done at once, time is turned by hand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from domain.clock import ClockOrder, Plan
from domain.course import asking, deciding, delivering, ladder, owing, rounds, telling
from domain.course.deeds import Look, PutAside
from domain.course.file import HandoffFile
from domain.course.told import Told
from domain.facts import Fact
from domain.handoff import Accept, Answer, Decision, Reject, Voice
from domain.letters import SentLetter, StartedClock, ToSend
from domain.opportunity import Judgement
from domain.time import Deadline
from tests.builders import PASSED_AT, a_case, people
from tests.fakes import FakeClocks


class Driver:
    """A file with somebody who does what it asks for. Letters are taken at once, except to those in `refused`."""

    def __init__(self, file: HandoffFile | None = None, begin: Callable[[], None] | None = None, **case: Any) -> None:
        """Of a handoff, or of the small story in `file` that `begin` begins."""
        self.now = PASSED_AT
        self.file = file or HandoffFile(a_case(**case), 1, "key")
        self.letters: list[ToSend] = []
        self.facts: list[Fact] = []
        self.refused: set[str] = set()
        self.aside: list[PutAside] = []
        self.looks: list[Look] = []
        self.read: Judgement | None = None
        """What a look at the CRM says."""
        self._count = 0
        if begin:
            begin()
        else:
            asking.ask_the_rep(self.file)
        self.work()

    def work(self) -> None:
        """Does all deeds, and those that follow from them."""
        while self.file.deeds:
            for deed in self.file.take_deeds():
                if isinstance(deed, ToSend):
                    self._send(deed)
                elif isinstance(deed, Look):
                    self.looks.append(deed)
                    owing.looked(self.file, deed, self.read, self.now)
                elif isinstance(deed, PutAside):
                    self.aside.append(deed)
                else:
                    ladder.planned(self.file, self._plan(deed.order, deed.since or self.now))
        self.facts += self.file.take_facts()

    def wait(self, length: timedelta) -> None:
        """Turns the time forward, moment by moment."""
        until = self.now + length
        while (moment := ladder.next_moment(self.file)) and moment.at <= until:
            self.now = max(self.now, moment.at)
            ladder.reach(self.file, self.now)
            self.work()
        self.now = until

    def decide(self, *criteria: str, by: str = "ben", round_: int | None = None) -> Answer:
        """Accepts, or rejects for these criteria."""
        verdict = Reject(criteria=criteria) if criteria else Accept()
        decision = Decision(verdict=verdict, by=by, channel="mail", received_at=self.now, round=round_)
        answer = deciding.decide(self.file, decision, self._cause(), self.now)
        self.work()
        return answer

    def tell(self, word: str, by: str = "maria", **given: Any) -> Answer:
        """Says any other word."""
        voice = Voice(by=by, channel="mail", received_at=self.now, round=given.pop("round_", None))
        told = Told(word=word, voice=voice, cause=self._cause(), **given)  # type: ignore[arg-type]
        told = replace(told, names_owner=rounds.is_for_the_owner(self.file, told))
        answer = telling.tell(self.file, told, self.now)
        self.work()
        return answer

    def sent(self, kind: str) -> int:
        """How many letters of this kind went out."""
        return sum(order.letter.kind == kind for order in self.letters)

    def _send(self, order: ToSend) -> None:
        self.letters.append(order)
        if order.to in self.refused:
            delivering.taken(self.file, order, "550 no such user", self.now)
            return
        clock = None
        if order.plan:
            wanted = order.plan if order.plan.person else replace(order.plan, person=order.to or "maria")
            plan = self._plan(wanted, self.now)
            clock = StartedClock(due=plan.due, remind_at=plan.due.at, plan=plan)
        sent = SentLetter(message_id=f"<{len(self.letters)}@example.com>", sent_at=self.now, clock=clock)
        delivering.taken(self.file, order, sent, self.now)

    def _plan(self, order: ClockOrder, at: datetime) -> Plan:
        plan = FakeClocks().plan(order, people(), at)
        return (
            replace(plan, return_by=Deadline(at=at + timedelta(days=10), counted="10 days")) if order.returns else plan
        )

    def _cause(self) -> str:
        self._count += 1
        return f"upd-{self._count}"
