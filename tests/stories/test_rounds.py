"""Rounds: who is asked next, with which clock, and what the old key may still do."""

from datetime import UTC, datetime, timedelta

from domain.listing import row_of
from tests.builders import a_person
from tests.stories.floor import Floor, Handle


async def asked(floor: Floor) -> Handle:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.at_rest(handle)
    return handle


async def moved(floor: Floor) -> Handle:
    """Moved by the manager from Ben to Clara, who is asked."""
    handle = await asked(floor)
    assert (await floor.tell(handle, "move", to="clara", note="her region")).result == "taken"
    await floor.until_sent(handle, "handoff.clara")
    await floor.until_sent(handle, "moved.lea")
    await floor.until(handle, "with_rep")
    return handle


async def test_a_moved_lead_is_a_new_round_with_a_new_rep_thread_and_clock(floor: Floor) -> None:
    handle = await moved(floor)
    status = await floor.until(handle, "with_rep")
    assert (status.rep, status.waiting_for) == ("clara", "clara to accept or reject")
    assert sorted(floor.letters(handle)) == ["handoff to ben", "handoff to clara", "moved to ben", "moved to lea"]
    row = row_of(f for f in floor.book.facts.values() if f.attempt_id == handle.id)
    assert row is not None
    assert (row.state, row.round, row.rep, row.due_at) == ("with_rep", 2, "clara", status.until)
    described = await handle.describe()
    rep = next(p.value for p in described.typed_search_attributes if p.key.name == "HandoffRep")
    assert rep == "clara"


async def test_an_old_key_decides_nothing_and_is_told_who_has_it_now(floor: Floor) -> None:
    handle = await moved(floor)
    answer = await floor.decide(handle, round=1)
    assert answer.result == "not_open"
    assert answer.said.startswith("this answer is for round 1; it is now with clara since ")
    assert (await floor.tell(handle, "faulty", by="ben", role="rep", round=1)).result == "not_open"
    assert (await floor.decide(handle, by="clara", round=2)).result == "taken"
    await floor.until_owed(handle)
    await floor.judged_for(handle, "clara")
    assert (await handle.result()).outcome == "converted"
    assert not floor.book.incidents


async def test_nobody_is_asked_twice(floor: Floor) -> None:
    handle = await moved(floor)
    answer = await floor.tell(handle, "move", to="ben")
    assert (answer.result, answer.said) == ("not_allowed", "ben was asked before in this handoff")


async def test_not_mine_with_a_name_moves_at_once_and_the_third_move_is_the_managers(floor: Floor) -> None:
    floor.directory.others = (a_person("nina"),)
    handle = await asked(floor)
    for rep, to, round_ in (("ben", "clara", 1), ("clara", "sam", 2)):
        told = await floor.tell(handle, "not_mine", by=rep, role="rep", to=to, note=f"{to}'s", round=round_)
        assert told.result == "taken"
        await floor.until_sent(handle, f"handoff.{to}")
        await floor.until(handle, "with_rep")
    await floor.tell(handle, "not_mine", by="sam", role="rep", to="nina", note="nina's", round=3)
    status = await floor.until(handle, "with_manager")
    await floor.until_sent(handle, "ruling.maria")
    assert status.outcome is None
    assert (await floor.tell(handle, "move", by="maria", role="manager", to="nina")).result == "taken"
    assert (await floor.until(handle, "with_rep")).rep == "nina"


async def test_not_mine_without_a_name_is_routed_by_the_ldr_whose_silence_goes_on_up(floor: Floor) -> None:
    handle = await asked(floor)
    await floor.tell(handle, "not_mine", by="ben", role="rep", note="no idea")
    await floor.until_sent(handle, "ldr_asked.lea")
    await floor.at_rest(handle)
    await floor.machine.fast_forward(handle, timedelta(hours=6))
    await floor.until_sent(handle, "escalation.maria")
    assert (await floor.until(handle, "with_ldr")).late
    assert (await floor.tell(handle, "move", by="lea", role="ldr", to="clara")).result == "taken"
    assert (await floor.until(handle, "with_rep")).rep == "clara"


async def test_an_ldrs_move_is_the_managers_to_rule(floor: Floor) -> None:
    handle = await asked(floor)
    answer = await floor.tell(handle, "move", by="lea", role="ldr", to="clara", note="she knows her")
    assert answer.result == "asked"
    await floor.until_sent(handle, "ruling.maria")
    assert (await floor.until(handle, "with_rep")).rep == "ben"


