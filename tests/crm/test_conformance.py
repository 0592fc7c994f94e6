"""The fake and the built-in CRM, on SQLite and on PostgreSQL, give the same judgements."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.crm.conformance import CrmConformance, Scenery
from tests.crm.sceneries import FakeScenery, SqlScenery
from tests.postgres import new_database


class TestFake(CrmConformance):
    @pytest.fixture
    def scenery(self) -> Scenery:
        return FakeScenery()


class TestSqlite(CrmConformance):
    @pytest.fixture
    async def scenery(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Scenery]:
        monkeypatch.setattr("crm.database.BUSY_SECONDS", 0.1)
        scenery = SqlScenery(f"sqlite+aiosqlite:///{tmp_path}/crm.sqlite")
        await scenery.fill()
        yield scenery
        await scenery.crm.close()


class TestPostgres(CrmConformance):
    @pytest.fixture
    async def scenery(self, postgres_url: str) -> AsyncIterator[Scenery]:
        scenery = SqlScenery(new_database(postgres_url))
        await scenery.fill()
        yield scenery
        await scenery.crm.close()
