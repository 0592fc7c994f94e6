"""What silence leads to: each reader in turn, again and again, and never an end."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.listing import row_of
from domain.time import Window
from domain.timing import ClockRule, Rung, Timing
from tests.builders import a_person, a_policy
from tests.stories.floor import Floor

CLIMBED = [
    "handoff to ben", "reminder to ben", "reminder to ben", "reminder to ben", "overdue to lea",
    "escalation to maria", "escalation to ops",
]  # fmt: skip
"""At 3 hours (engagement), 44 (reminder), 48 (the deadline), 52 (the manager), 76 (sales ops)."""


async def test_silence_goes_to_each_reader_in_turn_and_then_daily_to_both_until_somebody_decides(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.machine.fast_forward(handle, timedelta(days=1, hours=21))
    await floor.at_rest(handle)
    assert floor.letters(handle) == CLIMBED[:3]
    assert not (await floor.until(handle, "with_rep")).late

    await floor.machine.fast_forward(handle, timedelta(days=2))
    await floor.until_sent(handle, "escalation.ops")
    assert sorted(floor.letters(handle)) == sorted(CLIMBED)

    await floor.machine.fast_forward(handle, timedelta(days=30))
    await floor.at_rest(handle)
    status = await floor.until(handle, "with_rep")
    assert status.late
    assert status.outcome is None
    sent = floor.letters(handle)
    assert sent.count("escalation to maria") in range(30, 33)
    assert sent.count("escalation to ops") in range(30, 33)
    assert sent.count("reminder to ben") == 3
    kinds = floor.book.kinds(handle.id)
    assert (kinds.count("overdue"), kinds.count("engage_overdue"), kinds.count("planned")) == (1, 1, 0)

    answer = await floor.decide(handle, received_at=datetime.now(UTC) + timedelta(days=35))
    assert answer.result == "taken"
    await floor.until_sent(handle, "receipt_accepted")
    decided = floor.fact(handle, "decided")
    assert (decided.data["late"], decided.data["unengaged"]) == ("yes", "yes")
    assert not floor.book.incidents


async def test_no_opportunity_goes_to_rep_and_sales_ops_then_to_the_manager_and_never_to_the_ldr(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.decide(handle)
    await floor.until_owed(handle)
    before = len(floor.letters(handle))
    await floor.machine.fast_forward(handle, timedelta(days=3, hours=1))
    await floor.until_sent(handle, "escalation.maria")
    assert sorted(floor.letters(handle)[before:]) == [
        "escalation to maria", "escalation to ops", "opportunity_reminder to ben", "opportunity_reminder to ben"
    ]  # fmt: skip
    await floor.machine.fast_forward(handle, timedelta(days=60))
    await floor.at_rest(handle)
    status = await floor.until(handle, "awaiting_opportunity")
    assert status.late
    assert floor.letters(handle).count("escalation to maria") in range(11, 15), "weekly"
    assert not [letter for letter in floor.letters(handle)[before:] if letter.endswith("lea")]
    assert floor.book.kinds(handle.id).count("opportunity_overdue") == 1


async def test_who_has_engaged_is_not_reminded_to(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.engage(handle, "called")
    await floor.machine.fast_forward(handle, timedelta(days=1))
    await floor.at_rest(handle)
    assert floor.letters(handle) == ["handoff to ben"]
    assert "engage_overdue" not in floor.book.kinds(handle.id)
    await floor.decide(handle)
    await floor.until_sent(handle, "receipt_accepted")
    assert "unengaged" not in floor.fact(handle, "decided").data


async def test_the_ladder_is_the_policys(floor: Floor) -> None:
    hour = Window(count=1, unit="working hours")
    ladder = (Rung(to=("rep",), share=50), Rung(to=("ldr",)), Rung(to=("ldr",), later=hour))
    timing = Timing(engagement="not_asked", engage=ClockRule(window=hour), decision_ladder=ladder)
    handle = await floor.pass_lead(policy=replace(a_policy(), timing=timing))
    await floor.until(handle, "with_rep")
    await floor.machine.fast_forward(handle, timedelta(days=2, hours=2))
    await floor.until_sent(handle, "overdue")
    await floor.at_rest(handle)
    assert floor.letters(handle) == ["handoff to ben", "reminder to ben", "overdue to lea", "overdue to lea"]


async def test_a_ladder_moves_the_lead_where_the_policy_says_so_and_then_asks_the_manager(floor: Floor) -> None:
    """Silence moves it to the stand-in as a new turn; who was asked already does not get it again."""
    hour = Window(count=1, unit="working hours")
    ladder = (Rung(to=("rep", "ldr")), Rung(to=(), later=hour, moves=True))
    timing = Timing(engagement="not_asked", decision_ladder=ladder)
    handle = await floor.pass_lead(policy=replace(a_policy(), timing=timing))
    await floor.until(handle, "with_rep")
    await floor.at_rest(handle)
    await floor.machine.fast_forward(handle, timedelta(days=2, hours=2))
    await floor.until_sent(handle, "handoff.clara")
    status = await floor.until(handle, "with_rep")
    assert (status.rep, status.round, status.decision) == ("clara", 2, None)
    assert floor.fact(handle, "moved").said == "the desk moves the lead from ben to clara"
    row = row_of(f for f in floor.book.facts.values() if f.attempt_id == handle.id)
    assert row is not None
    assert row.owner == "clara"
    assert (await floor.decide(handle, by="ben", round=1)).result == "not_open", "the old key decides nothing"
    await floor.at_rest(handle)
    await floor.machine.fast_forward(handle, timedelta(days=2, hours=2))
    await floor.until_sent(handle, "ruling.maria")
    await floor.at_rest(handle)
    status = await floor.until(handle, "with_rep")
    assert (status.rep, status.outcome) == ("clara", None)
    assert status.plan is not None
    assert status.plan.order.kind == "routing", "a person is waited for"


async def test_a_deadline_says_who_is_waited_for_and_how_it_was_counted(floor: Floor) -> None:
    handle = await floor.pass_lead()
    status = await floor.until(handle, "with_rep")
    assert status.until is not None
    assert status.counted == "2 working days for ben"
    described = await handle.describe()
    due = next(p.value for p in described.typed_search_attributes if p.key.name == "HandoffDueAt")
    assert due == status.until


async def test_an_escalation_that_waits_for_others_is_given_up_when_the_answer_comes(floor: Floor) -> None:
    """It holds up nothing meanwhile, and the manager never hears of what is decided."""
    floor.book.gathers_for = timedelta(hours=1)
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.at_rest(handle)
    await floor.machine.fast_forward(handle, timedelta(days=2, hours=1))
    await floor.until_sent(handle, "overdue.lea")
    await floor.machine.fast_forward(handle, timedelta(hours=4))
    for _ in range(200):
        if floor.book.alone:
            break
        await asyncio.sleep(0.02)
    assert [letter.letter.kind for letter in floor.book.alone.values()] == ["escalation"]
    await floor.decide(handle)
    await floor.until_owed(handle)
    await floor.at_rest(handle)
    assert "escalation to maria" not in floor.letters(handle)
    history = await handle.fetch_history()
    assert any(e.HasField("activity_task_cancel_requested_event_attributes") for e in history.events)


async def test_a_ladder_asks_nobody_who_has_left_since_it_was_planned(floor: Floor) -> None:
    """The stand-in of the plan is no longer in the people file, so the manager says who takes the lead."""
    timing = Timing(engagement="not_asked", decision_ladder=(Rung(to=("ldr",)), Rung(to=(), moves=True)))
    handle = await floor.pass_lead(policy=replace(a_policy(), timing=timing))
    await floor.until(handle, "with_rep")
    await floor.at_rest(handle)
    floor.directory.others = (a_person("clara", stand_ins=("ben",), active=False),)
    await floor.machine.fast_forward(handle, timedelta(days=2, hours=2))
    await floor.until_sent(handle, "ruling.maria")
    await floor.at_rest(handle)
    assert "handoff to clara" not in floor.letters(handle)
    assert floor.fact(handle, "away").said == "clara is no longer with the company"
    status = await floor.until(handle, "with_manager")
    assert status.plan is not None
    assert status.plan.order.kind == "routing"
    assert (await floor.tell(handle, "move", to="sam", note="his turn")).result == "taken"
    await floor.until_sent(handle, "handoff.sam")
    await floor.at_rest(handle)
