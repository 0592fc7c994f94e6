"""The course of a handoff in a storm, without Temporal: letters take their time, mailboxes refuse, the CRM is down.

It does what `workflows.story` does: letters to one reader one after the other, all else side by side.
"""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count

from domain.course import asking, ending, ladder, owing
from domain.course.deeds import Deed, Look
from domain.course.file import HandoffFile
from domain.errors import HandoffError
from domain.facts import Fact
from domain.handoff import Answer
from domain.letters import SentLetter, StartedClock, ToSend
from domain.opportunity import Finding, Judgement
from domain.story import notified, wrote
from tests.builders import PASSED_AT, a_case, people
from tests.fakes import FakeClocks
from tests.storm import watching
from tests.storm.saying import View, message
from tests.storm.steps import Step
from tests.storm.watching import Violation, Watch
from workflows.heard import Heard
from workflows.messages import AnswerQuestion, Ask, Decide, Engage, Recompute, Said, Tell, Undo
from workflows.signals import read_signal, wrong_criteria

ROLE = {"manager": "maria", "sales_ops": "ops"}
CLOCKS = {
    "sending": ("decision",), "with_rep": ("decision", "routing"), "undeliverable": ("routing",),
    "with_ldr": ("answer", "correction", "routing"), "with_manager": ("ruling", "routing"),
    "awaiting_opportunity": ("conversion",),
}  # fmt: skip
"""Which clock may run where, once no letter is under way."""
REMINDS = {
    "reminder": ("sending", "with_rep"), "overdue": ("sending", "with_rep", "undeliverable", "with_manager"),
    "opportunity_reminder": ("awaiting_opportunity",), "rejected": ("with_ldr",),
}  # fmt: skip
QUIET = timedelta(days=60)


