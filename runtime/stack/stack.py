"""The whole trial stack in one `async with`: started, watched and stopped together."""

import asyncio
import fcntl
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from temporalio.common import SearchAttributeKey

from runtime.errors import StackFault
from runtime.stack.accounts import MailAccount
from runtime.stack.mail_server import IN_MEMORY, MailServer
from runtime.stack.ports import LOOPBACK, Ports, chosen
from runtime.stack.temporal_server import TemporalServer


@dataclass(frozen=True, slots=True, kw_only=True)
class StackAddress:
    """Where the running stack answers. Everything is on loopback, in plain text, without TLS."""

    target_host: str
    ui_url: str
    mail_host: str
    smtp_port: int
    imap_port: int
    accounts: tuple[MailAccount, ...]
    temporal_pid: int
    notices: tuple[str, ...]
    """Sentences that the person who starts the stack should read."""


class EmbeddedStack:
    """Temporal with its UI, SMTP and IMAP.

        async with EmbeddedStack(Path("var"), accounts) as address: ...

    When a part stops by itself, the body is cancelled and the `async with` raises StackFault, naming the part.
    """

    def __init__(
        self,
        data: Path,
        accounts: Sequence[MailAccount],
        *,
        ports: Ports | None = None,
        search_attributes: Sequence[SearchAttributeKey[Any]] = (),
        dynamic_config: Mapping[str, str] | None = None,
    ) -> None:
        """`data` is the folder of database, logs and lock; it is made where missing."""
        self._data = data
        self._accounts = tuple(accounts)
        self._ports = ports or Ports()
        self._attributes = search_attributes
        self._dynamic_config = dynamic_config
        self._parts = AsyncExitStack()
        self._watch: asyncio.Task[None] | None = None
        self._fault: StackFault | None = None

    async def __aenter__(self) -> StackAddress:
        """Starts all parts; on return all of them answer. Raises StackFault and leaves nothing running."""
        async with AsyncExitStack() as parts:
            address = await self._start(parts)
            self._parts = parts.pop_all()
        return address

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, _: object) -> None:
        """Stops all parts, the last started first."""
        owner = asyncio.current_task()
        await self._parts.aclose()
        if self._fault is None:
            return
        if kind is asyncio.CancelledError and owner is not None:
            owner.uncancel()
        if kind is None or kind is asyncio.CancelledError:
            raise self._fault from None

    async def _start(self, parts: AsyncExitStack) -> StackAddress:
        self._data.mkdir(parents=True, exist_ok=True)
        parts.enter_context(_only_one(self._data / "stack.lock"))
        again = (self._data / "temporal.sqlite").exists()
        ports = chosen(self._ports)
        temporal = TemporalServer(
            self._data,
            port=ports.temporal,
            ui_port=ports.ui,
            search_attributes=self._attributes,
            dynamic_config=self._dynamic_config,
        )
        await temporal.start()
        parts.push_async_callback(temporal.stop)
        mail = await parts.enter_async_context(MailServer(self._accounts, smtp_port=ports.smtp, imap_port=ports.imap))
        self._watch = asyncio.create_task(self._watch_over(temporal, asyncio.current_task()))
        parts.callback(self._watch.cancel)
        return StackAddress(
            target_host=temporal.target_host,
            ui_url=temporal.ui_url,
            mail_host=LOOPBACK,
            smtp_port=mail.smtp_port,
            imap_port=mail.imap_port,
            accounts=self._accounts,
            temporal_pid=temporal.program.pid,
            notices=(f"{IN_MEMORY} Mail of the earlier run is not there.",) if again else (IN_MEMORY,),
        )

    async def _watch_over(self, temporal: TemporalServer, owner: asyncio.Task[Any] | None) -> None:
        self._fault = await temporal.program.ended()
        if self._fault is not None and owner is not None:
            owner.cancel()


@contextmanager
def _only_one(lock: Path) -> Iterator[None]:
    """Holds the data folder for this process; the kernel lets go of it however the process ends."""
    with lock.open("a+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.seek(0)
            holder = file.read().strip() or "unknown"
            raise StackFault(
                f"Another stack runs in {lock.parent} (process {holder}). Stop it, or use another data folder."
            ) from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield
