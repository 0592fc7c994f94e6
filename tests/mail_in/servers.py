"""Servers for the tests of the mailbox: a line that can be cut, and an IMAP server that says what it is told to say."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from types import TracebackType
from typing import Self

LOOPBACK = "127.0.0.1"
Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class _Listener:
    """Listens on a free port of loopback; forgets no connection's task."""

    def __init__(self) -> None:
        self.port = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._writers: list[asyncio.StreamWriter] = []
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._take, LOOPBACK, 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        self.cut()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def cut(self) -> None:
        """Cuts every connection."""
        for writer in self._writers:
            writer.transport.abort()
        self._writers.clear()

    def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        task = asyncio.get_running_loop().create_task(self.serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        raise NotImplementedError


class CuttableLine(_Listener):
    """Carries bytes to and from a server, until it is cut. `heard` is what the client has said so far."""

    def __init__(self, to_port: int) -> None:
        super().__init__()
        self._to_port = to_port
        self._heard = bytearray()
        self._news = asyncio.Condition()

    async def until_heard(self, words: bytes) -> None:
        """Waits until the client has said these words."""
        async with self._news:
            await asyncio.wait_for(self._news.wait_for(lambda: words in self._heard), 10)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection(LOOPBACK, self._to_port)
        self._writers.append(far_writer)
        with contextlib.suppress(ConnectionError):
            await asyncio.gather(self._carry(reader, far_writer, listen=True), self._carry(far_reader, writer))

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, listen: bool = False) -> None:
        while data := await reader.read(65536):
            if listen:
                async with self._news:
                    self._heard += data
                    self._news.notify_all()
            writer.write(data)
            await writer.drain()
        writer.close()


class ScriptedImap(_Listener):
    """Answers by command name. Each answer is lines with `TAG` for the command's tag; `None` means silence for ever.

    `said` are the commands it was given, without their tags.
    """

    def __init__(self, answers: dict[str, Sequence[bytes] | None], greeting: bytes = b"* OK ready") -> None:
        super().__init__()
        self.said: list[str] = []
        self._greeting = greeting
        self._answers: dict[str, Sequence[bytes] | None] = {
            "CAPABILITY": (b"* CAPABILITY IMAP4rev1", b"TAG OK done"),
            "LOGIN": (b"TAG OK in",),
            "SELECT": (b"* 0 EXISTS", b"* OK [UIDVALIDITY 7] valid", b"TAG OK selected"),
            "LOGOUT": (b"* BYE", b"TAG OK bye"),
            **answers,
        }

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(self._greeting + b"\r\n")
        while line := await reader.readline():
            tag, _, command = line.strip().partition(b" ")
            if tag == b"DONE":
                continue
            self.said.append(command.decode())
            name = command.upper().removeprefix(b"UID ").split(b" ")[0].decode()
            answer = self._answers.get(name, (b"TAG BAD unknown",))
            if answer is not None:
                writer.write(b"".join(piece.replace(b"TAG", tag) + b"\r\n" for piece in answer))
                await writer.drain()
