"""The deeds around the CRM: one look for one handoff, and the sweep over all that wait."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from temporalio import activity
from temporalio.exceptions import ApplicationError, ApplicationErrorCategory

from activities.heartbeat import beating
from activities.orders import LookOrder, WatchOrder
from activities.ports import Crm, Directory, Judge, Stories, Waiting
from domain.errors import CrmMisconfigured, CrmUnavailable
from domain.opportunity import Judgement

PATIENCE = timedelta(minutes=5)
"""So long the CRM may be unreadable before clocks stand still; the pause then counts from its beginning."""

ENDS = ("confirmed", "closed")
"""Judgements after which the handoff waits for nothing in the CRM."""


class OpportunityDeeds:
    """Reads the CRM in batches and tells the handoffs what has changed."""

    def __init__(
        self,
        crm: Crm,
        judge: Judge,
        waiting: Waiting,
        stories: Stories,
        directory: Directory,
        rest: float,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`rest` is how many seconds lie between two sweeps; `now` the moment (UTC)."""
        self._crm, self._judge, self._waiting, self._stories, self._directory = crm, judge, waiting, stories, directory
        self._rest, self._now = rest, now
        self._paused: set[str] = set()
        """Who was told since this process began; a story that is told twice takes it once."""

    @activity.defn(name="look_at_opportunity")
    async def look_at_opportunity(self, order: LookOrder) -> Judgement:
        """What the CRM says of one accepted handoff right now. Raises what the CRM raises."""
        person = self._directory.people().get(order.rep)
        expected = replace(order.expected, owner=person.owner if person else order.rep)
        try:
            records = await self._crm.read([expected.lead_id])
            stages = await self._crm.stages()
        except (CrmUnavailable, CrmMisconfigured) as fault:
            raise _unread(fault) from fault
        judgement = self._judge(expected, records[expected.lead_id], stages, datetime.now(UTC))
        if judgement.result not in ENDS:
            await self._waiting.delivered(expected.attempt_id, judgement)
        return judgement

    @activity.defn(name="sweep_opportunities")
    async def sweep_opportunities(self, order: WatchOrder) -> int:
        """Sweeps for `turn` seconds; gives how many judgements were delivered.

        Being unable to read is an error that is retried, never a "not yet".
        """
        delivered, until = 0, asyncio.get_running_loop().time() + order.turn
        async with beating() as pulse:
            while asyncio.get_running_loop().time() < until and not activity.is_worker_shutdown():
                delivered += await self.sweep_once()
                aborted = await self._stories.record_aborted()
                pulse.tell({"delivered": delivered, "aborted": aborted, "swept": datetime.now(UTC).isoformat()})
                await _rest(self._rest)
        return delivered

    async def sweep_once(self) -> int:
        """One read of all waiting handoffs; an Update goes only where the judgement has changed.

        While the CRM cannot be read their clocks stand still, and go on before anything else is said.
        """
        waiting = await self._waiting.expected()
        if not waiting:
            return 0
        try:
            records = await self._crm.read([e.lead_id for e, _ in waiting])
            stages = await self._crm.stages()
        except (CrmUnavailable, CrmMisconfigured) as fault:
            await self._pause([e.attempt_id for e, _ in waiting])
            raise _unread(fault) from fault
        await self._go_on([e.attempt_id for e, _ in waiting])
        now = datetime.now(UTC)
        changed = 0
        for expected, last in waiting:
            judgement = self._judge(expected, records[expected.lead_id], stages, now)
            # What ends the wait is told until the handoff has left the list, so that a lost word never leaves it there.
            if judgement.result in ENDS or not judgement.same_as(last):
                await self._stories.tell(expected.attempt_id, judgement)
                await self._waiting.delivered(expected.attempt_id, judgement)
                changed += 1
        return changed

    async def _pause(self, attempts: Sequence[str]) -> None:
        """Stops the clocks of all that wait, once the CRM could not be read for some minutes."""
        now = self._now()
        since = await self._waiting.unread(self._crm.name, now)
        if now - since < PATIENCE:
            return
        for attempt in attempts:
            if attempt not in self._paused:
                await self._stories.pause(attempt, since)
                self._paused.add(attempt)

    async def _go_on(self, attempts: Sequence[str]) -> None:
        since = await self._waiting.unread_since(self._crm.name)
        if since is None:
            return
        for attempt in attempts if self._now() - since >= PATIENCE else ():
            await self._stories.go_on(attempt, since)
        self._paused.clear()
        await self._waiting.read_again(self._crm.name)


def _unread(fault: CrmUnavailable | CrmMisconfigured) -> ApplicationError:
    """Being unable to read: tried again, slowly where an operator must act first."""
    activity.logger.warning("the CRM was not read: %s", fault)
    wait = timedelta(minutes=5) if isinstance(fault, CrmMisconfigured) else None
    return ApplicationError(
        str(fault), type=type(fault).__name__, next_retry_delay=wait, category=ApplicationErrorCategory.BENIGN
    )


async def _rest(seconds: float) -> None:
    try:
        await asyncio.wait_for(activity.wait_for_worker_shutdown(), timeout=seconds)
    except TimeoutError:
        return
