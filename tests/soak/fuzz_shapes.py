"""How long the reader takes for mails that were made to keep it busy: python -m tests.soak.fuzz_shapes [NAME ...].

Prints the slowest twenty at a megabyte, with the milliseconds of the process's own time at a quarter and a half of
it beside, so that growth shows: twice the size takes at most about twice the time. Exit code 1 when one takes more
than a mail may.
"""

import sys
import time
from collections.abc import Callable

from tests.mail_in.crafted import CRAFTED
from tests.soak.fuzz import MEGABYTE, MOST_SECONDS, the_reader

SIZES = (MEGABYTE // 4, MEGABYTE // 2, MEGABYTE)
SLOWEST = 20
REPEATED = 3
"""The best of so many counts, since other work on the machine only ever adds."""


def main() -> int:
    """Measures the shapes that are named, or all."""
    reader = the_reader()
    names = sys.argv[1:] or list(CRAFTED)
    told = sorted(((seconds(reader, CRAFTED[name], MEGABYTE), name) for name in names), reverse=True)
    print(f"{len(told)} shapes, the slowest at {MEGABYTE // 1000} KB, ms of processor time")
    print("".join(f"{size // 1000:>8} KB" for size in SIZES))
    for slowest, name in told[:SLOWEST]:
        smaller = [seconds(reader, CRAFTED[name], size) for size in SIZES[:-1]]
        print("".join(f"{1000 * taken:11.0f}" for taken in (*smaller, slowest)), name)
    return int(told[0][0] > MOST_SECONDS)


def seconds(reader: Callable[[bytes], None], shape: Callable[[int], bytes], size: int) -> float:
    """Seconds of the process's own time for a mail of this shape and size."""
    raw = shape(size)[:size]
    best = float("inf")
    for _ in range(REPEATED):
        began = time.process_time()
        reader(raw)
        best = min(best, time.process_time() - began)
    return best


if __name__ == "__main__":
    sys.exit(main())
