"""A real SMTP and a real IMAP server on loopback that share mailboxes in memory.

In the starter's event loop, or as a program of its own:

    python -m runtime.stack.mail_server --smtp-port 12525 --imap-port 11143 --account handoff@example.com=trial
"""

import argparse
import asyncio
import contextlib
import signal
import sys
from asyncio import StreamReader, StreamWriter
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime

from aiosmtpd.smtp import SMTP, Envelope
from aiosmtpd.smtp import Session as SmtpSession
from proxyprotocol.sock import SocketInfoLocal
from pymap.imap import IMAPServer

from domain.errors import HandoffError
from runtime.stack.accounts import MailAccount
from runtime.stack.mailboxes import Mailboxes
from runtime.stack.ports import LOOPBACK, taken

IN_MEMORY = "Trial mail is kept in memory: when its server stops or restarts, all mail in it is gone."
_HOST = "mail.example"
_LIMIT = 50 * 1024 * 1024


class MailServer:
    """SMTP takes mail for the accounts (550 for others), IMAP shows it. Use as an async context manager."""

    def __init__(self, accounts: Sequence[MailAccount], *, smtp_port: int = 0, imap_port: int = 0) -> None:
        """Port 0 takes a free one; `smtp_port` and `imap_port` say which after the start."""
        self.smtp_port = smtp_port
        self.imap_port = imap_port
        self._mailboxes = Mailboxes(accounts)
        self._imap = IMAPServer(self._mailboxes.login, self._mailboxes.config)
        self._connections: set[asyncio.Task[None]] = set()
        self._listeners: list[asyncio.Server] = []

    async def __aenter__(self) -> "MailServer":
        """Starts both. Raises StackFault when a port is taken."""
        try:
            self.smtp_port = self._keep(await self._listen_smtp())
            self.imap_port = self._keep(await self._listen_imap())
        except BaseException:
            await self._stop()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._stop()

    def _keep(self, listener: asyncio.Server) -> int:
        self._listeners.append(listener)
        port: int = listener.sockets[0].getsockname()[1]
        return port

    async def _listen_smtp(self) -> asyncio.Server:
        loop = asyncio.get_running_loop()
        post = _Post(self._mailboxes)
        try:
            return await loop.create_server(
                lambda: SMTP(post, hostname=_HOST, data_size_limit=_LIMIT, enable_SMTPUTF8=True, loop=loop),
                LOOPBACK,
                self.smtp_port,
            )
        except OSError as fault:
            raise taken("smtp", self.smtp_port, fault) from fault

    async def _listen_imap(self) -> asyncio.Server:
        try:
            return await asyncio.start_server(self._connected, LOOPBACK, self.imap_port)
        except OSError as fault:
            raise taken("imap", self.imap_port, fault) from fault

    def _connected(self, reader: StreamReader, writer: StreamWriter) -> None:
        """Keeps a reference to each connection's task; without one, garbage collection kills live connections."""
        serving = asyncio.create_task(self._imap(reader, writer, SocketInfoLocal(writer)))
        self._connections.add(serving)
        serving.add_done_callback(self._connections.discard)

    async def _stop(self) -> None:
        for listener in self._listeners:
            listener.close()
        open_connections = list(self._connections)
        for serving in open_connections:
            serving.cancel()
        await asyncio.gather(*open_connections, return_exceptions=True)


class _Post:
    """What the SMTP server asks: who is known here, and where the mail goes. The method names are aiosmtpd's."""

    def __init__(self, mailboxes: Mailboxes) -> None:
        self._mailboxes = mailboxes

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: SmtpSession, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self._mailboxes.accounts.owner(address) is None:
            return f"550 5.1.1 <{address}>: no such mailbox here"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: SmtpSession, envelope: Envelope) -> str:  # noqa: N802
        content = envelope.original_content or b""
        for address in envelope.rcpt_tos:
            owner = self._mailboxes.accounts.owner(address)
            if owner is not None:
                await self._mailboxes.deliver(owner, _trace(session, envelope, address) + content)
        return "250 2.0.0 OK: delivered"


def _trace(session: SmtpSession, envelope: Envelope, address: str) -> bytes:
    """The lines that a final delivery adds (RFC 5321 section 4.4)."""
    return (
        f"Return-Path: <{envelope.mail_from or ''}>\r\n"
        f"Received: from {session.host_name or 'unknown'} ([{LOOPBACK}]) by {_HOST} with ESMTP\r\n"
        f"\tfor <{address}>; {format_datetime(datetime.now(UTC))}\r\n"
    ).encode()


async def _serve(accounts: Sequence[MailAccount], smtp_port: int, imap_port: int) -> None:
    asked_to_stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, asked_to_stop.set)
    async with MailServer(accounts, smtp_port=smtp_port, imap_port=imap_port) as server:
        print(f"SMTP at {LOOPBACK}:{server.smtp_port}, IMAP at {LOOPBACK}:{server.imap_port}. {IN_MEMORY}", flush=True)
        await asked_to_stop.wait()


def _account(text: str) -> MailAccount:
    address, equals, password = text.partition("=")
    if not (address and equals and password):
        raise argparse.ArgumentTypeError("give ADDRESS=PASSWORD")
    return MailAccount(address, password)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the mail servers until SIGINT or SIGTERM. Gives 1 when a port is taken."""
    parser = argparse.ArgumentParser(description="SMTP and IMAP on loopback, mail in memory, for trial and tests.")
    parser.add_argument("--smtp-port", type=int, default=12525)
    parser.add_argument("--imap-port", type=int, default=11143)
    parser.add_argument("--account", type=_account, action="append", required=True, metavar="ADDRESS=PASSWORD")
    given = parser.parse_args(arguments)
    try:
        with contextlib.suppress(KeyboardInterrupt):
            asyncio.run(_serve(given.account, given.smtp_port, given.imap_port))
    except HandoffError as fault:
        print(fault, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
