"""Every test here runs on SQLite and on a real PostgreSQL, with the same body."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import psycopg
import pytest

from ledger.connect import Ledger, connect
from ledger.schema import metadata
from ledger.setup import setup
from tests.postgres import new_database, postgres_url

__all__ = ["postgres_url"]


@pytest.fixture(scope="session")
def sqlite_with_tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the ledger's tables, to be copied."""
    file = tmp_path_factory.mktemp("ledger") / "template.sqlite"
    asyncio.run(setup(f"sqlite+aiosqlite:///{file}"))
    return file


@pytest.fixture(scope="session")
def postgres_with_tables(postgres_url: str) -> str:
    """A PostgreSQL database with the ledger's tables."""
    url = new_database(postgres_url)
    asyncio.run(setup(url))
    return url


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a ledger that is set up and empty."""
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("sqlite_with_tables")
        return f"sqlite+aiosqlite:///{shutil.copy(template, tmp_path / 'ledger.sqlite')}"
    postgres: str = request.getfixturevalue("postgres_with_tables")
    with psycopg.connect(postgres.replace("+psycopg", "")) as connection:
        connection.execute(f"TRUNCATE {', '.join(metadata.tables)}".encode())
    return postgres


@pytest.fixture(params=["sqlite", "postgres"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database without tables; of the SQLite file not even the folder is there."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path}/var/deep/ledger.sqlite"
    return new_database(request.getfixturevalue("postgres_url"))


@pytest.fixture
async def ledger(url: str) -> AsyncIterator[Ledger]:
    """An empty ledger."""
    opened = connect(url)
    yield opened
    await opened.close()
