"""An operator works a parked mail by the command line, on the real stack."""

import json

import pytest

from runtime.trial.settings import DESK
from tests.end_to_end.leads import fresh_lead
from tests.end_to_end.place import Place, starter
from tests.end_to_end.writing import a_mail

pytestmark = pytest.mark.wide

BEN = "Ben Vogt <ben@example.com>"


async def test_a_mail_without_key_and_thread_is_attached_vouched_for_and_decides(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    await place.handoff_letter("ben", lead)
    mail = a_mail(BEN, "reject 3 - no pain", To=DESK, Subject="that lead of yours")
    await place.post(mail)
    folder, _ = await place.filed(mail["Message-ID"])
    assert folder == "Parked"
    listed = json.loads((await starter(place, "mail", "list", "--json")).out)
    mail_id = next(one["id"] for one in listed if one["message_id"] == mail["Message-ID"])
    shown = await starter(place, "mail", "show", mail_id)
    assert "reject 3 - no pain" in shown.out

    attached = await starter(place, "mail", "attach", mail_id, lead, "--by", "Nora Sand")
    assert (attached.code, passed.attempt_id in attached.out) == (0, True)
    unproven = await starter(place, "mail", "release", mail_id, "--by", "Nora Sand")
    assert (unproven.code, "parked:" in unproven.out) == (1, True)
    released = await starter(place, "mail", "release", mail_id, "--by", "Nora Sand", "--vouch", "ben")
    assert (released.code, "decided:" in released.out) == (0, True), released.err
    row = await place.house.ledger.listing.row(passed.attempt_id)
    assert row is not None
    story = await place.house.ledger.listing.story(passed.attempt_id)
    assert [fact.by for fact in story if fact.kind == "decided"] == ["ben"]
    (kept,) = await place.house.ledger.parked.find(mail_id)
    assert (kept.verdict.reading, kept.verdict.verdict) == (2, "decided")
    assert "Nora Sand vouches that ben wrote it" in kept.verdict.because
