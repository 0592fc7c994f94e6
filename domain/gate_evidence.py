"""Evidence: there is some for every required criterion, it meets the criterion, and an LDR verified it in time.

Claims are not looked at: what a prospect wrote in a form never satisfies a criterion.
"""

from collections.abc import Iterator
from difflib import get_close_matches

from domain.admission import Code, GateFinding, Passing
from domain.lead import Evidence
from domain.policy import Criterion
from domain.values import Money, Month, Words, YesNo

Fault = tuple[Code, str, str]
"""Code, what is wrong, what to do."""


def evidence_findings(passing: Passing) -> Iterator[GateFinding]:
    """What is wrong with the evidence. The newest evidence for a criterion counts.

    A fault in evidence for a criterion that is not required is a warning.
    """
    for criterion in passing.policy.criteria:
        evidence = passing.lead.evidence_for(criterion.key)
        if evidence is None:
            if criterion.required:
                yield _missing(passing, criterion)
            continue
        severity = "refused" if criterion.required else "warning"
        for code, what, cure in _faults(passing, criterion, evidence):
            named = f"Criterion {criterion.number} {criterion.label}: {what}"
            yield passing.finding(severity, code, named, cure, criterion)  # type: ignore[arg-type]
    yield from _unknown(passing)


def _missing(passing: Passing, criterion: Criterion) -> GateFinding:
    what = f"Criterion {criterion.number} {criterion.label}: there is no evidence."
    cure = f"Verify it and add evidence.{criterion.key} with value, method, by, at and note."
    return passing.finding("refused", "missing_evidence", what, cure, criterion)


def _unknown(passing: Passing) -> Iterator[GateFinding]:
    keys = [c.key for c in passing.policy.criteria]
    for given in sorted({e.criterion for e in passing.lead.evidence} - set(keys)):
        near = get_close_matches(given, keys, n=1)
        cure = f'Did you mean "{near[0]}"?' if near else f"The policy has: {', '.join(keys)}."
        what = f'There is evidence for "{given}", which is no criterion of the policy, so it counts for nothing.'
        yield passing.finding("warning", "unknown_criterion", what, cure)


def _faults(passing: Passing, criterion: Criterion, evidence: Evidence) -> Iterator[Fault]:
    place = f"evidence.{criterion.key}"
    if not evidence.note.strip():
        yield "incomplete_evidence", "its evidence has no note.", f"Write in {place}.note what the prospect said."
    yield from _verifier(passing, place, evidence)
    yield from _age(passing, criterion, place, evidence)
    yield from _value(passing, criterion, place, evidence)


def _verifier(passing: Passing, place: str, evidence: Evidence) -> Iterator[Fault]:
    person = passing.people.get(evidence.by)
    cure = f"Only an LDR's evidence counts; let an LDR verify it and name the person id in {place}.by."
    if person is None:
        yield "not_by_ldr", f'it was verified by "{evidence.by}", who is not in the people file.', cure
    elif "ldr" not in person.roles:
        yield "not_by_ldr", f"it was verified by {person.name}, who is no LDR.", cure


def _age(passing: Passing, criterion: Criterion, place: str, evidence: Evidence) -> Iterator[Fault]:
    """Evidence is too old once a window of `max_age`, begun when it was verified, has ended.

    Working time is that of the LDR who verified it, leave aside.
    """
    when = passing.when(evidence.at)
    person = passing.people.get(evidence.by)
    if evidence.at > passing.now:
        yield "from_future", f"it is said to be verified on {when}, which is still to come.", f"Correct {place}.at."
    elif person and passing.end(criterion.max_age, person, evidence.at) < passing.now:
        what = f"it was verified on {when}, more than {criterion.max_age} ago."
        yield "too_old", what, f"Verify it again and renew {place}."


def _value(passing: Passing, criterion: Criterion, place: str, evidence: Evidence) -> Iterator[Fault]:
    value = evidence.value
    match criterion.value, value:
        case "money", Money():
            yield from _money(passing, criterion, place, value)
        case "month", Month():
            yield from _month(passing, criterion, place, value)
        case "yes_no", YesNo():
            if criterion.must_be_yes and not value.yes:
                yield "not_yes", "the answer is no, and it must be yes.", "The lead is not ready; keep working on it."
        case "words", _:
            if not str(value).strip():
                yield "incomplete_evidence", "its evidence has no value.", f"Write in {place}.value what you verified."
        case kind, _:
            yield _wrong(kind, place, value)


def _wrong(kind: str, place: str, value: Money | Month | Words | YesNo) -> Fault:
    wanted = {
        "money": "a number without separators and an ISO 4217 code, such as EUR 60000",
        "month": "the month of purchase, such as 2027-01",
        "yes_no": "yes or no",
    }[kind]
    return "wrong_value", f'"{value}" is not {wanted}.', f"Write just that in {place}.value, and the rest in the note."


def _money(passing: Passing, criterion: Criterion, place: str, value: Money) -> Iterator[Fault]:
    agreed, least = passing.policy.currency, criterion.at_least
    if value.currency != agreed:
        what = f"{value} is not in {agreed}, the policy's currency, and nothing is converted."
        yield "other_currency", what, f"Agree on an amount in {agreed} with the prospect and write it in {place}.value."
    elif least and value.amount < least.amount:
        yield "below_minimum", f"{value} is less than {least}.", "The lead is not ready; keep working on it."


def _month(passing: Passing, criterion: Criterion, place: str, value: Month) -> Iterator[Fault]:
    today = passing.today(passing.lead.ldr)
    ahead = value.months_after(today.year, today.month)
    if ahead < 0:
        yield "month_past", f"the month of purchase, {value}, is over.", f"Ask again and renew {place}."
    elif criterion.within_months is not None and ahead > criterion.within_months:
        what = f"the month of purchase, {value}, is {ahead} months ahead; at most {criterion.within_months} are agreed."
        yield "month_too_far", what, "The lead is not ready; keep working on it."
