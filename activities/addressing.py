"""Who gets a letter at this moment: whoever it is meant for, or somebody in that person's place.

| it is meant for | and that person | it goes to |
|---|---|---|
| the rep | has left, is away past the deadline, or refused | nobody: the story moves the lead |
| the LDR, who must act on it | is away past what he is asked, or refused | his stand-in, then the manager above |
| a manager, sales operations | is away, or refused | his stand-in, then whoever the role means |
| anybody, for information | is away | that person all the same: it waits in the mailbox |
"""

from dataclasses import replace
from datetime import datetime

from activities.ports import Clocks
from domain.absence import NotThere
from domain.errors import SettingsFault
from domain.letters import ASKS_THE_LDR, ToSend
from domain.people import People, Person, Role
from domain.reaching import away_until, is_there, stand_ins, who


def addressed(letter: ToSend, people: People, clocks: Clocks, at: datetime) -> ToSend:
    """The letter to the person who gets it at this moment (UTC). Raises SettingsFault when there is nobody."""
    role, lead = _role(letter), letter.case.lead
    if role in (None, "rep"):
        return letter
    meant = people.get(letter.to) if letter.to else None
    if meant and meant.id not in letter.barred and is_there(meant, _needed_until(letter, meant, people, clocks, at)):
        return letter
    own = (people.get(id_) for id_ in meant.stand_ins) if meant else ()
    own_case = (lead.rep, lead.ldr, *letter.barred)
    found = next((p for p in own if p and p.id not in own_case and is_there(p, at)), None)
    found = found or who(role, lead.rep, lead.ldr, people, at, barred=letter.barred)
    if found is None:
        raise SettingsFault(f"the people file has nobody for {role}; add sales operations, and the letter goes out")
    return _to(found.id, letter)


def not_there(letter: ToSend, people: People, clocks: Clocks, at: datetime) -> NotThere | None:
    """That the rep of a handoff letter has left, or is away past the deadline that it would set; None otherwise."""
    reader = people.get(letter.to)
    if not _asks_the_rep(letter) or reader is None:
        return None
    if not reader.active:
        return NotThere(why="left", said="no longer with the company", stand_ins=stand_ins(reader, people, at))
    if not reader.leave:
        return None
    due = _needed_until(letter, reader, people, clocks, at)
    until = away_until(reader, due)
    if until is None:
        return None
    found = stand_ins(reader, people, at, due)
    return NotThere(why="away", said=f"away until {until:%d %b}", until=until, stand_ins=found)


def refused(letter: ToSend, people: People, said: str, at: datetime) -> NotThere | None:
    """That no mailbox of the rep takes the handoff letter, where a stand-in may be asked; None otherwise."""
    found = stand_ins(people.get(letter.to), people, at) if _asks_the_rep(letter) else ()
    return NotThere(why="refused", said=said, stand_ins=found) if found else None


def passed_over(letter: ToSend, people: People, clocks: Clocks, at: datetime) -> ToSend | None:
    """The letter to the next one, since its reader was refused (and stands in `people` as out of reach); else None."""
    other = addressed(letter, people, clocks, at)
    return other if other.to != letter.to else None


def _asks_the_rep(letter: ToSend) -> bool:
    """Stories of before the ladder, whose letters carry no clock order, move no lead."""
    return letter.letter.kind == "handoff" and letter.plan is not None


def _role(letter: ToSend) -> Role | None:
    if letter.role is None and letter.to == letter.case.lead.ldr and letter.letter.kind in ASKS_THE_LDR:
        return "ldr"
    return letter.role


def _needed_until(letter: ToSend, reader: Person, people: People, clocks: Clocks, at: datetime) -> datetime:
    """Until when the reader must be there: the deadline that the letter sets him, leave aside; else now."""
    if letter.plan is None or not reader.leave or letter.plan.person not in ("", reader.id):
        return at
    plan = replace(letter.plan, person=reader.id)
    return clocks.plan(plan, people.but(replace(reader, leave=())), at).due.at


def _to(person: str, letter: ToSend) -> ToSend:
    """A clock that was this reader's is the other one's now."""
    plan = letter.plan
    if plan is not None and plan.person in ("", letter.to):
        plan = replace(plan, person=person)
    return replace(letter, to=person, plan=plan)
