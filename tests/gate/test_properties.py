"""What holds for every lead: no required criterion can be missed, claims change nothing, the pass key is stable."""

from dataclasses import replace
from datetime import timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.lead import Claim, Lead
from domain.pass_key import pass_key
from domain.values import Money
from tests.builders import PASSED_AT, VALUES, a_contact, a_lead, a_policy, an_evidence
from tests.gate.asking import ask

KEYS = list(VALUES)
claims = st.lists(st.builds(Claim, criterion=st.sampled_from(KEYS), said=st.text(max_size=30)), max_size=6).map(tuple)
shuffled = st.permutations(a_lead().evidence).map(tuple)


@settings(derandomize=True, deadline=None)
@given(missing=st.sets(st.sampled_from(KEYS), min_size=1), claimed=claims)
def test_a_lead_that_misses_any_required_criterion_is_never_admitted(
    missing: set[str], claimed: tuple[Claim, ...]
) -> None:
    lead = a_lead(evidence=tuple(e for e in a_lead().evidence if e.criterion not in missing), claims=claimed)
    admission = ask(lead)
    assert not admission.admitted
    assert {f.criterion for f in admission.stopping} == missing


@settings(derandomize=True, deadline=None)
@given(kept=st.sets(st.sampled_from(KEYS)), claimed=claims)
def test_claims_never_change_what_the_gate_says(kept: set[str], claimed: tuple[Claim, ...]) -> None:
    lead = a_lead(evidence=tuple(e for e in a_lead().evidence if e.criterion in kept), claims=())
    assert ask(replace(lead, claims=claimed)) == ask(lead)


@settings(derandomize=True, deadline=None)
@given(required=st.sets(st.sampled_from(KEYS)), kept=st.sets(st.sampled_from(KEYS)))
def test_a_lead_is_admitted_exactly_when_every_required_criterion_has_evidence(
    required: set[str], kept: set[str]
) -> None:
    policy = a_policy(criteria=tuple(replace(c, required=c.key in required) for c in a_policy().criteria))
    lead = a_lead(evidence=tuple(e for e in a_lead().evidence if e.criterion in kept))
    assert ask(lead, policy=policy).admitted == (required <= kept)


@settings(derandomize=True, deadline=None)
@given(evidence=shuffled)
def test_the_order_of_evidence_changes_neither_the_key_nor_the_answer(evidence: tuple[object, ...]) -> None:
    lead = a_lead(evidence=evidence)
    assert pass_key(lead) == pass_key(a_lead())
    assert ask(lead) == ask()


@settings(derandomize=True, deadline=None)
@given(
    criterion=st.sampled_from(KEYS),
    change=st.sampled_from(
        [
            {"note": "something else"},
            {"by": "tom"},
            {"method": "meeting"},
            {"at": PASSED_AT},
            {"value": Money(amount=Decimal("60000.01"), currency="EUR")},
        ]
    ),
)
def test_any_change_of_evidence_changes_the_key(criterion: str, change: dict[str, object]) -> None:
    evidence = tuple(replace(e, **change) if e.criterion == criterion else e for e in a_lead().evidence)  # type: ignore[arg-type]
    assert pass_key(a_lead(evidence=evidence)) != pass_key(a_lead())


@pytest.mark.parametrize(
    "other",
    [
        a_lead(rep="clara"),
        a_lead(company="Krämer AG"),
        a_lead(meeting=None),
        a_lead(claims=()),
        a_lead(evidence=a_lead().evidence[1:]),
        a_lead(contact=a_contact(phone="+4915155501235")),
    ],
)
def test_any_change_of_the_lead_changes_the_key(other: Lead) -> None:
    assert pass_key(other) != pass_key(a_lead())


def test_the_same_moment_the_same_amount_and_the_same_phone_written_otherwise_are_the_same_pass() -> None:
    berlin = timezone(timedelta(hours=1))
    evidence = tuple(replace(e, at=e.at.astimezone(berlin)) for e in a_lead().evidence)
    written = an_evidence("budget", value=Money(amount=Decimal("60000.00"), currency="EUR"))
    lead = a_lead(evidence=(written, *evidence[1:]), contact=a_contact(phone_written="+49-151-55501234"))
    assert pass_key(lead) == pass_key(a_lead())


def test_the_key_is_the_same_in_every_process_and_release() -> None:
    """Running handoffs carry it in their memo; a changed form of it would refuse their retries."""
    assert pass_key(a_lead()) == "fa680557e540d722d99d8c10d68f68f4dedc1875914bb6758e206602f4dd4863"
