"""The running handoffs, as the use cases reach them: the one place beside runtime that holds the Temporal client."""

import asyncio
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any, Literal

from temporalio.client import (
    Client,
    WorkflowExecutionDescription,
    WorkflowExecutionStatus,
    WorkflowUpdateFailedError,
)
from temporalio.common import WorkflowIDConflictPolicy, WorkflowIDReusePolicy
from temporalio.exceptions import WorkflowAlreadyStartedError

from domain.course.returning import Returned
from domain.errors import HandoffError
from domain.handoff import Answer, attempt_id
from domain.opportunity import Judgement
from service.runs import Ended, Started, memo_of
from service.trouble import PATIENCE, TROUBLE, NoSuchHandoff, is_missing, missing, unreachable
from workflows import attributes
from workflows.details import small_details, static_details, summary
from workflows.handoff import LeadHandoff
from workflows.messages import (
    MOST_WORDS,
    AnswerQuestion,
    Ask,
    Decide,
    Engage,
    HandoffInput,
    Recompute,
    Said,
    Status,
    Tell,
    Undo,
)
from workflows.small import LeadReturn

ClockWord = Literal["pause", "go_on"]
STORIES = "'LeadHandoff', 'LeadReturn', 'LeadRecycle'"
A_MOMENT = 0.1
"""Seconds between two looks at a run that is about to close."""


