"""A small IMAP client for tests: plain lines, no library whose faults could hide the server's."""

import asyncio
import re
from types import TracebackType


class ImapClient:
    """Speaks IMAP4rev1 to loopback. Every wait has a bound, so that a silent server fails the test."""

    def __init__(self, port: int, patience: float = 5.0) -> None:
        self._port = port
        self._patience = patience
        self._number = 0

    async def __aenter__(self) -> "ImapClient":
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)
        assert (await self._line()).startswith("* OK")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._writer.close()

    async def say(self, command: str) -> list[str]:
        """Sends one command; gives its answer's lines, the tagged one last."""
        self._number += 1
        tag = f"a{self._number}"
        self._writer.write(f"{tag} {command}\r\n".encode())
        lines = [await self._line()]
        while not lines[-1].startswith(f"{tag} "):
            lines.append(await self._line())
        return lines

    async def ok(self, command: str) -> list[str]:
        """Sends one command that must succeed."""
        lines = await self.say(command)
        assert " OK" in lines[-1], lines
        return lines

    async def login(self, address: str, password: str, folder: str = "INBOX") -> None:
        await self.ok(f'LOGIN "{address}" "{password}"')
        await self.ok(f"SELECT {folder}")

    async def uids(self, criteria: str = "ALL") -> list[int]:
        """UID SEARCH."""
        lines = await self.ok(f"UID SEARCH {criteria}")
        found = next(line for line in lines if line.startswith("* SEARCH"))
        return [int(uid) for uid in found.split()[2:]]

    async def fetch(self, uid: int) -> str:
        """The whole mail as text."""
        return "\r\n".join(await self.ok(f"UID FETCH {uid} (BODY.PEEK[])"))

    async def idle(self) -> None:
        self._number += 1
        self._writer.write(f"a{self._number} IDLE\r\n".encode())
        assert (await self._line()).startswith("+")

    async def pushed(self) -> int:
        """Waits in IDLE for the next EXISTS; gives its number."""
        while True:
            exists = re.fullmatch(r"\* (\d+) EXISTS", await self._line())
            if exists:
                return int(exists[1])

    async def _line(self) -> str:
        line = await asyncio.wait_for(self._reader.readline(), self._patience)
        if not line:
            raise ConnectionResetError("the IMAP server closed the connection")
        return line.decode().rstrip("\r\n")
