"""The gate: a lead passes only when every required criterion has evidence that meets it."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from domain.admission import Admission, GateFinding, Passing, Surroundings, WindowEnd
from domain.gate_evidence import evidence_findings
from domain.gate_known import known_findings
from domain.gate_people import people_findings
from domain.gate_times import times_findings
from domain.handoff import Override
from domain.lead import Lead
from domain.people import People
from domain.policy import Policy


def check(
    lead: Lead,
    policy: Policy,
    people: People,
    surroundings: Surroundings,
    now: datetime,
    overrides: Sequence[Override] = (),
    *,
    window_end: WindowEnd,
) -> Admission:
    """Everything that speaks against passing this lead now, and whether it may pass. Pure.

    `now` is UTC. `overrides` name a finding's code and a reason; `what` is filled in here. A reason lets through every
    finding of its code that needs one, and none that is refused; a blank reason counts for nothing.
    """
    passing = Passing(
        lead=lead, policy=policy, people=people, surroundings=surroundings, now=now, window_end=window_end
    )
    findings = [
        *evidence_findings(passing),
        *people_findings(passing),
        *times_findings(passing),
        *known_findings(passing),
    ]
    reasons = {o.finding: o.reason.strip() for o in overrides if o.reason.strip()}
    findings += _unused(passing, findings, reasons)
    used = tuple(
        Override(finding=f.code, what=f.what, reason=reasons[f.code])
        for f in findings
        if f.severity == "needs_reason" and f.code in reasons
    )
    return Admission(lead_id=lead.id, findings=tuple(findings), overrides=used)


def _unused(passing: Passing, findings: Sequence[GateFinding], codes: Iterable[str]) -> list[GateFinding]:
    severities = {f.code: f.severity for f in findings}
    unused = []
    for code in codes:
        severity = severities.get(code)  # type: ignore[call-overload]
        if severity == "needs_reason":
            continue
        why = "no reason lets that through" if severity == "refused" else "nothing was found that needs it"
        what = f'A reason was given for "{code}", but {why}.'
        unused.append(passing.finding("warning", "unused_reason", what, "Leave the reason out."))
    return unused
