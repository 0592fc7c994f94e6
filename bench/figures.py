"""Figures as they are told: medians with their range, plain tables on standard output, progress on standard error."""

import math
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from statistics import median


def arguments(what: str, rounds: int) -> Namespace:
    """What every bench takes: `--rounds`."""
    parser = ArgumentParser(description=what)
    parser.add_argument("--rounds", type=int, default=rounds, help=f"rounds of floor and product in turn ({rounds})")
    return parser.parse_args()


def say(what: str) -> None:
    """A line of progress."""
    print(what, file=sys.stderr, flush=True)


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least this share (0 to 1) of the values does not exceed."""
    return sorted(values)[max(math.ceil(share * len(values)), 1) - 1]


def spread(values: Sequence[float], digits: int = 1) -> str:
    """The median with its range."""
    return f"{median(values):.{digits}f} ({min(values):.{digits}f} to {max(values):.{digits}f})"


def ratios(above: Sequence[float], below: Sequence[float]) -> str:
    """The median of the ratios round by round, with their range."""
    return spread([a / b for a, b in zip(above, below, strict=True)], 2)


def share(found: Sequence[object], of: Sequence[object]) -> str:
    """How many of these were found, in percent."""
    return f"{100 * len(found) / len(of):.0f} %" if of else "-"


def table(title: str, heading: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A plain table, the first column to the left, the others to the right."""
    cells = [[str(cell) for cell in row] for row in (heading, *rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    print(f"\n{title}\n")
    for row in cells:
        first, *others = (cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        print("  ".join((row[0].ljust(len(first)), *others)).rstrip())
    sys.stdout.flush()
