"""The connection under the built-in CRM: one way to begin on SQLite and PostgreSQL, one way to fail."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from domain.errors import CrmMisconfigured, CrmUnavailable

BUSY_SECONDS = 15
"""How long a writer waits for another process to finish."""

SETUP = "run `starter.py setup`"


class Database:
    """An engine whose faults speak the domain's words."""

    def __init__(self, url: URL) -> None:
        self.is_sqlite = url.get_backend_name() == "sqlite"
        # Both drivers count in seconds.
        wait = {"timeout": BUSY_SECONDS} if self.is_sqlite else {"connect_timeout": BUSY_SECONDS}
        self._engine: AsyncEngine = create_async_engine(url, pool_pre_ping=True, connect_args=wait)
        if self.is_sqlite:
            event.listen(self._engine.sync_engine, "connect", _prepare_sqlite)
            event.listen(self._engine.sync_engine, "begin", _begin_sqlite)
        self._writing = self._engine.execution_options(begin="BEGIN IMMEDIATE")

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """One transaction to read in. Raises CrmUnavailable, CrmMisconfigured."""
        with _translated():
            async with self._engine.begin() as connection:
                yield connection

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """One transaction to write in; on SQLite it holds the only write lock from its start."""
        with _translated():
            async with self._writing.begin() as connection:
                yield connection

    async def share_file(self) -> None:
        """Puts SQLite's file into WAL mode, for good: readers and a writer then do not wait for one another."""
        with _translated():
            async with self._engine.execution_options(begin=None).connect() as connection:
                await connection.exec_driver_sql("PRAGMA journal_mode = WAL")

    async def close(self) -> None:
        """Closes every connection."""
        await self._engine.dispose()


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # SQLAlchemy begins transactions itself (below): the driver would begin them too late, after the first read.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that reads first and then writes is refused at once, without waiting, when another wrote between.
    begin = connection.get_execution_options().get("begin", "BEGIN")
    if begin is not None:
        connection.exec_driver_sql(begin)


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except DBAPIError as fault:
        raise _in_domain_words(fault) from fault
    except (PoolTimeout, OSError) as fault:
        raise CrmUnavailable(f"The built-in CRM's database does not answer: {type(fault).__name__}.") from fault


def _in_domain_words(fault: DBAPIError) -> CrmUnavailable | CrmMisconfigured:
    """Tells a fault that a person must cure from one that passes. Only the driver's first line: the rest holds data."""
    first = str(fault.orig).strip().partition("\n")[0]
    state = getattr(fault.orig, "sqlstate", None)
    if "no such table" in first or "no such column" in first or state in ("42P01", "42703"):
        return CrmMisconfigured(f"The built-in CRM's tables are missing or old: {SETUP}.")
    if "unable to open database file" in first:
        return CrmMisconfigured(f"The built-in CRM's file cannot be opened: check HANDOFF_CRM, then {SETUP}.")
    # A refused connection carries no SQLSTATE, only the server's sentence.
    if "authentication failed" in first or "does not exist" in first or "permission denied" in first:
        return CrmMisconfigured(f"The built-in CRM's database refuses us; check HANDOFF_CRM: {first}")
    if isinstance(fault, OperationalError) or fault.connection_invalidated:
        return CrmUnavailable(f"The built-in CRM's database does not answer: {first}")
    return CrmMisconfigured(f"The built-in CRM's database refuses what was asked: {first}")
