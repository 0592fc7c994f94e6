"""Clocks of people who are away, in real working time: never around a long leave, never stuck."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from activities.fair_clocks import fair_plan
from domain.clock import ClockKind, ClockOrder
from domain.timing import REPAIR, ClockRule
from tests.builders import PASSED_AT, a_person, a_policy, away, people
from worktime.calendar import WorkCalendar

CALENDAR = WorkCalendar()


def order(kind: ClockKind, rule: ClockRule, person: str = "lea") -> ClockOrder:
    return ClockOrder(kind=kind, rule=rule, person=person, rep="ben", ldr="lea")


def due(wanted: ClockOrder, first: str, last: str) -> datetime:
    person = people().by_id[wanted.person]
    gone = replace(person, leave=away(first, last))
    return fair_plan(wanted, people(gone), CALENDAR, PASSED_AT).due.at


@pytest.mark.parametrize("last", ["2026-12-18", "2028-01-01"])
def test_who_is_away_at_the_deadline_does_not_move_it(last: str) -> None:
    wanted = order("correction", REPAIR)
    there = fair_plan(wanted, people(), CALENDAR, PASSED_AT).due.at
    assert due(wanted, "2026-11-20", last) == there == datetime(2026, 11, 23, 12, tzinfo=UTC)


def test_leave_that_is_over_before_the_deadline_is_no_working_time() -> None:
    decision = order("decision", a_policy().decision, "ben")
    plan = fair_plan(decision, people(a_person("ben", leave=away("2026-11-23", "2026-11-23"))), CALENDAR, PASSED_AT)
    assert plan.due.at == datetime(2026, 11, 26, 8, tzinfo=UTC)
    assert "leave" in plan.due.counted


def test_the_opportunitys_clock_stands_still_while_the_rep_is_away_but_not_for_ever() -> None:
    conversion = order("conversion", a_policy().conversion, "ben")
    assert due(conversion, "2026-11-23", "2026-11-27") == datetime(2026, 12, 2, 8, tzinfo=UTC)
    assert due(conversion, "2026-11-23", "2028-01-01") == datetime(2026, 11, 25, 8, tzinfo=UTC)
