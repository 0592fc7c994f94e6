"""The loops after an answer, over real servers: a return after conversion, a lead put aside, a pass by mail."""

from datetime import UTC, datetime, timedelta

import pytest

from runtime.trial.rep import text_of
from tests.end_to_end.leads import fresh_lead
from tests.end_to_end.place import Place, starter

pytestmark = pytest.mark.wide


async def test_a_converted_lead_is_returned_by_mail_and_settled_once_its_opportunity_is_closed(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    letter = await place.handoff_letter("ben", lead)
    await place.mailbox("ben").reply(letter, "accept")
    receipt = await place.letter("ben", lead, lambda m: "auto-replied" in str(m["Auto-Submitted"]))
    assert 'Reply "return"' in " ".join(text_of(receipt).split())
    made = await place.house.crm.create_opportunity(lead, "ben", at=datetime.now(UTC))
    await place.until(passed.attempt_id, "settled")
    await place.closed(passed.attempt_id)

    reply = await place.mailbox("ben").reply(letter, "return 3 - no trucks of their own")
    folder, verdict = await place.filed(reply)
    assert (folder, verdict.verdict) == ("Processed", "decided"), verdict.because
    returned = f"return-{lead}-1"
    row = await place.until(returned, "with_ldr")
    assert (row.kind, row.rep, row.ldr) == ("return", "ben", "lea")
    listed = await starter(place, "list", "--lead", lead)
    assert returned in listed.out

    asked = await place.letter("lea", lead, lambda m: "Returned by Ben" in m["Subject"])
    await place.mailbox("lea").reply(asked, "disqualify - they rent")
    await place.until(returned, "awaiting_closing")
    close = await place.letter("ben", lead, lambda m: "as lost" in " ".join(text_of(m).split()))
    assert letter["Message-ID"] in close["References"], "in the thread of the handoff"
    await place.house.crm.move(made.id, stage="lost", at=datetime.now(UTC))
    assert (await place.until(returned, "settled")).outcome == "returned"
    assert (await place.until(passed.attempt_id, "settled")).outcome == "converted", "the acceptance stays on record"
    again = await place.mailbox("ben").reply(letter, "return 1 - and no money")
    assert "a lead is returned once" in (await place.filed(again))[1].because


async def test_a_rejected_lead_is_put_aside_by_mail_and_passed_again_by_mail_with_new_evidence(place: Place) -> None:
    lead = place.new_id()
    data = fresh_lead(lead)
    passed = await place.pass_lead(data)
    await place.mailbox("ben").reply(await place.handoff_letter("ben", lead), "reject 1 - no money before spring")
    rejected = await place.letter("lea", lead, lambda m: "no money before spring" in text_of(m))
    day = (datetime.now(UTC) + timedelta(days=40)).date().isoformat()
    await place.mailbox("lea").reply(rejected, f"recycle {day}")
    aside = f"recycle-{lead}-1"
    row = await place.until(aside, "put_aside")
    assert row.kind == "recycle"
    await place.recorded(aside, "planned")
    shown = await starter(place, "list", "--lead", lead)
    assert "put aside until" in " ".join(shown.out.split())
    one = await starter(place, "show", aside)
    assert (one.code, "puts the lead aside until" in one.out) == (0, True), one.err
    explained = await starter(place, "explain", lead)
    assert explained.out.startswith(f"{aside}: waiting for the day until which it is put aside"), explained.err
    assert (await place.until(passed.attempt_id, "settled")).outcome == "recycled"

    same = await place.pass_lead(data | {"careful": "other words, and no new evidence"})
    assert (same.result, "bring new evidence" in same.why) == ("refused", True)
    bare = await place.mailbox("lea").reply(rejected, "re-pass")
    assert "only with new evidence" in (await place.filed(bare))[1].because
    reply = await place.mailbox("lea").reply(rejected, "re-pass\nbudget: EUR 90000 by mail - the CFO wrote it today")
    folder, verdict = await place.filed(reply)
    assert (folder, verdict.verdict) == ("Processed", "decided"), verdict.because
    await place.until(f"handoff-{lead}-2", "with_rep")
    assert (await place.until(aside, "settled")).outcome == "repassed"
    second = await place.house.ledger.listing.case(f"handoff-{lead}-2")
    assert second is not None
    assert [e.note for e in second.lead.evidence if e.criterion == "budget"][-1] == "the CFO wrote it today"
