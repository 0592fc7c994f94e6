"""A server program in the foreground: started, stopped, killed and started again on the same ports and data."""

import asyncio
import contextlib
import os
import pwd
import shutil
import signal
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

START_SECONDS = 20.0
STOP_SECONDS = 10.0
POLL_SECONDS = 0.02
CURE = "install Debian's packages: tools/debian-packages.sh, as root"


class NotInstalled(RuntimeError):
    """A program that the test needs is not on this machine."""


class DidNotStart(RuntimeError):
    """The server ended, or did not answer on its ports, within `START_SECONDS`; its log is in the message."""


def program(name: str) -> str:
    """The path of a Debian program, also from the folders that are not on an ordinary user's PATH.

    Raises NotInstalled with the cure.
    """
    found = shutil.which(name, path=os.environ.get("PATH", os.defpath) + ":/usr/sbin:/sbin")
    if found is None:
        raise NotInstalled(f"{name} is not installed; {CURE}")
    return found


def free_port() -> int:
    """A loopback port that nobody listens on now."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@dataclass
class Foreground:
    """One program in a process group of its own.

    `ports` names the loopback ports on which it answers when it is ready; `user` is who runs it (None: ourselves).
    What it prints goes to `log`.
    """

    command: list[str]
    log: Path
    ports: Mapping[str, int]
    user: str | None = None
    _process: asyncio.subprocess.Process | None = field(default=None, init=False, repr=False)

    @property
    def running(self) -> bool:
        """Whether it was started and has not ended."""
        return self._process is not None and self._process.returncode is None

    async def start(self) -> None:
        """Starts it and returns when every port answers. Raises DidNotStart."""
        if self.running:
            raise RuntimeError(f"{self.command[0]} runs already")
        group, groups = (None, None) if self.user is None else (pwd.getpwnam(self.user).pw_gid, list[str | int]())
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *self.command, stdin=asyncio.subprocess.DEVNULL, stdout=log, stderr=log, cwd="/",
                start_new_session=True, user=self.user, group=group, extra_groups=groups,
            )  # fmt: skip
        try:
            async with asyncio.timeout(START_SECONDS):
                for port in self.ports.values():
                    await self._answering(port)
        except TimeoutError:
            await self.kill()
            raise DidNotStart(self._said(f"does not answer on {dict(self.ports)}")) from None
        except asyncio.CancelledError:
            await self.kill()
            raise

    async def stop(self) -> None:
        """Asks it to end, and kills it if it has not after `STOP_SECONDS`. Does nothing when it is down."""
        if self._process is None:
            return
        try:
            with contextlib.suppress(ProcessLookupError):  # it ended by itself
                self._process.terminate()
            await asyncio.wait_for(self._process.wait(), STOP_SECONDS)
        except TimeoutError:
            await self.kill()
        await self._silent()
        self._process = None

    async def kill(self) -> None:
        """Ends every process of its group at once (SIGKILL), as a power cut would. Does nothing when it is down."""
        if self._process is None:
            return
        with contextlib.suppress(ProcessLookupError):  # it ended by itself
            os.killpg(self._process.pid, signal.SIGKILL)
        await self._process.wait()
        await self._silent()
        self._process = None

    async def _answering(self, port: int) -> None:
        while True:
            if not self.running:
                self._process = None
                raise DidNotStart(self._said("ended at its start"))
            if await _listens(port):
                return
            await asyncio.sleep(POLL_SECONDS)  # nothing tells when a foreign program starts to listen

    async def _silent(self) -> None:
        """Returns when no port answers: the last children of a group end a moment after their leader."""
        async with asyncio.timeout(STOP_SECONDS):
            for port in self.ports.values():
                while await _listens(port):  # noqa: ASYNC110 - nothing tells when a foreign program is gone
                    await asyncio.sleep(POLL_SECONDS)

    def _said(self, what: str) -> str:
        return f"{self.command[0]} {what}:\n{self.log.read_text(errors='replace')[-3000:]}"


async def _listens(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    return True
