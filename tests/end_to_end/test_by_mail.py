"""The rep answers by mail: accepted, rejected, passed again."""

from datetime import UTC, datetime

from runtime.trial.rep import text_of
from runtime.trial.settings import DESK
from tests.end_to_end.leads import fresh_lead, with_new_evidence
from tests.end_to_end.place import Place


async def test_an_accepted_lead_with_an_opportunity_is_converted_with_two_mails_to_the_rep(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    assert (passed.result, passed.attempt_id) == ("passed", f"handoff-{lead}-1")

    letter = await place.handoff_letter("ben", lead)
    reply = await place.mailbox("ben").reply(letter, "accept - I ring her on Monday")
    assert await place.filed(reply) == ("Processed", (await place.house.ledger.mails.seen(reply))[0])
    await place.letter("ben", lead, lambda m: "auto-replied" in str(m["Auto-Submitted"]))
    await place.house.crm.create_opportunity(lead, "ben", at=datetime.now(UTC))

    row = await place.until(passed.attempt_id, "settled")
    await place.closed(passed.attempt_id)
    assert (row.outcome, row.verdict, row.decided_by) == ("converted", "accept", "ben")
    assert row.opportunity_id
    assert await place.sent(passed.attempt_id) == [
        "accepted to lea", "converted to lea", "handoff to ben", "receipt_accepted to ben"
    ]  # fmt: skip
    to_ben, to_lea = await place.letters("ben", lead), await place.letters("lea", lead)
    outbox = await place.house.ledger.outbox.letters(passed.attempt_id)
    assert {m["Message-ID"] for m in to_ben + to_lea} == {one.sent.message_id for one in outbox}
    assert (len(to_ben), len(to_lea)) == (2, 2)
    assert row.opportunity_id in text_of(to_lea[1])
    kinds = await place.kinds(passed.attempt_id)
    assert sorted(kinds) == sorted(
        ["passed", "notified", "decided", "opportunity_seen", "told", "told", "confirmed", "settled", "told"]
    )
    assert [k for k in kinds if k != "told"][-2:] == ["confirmed", "settled"]
    assert await place.folder(DESK) == []


async def test_a_rejected_lead_goes_back_and_with_new_evidence_becomes_the_next_attempt(place: Place) -> None:
    lead = place.new_id()
    data = fresh_lead(lead)
    first = await place.pass_lead(data)
    old_letter = await place.handoff_letter("ben", lead)
    await place.mailbox("ben").reply(old_letter, "reject 1 2 - no money")
    row = await place.until(first.attempt_id, "with_ldr")
    assert (row.outcome, row.verdict) == (None, "reject")
    told = await place.letter("lea", lead, lambda m: "no money" in text_of(m))
    assert "budget" in text_of(told)
    assert "timeframe" in text_of(told)

    again = await place.pass_lead(data)
    assert again.result == "refused"
    assert "bring new evidence" in again.why

    second = await place.pass_lead(with_new_evidence(data))
    assert (second.result, second.attempt_id) == ("passed", f"handoff-{lead}-2")
    await place.until(second.attempt_id, "with_rep")
    assert (await place.until(first.attempt_id, "settled")).outcome == "repassed"

    late = await place.mailbox("ben").reply(old_letter, "accept")
    folder, verdict = await place.filed(late)
    assert (folder, verdict.verdict, verdict.attempt_id) == ("Processed", "noted", first.attempt_id)
    answer = await place.letter("ben", lead, lambda m: m["In-Reply-To"] == late)
    told = " ".join(text_of(answer).split())
    assert "The handoff is settled as repassed since" in told
    assert "Ben Vogt rejected it on" in told
    assert "The lead was passed again since, and there the handoff is with Ben Vogt since" in told
    assert (await place.until(second.attempt_id, "with_rep")).verdict is None
    assert "decided" not in await place.kinds(second.attempt_id)


async def test_a_second_answer_is_told_which_one_stands(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    letter = await place.handoff_letter("ben", lead)
    await place.mailbox("ben").reply(letter, "accept")
    await place.until(passed.attempt_id, "awaiting_opportunity")
    second = await place.mailbox("ben").reply(letter, "reject 1 - there is no money")
    folder, verdict = await place.filed(second)
    assert (folder, verdict.verdict) == ("Processed", "noted")
    told = await place.letter("ben", lead, lambda m: m["In-Reply-To"] == second)
    assert "Ben accepts, received" in " ".join(text_of(told).split())
    assert (await place.until(passed.attempt_id, "awaiting_opportunity")).verdict == "accept"


async def test_a_stand_in_answers_for_the_rep_and_is_recorded_so(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    letter = await place.handoff_letter("ben", lead)
    reply = await place.mailbox("clara").reply(letter, "accept - Ben is on a plane")
    folder, verdict = await place.filed(reply)
    assert (folder, verdict.verdict) == ("Processed", "decided")
    await place.until(passed.attempt_id, "awaiting_opportunity")
    story = await place.house.ledger.listing.story(passed.attempt_id)
    decided = next(fact for fact in story if fact.kind == "decided")
    assert decided.by == "clara"
    assert decided.said.startswith("clara for ben accepts")


async def test_an_unclear_answer_is_asked_back_once_a_day_and_the_next_one_is_parked(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    letter = await place.handoff_letter("ben", lead)
    first = await place.mailbox("ben").reply(letter, "Hm, let me think about it")
    folder, verdict = await place.filed(first)
    assert (folder, verdict.verdict) == ("Processed", "asked_back")
    asked = await place.letter("ben", lead, lambda m: m["In-Reply-To"] == first)
    assert "Hm, let me think about it" in text_of(asked)
    assert asked["Reply-To"] == letter["Reply-To"]

    second = await place.mailbox("ben").reply(letter, "It depends, who knows")
    folder, verdict = await place.filed(second)
    assert (folder, verdict.verdict) == ("Parked", "parked")
    assert len(await place.letters("ben", lead)) == 2

    await place.mailbox("ben").reply(asked, "accept")
    assert (await place.until(passed.attempt_id, "awaiting_opportunity")).decided_by == "ben"
