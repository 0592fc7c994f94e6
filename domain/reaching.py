"""Who is meant by a role of one handoff at one moment: somebody who is there, and who may rule on this case."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.people import People, Person, Role


def who(role: Role, rep: str, ldr: str, people: People, at: datetime, asked: str = "") -> Person | None:
    """The person whom the role means; None when there is nobody. `asked` is whose manager is meant, else the rep's.

    An LDR on leave is passed over for a stand-in. A manager on leave, or one who would rule on a case of his own, for
    a stand-in, then for the next manager above; where there is none, for sales operations.
    """
    if role == "rep":
        return people.get(rep)
    if role == "ldr":
        known = people.get(ldr)
        return next((p for p in (known, *_stand_ins(known, people)) if p and is_there(p, at)), known)
    if role == "manager":
        managers = _managers(people.get(asked or rep), people)
        if found := next((p for p in managers if p.id not in (rep, ldr) and is_there(p, at)), None):
            return found
    return next(iter(people.with_role("sales_ops")), None)


def is_there(person: Person, at: datetime) -> bool:
    """Whether the person has not left, and is not on leave on that day of his own calendar."""
    day = at.astimezone(ZoneInfo(person.zone)).date()
    return person.active and not any(leave.covers(day) for leave in person.leave)


def _managers(person: Person | None, people: People) -> Iterator[Person]:
    seen: set[str] = set()
    while person and person.manager and person.manager not in seen:
        seen.add(person.manager)
        person = people.get(person.manager)
        if person:
            yield person
            yield from _stand_ins(person, people)


def _stand_ins(person: Person | None, people: People) -> Iterator[Person]:
    for id_ in person.stand_ins if person else ():
        if found := people.get(id_):
            yield found
