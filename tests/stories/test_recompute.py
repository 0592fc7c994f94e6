"""A running clock is counted anew on purpose only, and whoever is asked hears of it."""

from dataclasses import replace
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import cast

from activities.ports import Clocks
from domain.clock import ClockOrder, Plan
from domain.handoff import Case
from domain.people import People, Person
from domain.policy import Policy
from domain.timing import ClockRule
from service.handoffs import Handoffs
from service.ports import Listing
from service.recounting import Recounting, under
from tests.builders import a_case, a_person, a_policy, away, window
from tests.fakes import FakeClocks, FakeDirectory
from tests.stories.floor import Floor
from workflows.handoff import LeadHandoff
from worktime.calendar import WorkCalendar


class LongerDays(FakeClocks):
    """A calendar in which every deadline lies a day later."""

    def plan(self, order: ClockOrder, people: People, at: datetime) -> Plan:
        plan = super().plan(order, people, at)
        later = timedelta(days=1)
        steps = tuple(replace(step, at=step.at + later) for step in plan.steps)
        return replace(plan, due=replace(plan.due, at=plan.due.at + later), steps=steps)


class Rows:
    """A ledger with these open handoffs, all passed under the policy of tests."""

    def __init__(self, *attempt_ids: str) -> None:
        self.ids = attempt_ids

    async def rows(self) -> list[SimpleNamespace]:
        return [SimpleNamespace(attempt_id=id_) for id_ in self.ids]

    async def case(self, _: str) -> Case:
        return a_case()


def recounting(
    floor: Floor, clocks: Clocks, *attempt_ids: str, team: tuple[Person, ...] = (), policy: Policy | None = None
) -> Recounting:
    handoffs, directory = Handoffs(floor.machine.client, floor.queue), FakeDirectory()
    directory.others = team
    return Recounting(handoffs, cast(Listing, Rows(*attempt_ids)), directory, clocks, policy)


async def test_a_preview_changes_nothing_and_applying_tells_the_rep(floor: Floor) -> None:
    handle = await floor.pass_lead()
    before = (await floor.until(handle, "with_rep")).until
    assert before is not None
    await floor.at_rest(handle)
    anew = recounting(floor, LongerDays(), handle.id)
    (change,), _ = await anew.preview()
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
    assert await recounting(floor, FakeClocks(), handle.id).preview() == ([], [])


async def test_who_cannot_be_counted_is_named_and_the_others_go_on(floor: Floor) -> None:
    first, second = await floor.pass_lead(), await floor.pass_lead()
    for handle in (first, second):
        await floor.until(handle, "with_rep")
        await floor.at_rest(handle)
    assert (await floor.tell(second, "move", to="clara", by="maria", role="manager")).result == "taken"
    await floor.until_sent(second, "handoff.clara")
    await floor.until(second, "with_rep")
    await floor.at_rest(second)
    never = a_person("ben", hours=())
    changes, left_out = await recounting(floor, WorkCalendar(), first.id, second.id, team=(never,)).preview()
    assert [change.attempt_id for change in changes] == [second.id]
    ((attempt, said),) = [(one.attempt_id, one.said) for one in left_out]
    assert attempt == first.id
    assert "ben" in said


async def test_leave_beyond_every_horizon_moves_no_deadline(floor: Floor) -> None:
    """Who is away when it is due is counted as if he were there: the ladder reaches the next one in time."""
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.at_rest(handle)
    here = recounting(floor, WorkCalendar(), handle.id)
    gone = a_person("ben", leave=away("2020-01-01", "2060-01-01"))
    away_ = recounting(floor, WorkCalendar(), handle.id, team=(gone,))
    ((one,), none), ((other,), nobody) = await here.preview(), await away_.preview()
    assert (none, nobody) == ([], [])
    assert one.after.due == other.after.due


async def test_a_changed_policy_reaches_open_clocks_on_purpose_only(floor: Floor) -> None:
    handle = await floor.pass_lead()
    before = (await floor.until(handle, "with_rep")).until
    assert before is not None
    await floor.at_rest(handle)
    longer = a_policy(decision_window=window("5 working days"))
    anew = recounting(floor, FakeClocks(), handle.id, policy=longer)
    (change,), _ = await anew.preview()
    assert change.after.due.at == before + timedelta(days=3)
    assert (await floor.until(handle, "with_rep")).until == before
    assert (await anew.apply(change, "ops", "anew-1")).startswith("due ")
    await floor.until_sent(handle, "reminder.ben")
    assert (await floor.until(handle, "with_rep")).until == before + timedelta(days=3)


def test_each_clock_has_the_rule_of_todays_policy() -> None:
    """A clock that went on keeps its deadline and gets today's ladder; one of a small story's sleep has no rule."""
    then, rule = a_policy(), ClockRule(window=window("7 working days"))
    now = replace(then, timing=replace(then.timing, routing=rule, ruling=replace(rule, repeat=None), answer=rule))
    for kind, was, want in (
        ("routing", then.timing.routing, now.timing.routing),
        ("routing", then.timing.ruling, now.timing.ruling),
        ("answer", then.timing.answer, rule),
        ("recycle", then.timing.answer, then.timing.answer),
    ):
        order = ClockOrder(kind=kind, rule=was, person="lea", rep="ben", ldr="lea")  # type: ignore[arg-type]
        assert under(order, then, now).rule == want
