"""Many storms over whole handoffs, several at once: `python -m tests.storm.campaign --storms 2000`.

A storm is made from the seed and its number, so a run that was stopped goes on where it was
(`--seed SEED`: what has passed stands in `var/storms`), and one storm can be run alone (`--only NUMBER`).
Shortening a failed sequence takes minutes here; it is first run over the course alone, which takes milliseconds.
"""

import argparse
import asyncio
import logging
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from random import Random
from secrets import token_hex

from tests.stories.environment import TimeMachine, time_skipping
from tests.storm.course import StormyCourse
from tests.storm.handoff import weathers
from tests.storm.policies import policy_of
from tests.storm.step import Step
from tests.storm.steps import a_storm

ROOT = Path(__file__).parents[2]
PATIENCE = 180.0
"""Seconds for one storm on a busy machine."""
A_SERVERS_STORMS = 100
"""A server keeps every history in memory: after some hundred storms it takes more processor time than they do."""


@dataclass(frozen=True, kw_only=True)
class Fault:
    """A storm in which something did not hold."""

    number: int
    storm: tuple[Step, ...]
    what: str
    in_the_course: bool

    def __str__(self) -> str:
        where = "the course alone fails, too" if self.in_the_course else "the course alone holds"
        return "\n    ".join((f"storm {self.number}: {self.what} ({where})", *map(str, self.storm)))


def storm_of(seed: str, number: int) -> tuple[Step, ...]:
    """The sequence of that number."""
    return a_storm(Random(f"{seed} {number}").choice)  # noqa: S311 - chance, no secret


async def campaign(
    machine: TimeMachine,
    seed: str,
    numbers: Iterable[int],
    *,
    at_once: int = 4,
    until: float = float("inf"),
    ended: Callable[[int, Fault | None], None] = lambda number, fault: None,
) -> list[Fault]:
    """Runs these storms, telling of each as it ends; begins none after `until` (`time.monotonic`).

    Gives what did not hold.
    """
    faults: list[Fault] = []
    left = iter(numbers)

    async def one_after_the_other() -> None:
        for number in left:
            if time.monotonic() > until:
                return
            fault = await _weathered(machine, seed, number)
            if fault:
                faults.append(fault)
            ended(number, fault)

    await asyncio.gather(*(one_after_the_other() for _ in range(at_once)))
    return faults


async def _weathered(machine: TimeMachine, seed: str, number: int) -> Fault | None:
    storm = storm_of(seed, number)
    try:
        async with asyncio.timeout(PATIENCE):
            await weathers(machine, storm)
    except Exception as fault:
        notes = " ".join(getattr(fault, "__notes__", ()))
        what = f"{type(fault).__name__}: {fault} {notes}"
        return Fault(number=number, storm=storm, what=what, in_the_course=_fails_alone(storm))
    return None


def _fails_alone(storm: tuple[Step, ...]) -> bool:
    try:
        StormyCourse(policy_of(storm)).run(storm)
    except Exception:
        return True
    return False


class Book:
    """Which storms of one seed have passed, so that a run goes on where it was. Other steps make another book."""

    def __init__(self, seed: str) -> None:
        first = repr([storm_of(seed, number) for number in range(1, 6)])
        self._path = ROOT / "var" / "storms" / f"{seed}-{sha256(first.encode()).hexdigest()[:8]}.txt"
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self.passed = set(map(int, self._path.read_text().split())) if self._path.exists() else set()
        self._begun, self.ended = time.monotonic(), 0

    def write(self, number: int, fault: Fault | None) -> None:
        """One storm more; what did not hold is told at once."""
        self.ended += 1
        if fault is not None:
            print(fault, flush=True)
        else:
            with self._path.open("a") as book:
                print(number, file=book)
        if self.ended % 50 == 0:
            print(f"{self.ended} storms in {time.monotonic() - self._begun:.0f} s", flush=True)


async def soak(seed: str, storms: int, minutes: float, only: int | None = None, at_once: int = 4) -> int:
    """As many storms as the time allows, without those that have passed before. Gives how many faults there are."""
    book = Book(seed)
    numbers = [only] if only is not None else [n for n in range(1, storms + 1) if n not in book.passed]
    print(f"seed {seed}: {len(book.passed)} of {storms} storms have passed before", flush=True)
    begun, faults = time.monotonic(), list[Fault]()
    until = begun + minutes * 60
    for piece in (numbers[at : at + A_SERVERS_STORMS] for at in range(0, len(numbers), A_SERVERS_STORMS)):
        async with time_skipping() as machine:
            faults += await campaign(machine, seed, piece, at_once=at_once, until=until, ended=book.write)
    told = f"{book.ended} storms in {time.monotonic() - begun:.0f} s, {len(faults)} did not hold"
    print(f"seed {seed}: {told}, {len(numbers) - book.ended} left")
    await asyncio.sleep(0.1)  # sdk-python issue 300: a program that ends right after an RPC may abort
    return len(faults)


def main(arguments: Sequence[str] | None = None) -> int:
    """Gives 0 when all held."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", default=token_hex(4))
    parser.add_argument("--storms", type=int, default=2000)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--only", type=int)
    parser.add_argument("--at-once", type=int, default=4)
    given = parser.parse_args(arguments)
    logging.disable(logging.ERROR)
    return 1 if asyncio.run(soak(given.seed, given.storms, given.minutes, given.only, given.at_once)) else 0


if __name__ == "__main__":
    sys.exit(main())
