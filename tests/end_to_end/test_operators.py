"""What operators do: mend an address, withdraw, decide in the Temporal UI, and end runs from outside."""

from datetime import UTC, datetime

import pytest
from temporalio.api.common.v1 import WorkflowExecution
from temporalio.api.workflowservice.v1 import ResetWorkflowExecutionRequest

from domain.facts import Fact
from runtime.trial.rep import text_of
from tests.end_to_end.leads import fresh_lead
from tests.end_to_end.place import MENDED, Place

pytestmark = pytest.mark.wide


async def test_a_refused_address_is_undeliverable_until_it_is_mended_and_sent_again(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead, rep="dora"))
    row = await place.until(passed.attempt_id, "undeliverable")
    assert "550" in row.reasons
    told = await place.letter("lea", lead, lambda m: "550" in text_of(m))
    assert "Dora" in text_of(told)
    assert passed.attempt_id in [r.attempt_id for r in await place.house.ledger.listing.rows(state="undeliverable")]

    people = place.house.settings.people
    people.write_text(people.read_text(encoding="utf-8").replace("dora@example.com", MENDED), encoding="utf-8")
    assert await place.handoffs.resend(passed.attempt_id) == "the handoff letter goes to dora again"
    await place.until(passed.attempt_id, "with_rep")
    await place.mailbox("dora").reply(await place.handoff_letter("dora", lead), "accept")
    assert (await place.until(passed.attempt_id, "awaiting_opportunity")).decided_by == "dora"


async def test_a_withdrawn_lead_is_told_to_rep_and_ldr_with_the_reason(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    letter = await place.handoff_letter("ben", lead)
    await place.handoffs.withdraw(passed.attempt_id, "ops", "Anna has left the company")
    await place.closed(passed.attempt_id)
    assert (await place.until(passed.attempt_id, "settled")).outcome == "withdrawn"
    for person in ("ben", "lea"):
        await place.letter(person, lead, lambda m: "Anna has left the company" in text_of(m))

    late = await place.mailbox("ben").reply(letter, "accept")
    assert (await place.filed(late))[1].verdict == "noted"
    assert "decided" not in await place.kinds(passed.attempt_id)


async def test_a_terminated_run_is_recorded_as_aborted_and_the_lead_can_be_passed_again(place: Place) -> None:
    lead = place.new_id()
    data = fresh_lead(lead)
    passed = await place.pass_lead(data)
    await place.handoff_letter("ben", lead)
    await place.until(passed.attempt_id, "with_rep")
    await place.temporal.get_workflow_handle(passed.attempt_id).terminate("by a test")
    row = await place.until(passed.attempt_id, "settled")
    assert row.outcome == "aborted"
    again = await place.pass_lead(data)
    assert (again.result, again.attempt_id) == ("passed", f"handoff-{lead}-2")
    await place.until(again.attempt_id, "with_rep")


async def test_a_run_that_an_operator_reset_goes_on_and_is_not_taken_for_aborted(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    letter = await place.handoff_letter("ben", lead)
    await place.until(passed.attempt_id, "with_rep")
    await place.temporal.workflow_service.reset_workflow_execution(
        ResetWorkflowExecutionRequest(
            namespace=place.temporal.namespace,
            workflow_execution=WorkflowExecution(workflow_id=passed.attempt_id),
            reason="by a test",
            workflow_task_finish_event_id=4,
            request_id=lead,
        )
    )
    await place.recorded(passed.attempt_id, "reset")
    await place.mailbox("ben").reply(letter, "accept")
    assert (await place.until(passed.attempt_id, "awaiting_opportunity")).decided_by == "ben"
    await place.house.crm.create_opportunity(lead, "ben", at=datetime.now(UTC))
    assert (await place.until(passed.attempt_id, "settled")).outcome == "converted"
    handoff_letters = [m for m in await place.letters("ben", lead) if "Reply-To" in m and "accept" in text_of(m)]
    assert len({m["Message-ID"] for m in handoff_letters}) == len(handoff_letters), "no letter went out twice"


async def test_an_operator_accepts_by_a_signal_from_the_temporal_ui(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    await place.until(passed.attempt_id, "with_rep")
    handle = place.temporal.get_workflow_handle(passed.attempt_id)
    await handle.signal("accpet", {"by": "maria"})
    await handle.signal("reject", {"by": "maria", "reason": "no criterion named"})
    await handle.signal("accept", {"by": "maria", "reason": "Ben told me by phone"})
    row = await place.until(passed.attempt_id, "awaiting_opportunity")
    assert (row.decided_by, row.verdict) == ("maria", "accept")
    story = await place.house.ledger.listing.story(passed.attempt_id)
    assert [_ignored(fact) for fact in story if fact.kind == "ignored"] == ["accpet", "reject"]
    decided = next(fact for fact in story if fact.kind == "decided")
    assert decided.data["channel"] == "signal"
    await place.letter("ben", lead, lambda m: "Ben told me by phone" in text_of(m))


def _ignored(fact: Fact) -> str:
    return "accpet" if "accpet" in fact.said else "reject" if "criterion" in fact.said else fact.said