class Handoffs:
    """Starts handoffs and sends them what changes them."""

    def __init__(self, client: Client, task_queue: str) -> None:
        self._client, self._queue = client, task_queue

    async def start(self, given: HandoffInput) -> Started:
        """Starts one attempt, or says what stands in its way. Raises TemporalUnreachable."""
        wanted = attempt_id(given.lead.id, given.number)
        try:
            handle = await self._client.start_workflow(
                LeadHandoff.run,
                given,
                id=wanted,
                task_queue=self._queue,
                id_conflict_policy=WorkflowIDConflictPolicy.FAIL,
                id_reuse_policy=WorkflowIDReusePolicy.REJECT_DUPLICATE,
                search_attributes=attributes.at_start(given.lead),
                memo={"pass_key": given.pass_key, "rep": given.lead.rep},
                static_summary=summary(given.lead, given.number),
                static_details=static_details(given.lead),
                rpc_timeout=PATIENCE,
            )
        except WorkflowAlreadyStartedError:
            return await self.in_the_way(wanted, given.pass_key, given.lead.rep)
        except TROUBLE as error:
            raise unreachable(error) from error
        now = datetime.now(UTC)
        run_id = handle.result_run_id or ""
        return Started(result="started", attempt_id=wanted, rep=given.lead.rep, since=now, run_id=run_id)

    async def start_return(self, given: Returned) -> str | None:
        """Starts the small story of a return; gives the cause of the one that is there already, else None.

        Raises TemporalUnreachable.
        """
        id_, lead = given.case.attempt_id, given.case.lead
        try:
            await self._client.start_workflow(
                LeadReturn.run,
                given,
                id=id_,
                task_queue=self._queue,
                id_conflict_policy=WorkflowIDConflictPolicy.FAIL,
                id_reuse_policy=WorkflowIDReusePolicy.REJECT_DUPLICATE,
                search_attributes=attributes.at_start(lead),
                memo=memo_of(given),
                static_summary=f"returned by {given.by.name}: {summary(lead, given.number)}",
                static_details=small_details(lead, f"Returned by {given.by.name} after conversion"),
                rpc_timeout=PATIENCE,
            )
        except WorkflowAlreadyStartedError:
            cause: str = await (await self.describe(id_)).memo_value("cause", "unknown")
            return cause
        except TROUBLE as error:
            raise unreachable(error) from error
        return None

    async def in_the_way(self, attempt: str, pass_key: str, rep: str) -> Started:
        """The run that this attempt's id already names, held against a pass. Raises NoSuchHandoff, TemporalUnreachable.

        `rep` stands in for one that the run does not name.
        """
        there = await self.describe(attempt)
        is_open = there.status == WorkflowExecutionStatus.RUNNING
        is_same = await there.memo_value("pass_key", "") == pass_key
        return Started(
            result=("same_pass" if is_same else "held") if is_open else "ended",
            attempt_id=attempt,
            rep=await there.memo_value("rep", rep),
            since=there.start_time,
            run_id=there.run_id,
            how="" if there.status is None else there.status.name.lower(),
        )

    async def describe(self, attempt: str) -> WorkflowExecutionDescription:
        """The run of this attempt. Raises NoSuchHandoff, TemporalUnreachable."""
        try:
            return await self._client.get_workflow_handle(attempt).describe(rpc_timeout=PATIENCE)
        except TROUBLE as error:
            raise missing(error, attempt) from error

    async def is_running(self, attempt: str) -> bool:
        """Whether the latest run of this attempt is open. Raises TemporalUnreachable."""
        try:
            return (await self.describe(attempt)).status == WorkflowExecutionStatus.RUNNING
        except NoSuchHandoff:
            return False

    async def closed(self, attempt: str) -> bool:
        """Waits some seconds for a settled run to write its last facts and close; whether it has.

        Raises TemporalUnreachable.
        """
        until = asyncio.get_running_loop().time() + PATIENCE.total_seconds()
        while await self.is_running(attempt):
            if asyncio.get_running_loop().time() > until:
                return False
            await asyncio.sleep(A_MOMENT)
        return True

    async def decide(self, attempt: str, given: Decide, update_id: str) -> Answer | None:
        """Sends a decision; the same update id is taken once. None when the handoff has closed.

        Raises TemporalUnreachable; HandoffError when the decision does not fit the policy.
        """
        return await self._say(attempt, LeadHandoff.decide, given, update_id)

    async def decide_for(
        self,
        attempt: str,
        by: str,
        verdict: Literal["accept", "reject"],
        criteria: tuple[str, ...],
        note: str,
        update_id: str,
    ) -> Answer | None:
        """A decision in the rep's place by somebody that is named, as an operator takes it; as `decide`."""
        return await self.decide(attempt, Decide(by=by, verdict=verdict, criteria=criteria, note=note), update_id)

    async def undo(self, attempt: str, given: Undo, update_id: str) -> Answer | None:
        """Takes the decision back; as `decide`."""
        return await self._say(attempt, LeadHandoff.undo, given, update_id)

    async def engage(self, attempt: str, given: Engage, update_id: str) -> Answer | None:
        """Says that the rep is on it; as `decide`."""
        return await self._say(attempt, LeadHandoff.engage, given, update_id)

    async def ask(self, attempt: str, given: Ask, update_id: str) -> Answer | None:
        """Gives the rep's words to the LDR; as `decide`."""
        return await self._say(attempt, LeadHandoff.ask, given, update_id)

    async def answer(self, attempt: str, given: AnswerQuestion, update_id: str) -> Answer | None:
        """Gives the LDR's words to the rep; as `decide`."""
        return await self._say(attempt, LeadHandoff.answer, given, update_id)

    async def tell(self, attempt: str, given: Tell, update_id: str) -> Answer | None:
        """Any other word of a reader or an operator; as `decide`."""
        return await self._say(attempt, LeadHandoff.tell, given, update_id)

    async def steer_clock(
        self, attempt: str, word: ClockWord, by: str, reason: str, update_id: str, since: datetime | None = None
    ) -> Answer | None:
        """Stops the running clock, or lets it go on, by somebody that is named; as `decide`.

        `since` (UTC) is from when it stands still, where that is not now.
        """
        return await self.tell(attempt, Tell(word=word, by=by, note=reason[:MOST_WORDS], received_at=since), update_id)

    async def recompute(self, attempt: str, given: Recompute, update_id: str) -> Answer | None:
        """Gives the handoff its running clock as it was counted anew; as `decide`."""
        return await self._say(attempt, LeadHandoff.recompute, given, update_id)

    async def _say(self, attempt: str, update: Any, given: Said, update_id: str) -> Answer | None:
        handle = self._client.get_workflow_handle_for(LeadHandoff.run, attempt)
        try:
            answer: Answer = await handle.execute_update(update, given, id=update_id, rpc_timeout=PATIENCE)
        except WorkflowUpdateFailedError as error:
            raise HandoffError(str(error.cause)) from error
        except TROUBLE as error:
            if is_missing(error):
                return None
            raise unreachable(error) from error
        return answer

    async def judged(self, attempt: str, judgement: Judgement) -> None:
        """Delivers what the CRM says; a handoff that has closed needs it no more. Raises TemporalUnreachable."""
        handle = self._client.get_workflow_handle_for(LeadHandoff.run, attempt)
        said = f"{judgement.read_at.isoformat()} {judgement.result} {judgement.opportunity_id}"
        try:
            await handle.execute_update(
                LeadHandoff.opportunity_read,
                judgement,
                id=f"opportunity-{sha256(said.encode()).hexdigest()[:32]}",
                rpc_timeout=PATIENCE,
            )
        except TROUBLE as error:
            if not is_missing(error):
                raise unreachable(error) from error

    async def resend(self, attempt: str) -> str:
        """Asks for the handoff letter once more. Raises NoSuchHandoff, TemporalUnreachable."""
        handle = self._client.get_workflow_handle_for(LeadHandoff.run, attempt)
        try:
            return await handle.execute_update(LeadHandoff.resend, rpc_timeout=PATIENCE)
        except TROUBLE as error:
            raise missing(error, attempt) from error

    async def withdraw(self, attempt: str, by: str, reason: str) -> None:
        """Cancels the handoff, by somebody that is named, with a reason. Raises NoSuchHandoff, TemporalUnreachable."""
        said = f"{reason} ({by})"
        try:
            await self._client.get_workflow_handle(attempt).cancel(reason=said, rpc_timeout=PATIENCE)
        except TROUBLE as error:
            raise missing(error, attempt) from error

    async def status(self, attempt: str) -> Status | None:
        """Where the handoff stands, asked of the story itself; None when nobody answers (no worker, or gone)."""
        try:
            handle = self._client.get_workflow_handle_for(LeadHandoff.run, attempt)
            return await handle.query(LeadHandoff.status, rpc_timeout=timedelta(seconds=3))
        except TROUBLE:
            return None

    async def undo_until(self, attempt: str) -> datetime | None:
        """Until when (UTC) the rep may take the decision back; None when not, or when nobody answers."""
        status = await self.status(attempt)
        return status.undo_until if status else None

    async def reachable(self) -> None:
        """Returns when the Temporal server answers. Raises TemporalUnreachable."""
        try:
            await self._client.service_client.check_health(timeout=PATIENCE)
        except TROUBLE as error:
            raise unreachable(error) from error

    async def ended_from_outside(self, since: datetime | None) -> list[Ended]:
        """Handoffs whose run was terminated, failed, cancelled or timed out, all of them or those closed since then.

        Raises TemporalUnreachable.
        """
        query = f"WorkflowType IN ({STORIES}) AND ExecutionStatus IN ('Terminated', 'Failed', 'TimedOut', 'Canceled')"
        if since:
            query += f" AND CloseTime >= '{since.isoformat()}'"
        try:
            return [
                Ended(attempt_id=run.id, run_id=run.run_id, how=run.status.name.lower(), closed_at=run.close_time)
                async for run in self._client.list_workflows(query, rpc_timeout=PATIENCE)
                if run.status and run.close_time
            ]
        except TROUBLE as error:
            raise unreachable(error) from error
