"""A running clock is counted anew on purpose only, and whoever is asked hears of it."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import cast

from activities.ports import Clocks
from domain.clock import ClockOrder, Plan
from domain.people import People
from service.handoffs import Handoffs
from service.ports import Listing
from service.recounting import Recounting
from tests.fakes import FakeClocks, FakeDirectory
from tests.stories.floor import Floor
from workflows.handoff import LeadHandoff


class LongerDays(FakeClocks):
    """A calendar in which every deadline lies a day later."""

    def plan(self, order: ClockOrder, people: People, at: datetime) -> Plan:
        plan = super().plan(order, people, at)
        later = timedelta(days=1)
        steps = tuple(replace(step, at=step.at + later) for step in plan.steps)
        return replace(plan, due=replace(plan.due, at=plan.due.at + later), steps=steps)


class OneRow:
    """A ledger with one open handoff."""

    def __init__(self, attempt_id: str) -> None:
        self.attempt_id = attempt_id

    async def rows(self) -> list["OneRow"]:
        return [self]


def recounting(floor: Floor, attempt_id: str, clocks: Clocks) -> Recounting:
    handoffs = Handoffs(floor.machine.client, floor.queue)
    return Recounting(handoffs, cast(Listing, OneRow(attempt_id)), FakeDirectory(), clocks)


async def test_a_preview_changes_nothing_and_applying_tells_the_rep(floor: Floor) -> None:
    handle = await floor.pass_lead()
    before = (await floor.until(handle, "with_rep")).until
    assert before is not None
    await floor.at_rest(handle)
    anew = recounting(floor, handle.id, LongerDays())
    (change,) = await anew.preview()
    assert change.after.due.at == before + timedelta(days=1)
    assert (await floor.until(handle, "with_rep")).until == before

    assert (await anew.apply(change, "ops", "anew-1")).startswith("due ")
    await floor.until_sent(handle, "reminder.ben")
    status = await handle.query(LeadHandoff.status)
    assert status.until == before + timedelta(days=1)
    assert floor.fact(handle, "planned").data["why"] == "counted anew by ops"
    assert await anew.apply(
        replace(change, after=replace(change.after, order=replace(change.after.order, rep="sam"))), "ops", "2"
    ) == ("another clock runs by now; look again")


async def test_the_same_calendar_moves_nothing(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.at_rest(handle)
    assert await recounting(floor, handle.id, FakeClocks()).preview() == []
