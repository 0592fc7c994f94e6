"""A handoff that nobody ends for a year: events and bytes of its history against Temporal's limits for one run.

The real story and the real calendar on the time-skipping server, mail, ledger and CRM in memory. Events of the time
skipping itself are not counted: production has none. Counts do not vary, so one round is enough.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from time import process_time
from uuid import uuid4

from temporalio.api.enums.v1 import EventType
from temporalio.client import WorkflowHistory
from temporalio.worker import Replayer

from bench.figures import arguments, say, table
from runtime.converter import data_converter
from tests.stories.environment import TimeMachine, time_skipping
from tests.stories.floor import Floor, Handle
from workflows.handoff import LeadHandoff
from worktime.calendar import WorkCalendar

YEAR = timedelta(days=365)
MOST_EVENTS, MOST_BYTES = 50 * 1024, 50 * 1024 * 1024
"""Where Temporal ends a run; it warns at a fifth of both."""
WORDS = 200
"""So many Updates one attempt takes at most from mail and pages."""
MIB = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """What a year left behind. `days` are those on which somebody was written to."""

    name: str
    days: int
    letters: int
    events: int
    size: int
    replayed_in: float


def main() -> None:
    """Prints the table."""
    asyncio.run(_measure())


async def _measure() -> None:
    async with time_skipping() as machine:
        years = [
            await _year(machine, "nobody answers, nagged daily", _silent),
            await _year(machine, "accepted, no opportunity, nagged weekly", _accepted),
            await _year(machine, "disputed, no ruling, nagged daily", _disputed),
            await _year(machine, f"nobody decides, and {WORDS} words are said", _talked),
        ]
    await asyncio.sleep(0.1)  # sdk-python issue 300: a program that ends right after an RPC may abort
    heading = ("", "days with letters", "letters", "events", "of limit", "MiB", "of limit", "processor s to replay")
    table(
        "A year of one handoff",
        heading,
        [
            (
                year.name, year.days, year.letters, year.events, f"{100 * year.events / MOST_EVENTS:.0f} %",
                f"{year.size / MIB:.1f}", f"{100 * year.size / MOST_BYTES:.0f} %", f"{year.replayed_in:.1f}",
            )
            for year in years
        ],
    )  # fmt: skip
    nagged = years[0]
    reached = min(MOST_EVENTS / nagged.events, MOST_BYTES / nagged.size)
    table("Nagged daily", ("", "years"), [("until Temporal would end the run", f"{reached:.1f}")])


async def _year(machine: TimeMachine, name: str, begin: Callable[[Floor, Handle], Awaitable[None]]) -> Year:
    say(f"year: {name}")
    floor = Floor(machine, clocks=WorkCalendar())
    async with floor.worker():
        handle = await floor.pass_lead(f"year-{uuid4().hex[:8]}")
        await floor.until(handle, "with_rep")
        await begin(floor, handle)
        await machine.fast_forward(handle, YEAR)
        await floor.at_rest(handle)
        status = await handle.query(LeadHandoff.status)
        assert status.outcome is None, "silence closes nothing"
        history = await handle.fetch_history()
        await handle.terminate()
    return await _told(name, floor, handle, history)


async def _told(name: str, floor: Floor, handle: Handle, history: WorkflowHistory) -> Year:
    kinds = Counter(EventType.Name(event.event_type).removeprefix("EVENT_TYPE_") for event in history.events)
    skips = sum(count for kind, count in kinds.items() if "TIME_SKIPPING" in kind)
    size = sum(event.ByteSize() for event in history.events)
    begun = process_time()
    await Replayer(workflows=[LeadHandoff], data_converter=data_converter).replay_workflow(history)
    told = [fact for fact in floor.book.facts.values() if "message_id" in fact.data]
    return Year(
        name=name,
        days=len({fact.at.date() for fact in told}),
        letters=len(floor.letters(handle)),
        events=kinds.total() - skips,
        size=size,
        replayed_in=process_time() - begun,
    )


async def _silent(floor: Floor, handle: Handle) -> None:
    """Nobody says anything."""


async def _accepted(floor: Floor, handle: Handle) -> None:
    await floor.decide(handle)
    await floor.until_owed(handle)


async def _disputed(floor: Floor, handle: Handle) -> None:
    await floor.decide(handle, verdict="reject", criteria=("budget",))
    await floor.until_sent(handle, "rejected")
    await floor.at_rest(handle)
    await floor.tell(handle, "dispute", by="lea", role="ldr", note="the CFO wrote 60k")


async def _talked(floor: Floor, handle: Handle) -> None:
    for number in range(WORDS):
        await floor.tell(handle, "note", by="lea", role="ldr", note=f"news {number}: " + "she called again. " * 20)
        await floor.at_rest(handle)


if __name__ == "__main__":
    arguments("A year of one handoff.", rounds=1)
    main()
