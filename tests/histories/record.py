"""Records the histories that every later version must replay: `python -m tests.histories.record [PLOT ...]`.

Record a plot anew only when no run of the old code can be open any more, or when the plot itself is new. A change that
breaks the replay of an old history goes behind `workflow.patched` instead.
"""

import asyncio
import re
import sys
from pathlib import Path

from tests.histories.plots import PLOTS
from tests.stories.environment import time_skipping
from tests.stories.floor import open_floor

HERE = Path(__file__).parent


def without_paths(history: str) -> str:
    """The history without stack traces: they name this machine's folders, and a replay does not look at them."""
    return re.sub(r'("stackTrace": )"(?:[^"\\]|\\.)*"', r'\1""', history)


async def record(names: list[str]) -> None:
    """Plays each plot and writes its history beside this file."""
    async with time_skipping() as machine:
        for name in names:
            async with open_floor(machine) as floor:
                handle = await PLOTS[name](floor, f"recorded-{name.replace('_', '-')}")
                history = await handle.fetch_history()
            (HERE / f"{name}.json").write_text(without_paths(history.to_json()) + "\n", encoding="utf-8")
            print(f"{name}: {len(history.events)} events")
    await asyncio.sleep(0.1)  # sdk-python issue 300: a program that ends right after an RPC may abort


if __name__ == "__main__":
    asyncio.run(record(sys.argv[1:] or list(PLOTS)))
