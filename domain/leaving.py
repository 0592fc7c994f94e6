"""Somebody leaves: what of one open handoff is that person's, where it can go, and what stands in the way. Pure.

| the handoff | what becomes of it |
|---|---|
| asks him as its rep | a new round with the one who takes over: new key, new clock; the old key says who has it |
| is accepted, and he owes the opportunity or must own it | the one who takes over owes it; the clock goes on |
| asks, or was accepted by, who stands in for him | stays there, and the opportunity is the stand-in's |
| asks him as its LDR | the LDR who takes over is asked the same, else whoever is next for that role |
| asks him to rule | whoever is next for that role is asked the same |
| asks somebody else what becomes of it | stays: nothing is asked of him |
| waits for his opportunity to be closed in the CRM | stays: whoever owns it there closes it, or it is waived |
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from domain.facts import Fact
from domain.fitting import back_because
from domain.listing import HandoffRow
from domain.people import People, Role

COMES_BACK = ("", "faulty", "duplicate")
"""Why a lead is with its LDR or a manager, where it is the rep's all the same: he is asked again afterwards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """What becomes of one handoff: it moves to the person `to`, another of his role is asked, or it stays.

    `to` is empty where whoever is next for the role is asked.

    `what` says which part the leaver has in it, or why it stays.
    """

    row: HandoffRow
    becomes: Literal["moves", "asks_another", "stays"]
    what: str
    to: str = ""


def who_left(row: HandoffRow, people: People) -> str:
    """Who owes an accepted lead its opportunity and has left (a person id), so that it may move; empty for nobody."""
    if row.state != "awaiting_opportunity":
        return ""
    owed_by = (people.get(id_) for id_ in (row.owner or row.rep, row.rep))
    return next((person.id for person in owed_by if person and not person.active), "")


def passage(
    row: HandoffRow, story: Sequence[Fact], people: People, leaver: str, to: str, by: str = ""
) -> Passage | None:
    """What becomes of this open handoff when `leaver` leaves and `to` takes over; None when it is not about him.

    `story` are its facts in the order of `at`; `by` is who would say so, empty where that is not known yet.
    """
    owner = row.owner or row.rep
    if leaver in (row.rep, owner):
        return _of_the_rep(row, story, people, leaver, to, by)
    if row.state == "with_ldr" and leaver == row.ldr:
        one = _of_who_answers(row, story, people, leaver, "asked as its LDR")
        answers = one is not None and one.becomes == "asks_another" and to != row.rep and _has_role(people, to, "ldr")
        return replace(one, to=to) if one is not None and answers else one
    managers = {person.manager for id_ in (row.rep, row.ldr) if (person := people.get(id_))}
    if row.state == "with_manager" and leaver in managers:
        return _of_who_answers(row, story, people, leaver, "may be asked to rule")
    return None


def _of_the_rep(row: HandoffRow, story: Sequence[Fact], people: People, leaver: str, to: str, by: str) -> Passage:
    if stays := _why_it_stays(row, story, leaver):
        return Passage(row=row, becomes="stays", what=stays)
    accepted, receiver = row.state == "awaiting_opportunity", to if row.rep == leaver else row.rep
    if receiver == to and not _has_role(people, to, "rep"):
        return Passage(row=row, becomes="stays", what=f"{to} is no rep; say it again with one who takes it over")
    asked, claimed = _asked(row, story)
    if by in (*asked, *claimed, row.owner, row.ldr) and by:
        return Passage(row=row, becomes="stays", what=f"{by} may not move it: nobody rules on a case of his own")
    if not accepted and receiver != row.rep and receiver in asked and receiver not in claimed:
        return Passage(row=row, becomes="stays", what=f"{receiver} was asked before in this handoff; name another rep")
    return Passage(row=row, becomes="moves", what=_part(row, leaver), to=receiver)


def _has_role(people: People, person: str, role: Role) -> bool:
    known = people.get(person)
    return known is not None and role in known.roles


def _part(row: HandoffRow, leaver: str) -> str:
    if row.rep != leaver:
        return f"{row.rep} stands in; the opportunity would be {leaver}'s"
    if row.state == "awaiting_opportunity":
        return "owes the opportunity" if row.owner in (None, leaver) else f"owes {row.owner}'s opportunity"
    return "asked as its rep" if row.state != "with_ldr" else f"asked as its rep; {row.ldr} puts the record right"


def _why_it_stays(row: HandoffRow, story: Sequence[Fact], leaver: str) -> str:
    """Why nothing of it can be another rep's now; empty when it can."""
    if row.state == "awaiting_closing":
        return f"opportunity {row.opportunity_id} must be closed in the CRM by who owns it there, or waived here"
    if row.kind != "handoff" or row.state == "put_aside":
        return f"nothing is asked of {leaver}; {row.ldr} says what becomes of it"
    of_now = story[max((at for at, fact in enumerate(story) if fact.kind == "moved"), default=0) :]
    if row.state in ("with_ldr", "with_manager") and back_because(of_now) not in COMES_BACK:
        waits = row.ldr if row.state == "with_ldr" else "the manager"
        return f"nothing is asked of {leaver}; {waits} says what becomes of it"
    return ""


def _of_who_answers(row: HandoffRow, story: Sequence[Fact], people: People, leaver: str, part: str) -> Passage | None:
    """The next one of the role is looked up in the people file, so the leaver must be gone from there."""
    turned = max((fact.at for fact in story if "turn" in fact.data), default=row.passed_at)
    if any(fact.kind == "away" and fact.by == leaver and fact.at >= turned for fact in story):
        return None
    known = people.get(leaver)
    if known and known.active:
        return Passage(row=row, becomes="stays", what=f"{part}; write `active: no` in the people file first")
    return Passage(row=row, becomes="asks_another", what=part)


def _asked(row: HandoffRow, story: Sequence[Fact]) -> tuple[set[str], set[str]]:
    """Who was asked in this handoff, and who has claimed it."""
    moves = [fact.data for fact in story if fact.kind in ("moved", "owner_named")]
    moved = [data.get(end, "") for data in moves for end in ("to", "was")]
    return {row.rep, *moved} - {""}, {fact.by or "" for fact in story if fact.kind == "claimed"} - {""}
