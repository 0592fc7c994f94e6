"""Makes the built-in CRM's tables and default pipeline, once, however many processes try at the same time."""

from pathlib import Path

from sqlalchemy import Connection, insert, inspect, select, text
from sqlalchemy.engine import URL

from crm.database import Database
from crm.pipeline import DEFAULT_STAGES, Prepared
from crm.tables import VERSION, metadata, schema, stages
from domain.errors import CrmMisconfigured
from domain.opportunity import Stage

ONE_AT_A_TIME = 7_226_330_148
"""PostgreSQL's advisory lock for this set-up; the number means nothing."""


async def prepare(database: Database, url: URL) -> Prepared:
    """Makes what is missing and says what was made and what existed.

    Raises CrmMisconfigured when the tables are of a later version than this program, or SQLite's folder cannot be made.
    """
    if database.is_sqlite:
        _make_folder(url)
        await database.share_file()
    async with database.writing() as connection:
        if not database.is_sqlite:
            await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ONE_AT_A_TIME})
        return await connection.run_sync(_make)


def _make_folder(url: URL) -> None:
    folder = Path(url.database or "").absolute().parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise CrmMisconfigured(f"The folder for the built-in CRM cannot be made: {fault}") from fault


def _make(connection: Connection) -> Prepared:
    there = set(inspect(connection).get_table_names())
    if schema.name in there:
        _check_version(connection)
    made = [f"table {name}" for name in metadata.tables if name not in there]
    existed = [f"table {name}" for name in metadata.tables if name in there]
    metadata.create_all(connection)
    if schema.name not in there:
        connection.execute(insert(schema).values(version=VERSION))
    pipeline = "pipeline sales: " + ", ".join(s.label for s in DEFAULT_STAGES)
    if connection.execute(select(stages.c.id).limit(1)).first() is None:
        connection.execute(insert(stages), [_row(s) for s in DEFAULT_STAGES])
        made.append(pipeline)
    else:
        existed.append("stages: " + ", ".join(connection.scalars(select(stages.c.label).order_by(stages.c.position))))
    return Prepared(made=tuple(made), existed=tuple(existed))


def _check_version(connection: Connection) -> None:
    version = connection.execute(select(schema.c.version)).scalar_one()
    if version != VERSION:
        raise CrmMisconfigured(
            f"The built-in CRM's tables have version {version}, this program knows {VERSION}: use its release."
        )


def _row(stage: Stage) -> dict[str, object]:
    return {
        "id": stage.id,
        "label": stage.label,
        "position": stage.order,
        "pipeline": stage.pipeline,
        "won": stage.won,
        "lost": stage.lost,
    }
