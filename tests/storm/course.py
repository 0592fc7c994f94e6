"""The course of a handoff in a storm, without Temporal: thousands of sequences in seconds."""

from datetime import timedelta
from itertools import count

from domain.course import asking, ladder
from domain.course.file import HandoffFile
from domain.course.pausing import CRM_WATCH
from domain.errors import HandoffError
from domain.handoff import Answer
from domain.listing import row_of
from domain.policy import Policy
from tests.builders import PASSED_AT, a_case, a_policy
from tests.fakes import FakeClocks
from tests.storm import watching
from tests.storm.deeds import Deeds
from tests.storm.fitting import fitting
from tests.storm.gone import Gone
from tests.storm.leaving import move_in_the_course
from tests.storm.policies import hops
from tests.storm.promises import Promises
from tests.storm.saying import SPEAKS, View, message
from tests.storm.step import Step
from tests.storm.watching import CLOCKS, Violation, Watch
from workflows.heard import Heard
from workflows.messages import AnswerQuestion, Ask, Decide, Engage, Recompute, Said, Tell, Undo
from workflows.signals import read_signal, wrong_criteria

QUIET = timedelta(days=60)


class StormyCourse:
    """One file with somebody who does what it asks for, sooner or later."""

    def __init__(self, policy: Policy | None = None) -> None:
        self.file = HandoffFile(a_case(policy=policy or a_policy()), 1, "key")
        self.heard = Heard(self.file)
        self.deeds = Deeds(self.file, PASSED_AT)
        self.watch = Watch(hops=hops(policy))
        self.gone = Gone(lambda: self.deeds.letters)
        self._case = self.file.case
        self._said: list[Said] = []
        self._promises = Promises(self.file)
        self._numbers = count(1)
        asking.ask_the_rep(self.file)
        self.deeds.work()

    def view(self) -> View:
        """Where it stands."""
        file = self.file
        return View(
            state=file.state, outcome=file.outcome, decision=file.decision, round=file.round, rep=file.rep,
            asked=tuple(file.asked), opportunities=self.deeds.opportunities,
            left=self.gone.people, left_in=self.gone.last_round,
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
        before, due = self.view(), self._promises.due_of_the_rep()
        letters, is_slow = len(self.deeds.letters), self.deeds.is_slow
        step = fitting(step, before.state)
        said, answer = self._speaks(step, before)
        if said is None:
            self._happens(step, before)
        middle = self.view()
        self.watch.gone = self.gone.no_longer_there
        self.watch.confirming = self.deeds.known_to_confirm()
        self.watch.look(step, said, before, middle, answer)
        watching.read_back(step, before, middle)
        self._promises.made(said, answer, due)
        self.deeds.work()
        self.gone.look(said, before, middle, answer, is_slow=is_slow, letters=letters)
        self.watch.look(Step(what="work"), said if isinstance(said, Decide) else None, middle, self.view(), None)
        self._hold()

    def _happens(self, step: Step, before: View) -> None:
        """Time passes, or mail, CRM and operators do something."""
        match step.what:
            case "wait":
                self.deeds.wait(timedelta(hours=step.hours))
            case "mail_slow" | "mail_flows":
                self.deeds.is_slow = step.what == "mail_slow"
            case "mail_one" if self.deeds.heads():
                self.deeds.do(self.deeds.heads()[-1])
            case "refused":
                self.deeds.refused.add(step.to)
            case "mended":
                self.deeds.refused.discard(step.to)
            case "crm_down" | "crm_up":
                self.deeds.crm_is_down = step.what == "crm_down"
            case "made":
                self.deeds.owners.append(before.person(step.by))
            case "sweep" if judgement := self.deeds.judged(self.file.attached or None):
                self.heard.saw(judgement, self.deeds.now)
            case "resend":
                self.heard.resend()
            case "recount":
                self._recount()

    def _speaks(self, step: Step, before: View) -> tuple[Said | None, Answer | None]:
        """Somebody says something. The same message again never comes so far: the server gives the stored answer."""
        if step.what == "signal":
            return self._signal(step)
        if step.what == "left":
            moved = move_in_the_course(self.deeds, self.gone, step, before)
            return moved, self._say(moved) if moved else None
        if step.what == "copy" and self._said:
            return self._said[-1], self._say(self._said[-1])
        if step.what in SPEAKS and step.door in ("", "reply"):
            said = message(step, before, self.deeds.now, next(self._numbers))
            return said, self._say(said)
        return None, None

    def _say(self, said: Said) -> Answer:
        self._said.append(said)
        cause = f"{'0' * 12}upd-{next(self._numbers):04d}"
        hears = {
            Undo: self.heard.undo, Engage: self.heard.engage, Ask: self.heard.ask,
            AnswerQuestion: self.heard.answer, Tell: self.heard.tell,
        }  # fmt: skip
        if isinstance(said, Decide):
            return self.heard.decide(said.decision(self.deeds.now), cause, self.deeds.now)
        answer: Answer = hears[type(said)](said, cause, self.deeds.now)  # type: ignore[operator]
        return answer

    def _signal(self, step: Step) -> tuple[Said | None, Answer | None]:
        content = {"by": self.view().person(step.by), "reason": step.note, "criteria": list(step.criteria)}
        read = read_signal("reject" if step.criteria else "accept", (content,), self.file.policy)
        if isinstance(read, str):
            self.heard.ignore(read, self.deeds.now)
            return None, None
        assert not wrong_criteria(read, self.file.policy)
        cause, now = f"signal {self.heard.next_number()}", self.deeds.now
        return read, self.heard.decide(read.decision(now), cause, now)

    def _recount(self) -> None:
        if self.file.plan is not None:
            self._promises.counted_anew()
            plan = FakeClocks().plan(self.file.plan.order, self.deeds.people, self.file.plan.began)
            self.heard.recompute(Recompute(by="maria", plan=plan), self.deeds.now)

    def _hold(self) -> None:
        """What must hold of the file itself."""
        file = self.file
        watching.letters(self.deeds.sent)
        watching.evidence(self._case, file.case)
        self._case = file.case
        if file.outcome is not None or self.deeds.under_way:
            return
        self.watch.facts(self.deeds.facts, self.view())
        self.gone.listed(row_of(self.deeds.facts))
        if file.paused is not None:
            return  # a person has stopped the clock, and is waited for
        if ladder.next_moment(file) is None:
            raise Violation(f"every open state has a next moment: {file.state}, {file.plan}, {file.back}")
        assert file.plan is not None
        self._promises.kept()
        if file.plan.order.kind not in CLOCKS[file.state]:
            raise Violation(f"the clock of {file.plan.order.kind} runs while it is {file.state}")

    def _clears(self) -> None:
        """Mail flows again, and nobody says anything: it stays open, and somebody is asked again and again."""
        self.deeds.is_slow = False
        self.deeds.refused.clear()
        self.step(Step(what="mail_flows"))
        if self.file.outcome is not None:
            self.watch.facts(self.deeds.facts, self.view())
            return
        if self.file.paused is not None:
            by = "crm_watch" if self.file.paused.by == CRM_WATCH else "ops"
            self.step(Step(what="tell", word="go_on", by=by, key="none"))
        before = self.deeds.told.copy()
        self.step(Step(what="wait", hours=QUIET.total_seconds() / 3600))
        if self.file.outcome is not None:
            raise Violation("silence closes nothing")
        if not self.deeds.told - before:
            raise Violation(f"somebody is asked, again and again: {self.file.state}, {self.file.plan}")
