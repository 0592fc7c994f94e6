"""Tells a handoff's story while it happens: a line for each step, and each mail as it is sent."""

import asyncio
from datetime import datetime

from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from ledger.connect import Ledger
from runtime.trial.rep import read, text_of

LOOK_EVERY = 0.2
"""Seconds between two looks into the ledger, so that a step is told well within a second."""


class Teller:
    """Tells what is new in the ledger about one handoff."""

    def __init__(self, ledger: Ledger, console: Console, attempt_id: str, begun: datetime) -> None:
        self._ledger, self._console, self.attempt_id, self._begun = ledger, console, attempt_id, begun
        self._told: set[tuple[str, str]] = set()
        self._shown: set[str] = set()
        self.steps: list[tuple[str, float]] = []

    async def tell_until(self, kind: str) -> None:
        """Tells every step until one of this kind was told."""
        while not any(told == kind for told, _ in self._told):
            await self._tell_what_is_new()
            await asyncio.sleep(LOOK_EVERY)

    async def tell_for_ever(self) -> None:
        """Tells every step until it is cancelled."""
        while True:
            await self._tell_what_is_new()
            await asyncio.sleep(LOOK_EVERY)

    def say(self, what: str) -> None:
        """Tells a step that no ledger knows, such as what the rep does."""
        self._console.print(Text(f"{self._clock()}  {what}", style="cyan"))

    async def _tell_what_is_new(self) -> None:
        for letter in await self._ledger.outbox.letters(self.attempt_id):
            if letter.sent.message_id not in self._shown:
                self._shown.add(letter.sent.message_id)
                self._show(letter.raw)
        for fact in await self._ledger.listing.story(self.attempt_id):
            key = (fact.kind, fact.cause)
            if key not in self._told:
                self._told.add(key)
                self.steps.append((fact.said, (fact.at - self._begun).total_seconds()))
                self._console.print(Text(f"{self._clock()}  {fact.said}", style="green"))

    def _show(self, raw: bytes) -> None:
        letter = read(raw)
        head = f"From: {letter['From']}\nTo: {letter['To']}\nSubject: {letter['Subject']}\n\n"
        self._console.print(Panel(Text(head + text_of(letter).rstrip()), width=80, title="mail sent", style="dim"))

    def _clock(self) -> str:
        seconds = (datetime.now(self._begun.tzinfo) - self._begun).total_seconds()
        return f"{seconds:6.1f} s"
