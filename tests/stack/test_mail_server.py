"""SMTP in, IMAP out, over real sockets."""

import asyncio
import gc
import sys
from collections.abc import AsyncIterator
from email.message import EmailMessage
from pathlib import Path

import aiosmtplib
import pytest
import pytest_asyncio

from runtime.errors import StackFault
from runtime.stack.accounts import MailAccount
from runtime.stack.mail_server import MailServer
from runtime.stack.ports import FREE, chosen, listens
from runtime.stack.program import Program
from tests.stack.imap import ImapClient

HANDOFF = MailAccount("handoff@example.com", "desk")
DANA = MailAccount("dana@example.com", "dana-secret")


@pytest_asyncio.fixture
async def server() -> AsyncIterator[MailServer]:
    async with MailServer([HANDOFF, DANA]) as running:
        yield running


def mail(subject: str, body: str = "accept") -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "dana@example.com", "handoff@example.com", subject
    message["Message-ID"] = f"<{subject}@example.com>"
    message.set_content(body)
    return message


async def send(server: MailServer, to: str, subject: str = "hello", body: str = "accept") -> None:
    await aiosmtplib.send(
        mail(subject, body), recipients=[to], hostname="127.0.0.1", port=server.smtp_port, start_tls=False
    )


async def test_a_mail_taken_over_smtp_is_pushed_to_a_client_in_idle_and_reads_back_whole(server: MailServer) -> None:
    async with ImapClient(server.imap_port) as client:
        await client.login("handoff@example.com", "desk")
        await client.idle()
        await send(server, "handoff@example.com", "pushed", "accept\n.\nthe line above is a dot")
        assert await client.pushed() == 1
    async with ImapClient(server.imap_port) as client:
        await client.login("handoff@example.com", "desk")
        (uid,) = await client.uids()
        text = await client.fetch(uid)
        assert "Message-ID: <pushed@example.com>" in text
        assert "accept\r\n.\r\nthe line above is a dot" in text
        assert "Return-Path: <dana@example.com>" in text


async def test_mail_that_arrives_before_a_search_is_found_and_between_search_and_idle_is_pushed(
    server: MailServer,
) -> None:
    async with ImapClient(server.imap_port) as client:
        await client.login("handoff@example.com", "desk")
        await send(server, "handoff@example.com", "before-search")
        assert len(await client.uids("UNSEEN")) == 1
        await send(server, "handoff@example.com", "between")
        await client.idle()
        assert await client.pushed() == 2


async def test_mail_to_a_subaddress_lands_in_the_mailbox_before_the_plus_whatever_the_case(server: MailServer) -> None:
    await send(server, "Handoff+k3y@Example.com")
    async with ImapClient(server.imap_port) as client:
        await client.login("handoff@example.com", "desk")
        (uid,) = await client.uids()
        assert "for <Handoff+k3y@Example.com>" in await client.fetch(uid)


async def test_an_unknown_recipient_is_refused_for_good_and_the_others_get_their_mail(server: MailServer) -> None:
    with pytest.raises(aiosmtplib.SMTPRecipientsRefused) as refused:
        await send(server, "nobody@example.com")
    assert refused.value.recipients[0].code == 550
    errors, _ = await aiosmtplib.send(
        mail("two"),
        recipients=["nobody@example.com", "dana@example.com"],
        hostname="127.0.0.1",
        port=server.smtp_port,
        start_tls=False,
    )
    assert list(errors) == ["nobody@example.com"]
    async with ImapClient(server.imap_port) as client:
        await client.login("dana@example.com", "dana-secret")
        assert len(await client.uids()) == 1


async def test_each_person_sees_their_own_mail_only(server: MailServer) -> None:
    await send(server, "dana@example.com")
    async with ImapClient(server.imap_port) as client:
        await client.login("handoff@example.com", "desk")
        assert await client.uids() == []


