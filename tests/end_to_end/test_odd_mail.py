"""Mail that must not decide: doubled, forged, without a key, by machines."""

import asyncio
import json
from datetime import UTC, datetime

import pytest

from runtime.trial.rep import text_of
from runtime.trial.settings import DESK
from tests.end_to_end.leads import fresh_lead
from tests.end_to_end.place import PATIENCE, STRANGER, Place, starter
from tests.end_to_end.writing import a_mail

pytestmark = pytest.mark.wide

BEN = "Ben Vogt <ben@example.com>"


async def test_the_same_mail_delivered_twice_decides_once(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    reply = a_mail(BEN, "reject 3 - no pain", await place.handoff_letter("ben", lead))
    await place.post(reply)
    await place.post(reply)
    await place.until(passed.attempt_id, "with_ldr")
    await place.emptied()
    copies = [raw for raw in await place.folder(DESK, "Processed") if reply["Message-ID"].encode() in raw]
    assert len(copies) == 2
    assert (await place.kinds(passed.attempt_id)).count("decided") == 1
    assert len(await place.letters("ben", lead)) == 2
    assert await place.house.ledger.incidents.all() == []


async def test_the_same_message_id_with_other_words_is_parked(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    letter = await place.handoff_letter("ben", lead)
    first = a_mail(BEN, "reject 3 - no pain", letter)
    other = a_mail(BEN, "accept", letter, Message_ID=first["Message-ID"])
    await place.post(first)
    await place.post(other)
    assert (await place.until(passed.attempt_id, "with_ldr")).verdict == "reject"
    await place.emptied()
    verdicts = await place.house.ledger.mails.seen(first["Message-ID"])
    assert sorted(v.verdict for v in verdicts) == ["decided", "parked"]


async def test_a_forged_sender_with_the_key_decides_nothing(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    letter = await place.handoff_letter("ben", lead)
    forgeries = [
        a_mail(STRANGER, "accept", letter),
        a_mail(f'"ben@example.com" <{STRANGER}>', "accept", letter),
        a_mail(STRANGER, "accept", letter, Reply_To=BEN, Sender=BEN),
    ]
    for forged in forgeries:
        await place.post(forged)
    for forged in forgeries:
        folder, verdict = await place.filed(forged["Message-ID"])
        assert (folder, verdict.because) == ("Parked", "Its From is nobody who may answer here.")
    assert (await place.until(passed.attempt_id, "with_rep")).verdict is None
    assert await place.folder(STRANGER) == []


async def test_a_known_sender_without_the_key_decides_nothing(place: Place) -> None:
    """A thread is no secret: who knows a letter's Message-ID and forges a sender must not decide."""
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    letter = await place.handoff_letter("ben", lead)
    keyless = a_mail(BEN, "accept", letter, To=DESK)
    await place.post(keyless)
    folder, verdict = await place.filed(keyless["Message-ID"])
    assert (folder, verdict.attempt_id) == ("Parked", passed.attempt_id)
    assert "reply key" in verdict.because
    asked = await place.letter("ben", lead, lambda m: m["In-Reply-To"] == keyless["Message-ID"])
    assert asked["Reply-To"] == letter["Reply-To"]
    assert (await place.until(passed.attempt_id, "with_rep")).verdict is None


async def test_a_strangers_mail_without_a_key_is_parked_and_listed(place: Place) -> None:
    mail = a_mail(STRANGER, "accept", Subject="I would like a demo")
    await place.post(mail)
    folder, verdict = await place.filed(mail["Message-ID"])
    assert (folder, verdict.because) == ("Parked", "It carries no reply key and answers no letter of ours.")
    listed = await starter(place, "mail", "--json")
    assert listed.code == 0
    mine = next(one for one in json.loads(listed.out) if one["message_id"] == mail["Message-ID"])
    assert (mine["sender"], mine["subject"]) == (STRANGER, "I would like a demo")


async def test_an_out_of_office_answer_never_decides_and_counts_for_every_open_handoff(place: Place) -> None:
    """Until somebody takes it back: an absence is the person's, and this person is asked by other tests, too."""
    first, second = place.new_id(), place.new_id()
    passed = await place.pass_lead(fresh_lead(first))
    other = await place.pass_lead(fresh_lead(second))
    letter = await place.handoff_letter("ben", first)
    await place.handoff_letter("ben", second)
    away = a_mail(BEN, "accept", letter, Auto_Submitted="auto-replied", Subject="Out of office until Monday")
    await place.post(away)
    folder, verdict = await place.filed(away["Message-ID"])
    absences = place.house.ledger.absences
    (kept,) = await absences.standing(datetime.now(UTC).date())
    assert await absences.clear("ben", "a test", "the test is over", datetime.now(UTC)) == 1
    assert (folder, verdict.verdict) == ("Processed", "noted")
    assert "Ben Vogt is away" in verdict.because
    assert (kept.person, kept.kind) == ("ben", "away")
    for attempt in (passed.attempt_id, other.attempt_id):
        async with asyncio.timeout(PATIENCE):
            while "away" not in await place.kinds(attempt):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        row = await place.house.ledger.listing.row(attempt)
        assert row is not None
        assert row.verdict is None
    assert all(m["In-Reply-To"] != away["Message-ID"] for m in await place.letters("ben", first)), "never answered"


async def test_the_ldr_is_told_that_she_is_not_asked_to_decide(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    await place.mailbox("ben").reply(await place.handoff_letter("ben", lead), "accept")
    heard = await place.letter("lea", lead, lambda m: "accepted" in text_of(m))
    reply = await place.mailbox("lea").reply(heard, "reject 1 - I was wrong")
    folder, verdict = await place.filed(reply)
    assert (folder, verdict.verdict) == ("Parked", "parked")
    told = await place.letter("lea", lead, lambda m: m["In-Reply-To"] == reply)
    assert "not asked to decide" in " ".join(text_of(told).split())
    assert (await place.until(passed.attempt_id, "awaiting_opportunity")).verdict == "accept"
