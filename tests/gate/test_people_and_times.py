"""LDR, rep, meeting and promises at the gate."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.admission import Surroundings
from domain.lead import Meeting, Promise
from tests.builders import PASSED_AT, VALUES, a_lead, a_person, an_evidence, away, people
from tests.gate.asking import ask, because, codes, the


@pytest.mark.parametrize(
    ("change", "code", "words"),
    [
        ({"ldr": "leah"}, "ldr_unknown", 'The LDR "leah" is not in the people file. Did you mean "lea"?'),
        ({"ldr": "zz"}, "ldr_unknown", "Known are: lea, tom."),
        ({"ldr": "maria"}, "not_ldr", "Maria Keller is no LDR."),
        ({"rep": "benn"}, "rep_unknown", 'The rep "benn" is not in the people file. Did you mean "ben"?'),
        ({"rep": "maria"}, "not_rep", "Maria Keller is no rep."),
        ({"rep": "nina"}, "rep_inactive", "The rep Nina Adler is no longer active. No stand-in is there; ask Maria"),
    ],
)
def test_ldr_and_rep_must_exist_be_active_and_have_their_role(change: dict[str, str], code: str, words: str) -> None:
    admission = ask(a_lead(**change))
    assert codes(admission) == [code]
    assert the(admission, code).startswith("Lead kr-1000: ")
    assert words in the(admission, code)


NO_MEETING = a_lead(meeting=None)
"""Its answer is due when the decision window is over: on Tuesday 24 November at 17:55."""


def test_an_ldr_who_has_left_cannot_pass() -> None:
    assert codes(ask(people=people(a_person("lea", "ldr", active=False)))) == ["ldr_inactive"]


def test_the_stand_in_of_an_inactive_rep_is_offered() -> None:
    gone = people(a_person("ben", active=False, stand_ins=("nina", "clara")))
    assert "Pass it to Clara, the stand-in (rep: clara)." in the(
        ask(people=people(*gone.by_id.values(), a_person("clara"))), "rep_inactive"
    )


@pytest.mark.parametrize(
    ("leave", "words"),
    [
        (("2026-11-20", "2026-11-20"), "is away until 2026-11-20"),
        (("2026-11-16", "2026-12-04"), "is away until 2026-12-04"),
        (
            ("2026-11-23", "2026-11-27"),
            "is away from 2026-11-23 until 2026-11-27, and the answer would be due on 2026-11-24",
        ),
    ],
)
def test_a_rep_who_is_away_now_or_when_due_needs_a_reason(leave: tuple[str, str], words: str) -> None:
    team = people(a_person("ben", name="Ben Vogt", stand_ins=("clara",), leave=away(*leave)))
    admission = ask(NO_MEETING, people=team)
    assert codes(admission) == ["rep_away"]
    assert words in the(admission, "rep_away")
    assert "Pass it to Clara Weiss, the stand-in (rep: clara)." in the(admission, "rep_away")
    assert ask(NO_MEETING, because("rep_away"), people=team).admitted


def test_leave_that_is_over_before_the_due_day_or_begins_after_it_is_nobodys_business() -> None:
    for leave in (("2026-11-23", "2026-11-23"), ("2026-11-25", "2026-12-01"), ("2026-11-01", "2026-11-19")):
        assert ask(NO_MEETING, people=people(a_person("ben", leave=away(*leave)))).admitted


def test_with_a_meeting_the_answer_is_due_after_it_as_the_clock_counts() -> None:
    """The meeting ends on Tuesday 24 November; one working day later is Wednesday."""
    wednesday = people(a_person("ben", stand_ins=("clara",), leave=away("2026-11-25", "2026-12-01")))
    admission = ask(people=wednesday)
    assert codes(admission) == ["rep_away"]
    assert "the answer would be due on 2026-11-25" in the(admission, "rep_away")
    promise = Promise(what="an offer", by=datetime(2026, 11, 25, 8, 0, tzinfo=UTC))
    assert "promise_before_due" in [f.code for f in ask(a_lead(promises=(promise,))).warnings]
    far = a_meeting(datetime(2027, 3, 2, 9, 0, tzinfo=UTC))
    assert ask(a_lead(meeting=far), people=wednesday).admitted, "a meeting in March moves nothing"


def test_leave_never_moves_the_day_that_the_gate_looks_at() -> None:
    """Working time skips leave, so that the deadline of somebody on leave always lies after it."""
    long = people(a_person("ben", leave=away("2026-11-23", "2027-11-23")))
    assert codes(ask(people=long)) == ["rep_away"]


def test_an_ldrs_leave_does_not_keep_evidence_fresh() -> None:
    lead = a_lead(evidence=tuple(an_evidence(key, at=PASSED_AT - timedelta(days=20)) for key in VALUES))
    team = people(a_person("lea", "ldr", leave=away("2026-11-01", "2026-11-15")))
    assert codes(ask(lead, people=team)) == ["too_old"]


def test_leave_is_counted_in_the_reps_own_zone() -> None:
    """At 16:55 UTC on Friday it is Saturday in Auckland, and a leave on Friday is over."""
    auckland = a_person("ben", zone="Pacific/Auckland", leave=away("2026-11-20", "2026-11-20"))
    assert ask(people=people(auckland)).admitted


def test_a_stand_in_who_is_away_too_is_not_offered() -> None:
    both = people(
        a_person("ben", stand_ins=("clara",), leave=away("2026-11-16", "2026-12-04")),
        a_person("clara", leave=away("2026-11-24", "2026-11-24")),
    )
    assert "No stand-in is there; ask Maria Keller" in the(ask(NO_MEETING, people=both), "rep_away")


def test_many_open_handoffs_of_the_rep_warn() -> None:
    assert "many_open" not in [f.code for f in ask(surroundings=Surroundings(open_handoffs=9)).findings]
    admission = ask(surroundings=Surroundings(open_handoffs=10))
    assert admission.admitted
    assert "Ben Vogt already has 10 open handoffs." in the(admission, "many_open")


def a_meeting(start: datetime, minutes: int = 30) -> Meeting:
    return Meeting(start=start, end=start + timedelta(minutes=minutes))


def test_a_meeting_in_the_past_is_refused() -> None:
    admission = ask(a_lead(meeting=a_meeting(PASSED_AT - timedelta(minutes=1))))
    assert codes(admission) == ["meeting_past"]
    assert "2026-11-20 17:54 Europe/Berlin, which is past" in the(admission, "meeting_past")
    assert ask(a_lead(meeting=a_meeting(PASSED_AT))).admitted


def test_a_meeting_that_ends_when_it_starts_or_before_is_refused() -> None:
    start = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    for minutes in (0, -30):
        assert codes(ask(a_lead(meeting=a_meeting(start, minutes)))) == ["meeting_backwards"]


def test_a_promise_in_the_past_or_before_the_due_moment_warns() -> None:
    past = Promise(what="a call back", by=PASSED_AT - timedelta(hours=1))
    early = Promise(what="a price range", by=PASSED_AT + timedelta(hours=1))
    late = Promise(what="a visit", by=PASSED_AT + timedelta(days=30))
    admission = ask(a_lead(meeting=None, promises=(past, early, late, Promise(what="care"))))
    assert admission.admitted
    assert [f.code for f in admission.warnings] == ["promise_past", "promise_before_due"]
    assert "before the answer is due on 2026-11-24 17:55 Europe/Berlin" in the(admission, "promise_before_due")
