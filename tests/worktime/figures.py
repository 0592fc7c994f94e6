"""How many cases around how many changes of the clocks the calendar was held against the oracle in.

`python -m tests.worktime.figures [CASES [CASES_OF_THE_WORLD]]`: so many cases around each change of the chosen zones,
and around each change of one zone for each clock history that there is; 0 leaves a group out. It stops at the first
case that disagrees.
"""

import sys
import time
from collections.abc import Sequence

from tests.worktime.cases import agree_around
from tests.worktime.changes import YEARS, ZONES, around, changes, every_history

CASES, CASES_OF_THE_WORLD = 6, 2


def main(given: Sequence[str]) -> None:
    """Runs the cases and prints a line for each group of zones."""
    counts = [int(count) for count in given] + [CASES, CASES_OF_THE_WORLD][len(given) :]
    print(f"changes of the clocks from {YEARS[0]} to {YEARS[1]}; zones whose clocks stand still: around one New Year")
    for name, zones, cases in (
        ("chosen zones", ZONES, counts[0]),
        ("every clock history of the world", every_history(), counts[1]),
    ):
        if not cases:
            continue
        began = time.process_time()
        ran = sum(agree_around(zone, change, cases) for zone in zones for change in around(zone))
        found = sum(len(changes(zone)) for zone in zones)
        spent = time.process_time() - began
        print(f"{name}: {len(zones)} zones, {found} changes, {ran} cases, 0 disagree, {spent:.0f} s of CPU", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
