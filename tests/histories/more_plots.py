"""Plots of rounds, repairs and rulings."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.timing import Rung, Timing
from tests.builders import a_person, a_policy, away
from tests.stories.floor import Floor, Handle

FOR_LONG = away("2020-01-01", "2040-01-01")


async def _asked(floor: Floor, lead_id: str) -> Handle:
    handle = await floor.pass_lead(lead_id)
    await floor.until(handle, "with_rep")
    await floor.at_rest(handle)
    return handle


async def moved(floor: Floor, lead_id: str) -> Handle:
    """Moved by the manager, then accepted by the next rep; open."""
    handle = await _asked(floor, lead_id)
    await floor.tell(handle, "move", to="clara", note="her region")
    await floor.until_sent(handle, "handoff.clara")
    await floor.at_rest(handle)
    await floor.decide(handle, by="clara", round=2)
    await floor.until_owed(handle)
    await floor.at_rest(handle)
    return handle


async def more_time(floor: Floor, lead_id: str) -> Handle:
    """More time once, then the manager is asked and gives it; open."""
    handle = await _asked(floor, lead_id)
    for word, by, role in (("more_time", "ben", "rep"), ("more_time", "ben", "rep"), ("extend", "maria", "manager")):
        await floor.tell(handle, word, by=by, role=role, note="she is ill")
        await floor.at_rest(handle)
    return handle


async def faulty(floor: Floor, lead_id: str) -> Handle:
    """Faulty, the LDR is late with it, corrected; open."""
    handle = await _asked(floor, lead_id)
    await floor.tell(handle, "faulty", by="ben", role="rep", note="wrong number")
    await floor.at_rest(handle)
    await floor.machine.fast_forward(handle, timedelta(hours=6))
    await floor.until_sent(handle, "escalation.maria")
    await floor.at_rest(handle)
    await floor.tell(handle, "correct", by="lea", role="ldr", note="it is hers")
    await floor.at_rest(handle)
    return handle


async def overturned(floor: Floor, lead_id: str) -> Handle:
    """Rejected, disputed, overturned for another rep; open."""
    handle = await _asked(floor, lead_id)
    await floor.decide(handle, "mail-1", verdict="reject", criteria=("budget",))
    await floor.at_rest(handle)
    await floor.tell(handle, "dispute", by="lea", role="ldr", note="the CFO wrote")
    await floor.at_rest(handle)
    await floor.tell(handle, "overturn", by="maria", role="manager", to="clara")
    await floor.until_sent(handle, "handoff.clara")
    await floor.at_rest(handle)
    return handle


async def upheld(floor: Floor, lead_id: str) -> Handle:
    """Rejected, disputed, upheld, disqualified."""
    handle = await _asked(floor, lead_id)
    await floor.decide(handle, "mail-1", verdict="reject", criteria=("budget",))
    await floor.at_rest(handle)
    await floor.tell(handle, "dispute", by="lea", role="ldr", note="the CFO wrote")
    await floor.at_rest(handle)
    await floor.tell(handle, "uphold", by="maria", role="manager")
    await floor.at_rest(handle)
    await floor.tell(handle, "disqualify", by="lea", role="ldr")
    await handle.result()
    return handle


async def returned(floor: Floor, lead_id: str) -> Handle:
    """Accepted, returned before an opportunity, ended by the LDR."""
    handle = await _asked(floor, lead_id)
    await floor.decide(handle, "mail-1")
    await floor.until_owed(handle)
    await floor.at_rest(handle)
    await floor.tell(handle, "return", by="ben", role="rep", criteria=("budget",), note="no money")
    await floor.at_rest(handle)
    await floor.tell(handle, "disqualify", by="lea", role="ldr")
    await handle.result()
    return handle


async def absent(floor: Floor, lead_id: str) -> Handle:
    """Out of office past the deadline; the stand-in's mail bounces, the manager is asked and late; open."""
    handle = await _asked(floor, lead_id)
    status = await floor.until(handle, "with_rep")
    assert status.until is not None
    until = (status.until + timedelta(days=5)).date().isoformat()
    await floor.tell(handle, "away", by="ben", channel="mail", until=until, to="clara", round=1)
    await floor.until_sent(handle, "handoff.clara")
    await floor.at_rest(handle)
    await floor.tell(handle, "bounced", by="clara", channel="mail", note="5.1.1", round=2)
    await floor.until_sent(handle, "ruling.maria")
    await floor.at_rest(handle)
    await floor.machine.fast_forward(handle, timedelta(days=2, hours=6))
    await floor.until_sent(handle, "escalation.maria")
    await floor.at_rest(handle)
    return handle


