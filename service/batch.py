"""Many leads of one file: looked up side by side, judged in the file's order, started side by side."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from domain.admission import Admission
from domain.handoff import Override
from domain.same_file import SameFile
from policy.leads import LeadRow
from service.passing import Known, Passing, PassResult

AT_ONCE = 16
"""Leads handled at the same time; more would only wait for the same servers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowResult:
    """What came of one row of the file."""

    row: LeadRow
    result: PassResult


class Batch:
    """One file's way through the gate. One bad row never stops the others."""

    def __init__(self, passing: Passing, overrides: Callable[[str], tuple[Override, ...]], *, start: bool) -> None:
        """`overrides(lead_id)` gives the named reasons for a lead; with `start` false, leads are only checked."""
        self._passing, self._overrides, self._start = passing, overrides, start
        self._same_file, self._limit = SameFile(), asyncio.Semaphore(AT_ONCE)

    async def run(self, rows: Sequence[LeadRow], done: Callable[[], None]) -> list[RowResult]:
        """The results in the file's order; `done` is called after each row.

        Raises what passing raises when a server cannot be reached; what was passed until then stays passed, and
        repeating the file passes nothing twice.
        """
        looks = [asyncio.create_task(self._look(row)) for row in rows]
        ends: list[asyncio.Task[RowResult]] = []
        try:
            for row, look in zip(rows, looks, strict=True):
                end = asyncio.create_task(self._end(row, self._judged(row, await look)))
                end.add_done_callback(lambda _: done())
                ends.append(end)
            return [await end for end in ends]
        finally:
            for task in (*looks, *ends):
                task.cancel()

    async def _look(self, row: LeadRow) -> Known | None:
        lead = row.lead or row.legible
        if lead is None:
            return None
        async with self._limit:
            return await self._passing.look(lead)

    def _judged(self, row: LeadRow, known: Known | None) -> Admission | PassResult:
        """The gate's answer, with all rows before this one known; no waiting in here, so that the order holds."""
        if row.lead is None:
            return self._illegible(row, known)
        assert known is not None  # noqa: S101 - every legible row was looked up
        if known.earlier and known.earlier.result == "refused":
            return known.earlier
        admission = self._passing.judge(row.lead, known, self._overrides(row.lead.id), self._same_file.like(row.lead))
        if known.earlier or admission.admitted:
            self._same_file.remember(row.row, row.lead)
        return known.earlier or admission

    def _illegible(self, row: LeadRow, known: Known | None) -> PassResult:
        """A row that cannot be read, with what the gate says of its legible rest, so that all is said in one go."""
        why = [f"{row.name}: {problem}" for problem in row.problems]
        if row.legible and known:
            findings = self._passing.judge(row.legible, known, self._overrides(row.legible.id)).stopping
            why += [f.said for f in findings if f.criterion is None or f.criterion not in row.illegible]
        return PassResult(result="refused", lead_id=row.lead_id or "", why="\n".join(why))

    async def _end(self, row: LeadRow, judged: Admission | PassResult) -> RowResult:
        if isinstance(judged, PassResult):
            return RowResult(row=row, result=judged)
        assert row.lead is not None  # noqa: S101 - only a lead is admitted
        if not self._start:
            checked = PassResult(
                result="passed" if judged.admitted else "refused", lead_id=row.lead.id, admission=judged
            )
            return RowResult(row=row, result=checked)
        async with self._limit:
            return RowResult(row=row, result=await self._passing.start(row.lead, judged))
