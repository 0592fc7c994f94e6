"""Counting running clocks anew: after hours, holidays or leave have changed, and only on purpose."""

from dataclasses import dataclass

from activities.ports import Clocks, Directory
from domain.clock import Plan
from service.handoffs import Handoffs
from service.ports import Listing
from workflows.messages import Recompute


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A running clock as it is, and as it would be counted today."""

    attempt_id: str
    before: Plan
    after: Plan


class Recounting:
    """Compares, and takes what was compared."""

    def __init__(self, handoffs: Handoffs, listing: Listing, directory: Directory, clocks: Clocks) -> None:
        self._handoffs, self._listing, self._directory, self._clocks = handoffs, listing, directory, clocks

    async def preview(self) -> list[Change]:
        """Every running clock whose deadline or next steps would be others. Changes nothing."""
        people, found = await self._directory.present(), []
        for row in await self._listing.rows():
            status = await self._handoffs.status(row.attempt_id)
            if status is None or status.plan is None:
                continue
            before = status.plan
            after = self._clocks.plan(before.order, people, before.began)
            coming = [(step.at, step.to) for step in status.steps if not step.repeats]
            anew = [(step.at, step.to) for step in after.steps][-len(coming) :] if coming else []
            if after.due.at != before.due.at or anew != coming:
                found.append(Change(attempt_id=row.attempt_id, before=before, after=after))
        return found

    async def apply(self, change: Change, by: str, update_id: str) -> str:
        """Gives the handoff the new clock; what it says. Raises TemporalUnreachable."""
        given = Recompute(by=by, plan=change.after)
        answer = await self._handoffs.recompute(change.attempt_id, given, update_id)
        return answer.said if answer else "it has closed meanwhile"
