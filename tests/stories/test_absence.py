"""A rep who cannot act: the lead moves or waits, and the time that could not be used is given back."""

from datetime import timedelta

from domain.errors import RecipientRefused
from domain.listing import row_of
from tests.builders import a_person, away
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
    floor.directory.others = (a_person("ben", stand_ins=()),)
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


async def test_a_refused_recipient_is_the_stand_ins_at_once_and_the_owner_stays(floor: Floor) -> None:
    floor.post.refusals["ben@example.com"] = RecipientRefused("550 5.1.1 no such user")
    handle = await floor.pass_lead()
    await floor.until_sent(handle, "handoff.clara")
    assert (await floor.until(handle, "with_rep")).rep == "clara"
    row = row_of(f for f in floor.book.facts.values() if f.attempt_id == handle.id)
    assert row is not None
    assert (row.rep, row.owner) == ("clara", "ben")
    assert "550 5.1.1" in floor.fact(handle, "undeliverable").said
    assert "ruling to maria" not in floor.letters(handle)


async def test_a_refused_recipient_is_written_to_at_the_other_mailbox_first(floor: Floor) -> None:
    floor.post.refusals["ben@example.com"] = RecipientRefused("550 5.1.1 no such user")
    floor.directory.others = (a_person("ben", also=("ben@home.example",)),)
    handle = await floor.pass_lead()
    assert (await floor.until(handle, "with_rep")).rep == "ben"
    assert [c.recipient for c in floor.post.taken] == ["ben@home.example"]
    assert floor.fact(handle, "notified").data["mailbox"] == "ben@home.example"


async def test_known_leave_past_the_deadline_moves_the_lead_before_a_letter_goes_out(floor: Floor) -> None:
    """And the deadline is the stand-in's, counted from the letter to her."""
    floor.directory.others = (a_person("ben", stand_ins=("clara",), leave=away("2020-01-01", "2040-01-01")),)
    handle = await floor.pass_lead()
    await floor.until_sent(handle, "handoff.clara")
    status = await floor.until(handle, "with_rep")
    assert status.rep == "clara"
    assert "handoff to ben" not in floor.letters(handle)
    assert "moved to ben" not in floor.letters(handle)
    await floor.until_sent(handle, "moved.lea")
    assert floor.fact(handle, "away").data["until"] == "2040-01-01"


async def test_when_all_are_away_the_manager_says_at_once_who_takes_it(floor: Floor) -> None:
    gone = away("2020-01-01", "2040-01-01")
    floor.directory.others = (
        a_person("ben", stand_ins=("clara",), leave=gone),
        a_person("clara", leave=gone),
    )
    handle = await floor.pass_lead()
    await floor.until_sent(handle, "ruling.maria")
    await floor.at_rest(handle)
    status = await floor.until(handle, "with_manager")
    assert status.until is not None, "his ruling has a deadline"
    assert (await floor.tell(handle, "move", to="sam", by="maria", role="manager")).result == "taken"
    assert (await floor.until(handle, "with_rep")).rep == "sam"


async def test_a_manager_who_is_away_too_is_passed_over_for_sales_operations(floor: Floor) -> None:
    gone = away("2020-01-01", "2040-01-01")
    floor.directory.others = (
        a_person("ben", stand_ins=(), leave=gone),
        a_person("maria", "manager", manager=None, leave=gone),
    )
    handle = await floor.pass_lead()
    await floor.until_sent(handle, "ruling.ops")
    assert "ruling to maria" not in floor.letters(handle)


async def test_the_ladder_passes_over_who_has_gone_away_since(floor: Floor) -> None:
    """Planned for Lea and Maria; told away before their steps are reached."""
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.at_rest(handle)
    gone = away("2020-01-01", "2040-01-01")
    floor.directory.others = (
        a_person("lea", "ldr", name="Lea Brandt", stand_ins=("tom",), leave=gone),
        a_person("maria", "manager", manager=None, leave=gone),
    )
    await floor.machine.fast_forward(handle, timedelta(days=3))
    await floor.until_sent(handle, "overdue.tom")
    await floor.until_sent(handle, "escalation.ops")
    assert not {"overdue to lea", "escalation to maria"} & set(floor.letters(handle))


