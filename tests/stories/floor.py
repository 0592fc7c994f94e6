"""A sales floor for stories: the real story and the real deeds, over fakes of mail, ledger and CRM."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import uuid4

from temporalio import activity
from temporalio.client import WorkflowHandle
from temporalio.worker import Worker, WorkflowRunner
from temporalio.worker.workflow_sandbox import SandboxedWorkflowRunner

from activities.letters import Books, LetterDeeds
from activities.opportunities import OpportunityDeeds
from activities.ports import Clocks
from crm.fake import FakeCrm
from crm.judge import judge
from domain.facts import Fact
from domain.handoff import Settled, attempt_id
from domain.opportunity import Expected, Judgement
from domain.policy import Policy
from tests.builders import a_lead, a_policy
from tests.fakes import FakeBook, FakeClocks, FakeDirectory, FakePost, FakeWriter
from tests.stories.environment import TimeMachine
from workflows import attributes
from workflows.handoff import LeadHandoff
from workflows.messages import AnswerQuestion, Ask, Decide, Engage, HandoffInput, Status, Tell, Undo
from workflows.small import LeadRecycle, LeadReturn

Handle = WorkflowHandle[Any, Settled]
STORIES = [LeadHandoff, LeadReturn, LeadRecycle]


class NoStories:
    """Nobody to tell: stories deliver judgements themselves."""

    async def tell(self, attempt_id: str, judgement: Judgement) -> None:
        raise AssertionError("the sweep does not run here")

    async def pause(self, attempt_id: str, since: datetime) -> None:
        raise AssertionError("the sweep does not run here")

    async def go_on(self, attempt_id: str, since: datetime) -> None:
        raise AssertionError("the sweep does not run here")

    async def record_aborted(self) -> int:
        return 0


def now() -> datetime:
    """The moment of the deed on its story's clock."""
    return activity.info().started_time


