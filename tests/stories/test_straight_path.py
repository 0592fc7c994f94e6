"""The straight path and its variations: who answers, and by which door."""

from datetime import UTC, datetime

import pytest
from temporalio.client import WorkflowUpdateFailedError

from tests.stories.floor import Floor
from workflows.handoff import LeadHandoff


async def test_an_accepted_lead_is_converted_once_its_opportunity_is_read_back(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")

    answer = await floor.decide(handle, note="looking forward to it")
    assert answer.result == "taken"
    await floor.until_owed(handle)
    await floor.until_sent(handle, "accepted")
    await floor.at_rest(handle)
    await floor.confirm(handle)

    settled = await handle.result()
    assert (settled.outcome, settled.opportunity_id) == ("converted", "OP-000001")
    assert sorted(floor.letters(handle)) == sorted(
        ["handoff to ben", "receipt_accepted to ben", "accepted to lea", "converted to lea"]
    )
    assert floor.book.kinds(handle.id) == [
        "passed", "notified", "decided", "opportunity_seen", "told", "told", "confirmed", "settled", "told"
    ]  # fmt: skip
    assert not floor.book.incidents


async def test_an_accepted_handoff_stays_open_until_the_opportunity_is_the_reps(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.decide(handle)
    await floor.until_sent(handle, "accepted")

    judgement = await floor.judged(handle, owner="clara", at=datetime.now(UTC))
    assert judgement.result == "not_yet"
    status = await floor.until(handle, "awaiting_opportunity")
    assert status.opportunity == "; ".join(r.said for r in judgement.reasons)
    assert status.waiting_for.startswith("ben")


async def test_a_rejection_goes_back_to_the_ldr_who_ends_it(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.decide(handle, verdict="reject", criteria=("budget", "timeframe"), note="no money before 2029")

    assert (await floor.disqualified(handle)).outcome == "disqualified"
    assert sorted(floor.letters(handle)) == ["handoff to ben", "receipt_rejected to ben", "rejected to lea"]
    decided = floor.fact(handle, "decided")
    assert decided.data["criteria"] == "budget,timeframe"
    assert decided.said == "ben rejects: budget, timeframe - no money before 2029"


async def test_a_rejection_must_name_criteria_of_the_policy(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    with pytest.raises(WorkflowUpdateFailedError) as refused:
        await floor.decide(handle, verdict="reject")
    assert "names at least one criterion" in str(refused.value.cause)
    with pytest.raises(WorkflowUpdateFailedError) as refused:
        await floor.decide(handle, verdict="reject", criteria=("bugdet",))
    assert "the policy has no criterion bugdet; it has budget, timeframe" in str(refused.value.cause)
    assert (await floor.until(handle, "with_rep")).decision is None


async def test_a_decision_without_a_verdict_is_refused_never_guessed(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    with pytest.raises(WorkflowUpdateFailedError):
        await handle.execute_update("decide", {"by": "ben", "note": "fine"})
    assert (await floor.until(handle, "with_rep")).decision is None


async def test_an_operator_accepts_from_the_temporal_ui(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await handle.signal("accept", {"by": "maria", "reason": "Ben told me by phone"})

    status = await floor.until(handle, "awaiting_opportunity")
    assert status.decision is not None
    assert (status.decision.by, status.decision.channel) == ("maria", "signal")
    await floor.confirm(handle)
    assert (await handle.result()).outcome == "converted"


async def test_a_signal_that_does_not_fit_decides_nothing_and_is_shown(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await handle.signal("reject", "no reason named")
    await handle.signal("reject", args=[{"by": "maria"}, "two"])
    await handle.signal("accept", {"who": "maria"})
    await handle.signal("acept", "a slip of the pen")

    status = await floor.until(handle, "with_rep")
    assert status.decision is None
    ignored = [line for line in status.timeline if "signal" in line or "rejection names" in line]
    assert len(ignored) == 4, status.timeline
    assert "there is no signal acept" in ignored[-1]


async def test_a_bare_text_is_the_reason_of_an_unnamed_operator(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await handle.signal(LeadHandoff.accept, "told me on the floor")
    status = await floor.until(handle, "awaiting_opportunity")
    assert status.decision is not None
    assert (status.decision.by, status.decision.verdict.note) == ("operator (unnamed)", "told me on the floor")
