"""What machines report of a person: out of office, or not reached by mail. The story hears of it, and no person need.

| the mail | what becomes of it |
|---|---|
| an out-of-office answer, its sender proven | the person is away: the lead moves, or waits |
| a delivery report: our letter came back for good | the lead moves |
| any other | as before: parked |
"""

from datetime import datetime

from activities.ports import Directory
from domain.correspondence import Owner
from domain.handoff import Answer
from domain.mail_reading import Away, Bounce
from domain.named import person_named
from domain.people import People
from domain.reaching import is_there
from service.handoffs import Handoffs
from workflows.messages import Tell


class Absences:
    """Tells the story who cannot act."""

    def __init__(self, handoffs: Handoffs, directory: Directory) -> None:
        self._handoffs, self._directory = handoffs, directory

    async def away(self, owner: Owner, away: Away, at: datetime, update_id: str, words: str) -> Answer | None:
        """The person whom our letter asked is away; None when the handoff has closed. Raises HandoffError."""
        people = self._directory.people()
        named = person_named(f"{away.stand_in} {away.reach}", people, "rep") if away.stand_in or away.reach else None
        to = named.id if named and named.id != owner.person else stand_in_of(owner.person, people, at)
        given = Tell(
            word="away", by=owner.person, channel="mail", received_at=at, round=owner.round,
            until=away.until, to=to, note=words[:200],
        )  # fmt: skip
        return await self._handoffs.tell(owner.attempt_id, given, update_id)

    async def bounced(self, owner: Owner, bounce: Bounce, at: datetime, update_id: str) -> Answer | None:
        """Our letter to this person came back for good; as `away`."""
        to = stand_in_of(owner.person, self._directory.people(), at)
        note = " ".join(part for part in (bounce.status, bounce.recipient) if part) or "no reason given"
        given = Tell(
            word="bounced", by=owner.person, channel="mail", received_at=at, round=owner.round, to=to, note=note
        )
        return await self._handoffs.tell(owner.attempt_id, given, update_id)


def stand_in_of(person_id: str, people: People, at: datetime) -> str:
    """The first stand-in of this person who is a rep and is there on that day; empty when nobody is."""
    person = people.get(person_id)
    stand_ins = [people.get(i) for i in person.stand_ins] if person else []
    return next((p.id for p in stand_ins if p and "rep" in p.roles and is_there(p, at)), "")
