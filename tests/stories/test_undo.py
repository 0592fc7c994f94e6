"""A decision that was undone never was: who may undo it, until when, and who hears of it."""

from datetime import timedelta

from domain.listing import row_of
from tests.stories.floor import Floor, Handle


async def rejected(floor: Floor) -> Handle:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.decide(handle, verdict="reject", criteria=("budget",), note="no money")
    await floor.until_sent(handle, "rejected")
    await floor.until_sent(handle, "receipt_rejected")
    return handle


async def test_an_undone_acceptance_gives_the_lead_back_with_its_old_clock_and_both_are_told(floor: Floor) -> None:
    handle = await floor.pass_lead()
    before = await floor.until(handle, "with_rep")
    await floor.decide(handle)
    await floor.until_sent(handle, "receipt_accepted")
    await floor.until_sent(handle, "accepted")

    answer = await floor.undo(handle)
    assert (answer.result, answer.said) == ("taken", "ben undoes: ben accepts")
    after = await floor.until(handle, "with_rep")
    assert (after.decision, after.until, after.undo_until) == (None, before.until, None)
    await floor.until_sent(handle, "undone.lea")
    assert sorted(floor.letters(handle)[-2:]) == ["undone to ben", "undone to lea"]

    row = row_of(f for f in floor.book.facts.values() if f.attempt_id == handle.id)
    assert row is not None
    assert (row.state, row.verdict, row.accepted_at, row.reasons) == ("with_rep", None, None, "")
    assert row.due_at == before.until


async def test_after_an_undone_acceptance_the_next_decision_is_told_like_the_first(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.decide(handle)
    await floor.until_sent(handle, "accepted")
    await floor.undo(handle)
    await floor.until(handle, "with_rep")
    assert (await floor.decide(handle, note="after all")).result == "taken"
    await floor.confirm(handle)
    assert (await handle.result()).outcome == "converted"
    sent = floor.letters(handle)
    assert (sent.count("receipt_accepted to ben"), sent.count("accepted to lea")) == (2, 2)
    assert not floor.book.incidents


async def test_an_undone_rejection_never_was(floor: Floor) -> None:
    handle = await rejected(floor)
    assert (await floor.undo(handle)).result == "taken"
    await floor.until(handle, "with_rep")
    await floor.machine.fast_forward(handle, timedelta(hours=1))
    status = await floor.until(handle, "with_rep")
    assert any(line.endswith("ben undoes: ben rejects: budget - no money") for line in status.timeline)
    await floor.decide(handle, verdict="reject", criteria=("authority",))
    assert (await floor.disqualified(handle)).outcome == "disqualified"
    row = row_of(f for f in floor.book.facts.values() if f.attempt_id == handle.id)
    assert row is not None
    assert (row.state, row.outcome, row.verdict) == ("settled", "disqualified", "reject")
    assert floor.letters(handle).count("rejected to lea") == 2
    assert not floor.book.incidents


async def test_after_its_time_the_rep_is_told_and_only_a_manager_undoes(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.decide(handle)
    await floor.until_sent(handle, "receipt_accepted")
    status = await floor.until(handle, "awaiting_opportunity")
    assert status.undo_until is not None
    late = status.undo_until + timedelta(seconds=1)
    answer = await floor.undo(handle, received_at=late)
    assert (answer.result, answer.decision) == ("too_late", status.decision)
    assert "the rep's time to undo it was over on" in answer.said
    assert (await floor.until(handle, "awaiting_opportunity")).decision == status.decision

    answer = await floor.undo(handle, by="maria", on_behalf_of="ben", by_manager=True, received_at=late)
    assert answer.said == "maria for ben undoes: ben accepts"
    await floor.until(handle, "with_rep")


async def test_an_undo_in_time_counts_although_it_was_read_later(floor: Floor) -> None:
    handle = await rejected(floor)
    status = await floor.until(handle, "with_ldr")
    assert status.undo_until is not None
    await floor.machine.fast_forward(handle, timedelta(minutes=15, seconds=10))
    assert (await floor.undo(handle, received_at=status.undo_until)).result == "taken"
    await floor.until(handle, "with_rep")


async def test_an_operator_undoes_from_the_temporal_ui_whenever_it_is_open(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.decide(handle)
    await floor.until_sent(handle, "receipt_accepted")
    await floor.machine.fast_forward(handle, timedelta(hours=3))
    answer = await handle.execute_update("undo", {"by": "sales operations"})
    assert answer["result"] == "taken"
    await floor.until(handle, "with_rep")


async def test_nothing_decided_nothing_to_undo(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    answer = await floor.undo(handle)
    assert (answer.result, answer.said) == ("not_open", "nothing is decided, so there is nothing to undo")


async def test_an_undo_that_came_before_the_decision_meant_another_one(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.decide(handle)
    status = await floor.until(handle, "awaiting_opportunity")
    assert status.decision is not None
    early = status.decision.received_at - timedelta(minutes=1)
    assert (await floor.undo(handle, received_at=early)).result == "not_open"


async def test_the_same_undo_twice_is_one(floor: Floor) -> None:
    handle = await rejected(floor)
    assert await floor.undo(handle, "mail-2") == await floor.undo(handle, "mail-2")
    await floor.decide(handle)
    assert (await floor.undo(handle, "mail-2")).result == "taken", "the stored answer"
    assert (await floor.until(handle, "awaiting_opportunity")).decision is not None
    assert floor.book.kinds(handle.id).count("undone") == 1


async def test_a_rep_undoes_a_few_times_and_then_a_manager_does(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    for _ in range(5):
        await floor.decide(handle)
        assert (await floor.undo(handle)).result == "taken"
    await floor.decide(handle)
    answer = await floor.undo(handle)
    assert (answer.result, answer.said) == ("too_late", "ben accepts; 5 decisions were undone before")
    assert (await floor.undo(handle, by="maria", by_manager=True)).result == "taken"


async def test_an_undo_after_the_deadline_is_overdue_and_told_once(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.machine.fast_forward(handle, timedelta(days=3))
    await floor.until_sent(handle, "overdue")
    await floor.decide(handle)
    await floor.until_sent(handle, "receipt_accepted")
    await floor.undo(handle)
    assert (await floor.until(handle, "with_rep")).late
    await floor.machine.fast_forward(handle, timedelta(days=3))
    assert floor.letters(handle).count("overdue to lea") == 1
    assert floor.letters(handle).count("reminder to ben") == 3, "to engage, to decide, and at the deadline"
    assert not floor.book.incidents
