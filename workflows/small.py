"""The small stories beside a handoff: a lead returned after conversion, and one that is put aside until a date.

They hear what a handoff hears and run through the same course; only how they begin is their own.
"""

from temporalio import workflow

with workflow.unsafe.imports_passed_through():
    from functools import partial

    from domain.course import recycling, returning
    from domain.course.deeds import PutAside
    from domain.course.returning import Returned
    from domain.handoff import Settled
    from workflows.hearing import Hearing
    from workflows.story import Story


@workflow.defn(name="LeadReturn")
class LeadReturn(Hearing):
    """`return-<lead id>-<n>`: the loop of a rejection, after the handoff was settled as converted."""

    @workflow.init
    def __init__(self, given: Returned) -> None:
        file = returning.opened(given)
        self._story = Story(file, partial(returning.begin, file, given))
        self._file = self._story.heard

    @workflow.run
    async def run(self, given: Returned) -> Settled:
        """The story. Silence never closes it."""
        return await self._story.run()


@workflow.defn(name="LeadRecycle")
class LeadRecycle(Hearing):
    """`recycle-<lead id>-<n>`: waits for the date, then asks the LDR until he says what becomes of the lead."""

    @workflow.init
    def __init__(self, given: PutAside) -> None:
        file = recycling.opened(given)
        self._story = Story(file, partial(recycling.begin, file, given))
        self._file = self._story.heard

    @workflow.run
    async def run(self, given: PutAside) -> Settled:
        """The story. Silence never closes it."""
        return await self._story.run()
