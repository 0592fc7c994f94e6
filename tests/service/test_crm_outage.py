"""While the CRM cannot be read, the clocks of all that wait for an opportunity stand still."""

from datetime import UTC, datetime, timedelta

import pytest
from temporalio.exceptions import ApplicationError

from activities.opportunities import OpportunityDeeds
from crm.fake import FakeCrm
from crm.judge import judge
from domain.errors import CrmUnavailable
from domain.opportunity import Expected, Judgement
from tests.fakes import FakeBook, FakeDirectory

BEGAN = datetime(2026, 11, 25, 9, tzinfo=UTC)


class Told:
    """The stories, as the sweep reaches them."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    async def tell(self, attempt_id: str, judgement: Judgement) -> None:
        self.heard.append(f"{attempt_id} {judgement.result}")

    async def pause(self, attempt_id: str, since: datetime) -> None:
        self.heard.append(f"pause {attempt_id} since {since:%H:%M}")

    async def go_on(self, attempt_id: str, since: datetime) -> None:
        self.heard.append(f"go on {attempt_id} since {since:%H:%M}")

    async def record_aborted(self) -> int:
        return 0


class OneWaits(FakeBook):
    """A ledger in which one handoff waits for its opportunity."""

    async def expected(self) -> list[tuple[Expected, Judgement | None]]:  # type: ignore[override]
        wanted = Expected(attempt_id="a-1", lead_id="l-1", owner="ben", stage="discovery", accepted_at=BEGAN)
        return [(wanted, self.judged.get("a-1"))]


class Sweep:
    """The sweep with a clock that the test sets."""

    def __init__(self) -> None:
        self.now, self.told, self.book, self.crm = BEGAN, Told(), OneWaits(), FakeCrm()
        self.deeds = self.a_process()

    def a_process(self) -> OpportunityDeeds:
        """A worker that has just begun."""
        return OpportunityDeeds(self.crm, judge, self.book, self.told, FakeDirectory(), rest=1, now=lambda: self.now)

    async def fails(self, minutes: int) -> None:
        self.now, self.crm.fault = BEGAN + timedelta(minutes=minutes), CrmUnavailable("down")
        with pytest.raises(ApplicationError, match="down"):
            await self.deeds.sweep_once()

    async def succeeds(self, minutes: int) -> None:
        self.now, self.crm.fault = BEGAN + timedelta(minutes=minutes), None
        await self.deeds.sweep_once()


async def a_sweep() -> Sweep:
    sweep = Sweep()
    await sweep.crm.ensure_lead("l-1", "Krämer", "Anna Roth")
    return sweep


async def test_a_short_outage_is_nobodys_business() -> None:
    sweep = await a_sweep()
    await sweep.fails(0)
    await sweep.fails(4)
    await sweep.succeeds(4)
    assert sweep.told.heard == ["a-1 not_yet"]
    assert sweep.book.outages == {}


async def test_a_long_one_stops_the_clock_from_its_beginning_until_it_is_over_whoever_sweeps_then() -> None:
    sweep = await a_sweep()
    for minutes in (0, 5, 10):
        await sweep.fails(minutes)
    assert sweep.told.heard == ["pause a-1 since 09:00"]
    sweep.deeds = sweep.a_process()
    await sweep.succeeds(60)
    assert sweep.told.heard[1:] == ["go on a-1 since 09:00", "a-1 not_yet"]
    await sweep.succeeds(70)
    assert len(sweep.told.heard) == 3
