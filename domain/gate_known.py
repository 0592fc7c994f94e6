"""The person or the company is already known: in handoffs open and past, in the same file, in the accounts list.

| found                                                   | the gate                    |
|---------------------------------------------------------|-----------------------------|
| same person, handoff open, converted or otherwise ended | needs a reason              |
| same person, handoff withdrawn or aborted               | warns                       |
| same company, handoff open or converted, another rep    | needs a reason              |
| same company, otherwise                                 | warns                       |
| account of another owner                                | needs a reason              |
| same file: lead id with other content                   | refuses                     |
| same file: same person                                  | needs a reason              |
| same file: same company                                 | as in an open handoff       |

Another attempt of the same lead is not looked at: whether it may start is settled where handoffs are started.
"""

from collections.abc import Iterator

from domain.admission import GateFinding, Passing, Severity
from domain.company import company_domain
from domain.handoff import HandoffOutcome
from domain.lead import Lead
from domain.listing import HandoffRow
from domain.pass_key import pass_key

_BECAME: dict[HandoffOutcome, str] = {
    "converted": "became an opportunity",
    "rejected": "was rejected",
    "disqualified": "was disqualified",
    "recycled": "was recycled",
    "repassed": "was passed again",
    "returned": "was returned",
    "kept": "was kept after a return",
    "withdrawn": "was withdrawn",
    "waived": "was waived",
    "aborted": "was aborted from outside",
}


def known_findings(passing: Passing) -> Iterator[GateFinding]:
    """Who already holds this person or this company."""
    for row in passing.surroundings.handoffs:
        if row.lead_id == passing.lead.id:
            continue
        if how := _same_person(passing.lead, row.contact_mail, row.contact_phone):
            yield _person(passing, row, how)
        elif _company(passing.lead) and _company(passing.lead) == company_domain(row.domain, row.contact_mail):
            yield _colleague(passing, row)
    yield from _account(passing)
    yield from _file(passing)


def _same_person(lead: Lead, mail: str | None, phone: str | None) -> str | None:
    """By what it is the same person. Mail addresses are compared without regard to case, phones in E.164."""
    if mail and lead.contact.mail and mail.casefold() == lead.contact.mail.casefold():
        return "mail"
    return "phone" if phone and phone == lead.contact.phone else None


def _company(lead: Lead) -> str | None:
    return company_domain(lead.domain, lead.contact.mail)


def _history(passing: Passing, row: HandoffRow) -> str:
    """Who holds it since when, or what became of it when."""
    rep, since = passing.name(row.rep), f"{row.passed_at:%Y-%m-%d}"
    if row.outcome is None:
        return f"is with {rep} since {since} ({row.attempt_id}, open)"
    ended = f" on {row.settled_at:%Y-%m-%d}" if row.settled_at else ""
    return f"was with {rep} from {since} and {_BECAME[row.outcome]}{ended} ({row.attempt_id})"


def _ask(passing: Passing, rep: str, code: str) -> str:
    reason = f'give a reason for "{code}"; the letter repeats it.'
    person = passing.people.get(rep)
    if person is None or not person.active:
        return f"Ask the manager of {passing.name(rep)}, or {reason}"
    if rep == passing.lead.rep:
        return f"Ask {person.name} first, or {reason}"
    return f"Pass it to {person.name} (rep: {rep}), or {reason}"


def _person(passing: Passing, row: HandoffRow, how: str) -> GateFinding:
    severity: Severity = "warning" if row.outcome in ("withdrawn", "aborted") else "needs_reason"
    what = f"{row.contact} (same {how}) {_history(passing, row)}."
    cure = "Read its story first." if severity == "warning" else _ask(passing, row.rep, "same_person")
    return passing.finding(severity, "same_person", what, cure, about=row.attempt_id)


def _colleague(passing: Passing, row: HandoffRow) -> GateFinding:
    held = row.outcome in (None, "converted") and row.rep != passing.lead.rep
    what = f"{row.contact} of the same company, {row.company}, {_history(passing, row)}."
    cure = _ask(passing, row.rep, "same_company") if held else "Read its story first."
    severity: Severity = "needs_reason" if held else "warning"
    return passing.finding(severity, "same_company", what, cure, about=row.attempt_id)


def _account(passing: Passing) -> Iterator[GateFinding]:
    domain = _company(passing.lead)
    for account in passing.people.accounts:
        if domain and account.domain.lower() == domain and account.owner != passing.lead.rep:
            what = f"{account.company} ({domain}) is an account of {passing.name(account.owner)}."
            cure = _ask(passing, account.owner, "account_owner")
            yield passing.finding("needs_reason", "account_owner", what, cure, about=account.owner)


def _file(passing: Passing) -> Iterator[GateFinding]:
    lead = passing.lead
    for neighbour in passing.surroundings.same_file:
        other, where = neighbour.lead, f"row {neighbour.row} of the same file"
        if other.id == lead.id:
            if pass_key(other) != pass_key(lead):
                what = f"The lead is also in {where}, with other content."
                yield passing.finding("refused", "same_lead_in_file", what, "Keep one of the two.")
        elif how := _same_person(lead, other.contact.mail, other.contact.phone):
            what = f"{other.contact.name} (same {how}) is also in {where}, as lead {other.id} for {other.rep}."
            cure = 'Keep one of the two, or give a reason for "same_person_in_file"; the letter repeats it.'
            yield passing.finding("needs_reason", "same_person_in_file", what, cure)
        elif _company(lead) and _company(lead) == _company(other):
            held = other.rep != lead.rep
            what = f"{other.contact.name} of the same company, {other.company}, is in {where}, for {other.rep}."
            cure = _ask(passing, other.rep, "same_company_in_file") if held else "The rep gets both."
            yield passing.finding("needs_reason" if held else "warning", "same_company_in_file", what, cure)
