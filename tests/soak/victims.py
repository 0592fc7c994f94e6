"""What is killed: the worker, the Temporal server, Postfix, Dovecot. Each starts again on its ports and data."""

import asyncio
import contextlib
import os
import signal
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from runtime.stack.temporal_server import TemporalServer
from tests.debian.foreground import Foreground
from tests.end_to_end.place import ROOT, bare_environment
from workflows import attributes


class Victim(Protocol):
    """Something that can be killed (SIGKILL) and started again."""

    name: str

    async def kill(self) -> None:
        """Ends it at once."""

    async def start(self) -> None:
        """Starts it; returns when it answers."""


@dataclass
class MailVictim:
    """Postfix or Dovecot."""

    name: str
    server: Foreground

    async def kill(self) -> None:
        """Ends all its processes at once."""
        await self.server.kill()

    async def start(self) -> None:
        """Starts it on the same ports and data."""
        await self.server.start()


@dataclass
class TemporalVictim:
    """The Temporal server, its database in a file."""

    data: Path
    port: int
    ui_port: int
    name: str = "temporal"
    _server: TemporalServer | None = None

    @property
    def target_host(self) -> str:
        """What a client connects to."""
        return f"127.0.0.1:{self.port}"

    async def kill(self) -> None:
        """Ends the server at once."""
        if self._server is not None:
            self._server.program.kill()
            await self._server.program.ended()

    async def start(self) -> None:
        """A server on the same ports and database."""
        self._server = TemporalServer(self.data, port=self.port, ui_port=self.ui_port, search_attributes=attributes.ALL)
        await self._server.start()

    async def stop(self) -> None:
        """Ends it in good order."""
        if self._server is not None:
            await self._server.stop()


class WorkerVictim:
    """`worker.py` under a supervisor that starts it again a second after it ends by itself, as systemd would."""

    name = "worker"

    def __init__(self, env: Path, log: Path) -> None:
        self._env, self._log = env, log
        self._process: asyncio.subprocess.Process | None = None
        self._supervisor: asyncio.Task[None] | None = None
        self.own_ends: list[int] = []
        """Exit codes with which it ended though nobody had killed it."""

    async def start(self) -> None:
        """Starts process and supervisor; it works a few seconds later."""
        await self._spawn()
        self._supervisor = asyncio.create_task(self._watch())

    async def kill(self) -> None:
        """Ends process and supervisor at once."""
        if self._supervisor is not None:
            self._supervisor.cancel()
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._process.pid, signal.SIGKILL)
            await self._process.wait()

    async def _spawn(self) -> None:
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "worker.py", "--env", str(self._env), cwd=ROOT, env=bare_environment(),
                stdin=asyncio.subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
            )  # fmt: skip

    async def _watch(self) -> None:
        while self._process is not None:
            self.own_ends.append(await self._process.wait())
            await asyncio.sleep(1)
            await self._spawn()
