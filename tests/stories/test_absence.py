"""A rep who cannot act: the lead moves or waits, and the time that could not be used is given back."""

from datetime import timedelta

from domain.errors import RecipientRefused
from domain.listing import row_of
from tests.stories.floor import Floor


async def test_away_past_the_deadline_moves_to_the_stand_in_who_keeps_the_owner(floor: Floor) -> None:
    handle = await floor.pass_lead()
    status = await floor.until(handle, "with_rep")
    assert status.until is not None
    until = (status.until + timedelta(days=5)).date().isoformat()
    answer = await floor.tell(handle, "away", by="ben", channel="mail", until=until, to="clara", round=1)
    assert answer.said == "the lead is with clara, who stands in for ben"
    await floor.until_sent(handle, "handoff.clara")
    await floor.until_sent(handle, "moved.lea")
    await floor.until(handle, "with_rep")
    await floor.decide(handle, by="clara", round=2)
    await floor.until_owed(handle)
    row = row_of(f for f in floor.book.facts.values() if f.attempt_id == handle.id)
    assert row is not None
    assert (row.rep, row.owner) == ("clara", "ben")
    await floor.judged_for(handle, "ben")
    assert (await handle.result()).outcome == "converted"


async def test_away_for_less_waits_and_the_ldr_is_told(floor: Floor) -> None:
    handle = await floor.pass_lead()
    status = await floor.until(handle, "with_rep")
    assert status.until is not None
    today = (status.until - timedelta(days=2)).date().isoformat()
    answer = await floor.tell(handle, "away", by="ben", channel="mail", until=today, to="clara", round=1)
    assert answer.said == "ben is back before the answer is due; it waits"
    await floor.until_sent(handle, "ldr_asked.lea")
    after = await floor.until(handle, "with_rep")
    assert (after.rep, after.until) == ("ben", status.until), "never silently the deadline"


async def test_a_bounce_moves_at_once_and_without_a_stand_in_it_is_the_managers(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.tell(handle, "bounced", by="ben", channel="mail", to="clara", note="5.1.1", round=1)
    await floor.until_sent(handle, "handoff.clara")
    await floor.until(handle, "with_rep")
    answer = await floor.tell(handle, "bounced", by="clara", channel="mail", note="5.1.1", round=2)
    assert answer.said == "nobody stands in; the manager says who takes it"
    await floor.until_sent(handle, "ruling.maria")
    await floor.at_rest(handle)
    await floor.machine.fast_forward(handle, timedelta(days=4))
    await floor.until_sent(handle, "escalation.ops")
    assert (await floor.until(handle, "with_rep")).outcome is None


async def test_a_refused_recipient_is_the_managers_at_once_and_nags_until_somebody_acts(floor: Floor) -> None:
    floor.post.refusals["ben@example.com"] = RecipientRefused("550 5.1.1 no such user")
    handle = await floor.pass_lead()
    await floor.until(handle, "undeliverable")
    await floor.until_sent(handle, "ruling.maria")
    await floor.at_rest(handle)
    status = await floor.until(handle, "undeliverable")
    assert status.until is not None
    assert (await floor.tell(handle, "move", to="clara", by="maria", role="manager")).result == "taken"
    await floor.until_sent(handle, "handoff.clara")
    assert (await floor.until(handle, "with_rep")).rep == "clara"


async def test_days_away_after_an_acceptance_are_given_back(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.decide(handle)
    await floor.until_owed(handle)
    before = (await floor.until(handle, "awaiting_opportunity")).until
    assert before is not None
    until = (before + timedelta(days=3)).date().isoformat()
    await floor.tell(handle, "away", by="ben", channel="mail", until=until, round=1)
    await floor.until_recorded(handle, "planned")
    await floor.at_rest(handle)
    after = (await floor.until(handle, "awaiting_opportunity")).until
    assert after is not None
    assert after > before + timedelta(days=3)