async def test_a_wrong_password_and_an_unknown_login_are_refused(server: MailServer) -> None:
    async with ImapClient(server.imap_port) as client:
        assert " NO" in (await client.say('LOGIN "handoff@example.com" "dana-secret"'))[-1]
        assert " NO" in (await client.say('LOGIN "nobody@example.com" "desk"'))[-1]


async def test_folders_are_made_once_and_a_moved_mail_is_in_one_folder_only(server: MailServer) -> None:
    await send(server, "handoff@example.com", "filed")
    async with ImapClient(server.imap_port) as client:
        await client.login("handoff@example.com", "desk")
        await client.ok("CREATE Processed")
        await client.ok("CREATE Parked")
        assert " NO" in (await client.say("CREATE Parked"))[-1]
        (uid,) = await client.uids()
        await client.ok(f"UID MOVE {uid} Processed")
        assert await client.uids() == []
        await client.ok("SELECT Processed")
        (moved,) = await client.uids()
        assert "Message-ID: <filed@example.com>" in await client.fetch(moved)


async def test_a_keyword_of_the_clients_own_is_kept(server: MailServer) -> None:
    await send(server, "handoff@example.com")
    async with ImapClient(server.imap_port) as client:
        await client.login("handoff@example.com", "desk")
        (uid,) = await client.uids()
        await client.ok(f"UID STORE {uid} +FLAGS (HandoffTaken)")
    async with ImapClient(server.imap_port) as client:
        await client.login("handoff@example.com", "desk")
        assert await client.uids("KEYWORD HandoffTaken") == [uid]


async def test_twenty_clients_in_idle_hear_of_one_mail_and_garbage_collection_drops_none(server: MailServer) -> None:
    clients = [ImapClient(server.imap_port) for _ in range(20)]
    for client in clients:
        await client.__aenter__()
        await client.login("handoff@example.com", "desk")
        await client.idle()
    gc.collect()
    await send(server, "handoff@example.com")
    assert await asyncio.gather(*(client.pushed() for client in clients)) == [1] * 20
    for client in clients:
        await client.__aexit__(None, None, None)


async def test_stopping_the_server_ends_its_connections() -> None:
    async with MailServer([HANDOFF]) as server:
        client = await ImapClient(server.imap_port).__aenter__()
        await client.login("handoff@example.com", "desk")
        await client.idle()
    with pytest.raises(ConnectionError):
        await client.pushed()


async def test_a_taken_port_is_named(server: MailServer) -> None:
    with pytest.raises(StackFault, match=f"Port {server.imap_port}, wanted for imap"):
        await MailServer([HANDOFF], imap_port=server.imap_port).__aenter__()


async def test_as_a_program_of_its_own_it_serves_dies_by_kill_and_starts_again_empty(tmp_path: Path) -> None:
    ports = chosen(FREE)
    command = mail_server_command(ports.smtp, ports.imap)
    first = Program("The mail server", command, tmp_path / "mail.log")
    await first.start()
    await first.ready(lambda: listens(ports.imap), within=10)
    await aiosmtplib.send(mail("lost"), recipients=["handoff@example.com"], port=ports.smtp, start_tls=False)
    first.kill()
    fault = await first.ended()
    assert fault is not None
    assert "The mail server stopped by itself (signal SIGKILL)" in str(fault)
    assert "mail is kept in memory" in str(fault)

    second = Program("The mail server", command, tmp_path / "mail.log")
    await second.start()
    await second.ready(lambda: listens(ports.imap), within=10)
    async with ImapClient(ports.imap) as client:
        await client.login("handoff@example.com", "desk")
        assert await client.uids() == []
    await second.stop()
    assert await second.ended() is None


def mail_server_command(smtp: int, imap: int) -> list[str]:
    options = ["--smtp-port", str(smtp), "--imap-port", str(imap), "--account", "handoff@example.com=desk"]
    return [sys.executable, "-m", "runtime.stack.mail_server", *options]
