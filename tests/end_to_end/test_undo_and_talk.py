"""By mail: a decision is undone, the rep is on it, asks the LDR and is answered, wants what only a person can do."""

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest

from runtime.trial.rep import text_of
from tests.end_to_end.leads import fresh_lead
from tests.end_to_end.place import Place

pytestmark = pytest.mark.wide

QUARTER = timedelta(minutes=15)


def said(mail: EmailMessage) -> str:
    """The text of a letter on one line, since words may stand on either side of a line end."""
    return " ".join(text_of(mail).split())


async def test_a_rejection_is_undone_and_the_lead_accepted_after_all(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead), undo_for=QUARTER)
    letter = await place.handoff_letter("ben", lead)
    due = (await place.until(passed.attempt_id, "with_rep")).due_at
    await place.mailbox("ben").reply(letter, "reject 1 - no money")
    receipt = await place.letter("ben", lead, lambda m: 'Reply "undo"' in said(m))
    await place.letter("lea", lead, lambda m: "can undo this until" in said(m))

    undo = await place.mailbox("ben").reply(receipt, "undo")
    folder, verdict = await place.filed(undo)
    assert (folder, verdict.verdict) == ("Processed", "decided")
    row = await place.until(passed.attempt_id, "with_rep")
    assert (row.verdict, row.due_at) == (None, due)
    told = await place.letter("ben", lead, lambda m: m["In-Reply-To"] == undo)
    assert "you have undone the rejection" in said(told)
    heard = await place.letter("lea", lead, lambda m: "has undone the rejection" in said(m))
    assert "nothing is decided" in said(heard)

    await place.mailbox("ben").reply(told, "accept")
    await place.until(passed.attempt_id, "awaiting_opportunity")
    await place.house.crm.create_opportunity(lead, "ben", at=datetime.now(UTC))
    assert (await place.until(passed.attempt_id, "settled")).outcome == "converted"
    assert [f.attempt_id for f in await place.house.ledger.incidents.all() if f.attempt_id == passed.attempt_id] == []


async def test_an_acceptance_whose_time_to_undo_is_over_is_told_who_can(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    letter = await place.handoff_letter("ben", lead)
    await place.mailbox("ben").reply(letter, "accept")
    await place.until(passed.attempt_id, "awaiting_opportunity")
    undo = await place.mailbox("ben").reply(letter, "undo")
    assert (await place.filed(undo))[1].verdict == "noted"
    told = await place.letter("ben", lead, lambda m: m["In-Reply-To"] == undo)
    assert "Maria Keller" in said(told)

    by_the_manager = await place.mailbox("maria").reply(letter, "undo")
    assert (await place.filed(by_the_manager))[1].verdict == "decided"
    assert (await place.until(passed.attempt_id, "with_rep")).accepted_at is None


async def test_a_question_goes_to_the_ldr_and_the_answer_comes_back_in_the_reps_thread(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    letter = await place.handoff_letter("ben", lead)
    engaged = await place.mailbox("ben").reply(letter, "called, voicemail")
    assert (await place.filed(engaged))[1].verdict == "noted"

    question = await place.mailbox("ben").reply(letter, "? is the fleet leased")
    folder, verdict = await place.filed(question)
    assert (folder, verdict.verdict) == ("Processed", "relayed")
    asked = await place.letter("lea", lead, lambda m: "is the fleet leased" in said(m))
    reply = await place.mailbox("lea").reply(asked, "Leased, so accept it please")
    folder, verdict = await place.filed(reply)
    assert (folder, verdict.verdict) == ("Processed", "relayed")
    answer = await place.letter("ben", lead, lambda m: "Leased, so accept it please" in said(m))
    assert answer["In-Reply-To"] == question
    assert answer["Subject"] == f"Re: {letter['Subject']}"
    row = await place.until(passed.attempt_id, "with_rep")
    assert (row.verdict, row.engaged) == (None, "called")

    again = await place.mailbox("ben").reply(answer, "? by whom")
    assert (await place.filed(again))[1].verdict == "relayed"
    await place.letter("lea", lead, lambda m: "by whom" in said(m))
    kinds = await place.kinds(passed.attempt_id)
    assert [k for k in kinds if k in ("asked", "answered")] == ["asked", "answered", "asked"]
    await place.mailbox("ben").reply(answer, "accept")
    assert (await place.until(passed.attempt_id, "awaiting_opportunity")).decided_by == "ben"


async def test_another_rep_claims_the_lead_and_the_manager_is_asked(place: Place) -> None:
    lead = place.new_id()
    passed = await place.pass_lead(fresh_lead(lead))
    letter = await place.handoff_letter("ben", lead)
    claim = await place.mailbox("clara").reply(letter, "mine - they are my account")
    folder, verdict = await place.filed(claim)
    assert (folder, verdict.verdict) == ("Processed", "decided"), verdict.because
    asked = await place.letter("maria", lead, lambda m: m["Subject"].startswith("Two want it"))
    assert "they are my account" in text_of(asked)
    await place.mailbox("maria").reply(asked, "move to Clara Weiss - her account")
    await place.handoff_letter("clara", lead)
    assert (await place.until(passed.attempt_id, "with_rep")).rep == "clara"
