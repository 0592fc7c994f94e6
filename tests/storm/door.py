"""The door that real mail uses: the mailroom of `service` over a real ledger, before the handoff of a storm.

A mail that cannot be taken to its end now stays in the inbox, and is taken again when mail flows or the CRM is back.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from activities.letters import LetterDeeds
from domain.errors import CrmUnavailable, MailDelayed
from domain.handoff import Answer, Case, attempt_id
from domain.mailbox import Incoming
from domain.people import Person
from domain.time import Window
from service.absences import Absences
from service.answering import Answering
from service.handoffs import Handoffs
from service.links import Links
from service.mailroom import DeskRules, Mailroom
from service.passing import Passing
from service.repassing import Repassing
from service.runs import Started
from tests.builders import a_policy
from tests.fakes import FakeClocks, FakeWorkTime, FakeWriter, ReaderHere, length
from tests.storm.book import KEYRING
from tests.storm.mails import DESK
from tests.storm.stage import Stage
from workflows.messages import HandoffInput, Said


class Heard(Handoffs):
    """The running handoffs; remembers what each was told, once for each update id, and what it answered."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.floor.machine.client, stage.floor.queue)
        self._stage = stage
        self.said: list[tuple[str, Said, Answer | None]] = []
        self._ids: set[str] = set()

    async def start(self, given: HandoffInput) -> Started:
        with self._stage.floor.machine.clocks_at_rest():
            started = await super().start(given)
        self._stage.begun.append(started.attempt_id)
        return started

    async def closed(self, attempt: str) -> bool:
        is_closed = await super().closed(attempt)
        await self._stage.book.follow()
        return is_closed

    async def _say(self, attempt: str, update: Any, given: Said, update_id: str) -> Answer | None:
        answer = await super()._say(attempt, update, given, update_id)
        if update_id not in self._ids:
            self.said.append((attempt, given, answer))
        self._ids.add(update_id)
        return answer


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What became of a mail: its folder, None while it waits in the inbox, and what stories were told by it."""

    folder: str | None
    said: tuple[tuple[str, Said, Answer | None], ...]


class Door:
    """Takes raw mails to one handoff, at the moments of its clock."""

    def __init__(self, stage: Stage, case: Case) -> None:
        self._floor, self._post, self._book, self._case = stage.floor, stage.post, stage.book, case
        self._heard = Heard(stage)
        self._room: Mailroom | None = None
        self._now = case.passed_at
        self._inbox: list[Incoming] = []
        self._uids = count(1)

    @property
    def is_full(self) -> bool:
        """Whether a mail waits in the inbox to be taken once more."""
        return bool(self._inbox)

    async def take(self, raw: bytes, received_at: datetime, now: datetime) -> Taken:
        """Takes one mail, as the mailbox hands it over."""
        return await self._take(Incoming(uid=next(self._uids), raw=raw, received_at=received_at), now)

    async def take_again(self, now: datetime) -> Taken:
        """The first mail that waits is taken once more."""
        if not self._inbox:
            return Taken(folder=None, said=())
        return await self._take(self._inbox.pop(0), now)

    async def _take(self, incoming: Incoming, now: datetime) -> Taken:
        room = self._room = self._room or await self._mailroom()
        await self._book.follow()
        self._now = self._post.at = now
        before = len(self._heard.said)
        folder: str | None = None
        try:
            folder = await room.take(incoming)
        except (MailDelayed, CrmUnavailable):
            self._inbox.append(incoming)
        return Taken(folder=folder, said=tuple(self._heard.said[before:]))

    async def _mailroom(self) -> Mailroom:
        floor, ledger = self._floor, await self._book.ledger(self._case)
        letters = LetterDeeds(
            floor.directory, FakeClocks(), FakeWriter(), floor.post, floor.books, lambda: self._now
        )  # fmt: skip
        gate = Passing(
            policy=a_policy(), directory=floor.directory, book=ledger.passes, listing=ledger.listing, facts=self._book,
            window_end=_window_end, leads=floor.crm, handoffs=self._heard,
            now=lambda: self._now,
        )  # fmt: skip
        return Mailroom(
            rules=DeskRules(address=DESK, separator="+", keys=KEYRING, proof="key_and_from"),
            reader=ReaderHere(),
            handoffs=self._heard,
            directory=floor.directory,
            mails=ledger.mails,
            listing=ledger.listing,
            answering=Answering(letters.deliver, ledger.mails),
            links=Links(ledger.links, KEYRING, None),
            absences=Absences(
                handoffs=self._heard, directory=floor.directory, listing=ledger.listing, book=ledger.absences,
                working=FakeWorkTime(), now=lambda: self._now,
            ),
            repassing=Repassing(gate, floor.directory, ledger.listing),
        )  # fmt: skip


def the_attempt_before(case: Case) -> str:
    """The id of the lead's settled attempt."""
    return attempt_id(case.lead.id, 1)


def _window_end(window: Window, _person: Person, at: datetime) -> datetime:
    return at + length(window) if window.unit != "working hours" else at + timedelta(hours=window.count)
