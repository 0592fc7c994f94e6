"""A claim, an attached opportunity and a corrected record, told to the real story as the desk tells them."""

from datetime import timedelta

from domain.corrections import Correction
from tests.builders import an_evidence
from tests.stories.floor import Floor, Handle


async def asked(floor: Floor) -> Handle:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.at_rest(handle)
    return handle


async def test_two_want_it_the_manager_rules_and_the_claimant_is_asked(floor: Floor) -> None:
    handle = await asked(floor)
    claim = await floor.tell(handle, "mine", by="clara", role="rep", note="my account", channel="mail", round=1)
    assert claim.result == "asked"
    await floor.until_sent(handle, "ruling.maria")
    assert (await floor.until(handle, "with_rep")).rep == "ben"
    own = await floor.tell(handle, "move", by="clara", role="manager", to="clara")
    assert own.said == "nobody rules on a case of his own"
    await floor.tell(handle, "move", by="maria", role="manager", to="clara", note="her account")
    await floor.until_sent(handle, "handoff.clara")
    assert (await floor.until(handle, "with_rep")).rep == "clara"


async def test_an_attached_opportunity_of_somebody_elses_making_converts_once_the_rep_owns_it(floor: Floor) -> None:
    handle = await asked(floor)
    await floor.decide(handle)
    await floor.until_owed(handle)
    await floor.at_rest(handle)
    lead, now = handle.id.removeprefix("handoff-").removesuffix("-1"), await floor.machine.now(handle)
    made = await floor.crm.create_opportunity(lead, "clara", at=now - timedelta(days=90))
    given = {"by": "ops", "role": "sales_ops", "opportunity": made.id}
    assert (await floor.tell(handle, "attach", **given)).result == "taken"
    await floor.until_recorded(handle, "opportunity_seen")
    await floor.at_rest(handle)
    status = await floor.until(handle, "awaiting_opportunity")
    assert "belongs to clara" in status.opportunity
    await floor.crm.move(made.id, owner="ben", at=now)
    await floor.tell(handle, "attach", **given)
    settled = await handle.result()
    assert (settled.outcome, settled.opportunity_id) == ("converted", made.id)
    assert floor.letters(handle).count("receipt_accepted to ben") == 1
    assert not floor.book.incidents


async def test_a_duplicate_is_looked_into_and_disqualified_without_counting(floor: Floor) -> None:
    handle = await asked(floor)
    assert (await floor.tell(handle, "duplicate", by="ben", role="rep", note="KR-7", round=1)).result == "taken"
    await floor.until_sent(handle, "ldr_asked.lea")
    await floor.at_rest(handle)
    assert (await floor.tell(handle, "disqualify", by="lea", role="ldr", note="it is")).result == "taken"
    assert (await handle.result()).outcome == "disqualified"
    assert "rejection_stands" not in floor.book.kinds(handle.id)


async def test_a_corrected_record_goes_through_the_wire_and_restarts_the_clock(floor: Floor) -> None:
    handle = await asked(floor)
    await floor.machine.fast_forward(handle, timedelta(days=1))
    await floor.tell(handle, "faulty", by="ben", role="rep", note="the number is a fax")
    await floor.until_sent(handle, "ldr_asked.lea")
    await floor.at_rest(handle)
    phone = Correction(what="phone", written="+49 151 5550 9999", exact="+4915155509999")
    evidence = an_evidence("budget", note="the CFO wrote it", at=await floor.machine.now(handle))
    told = await floor.tell(
        handle, "correct", by="lea", role="ldr", note="new number", corrections=(phone,), evidence=(evidence,)
    )
    assert told.said == "ben is told, and the clock starts anew"
    await floor.until_sent(handle, "news.ben")
    await floor.at_rest(handle)
    assert floor.fact(handle, "corrected").data["changes"] == (
        "phone +49 151 5550 9999, before +49 151 5550 1234; "
        "budget EUR 60,000 - the CFO wrote it, before EUR 60,000 - in the 2027 plan"
    )
    assert floor.book.cases[handle.id].contact is None, "the case as passed is never overwritten"
    assert not floor.book.incidents
