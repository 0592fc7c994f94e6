"""The gate with the real working time: holidays count, and nobody's leave can break it."""

from datetime import UTC, datetime, time, timedelta

from domain.admission import Surroundings
from domain.gate import check
from domain.people import Leave, Person
from domain.time import Window
from tests.builders import PASSED_AT, VALUES, a_lead, a_person, a_policy, an_evidence, away, people
from tests.gate.asking import codes
from worktime.calendar import WorkCalendar

CALENDAR = WorkCalendar()


def window_end(window: Window, person: Person, at: datetime) -> datetime:
    return CALENDAR.add(window, person, at).at


def test_the_model_lead_passes_in_real_working_time() -> None:
    admission = check(a_lead(), a_policy(), people(), Surroundings(), PASSED_AT, window_end=window_end)
    assert admission.admitted


def test_a_year_of_leave_is_a_finding_and_no_failure() -> None:
    team = people(
        a_person("ben", leave=away("2026-11-01", "2027-11-01")),
        a_person("lea", "ldr", leave=away("2026-01-01", "2027-11-01")),
    )
    admission = check(a_lead(), a_policy(), team, Surroundings(), PASSED_AT, window_end=window_end)
    assert codes(admission) == ["rep_away"]


def test_half_a_day_of_leave_is_no_absence() -> None:
    today = PASSED_AT.date()
    team = people(a_person("ben", leave=(Leave(first=today, last=today, begins=time(13)),)))
    admission = check(a_lead(), a_policy(), team, Surroundings(), PASSED_AT, window_end=window_end)
    assert admission.admitted


def test_public_holidays_do_not_age_willingness_to_meet() -> None:
    """From 22 December 2026 ten working days end on 7 January 2027: the 25th and New Year's Day do not count."""
    now = datetime(2027, 1, 7, 9, 0, tzinfo=UTC)
    verified = datetime(2026, 12, 22, 10, 0, tzinfo=UTC)
    lead = a_lead(
        meeting=None,
        evidence=tuple(an_evidence(key, at=verified) for key in VALUES),
    )
    assert check(lead, a_policy(), people(), Surroundings(), now, window_end=window_end).admitted
    later = now + timedelta(hours=2)
    assert codes(check(lead, a_policy(), people(), Surroundings(), later, window_end=window_end)) == ["too_old"]
