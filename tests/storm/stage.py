"""Where a handoff stands in a storm: the real workflow and the real deeds on the time-skipping server.

Ports are in memory, mail can be slow, and the worker can be stopped and started.
"""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

from temporalio import activity
from temporalio.client import WorkflowExecutionStatus
from temporalio.worker import UnsandboxedWorkflowRunner, Worker

from crm.judge import judge
from domain.errors import CrmUnavailable, MailDelayed, RecipientRefused
from domain.facts import Fact
from domain.letters import Composed
from domain.listing import row_of
from domain.opportunity import Expected
from domain.policy import Policy
from tests.fakes import FakeClocks, FakePost
from tests.stories.environment import TimeMachine
from tests.stories.floor import Floor, Handle
from tests.storm.book import StormyBook
from tests.storm.policies import SAM
from tests.storm.saying import View
from tests.storm.step import Step
from tests.storm.watching import Violation
from workflows.handoff import LeadHandoff
from workflows.messages import Recompute, Status

MOST_WAIT = timedelta(days=9)
WITH_SLOW_MAIL = timedelta(hours=6)
"""Each try of each letter that is put off is a skip of the clock, and the server makes 200 of them at once."""
NEXT_TRY = timedelta(minutes=16)


class StormyPost(FakePost):
    """A mail server that can put everything off. `at` is the moment (UTC) for letters that no deed of a story sends."""

    is_slow = False
    at: datetime

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__(lambda: now() if activity.in_activity() else self.at)

    async def hand_over(self, letter: Composed) -> datetime:
        if self.is_slow:
            raise MailDelayed("451 come back later")
        return await super().hand_over(letter)


class Stage:
    """One handoff on a floor of its own, and all that happens to it but words."""

    handle: Handle

    def __init__(self, machine: TimeMachine) -> None:
        self.book = StormyBook()
        self.floor = Floor(machine, StormyPost, book=self.book)
        self.floor.directory.others = (SAM,)
        self.post: StormyPost = self.floor.post  # type: ignore[assignment]
        self.begun: list[str] = []
        """Attempts that a pass by mail has begun."""
        self.opportunities: dict[str, str] = {}
        """Owners of the opportunities in the CRM, by id."""
        self._worker: Worker
        self._works: asyncio.Task[None]

    async def begin(self, policy: Policy | None = None) -> None:
        """A worker, and a lead that is passed."""
        self.begin_worker()
        self.handle = await self.floor.pass_lead(number=2, policy=policy)

    async def end(self) -> None:
        """No worker, no handoff."""
        for attempt in (self.handle.id, *self.begun):
            handle = self.floor.machine.client.get_workflow_handle(attempt)
            if (await handle.describe()).status == WorkflowExecutionStatus.RUNNING:
                await handle.terminate()
        await self.end_worker()
        await self.book.close()

    def begin_worker(self) -> None:
        """A worker with an empty cache: it replays what is open. The sandbox is that of the replay at the end."""
        self._worker = self.floor.worker(UnsandboxedWorkflowRunner())
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
                owner = before.person(step.by)
                made = await self.floor.crm.create_opportunity(self.lead_id, owner, at=await self.now())
                self.opportunities[made.id] = owner
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
    def lead_id(self) -> str:
        """The lead that is passed."""
        return self.handle.id.removeprefix("handoff-").rsplit("-", 1)[0]

    async def now(self) -> datetime:
        """The moment (UTC) that the handoff's clock shows."""
        return await self.floor.machine.now(self.handle)

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
        named = [f for f in self.facts() if f.kind == "attached" and f.at >= row.accepted_at]
        wanted = Expected(
            attempt_id=self.handle.id, lead_id=self.lead_id, owner=row.owner or row.rep, stage="discovery",
            accepted_at=row.accepted_at, passed_at=row.passed_at,
            attached=named[-1].data["opportunity"] if named and row.state == "awaiting_opportunity" else None,
        )  # fmt: skip
        record = (await self.floor.crm.read([self.lead_id]))[self.lead_id]
        judgement = judge(wanted, record, await self.floor.crm.stages(), await self.now())
        await self.floor.book.delivered(self.handle.id, judgement)
        await self.handle.execute_update(LeadHandoff.opportunity_read, judgement)

    def confirming(self) -> list[str]:
        """The opportunities in the CRM that confirm, none while it cannot be read."""
        row = row_of(self.facts())
        wanted = (row.owner or row.rep) if row else ""
        return [id_ for id_, owner in self.opportunities.items() if owner == wanted and self.floor.crm.fault is None]

    async def _recount(self) -> None:
        plan = (await self.status()).plan
        if plan is not None:
            anew = FakeClocks().plan(plan.order, self.floor.directory.people(), plan.began)
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