async def waived(floor: Floor, lead_id: str) -> Handle:
    """Accepted, away for some days, waived by sales ops."""
    handle = await _asked(floor, lead_id)
    await floor.decide(handle, "mail-1")
    await floor.until_owed(handle)
    await floor.at_rest(handle)
    status = await floor.until(handle, "awaiting_opportunity")
    assert status.until is not None
    until = (status.until + timedelta(days=3)).date().isoformat()
    await floor.tell(handle, "away", by="ben", channel="mail", until=until, round=1)
    await floor.until_recorded(handle, "planned")
    await floor.at_rest(handle)
    await floor.tell(handle, "waive", by="ops", role="sales_ops", note="bought at a fair")
    await handle.result()
    return handle


async def _with_the_stand_in(floor: Floor, lead_id: str) -> Handle:
    floor.directory.others = (a_person("ben", stand_ins=("clara",), leave=FOR_LONG),)
    handle = await floor.pass_lead(lead_id)
    await floor.until_sent(handle, "handoff.clara")
    await floor.at_rest(handle)
    return handle


async def on_leave(floor: Floor, lead_id: str) -> Handle:
    """The rep is on leave past the deadline, the stand-in's mailbox is dead, the manager is away; moved; open."""
    handle = await _with_the_stand_in(floor, lead_id)
    floor.directory.others = (a_person("maria", "manager", manager=None, leave=FOR_LONG),)
    await floor.tell(handle, "bounced", by="clara", channel="mail", note="5.1.1", round=2)
    await floor.until_sent(handle, "ruling.ops")
    await floor.at_rest(handle)
    await floor.tell(handle, "move", to="sam", by="ops", role="sales_ops", note="his turn")
    await floor.until_sent(handle, "handoff.sam")
    await floor.at_rest(handle)
    return handle


async def stopped(floor: Floor, lead_id: str) -> Handle:
    """Stopped and let go on, then the meeting is moved; open."""
    handle = await _asked(floor, lead_id)
    await floor.tell(handle, "pause", by="olga", note="trade fair")
    await floor.until_recorded(handle, "paused")
    await floor.at_rest(handle)
    await floor.tell(handle, "go_on", by="olga")
    await floor.until_recorded(handle, "planned")
    await floor.at_rest(handle)
    start = datetime(2040, 12, 3, 9, tzinfo=UTC)
    meeting = {"meeting_start": start, "meeting_end": start + timedelta(minutes=30)}
    await floor.tell(handle, "note", by="lea", role="ldr", note="moved", **meeting)
    await floor.until_sent(handle, "news.ben")
    await floor.at_rest(handle)
    return handle


async def owner_named(floor: Floor, lead_id: str) -> Handle:
    """With a stand-in who accepts, and whose the opportunity is, too, by the manager's word; open."""
    handle = await _with_the_stand_in(floor, lead_id)
    await floor.decide(handle, by="clara", round=2)
    await floor.until_owed(handle)
    await floor.at_rest(handle)
    await floor.tell(handle, "move", to="clara", by="maria", role="manager", note="he is ill for long")
    await floor.until_sent(handle, "moved.ben")
    await floor.at_rest(handle)
    return handle


async def handed_on(floor: Floor, lead_id: str) -> Handle:
    """The rep who accepted has left, another owes the opportunity, and it is read back as that one's."""
    handle = await _asked(floor, lead_id)
    await floor.decide(handle, "mail-1")
    await floor.until_owed(handle)
    await floor.at_rest(handle)
    await floor.tell(handle, "move", to="clara", by="olga", note="ben has left", left="ben")
    for letter in ("receipt_accepted.clara", "moved.ben", "moved.lea"):
        await floor.until_sent(handle, letter)
    await floor.at_rest(handle)
    await floor.judged_for(handle, "clara")
    await handle.result()
    return handle


async def moved_by_the_ladder(floor: Floor, lead_id: str) -> Handle:
    """Nobody answers, so the ladder moves it, and then asks the manager; open."""
    timing = Timing(engagement="not_asked", decision_ladder=(Rung(to=("ldr",)), Rung(to=(), moves=True)))
    handle = await floor.pass_lead(lead_id, policy=replace(a_policy(), timing=timing))
    for rep in ("ben", "clara"):
        await floor.until_sent(handle, f"handoff.{rep}")
        await floor.at_rest(handle)
        await floor.machine.fast_forward(handle, timedelta(days=2, hours=1))
    await floor.until_sent(handle, "ruling.maria")
    await floor.at_rest(handle)
    return handle


PLOTS = (
    owner_named,
    handed_on,
    moved_by_the_ladder,
    on_leave,
    stopped,
    absent,
    waived,
    moved,
    more_time,
    faulty,
    overturned,
    upheld,
    returned,
)