class StormyCourse:
    """One file with somebody who does what it asks for, sooner or later."""

    def __init__(self) -> None:
        self.now = PASSED_AT
        self.file = HandoffFile(a_case(), 1, "key")
        self.heard = Heard(self.file)
        self.watch = Watch()
        self.sent: list[str] = []
        self.facts: list[Fact] = []
        self.told: Counter[str] = Counter()
        self._under_way: list[Deed] = []
        self._refused: set[str] = set()
        self._is_slow = self._crm_is_down = False
        self._opportunities: list[tuple[str, str]] = []
        self._said: list[Said] = []
        self._promised: datetime | None = None
        self._numbers = count(1)
        asking.ask_the_rep(self.file)
        self._work()

    def view(self) -> View:
        """Where it stands."""
        file = self.file
        return View(
            state=file.state, outcome=file.outcome, decision=file.decision, round=file.round, rep=file.rep,
            asked=tuple(file.asked),
        )  # fmt: skip

    def run(self, storm: tuple[Step, ...]) -> None:
        """The whole sequence; then the weather clears, and two months of silence. Raises Violation."""
        for number, step in enumerate(storm, 1):
            try:
                self.step(step)
            except (Violation, AssertionError, ValueError, HandoffError) as fault:
                fault.add_note(f"at step {number}: {step}")
                raise
        self._clears()

    def step(self, step: Step) -> None:
        """One step, what follows from it, and the look at what must hold."""
        before = self.view()
        said, answer = self._speaks(step, before)
        if said is None:
            self._happens(step, before)
        middle = self.view()
        self.watch.look(step, said, before, middle, answer)
        self._promises(said, answer)
        self._work()
        self.watch.look(Step(what="work"), said if isinstance(said, Decide) else None, middle, self.view(), None)
        self._hold()

    def _happens(self, step: Step, before: View) -> None:
        """Time passes, or mail, CRM and operators do something."""
        match step.what:
            case "wait":
                self._wait(timedelta(hours=step.hours))
            case "mail_slow" | "mail_flows":
                self._is_slow = step.what == "mail_slow"
            case "mail_one" if self._heads():
                self._do(self._heads()[-1])
            case "refused":
                self._refused.add(step.to)
            case "mended":
                self._refused.discard(step.to)
            case "crm_down" | "crm_up":
                self._crm_is_down = step.what == "crm_down"
            case "made":
                self._opportunities.append((f"OP-{next(self._numbers)}", before.person(step.by)))
            case "sweep":
                self._sweep()
            case "resend":
                self.heard.resend()
            case "recount":
                self._recount()

    def _speaks(self, step: Step, before: View) -> tuple[Said | None, Answer | None]:
        """Somebody says something. The same message again never comes so far: the server gives the stored answer."""
        if step.what == "signal":
            return self._signal(step)
        if step.what == "copy" and self._said:
            return self._said[-1], self._say(self._said[-1])
        if step.what in ("decide", "undo", "engage", "ask", "answer", "tell"):
            said = message(step, before, self.now, next(self._numbers))
            return said, self._say(said)
        return None, None

    def _promises(self, said: Said | None, answer: Answer | None) -> None:
        """More time that was given is waited for, until something else moves the case."""
        if answer is None or answer.result != "taken":
            return
        gives = isinstance(said, Tell) and said.word in ("extend", "more_time")
        self._promised = self.file.due.at if gives and self.file.due else None

    def _say(self, said: Said) -> Answer:
        self._said.append(said)
        cause = f"{'0' * 12}upd-{next(self._numbers):04d}"
        hears = {
            Undo: self.heard.undo, Engage: self.heard.engage, Ask: self.heard.ask,
            AnswerQuestion: self.heard.answer, Tell: self.heard.tell,
        }  # fmt: skip
        if isinstance(said, Decide):
            return self.heard.decide(said.decision(self.now), cause, self.now)
        answer: Answer = hears[type(said)](said, cause, self.now)  # type: ignore[operator]
        return answer

    def _signal(self, step: Step) -> tuple[Said | None, Answer | None]:
        content = {"by": self.view().person(step.by), "reason": step.note, "criteria": list(step.criteria)}
        read = read_signal("reject" if step.criteria else "accept", (content,), self.file.policy)
        if isinstance(read, str):
            self.heard.ignore(read, self.now)
            return None, None
        assert not wrong_criteria(read, self.file.policy)
        return read, self.heard.decide(read.decision(self.now), f"signal {self.heard.next_number()}", self.now)

    def _wait(self, length: timedelta) -> None:
        until = self.now + length
        while (moment := ladder.next_moment(self.file)) and moment.at <= until:
            self.now = max(self.now, moment.at)
            ladder.reach(self.file, self.now)
            self._work()
        self.now = until

    def _work(self) -> None:
        """Begins what is wanted; where mail flows, does it all."""
        while True:
            wanted = self.file.take_deeds()
            for deed in wanted:
                self._fits(deed)
            self._under_way += wanted
            self._under_way = [
                d for d in self._under_way if not (isinstance(d, ToSend) and ending.is_moot(self.file, d))
            ]
            self.facts += self.file.take_facts()
            if self._is_slow or not self._under_way:
                return
            self._do(self._heads()[0])

    def _fits(self, deed: Deed) -> None:
        """Nobody is reminded of what he does not owe."""
        kind = deed.letter.kind if isinstance(deed, ToSend) else ""
        if kind in REMINDS and self.file.state not in REMINDS[kind]:
            raise Violation(f"nobody is reminded of what he does not owe: {kind} while it is {self.file.state}")

    def _heads(self) -> list[Deed]:
        """What may end next: of letters to one reader the first."""
        seen: set[str] = set()
        found: list[Deed] = []
        for deed in self._under_way:
            if not isinstance(deed, ToSend):
                found.append(deed)
            elif deed.to not in seen:
                seen.add(deed.to)
                found.append(deed)
        return found

    def _is_moot(self, deed: Deed) -> bool:
        return isinstance(deed, ToSend) and ending.is_moot(self.file, deed)

    def _do(self, deed: Deed) -> None:
        self._under_way.remove(deed)
        if isinstance(deed, ToSend):
            self._send(deed)
        elif isinstance(deed, Look):
            judgement = None if self._crm_is_down else self._judged()
            owing.looked(self.file, deed, judgement, self.now)
        else:
            plan = FakeClocks().plan(deed.order, people(), self.now)
            ladder.planned(self.file, plan)

    def _send(self, order: ToSend) -> None:
        to = order.to or ROLE[order.role or ""]
        if to in self._refused:
            asking.taken(self.file, order, "550 no such user", self.now)
            return
        clock = None
        if order.plan:
            wanted = order.plan if order.plan.person else replace(order.plan, person=to)
            plan = FakeClocks().plan(wanted, people(), self.now)
            clock = StartedClock(due=plan.due, remind_at=plan.due.at, plan=plan)
        message_id = f"<{order.round}.{order.letter.kind}.{to}.{order.cause}@example.com>"
        sent = SentLetter(message_id=message_id, sent_at=self.now, clock=clock, to=to if order.role else "")
        self.sent.append(message_id)
        self.told[to] += 1
        writes = notified if order.letter.kind == "handoff" else None
        self.facts.append(
            writes(self.file.attempt, to, order.round, sent)
            if writes
            else wrote(self.file.attempt, to, order.letter.kind, sent)
        )
        asking.taken(self.file, order, sent, self.now)

    def _judged(self) -> Judgement:
        """What the CRM says at this moment to whoever must own the opportunity."""
        self.now += timedelta(microseconds=1)
        mine = [id_ for id_, owner in self._opportunities if owner == self.file.owner]
        if mine:
            judgement = Judgement(result="confirmed", reasons=(), read_at=self.now, opportunity_id=mine[0])
            self.watch.confirmed.append(judgement)
            return judgement
        code = "wrong_owner" if self._opportunities else "none"
        return Judgement(result="not_yet", reasons=(Finding(code=code, said=code),), read_at=self.now)

    def _sweep(self) -> None:
        """The CRM is read and the handoff told, whether or not it waits any more: a list may be a moment old."""
        if not self._crm_is_down:
            self.heard.saw(self._judged(), self.now)

    def _recount(self) -> None:
        if self.file.plan is not None:
            self._promised = None
            plan = FakeClocks().plan(self.file.plan.order, people(), self.file.plan.began)
            self.heard.recompute(Recompute(by="maria", plan=plan), self.now)

    def _hold(self) -> None:
        """What must hold of the file itself."""
        file = self.file
        watching.letters(self.sent)
        if file.outcome is not None or self._under_way:
            return
        self.watch.facts(self.facts, self.view())
        if ladder.next_moment(file) is None:
            raise Violation(f"every open state has a next moment: {file.state}, {file.plan}, {file.back}")
        assert file.plan is not None
        if self._promised is not None and file.plan.due.at <= self._promised:
            raise Violation("more time that was given is waited for")
        if file.plan.order.kind not in CLOCKS[file.state]:
            raise Violation(f"the clock of {file.plan.order.kind} runs while it is {file.state}")

    def _clears(self) -> None:
        """Mail flows again, and nobody says anything: it stays open, and somebody is asked again and again."""
        self._is_slow = False
        self._refused.clear()
        self.step(Step(what="mail_flows"))
        if self.file.outcome is not None:
            self.watch.facts(self.facts, self.view())
            return
        before = self.told.copy()
        self.step(Step(what="wait", hours=QUIET.total_seconds() / 3600))
        if not self.told - before:
            raise Violation(f"somebody is asked, again and again: {self.file.state}, {self.file.plan}")
        if self.file.outcome is not None:
            raise Violation("silence closes nothing")
