"""Evidence at the gate: every refusal has its code, and its sentence names lead, criterion and what is missing."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from domain.lead import Claim, Evidence, Lead
from domain.values import Money, Month, Value, Words, YesNo
from tests.builders import PASSED_AT, VALUES, VERIFIED_AT, a_lead, a_person, a_policy, an_evidence, people
from tests.gate.asking import ask, because, codes, the


def with_evidence(*changed: Evidence) -> Lead:
    """The model lead with these pieces of evidence in the place of its own."""
    replaced = {e.criterion for e in changed}
    return a_lead(evidence=tuple(e for e in a_lead().evidence if e.criterion not in replaced) + changed)


def valued(criterion: str, value: Value) -> Lead:
    return with_evidence(an_evidence(criterion, value=value))


def test_the_model_lead_passes() -> None:
    admission = ask()
    assert admission.admitted
    assert {f.severity for f in admission.findings} <= {"warning"}


@pytest.mark.parametrize("criterion", VALUES)
def test_a_required_criterion_without_evidence_refuses_the_lead(criterion: str) -> None:
    lead = a_lead(evidence=tuple(e for e in a_lead().evidence if e.criterion != criterion))
    admission = ask(lead)
    assert codes(admission) == ["missing_evidence"]
    said = the(admission, "missing_evidence")
    label = a_policy().criterion(criterion).label  # type: ignore[union-attr]
    assert said.startswith("Lead kr-1000: Criterion ")
    assert f" {label}: there is no evidence." in said
    assert f"evidence.{criterion}" in said
    assert admission.stopping[0].criterion == criterion


def test_every_missing_criterion_is_named_in_one_go() -> None:
    admission = ask(a_lead(evidence=()))
    assert [f.criterion for f in admission.stopping] == list(VALUES)


def test_a_claim_never_satisfies_a_criterion() -> None:
    lead = a_lead(
        evidence=tuple(e for e in a_lead().evidence if e.criterion != "budget"),
        claims=(Claim(criterion="budget", said="EUR 100000"),),
    )
    assert codes(ask(lead)) == ["missing_evidence"]


def test_evidence_for_an_optional_criterion_may_be_missing_and_only_warns_when_it_is_bad() -> None:
    policy = a_policy()
    policy = replace(policy, criteria=(replace(policy.criteria[0], required=False), *policy.criteria[1:]))
    without = a_lead(evidence=a_lead().evidence[1:])
    assert ask(without, policy=policy).admitted
    bad = ask(valued("budget", Money(amount=Decimal(1), currency="EUR")), policy=policy)
    assert bad.admitted
    assert "below_minimum" in [f.code for f in bad.warnings]


@pytest.mark.parametrize(
    ("criterion", "value", "code", "words"),
    [
        ("budget", Money(amount=Decimal(60000), currency="USD"), "other_currency", "USD 60,000 is not in EUR"),
        ("budget", Money(amount=Decimal("19999.99"), currency="EUR"), "below_minimum", "less than EUR 20,000"),
        ("budget", Words(text="60.000 EUR"), "wrong_value", '"60.000 EUR" is not a number without separators'),
        ("timeframe", Month(year=2026, month=10), "month_past", "2026-10, is over"),
        ("timeframe", Month(year=2027, month=6), "month_too_far", "7 months ahead; at most 6 are agreed"),
        ("timeframe", Words(text="soon"), "wrong_value", '"soon" is not the month of purchase'),
        ("willing_to_meet", YesNo(yes=False), "not_yes", "the answer is no"),
        ("willing_to_meet", Words(text="perhaps"), "wrong_value", '"perhaps" is not yes or no'),
        ("pain_point", Words(text="  "), "incomplete_evidence", "no value"),
    ],
)
def test_a_value_that_does_not_meet_its_criterion_is_refused(
    criterion: str, value: Value, code: str, words: str
) -> None:
    admission = ask(valued(criterion, value))
    assert codes(admission) == [code]
    said = the(admission, code)
    label = a_policy().criterion(criterion).label  # type: ignore[union-attr]
    assert said.startswith("Lead kr-1000: Criterion ")
    assert f" {label}: " in said
    assert words in said


@pytest.mark.parametrize(
    ("criterion", "value"),
    [
        ("budget", Money(amount=Decimal(20000), currency="EUR")),
        ("timeframe", Month(year=2026, month=11)),
        ("timeframe", Month(year=2027, month=5)),
        ("pain_point", Money(amount=Decimal(5000), currency="EUR")),
        ("authority", YesNo(yes=True)),
    ],
)
def test_a_value_at_the_very_limit_is_good_and_words_may_be_anything(criterion: str, value: Value) -> None:
    assert ask(valued(criterion, value)).admitted


def test_evidence_without_a_note_is_incomplete() -> None:
    admission = ask(with_evidence(an_evidence("authority", note=" ")))
    assert codes(admission) == ["incomplete_evidence"]
    assert "5 authority: its evidence has no note. Write in evidence.authority.note" in the(
        admission, "incomplete_evidence"
    )


@pytest.mark.parametrize(
    ("by", "words"), [("bob", '"bob", who is not in the people file'), ("ben", "Ben Vogt, who is no LDR")]
)
def test_only_an_ldr_can_verify(by: str, words: str) -> None:
    admission = ask(with_evidence(an_evidence("budget", by=by)))
    assert codes(admission) == ["not_by_ldr"]
    assert words in the(admission, "not_by_ldr")


def test_evidence_by_an_ldr_who_has_left_since_still_counts() -> None:
    gone = people(a_person("tom", "ldr", active=False))
    assert ask(with_evidence(an_evidence("budget", by="tom")), people=gone).admitted


def test_evidence_is_good_to_the_last_minute_of_its_age_and_not_longer() -> None:
    age = timedelta(hours=720)
    assert ask(with_evidence(an_evidence("budget", at=PASSED_AT - age))).admitted
    old = ask(with_evidence(an_evidence("budget", at=PASSED_AT - age - timedelta(minutes=1))))
    assert codes(old) == ["too_old"]
    assert "1 budget: it was verified on 2026-10-21 18:54 Europe/Berlin, more than 720 clock hours ago." in the(
        old, "too_old"
    )


def test_willingness_to_meet_ages_in_working_days() -> None:
    friday_before_last = PASSED_AT - timedelta(days=14)
    assert ask(with_evidence(an_evidence("willing_to_meet", at=friday_before_last))).admitted
    old = ask(with_evidence(an_evidence("willing_to_meet", at=friday_before_last - timedelta(hours=1))))
    assert codes(old) == ["too_old"]
    assert "more than 10 working days ago" in the(old, "too_old")


def test_evidence_from_the_future_is_refused() -> None:
    admission = ask(with_evidence(an_evidence("budget", at=PASSED_AT + timedelta(minutes=1))))
    assert codes(admission) == ["from_future"]
    assert "2026-11-20 17:56 Europe/Berlin, which is still to come" in the(admission, "from_future")


def test_the_newest_evidence_for_a_criterion_counts() -> None:
    older = an_evidence("budget", at=VERIFIED_AT - timedelta(days=3), value=Money(amount=Decimal(1), currency="EUR"))
    assert ask(with_evidence(older, an_evidence("budget"))).admitted
    newer = an_evidence("budget", at=VERIFIED_AT + timedelta(hours=1), value=Money(amount=Decimal(1), currency="EUR"))
    assert codes(ask(with_evidence(an_evidence("budget"), newer))) == ["below_minimum"]


def test_the_month_is_compared_with_the_day_of_passing_where_the_ldr_is() -> None:
    """At 23:30 UTC on the last of November it is December in Berlin, and November is over."""
    now = datetime(2026, 11, 30, 23, 30, tzinfo=UTC)
    recent = tuple(an_evidence(key, at=now - timedelta(hours=1)) for key in VALUES if key != "timeframe")
    november = an_evidence("timeframe", at=now - timedelta(hours=1), value=Month(year=2026, month=11))
    lead = a_lead(meeting=None, evidence=(*recent, november))
    assert codes(ask(lead, now=now)) == ["month_past"]


def test_evidence_for_an_unknown_criterion_warns_with_the_nearest_one() -> None:
    admission = ask(a_lead(evidence=(*a_lead().evidence, an_evidence("buget"))))
    assert admission.admitted
    assert 'Did you mean "budget"?' in the(admission, "unknown_criterion")


def test_no_reason_lets_missing_evidence_through() -> None:
    admission = ask(a_lead(evidence=a_lead().evidence[1:]), because("missing_evidence"))
    assert codes(admission) == ["missing_evidence"]
    assert admission.overrides == ()
    assert "no reason lets that through" in the(admission, "unused_reason")
