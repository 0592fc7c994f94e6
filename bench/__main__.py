"""All figures, one after another: `make bench`, or `python -m bench --rounds 5`."""

import os
import platform
from datetime import UTC, datetime
from time import perf_counter

from bench import events, passing, reply, throughput
from bench.figures import arguments, say, table


def main() -> None:
    """Prints the machine, then all tables. `--rounds` holds for those that take turns."""
    rounds = arguments("All figures.", rounds=5).rounds
    _print_machine()
    for name, measure in (
        ("events", events.main),
        ("throughput", lambda: throughput.main(rounds)),
        ("reply", lambda: reply.main(rounds)),
        ("passing", passing.main),
    ):
        begun = perf_counter()
        measure()
        say(f"{name}: {perf_counter() - begun:.0f} s")


def _print_machine() -> None:
    begun = perf_counter()
    sum(range(10_000_000))
    counted = perf_counter() - begun
    rows = [
        ("date", f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"),
        ("cores", os.cpu_count()),
        ("load average of the last minute", f"{os.getloadavg()[0]:.1f}"),
        ("Python", platform.python_version()),
        ("seconds in which Python sums ten million numbers", f"{counted:.2f}"),
    ]
    table("The machine", ("", "it says"), rows)


if __name__ == "__main__":
    main()
