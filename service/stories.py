"""What the sweep asks of the running handoffs: tell them what the CRM says, and find those that ended from outside."""

from datetime import datetime, timedelta

from activities.ports import FactBook
from domain import story
from domain.course.pausing import CRM_WATCH
from domain.opportunity import Judgement
from service.handoffs import Handoffs
from service.ports import Listing

OVERLAP = timedelta(minutes=10)
"""Visibility lags behind; each look goes back this far behind the last end that was seen."""


class Stories:
    """The running handoffs, as the sweep reaches them."""

    def __init__(self, handoffs: Handoffs, listing: Listing, facts: FactBook) -> None:
        self._handoffs, self._listing, self._facts = handoffs, listing, facts
        self._seen_until: datetime | None = None

    async def tell(self, attempt_id: str, judgement: Judgement) -> None:
        """Delivers what the CRM says. Raises TemporalUnreachable."""
        await self._handoffs.judged(attempt_id, judgement)

    async def pause(self, attempt_id: str, since: datetime) -> None:
        """The opportunity's clock stands still while the CRM cannot be read. Raises TemporalUnreachable."""
        why = "the CRM cannot be read"
        await self._handoffs.steer_clock(attempt_id, "pause", CRM_WATCH, why, f"crm-{since.isoformat()}", since)

    async def go_on(self, attempt_id: str, since: datetime) -> None:
        """The CRM can be read again, and the clock goes on. Raises TemporalUnreachable."""
        why = "the CRM can be read again"
        await self._handoffs.steer_clock(attempt_id, "go_on", CRM_WATCH, why, f"crm-{since.isoformat()}-over")

    async def record_aborted(self) -> int:
        """Records as aborted every run that was terminated, timed out or failed without a `settled` fact; how many.

        A run that ended because an operator reset it goes on in another one; that is recorded as such.

        Raises TemporalUnreachable, LedgerUnavailable.
        """
        ended = await self._handoffs.ended_from_outside(self._seen_until - OVERLAP if self._seen_until else None)
        found = 0
        for run in ended:
            row = await self._listing.row(run.attempt_id)
            if row is None or row.state == "settled":
                continue
            if await self._handoffs.is_running(run.attempt_id):
                await self._facts.write([story.reset(run.attempt_id, run.run_id, run.closed_at)])
                continue
            await self._facts.write([story.aborted(run.attempt_id, run.run_id, run.closed_at, run.how)])
            found += 1
        if ended:
            self._seen_until = max(run.closed_at for run in ended)
        return found
