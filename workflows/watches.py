"""The two watches: one consumer of the mailbox, one sweep of each CRM. Singletons by workflow id, seen by operations.

Each is one heartbeating activity after another; a pending activity in the Temporal UI shows what it does, and a worker
that dies is followed by another within the heartbeat timeout.
"""

import asyncio
from datetime import timedelta

from temporalio import workflow
from temporalio.common import RetryPolicy
from temporalio.exceptions import ActivityError, is_cancelled_exception

with workflow.unsafe.imports_passed_through():
    from activities.mailbox import MailboxDeeds
    from activities.opportunities import OpportunityDeeds
    from activities.orders import WatchOrder

TURN = timedelta(minutes=50)
TURNS_A_RUN = 200
"""Turns after which the run continues as new, so that its history stays small."""
RETRY = RetryPolicy(
    initial_interval=timedelta(seconds=1), backoff_coefficient=2, maximum_interval=timedelta(seconds=10)
)
"""The waits grow with every loss of a turn, and a turn is long: a longer wait on top of the heartbeat timeout would
bring the failover after a worker's death close to a minute."""


@workflow.defn(name="MailboxWatch")
class MailboxWatch:
    """Reads the handoff mailbox for ever."""

    @workflow.run
    async def run(self) -> None:
        """Turn after turn; ends only when it is cancelled."""
        await _watch(MailboxDeeds.watch_mailbox, "read the handoff mailbox")


@workflow.defn(name="OpportunitySweep")
class OpportunitySweep:
    """Reads the opportunities of all waiting handoffs in one go, for ever."""

    @workflow.run
    async def run(self) -> None:
        """Turn after turn; ends only when it is cancelled."""
        await _watch(OpportunityDeeds.sweep_opportunities, "sweep the CRM for opportunities")


async def _watch(deed: object, what: str) -> None:
    for _ in range(TURNS_A_RUN):
        try:
            await workflow.execute_activity_method(
                deed,  # type: ignore[arg-type]
                WatchOrder(turn=TURN.total_seconds()),
                summary=what,
                start_to_close_timeout=TURN + timedelta(minutes=10),
                heartbeat_timeout=timedelta(seconds=20),
                retry_policy=RETRY,
            )
        except ActivityError as error:
            if is_cancelled_exception(error):
                raise
            await asyncio.sleep(RETRY.initial_interval.total_seconds())
    workflow.continue_as_new()
