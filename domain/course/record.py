"""What is owed to the ledger, and the timeline that is read from it."""

from collections.abc import Sequence
from dataclasses import replace

from domain.clock_letters import SoFar
from domain.facts import Fact

KEPT_LINES = 200
"""Lines of the timeline that are shown."""


class Record:
    """The facts of one story: told at once, written with its next deed."""

    def __init__(self) -> None:
        self.so_far: list[SoFar] = []
        self._owed: list[Fact] = []
        self._times: dict[tuple[str, str], int] = {}

    @property
    def timeline(self) -> tuple[str, ...]:
        """What happened so far, a line each."""
        return tuple(f"{line.at:%a %d %b %H:%M} UTC: {line.what}" for line in self.so_far)

    @property
    def owes_facts(self) -> bool:
        """Whether facts wait for the next deed."""
        return bool(self._owed)

    def take_facts(self) -> tuple[Fact, ...]:
        """The facts owed to the ledger, handed over once."""
        taken, self._owed = tuple(self._owed), []
        return taken

    def owe_again(self, facts: Sequence[Fact]) -> None:
        """Facts whose deed was given up before it could write them."""
        self._owed = [*facts, *self._owed]

    def owe_once_more(self, fact: Fact) -> None:
        """A fact that may come again for the same cause, such as a second deadline of one round: each has its key."""
        times = self._times[fact.kind, fact.cause] = self._times.get((fact.kind, fact.cause), 0) + 1
        self.owe(fact if times == 1 else replace(fact, cause=f"{fact.cause} again {times}"))

    def owe(self, *facts: Fact) -> None:
        """Facts for the ledger; they travel with the next deed."""
        for fact in facts:
            self._owed.append(fact)
            self.tell(fact)

    def tell(self, fact: Fact) -> None:
        """A line of the timeline, from a fact that is written already or will be."""
        self.so_far = [*self.so_far, SoFar(at=fact.at, what=fact.said)][-KEPT_LINES:]
