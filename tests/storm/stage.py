"""Where a handoff stands in a storm: the real workflow and the real deeds on the time-skipping server.

Ports are in memory, mail can be slow, and the worker can be stopped and started.
"""

import asyncio
from datetime import datetime, timedelta

from temporalio.client import WorkflowExecutionStatus
from temporalio.worker import Worker

from crm.judge import judge
from domain.errors import CrmUnavailable, MailDelayed, RecipientRefused
from domain.facts import Fact
from domain.letters import Composed
from domain.listing import row_of
from domain.opportunity import Expected
from tests.builders import people
from tests.fakes import FakeClocks, FakePost
from tests.stories.environment import TimeMachine
from tests.stories.floor import Floor, Handle
from tests.storm.saying import View
from tests.storm.steps import Step
from tests.storm.watching import Violation
from workflows.handoff import LeadHandoff
from workflows.messages import Recompute, Status

MOST_WAIT = timedelta(days=9)
WITH_SLOW_MAIL = timedelta(hours=6)
"""Each try of each letter that is put off is a skip of the clock, and the server makes 200 of them at once."""
NEXT_TRY = timedelta(minutes=16)


class StormyPost(FakePost):
    """A mail server that can put everything off."""

    is_slow = False

    async def hand_over(self, letter: Composed) -> datetime:
        if self.is_slow:
            raise MailDelayed("451 come back later")
        return await super().hand_over(letter)


class Stage:
    """One handoff on a floor of its own, and all that happens to it but words."""

    handle: Handle

    def __init__(self, machine: TimeMachine) -> None:
        self.floor = Floor(machine, StormyPost)
        self.post: StormyPost = self.floor.post  # type: ignore[assignment]
        self.owners: list[str] = []
        """Owners of the opportunities in the CRM."""
        self._worker: Worker
        self._works: asyncio.Task[None]

    async def begin(self) -> None:
        """A worker, and a lead that is passed."""
        self.begin_worker()
        self.handle = await self.floor.pass_lead()

    async def end(self) -> None:
        """No worker, no handoff."""
        if (await self.handle.describe()).status == WorkflowExecutionStatus.RUNNING:
            await self.handle.terminate()
        await self.end_worker()

    def begin_worker(self) -> None:
        """A worker with an empty cache: it replays what is open."""
        self._worker = self.floor.worker()
        self._works = asyncio.create_task(self._worker.run())

    async def end_worker(self) -> None:
        """No worker; deeds under way are done first."""
        await self._worker.shutdown()
        await self._works

    async def happens(self, step: Step, before: View) -> None:
        """Time passes, or mail, CRM, operators and workers do something."""
        match step.what:
            case "wait":
                most = WITH_SLOW_MAIL if self.post.is_slow else MOST_WAIT
                await self.wait(min(timedelta(hours=step.hours), most))
            case "mail_slow":
                self.post.is_slow = True
            case "mail_flows" | "mail_one":
                await self.flows()
            case "refused":
                self.post.refusals[f"{step.to}@example.com"] = RecipientRefused("550 5.1.1 no such user")
            case "mended":
                self.post.refusals.pop(f"{step.to}@example.com", None)
            case "crm_down" | "crm_up":
                self.floor.crm.fault = CrmUnavailable("503") if step.what == "crm_down" else None
            case "made" if self.floor.crm.fault is None:
                at = await self.floor.machine.now(self.handle)
                self.owners.append(before.person(step.by))
                await self.floor.crm.create_opportunity(self._lead_id, self.owners[-1], at=at)
            case _:
                await self._operates(step)

    async def _operates(self, step: Step) -> None:
        match step.what:
            case "sweep" if self.floor.crm.fault is None:
                await self._sweep()
            case "resend":
                await self.handle.execute_update(LeadHandoff.resend)
            case "recount":
                await self._recount()
            case "worker":
                await self.end_worker()
                self.begin_worker()

    @property
    def _lead_id(self) -> str:
        return self.handle.id.removeprefix("handoff-").rsplit("-", 1)[0]

    async def wait(self, length: timedelta) -> None:
        """Turns the clock forward."""
        await self.floor.machine.fast_forward(self.handle, length)

    async def flows(self) -> None:
        """Mail flows again, and what was put off is tried once more."""
        was_slow, self.post.is_slow = self.post.is_slow, False
        if was_slow:
            await self.wait(NEXT_TRY)

    async def _sweep(self) -> None:
        """The CRM is read for whoever must own the opportunity by the ledger, and the handoff is told."""
        row = row_of(self.facts())
        if row is None or row.accepted_at is None:
            return
        wanted = Expected(
            attempt_id=self.handle.id, lead_id=self._lead_id, owner=row.owner or row.rep, stage="discovery",
            accepted_at=row.accepted_at, passed_at=row.passed_at,
        )  # fmt: skip
        record = (await self.floor.crm.read([self._lead_id]))[self._lead_id]
        at = await self.floor.machine.now(self.handle)
        judgement = judge(wanted, record, await self.floor.crm.stages(), at)
        await self.floor.book.delivered(self.handle.id, judgement)
        await self.handle.execute_update(LeadHandoff.opportunity_read, judgement)

    def owner(self) -> str:
        """Who must own the opportunity, as the ledger tells it."""
        row = row_of(self.facts())
        return (row.owner or row.rep) if row else ""

    async def _recount(self) -> None:
        plan = (await self.status()).plan
        if plan is not None:
            anew = FakeClocks().plan(plan.order, people(), plan.began)
            await self.handle.execute_update(LeadHandoff.recompute, Recompute(by="maria", plan=anew))

    async def status(self) -> Status:
        """Where it stands, as the workflow tells it."""
        status: Status = await self.handle.query(LeadHandoff.status)
        return status

    def facts(self) -> list[Fact]:
        """The ledger."""
        return [fact for fact in self.floor.book.facts.values() if fact.attempt_id == self.handle.id]

    async def at_rest(self) -> None:
        """Waits until no deed is under way but those that are put off, and the story has taken note of the last one."""
        for _ in range(1500):
            told = (await self.handle.describe()).raw_description
            waits = self.post.is_slow and all(deed.attempt > 1 for deed in told.pending_activities)
            if not told.HasField("pending_workflow_task") and (waits or not told.pending_activities):
                return
            await asyncio.sleep(0.02)
        raise Violation("the story is never at rest")

    def latest(self) -> datetime:
        """The last moment that the ledger knows of."""
        return max(fact.at for fact in self.facts())
