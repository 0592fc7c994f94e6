"""Who cannot act: out of office, or not reached by mail. It belongs to the person, and moves every case that waits.

| what is told | what becomes of it |
|---|---|
| an out-of-office answer, its sender proven | kept: away until the day read; every open handoff of his hears of it |
| the same without a day | away until the end of the next working day; then the LDR is asked whether he is back |
| a delivery report: our letter came back for good | kept: the mailbox takes no mail; that handoff moves at once |
| an LDR for whom no stand-in is there | whoever is above is asked at once in the LDR's place, by all cases that wait |
| an operator sets or clears an absence | as an out-of-office answer; what has moved stays moved |
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from activities.ports import Directory
from domain.absence import Absence
from domain.correspondence import Owner
from domain.errors import SettingsFault
from domain.handoff import Answer, Channel
from domain.listing import HandoffRow
from domain.mail_reading import Away, Bounce
from domain.named import person_named
from domain.people import People, Person
from domain.reaching import stand_ins, who
from service.handoffs import Handoffs
from service.ports import AbsenceBook, Listing, WorkTime
from workflows.messages import Tell

A_DAY = timedelta(days=1)
WORDS = 200
"""Characters of an out-of-office answer that are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What one open handoff said to an absence."""

    attempt_id: str
    said: str


class Absences:
    """Keeps who cannot act, and tells the stories. `now` gives the moment (UTC)."""

    def __init__(
        self,
        *,
        handoffs: Handoffs,
        directory: Directory,
        listing: Listing,
        book: AbsenceBook,
        working: WorkTime,
        now: Callable[[], datetime],
    ) -> None:
        self._handoffs, self._directory, self._listing = handoffs, directory, listing
        self._book, self._working, self._now = book, working, now

    async def away(self, owner: Owner, away: Away, at: datetime, update_id: str, words: str) -> Answer | None:
        """The person whom our letter asked is away; None when that handoff has closed. Raises HandoffError."""
        people = self._directory.people()
        named = person_named(f"{away.stand_in} {away.reach}", people, "rep") if away.stand_in or away.reach else None
        person = people.by_id[owner.person]
        first = at.astimezone(ZoneInfo(person.zone)).date()
        absence = Absence(
            id=update_id, person=person.id, kind="away", first=first,
            last=away.until or self._next_working_day(person, first), by=person.id, at=at, said=words[:WORDS],
            stand_in=named.id if named and named.id != person.id else "", is_guess=away.until is None,
        )  # fmt: skip
        await self._book.keep(absence)
        answers = await self._act(absence, "mail", owner)
        return answers[owner.attempt_id]

    async def bounced(self, owner: Owner, bounce: Bounce, at: datetime, update_id: str) -> Answer | None:
        """Our letter to this person came back for good; as `away`."""
        known = (await self._directory.present()).by_id[owner.person]
        dead = next((box for box in known.mailboxes if box.casefold() == bounce.recipient.casefold()), known.mail)
        note = " ".join(part for part in (bounce.status, bounce.recipient) if part) or "no reason given"
        first = at.astimezone(ZoneInfo(known.zone)).date()
        await self._book.keep(
            Absence(
                id=update_id, person=owner.person, kind="bounced", first=first, last=None, by="mail server", at=at,
                said=note, mailbox=dead,
            )
        )  # fmt: skip
        people = await self._directory.present()
        person = people.by_id[owner.person]
        row = await self._listing.row(owner.attempt_id)
        found = _stand_ins(person, people, row, at)
        given = Tell(
            word="bounced", by=person.id, channel="mail", received_at=at, round=_round(owner, row), note=note,
            to=found[0] if found else "", stand_ins=found, other_mailbox=not person.unreachable,
        )  # fmt: skip
        return await self._handoffs.tell(owner.attempt_id, given, update_id)

    async def set(self, person_id: str, last: date, by: str, because: str, id_: str) -> Sequence[Heard]:
        """An operator says that this person is away until that day; gives what the open handoffs say to it.

        Raises SettingsFault for somebody unknown or a day that is past; TemporalUnreachable, LedgerUnavailable.
        """
        person, at = self._known(person_id), self._now()
        first = at.astimezone(ZoneInfo(person.zone)).date()
        if last < first:
            raise SettingsFault(f"{last} is past for {person.name}; name today ({first}) or a later day")
        absence = Absence(id=id_, person=person_id, kind="away", first=first, last=last, by=by, at=at, said=because)
        await self._book.keep(absence)
        answers = await self._act(absence, "operator", None)
        return [Heard(attempt_id=attempt, said=said.said) for attempt, said in answers.items() if said]

    async def clear(self, person_id: str, by: str, because: str) -> int:
        """Takes this person's absences and dead mailboxes back; what has moved stays moved. Gives how many.

        Raises SettingsFault for somebody unknown; LedgerUnavailable.
        """
        return await self._book.clear(self._known(person_id).id, by, because, self._now())

    async def listed(self) -> Sequence[Absence]:
        """What stands now, in the order in which it was told. Raises LedgerUnavailable."""
        return await self._book.standing((self._now() - A_DAY).date())

    async def _act(self, absence: Absence, channel: Channel, owner: Owner | None) -> dict[str, Answer | None]:
        """Tells every open handoff in which this person is asked, and the one whose letter was answered."""
        people = await self._directory.present()
        person = people.by_id[absence.person]
        rows = [row for row in await self._listing.rows() if _is_asked(person, row, people)]
        concerned: dict[str, HandoffRow | None] = {row.attempt_id: row for row in rows}
        if owner is not None and owner.attempt_id not in concerned:
            concerned[owner.attempt_id] = await self._listing.row(owner.attempt_id)
        back_at = self._works_again(person, absence.last or absence.first)
        answers = {}
        for attempt, row in concerned.items():
            found = _stand_ins(person, people, row, absence.at, absence.stand_in)
            ldr = people.get(row.ldr) if row else None
            mine = owner is not None and attempt == owner.attempt_id
            given = Tell(
                word="away", by=person.id, channel=channel, received_at=absence.at, until=absence.last,
                round=_round(owner, row) if owner and mine else None, note=absence.said,
                to=found[0] if found else "", stand_ins=found, back_at=back_at,
                ask_at=self._working.next_working(ldr, back_at) if ldr and absence.is_guess else None,
            )  # fmt: skip
            answers[attempt] = await self._handoffs.tell(attempt, given, absence.id)
        return answers

    def _next_working_day(self, person: Person, day: date) -> date:
        zone = ZoneInfo(person.zone)
        tomorrow = datetime.combine(day + A_DAY, time(), zone)
        return self._working.next_working(person, tomorrow).astimezone(zone).date()

    def _works_again(self, person: Person, last: date) -> datetime:
        """When (UTC) the person works again after that day; that day's end where no working time comes soon."""
        over = datetime.combine(last + A_DAY, time(), ZoneInfo(person.zone))
        try:
            return self._working.next_working(person, over)
        except SettingsFault:
            return over

    def _known(self, person_id: str) -> Person:
        if person := self._directory.people().get(person_id):
            return person
        raise SettingsFault(f"{person_id} is not in the people file; its ids are the keys under `people`")


def _is_asked(person: Person, row: HandoffRow, people: People) -> bool:
    """Whether this person may be waited for in this handoff: as its rep, its LDR, or the manager of one of them."""
    managers = {known.manager for id_ in (row.rep, row.ldr) if (known := people.get(id_))}
    return person.id in (row.rep, row.ldr, *managers)


def _round(owner: Owner, row: HandoffRow | None) -> int | None:
    """A rep is meant in the round of the letter; an LDR in whichever round it is now."""
    return None if row is not None and owner.person == row.ldr else owner.round


def _stand_ins(
    person: Person, people: People, row: HandoffRow | None, at: datetime, named: str = ""
) -> tuple[str, ...]:
    if row is None or person.id != row.ldr or person.id == row.rep:
        return stand_ins(person, people, at, named=named)
    found = stand_ins(person, people, at, named=named, role="ldr")
    above = who("ldr", row.rep, row.ldr, people, at)
    return found or ((above.id,) if above and above.id != person.id else ())
