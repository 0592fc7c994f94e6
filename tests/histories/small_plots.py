"""Plots of the small stories beside a handoff, and of the handoff that begins one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.course.deeds import PutAside
from domain.course.returning import Returned
from domain.handoff import Accept, Decision, Voice
from tests.builders import a_case, a_lead
from tests.stories.floor import Floor, Handle
from workflows.small import LeadRecycle, LeadReturn


async def recycled(floor: Floor, lead_id: str) -> Handle:
    """Rejected, put aside: settled, and the small story begun."""
    handle = await floor.pass_lead(lead_id)
    await floor.until(handle, "with_rep")
    await floor.decide(handle, "mail-1", verdict="reject", criteria=("budget",))
    await floor.until_sent(handle, "rejected.lea")
    await floor.at_rest(handle)
    day = ((await floor.machine.now(handle)) + timedelta(days=60)).date().isoformat()
    await floor.tell(handle, "recycle", by="lea", role="ldr", until=day)
    await handle.result()
    return handle


async def return_kept(floor: Floor, lead_id: str) -> Handle:
    """Returned after conversion, disputed, overturned: the acceptance stands as before."""
    lead = replace(a_lead(), id=lead_id)
    at = datetime.now(UTC)
    given = Returned(
        case=a_case(lead=lead, attempt_id=f"return-{lead.id}-1"),
        number=1,
        pass_key="k" * 64,
        round=1,
        owner="ben",
        decision=Decision(verdict=Accept(), by="ben", channel="mail", received_at=at),
        opportunity_id="gone",
        by=Voice(by="ben", channel="mail", received_at=at, round=1),
        criteria=("pain_point",),
        note="no trucks",
        cause="mail-1",
    )
    handle = await floor.small(LeadReturn, given)
    await floor.at_rest(handle)
    for word, by, role, to in (("dispute", "lea", "ldr", ""), ("overturn", "maria", "manager", "ben")):
        await floor.tell(handle, word, by=by, role=role, to=to, note="why")
        await floor.at_rest(handle)
    await handle.result()
    return handle


async def recycle_asked(floor: Floor, lead_id: str) -> Handle:
    """Put aside, asked on the day, asked again, put aside once more; open."""
    lead = replace(a_lead(), id=lead_id)
    given = PutAside(
        case=a_case(lead=lead, attempt_id=f"recycle-{lead.id}-1"),
        number=1,
        pass_key="k" * 64,
        round=1,
        until=(datetime.now(UTC) + timedelta(days=30)).date(),
        by=Voice(by="lea", channel="mail", received_at=datetime.now(UTC)),
        note="",
    )
    handle = await floor.small(LeadRecycle, given)
    await floor.at_rest(handle)
    await floor.machine.fast_forward(handle, timedelta(days=31))
    await floor.until_sent(handle, "ldr_asked.lea")
    await floor.at_rest(handle)
    day = ((await floor.machine.now(handle)) + timedelta(days=60)).date().isoformat()
    await floor.tell(handle, "recycle", by="lea", role="ldr", until=day)
    await floor.at_rest(handle)
    return handle


PLOTS = (recycled, return_kept, recycle_asked)
