"""The floor for decisions: a workflow that takes many, each with a handoff's payload and steps, and no story."""

import asyncio

from temporalio import workflow

with workflow.unsafe.imports_passed_through():
    from bench.bare import DAY, deed, show
    from domain.handoff import Answer
    from workflows.messages import Decide


@workflow.defn(name="BareDecisions")
class BareDecisions:
    """After each decision come the steps of `BareHandoff`: a look, two letters, a wait. They do nothing."""

    def __init__(self) -> None:
        self._taken = self._done = 0

    @workflow.run
    async def run(self, what: str) -> None:
        """One decision after another, for ever."""
        while True:
            show("with_rep", workflow.now())
            await workflow.wait_condition(lambda: self._taken > self._done, timeout=DAY)
            show("awaiting_opportunity", None)
            await deed(what)
            await asyncio.gather(deed(what), deed(what))
            self._done += 1

    @workflow.update
    def decide(self, given: Decide) -> Answer:
        """A decision's answer."""
        self._taken += 1
        return Answer(result="taken", said=f"{given.verdict} by {given.by}")

    @workflow.update
    async def rest(self) -> None:
        """Answers when all steps of all decisions are done."""
        await workflow.wait_condition(lambda: self._taken == self._done)
