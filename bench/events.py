"""How many history events and billable actions a handoff costs, by kind: straight through, and with two letters more.

Counts do not vary, so one round is enough. Billable actions as Temporal Cloud counts them: the start, each try of an
activity, timers, Updates, signals and upserts of search attributes. Heartbeats are not in a history; a letter beats
only when it takes longer than 5 s.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from temporalio.api.enums.v1 import EventType
from temporalio.api.history.v1 import HistoryEvent
from temporalio.client import Client, WorkflowHandle
from temporalio.worker import Worker

from bench.figures import arguments, say, table
from bench.story import ACCEPT, FixedClocks, confirming, handoff_input, story_deeds
from domain.handoff import Settled, attempt_id
from runtime import client
from runtime.stack.ports import FREE, chosen
from runtime.stack.temporal_server import TemporalServer
from workflows import attributes
from workflows.handoff import LeadHandoff
from workflows.messages import Status

BILLED = {
    "WORKFLOW_EXECUTION_STARTED": "start",
    "ACTIVITY_TASK_STARTED": "activity tries",
    "TIMER_STARTED": "timers",
    "WORKFLOW_EXECUTION_UPDATE_ACCEPTED": "updates",
    "WORKFLOW_EXECUTION_SIGNALED": "signals",
    "UPSERT_WORKFLOW_SEARCH_ATTRIBUTES": "upserts",
}


def main() -> None:
    """Prints both tables."""
    asyncio.run(_measure())


async def _measure() -> None:
    with TemporaryDirectory(prefix="bench-") as folder:
        ports = chosen(FREE)
        server = TemporalServer(Path(folder), port=ports.temporal, ui_port=ports.ui, search_attributes=attributes.ALL)
        await server.start()
        try:
            async with client.connect(server.target_host) as temporal:
                say("events: a handoff straight through")
                straight = await _history(temporal, silent=False)
                say("events: one with a reminder to the rep and a letter to the LDR")
                silent = await _history(temporal, silent=True)
        finally:
            await server.stop()
    _print(straight, silent)


async def _history(temporal: Client, *, silent: bool) -> list[HistoryEvent]:
    """The events of one handoff. A silent rep lets reminder and deadline go by before accepting."""
    queue, lead_id = f"events-{uuid4().hex[:8]}", f"kr-{uuid4().hex[:8]}"
    given, deeds = handoff_input(lead_id), story_deeds(FixedClocks(answer_in_seconds=silent))
    async with Worker(temporal, task_queue=queue, workflows=[LeadHandoff], activities=deeds):
        handle = await temporal.start_workflow(
            LeadHandoff.run,
            given,
            id=attempt_id(lead_id, 1),
            task_queue=queue,
            search_attributes=attributes.at_start(given.lead),
        )
        await _at_rest(handle, lambda status: status.state == "with_rep" and status.late == silent)
        await handle.execute_update(LeadHandoff.decide, ACCEPT)
        await _at_rest(handle, lambda status: status.state == "awaiting_opportunity" and status.until is not None)
        await handle.execute_update(LeadHandoff.opportunity_read, confirming())
        await handle.result()
        return list((await handle.fetch_history()).events)


async def _at_rest(handle: WorkflowHandle[LeadHandoff, Settled], come: Callable[[Status], bool]) -> None:
    """Waits until the story has come so far, and no letter is under way."""
    async with asyncio.timeout(30):
        while True:
            has_come = come(await handle.query(LeadHandoff.status))
            if has_come and not (await handle.describe()).raw_description.pending_activities:
                return
            await asyncio.sleep(0.05)


def _print(straight: Sequence[HistoryEvent], silent: Sequence[HistoryEvent]) -> None:
    ways = [
        Counter(EventType.Name(e.event_type).removeprefix("EVENT_TYPE_") for e in one) for one in (straight, silent)
    ]
    heading = ("straight through", "with reminder and LDR letter")
    events = [(kind.lower().replace("_", " "), *(way[kind] for way in ways)) for kind in sorted(ways[1])]
    table("History events of a handoff", ("event", *heading), [*events, ("all", *(way.total() for way in ways))])
    actions = [(name, *(way[kind] for way in ways)) for kind, name in BILLED.items()]
    sums = [sum(way[kind] for kind in BILLED) for way in ways]
    table("Billable actions", ("action", *heading), [*actions, ("all", *sums)])
    sizes = [sum(e.ByteSize() for e in one) / 1024 for one in (straight, silent)]
    table("Size of the history", ("", *heading), [("KiB", *(f"{size:.0f}" for size in sizes))])


if __name__ == "__main__":
    for _ in range(arguments("Events and billable actions of a handoff.", rounds=1).rounds):
        main()
