"""Making the tables, saying what is missing, and clear words when the database cannot be used."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from domain.errors import LedgerUnavailable, SettingsFault
from ledger.connect import connect
from ledger.database import Database
from ledger.schema import metadata
from ledger.setup import _use_write_ahead_log, check, setup
from tests.ledger.stories import case_of, passed

pytestmark = pytest.mark.wide


async def test_setup_says_what_it_made_and_then_that_all_is_there(empty_url: str) -> None:
    """Before it the worker is told what to run; after it nothing is missing; again it makes nothing."""
    assert await check(empty_url) == "the ledger's tables are not there; run starter.py setup"
    made = await setup(empty_url)
    assert {line.split()[2] for line in made if line.endswith(" made")} == set(metadata.tables)
    assert await check(empty_url) is None
    assert await setup(empty_url) == ["ledger: 18 tables exist already (revision 0010)"]


def test_checking_changes_nothing(tmp_path: Path) -> None:
    """Not even an empty folder is made."""
    assert asyncio.run(check(f"sqlite+aiosqlite:///{tmp_path}/var/ledger.sqlite")) is not None
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "var").write_text("in the way")
    with pytest.raises(SettingsFault, match="folder of the ledger's file cannot be made"):
        connect(f"sqlite+aiosqlite:///{tmp_path}/var/ledger.sqlite")


async def test_two_setups_at_once_make_the_tables_once(empty_url: str) -> None:
    """As when several containers start together."""
    said = await asyncio.gather(*(setup(empty_url) for _ in range(3)))
    assert sorted(len(lines) for lines in said) == [1, 1, 19]


def test_setups_that_open_a_new_file_at_the_same_moment_wait_for_each_other(tmp_path: Path) -> None:
    """SQLite says "database is locked" at once to the second of them; about every tenth round of three did."""
    with ThreadPoolExecutor(3) as pool:
        for number in range(200):
            assert list(pool.map(_use_write_ahead_log, [tmp_path / f"{number}.sqlite"] * 3)) == [None] * 3


async def test_the_migrations_make_what_the_code_expects(url: str) -> None:
    """Alembic finds no difference between the tables and the models."""
    database = Database(url)
    async with database.reading() as connection:
        difference = await connection.run_sync(
            lambda c: compare_metadata(MigrationContext.configure(c, opts={"compare_type": True}), metadata)
        )
    await database.close()
    assert difference == []


async def test_tables_of_a_newer_version_are_left_alone(empty_url: str) -> None:
    """An old installation refuses with what to do, and setup does not touch them."""
    await setup(empty_url)
    database = Database(empty_url)
    async with database.writing() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    await database.close()
    for act in (setup, check):
        with pytest.raises(SettingsFault, match="9999, made by a newer version"):
            await act(empty_url)


async def test_without_tables_the_error_says_what_to_run(empty_url: str) -> None:
    """Reading and writing alike."""
    ledger = connect(empty_url)
    with pytest.raises(LedgerUnavailable, match=r"run starter\.py setup"):
        await ledger.listing.rows()
    with pytest.raises(LedgerUnavailable, match=r"run starter\.py setup"):
        await ledger.facts.write([passed(case_of())])
    await ledger.close()


async def test_a_postgresql_that_cannot_be_reached_is_named_without_its_password() -> None:
    """A domain error, worth trying again."""
    ledger = connect("postgresql+psycopg://handoff:hush@127.0.0.1:1/handoff")
    with pytest.raises(LedgerUnavailable, match=r"handoff:\*\*\*@127.0.0.1:1/handoff.* cannot be used now") as raised:
        await ledger.listing.rows()
    assert "hush" not in str(raised.value)
    await ledger.close()


async def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    """Setup and use say so in a domain error."""
    file = tmp_path / "ledger.sqlite"
    file.write_bytes(b"this is a letter, not a database, and it is long enough to be read as a header " * 20)
    url = f"sqlite+aiosqlite:///{file}"
    with pytest.raises(LedgerUnavailable, match="not a database"):
        await setup(url)
    ledger = connect(url)
    with pytest.raises(LedgerUnavailable, match="not a database"):
        await ledger.listing.rows()
    await ledger.close()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("nonsense", "is not a database URL"),
        ("mysql://localhost/x", "cannot use mysql"),
        ("postgresql://localhost/x", "cannot use postgresql"),
        ("sqlite+aiosqlite://", "names no file"),
        ("sqlite+aiosqlite:///:memory:", "names no file"),
    ],
)
def test_a_url_that_cannot_serve_is_refused_with_what_would(url: str, said: str) -> None:
    """At once, before anything is opened."""
    with pytest.raises(SettingsFault, match=said):
        connect(url)


async def test_sqlite_writes_ahead_and_keeps_its_rules(sqlite_with_tables: Path) -> None:
    """Readers work beside a writer, a writer waits for another process, and a commit survives a power cut."""
    database = Database(f"sqlite+aiosqlite:///{sqlite_with_tables}")
    async with database.reading() as connection:
        asked = ["journal_mode", "busy_timeout", "foreign_keys", "synchronous"]
        said = [(await connection.execute(text(f"PRAGMA {name}"))).scalar() for name in asked]
    await database.close()
    assert said == ["wal", 10_000, 1, 2]
