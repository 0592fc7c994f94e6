"""One program of the stack: started, waited for, watched, stopped, and gone when its starter is gone."""

import asyncio
import contextlib
import ctypes
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from runtime.errors import StackFault

_PR_SET_PDEATHSIG = 1
_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None
_PAUSE = 0.02
_PATIENCE = 5.0
_TAIL_LINES = 3


class Program:
    """A program whose output goes to a log file. One instance runs once."""

    def __init__(self, name: str, command: Sequence[str | Path], log: Path) -> None:
        self.name = name
        self._command = [str(part) for part in command]
        self._log = log
        self._process: asyncio.subprocess.Process | None = None
        self._stopping = False

    @property
    def pid(self) -> int:
        """The process id. Only after start."""
        return self._running().pid

    async def start(self) -> None:
        """Starts it. Raises StackFault when it cannot be started.

        It gets a session of its own, so that Ctrl-C reaches the starter alone, which then stops everything in order.
        """
        with self._log.open("ab") as log:
            try:
                self._process = await asyncio.create_subprocess_exec(
                    *self._command,
                    stdin=asyncio.subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    start_new_session=True,
                    preexec_fn=_die_with(os.getpid()),
                )
            except OSError as fault:
                raise StackFault(f"{self.name} cannot be started: {fault}") from fault

    async def ready(self, answers: Callable[[], Awaitable[bool]], within: float) -> None:
        """Waits until `answers` says yes. Raises StackFault when the program ends first or `within` seconds pass."""
        try:
            async with asyncio.timeout(within):
                while not await answers():
                    if self._running().returncode is not None:
                        raise self._ended()
                    await asyncio.sleep(_PAUSE)
        except TimeoutError:
            raise StackFault(f"{self.name} did not answer within {within:g} s. {self._last_words()}") from None

    async def ended(self) -> StackFault | None:
        """Waits for its end; gives the fault when nobody asked for it."""
        await self._running().wait()
        return None if self._stopping else self._ended()

    async def stop(self) -> None:
        """Asks it to end and kills it after 5 s; safe to repeat."""
        self._stopping = True
        if self._process is None or self._process.returncode is not None:
            return
        self._process.terminate()
        try:
            await asyncio.wait_for(self._process.wait(), _PATIENCE)
        except TimeoutError:
            self._process.kill()
            await self._process.wait()

    def kill(self) -> None:
        """Kills it at once (SIGKILL), as a crash would. It counts as an end that nobody asked for."""
        with contextlib.suppress(ProcessLookupError):
            self._running().kill()

    def _running(self) -> asyncio.subprocess.Process:
        if self._process is None:
            raise RuntimeError(f"{self.name} has not been started")
        return self._process

    def _ended(self) -> StackFault:
        code = self._running().returncode or 0
        how = f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
        return StackFault(f"{self.name} stopped by itself ({how}). {self._last_words()}")

    def _last_words(self) -> str:
        lines = self._log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        said = " | ".join(line.strip() for line in lines[-_TAIL_LINES:]) or "nothing"
        return f"Its log {self._log} ends with: {said}"


def _die_with(parent: int) -> Callable[[], None] | None:
    """Lets the child get SIGTERM when its parent dies, also by kill -9. Linux only; Ctrl-C works everywhere."""
    libc = _LIBC
    if libc is None:
        return None

    def in_child() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
        if os.getppid() != parent:  # it died in between
            os._exit(1)

    return in_child
