"""Asks the gate about the model lead, so that a test names only what matters to it."""

from typing import Any

from domain.admission import Admission, Surroundings
from domain.gate import check
from domain.handoff import Override
from domain.lead import Lead
from domain.listing import HandoffRow
from tests.builders import PASSED_AT, a_lead, a_policy, people
from tests.gate.calendar import window_end


def ask(lead: Lead | None = None, *reasons: Override, **changes: Any) -> Admission:
    """The gate's answer; the model lead, policy, people and moment of passing unless said otherwise."""
    return check(
        lead or a_lead(),
        changes.get("policy") or a_policy(),
        changes.get("people") or people(),
        changes.get("surroundings") or Surroundings(),
        changes.get("now") or PASSED_AT,
        reasons,
        window_end=window_end,
    )


def because(code: str, reason: str = "agreed with Maria") -> Override:
    """A named reason for a finding's code."""
    return Override(finding=code, what="", reason=reason)


def codes(admission: Admission) -> list[str]:
    """The codes that stop the lead."""
    return [finding.code for finding in admission.stopping]


def the(admission: Admission, code: str) -> str:
    """What the gate says for this code, which it must say once."""
    (said,) = [f.said for f in admission.findings if f.code == code]
    return said


def a_row(**changes: Any) -> HandoffRow:
    """An open handoff of Anna Roth with Clara, passed ten days before the model lead."""
    good: dict[str, Any] = {
        "attempt_id": "handoff-kr-0900-1",
        "lead_id": "kr-0900",
        "number": 1,
        "company": "Krämer Logistik GmbH",
        "contact": "Anna Roth",
        "rep": "clara",
        "ldr": "tom",
        "passed_at": PASSED_AT.replace(day=10),
        "contact_mail": "anna.roth@kraemer-logistik.example",
        "contact_phone": "+4915155501234",
        "domain": "kraemer-logistik.example",
        "state": "with_rep",
    }
    return HandoffRow(**{**good, **changes})


def ended(outcome: str, **changes: Any) -> HandoffRow:
    """The same handoff, settled three days before the model lead is passed."""
    return a_row(state="settled", outcome=outcome, settled_at=PASSED_AT.replace(day=17), **changes)
