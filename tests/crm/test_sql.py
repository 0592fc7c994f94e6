"""What the built-in CRM and its fake share beyond the port, and what SQL alone must bear."""

import asyncio
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from crm.connect import connect
from crm.fake import FakeCrm
from crm.sql import SqlCrm
from domain.errors import CrmMisconfigured, CrmUnavailable, NotInCrm
from tests.crm.sceneries import SqlScenery
from tests.postgres import new_database

AT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
LATER = AT + timedelta(hours=3)


@pytest.fixture(params=["fake", "sqlite", "postgres"])
async def crm(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[FakeCrm | SqlCrm]:
    """An empty CRM with the default pipeline."""
    if request.param == "fake":
        yield FakeCrm()
        return
    file = f"sqlite+aiosqlite:///{tmp_path}/crm.sqlite"
    url = file if request.param == "sqlite" else new_database(request.getfixturevalue("postgres_url"))
    made = connect(f"sql:{url}")
    await made.setup()
    yield made
    await made.close()


async def test_an_opportunity_starts_at_the_first_stage_under_the_companys_name(crm: FakeCrm | SqlCrm) -> None:
    await crm.ensure_lead("kr-1000", "Krämer Logistik", "Anna Roth")
    made = await crm.create_opportunity("kr-1000", "ben", at=AT)
    assert (made.id, made.stage, made.name, made.owner, made.created_at) == (
        "OP-000001",
        "discovery",
        "Krämer Logistik",
        "ben",
        AT,
    )


async def test_an_id_may_be_typed_in_short_and_a_stage_by_its_label(crm: FakeCrm | SqlCrm) -> None:
    await crm.ensure_lead("kr-1000", "Krämer Logistik", "Anna Roth")
    await crm.create_opportunity("kr-1000", "ben", "Proposal", "120 vehicles", at=AT)
    moved = await crm.move("op-1", "NEGOTIATION", "eva", at=LATER)
    assert (moved.id, moved.stage, moved.owner, moved.name) == ("OP-000001", "negotiation", "eva", "120 vehicles")


async def test_a_lead_passed_twice_is_one_lead_with_its_opportunities(crm: FakeCrm | SqlCrm) -> None:
    await crm.ensure_lead("kr-1000", "Krämer", "Anna Roth")
    made = await crm.create_opportunity("kr-1000", "ben", at=AT)
    await crm.ensure_lead("kr-1000", "Krämer Logistik", "Anna Roth")
    assert (await crm.read(["kr-1000"]))["kr-1000"].opportunities == (made,)
    assert [o.company for o in await crm.list_opportunities()] == ["Krämer Logistik"]


async def test_unknown_things_are_refused_with_what_there_is(crm: FakeCrm | SqlCrm) -> None:
    with pytest.raises(NotInCrm, match=r"no lead 'kr-1'.*none yet"):
        await crm.create_opportunity("kr-1", "ben", at=AT)
    await crm.ensure_lead("kr-1000", "Krämer", "Anna Roth")
    with pytest.raises(NotInCrm, match=r"no lead 'kr-1'.*There are: kr-1000"):
        await crm.create_opportunity("kr-1", "ben", at=AT)
    with pytest.raises(NotInCrm, match=r"no stage 'closing'.*discovery \(Discovery\), proposal"):
        await crm.create_opportunity("kr-1000", "ben", "closing", at=AT)
    assert await crm.list_opportunities() == []
    made = await crm.create_opportunity("kr-1000", "ben", at=AT)
    for deed in (crm.move("OP-9", "won", at=AT), crm.delete("OP-9", at=AT)):
        with pytest.raises(NotInCrm, match=f"no opportunity 'OP-9'.*{made.id}"):
            await deed
    with pytest.raises(NotInCrm, match="OP-000123"):
        await crm.move("first", "won", at=AT)


async def test_a_move_to_an_unknown_stage_changes_nothing(crm: FakeCrm | SqlCrm) -> None:
    await crm.ensure_lead("kr-1000", "Krämer", "Anna Roth")
    made = await crm.create_opportunity("kr-1000", "ben", at=AT)
    with pytest.raises(NotInCrm):
        await crm.move(made.id, "closing", "eva", at=LATER)
    assert (await crm.read(["kr-1000"]))["kr-1000"].opportunities == (made,)


async def test_a_deleted_opportunity_is_still_read_but_cannot_be_moved(crm: FakeCrm | SqlCrm) -> None:
    await crm.ensure_lead("kr-1000", "Krämer", "Anna Roth")
    made = await crm.create_opportunity("kr-1000", "ben", at=AT)
    assert (await crm.delete(made.id, at=LATER)).deleted
    assert (await crm.delete(made.id, at=LATER)).deleted
    with pytest.raises(NotInCrm, match="was deleted"):
        await crm.move(made.id, "won", at=LATER)
    assert [o.deleted for o in (await crm.read(["kr-1000"]))["kr-1000"].opportunities] == [True]
    assert (await crm.create_opportunity("kr-1000", "ben", at=LATER)).id == "OP-000002"


async def test_a_list_is_filtered_by_lead_owner_and_stage(crm: FakeCrm | SqlCrm) -> None:
    for lead_id in ("a", "b"):
        await crm.ensure_lead(lead_id, lead_id.upper(), "Anna Roth")
    first = await crm.create_opportunity("a", "ben", at=AT)
    second = await crm.create_opportunity("b", "ben", "won", at=AT)
    third = await crm.create_opportunity("b", "eva", at=AT)
    gone = await crm.delete((await crm.create_opportunity("b", "eva", at=AT)).id, at=LATER)

    async def listed(**by: str | bool) -> list[str]:
        return [o.opportunity.id for o in await crm.list_opportunities(**by)]  # type: ignore[arg-type]

    assert await listed() == [first.id, second.id, third.id]
    assert await listed(deleted=True) == [first.id, second.id, third.id, gone.id]
    assert await listed(lead_id="b") == [second.id, third.id]
    assert await listed(owner="ben") == [first.id, second.id]
    assert await listed(owner="ben", stage="Won") == [second.id]
    with pytest.raises(NotInCrm):
        await listed(stage="closing")
    (won,) = await crm.list_opportunities(stage="won")
    assert (won.lead_id, won.company, won.stage_label, won.changed_at) == ("b", "B", "Won", AT)


async def test_set_up_twice_makes_everything_once(tmp_path: Path) -> None:
    crm = connect(f"sql:sqlite+aiosqlite:///{tmp_path}/new/folder/crm.sqlite")
    first, second = await crm.setup(), await crm.setup()
    await crm.close()
    assert first.existed == ()
    assert len(first.made) == 6
    assert second.made == ()
    assert second.existed == (*first.made[:-1], "stages: Discovery, Proposal, Negotiation, Won, Lost")


async def test_before_set_up_the_fault_names_the_cure(postgres_url: str, tmp_path: Path) -> None:
    empty = f"sqlite+aiosqlite:///{tmp_path}/empty.sqlite"
    for url in (new_database(postgres_url), empty, f"sqlite+aiosqlite:///{tmp_path}/no/folder/crm.sqlite"):
        crm = connect(f"sql:{url}")
        with pytest.raises(CrmMisconfigured, match=r"starter\.py setup"):
            await crm.read(["kr-1000"])
        await crm.close()


async def test_tables_of_a_later_version_are_refused(tmp_path: Path) -> None:
    scenery = SqlScenery(f"sqlite+aiosqlite:///{tmp_path}/crm.sqlite")
    await scenery.fill()
    async with scenery.crm._database.writing() as connection:
        await connection.exec_driver_sql("UPDATE crm_schema SET version = 99")
    with pytest.raises(CrmMisconfigured, match="99"):
        await scenery.crm.setup()
    await scenery.crm.close()


async def test_a_database_that_is_not_there_is_a_fault_of_the_setting(postgres_url: str) -> None:
    crm = SqlCrm(make_url(postgres_url).set(database="nothing"))
    with pytest.raises(CrmMisconfigured, match="nothing"):
        await crm.stages()
    await crm.close()


async def test_the_crm_answers_again_after_the_server_dropped_every_connection(postgres_url: str) -> None:
    url = new_database(postgres_url)
    crm = connect(f"sql:{url}")
    await crm.setup()
    with psycopg.connect(make_url(url).set(drivername="postgresql").render_as_string(), autocommit=True) as admin:
        admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE pid <> pg_backend_pid() AND datname = current_database()"
        )
    assert len(await crm.stages()) == 5
    await crm.close()


