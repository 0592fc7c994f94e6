"""The conformance suite's sceneries for the built-in CRM and the fake."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

from sqlalchemy import URL, Executable, delete, make_url
from sqlalchemy.ext.asyncio import create_async_engine

from activities.ports import Crm
from crm import tables
from crm.fake import FakeCrm
from crm.pipeline import DEFAULT_STAGES, opportunity_id
from crm.sql import SqlCrm
from domain.errors import CrmUnavailable
from domain.opportunity import LinkKind, Opportunity, Stage
from tests.crm.conformance import SOON

OTHER = Stage(id="renewal", label="Renewal", order=9, pipeline="renewals")


class _DefaultStages:
    first, agreed, later, won, lost = (s.id for s in DEFAULT_STAGES)
    elsewhere = OTHER.id


class FakeScenery(_DefaultStages):
    """The fake, which shows every kind of link."""

    links: tuple[LinkKind, ...] = ("native", "association", "reference", "candidate")

    def __init__(self) -> None:
        self.crm = FakeCrm((*DEFAULT_STAGES, OTHER))

    async def lead(self, lead_id: str) -> None:
        await self.crm.ensure_lead(lead_id, "Krämer Logistik", "Anna Roth")

    async def opportunity(self, lead_id: str, *, owner: str, stage: str, at: datetime, link: LinkKind) -> str:
        if link == "native":
            return (await self.crm.create_opportunity(lead_id, owner, stage, at=at)).id
        pipeline = next(s.pipeline for s in await self.crm.stages() if s.id == stage)
        made = Opportunity(
            id=opportunity_id(len(await self.crm.list_opportunities(deleted=True)) + 1),
            stage=stage,
            pipeline=pipeline,
            owner=owner,
            link=link,
            created_at=at,
        )
        self.crm.put(lead_id, made)
        return made.id

    async def move(self, opportunity_id: str, *, stage: str | None = None, owner: str | None = None) -> None:
        await self.crm.move(opportunity_id, stage, owner, at=SOON)

    async def delete(self, opportunity_id: str) -> None:
        await self.crm.delete(opportunity_id, at=SOON)

    async def drop_lead(self, lead_id: str) -> None:
        self.crm.drop_lead(lead_id)

    @asynccontextmanager
    async def outage(self) -> AsyncIterator[Crm]:
        self.crm.fault = CrmUnavailable("down for the test")
        yield self.crm
        self.crm.fault = None


class SqlScenery(_DefaultStages):
    """The built-in CRM on a database of its own."""

    links: tuple[LinkKind, ...] = ("native",)

    def __init__(self, url: str) -> None:
        self.url: URL = make_url(url)
        self.crm = SqlCrm(self.url)

    async def fill(self) -> None:
        await self.crm.setup()
        row = {"id": OTHER.id, "label": OTHER.label, "position": 9, "pipeline": OTHER.pipeline}
        await self._execute(tables.stages.insert().values(**row, won=False, lost=False))

    async def lead(self, lead_id: str) -> None:
        await self.crm.ensure_lead(lead_id, "Krämer Logistik", "Anna Roth")

    async def opportunity(self, lead_id: str, *, owner: str, stage: str, at: datetime, link: LinkKind) -> str:
        return (await self.crm.create_opportunity(lead_id, owner, stage, at=at)).id

    async def move(self, opportunity_id: str, *, stage: str | None = None, owner: str | None = None) -> None:
        await self.crm.move(opportunity_id, stage, owner, at=SOON)

    async def delete(self, opportunity_id: str) -> None:
        await self.crm.delete(opportunity_id, at=SOON)

    async def drop_lead(self, lead_id: str) -> None:
        await self._execute(delete(tables.opportunities).where(tables.opportunities.c.lead_id == lead_id))
        await self._execute(delete(tables.leads).where(tables.leads.c.id == lead_id))

    @asynccontextmanager
    async def outage(self) -> AsyncIterator[Crm]:
        """PostgreSQL: a server that is not there. SQLite: a file that somebody holds for himself."""
        if self.url.get_backend_name() == "sqlite":
            await self.crm.close()  # whoever still has the file open keeps it from being held
            engine = create_async_engine(self.url)
            async with engine.connect() as holder:
                await holder.exec_driver_sql("PRAGMA locking_mode = EXCLUSIVE")
                await holder.exec_driver_sql("BEGIN EXCLUSIVE")
                yield self.crm
            await engine.dispose()
        else:
            nowhere = SqlCrm(self.url.update_query_dict({"host": "/tmp/no-server-here"}))
            yield nowhere
            await nowhere.close()

    async def _execute(self, statement: Executable) -> None:
        engine = create_async_engine(self.url)
        async with engine.begin() as connection:
            await connection.execute(statement)
        await engine.dispose()
