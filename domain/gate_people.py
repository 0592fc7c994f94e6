"""LDR and rep: they exist, they are active, they have the role, and the rep is there to answer."""

from collections.abc import Iterator
from datetime import date
from difflib import get_close_matches
from zoneinfo import ZoneInfo

from domain.admission import GateFinding, Passing
from domain.people import Leave, Person


def people_findings(passing: Passing) -> Iterator[GateFinding]:
    """What is wrong with LDR and rep."""
    yield from _ldr(passing)
    rep = passing.rep
    if rep is None:
        what = f'The rep "{passing.lead.rep}" is not in the people file.'
        yield passing.finding("refused", "rep_unknown", what, _near(passing, passing.lead.rep, "rep"))
    elif "rep" not in rep.roles:
        what = f"{rep.name} is no rep."
        yield passing.finding("refused", "not_rep", what, "Name a rep.")
    elif not rep.active:
        what = f"The rep {rep.name} is no longer active."
        yield passing.finding("refused", "rep_inactive", what, _instead(passing, rep))
    else:
        yield from _away(passing, rep)
        yield from _many(passing, rep)


def _ldr(passing: Passing) -> Iterator[GateFinding]:
    ldr = passing.people.get(passing.lead.ldr)
    if ldr is None:
        what = f'The LDR "{passing.lead.ldr}" is not in the people file.'
        yield passing.finding("refused", "ldr_unknown", what, _near(passing, passing.lead.ldr, "ldr"))
    elif "ldr" not in ldr.roles:
        yield passing.finding("refused", "not_ldr", f"{ldr.name} is no LDR.", "Name the LDR who passes the lead.")
    elif not ldr.active:
        what = f"The LDR {ldr.name} is no longer active and could not hear what becomes of the lead."
        yield passing.finding("refused", "ldr_inactive", what, "Name the LDR who passes the lead.")


def _near(passing: Passing, given: str, role: str) -> str:
    ids = [p.id for p in passing.people.by_id.values() if role in p.roles and p.active]
    near = get_close_matches(given.lower(), ids, n=1)
    return f'Did you mean "{near[0]}"?' if near else f"Known are: {', '.join(ids) or 'none'}."


def _away(passing: Passing, rep: Person) -> Iterator[GateFinding]:
    """The rep is away today, or on the day when the answer would be due without leave."""
    today = passing.today(rep.id)
    due = passing.answer_due(rep).astimezone(ZoneInfo(rep.zone)).date()
    leave = _covering(rep, today) or _covering(rep, due)
    if leave:
        since = "" if leave.first <= today else f"from {leave.first} "
        what = f"{rep.name} is away {since}until {leave.last}, and the answer would be due on {due}."
        cure = f'{_instead(passing, rep, today, due)} Or give a reason for "rep_away"; the letter repeats it.'
        yield passing.finding("needs_reason", "rep_away", what, cure)


def _covering(person: Person, day: date) -> Leave | None:
    return next((leave for leave in person.leave if leave.covers(day)), None)


def _instead(passing: Passing, rep: Person, *days: date) -> str:
    """Offers the first stand-in who is a rep, active, and there on these days; else the manager."""
    for id in rep.stand_ins:
        other = passing.people.get(id)
        if other and other.active and "rep" in other.roles and not any(_covering(other, day) for day in days):
            return f"Pass it to {other.name}, the stand-in (rep: {other.id})."
    manager = passing.people.get(rep.manager or "")
    return f"No stand-in is there; ask {manager.name} who takes it." if manager else "No stand-in is there."


def _many(passing: Passing, rep: Person) -> Iterator[GateFinding]:
    if (count := passing.surroundings.open_handoffs) >= passing.policy.open_handoffs_warning:
        yield passing.finding(
            "warning", "many_open", f"{rep.name} already has {count} open handoffs.", "Think of somebody else."
        )
