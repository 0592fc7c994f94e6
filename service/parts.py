"""Which part the writer of a reply has in the case: the rep's, the LDR's, a manager's, sales operations'."""

from collections.abc import Iterable
from dataclasses import replace

from domain.correspondence import LinkGrant, Owner
from domain.facts import Fact
from domain.handoff import Case
from domain.letters import ASKS_THE_LDR
from domain.listing import HandoffRow
from domain.people import People, Role

_ASKS = ASKS_THE_LDR | {"ruling", "escalation"}


def in_round(case: Case, row: HandoffRow | None, owner: Owner, people: People) -> Case:
    """The case with the rep of the round that the answered letter belongs to."""
    rep = case.lead.rep
    if row is not None and owner.round == row.round:
        rep = row.rep
    elif owner.round > 1:
        person = people.get(owner.person)
        rep = owner.person if person and "rep" in person.roles else rep
    return case if rep == case.lead.rep else replace(case, lead=replace(case.lead, rep=rep))


def part_by_link(case: Case, row: HandoffRow | None, grant: LinkGrant, people: People, story: Iterable[Fact]) -> Role:
    """The part of the person that a link was made for, as the last letter to that person asked."""
    owner = owner_of(grant)
    part = part_of(in_round(case, row, owner, people), owner, grant.person, people)
    told = [fact.data.get("letter") for fact in story if fact.data.get("to") == grant.person]
    asked = [letter for letter in told if letter in _ASKS]
    return by_letter(part, asked[-1] if asked else None)


def by_letter(part: Role, letter: str | None) -> Role:
    """The part in which a manager or sales operations answer a letter of this kind: it may have asked somebody else.

    A letter that asks the LDR comes to them where no LDR is there, one that asks for a ruling to sales operations
    where no manager may rule.
    """
    if part in ("manager", "sales_ops") and letter in ASKS_THE_LDR:
        return "ldr"
    return "manager" if part == "sales_ops" and letter == "ruling" else part


def owner_of(grant: LinkGrant) -> Owner:
    """What a link is about, as a letter to the same person would be."""
    return Owner(attempt_id=grant.attempt_id, round=grant.round, person=grant.person)


def moves_at_once(rep: str, named: str, people: People) -> str:
    """Whom a lead goes to that this rep says is not his: a colleague of the same manager; empty for any other."""
    this, other = people.get(rep), people.get(named)
    return named if this and other and this.manager == other.manager else ""


def part_of(case: Case, owner: Owner, writer: str, people: People) -> Role:
    """The part of whoever was asked by the answered letter; the writer is that person or answers in that place.

    Who answers in the rep's own thread speaks for the rep. A letter to a stand-in of the rep is of that thread too.
    """
    lead = case.lead
    asked = people.get(owner.person)
    may = (lead.rep, *people.may_answer_for(lead.rep))
    if owner.person == lead.rep:
        return "rep" if writer in may else "ldr"
    if owner.person == lead.ldr:
        return "ldr"
    roles = asked.roles if asked else ()
    if "manager" in roles:
        return "manager"
    if "sales_ops" in roles:
        return "sales_ops"
    return "rep" if owner.person in may and writer in may else "ldr"
