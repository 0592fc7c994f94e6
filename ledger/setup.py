"""Making the ledger's tables, and saying whether they are there."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from time import monotonic, sleep

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from domain.errors import LedgerUnavailable, SettingsFault
from ledger.database import BUSY_SECONDS, NO_TABLES, Database
from ledger.schema import metadata

_SETUP_LOCK = 7_351_004_211
"""An arbitrary number: PostgreSQL lets one setup at a time hold it."""

_A_MOMENT = 0.02
"""Seconds between two tries to change a file that another setup holds."""


async def setup(url: str) -> list[str]:
    """Brings the tables to this version and says, in lines for a person, what it made or that all is there.

    Safe to repeat and to run twice at once. Raises LedgerUnavailable, and SettingsFault when the tables are newer
    than this version.
    """
    database = Database(url)
    database.make_folder()
    try:
        if database.file is not None:
            await asyncio.to_thread(_use_write_ahead_log, database.file)
        async with database.writing() as connection:
            if database.file is None:
                await connection.execute(text("SELECT pg_advisory_xact_lock(:id)"), {"id": _SETUP_LOCK})
            return await connection.run_sync(_upgrade)
    finally:
        await database.close()


async def check(url: str) -> str | None:
    """What is missing, in one line for a person, or None. Changes nothing. Raises LedgerUnavailable."""
    database = Database(url)
    try:
        if database.file is not None and not database.file.exists():
            return NO_TABLES
        async with database.reading() as connection:
            return await connection.run_sync(_missing)
    finally:
        await database.close()


def _use_write_ahead_log(file: Path) -> None:
    """Lets readers and a writer work at the same time. The file remembers it, so it is said once.

    SQLite refuses this change at once while another setup makes it: its own timeout does not hold here.
    """
    until = monotonic() + BUSY_SECONDS
    while True:
        try:
            with closing(sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None)) as connection:
                connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.Error as fault:
            if "locked" not in str(fault) or monotonic() > until:
                raise LedgerUnavailable(f"the ledger's file {file} cannot be used: {fault}") from fault
        sleep(_A_MOMENT)


def _upgrade(connection: Connection) -> list[str]:
    before, newest = _revision(connection), _newest()
    if before == newest:
        return [f"ledger: {len(metadata.tables)} tables exist already (revision {newest})"]
    _refuse_unknown(before)
    tables_before = set(inspect(connection).get_table_names())
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    made = sorted(set(inspect(connection).get_table_names()) - tables_before - {"alembic_version"})
    step = f"revision {newest}" if before is None else f"revision {before} to {newest}"
    return [f"ledger: tables brought up to date ({step})", *(f"ledger: table {name} made" for name in made)]


def _missing(connection: Connection) -> str | None:
    revision, newest = _revision(connection), _newest()
    if revision is None:
        return NO_TABLES
    _refuse_unknown(revision)
    if revision != newest:
        return f"the ledger's tables are of revision {revision} and {newest} is needed; run starter.py setup"
    return None


def _refuse_unknown(revision: str | None) -> None:
    known = {step.revision for step in ScriptDirectory.from_config(_config()).walk_revisions()}
    if revision is not None and revision not in known:
        raise SettingsFault(f"the ledger's tables are of revision {revision}, made by a newer version; update this one")


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _newest() -> str:
    return ScriptDirectory.from_config(_config()).get_current_head() or ""


def _config() -> Config:
    config = Config()
    folder = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", folder.replace("%", "%%"))
    return config
