"""The handoff mailbox on a real Dovecot."""

import asyncio
import imaplib
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from domain.errors import MailboxLost, MailboxMisconfigured
from mail.inbound.imap import ImapConfig, ImapMailbox
from mail.inbound.mime import parse_mail
from tests.debian.servers import DovecotServer, MailUser, dovecot, server_folder
from tests.mail_in.servers import CuttableLine

pytestmark = pytest.mark.debian
DESK = MailUser("handoff@example.com", "desk-password")


@pytest_asyncio.fixture
async def server() -> AsyncIterator[DovecotServer]:
    with server_folder() as folder:
        async with dovecot(folder, (DESK,)) as running:
            yield running


def mailbox(server: DovecotServer, **changes: object) -> ImapMailbox:
    given = {"host": "127.0.0.1", "port": server.imaps_port, "ca_file": server.ca_file, **changes}
    return ImapMailbox(ImapConfig(user=DESK.address, password=DESK.password, **given))  # type: ignore[arg-type]


def append(server: DovecotServer, *raws: bytes) -> None:
    with imaplib.IMAP4("127.0.0.1", server.imap_port) as client:
        client.login(DESK.address, DESK.password)
        for raw in raws:
            client.append("INBOX", "", '" 3-Jun-2025 10:00:00 +0200"', raw)


def mail(subject: str, body: str = "accept") -> bytes:
    return f"From: ben@example.com\r\nSubject: {subject}\r\n\r\n{body}\r\n".encode()


async def test_folders_mail_push_and_filing_over_tls(server: DovecotServer) -> None:
    desk = mailbox(server, parked="Geparkt & übrig")
    assert [f.state for f in await desk.make_folders()] == ["exists", "made", "made"]
    assert [f.state for f in await desk.check_folders()] == ["exists", "exists", "exists"]
    async with desk.open() as session:
        assert session.uidvalidity > 0
        assert await session.waiting() == []
        waiting = asyncio.create_task(session.wait(60))
        await asyncio.to_thread(append, server, mail("one"), mail("two", "x" * 3_000_000))
        await asyncio.wait_for(waiting, 10)
        uids = await session.waiting()
        incoming = [await session.fetch(uid) for uid in uids]
        assert [parse_mail(i.raw).subject for i in incoming if i] == ["one", "two"]
        assert {i.received_at.isoformat() for i in incoming if i} == {"2025-06-03T08:00:00+00:00"}
        await session.file(uids[0], "Processed")
        await session.file(uids[1], "Parked")
        await session.file(uids[1], "Parked")
        assert await session.waiting() == []
        assert await session.fetch(uids[0]) is None


async def test_a_killed_server_wakes_who_waits_and_is_read_again_after_its_start(server: DovecotServer) -> None:
    async with CuttableLine(server.imap_port) as line:
        plain = mailbox(server, host="127.0.0.1", port=line.port, security="none")
        async with plain.open() as session:
            await session.waiting()
            waiting = asyncio.create_task(session.wait(600))
            await line.until_heard(b"IDLE")
            await server.kill()
            line.cut()
            with pytest.raises(MailboxLost):
                await asyncio.wait_for(waiting, 10)
    with pytest.raises(MailboxLost):
        async with mailbox(server).open():
            pass
    await server.start()
    await asyncio.to_thread(append, server, mail("after"))
    async with mailbox(server).open() as session:
        assert len(await session.waiting()) == 1


async def test_faults_of_the_settings_are_named(server: DovecotServer) -> None:
    with pytest.raises(MailboxMisconfigured, match="CA_FILE"):
        async with mailbox(server, ca_file=None).open():
            pass
    await asyncio.to_thread(append, server, mail("stays"))
    async with mailbox(server, processed="Nowhere").open() as session:
        (uid,) = await session.waiting()
        with pytest.raises(MailboxMisconfigured, match="setup"):
            await session.file(uid, "Processed")
