"""The plots whose histories are recorded: one for each way that a handoff can go, open ones among them."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from domain.errors import CrmUnavailable, RecipientRefused
from tests.builders import a_person
from tests.histories import more_plots, small_plots
from tests.stories.floor import Floor, Handle

Plot = Callable[[Floor, str], Awaitable[Handle]]


async def converted(floor: Floor, lead_id: str) -> Handle:
    """Accepted by mail, converted."""
    handle = await floor.pass_lead(lead_id)
    await floor.until(handle, "with_rep")
    await floor.decide(handle, "mail-1")
    await floor.until_owed(handle)
    await floor.at_rest(handle)
    await floor.confirm(handle)
    await handle.result()
    return handle


async def accepted_in_the_ui(floor: Floor, lead_id: str) -> Handle:
    """Accepted by an operator's signal after one that did not fit; open."""
    handle = await floor.pass_lead(lead_id)
    await floor.until(handle, "with_rep")
    await handle.signal("acept", "slip")
    await floor.until_recorded(handle, "ignored")
    await floor.at_rest(handle)
    await handle.signal("accept", {"by": "maria", "reason": "by phone"})
    await floor.until_owed(handle)
    return handle


async def rejected(floor: Floor, lead_id: str) -> Handle:
    """Rejected by mail, ended by the LDR."""
    handle = await floor.pass_lead(lead_id)
    await floor.until(handle, "with_rep")
    await floor.decide(handle, "mail-1", verdict="reject", criteria=("budget",), note="no money")
    await floor.disqualified(handle)
    return handle


async def silent(floor: Floor, lead_id: str) -> Handle:
    """No answer: reminded, the LDR told, then manager and sales ops, then both again; open."""
    handle = await floor.pass_lead(lead_id)
    await floor.until(handle, "with_rep")
    await floor.machine.fast_forward(handle, timedelta(days=4, hours=12))
    await floor.until_sent(handle, "escalation.ops")
    await floor.at_rest(handle)
    return handle


async def late(floor: Floor, lead_id: str) -> Handle:
    """No answer, then a rejection, late."""
    handle = await silent(floor, lead_id)
    received = datetime.now(UTC) + timedelta(days=4, hours=12)
    await floor.decide(handle, "mail-1", verdict="reject", criteria=("authority",), received_at=received)
    await floor.disqualified(handle)
    return handle


async def undeliverable(floor: Floor, lead_id: str) -> Handle:
    """Refused by the mail server, mended, sent again; open."""
    floor.post.refusals["ben@example.com"] = RecipientRefused("550 no such user")
    floor.directory.others = (a_person("ben", stand_ins=()),)
    handle = await floor.pass_lead(lead_id)
    await floor.until_sent(handle, "undeliverable")
    await floor.until(handle, "undeliverable")
    floor.post.refusals.clear()
    floor.directory.others = ()
    await handle.execute_update("resend")
    await floor.until(handle, "with_rep")
    await floor.at_rest(handle)
    return handle


async def withdrawn(floor: Floor, lead_id: str) -> Handle:
    """Cancelled with a reason while the rep was asked."""
    handle = await floor.pass_lead(lead_id)
    await floor.until(handle, "with_rep")
    await handle.cancel(reason="she left")
    await handle.result()
    return handle


async def never_converted(floor: Floor, lead_id: str) -> Handle:
    """Accepted while the CRM was away, reminded, late, escalated; open."""
    handle = await floor.pass_lead(lead_id)
    await floor.until(handle, "with_rep")
    floor.crm.fault = CrmUnavailable("down")
    await floor.decide(handle, "mail-1")
    await floor.until_owed(handle)
    floor.crm.fault = None
    await floor.machine.fast_forward(handle, timedelta(days=4))
    await floor.until_recorded(handle, "opportunity_overdue")
    await floor.at_rest(handle)
    return handle


async def acceptance_undone(floor: Floor, lead_id: str) -> Handle:
    """Accepted and undone, then rejected."""
    handle = await floor.pass_lead(lead_id)
    await floor.until(handle, "with_rep")
    await floor.decide(handle, "mail-1")
    await floor.at_rest(handle)
    await floor.undo(handle, "mail-2")
    await floor.until_sent(handle, "undone.lea")
    await floor.at_rest(handle)
    await floor.decide(handle, "mail-3", verdict="reject", criteria=("budget",))
    await floor.disqualified(handle)
    return handle


async def rejection_undone(floor: Floor, lead_id: str) -> Handle:
    """Rejected and undone, then accepted; open."""
    handle = await floor.pass_lead(lead_id)
    await floor.until(handle, "with_rep")
    await floor.decide(handle, "mail-1", verdict="reject", criteria=("budget",))
    await floor.at_rest(handle)
    await floor.undo(handle, "mail-2")
    await floor.until_sent(handle, "undone.lea")
    await floor.at_rest(handle)
    await floor.decide(handle, "mail-3")
    await floor.at_rest(handle)
    return handle


async def asked(floor: Floor, lead_id: str) -> Handle:
    """The rep is on it, asks the LDR and is answered; open."""
    handle = await floor.pass_lead(lead_id)
    await floor.until(handle, "with_rep")
    await floor.at_rest(handle)
    await floor.engage(handle)
    await floor.until_recorded(handle, "engaged")
    await floor.at_rest(handle)
    await floor.ask(handle, "is it leased?")
    await floor.until_sent(handle, "question")
    await floor.at_rest(handle)
    await floor.answer(handle, "it is leased")
    await floor.until_sent(handle, "answer")
    await floor.at_rest(handle)
    return handle


PLOTS: dict[str, Plot] = {
    plot.__name__: plot
    for plot in (
        converted,
        accepted_in_the_ui,
        rejected,
        silent,
        late,
        undeliverable,
        withdrawn,
        never_converted,
        acceptance_undone,
        rejection_undone,
        asked,
        *more_plots.PLOTS,
        *small_plots.PLOTS,
    )
}
