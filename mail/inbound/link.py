"""One IMAP connection (RFC 3501) on aioimaplib, with the faults of aioimaplib 2.0.3 cured.

- A lost connection wakes nobody there: here every wait is raced against the loss.
- NO and BAD are results there: here they are `Refused`.
- Many lines in one read exhaust the stack there: here they are read in a loop.
- A command that timed out leaves its successor hanging there: here the connection is closed by any exception.
- User and mailbox names are not quoted there, and control characters in them are refused late: here both come first.
"""

import asyncio
import contextlib
import ssl
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from aioimaplib import aioimaplib
from aioimaplib.aioimaplib import Command, IMAP4ClientProtocol, IncompleteRead, literal_data_re

from domain.errors import MailboxLost, MailboxMisconfigured

T = TypeVar("T")
_END_OF_LINE = b"\r\n"
_GOODBYE_SECONDS = 2.0


class Refused(Exception):
    """The server answered a command with NO or BAD; the message is what it said."""


class Protocol(IMAP4ClientProtocol):  # type: ignore[misc] # aioimaplib is untyped
    """aioimaplib's protocol, which also tells of loss and of news."""

    incomplete_line: bytes
    current_command: Command | None

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self.lost: asyncio.Future[None] = loop.create_future()
        self.news = asyncio.Event()
        """Set when the server tells of mail (EXISTS); cleared by who looks for it."""

    def connection_lost(self, exc: Exception | None) -> None:
        """Wakes everybody who waits."""
        if not self.lost.done():
            self.lost.set_result(None)

    def data_received(self, d: bytes) -> None:
        """Takes what arrived. Unlike the original it logs nothing, since mail is personal data."""
        try:
            self._handle_responses(self.incomplete_line + d, self._handle_line, self.current_command)
            self.incomplete_line, self.current_command = b"", None
        except IncompleteRead as unfinished:
            self.current_command, self.incomplete_line = unfinished.cmd, unfinished.data

    async def welcome(self, command: bytes) -> None:
        """Takes the greeting. One that is no OK ends the connection."""
        try:
            await super().welcome(command)
        except aioimaplib.AioImapException:
            self.transport.close()

    def _handle_responses(
        self,
        data: bytes,
        line_handler: Callable[[bytes, Command | None], Command | None],
        current_cmd: Command | None = None,
    ) -> None:
        """The original's recursion as a loop."""
        at = 0
        while at < len(data):
            if current_cmd is not None and current_cmd.wait_literal_data():
                rest = current_cmd.append_literal_data(data[at:])
                at = len(data) - len(rest)
                if current_cmd.wait_literal_data():
                    raise IncompleteRead(current_cmd)
            end = data.find(_END_OF_LINE, at)
            if end < 0:
                raise IncompleteRead(current_cmd, data[at:])
            line, at = data[at:end], end + len(_END_OF_LINE)
            command = line_handler(line, current_cmd)
            literal = literal_data_re.match(line[-24:])
            if literal:
                command = command or Command("NIL", "unused", loop=self.loop)
                command.begin_literal_data(int(literal.group("size")))
            current_cmd = command if command is not None and (literal or command.wait_data()) else None
        if self.pending_sync_command is not None:
            self.pending_sync_command.flush()
        if current_cmd is not None and current_cmd.wait_data():
            raise IncompleteRead(current_cmd)

    def _untagged_response(self, line: bytes) -> Command:
        if line.endswith(b" EXISTS"):
            self.news.set()
        return super()._untagged_response(line)


