"""The moments of a ladder: the model mails of a lead that Lea passed to Ben on Friday at 17:55."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.clock import ClockOrder, MeetingRule, Pause, Plan
from domain.errors import SettingsFault
from domain.people import People, Person
from domain.time import Window
from domain.timing import ClockRule, Rung
from tests.builders import PASSED_AT, a_lead, a_person, a_policy, away, people
from worktime.calendar import WorkCalendar

CALENDAR = WorkCalendar()
BERLIN = ZoneInfo("Europe/Berlin")
POLICY, LEAD = a_policy(), a_lead()
MEETING = LEAD.meeting
assert MEETING is not None
RULE = MeetingRule(end=MEETING.end, after=POLICY.timing.after_meeting, farthest=POLICY.timing.farthest_meeting)
ORDER = ClockOrder(
    kind="decision",
    rule=POLICY.decision,
    person="ben",
    rep="ben",
    ldr="lea",
    meeting=RULE,
    engage=POLICY.timing.engage,
)


def plan(order: ClockOrder = ORDER, *others: Person, at: datetime = PASSED_AT, team: People | None = None) -> Plan:
    return CALENDAR.plan(order, team or people(*others), at)


def berlin(at: datetime) -> str:
    return f"{at.astimezone(BERLIN):%a %d %H:%M}"


def steps(made: Plan) -> list[tuple[str, str]]:
    return [(berlin(step.at), step.to) for step in made.steps]


def test_the_model_lead_climbs_as_its_letters_say() -> None:
    made = plan()
    assert berlin(made.due.at) == "Wed 25 10:30"
    assert made.due.counted == "after the meeting, 1 working day from Tue 10:30: Wed 10:30; Europe/Berlin"
    assert made.engage_by is not None
    assert berlin(made.engage_by.at) == "Mon 23 13:00"
    assert steps(made) == [
        ("Mon 23 12:00", "ben"),
        ("Tue 24 15:30", "ben"),
        ("Wed 25 10:30", "ben"),
        ("Wed 25 10:30", "lea"),
        ("Wed 25 15:30", "maria"),
        ("Thu 26 15:30", "ops"),
    ]
    assert made.steps[4].counted == "4 working hours from Wed 10:30: Wed 10:30-13:00, 14:00-15:30; Europe/Berlin"


def test_after_the_last_step_both_are_told_daily() -> None:
    first = plan()
    again = plan(replace(ORDER, due=first.due, repeats_after=first.steps[-1].at), at=first.steps[-1].at)
    assert again.due == first.due
    assert all(step.repeats for step in again.steps)
    assert steps(again)[:4] == [
        ("Fri 27 15:30", "maria"),
        ("Fri 27 15:30", "ops"),
        ("Mon 30 15:30", "maria"),
        ("Mon 30 15:30", "ops"),
    ]


def test_a_meeting_that_is_far_or_over_moves_no_deadline() -> None:
    far = replace(RULE, end=datetime(2027, 3, 1, 9, tzinfo=UTC))
    over = replace(RULE, end=datetime(2026, 11, 20, 9, tzinfo=UTC))
    for meeting in (far, over, None):
        assert berlin(plan(replace(ORDER, meeting=meeting)).due.at) == "Wed 25 09:00"


def test_a_reader_in_another_zone_reads_it_when_he_works() -> None:
    made = plan(ORDER, a_person("maria", "manager", zone="America/New_York", holidays=None, manager=None))
    step = next(step for step in made.steps if step.to == "maria")
    assert berlin(step.at) == "Wed 25 15:30", "09:30 in New York"
    late = plan(ORDER, a_person("maria", "manager", zone="America/Los_Angeles", holidays=None, manager=None))
    step = next(step for step in late.steps if step.to == "maria")
    assert berlin(step.at) == "Wed 25 18:00", "09:00 in Los Angeles"
    assert step.counted.endswith("maria works again 25 Nov 09:00 America/Los_Angeles")


def test_a_reader_on_leave_is_passed_over() -> None:
    on_leave = a_person("lea", "ldr", stand_ins=("tom",), leave=away("2026-11-25", "2026-11-25"))
    manager = a_person("maria", "manager", manager=None, leave=away("2026-11-20", "2026-12-24"))
    made = plan(ORDER, on_leave, manager)
    assert [step.to for step in made.steps][2:] == ["ben", "tom", "ops", "ops"]


def test_a_step_that_moves_the_lead_goes_to_who_stands_in_when_that_one_works() -> None:
    ladder = (Rung(to=("rep",)), Rung(to=(), later=Window(count=4, unit="working hours"), moves=True))
    order = replace(ORDER, rule=ClockRule(window=POLICY.decision_window, ladder=ladder), engage=None)
    assert steps(plan(order)) == [("Wed 25 10:30", "ben"), ("Wed 25 15:30", "clara")]
    late = a_person("clara", zone="America/New_York", holidays="US-NY")
    assert steps(plan(replace(order), late))[-1] == ("Wed 25 15:30", "clara")
    (*_, nobody) = plan(order, a_person("clara", leave=away("2026-11-23", "2026-12-04"))).steps
    assert (nobody.to, nobody.role, nobody.moves) == ("maria", "manager", True)


def test_an_ldr_on_leave_without_a_stand_in_is_passed_over_for_the_manager_at_once() -> None:
    gone = a_person("lea", "ldr", leave=away("2026-11-23", "2026-12-04"))
    found = steps(plan(ORDER, gone))
    assert ("Wed 25 10:30", "maria") in found
    assert "lea" not in {to for _, to in found}


def test_two_letters_to_one_reader_within_an_hour_are_one() -> None:
    made = plan(replace(ORDER, meeting=None, rule=replace(ORDER.rule, window=Window(count=5, unit="working hours"))))
    assert [step.clock for step in made.steps if step.to == "ben"][:2] == ["engage", "decision"]
    tight = replace(ORDER, meeting=None, rule=replace(ORDER.rule, window=Window(count=4, unit="working hours")))
    assert [step.clock for step in plan(tight).steps if step.to == "ben"] == ["decision"]


def test_paused_working_time_is_given_back() -> None:
    first = plan()
    pause = Pause(
        since=datetime(2026, 11, 24, 9, tzinfo=UTC), until=datetime(2026, 11, 25, 8, tzinfo=UTC), why="faulty"
    )
    made = plan(replace(ORDER, due=first.due, pauses=(pause,)), at=pause.until)
    assert berlin(made.due.at) == "Thu 26 09:30", "8.5 of its hours were left on Tuesday at 10:00"
    assert "24 Nov 10:00 to 25 Nov 09:00 (faulty) did not count" in made.due.counted
    assert made.engage_by is None
    after = replace(pause, since=first.due.at, until=datetime(2026, 11, 27, 8, tzinfo=UTC))
    assert plan(replace(ORDER, due=first.due, pauses=(after,)), at=after.until).due.at == first.due.at


def test_more_time_is_counted_from_the_deadline_and_at_most_what_the_policy_gives() -> None:
    first = plan()
    more = replace(ORDER, due=first.due, more=POLICY.timing.extension)
    at = datetime(2026, 11, 24, 9, tzinfo=UTC)
    assert berlin(plan(more, at=at).due.at) == "Fri 27 10:30"
    assert berlin(plan(replace(more, until=date(2026, 11, 26)), at=at).due.at) == "Thu 26 18:00"
    assert berlin(plan(replace(more, until=date(2026, 12, 24)), at=at).due.at) == "Fri 27 10:30"
    late = datetime(2026, 11, 26, 9, tzinfo=UTC)
    assert berlin(plan(more, at=late).due.at) == "Mon 30 10:00", "an overdue one counts from now"


def test_nobody_to_ask_is_a_fault_of_the_people_file() -> None:
    with pytest.raises(SettingsFault, match="zoe is not in the people file"):
        plan(replace(ORDER, person="zoe"))
