"""A whole handoff in a storm: the real workflow and the real deeds on the time-skipping server, ports in memory."""

from dataclasses import replace
from datetime import timedelta
from itertools import count

from temporalio.worker import Replayer

from domain.handoff import Answer
from domain.listing import row_of
from domain.policy import Policy
from runtime.converter import data_converter
from tests.builders import a_case, a_lead, a_policy
from tests.stories.environment import TimeMachine
from tests.storm import watching
from tests.storm.by_mail import ByMail
from tests.storm.by_update import ByUpdate
from tests.storm.fitting import fitting
from tests.storm.leaving import Leaving
from tests.storm.policies import hops, policy_of
from tests.storm.saying import SPEAKS, View
from tests.storm.stage import Stage
from tests.storm.step import Step
from tests.storm.watching import CLOCKS, Violation, Watch
from workflows.handoff import LeadHandoff
from workflows.messages import Said, Status

QUIET = timedelta(days=12)
"""Longer than any pause between two repetitions; it begins when what is owed is due, which may be extended far."""


class StormyHandoff:
    """Takes one handoff through a sequence of steps, and looks at what must hold after each."""

    def __init__(self, stage: Stage, policy: Policy | None = None) -> None:
        self._stage = stage
        self._watch = Watch(hops=hops(policy))
        case = a_case(lead=replace(a_lead(), id=stage.lead_id), attempt_id=stage.handle.id, policy=policy or a_policy())
        self._mail = ByMail(stage, case)
        self._leaving = Leaving(stage, case)
        self._asked: list[tuple[int, str]] = []
        """Round and rep, in order."""
        self._by_mail = False
        """Whether the last one who said something wrote a mail."""
        self._numbers = count(1)
        self._update = ByUpdate(stage, self._numbers)

    async def run(self, storm: tuple[Step, ...]) -> None:
        """The whole sequence; then the weather clears, and days of silence. Raises Violation."""
        await self._stage.at_rest()
        for number, step in enumerate(storm, 1):
            try:
                if not await self._step(step):
                    break
            except Exception as fault:
                fault.add_note(f"at step {number}: {step}")
                raise
        await self._clears()
        history = await self._stage.handle.fetch_history()
        await Replayer(workflows=[LeadHandoff], data_converter=data_converter).replay_workflow(history)

    async def _step(self, step: Step) -> bool:
        """One step and the look at what must hold; whether the handoff is open after it."""
        before = self._view(await self._stage.status())
        step = fitting(step, before.state)
        letters, is_slow = len(self._stage.book.taken), self._stage.post.is_slow
        said, answer = await self._speaks(step, before)
        if said is None:
            await self._stage.happens(step, before)
        if step.what in ("mail_flows", "mail_one", "crm_up"):
            said, answer = await self._mail.what_waits()
        await self._stage.at_rest()
        status = await self._stage.status()
        self._watch.gone = self._leaving.gone.no_longer_there
        self._watch.confirming = self._stage.confirming()
        self._watch.look(step, said, before, self._view(status), answer)
        self._mail.look(before, self._view(status))
        self._leaving.gone.look(said, before, self._view(status), answer, is_slow=is_slow, letters=letters)
        self._hold(status)
        return status.outcome is None

    async def _speaks(self, step: Step, before: View) -> tuple[Said | None, Answer | None]:
        if step.what in ("again", "copy") and self._by_mail:
            await self._mail.says_again(otherwise=step.what == "copy")
            return None, None
        if step.what in ("again", "copy") and self._update.has_said:
            return await self._update.says_again(otherwise=step.what == "copy")
        if step.what == "left":
            return await self._leaving.leaves(step, before)
        if step.what == "signal":
            return await self._update.signals(step, before), None
        if step.door and (told := await self._mail.says(step, before, next(self._numbers))):
            self._by_mail = True
            return told
        if step.what in SPEAKS and step.door in ("", "reply"):
            self._by_mail = False
            return await self._update.says(step, before)
        return None, None

    def _view(self, status: Status) -> View:
        if (status.round, status.rep) not in self._asked[-1:]:
            self._asked.append((status.round, status.rep))
        return View(
            state=status.state, outcome=status.outcome, decision=status.decision, round=status.round, rep=status.rep,
            asked=tuple(rep for _, rep in self._asked), opportunities=tuple(self._stage.opportunities),
            in_rounds=tuple(dict(self._asked).values()), left=self._leaving.gone.people,
            left_in=self._leaving.gone.last_round,
        )  # fmt: skip

    def _hold(self, status: Status) -> None:
        """What must hold of ledger, mail and clock."""
        book = self._stage.floor.book
        if book.incidents:
            raise Violation(f"no incident in the ledger: {book.incidents}")
        watching.letters([letter.message_id for letter in self._stage.post.taken])
        if self._stage.post.is_slow:
            return
        self._watch.facts(self._stage.facts(), self._view(status))
        self._leaving.gone.listed(row_of(self._stage.facts()))
        if status.outcome is not None or status.paused:
            return  # a person who has stopped the clock is waited for
        if status.plan is None or not (status.steps or status.plan.due.at > self._stage.latest()):
            raise Violation(f"every open state has a next moment: {status.state}, {status.plan}")
        if status.plan.order.kind not in CLOCKS[status.state]:
            raise Violation(f"the clock of {status.plan.order.kind} runs while it is {status.state}")

    async def _clears(self) -> None:
        """Mail flows and clocks run again, and nobody says anything."""
        self._stage.post.refusals.clear()
        self._stage.floor.crm.fault = None
        is_open = (await self._stage.status()).outcome is None
        go_on = Step(what="tell", word="go_on", by="ops", key="none")
        for step in (Step(what="mail_flows"), replace(go_on, by="crm_watch"), go_on):
            is_open = is_open and await self._step(step)
        await (self._falls_silent() if is_open else self._is_settled())

    async def _is_settled(self) -> None:
        """It ends, and no mail changes it any more."""
        await self._stage.flows()
        await self._stage.handle.result()
        status, facts = await self._stage.status(), self._stage.facts()
        self._hold(status)
        await self._mail.says(Step(what="decide", door="reply"), self._view(status), next(self._numbers))
        if (await self._stage.status(), self._stage.facts()) != (status, facts):
            raise Violation(f"what is settled stays as it is: {facts}; {self._stage.facts()}")

    async def _falls_silent(self) -> None:
        """Days without a word: it stays open, and somebody is asked again."""
        before = len(self._stage.post.taken)
        until, now = (await self._stage.status()).until, await self._stage.now()
        await self._stage.wait(QUIET + (max(until - now, timedelta()) if until else timedelta()))
        await self._stage.at_rest()
        status = await self._stage.status()
        if status.outcome is not None:
            raise Violation("silence closes nothing")
        if len(self._stage.post.taken) == before:
            raise Violation(f"somebody is asked, again and again: {status.state}, {status.plan}")
        self._hold(status)


async def weathers(machine: TimeMachine, storm: tuple[Step, ...]) -> None:
    """One handoff through one storm. Raises Violation."""
    stage, policy = Stage(machine), policy_of(storm)
    await stage.begin(policy)
    try:
        await StormyHandoff(stage, policy).run(storm)
    finally:
        await stage.end()
