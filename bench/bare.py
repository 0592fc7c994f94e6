"""The floor: a workflow with a handoff's activities, timers, Updates and upserts, which do and carry little."""

import asyncio
from datetime import datetime, timedelta

from temporalio import activity, workflow

with workflow.unsafe.imports_passed_through():
    from workflows import attributes

DAY = timedelta(days=1)


@activity.defn(name="do_nothing")
async def do_nothing(what: str) -> str:
    """Gives back what it is given."""
    return what


@workflow.defn(name="BareHandoff")
class BareHandoff:
    """The same steps in the same order as a handoff that goes straight through; `bench/events.py` counts them."""

    def __init__(self) -> None:
        self._is_decided = self._is_confirmed = False

    @workflow.run
    async def run(self, what: str) -> str:
        """One letter, a decision, a look, two letters, a confirmation, one letter."""
        await deed(what)
        show("with_rep", workflow.now())
        await workflow.wait_condition(lambda: self._is_decided, timeout=DAY)
        show("awaiting_opportunity", None)
        await deed(what)
        await asyncio.gather(deed(what), deed(what))
        show("awaiting_opportunity", workflow.now())
        await workflow.wait_condition(lambda: self._is_confirmed, timeout=DAY)
        show("settled", None)
        await deed(what)
        return what

    @workflow.update
    def decide(self, by: str) -> str:
        """The first Update."""
        self._is_decided = True
        return by

    @workflow.update
    def confirm(self, by: str) -> str:
        """The second Update."""
        self._is_confirmed = True
        return by


async def deed(what: str) -> None:
    """An activity that does nothing."""
    await workflow.execute_activity(do_nothing, what, start_to_close_timeout=timedelta(minutes=1))


def show(state: str, due_at: datetime | None) -> None:
    """The search attributes of a handoff in this state."""
    due = attributes.DUE_AT.value_set(due_at) if due_at else attributes.DUE_AT.value_unset()
    workflow.upsert_search_attributes([attributes.STATE.value_set(state), due])
