"""Handoffs a second, from start to close, against a bare workflow with the same steps (the floor).

One worker process each, one Temporal server with its database in a file (WAL), many handoffs at once. In between stands
the story over ports in memory, which tells what Temporal and our own code cost without mail and database.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count
from time import perf_counter
from typing import Any

from temporalio.client import Client

from bench.bare import BareHandoff
from bench.figures import arguments, ratios, say, spread, table
from bench.stand import Stand, open_stand
from bench.story import ACCEPT, confirming, handoff_input
from domain.handoff import attempt_id
from workflows import attributes
from workflows.handoff import LeadHandoff

HANDOFFS = 40
"""Handoffs of one round, all started at once."""
LOOK_EVERY = 0.1
"""Seconds between two looks at who waits for what."""
PATIENCE = 300.0


@dataclass(frozen=True, kw_only=True)
class Contender:
    """How a handoff is started, and what it is told when it waits for the decision and for the opportunity."""

    name: str
    queue: str
    workflow: str
    start: Callable[[str], Awaitable[str]]
    decide: Callable[[str], Awaitable[Any]]
    confirm: Callable[[str], Awaitable[Any]]


def main(rounds: int) -> None:
    """Prints the table."""
    asyncio.run(_measure(rounds))


async def _measure(rounds: int) -> None:
    async with (
        open_stand() as stand,
        stand.worker("stories"),
        stand.bench_program("workers", "story"),
        stand.bench_program("workers", "bare"),
    ):
        contenders = (_bare(stand.client), _story(stand, "story"), _story(stand, stand.house.settings.task_queue))
        numbers = count(1)
        for contender in contenders:
            await _run(stand.client, contender, numbers, 10)
        rates: dict[str, list[float]] = {contender.name: [] for contender in contenders}
        for number in range(1, rounds + 1):
            for contender in contenders:
                rate = HANDOFFS / await _run(stand.client, contender, numbers, HANDOFFS)
                rates[contender.name].append(rate)
                say(f"throughput, round {number} of {rounds}: {contender.name} {rate:.1f} a second")
    floor = rates[contenders[0].name]
    rows = [(name, spread(rate), ratios(rate, floor)) for name, rate in rates.items()]
    table(f"Handoffs a second, {HANDOFFS} at once", ("", "a second", "of the floor"), rows)


def _bare(temporal: Client) -> Contender:
    async def start(lead_id: str) -> str:
        given = handoff_input(lead_id)
        shown = attributes.at_start(given.lead)
        handle = await temporal.start_workflow(
            BareHandoff.run, lead_id, id=f"bare-{lead_id}", task_queue="bare", search_attributes=shown
        )
        return handle.id

    async def decide(id_: str) -> None:
        await temporal.get_workflow_handle_for(BareHandoff.run, id_).execute_update(BareHandoff.decide, "ben")

    async def confirm(id_: str) -> None:
        await temporal.get_workflow_handle_for(BareHandoff.run, id_).execute_update(BareHandoff.confirm, "sql")

    return Contender(
        name="bare workflow", queue="bare", workflow="BareHandoff", start=start, decide=decide, confirm=confirm
    )


def _story(stand: Stand, queue: str) -> Contender:
    """The product's story; on the product's own queue, its worker has mail, ledger and CRM behind it."""
    temporal, house = stand.client, stand.house
    is_house = queue == house.settings.task_queue

    async def start(lead_id: str) -> str:
        given = handoff_input(lead_id)
        if is_house:
            given = replace(given, policy=house.policy)
            await house.crm.ensure_lead(lead_id, given.lead.company, given.lead.contact.name)
        handle = await temporal.start_workflow(
            LeadHandoff.run,
            given,
            id=attempt_id(lead_id, 1),
            task_queue=queue,
            search_attributes=attributes.at_start(given.lead),
        )
        return handle.id

    async def decide(id_: str) -> None:
        given = ACCEPT.model_copy(update={"received_at": datetime.now(UTC)})
        await temporal.get_workflow_handle_for(LeadHandoff.run, id_).execute_update(LeadHandoff.decide, given)

    async def confirm(id_: str) -> None:
        judgement = confirming()
        handle = temporal.get_workflow_handle_for(LeadHandoff.run, id_)
        await handle.execute_update(LeadHandoff.opportunity_read, judgement)

    name = "product: story, ledger, mail" if is_house else "story over ports in memory"
    return Contender(name=name, queue=queue, workflow="LeadHandoff", start=start, decide=decide, confirm=confirm)


async def _run(temporal: Client, contender: Contender, numbers: "count[int]", size: int) -> float:
    """Seconds from the first start to the last close."""
    async with asyncio.timeout(PATIENCE):
        begun = perf_counter()
        ids = await asyncio.gather(*(contender.start(f"kr-{next(numbers)}") for _ in range(size)))
        ends = asyncio.gather(*(temporal.get_workflow_handle(id_).result() for id_ in ids))
        await asyncio.gather(
            _tell(temporal, contender, "with_rep", contender.decide, size),
            _tell(temporal, contender, "awaiting_opportunity", contender.confirm, size),
        )
        await ends
        return perf_counter() - begun


async def _tell(
    temporal: Client, contender: Contender, state: str, tell: Callable[[str], Awaitable[Any]], size: int
) -> None:
    """Tells each handoff once, as soon as it is seen waiting in this state with its clock running."""
    query = (
        f"WorkflowType = '{contender.workflow}' AND TaskQueue = '{contender.queue}' AND ExecutionStatus = 'Running' "
        f"AND HandoffState = '{state}' AND HandoffDueAt IS NOT NULL"
    )
    told: set[str] = set()
    telling: list[asyncio.Future[Any]] = []
    while len(told) < size:
        async for run in temporal.list_workflows(query):
            if run.id not in told:
                told.add(run.id)
                telling.append(asyncio.ensure_future(tell(run.id)))
        await asyncio.sleep(LOOK_EVERY)
    await asyncio.gather(*telling)


if __name__ == "__main__":
    main(arguments("Handoffs a second.", rounds=5).rounds)