class Floor:
    """What a story sees and leaves behind."""

    def __init__(
        self,
        machine: TimeMachine,
        post: type[FakePost] = FakePost,
        clocks: Clocks | None = None,
        book: FakeBook | None = None,
    ) -> None:
        self.machine = machine
        self.queue = f"stories-{uuid4().hex[:8]}"
        self.post, self.book, self.crm = post(now), book or FakeBook(), FakeCrm()
        self.books = Books(
            facts=self.book, cases=self.book, outbox=self.book, keys=self.book, links=self.book, escalations=self.book
        )
        self.directory = FakeDirectory()
        letter_deeds = LetterDeeds(self.directory, clocks or FakeClocks(), FakeWriter(), self.post, self.books, now)
        opportunity_deeds = OpportunityDeeds(self.crm, judge, self.book, NoStories(), self.directory, rest=1)
        self.deeds: list[Callable[..., Any]] = [
            letter_deeds.send_letter,
            letter_deeds.record_facts,
            letter_deeds.plan_clock,
            opportunity_deeds.look_at_opportunity,
            opportunity_deeds.sweep_opportunities,
        ]

    def worker(self, runner: WorkflowRunner | None = None) -> Worker:
        """A worker for this floor's stories; in the sandbox unless another runner is given."""
        return Worker(
            self.machine.client,
            task_queue=self.queue,
            workflows=STORIES,
            activities=self.deeds,
            workflow_runner=runner or SandboxedWorkflowRunner(),
        )

    async def pass_lead(self, lead_id: str | None = None, number: int = 1, policy: Policy | None = None) -> Handle:
        """Starts a handoff of the model lead under an id of its own."""
        lead = replace(a_lead(), id=lead_id or f"kr-{uuid4().hex[:8]}")
        await self.crm.ensure_lead(lead.id, lead.company, lead.contact.name)
        given = HandoffInput(lead=lead, policy=policy or a_policy(), number=number, pass_key="k" * 64)
        return await self.machine.start(
            LeadHandoff.run,
            given,
            id=attempt_id(lead.id, number),
            task_queue=self.queue,
            search_attributes=attributes.at_start(lead),
        )

    async def small(self, story: Any, given: Any) -> Handle:
        """Starts a small story beside a handoff, under the id that its case names."""
        lead = given.case.lead
        await self.crm.ensure_lead(lead.id, lead.company, lead.contact.name)
        return await self.machine.start(
            story.run,
            given,
            id=given.case.attempt_id,
            task_queue=self.queue,
            search_attributes=attributes.at_start(lead),
        )

    async def until(self, handle: Handle, state: str) -> Status:
        """Turns no clock: waits until the story itself has come to this state."""
        for _ in range(400):
            status: Status = await handle.query(LeadHandoff.status)
            if status.state == state:
                return status
            await asyncio.sleep(0.02)
        raise AssertionError(f"the story stays {status.state}: {status.timeline}")

    async def until_sent(self, handle: Handle, kind: str) -> None:
        """Waits until a letter of this kind was taken."""
        for _ in range(400):
            if any(k.startswith(f"<{handle.id}.") and f".{kind}." in k.replace("@", ".") for k in self.book.outbox):
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"no {kind} letter; sent: {self.letters(handle)}")

    async def at_rest(self, handle: Handle) -> None:
        """Waits until no deed is under way and the story has taken note of the last one."""
        for _ in range(400):
            now = (await handle.describe()).raw_description
            if not now.pending_activities and not now.HasField("pending_workflow_task"):
                return
            await asyncio.sleep(0.02)
        raise AssertionError("the story is never at rest")

    async def until_owed(self, handle: Handle) -> None:
        """Waits until the receipt is out and the conversion clock runs: nothing is in flight then."""
        for _ in range(400):
            status: Status = await handle.query(LeadHandoff.status)
            if status.state == "awaiting_opportunity" and status.until:
                return
            await asyncio.sleep(0.02)
        raise AssertionError("the conversion clock does not run")

    async def until_recorded(self, handle: Handle, kind: str) -> None:
        """Waits until the ledger has a fact of this kind."""
        for _ in range(400):
            if kind in self.book.kinds(handle.id):
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"no fact {kind}; there are: {self.book.kinds(handle.id)}")

    async def decide(self, handle: Handle, update_id: str | None = None, **given: Any) -> Any:
        """Sends a decision as the mailbox does."""
        message = Decide(**({"verdict": "accept", "by": "ben", "channel": "mail"} | given))
        return await handle.execute_update(LeadHandoff.decide, message, id=update_id or uuid4().hex)

    async def undo(self, handle: Handle, update_id: str | None = None, **given: Any) -> Any:
        """Sends an undo as the mailbox does."""
        message = Undo(**({"by": "ben", "channel": "mail"} | given))
        return await handle.execute_update(LeadHandoff.undo, message, id=update_id or uuid4().hex)

    async def engage(self, handle: Handle, how: str = "called", **given: Any) -> Any:
        """Says that the rep is on it, as the mailbox does."""
        message = Engage(**({"how": how, "by": "ben", "channel": "mail"} | given))
        return await handle.execute_update(LeadHandoff.engage, message, id=uuid4().hex)

    async def ask(self, handle: Handle, text: str, **given: Any) -> Any:
        """Sends the rep's question as the mailbox does."""
        message = Ask(**({"text": text, "by": "ben", "channel": "mail"} | given))
        return await handle.execute_update(LeadHandoff.ask, message, id=uuid4().hex)

    async def answer(self, handle: Handle, text: str, **given: Any) -> Any:
        """Sends the LDR's answer as the mailbox does."""
        message = AnswerQuestion(**({"text": text, "by": "lea", "channel": "mail"} | given))
        return await handle.execute_update(LeadHandoff.answer, message, id=uuid4().hex)

    async def tell(self, handle: Handle, word: str, update_id: str | None = None, **given: Any) -> Any:
        """Says any other word, as an operator does unless a role is given."""
        message = Tell(**({"word": word, "by": "maria"} | given))
        return await handle.execute_update(LeadHandoff.tell, message, id=update_id or uuid4().hex)

    async def disqualified(self, handle: Handle) -> Settled:
        """The LDR ends a rejected lead; gives the result."""
        await self.until_sent(handle, "rejected")
        await self.at_rest(handle)
        assert (await self.tell(handle, "disqualify", by="lea", role="ldr")).result == "taken"
        return await handle.result()

    async def confirm(self, handle: Handle) -> None:
        """The rep makes the opportunity, and the sweep tells of it."""
        status = await self.until(handle, "awaiting_opportunity")
        await self.judged(handle, owner="ben", at=_decided_at(status))

    async def judged_for(self, handle: Handle, rep: str) -> None:
        """This rep makes the opportunity, and the sweep tells of it."""
        at = _decided_at(await self.until(handle, "awaiting_opportunity"))
        await self.judged(handle, owner=rep, at=at, expected=rep)

    async def judged(self, handle: Handle, *, owner: str, at: datetime, expected: str = "ben") -> Judgement:
        """Somebody makes an opportunity, the CRM is read, and the story is told."""
        lead_id = _lead_id(handle)
        await self.crm.create_opportunity(lead_id, owner, at=at)
        wanted = Expected(
            attempt_id=handle.id, lead_id=lead_id, owner=expected, stage="discovery", accepted_at=at, passed_at=at
        )
        judgement = judge(wanted, (await self.crm.read([lead_id]))[lead_id], await self.crm.stages(), at)
        await handle.execute_update(LeadHandoff.opportunity_read, judgement)
        return judgement

    def fact(self, handle: Handle, kind: str) -> Fact:
        """The last fact of this kind."""
        return [f for f in self.book.facts.values() if f.attempt_id == handle.id and f.kind == kind][-1]

    def letters(self, handle: Handle) -> list[str]:
        """`kind to person` of every letter of this handoff that the mail server took, in order."""
        mine = [
            c.message_id.strip("<>").split("@")[0]
            for c in self.post.taken
            if c.message_id[1:].startswith(handle.id + ".")
        ]
        return [" to ".join(m.removeprefix(handle.id + ".").split(".")[1:3]) for m in mine]


def _lead_id(handle: Handle) -> str:
    return handle.id.removeprefix("handoff-").rsplit("-", 1)[0]


def _decided_at(status: Status) -> datetime:
    assert status.decision is not None
    return status.decision.received_at


@asynccontextmanager
async def open_floor(machine: TimeMachine) -> AsyncIterator[Floor]:
    """A floor with one worker running."""
    floor = Floor(machine)
    async with floor.worker():
        yield floor
