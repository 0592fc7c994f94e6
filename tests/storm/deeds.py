"""The deeds of a course without Temporal: they take their time, mailboxes refuse, the CRM is down.

It does what `workflows.story` does: letters to one reader one after the other, all else side by side.
"""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

from crm.pipeline import opportunity_id
from domain.absence import NotThere
from domain.course import delivering, ending, ladder, owing
from domain.course.deeds import Deed, Look, PlanClock
from domain.course.file import HandoffFile
from domain.facts import Fact
from domain.letters import LetterKind, SentLetter, StartedClock, ToSend
from domain.opportunity import Finding, Judgement
from domain.reaching import stand_ins
from domain.story import notified, wrote
from tests.builders import people
from tests.fakes import FakeClocks
from tests.storm.policies import SAM
from tests.storm.watching import Violation

ROLE = {"ldr": "lea", "manager": "maria", "sales_ops": "ops"}
REMINDS = {
    "reminder": ("sending", "with_rep"), "overdue": ("sending", "with_rep", "undeliverable", "with_manager"),
    "opportunity_reminder": ("awaiting_opportunity",), "rejected": ("with_ldr",),
}  # fmt: skip


class Deeds:
    """Does what a file asks for, sooner or later. `now` is turned by hand."""

    def __init__(self, file: HandoffFile, now: datetime) -> None:
        self.file, self.now = file, now
        self.sent: list[str] = []
        self.facts: list[Fact] = []
        self.told: Counter[str] = Counter()
        self.under_way: list[Deed] = []
        self.letters: list[tuple[str, LetterKind]] = []
        """Reader and kind of what was sent."""
        self.people = people(SAM)
        self.refused: set[str] = set()
        self.is_slow = self.crm_is_down = False
        self.owners: list[str] = []
        """Owners of the opportunities in the CRM."""
        self._read: set[tuple[int, str]] = set()
        """What has confirmed when the CRM was read, by the decisions that there were."""

    def wait(self, length: timedelta) -> None:
        """Turns the time forward, moment by moment."""
        until = self.now + length
        while (moment := ladder.next_moment(self.file)) and moment.at <= until:
            self.now = max(self.now, moment.at)
            ladder.reach(self.file, self.now)
            self.work()
        self.now = until

    def work(self) -> None:
        """Begins what is wanted; where mail flows, does it all."""
        while True:
            wanted = self.file.take_deeds()
            for deed in wanted:
                self._fits(deed)
            self.under_way += wanted
            self.under_way = [deed for deed in self.under_way if not self._is_moot(deed)]
            self.facts += self.file.take_facts()
            if self.is_slow or not self.under_way:
                return
            self.do(self.heads()[0])

    def _fits(self, deed: Deed) -> None:
        """Nobody is reminded of what he does not owe."""
        kind = deed.letter.kind if isinstance(deed, ToSend) else ""
        if isinstance(deed, ToSend) and kind in ("reminder", "opportunity_reminder") and deed.to != self.file.rep:
            raise Violation(f"only the rep is reminded: {deed.to}, not {self.file.rep}")
        if kind in REMINDS and self.file.state not in REMINDS[kind]:
            raise Violation(f"nobody is reminded of what he does not owe: {kind} while it is {self.file.state}")

    def heads(self) -> list[Deed]:
        """What may end next: of letters to one reader the first."""
        seen: set[str] = set()
        found: list[Deed] = []
        for deed in self.under_way:
            if not isinstance(deed, ToSend):
                found.append(deed)
            elif deed.to not in seen:
                seen.add(deed.to)
                found.append(deed)
        return found

    def _is_moot(self, deed: Deed) -> bool:
        return isinstance(deed, ToSend) and ending.is_moot(self.file, deed)

    def do(self, deed: Deed) -> None:
        """Ends one deed."""
        self.under_way.remove(deed)
        if isinstance(deed, ToSend):
            self._send(deed)
        elif isinstance(deed, Look):
            owing.looked(self.file, deed, self.judged(deed.expected.attached), self.now)
        elif isinstance(deed, PlanClock):
            plan = FakeClocks().plan(deed.order, self.people, self.now)
            ladder.planned(self.file, plan)

    def _send(self, order: ToSend) -> None:
        self.now += timedelta(microseconds=1)  # no letter is taken in the moment of the one before
        to = order.to or ROLE[order.role or ""]
        if order.letter.kind == "handoff" and not self.people.by_id[to].active:
            found = stand_ins(self.people.by_id[to], self.people, self.now)
            delivering.taken(self.file, order, NotThere(why="left", said="has left", stand_ins=found), self.now)
            return
        if to in self.refused:
            delivering.taken(self.file, order, "550 no such user", self.now)
            return
        clock = None
        if order.plan:
            wanted = order.plan if order.plan.person else replace(order.plan, person=to)
            plan = FakeClocks().plan(wanted, self.people, self.now)
            clock = StartedClock(due=plan.due, remind_at=plan.due.at, plan=plan)
        message_id = f"<{order.round}.{order.letter.kind}.{to}.{order.cause}@example.com>"
        sent = SentLetter(message_id=message_id, sent_at=self.now, clock=clock, to=to if order.role else "")
        self.sent.append(message_id)
        self.told[to] += 1
        self.letters.append((to, order.letter.kind))
        attempt, kind = self.file.attempt, order.letter.kind
        is_first = kind == "handoff"
        self.facts.append(notified(attempt, to, order.round, sent) if is_first else wrote(attempt, to, kind, sent))
        delivering.taken(self.file, order, sent, self.now)

    @property
    def opportunities(self) -> tuple[str, ...]:
        """The ids in the CRM, the oldest first."""
        return tuple(opportunity_id(at) for at in range(1, len(self.owners) + 1))

    def confirming(self) -> list[str]:
        """Opportunities that confirm."""
        return [id_ for id_, owner in zip(self.opportunities, self.owners, strict=True) if owner == self.file.owner]

    def known_to_confirm(self) -> list[str]:
        """Opportunities that confirm as far as the CRM can be read, or was read before for the decision that stands."""
        read = [id_ for id_ in self.confirming() if (self.file.decisions, id_) in self._read]
        return read if self.crm_is_down else self.confirming()

    def judged(self, attached: str | None) -> Judgement | None:
        """What the CRM says at this moment of the named opportunity, or of any; None while it cannot be read."""
        self.now += timedelta(microseconds=1)
        if self.crm_is_down:
            return None
        there = self.opportunities if attached is None else (attached,)
        if mine := [id_ for id_ in self.confirming() if id_ in there]:
            self._read.add((self.file.decisions, mine[0]))
            return Judgement(result="confirmed", reasons=(), read_at=self.now, opportunity_id=mine[0])
        code = "wrong_owner" if set(there) & set(self.opportunities) else "none"
        return Judgement(result="not_yet", reasons=(Finding(code=code, said=code),), read_at=self.now)