async def test_a_rep_takes_more_time_once_and_then_the_manager_is_asked(floor: Floor) -> None:
    handle = await asked(floor)
    before = (await floor.until(handle, "with_rep")).until
    assert before is not None
    assert (await floor.tell(handle, "more_time", by="ben", role="rep")).said.startswith("more time needs a reason")
    assert (await floor.tell(handle, "more_time", by="ben", role="rep", note="she is ill")).result == "taken"
    await floor.until_sent(handle, "extended.ben")
    await floor.at_rest(handle)
    after = await floor.until(handle, "with_rep")
    assert after.until == before + timedelta(days=2)
    assert (await floor.tell(handle, "more_time", by="ben", role="rep", note="still ill")).result == "asked"
    await floor.until_sent(handle, "ruling.maria")
    assert (await floor.tell(handle, "extend", by="maria", role="manager", note="fine")).result == "taken"
    await floor.at_rest(handle)
    assert (await floor.until(handle, "with_rep")).until == before + timedelta(days=7)
    row = row_of(f for f in floor.book.facts.values() if f.attempt_id == handle.id)
    assert row is not None
    assert row.due_at == before + timedelta(days=7)
    assert floor.fact(handle, "notified").data["due_at"] == before.isoformat(), "the original stays in the figures"


async def test_a_faulty_record_stops_the_clock_until_it_is_put_right(floor: Floor) -> None:
    handle = await asked(floor)
    before = (await floor.until(handle, "with_rep")).until
    assert before is not None
    await floor.tell(handle, "faulty", by="ben", role="rep", note="the number is a fax")
    await floor.until_sent(handle, "ldr_asked.lea")
    await floor.at_rest(handle)
    await floor.machine.fast_forward(handle, timedelta(days=3))
    await floor.at_rest(handle)
    assert not [sent for sent in floor.letters(handle) if sent in ("overdue to lea", "reminder to ben")]
    assert (await floor.tell(handle, "correct", by="lea", role="ldr", note="it is hers all the same")).result == "taken"
    await floor.until_sent(handle, "news.ben")
    await floor.at_rest(handle)
    after = await floor.until(handle, "with_rep")
    assert after.until is not None
    assert abs(after.until - before - timedelta(days=3)) < timedelta(minutes=5), "what he could not use is given back"


async def test_a_corrected_phone_starts_the_clock_anew(floor: Floor) -> None:
    handle = await asked(floor)
    await floor.machine.fast_forward(handle, timedelta(days=1))
    await floor.tell(handle, "faulty", by="ben", role="rep", note="wrong number")
    await floor.until_sent(handle, "ldr_asked.lea")
    await floor.at_rest(handle)
    await floor.tell(handle, "correct", by="lea", role="ldr", note="phone +49 151 5550 9999")
    await floor.at_rest(handle)
    after = await floor.until(handle, "with_rep")
    assert after.until is not None
    assert abs(after.until - await floor.machine.now(handle) - timedelta(days=2)) < timedelta(minutes=1)


async def test_a_word_that_is_not_the_readers_is_answered_with_who_may(floor: Floor) -> None:
    handle = await asked(floor)
    answer = await floor.tell(handle, "extend", by="lea", role="ldr")
    assert (answer.result, answer.said) == (
        "not_allowed", '"extend" is not a word of the LDR; the manager may use it'
    )  # fmt: skip
    assert (await floor.tell(handle, "overturn", by="ben", role="manager")).said == "nobody rules on a case of his own"


async def test_a_new_meeting_moves_the_decision_and_the_letter_says_so(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    start = datetime(2040, 12, 3, 9, tzinfo=UTC)
    given = {"meeting_start": start, "meeting_end": start + timedelta(minutes=30)}
    answer = await floor.tell(handle, "more_time", by="ben", role="rep", note="no show", **given)
    assert answer.said == "the answer is due after the new meeting"
    await floor.until_sent(handle, "extended.ben")
    await floor.at_rest(handle)
    status = await floor.until(handle, "with_rep")
    assert status.plan is not None
    assert status.plan.order.meeting is not None
    assert status.plan.order.meeting.end == given["meeting_end"]
