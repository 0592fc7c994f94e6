"""Who is meant by a role of one handoff at one moment: somebody who is there, and who may rule on this case."""

from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.people import People, Person, Role


def who(
    role: Role, rep: str, ldr: str, people: People, at: datetime, asked: str = "", barred: Collection[str] = ()
) -> Person | None:
    """The person whom the role means; None when there is nobody. `asked` is whose manager is meant, else the rep's.

    An LDR who is not there is passed over for a stand-in, then for the managers above, who answer in the LDR's place;
    at last for sales operations. A manager on leave, or one who would rule on a case of his own, for
    a stand-in, then for the next manager above; where there is none, for sales operations. `barred` are those whose
    own case is ruled on: before sales operations, any other manager is asked then.
    """
    if role == "rep":
        return people.get(rep)
    if role == "ldr":
        known = people.get(ldr)
        managers = (p for p in _managers(known, people) if p.id != rep)
        in_turn = (known, *_stand_ins(known, people), *managers, *people.with_role("sales_ops"))
        return next((p for p in in_turn if p and is_there(p, at)), known)
    if role == "manager":
        above = _managers(people.get(asked or rep), people)
        others = people.with_role("manager") if barred else ()
        own = {rep, ldr, asked, *barred}
        if found := next((p for p in (*above, *others) if p.id not in own and is_there(p, at)), None):
            return found
    desk = people.with_role("sales_ops")
    return next((p for p in desk if is_there(p, at)), next(iter(desk), None))


def is_there(person: Person, at: datetime) -> bool:
    """Whether the person has not left, can be reached by mail, and is not away on that day of his own calendar."""
    return person.active and not person.unreachable and away_until(person, at) is None


def away_until(person: Person, at: datetime) -> date | None:
    """The last day of the leave that covers that day of the person's calendar; None for somebody who is not on leave.

    Leave that follows without a day between is one leave.
    """
    day, last = at.astimezone(ZoneInfo(person.zone)).date(), None
    while covering := [leave.last for leave in person.leave if leave.covers(day)]:
        last = max(covering)
        day = last + timedelta(days=1)
    return last


def stand_ins(
    person: Person | None, people: People, *moments: datetime, named: str = "", role: Role = "rep"
) -> tuple[str, ...]:
    """Person ids of who has this role, may be asked in this person's place, and is there at these moments (UTC).

    Whom the absent person named himself comes first, then the stand-ins of the people file in their order.
    """
    ids = dict.fromkeys((*((named,) if named else ()), *(person.stand_ins if person else ())))
    found = (people.get(id_) for id_ in ids if person is None or id_ != person.id)
    return tuple(p.id for p in found if p and role in p.roles and all(is_there(p, at) for at in moments))


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