class Link:
    """A connection on which one command runs at a time, each with a time limit in seconds."""

    def __init__(self, protocol: Protocol, limit: float) -> None:
        self.protocol = protocol
        self._limit = limit

    @classmethod
    async def connect(cls, host: str, port: int, tls: ssl.SSLContext | None, limit: float) -> "Link":
        """Connects and takes the greeting.

        Raises MailboxLost, or MailboxMisconfigured when the server's certificate is not trusted.
        """
        loop = asyncio.get_running_loop()
        protocol = Protocol(loop)
        try:
            async with asyncio.timeout(limit):
                await loop.create_connection(lambda: protocol, host, port, ssl=tls)
        except ssl.SSLCertVerificationError as fault:
            raise MailboxMisconfigured(
                f"The certificate of {host}:{port} is not trusted ({fault.verify_message}); "
                "name its authority in HANDOFF_MAIL__CA_FILE."
            ) from fault
        except (OSError, TimeoutError) as fault:
            raise MailboxLost(f"No connection to {host}:{port}: {fault or 'no answer in time'}.") from fault
        link = cls(protocol, limit)
        try:
            await link.race(protocol.wait("AUTH|NONAUTH"), "greeting")
        except BaseException:
            link.drop()
            raise
        return link

    async def say(self, name: str, command: Awaitable[Any], limit: float | None = None) -> list[bytes]:
        """Runs a command; gives the lines of its answer, the last one the tagged line's text. Raises Refused."""
        response = await self.race(command, name, limit)
        if response.result != "OK":
            said = response.lines[-1] if response.lines else b""
            raise Refused(bytes(said).decode("utf-8", "replace"))
        return list(response.lines)

    async def race(self, waited_for: Awaitable[T], name: str, limit: float | None = None) -> T:
        """Waits for something, at most for the time limit. Raises MailboxLost and closes the connection otherwise."""
        if self.protocol.lost.done():
            _discard(waited_for)
            raise MailboxLost(f"The connection was lost before {name}.")
        task = asyncio.ensure_future(waited_for)
        either: set[asyncio.Future[Any]] = {task, self.protocol.lost}
        limit = limit or self._limit
        try:
            await asyncio.wait(either, timeout=limit, return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                return task.result()
            if self.protocol.lost.done():
                raise MailboxLost(f"The connection was lost during {name}.")
            raise MailboxLost(f"The server did not answer {name} within {limit:g} s.")
        except MailboxLost:
            raise
        except Exception as fault:
            raise MailboxLost(f"The connection failed during {name}: {type(fault).__name__}.") from fault
        finally:
            if not task.done() or task.cancelled() or task.exception() is not None:
                task.cancel()
                self.drop()

    async def idle(self, seconds: float) -> None:
        """Waits in IDLE (RFC 2177) until there is news, at most this long. Raises MailboxLost."""
        command = asyncio.ensure_future(self.protocol.idle())
        ready = asyncio.ensure_future(self.protocol.wait_for_idle_response())
        try:
            await self.race(_first_of(command, ready), "IDLE")
            if not command.done():
                await self._until_news(seconds, command)
                if not command.done():
                    self.protocol.idle_done()
            await self.say("IDLE", command)
        except Refused as fault:
            self.drop()
            raise MailboxLost(f"The server refused IDLE: {fault}.") from fault
        finally:
            ready.cancel()
            if not command.done():
                command.cancel()
                self.drop()

    async def news_within(self, seconds: float) -> None:
        """Waits without IDLE until there is news, at most this long. Raises MailboxLost."""
        await self._until_news(seconds)
        if self.protocol.lost.done():
            raise MailboxLost("The connection was lost while waiting.")

    async def close(self) -> None:
        """Says goodbye, if that is still possible, and closes."""
        if not self.protocol.lost.done():
            with contextlib.suppress(MailboxLost, TimeoutError):
                async with asyncio.timeout(_GOODBYE_SECONDS):
                    await self.race(self.protocol.logout(), "LOGOUT")
        self.drop()

    def drop(self) -> None:
        """Closes at once. Everybody who waits is woken."""
        if self.protocol.transport is not None:
            self.protocol.transport.abort()
        if not self.protocol.lost.done():
            self.protocol.lost.set_result(None)

    async def _until_news(self, seconds: float, *others: "asyncio.Future[Any]") -> None:
        news = asyncio.ensure_future(self.protocol.news.wait())
        any_of: set[asyncio.Future[Any]] = {news, self.protocol.lost, *others}
        try:
            await asyncio.wait(any_of, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            news.cancel()


def quoted(text: str) -> str:
    """A quoted string (RFC 3501 section 9). Raises MailboxMisconfigured on characters that it cannot hold."""
    if any(c in text for c in "\0\r\n"):
        raise MailboxMisconfigured("A user or folder name of the mailbox holds a line break; correct HANDOFF_MAIL__….")
    return aioimaplib.quoted(text)  # type: ignore[no-any-return]


async def _first_of(*futures: "asyncio.Future[Any]") -> None:
    await asyncio.wait(futures, return_when=asyncio.FIRST_COMPLETED)


def _discard(waited_for: Awaitable[Any]) -> None:
    if asyncio.iscoroutine(waited_for):
        waited_for.close()
    elif isinstance(waited_for, asyncio.Future):
        waited_for.cancel()
