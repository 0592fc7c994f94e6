"""The small stories beside a handoff, on the real server: a return after conversion, a lead that is put aside."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from crm.judge import judge
from domain.course.deeds import PutAside
from domain.course.returning import Returned
from domain.handoff import Accept, Decision, Voice
from domain.listing import row_of
from domain.opportunity import Expected
from tests.builders import a_case, a_lead
from tests.stories.floor import Floor, Handle
from workflows.handoff import LeadHandoff
from workflows.small import LeadRecycle, LeadReturn

pytestmark = pytest.mark.wide

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
LEA = Voice(by="lea", channel="mail", received_at=NOW)


def returned(floor: Floor) -> Returned:
    lead = replace(a_lead(), id=f"rt-{floor.queue[-8:]}")
    return Returned(
        case=a_case(lead=lead, attempt_id=f"return-{lead.id}-1"),
        number=1,
        pass_key="k" * 64,
        round=1,
        owner="ben",
        decision=Decision(verdict=Accept(), by="ben", channel="mail", received_at=NOW),
        opportunity_id="OPP-1",
        by=Voice(by="ben", channel="mail", received_at=NOW, round=1),
        criteria=("pain_point",),
        note="no trucks of their own",
        cause="mail-1",
    )


async def read_again(floor: Floor, handle: Handle, given: Returned) -> None:
    """The sweep reads the CRM and tells the story."""
    lead = given.case.lead.id
    wanted = Expected(
        attempt_id=handle.id, lead_id=lead, owner="ben", stage="discovery", accepted_at=NOW, closes=given.opportunity_id
    )
    records, stages = await floor.crm.read([lead]), await floor.crm.stages()
    await handle.execute_update(LeadHandoff.opportunity_read, judge(wanted, records[lead], stages, NOW))


async def settled_child(floor: Floor, id_: str) -> Any:
    """The handle of a small story that another one began."""
    handle = floor.machine.client.get_workflow_handle_for(LeadRecycle.run, id_)
    for _ in range(200):
        if "opened" in floor.book.kinds(id_):
            return handle
        await asyncio.sleep(0.02)
    raise AssertionError(f"{id_} was not begun")


async def test_a_return_after_conversion_is_settled_once_its_opportunity_is_read_back_as_closed(floor: Floor) -> None:
    given = returned(floor)
    await floor.crm.ensure_lead(given.case.lead.id, "Krämer", "Anna Roth")
    made = await floor.crm.create_opportunity(given.case.lead.id, "ben", at=NOW)
    given = replace(given, opportunity_id=made.id)
    handle = await floor.small(LeadReturn, given)
    await floor.until_sent(handle, "ldr_asked.lea")
    await floor.at_rest(handle)
    assert (await floor.tell(handle, "disqualify", by="lea", role="ldr", note="rents them")).result == "taken"
    await floor.until_sent(handle, "closing.ben")
    await floor.at_rest(handle)
    await floor.machine.fast_forward(handle, timedelta(days=30))
    await floor.until_sent(handle, "escalation.ops")
    status = await floor.until(handle, "awaiting_closing")
    assert f"{made.id} is open at stage" in status.opportunity
    await floor.crm.move(made.id, stage="lost", at=NOW)
    await read_again(floor, handle, given)
    assert (await handle.result()).outcome == "returned"
    row = row_of(f for f in floor.book.facts.values() if f.attempt_id == handle.id)
    assert row is not None
    assert (row.kind, row.outcome, row.opportunity_id) == ("return", "returned", made.id)
    assert not floor.book.incidents


async def test_a_disputed_return_that_falls_leaves_everything_as_it_was(floor: Floor) -> None:
    handle = await floor.small(LeadReturn, returned(floor))
    await floor.until_sent(handle, "ldr_asked.lea")
    await floor.at_rest(handle)
    await floor.tell(handle, "dispute", by="lea", role="ldr", note="she has 120")
    await floor.until_sent(handle, "ruling.maria")
    await floor.at_rest(handle)
    assert (await floor.undo(handle)).result == "not_open"
    assert (await floor.tell(handle, "overturn", by="maria", role="manager", to="ben")).result == "taken"
    assert (await handle.result()).outcome == "kept"
    assert "rejection_stands" not in floor.book.kinds(handle.id)


async def test_a_recycled_lead_sleeps_in_a_story_of_its_own_and_the_ldr_is_asked_on_the_day(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.decide(handle, verdict="reject", criteria=("budget",), note="no money")
    await floor.until_sent(handle, "rejected.lea")
    await floor.at_rest(handle)
    day = ((await floor.machine.now(handle)) + timedelta(days=60)).date().isoformat()
    assert (await floor.tell(handle, "recycle", by="lea", role="ldr", until=day)).result == "taken"
    assert (await handle.result()).outcome == "recycled"
    child = await settled_child(floor, handle.id.replace("handoff-", "recycle-"))
    described = await child.describe()
    assert (described.parent_id, await described.memo_value("handoff")) == (handle.id, handle.id)
    assert (await child.query(LeadHandoff.status)).state == "put_aside"


async def test_on_the_day_the_ldr_is_asked_and_nobody_forgets_it(floor: Floor) -> None:
    lead = replace(a_lead(), id=f"rc-{floor.queue[-8:]}")
    given = PutAside(
        case=a_case(lead=lead, attempt_id=f"recycle-{lead.id}-1"),
        number=1,
        pass_key="k" * 64,
        round=1,
        until=(datetime.now(UTC) + timedelta(days=60)).date(),
        by=LEA,
        note="new budget",
    )
    handle = await floor.small(LeadRecycle, given)
    await floor.until(handle, "put_aside")
    await floor.at_rest(handle)
    assert floor.letters(handle) == []
    await floor.machine.fast_forward(handle, timedelta(days=61))
    await floor.until_sent(handle, "ldr_asked.lea")
    await floor.at_rest(handle)
    await floor.machine.fast_forward(handle, timedelta(days=20))
    await floor.until_sent(handle, "escalation.maria")
    await floor.at_rest(handle)
    later = (datetime.now(UTC) + timedelta(days=200)).date().isoformat()
    assert (await floor.tell(handle, "recycle", by="lea", role="ldr", until=later)).result == "taken"
    await floor.at_rest(handle)
    assert (await floor.until(handle, "put_aside")).until is not None
    assert (await floor.tell(handle, "disqualify", by="lea", role="ldr", note="gone")).result == "taken"
    assert (await handle.result()).outcome == "disqualified"
    assert handle.id in floor.book.cases, "its letters can be answered by mail"
    assert not floor.book.incidents