async def test_an_ldr_away_past_his_answer_is_asked_in_the_person_of_the_stand_in(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.decide(handle, verdict="reject", criteria=("budget",))
    await floor.until_sent(handle, "rejected.lea")
    await floor.at_rest(handle)
    until = (await floor.until(handle, "with_ldr")).until
    assert until is not None
    gone = a_person("lea", "ldr", stand_ins=("tom",), leave=away("2020-01-01", "2040-01-01"))
    floor.directory.others = (gone,)
    said = await floor.tell(
        handle, "away", by="lea", channel="mail", stand_ins=("tom",), back_at=until + timedelta(days=9)
    )
    assert said.said == "lea cannot act; who stands in for the LDR is asked"
    await floor.until_sent(handle, "rejected.tom")
    await floor.at_rest(handle)
    assert (await floor.until(handle, "with_ldr")).until is not None


async def test_an_ldr_on_leave_without_a_stand_in_is_answered_for_by_the_manager_at_once(floor: Floor) -> None:
    gone = a_person("lea", "ldr", leave=away("2020-01-01", "2040-01-01"))
    floor.directory.others = (gone,)
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.decide(handle, verdict="reject", criteria=("budget",))
    await floor.until_sent(handle, "rejected.maria")
    await floor.at_rest(handle)
    status = await floor.until(handle, "with_ldr")
    assert status.plan is not None
    assert status.plan.order.person == "maria", "counted in the time of who is asked"
    answer = await floor.tell(handle, "disqualify", by="maria", on_behalf_of="lea", role="ldr", note="a student")
    assert answer.result == "taken"
    assert (await handle.result()).outcome == "disqualified"


async def test_an_ldr_who_has_left_is_nobody_to_wait_for(floor: Floor) -> None:
    floor.directory.others = (a_person("lea", "ldr", active=False),)
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.tell(handle, "faulty", by="ben", role="rep", note="wrong number")
    await floor.until_sent(handle, "ldr_asked.maria")
    assert "ldr_asked to lea" not in floor.letters(handle)


async def test_a_manager_away_past_his_ruling_is_passed_over(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.decide(handle, verdict="reject", criteria=("budget",))
    await floor.until_sent(handle, "rejected.lea")
    await floor.at_rest(handle)
    await floor.tell(handle, "dispute", by="lea", role="ldr", note="the CFO wrote")
    await floor.until_sent(handle, "ruling.maria")
    await floor.at_rest(handle)
    until = (await floor.until(handle, "with_manager")).until
    assert until is not None
    floor.directory.others = (a_person("maria", "manager", manager=None, leave=away("2020-01-01", "2040-01-01")),)
    said = await floor.tell(handle, "away", by="maria", channel="mail", back_at=until + timedelta(days=9))
    assert said.said == "maria cannot rule; the next one is asked"
    await floor.until_sent(handle, "ruling.ops")


async def test_without_a_day_the_ldr_is_asked_whether_the_rep_is_back(floor: Floor) -> None:
    handle = await floor.pass_lead()
    status = await floor.until(handle, "with_rep")
    assert status.until is not None
    back = status.until - timedelta(hours=20)
    given = {"by": "ben", "channel": "mail", "round": 1, "back_at": back, "ask_at": back + timedelta(hours=1)}
    await floor.tell(handle, "away", **given)
    await floor.until_recorded(handle, "paused")
    assert "not ben's time" in floor.fact(handle, "paused").said
    await floor.at_rest(handle)
    await floor.machine.fast_forward(handle, back + timedelta(hours=2) - await floor.machine.now(handle))
    await floor.at_rest(handle)
    assert floor.letters(handle).count("ldr_asked to lea") == 2
    assert (await floor.until(handle, "with_rep")).until == status.until


async def test_a_letter_that_came_back_goes_to_the_other_mailbox_with_a_new_clock(floor: Floor) -> None:
    floor.directory.others = (a_person("ben", also=("ben@home.example",)),)
    handle = await floor.pass_lead()
    before = (await floor.until(handle, "with_rep")).until
    assert before is not None
    floor.directory.others = (a_person("ben", mail="ben@home.example"),)
    said = await floor.tell(handle, "bounced", by="ben", channel="mail", note="5.1.1", round=1, other_mailbox=True)
    assert said.said == "ben is asked at another mailbox, with a new clock"
    await floor.until_sent(handle, "handoff.ben.resend-1")
    await floor.at_rest(handle)
    after = await floor.until(handle, "with_rep")
    assert after.until is not None
    assert after.until > before
    assert floor.post.taken[-1].recipient == "ben@home.example"
    assert "the letter did not reach him" in floor.fact(handle, "paused").said
