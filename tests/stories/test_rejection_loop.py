"""After a rejection or a return: the LDR answers, the manager rules, and silence closes nothing."""

from datetime import timedelta

from domain.listing import row_of
from tests.stories.floor import Floor, Handle


async def rejected(floor: Floor) -> Handle:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.decide(handle, verdict="reject", criteria=("budget",), note="no money")
    await floor.until_sent(handle, "rejected.lea")
    await floor.at_rest(handle)
    return handle


async def disputed(floor: Floor) -> Handle:
    handle = await rejected(floor)
    assert (await floor.tell(handle, "dispute", by="lea", role="ldr", note="the CFO wrote 60k")).result == "taken"
    await floor.until_sent(handle, "ruling.maria")
    await floor.at_rest(handle)
    return handle


def stands(floor: Floor, handle: Handle) -> int:
    return floor.book.kinds(handle.id).count("rejection_stands")


async def test_silence_after_a_rejection_lets_it_stand_and_leaves_the_lead_on_the_ldrs_list(floor: Floor) -> None:
    handle = await rejected(floor)
    assert stands(floor, handle) == 0
    await floor.machine.fast_forward(handle, timedelta(days=30))
    await floor.at_rest(handle)
    status = await floor.until(handle, "with_ldr")
    assert (status.outcome, status.late) == (None, True)
    assert stands(floor, handle) == 1, "counted once, when the time to dispute is over"
    assert floor.letters(handle).count("rejected to lea") in range(5, 9)
    late = await floor.tell(handle, "dispute", by="lea", role="ldr", note="too late")
    assert (late.result, late.said) == ("not_allowed", "the time to dispute it is over")
    assert (await floor.tell(handle, "disqualify", by="lea", role="ldr")).result == "taken"
    assert (await handle.result()).outcome == "disqualified"


async def test_an_upheld_rejection_counts_and_goes_back_to_the_ldr(floor: Floor) -> None:
    handle = await disputed(floor)
    assert (await floor.until(handle, "with_manager")).waiting_for == "the manager to rule"
    assert (await floor.tell(handle, "uphold", by="maria", role="manager", note="Ben is right")).result == "taken"
    await floor.until(handle, "with_ldr")
    await floor.until_sent(handle, "ruled.lea")
    await floor.until_sent(handle, "ruled.ben")
    assert stands(floor, handle) == 1
    again = await floor.tell(handle, "dispute", by="lea", role="ldr", note="once more")
    assert (again.result, again.said) == ("not_allowed", "it was ruled on already")
    assert (await floor.tell(handle, "disqualify", by="lea", role="ldr")).result == "taken"
    assert (await handle.result()).outcome == "disqualified"
    assert stands(floor, handle) == 1


async def test_an_overturned_rejection_is_a_new_turn_without_its_criteria(floor: Floor) -> None:
    handle = await disputed(floor)
    assert (await floor.tell(handle, "overturn", by="maria", role="manager", to="clara")).result == "taken"
    await floor.until_sent(handle, "handoff.clara")
    status = await floor.until(handle, "with_rep")
    assert status.rep == "clara"
    assert stands(floor, handle) == 0
    row = row_of(f for f in floor.book.facts.values() if f.attempt_id == handle.id)
    assert row is not None
    assert (row.state, row.rep, row.round, row.verdict, row.late) == ("with_rep", "clara", 2, None, False)
    again = await floor.decide(handle, by="clara", verdict="reject", criteria=("budget",), round=2)
    assert (again.result, again.said) == ("not_allowed", "the manager has ruled on budget; name another criterion")
    assert (
        await floor.decide(handle, by="clara", verdict="reject", criteria=("authority",), round=2)
    ).result == "taken"


async def test_an_unruled_dispute_goes_to_sales_ops_and_is_never_ruled_by_silence(floor: Floor) -> None:
    handle = await disputed(floor)
    await floor.machine.fast_forward(handle, timedelta(days=20))
    await floor.at_rest(handle)
    assert (await floor.until(handle, "with_manager")).late
    assert floor.letters(handle).count("escalation to ops") > 5
    assert stands(floor, handle) == 0


async def test_a_rejection_may_be_undone_while_it_is_with_the_ldr(floor: Floor) -> None:
    handle = await rejected(floor)
    before = floor.fact(handle, "notified").data["due_at"]
    assert (await floor.undo(handle)).result == "taken"
    status = await floor.until(handle, "with_rep")
    assert status.until is not None
    assert status.until.isoformat() == before


async def test_a_returned_lead_runs_through_the_same_loop_and_keeps_its_acceptance(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.decide(handle)
    await floor.until_owed(handle)
    bare = await floor.tell(handle, "return", by="ben", role="rep", note="no trucks")
    assert (bare.result, bare.said) == (
        "not_allowed", "a return names the criteria that failed, and what was learnt"
    )  # fmt: skip
    returned = {"by": "ben", "role": "rep", "note": "no trucks", "criteria": ("pain_point",)}
    assert (await floor.tell(handle, "return", **returned)).result == "taken"
    await floor.until_sent(handle, "ldr_asked.lea")
    await floor.at_rest(handle)
    status = await floor.until(handle, "with_ldr")
    assert status.decision is not None
    assert status.decision.verdict.kind == "accept"
    assert (await floor.tell(handle, "dispute", by="lea", role="ldr", note="she has 120")).result == "taken"
    assert (await floor.tell(handle, "overturn", by="maria", role="manager")).result == "taken"
    status = await floor.until(handle, "awaiting_opportunity")
    assert status.until is not None
    await floor.tell(handle, "return", **(returned | {"criteria": ("authority",)}))
    await floor.at_rest(handle)
    assert (await floor.tell(handle, "disqualify", by="lea", role="ldr")).result == "taken"
    assert (await handle.result()).outcome == "returned"


async def test_sales_ops_waive_with_a_reason_on_record(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.decide(handle)
    await floor.until_owed(handle)
    assert (await floor.tell(handle, "waive", by="ops", role="sales_ops")).said == "a waiver needs a reason"
    await floor.tell(handle, "waive", by="ops", role="sales_ops", note="bought at a fair")
    assert (await handle.result()).outcome == "waived"
    assert sorted(floor.letters(handle)[-2:]) == ["closed to ben", "closed to lea"]
    assert floor.fact(handle, "waived").said == "ops waives the opportunity: bought at a fair"
