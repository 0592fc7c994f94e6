"""One database for the ledger, SQLite or PostgreSQL: transactions, the few words that differ, and clear errors."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Table, event, make_url, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from domain.errors import LedgerUnavailable, SettingsFault

BUSY_SECONDS = 10
"""How long a writer waits for another process that writes to the same SQLite file."""

NO_TABLES = "the ledger's tables are not there; run starter.py setup"


class Database:
    """Connections to the ledger's database. `reading()` sees one moment, `writing()` happens whole or not at all."""

    def __init__(self, url: str) -> None:
        """Opens nothing yet. Raises SettingsFault for a URL that it cannot serve."""
        self.url = _checked(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _sqlite(self.url) if self.is_sqlite else _postgresql(self.url)
        self._writer = self.engine.execution_options(writes=True)
        # SQLite has one writer at a time. Writers of one process line up here, each in its turn: waiting inside SQLite
        # they would hold every connection of the pool and keep the readers out.
        self._turn: AbstractAsyncContextManager[Any] = asyncio.Lock() if self.is_sqlite else nullcontext()

    @property
    def file(self) -> Path | None:
        """The SQLite file; None for PostgreSQL."""
        return Path(self.url.database or "") if self.is_sqlite else None

    def make_folder(self) -> None:
        """Makes the folder of the SQLite file. Raises SettingsFault when it cannot be made."""
        if self.file is None:
            return
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as fault:
            raise SettingsFault(f"the folder of the ledger's file cannot be made: {fault}") from fault

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A connection to read with. Raises LedgerUnavailable."""
        with _clear_errors(self.url):
            async with self.engine.connect() as connection:
                yield connection

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """A transaction, committed at the end and undone when anything is raised. Raises LedgerUnavailable."""
        with _clear_errors(self.url):
            async with self._turn, self._writer.begin() as connection:
                yield connection

    def insert(self, table: Table) -> sqlite.Insert | postgresql.Insert:
        """An INSERT that knows ON CONFLICT; both databases speak it alike. Building one is slow: build it once."""
        return sqlite.insert(table) if self.is_sqlite else postgresql.insert(table)

    async def close(self) -> None:
        """Closes all connections."""
        await self.engine.dispose()


async def one_at_a_time(connection: AsyncConnection, attempt_ids: Iterable[str]) -> None:
    """Lets one transaction at a time change these attempts, given in order. SQLite has one writer anyway."""
    if connection.dialect.name == "sqlite":
        return
    for attempt_id in attempt_ids:
        await connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended(:id, 0))"), {"id": attempt_id})


def _checked(url: str) -> URL:
    wanted = "use sqlite+aiosqlite:///FILE or postgresql+psycopg://USER:PASSWORD@HOST/NAME"
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise SettingsFault(f"HANDOFF_DATABASE is not a database URL; {wanted}") from None
    if parsed.drivername not in ("sqlite+aiosqlite", "postgresql+psycopg"):
        raise SettingsFault(f"HANDOFF_DATABASE: the ledger cannot use {parsed.drivername}; {wanted}")
    if parsed.get_backend_name() == "sqlite" and parsed.database in (None, "", ":memory:"):
        raise SettingsFault("HANDOFF_DATABASE names no file; a ledger in memory would forget: sqlite+aiosqlite:///FILE")
    return parsed


def _sqlite(url: URL) -> AsyncEngine:
    # isolation_level None: transactions are begun by the listener below, not by the driver's guess.
    engine = create_async_engine(url, hide_parameters=True, connect_args={"isolation_level": None})

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        # A read lock cannot wait to become a write lock ("database is locked" at once), so writers lock from the start.
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _postgresql(url: URL) -> AsyncEngine:
    return create_async_engine(
        url,
        hide_parameters=True,
        pool_size=5,
        max_overflow=5,
        pool_pre_ping=True,
        connect_args={"connect_timeout": BUSY_SECONDS},
    )


@contextmanager
def _clear_errors(url: URL) -> Iterator[None]:
    """Turns the driver's failures into LedgerUnavailable, naming the database without its password."""
    try:
        yield
    except DBAPIError as error:
        if _lacks_table(error):
            raise LedgerUnavailable(NO_TABLES) from error
        if isinstance(error, IntegrityError | DataError | ProgrammingError):
            raise
        raise LedgerUnavailable(
            f"the ledger's database {url!r} cannot be used now: {_first_line(error.orig)}"
        ) from error
    except PoolTimeout as error:
        raise LedgerUnavailable(f"the ledger's database {url!r} is too busy: {_first_line(error)}") from error


def _first_line(error: BaseException | None) -> str:
    return str(error).strip().partition("\n")[0]


def _lacks_table(error: DBAPIError) -> bool:
    if isinstance(error, ProgrammingError):
        return getattr(error.orig, "sqlstate", None) == "42P01"  # undefined_table
    return "no such table" in str(error.orig)
