"""What proves a reply, on the real stack: confirmed by its writer, answered after a change of secrets, played back."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pydantic import SecretStr

from domain.correspondence import LinkGrant
from domain.mailbox import Incoming
from runtime.trial.rep import text_of
from runtime.trial.settings import DESK
from tests.end_to_end.leads import fresh_lead
from tests.end_to_end.place import Place, starter
from tests.end_to_end.writing import a_mail

BEN = "Ben Vogt <ben@example.com>"


@pytest.mark.wide
async def test_a_mail_that_nothing_proves_decides_once_its_writer_has_confirmed_it(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    letter = await place.handoff_letter("ben", lead)
    keyless = a_mail(BEN, "reject 3 - no pain", letter, To=DESK)
    await place.post(keyless)
    await place.filed(keyless["Message-ID"])
    asked = await place.letter("ben", lead, lambda m: m["In-Reply-To"] == keyless["Message-ID"])
    told = " ".join(text_of(asked).split())
    assert "a mail in your name about Anna Roth" in told
    assert "Reply to this mail from ben@example.com" in told, "no pages are served here"

    (parked,) = await place.house.ledger.mails.seen(keyless["Message-ID"])
    grant = LinkGrant(purpose="confirm", attempt_id=passed.attempt_id, round=1, person="ben", digest=parked.digest)
    confirming = place.house.confirming(place.temporal)
    assert (await confirming.look(grant)).state == "open"
    assert [(await confirming.confirm(grant)).state for _ in range(2)] == ["confirmed"] * 2
    row = await place.until(passed.attempt_id, "with_ldr")
    assert (row.verdict, row.decided_by) == ("reject", "ben")
    shown = await starter(place, "mail", "show", parked.id)
    assert "confirmed by link by ben (reading 1)" in shown.out


async def test_a_letter_sent_before_the_secret_changed_is_answered_after_it(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    letter = await place.handoff_letter("ben", lead)
    old = place.house.settings.secret
    changed = {"secret": SecretStr("n" * 32), "former_secrets": [old]}
    after = replace(place.house, settings=place.house.settings.model_copy(update=changed))
    retired = replace(place.house, settings=place.house.settings.model_copy(update={"secret": SecretStr("n" * 32)}))
    row = await place.until(passed.attempt_id, "with_rep")

    reply = a_mail(BEN, "accept", letter, To=str(letter["Reply-To"]))
    incoming = Incoming(uid=0, raw=reply.as_bytes(), received_at=row.passed_at + timedelta(minutes=1))
    assert await retired.mailroom(place.temporal).take(incoming) == "Parked"
    (parked,) = await place.house.ledger.mails.seen(reply["Message-ID"])
    assert parked.because.startswith("Its reply key was made from a secret that is retired.")
    assert await after.mailroom(place.temporal).take(incoming) == "Processed"
    assert (await place.until(passed.attempt_id, "awaiting_opportunity")).decided_by == "ben"


async def test_an_acceptance_that_was_undone_is_not_taken_again_when_its_mail_is_played_back(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead), undo_for=timedelta(minutes=15))
    letter = await place.handoff_letter("ben", lead)
    accepted = a_mail(BEN, "accept", letter)
    await place.post(accepted)
    await place.until(passed.attempt_id, "awaiting_opportunity")
    await place.mailbox("ben").reply(letter, "undo")
    await place.until(passed.attempt_id, "with_rep")
    await place.post(accepted)
    await place.emptied()
    assert (await place.kinds(passed.attempt_id)).count("decided") == 1
    status = await place.handoffs.status(passed.attempt_id)
    assert status is not None
    assert (status.state, status.decision) == ("with_rep", None)
