"""Who cannot act, and until when. Absence belongs to the person, not to one handoff."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from domain.people import Leave, People, Person

AbsenceKind = Literal["away", "bounced"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """One absence of a person, as it was told: away until the day `last`, or a mailbox that takes no mail.

    `first` and `last` are days in the person's own calendar, both included; a mailbox has no `last`, since it is out
    of reach until somebody says otherwise. `is_guess` tells that no day was read. `by` is who told it: the person by an
    out-of-office answer, a mail server, an operator. Moments are UTC.
    """

    id: str
    person: str
    kind: AbsenceKind
    first: date
    last: date | None
    by: str
    at: datetime
    said: str = ""
    mailbox: str = ""
    stand_in: str = ""
    is_guess: bool = False
    cleared_at: datetime | None = None
    cleared_by: str = ""
    cleared_because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotThere:
    """Why a letter was not handed to who is asked: away past the deadline, refused by the mail server, or has left.

    `stand_ins` are person ids of who may be asked instead and is there, in the order in which they are asked.
    """

    why: Literal["away", "refused", "left"]
    said: str
    until: date | None = None
    stand_ins: tuple[str, ...] = ()
    kind: Literal["not_there"] = "not_there"


def as_they_are(people: People, absences: Iterable[Absence]) -> People:
    """The people file with what is known beside it: who is away, and which mailboxes take no mail."""
    by_person: dict[str, list[Absence]] = {}
    for absence in absences:
        by_person.setdefault(absence.person, []).append(absence)
    known = {id_: _with(people.by_id[id_], told) for id_, told in by_person.items() if id_ in people.by_id}
    return replace(people, by_id={**people.by_id, **known})


def _with(person: Person, told: Sequence[Absence]) -> Person:
    leave = tuple(Leave(first=a.first, last=a.last) for a in told if a.kind == "away" and a.last is not None)
    dead = {a.mailbox.casefold() for a in told if a.kind == "bounced"}
    boxes = [box for box in person.mailboxes if box.casefold() not in dead]
    if not boxes:
        return replace(person, leave=(*person.leave, *leave), unreachable=True)
    return replace(person, leave=(*person.leave, *leave), mail=boxes[0], also=tuple(boxes[1:]))
