"""A mail that hangs or breaks the reader waits for a person; the others are read, and it can be read again later."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest_asyncio
from temporalio.testing import ActivityEnvironment

from activities.mailbox import POISON_AFTER, MailboxDeeds
from activities.orders import WatchOrder
from domain.errors import MailUnreadable
from domain.mailbox import Folder, Incoming
from ledger.connect import connect
from ledger.setup import setup
from service.parked import ParkedMails
from tests.fakes import FakeDirectory
from tests.mail_security.desk import Desk, fill

RECEIVED_AT = datetime(2026, 11, 23, 9, 13, tzinfo=UTC)
PLAIN = (Path(__file__).parent.parent / "mail_security" / "genuine" / "plain.eml").read_bytes()


@pytest_asyncio.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    url = f"sqlite+aiosqlite:///{tmp_path}/ledger.sqlite"
    await setup(url)
    book = connect(url)
    await fill(book)
    yield Desk(book)
    await book.close()


class Inbox:
    """A mailbox with one mail that is looked at as often as it is still there."""

    uidvalidity = 1

    def __init__(self, raw: bytes, looks: int) -> None:
        self.raw, self.looks, self.filed = raw, looks, list[Folder]()

    @asynccontextmanager
    async def open(self) -> AsyncIterator["Inbox"]:
        yield self

    async def waiting(self) -> list[int]:
        return [] if self.filed else [1]

    async def fetch(self, uid: int) -> Incoming:
        return Incoming(uid=uid, raw=self.raw, received_at=RECEIVED_AT)

    async def file(self, uid: int, folder: Folder) -> None:
        self.filed.append(folder)

    async def wait(self, seconds: float) -> None:
        self.looks -= 1
        if not self.looks:
            raise StopAsyncIteration


async def watched(inbox: Inbox, desk: Desk) -> None:
    deeds = MailboxDeeds(inbox, desk.room)  # type: ignore[arg-type]
    try:
        await ActivityEnvironment().run(deeds.watch_mailbox, WatchOrder(turn=60))
    except (StopAsyncIteration, RuntimeError):
        return


async def test_a_mail_that_cannot_be_read_stays_for_a_few_tries_and_is_then_parked(desk: Desk) -> None:
    desk.reader.fault = MailUnreadable("reading it takes more than 2 s")
    once_too_few = Inbox(PLAIN, looks=POISON_AFTER - 1)
    await watched(once_too_few, desk)
    assert once_too_few.filed == []
    inbox = Inbox(PLAIN, looks=POISON_AFTER)
    await watched(inbox, desk)
    assert inbox.filed == ["Parked"]
    (verdict,) = await desk.ledger.mails.parked()
    assert verdict.because == "No machine can read it: reading it takes more than 2 s."
    assert (verdict.sender, verdict.subject) == ("", ""), "nothing of it was read"
    assert desk.stories.taken == {}


async def test_it_can_be_released_once_the_reader_can_read_it(desk: Desk) -> None:
    await desk.room.park(Incoming(uid=1, raw=PLAIN, received_at=RECEIVED_AT), "No machine can read it.")
    (verdict,) = await desk.ledger.mails.parked()
    parked = ParkedMails(desk.ledger.parked, FakeDirectory(), lambda: RECEIVED_AT)
    after = await parked.release(verdict.id, "maria", desk.room)
    assert after.verdict == "decided"
    assert len(desk.stories.taken) == 1
    assert await desk.ledger.mails.parked() == []
