"""People by id: how to reach them, when they work, who stands in for them, who leads them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from typing import Literal

Role = Literal["ldr", "rep", "manager", "sales_ops"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One working block of a weekday (0 = Monday) in the person's zone; an `end` of 00:00 is the end of the day."""

    weekday: int
    start: time
    end: time


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """Days away, both included, in the person's zone; only from `begins` on the first and until `ends` on the last."""

    first: date
    last: date
    begins: time | None = None
    ends: time | None = None

    def covers(self, day: date) -> bool:
        """Whether the person is away for the whole of this day."""
        cut = (self.begins and day == self.first) or (self.ends and day == self.last)
        return self.first <= day <= self.last and not cut


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOff:
    """A day on which the company does not work, beside public holidays; only from `begins` on where it is given."""

    day: date
    name: str
    begins: time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A colleague or a role mailbox. `zone` is an IANA name; `holidays` is `COUNTRY` or `COUNTRY-REGION` (ISO 3166)."""

    id: str
    name: str
    mail: str
    roles: tuple[Role, ...]
    zone: str
    hours: tuple[Block, ...]
    phone: str | None = None
    holidays: str | None = None
    language: str = "en"
    manager: str | None = None
    stand_ins: tuple[str, ...] = ()
    leave: tuple[Leave, ...] = ()
    days_off: tuple[DayOff, ...] = ()
    active: bool = True
    crm_owner: str | None = None
    """This person's owner id in the CRM; the person id when None."""
    also: tuple[str, ...] = ()
    """Other mailboxes of this person, for when `mail` takes no mail."""
    unreachable: bool = False
    """Whether none of the mailboxes takes mail, as mail servers have told."""

    @property
    def first_name(self) -> str:
        """What a colleague calls this person."""
        return self.name.split()[0]

    @property
    def mailboxes(self) -> tuple[str, ...]:
        """All mailboxes of this person, the first one first."""
        return (self.mail, *self.also)

    @property
    def owner(self) -> str:
        """The owner id to look for in the CRM."""
        return self.crm_owner or self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A company that is already somebody's: its mail domain in ASCII, its name, and the person id of its owner."""

    domain: str
    company: str
    owner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Everybody in the people file, by id."""

    by_id: Mapping[str, Person] = field(default_factory=dict)
    accounts: tuple[Account, ...] = ()

    def get(self, person_id: str) -> Person | None:
        """The person with this id, or None."""
        return self.by_id.get(person_id)

    def id_of(self, name: str) -> str:
        """The id of the person who has this id, full name or mail address, case aside; else the name as it is."""
        said = name.strip().casefold()
        known = (p.id for p in self.by_id.values() if said in (p.id.casefold(), p.name.casefold(), p.mail.casefold()))
        return next(known, name)

    def with_role(self, role: Role) -> tuple[Person, ...]:
        """Active people who have this role, in the file's order."""
        return tuple(p for p in self.by_id.values() if role in p.roles and p.active)

    def but(self, person: Person) -> "People":
        """The same people, with this one in the place of the person of the same id."""
        return replace(self, by_id={**self.by_id, person.id: person})

    def may_answer_for(self, asked: str) -> tuple[str, ...]:
        """Person ids that may answer in the asked person's place: the stand-ins, then the manager."""
        person = self.by_id.get(asked)
        if person is None:
            return ()
        named = (*person.stand_ins, *((person.manager,) if person.manager else ()))
        return tuple(i for i in named if i in self.by_id and self.by_id[i].active and i != asked)
