"""The example lead passes the gate on whatever day the demo runs."""

from datetime import UTC, datetime, timedelta

from hypothesis import example as case
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.admission import Surroundings
from domain.gate import check
from policy import load_people, load_policy, parse_lead
from policy.example import PASSED_AT, fresh_example
from policy.plain import read_document
from tests.gate.calendar import window_end
from tests.policy.files import EXAMPLES

POLICY = load_policy(EXAMPLES / "policy.yaml")
PEOPLE = load_people(EXAMPLES / "people.yaml", EXAMPLES / "accounts.csv")
moments = st.datetimes(min_value=datetime(2025, 1, 1), max_value=datetime(2060, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@settings(derandomize=True, deadline=None)
@given(now=moments)
@case(now=PASSED_AT)
@case(now=datetime(2026, 12, 31, 23, 59, tzinfo=UTC))
@case(now=datetime(2027, 3, 28, 1, 0, tzinfo=UTC))
def test_the_fresh_example_passes_the_gate_at_any_moment(now: datetime) -> None:
    lead = parse_lead(fresh_example(now))
    admission = check(lead, POLICY, PEOPLE, Surroundings(), now, window_end=window_end)
    assert [f.said for f in admission.stopping if f.code != "rep_away"] == []
    assert lead.meeting is not None
    assert all(now - timedelta(days=7, hours=1) <= e.at <= now for e in lead.evidence)
    assert now + timedelta(hours=23) <= lead.meeting.start <= now + timedelta(days=10)
    assert lead.meeting.start.astimezone(UTC).weekday() == 1


def test_at_its_own_moment_the_example_stays_as_it_is_written() -> None:
    assert fresh_example(PASSED_AT) == read_document(EXAMPLES / "lead.yaml")


def test_a_month_later_meeting_and_month_of_purchase_have_moved_along() -> None:
    data = fresh_example(datetime(2026, 12, 9, 9, 0, tzinfo=UTC))
    assert data["evidence"]["budget"]["at"] == "2026-12-04 16:30 Europe/Berlin"
    assert data["meeting"]["start"] == "2026-12-15 10:00 Europe/Berlin"
    assert data["evidence"]["timeframe"]["value"] == "2027-02"
