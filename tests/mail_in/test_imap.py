"""The handoff mailbox against a real IMAP server on loopback, and against servers that misbehave."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiosmtplib
import pytest
import pytest_asyncio
import trustme

from activities.ports import Mailbox, MailboxSession
from domain.errors import MailboxLost, MailboxMisconfigured
from mail.inbound.imap import FolderState, ImapConfig, ImapMailbox
from mail.inbound.mime import parse_mail
from runtime.stack.accounts import MailAccount
from runtime.stack.mail_server import MailServer
from tests.mail_in.servers import CuttableLine, ScriptedImap

DESK = MailAccount("handoff@example.com", 'desk secret \\ "quoted"')


@pytest_asyncio.fixture
async def server() -> AsyncIterator[MailServer]:
    async with MailServer([DESK]) as running:
        yield running


def config(port: int, **changes: object) -> ImapConfig:
    given = {"user": DESK.address, "password": DESK.password, "security": "none", **changes}
    return ImapConfig(host="127.0.0.1", port=port, **given)  # type: ignore[arg-type]


def mailbox(port: int, **changes: object) -> ImapMailbox:
    return ImapMailbox(config(port, **changes))


async def send(server: MailServer, *mails: bytes) -> None:
    client = aiosmtplib.SMTP(hostname="127.0.0.1", port=server.smtp_port, start_tls=False)
    async with client:
        for raw in mails:
            await client.sendmail("dana@example.com", [DESK.address], raw)


def mail(subject: str, body: str = "accept") -> bytes:
    head = f"From: dana@example.com\r\nTo: handoff@example.com\r\nMessage-ID: <{subject}@example.com>\r\n"
    return f"{head}Subject: {subject}\r\n\r\n{body}\r\n".encode()


def test_it_fits_the_ports() -> None:
    async def use(port: Mailbox) -> MailboxSession:
        async with port.open() as session:
            return session

    fits: Mailbox = mailbox(1)
    assert use is not None
    assert fits is not None


async def test_folders_are_made_once_and_then_exist(server: MailServer) -> None:
    folders = mailbox(server.imap_port, parked="Geparkt & übrig")
    missing = await folders.check_folders()
    assert [f.state for f in missing] == ["exists", "missing", "missing"]
    assert [f.state for f in await folders.make_folders()] == ["exists", "made", "made"]
    again = await folders.make_folders()
    assert again == tuple(FolderState(name=n, state="exists") for n in ("INBOX", "Processed", "Geparkt & übrig"))
    assert await folders.check_folders() == again


async def test_a_mail_is_found_fetched_whole_and_filed(server: MailServer) -> None:
    desk = mailbox(server.imap_port)
    await desk.make_folders()
    before = datetime.now(UTC) - timedelta(seconds=2)
    await send(server, mail("first", "accept (with brackets) {5}\r\n* 1 FETCH (UID 9\r\n)"))
    async with desk.open() as session:
        (uid,) = await session.waiting()
        incoming = await session.fetch(uid)
        assert incoming is not None
        assert incoming.uid == uid
        assert before <= incoming.received_at <= datetime.now(UTC) + timedelta(seconds=2)
        assert incoming.received_at.utcoffset() == timedelta(0)
        assert incoming.raw.endswith(b"accept (with brackets) {5}\r\n* 1 FETCH (UID 9\r\n)\r\n")
        await session.file(uid, "Processed")
        assert await session.waiting() == []
        assert await session.fetch(uid) is None
        await session.file(uid, "Parked")
    async with mailbox(server.imap_port, inbox="Processed").open() as done:
        assert len(await done.waiting()) == 1


async def test_idle_pushes_a_mail_that_arrives_while_waiting(server: MailServer) -> None:
    async with CuttableLine(server.imap_port) as line, mailbox(line.port).open() as session:
        assert await session.waiting() == []
        waiting = asyncio.create_task(session.wait(30))
        await line.until_heard(b"IDLE")
        await send(server, mail("pushed"))
        await asyncio.wait_for(waiting, 5)
        assert len(await session.waiting()) == 1


async def test_a_mail_that_arrives_between_search_and_wait_ends_the_wait(server: MailServer) -> None:
    async with mailbox(server.imap_port).open() as session:
        assert await session.waiting() == []
        await send(server, mail("between"))
        await asyncio.wait_for(session.wait(30), 5)
        assert len(await session.waiting()) == 1


async def test_a_wait_without_news_ends_after_its_time_and_the_session_stays_of_use(server: MailServer) -> None:
    async with mailbox(server.imap_port, idle_seconds=0.05).open() as session:
        assert await session.waiting() == []
        await asyncio.wait_for(session.wait(0.2), 5)
        await send(server, mail("later"))
        assert len(await session.waiting()) == 1


async def test_three_hundred_mails_are_listed_and_read_in_order(server: MailServer) -> None:
    await send(server, *(mail(f"n{n}") for n in range(300)))
    async with mailbox(server.imap_port).open() as session:
        uids = await session.waiting()
        assert len(uids) == 300
        assert list(uids) == sorted(uids)
        read = [await session.fetch(uid) for uid in uids]
        assert [parse_mail(m.raw).subject for m in read if m] == [f"n{n}" for n in range(300)]


async def test_a_mail_of_five_megabytes_arrives_whole_and_one_over_the_limit_comes_as_its_header(
    server: MailServer,
) -> None:
    body = ("x" * 76 + "\r\n") * (5 * 1024 * 1024 // 78)
    await send(server, mail("big", body))
    async with mailbox(server.imap_port).open() as session:
        (uid,) = await session.waiting()
        whole = await session.fetch(uid)
        assert whole is not None
        assert body.encode() in whole.raw
    async with mailbox(server.imap_port, size_limit=1024 * 1024).open() as session:
        cut = await session.fetch(uid)
        assert cut is not None
        assert cut.raw.count(b"\r\n") < 20
        assert parse_mail(cut.raw).message_id == "<big@example.com>"


@pytest.mark.parametrize(
    "raw",
    [
        b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\naccept",
        b"Subject: \xff\xfe\r\nContent-Type: text/plain; charset=nonsense\r\n\r\n\xff\xfe accept\r\n",
        b"no header at all, just words (and [brackets {3}\r\n",
        b"Content-Type: multipart/mixed\r\n\r\n--\r\n\r\n--\r\n",
    ],
)
async def test_broken_mime_is_fetched_as_it_is(server: MailServer, raw: bytes) -> None:
    await send(server, raw)
    async with mailbox(server.imap_port).open() as session:
        (uid,) = await session.waiting()
        incoming = await session.fetch(uid)
        assert incoming is not None
        assert raw.rstrip(b"\r\n") in incoming.raw
        parse_mail(incoming.raw)


async def test_uidvalidity_is_known_and_changes_when_the_mailbox_is_made_anew(server: MailServer) -> None:
    async with mailbox(server.imap_port).open() as first, mailbox(server.imap_port).open() as second:
        assert first.uidvalidity == second.uidvalidity > 0
    scripted = {"SELECT": (b"* OK [UIDVALIDITY 4294967295] valid", b"TAG OK selected")}
    async with ScriptedImap(scripted) as other, mailbox(other.port).open() as session:
        assert session.uidvalidity == 4294967295


async def test_a_cut_connection_wakes_who_waits_and_ends_the_session(server: MailServer) -> None:
    async with CuttableLine(server.imap_port) as line, mailbox(line.port).open() as session:
        await session.waiting()
        waiting = asyncio.create_task(session.wait(600))
        await line.until_heard(b"IDLE")
        line.cut()
        with pytest.raises(MailboxLost):
            await asyncio.wait_for(waiting, 5)
        with pytest.raises(MailboxLost):
            await session.waiting()


async def test_a_cut_before_a_command_is_lost_too(server: MailServer) -> None:
    async with CuttableLine(server.imap_port) as line, mailbox(line.port).open() as session:
        line.cut()
        with pytest.raises(MailboxLost):
            await asyncio.wait_for(session.waiting(), 5)


async def test_a_wait_that_is_cancelled_ends_at_once(server: MailServer) -> None:
    async with CuttableLine(server.imap_port) as line:

        async def read() -> None:
            async with mailbox(line.port).open() as session:
                await session.waiting()
                await session.wait(600)

        reading = asyncio.create_task(read())
        await line.until_heard(b"IDLE")
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(reading, 5)


async def test_a_wrong_password_and_a_missing_folder_are_misconfigured(server: MailServer) -> None:
    with pytest.raises(MailboxMisconfigured, match="IMAP_USER"):
        async with mailbox(server.imap_port, password="wrong").open():
            pass
    with pytest.raises(MailboxMisconfigured, match="Nowhere"):
        async with mailbox(server.imap_port, inbox="Nowhere").open():
            pass
    await send(server, mail("stays"))
    async with mailbox(server.imap_port, processed="Not Made").open() as session:
        (uid,) = await session.waiting()
        with pytest.raises(MailboxMisconfigured, match="setup"):
            await session.file(uid, "Processed")
    async with mailbox(server.imap_port).open() as session:
        assert len(await session.waiting()) == 1


async def test_a_server_that_takes_no_login_now_is_lost_not_misconfigured() -> None:
    async with ScriptedImap({"LOGIN": (b"TAG NO [UNAVAILABLE] later",)}) as server:
        with pytest.raises(MailboxLost):
            async with mailbox(server.port).open():
                pass


async def test_nobody_listening_is_lost() -> None:
    async with ScriptedImap({}) as server:
        port = server.port
    with pytest.raises(MailboxLost):
        async with mailbox(port).open():
            pass


async def test_a_goodbye_for_a_greeting_is_lost() -> None:
    async with ScriptedImap({}, greeting=b"* BYE too many connections") as server:
        with pytest.raises(MailboxLost):
            async with mailbox(server.port, command_seconds=5).open():
                pass


async def test_a_silent_server_is_lost_after_the_time_limit_and_nothing_hangs() -> None:
    async with ScriptedImap({"SEARCH": None}) as server:
        with pytest.raises(MailboxLost, match="SEARCH"):
            async with mailbox(server.port, command_seconds=0.2).open() as session:
                await session.waiting()


async def test_a_refused_search_is_an_error_and_is_sent_without_a_charset() -> None:
    async with ScriptedImap({"SEARCH": (b"TAG NO not today",)}) as server:
        with pytest.raises(MailboxLost, match="not today"):
            async with mailbox(server.port).open() as session:
                await session.waiting()
        assert "UID SEARCH UNDELETED" in server.said


async def test_five_thousand_lines_in_one_answer_do_not_exhaust_the_stack() -> None:
    noise = tuple(f"* {n} FETCH (FLAGS (\\Seen))".encode() for n in range(5000))
    answer = (*noise, b"* SEARCH 3 1 2", b"TAG OK done")
    async with ScriptedImap({"SEARCH": answer}) as server, mailbox(server.port).open() as session:
        assert await session.waiting() == [1, 2, 3]


async def test_without_move_the_mail_is_copied_marked_and_expunged() -> None:
    ok = (b"TAG OK done",)
    async with ScriptedImap({"COPY": ok, "STORE": ok, "EXPUNGE": ok}) as server:
        async with mailbox(server.port, processed='With "quotes"').open() as session:
            await session.file(5, "Processed")
        assert server.said[-4:-1] == [
            'UID COPY 5 "With \\"quotes\\""',
            r"UID STORE 5 +FLAGS.SILENT (\Deleted)",
            "EXPUNGE",
        ]


async def test_with_uidplus_only_the_filed_mail_is_expunged() -> None:
    ok = (b"TAG OK done",)
    capable = (b"* CAPABILITY IMAP4rev1 UIDPLUS", b"TAG OK done")
    async with ScriptedImap({"CAPABILITY": capable, "COPY": ok, "STORE": ok, "EXPUNGE": ok}) as server:
        async with mailbox(server.port).open() as session:
            await session.file(5, "Parked")
        assert server.said[-2] == "UID EXPUNGE 5"


async def test_lines_about_other_mails_between_are_passed_over() -> None:
    answer = (
        b"* 9 FETCH (UID 44 FLAGS (\\Seen))",
        b'* 4 FETCH (UID 5 INTERNALDATE " 3-Jun-2025 10:00:00 +0200" RFC822.SIZE 6 BODY[] {6}',
        b"a(b\r\nc)",
        b"* 12 EXISTS",
        b"TAG OK done",
    )
    async with ScriptedImap({"FETCH": answer}) as server, mailbox(server.port).open() as session:
        incoming = await session.fetch(5)
        assert incoming is not None
        assert incoming.raw == b"a(b\r\nc"
        assert incoming.received_at == datetime(2025, 6, 3, 8, 0, tzinfo=UTC)


async def test_a_server_without_idle_is_asked_again_after_the_poll_time() -> None:
    async with ScriptedImap({}) as server, mailbox(server.port, poll_seconds=0.05).open() as session:
        await session.wait(60)
        assert not any(command.startswith("IDLE") for command in server.said)


async def test_tls_needs_a_trusted_certificate_and_takes_the_named_authority(tmp_path: Path) -> None:
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    trusted = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(trusted)

    async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        scripted = ScriptedImap({})
        await scripted.serve(reader, writer)
        writer.close()

    listener = await asyncio.start_server(greet, "127.0.0.1", 0, ssl=context)
    port = listener.sockets[0].getsockname()[1]
    async with listener:
        async with mailbox(port, security="tls", ca_file=trusted).open() as session:
            assert session.uidvalidity == 7
        with pytest.raises(MailboxMisconfigured, match="CA_FILE"):
            async with mailbox(port, security="tls").open():
                pass


def test_the_password_is_not_shown() -> None:
    assert "secret" not in repr(config(1))
