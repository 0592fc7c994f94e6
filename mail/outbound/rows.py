"""The criteria as a letter lists them: numbered as in the policy, evidence beside the claim."""

from dataclasses import dataclass

from domain.lead import Evidence, Lead
from domain.people import People
from domain.policy import Policy
from mail.outbound.clean import plain
from mail.outbound.languages import Language
from mail.outbound.moments import Moments

HOW = {
    "call": "by phone",
    "mail": "by mail",
    "chat": "by chat",
    "meeting": "in a meeting",
    "answered_offer": "by an answered offer",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One criterion as the letter shows it. `verified` is empty without evidence, `how` says method and day."""

    number: int
    label: str
    verified: str
    how: str
    claim: str | None

    @property
    def name(self) -> str:
        """`1 budget`: how the rep may name it."""
        return f"{self.number} {self.label}"


def criterion_rows(lead: Lead, policy: Policy, people: People, moments: Moments, language: Language) -> tuple[Row, ...]:
    """One row a criterion of the policy, by number, whether it was verified or not."""
    rows = []
    for criterion in sorted(policy.criteria, key=lambda c: c.number):
        evidence = lead.evidence_for(criterion.key)
        rows.append(
            Row(
                number=criterion.number,
                label=criterion.label,
                verified=_verified(evidence, language) if evidence else "",
                how=_how(evidence, lead, people, moments, language) if evidence else "",
                claim=lead.claim_for(criterion.key),
            )
        )
    return tuple(rows)


def _verified(evidence: Evidence, language: Language) -> str:
    value = language.tongue.value(evidence.value)
    return f"{value} - {evidence.note}" if evidence.note and evidence.note != value else value


def _how(evidence: Evidence, lead: Lead, people: People, moments: Moments, language: Language) -> str:
    way = f"{language(HOW[evidence.method])}, {moments.day(evidence.at)}"
    if evidence.by == lead.ldr:
        return way
    known = people.get(evidence.by)
    return f"{way}, {plain(known.name) if known else evidence.by}"