async def test_a_writer_that_waits_too_long_is_told_that_the_crm_is_unavailable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm.database.BUSY_SECONDS", 0.1)
    scenery = SqlScenery(f"sqlite+aiosqlite:///{tmp_path}/crm.sqlite")
    await scenery.fill()
    async with scenery.outage():
        with pytest.raises(CrmUnavailable, match="locked"):
            await scenery.crm.ensure_lead("kr-1000", "Krämer", "Anna Roth")
    await scenery.crm.close()


WRITER = """
import asyncio, sys
from datetime import UTC, datetime
from crm.connect import connect

async def main() -> None:
    crm = connect("sql:" + sys.argv[1])
    await crm.setup()
    await crm.ensure_lead("shared", "Shared", "Anna Roth")
    for _ in range(10):
        made = await crm.create_opportunity("shared", "rep-" + sys.argv[2], at=datetime(2026, 11, 23, tzinfo=UTC))
        await crm.move(made.id, "proposal", at=datetime(2026, 11, 24, tzinfo=UTC))
    await crm.close()

asyncio.run(main())
"""


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
async def test_several_processes_set_up_and_write_at_once_and_lose_nothing(
    kind: str, postgres_url: str, tmp_path: Path
) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/crm.sqlite" if kind == "sqlite" else new_database(postgres_url)
    started = [await asyncio.create_subprocess_exec(sys.executable, "-c", WRITER, url, str(n)) for n in range(3)]
    assert [await process.wait() for process in started] == [0, 0, 0]
    crm = connect(f"sql:{url}")
    listed = await crm.list_opportunities(stage="proposal")
    await crm.close()
    assert len({o.opportunity.id for o in listed}) == 30
    assert {o.opportunity.owner for o in listed} == {f"rep-{n}" for n in range(3)}


async def test_a_moment_without_a_zone_is_never_stored(tmp_path: Path) -> None:
    scenery = SqlScenery(f"sqlite+aiosqlite:///{tmp_path}/crm.sqlite")
    await scenery.fill()
    await scenery.lead("kr-1000")
    with pytest.raises(Exception, match="has no zone"):
        await scenery.crm.create_opportunity("kr-1000", "ben", at=datetime(2026, 11, 23))  # noqa: DTZ001
    assert await scenery.crm.list_opportunities() == []
    await scenery.crm.close()
