"""A rep, an LDR or a manager leaves: what moves is shown first, and moved by the Updates that exist for it.

Said twice nothing moves twice: a story moves only what is still with the one who has left, and an LDR or a manager is
passed over once in each turn.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Literal

from activities.ports import Directory
from domain.errors import SettingsFault
from domain.handoff import Answer
from domain.leaving import Passage, passage
from domain.people import Person, Role
from domain.reaching import stand_ins, who
from domain.words import ROLE_NAMES
from service.handoffs import Handoffs
from service.ports import Listing
from workflows.messages import MOST_WORDS, Tell

FOR_GOOD = timedelta(days=3650)
"""How long somebody counts as away who has left: longer than any deadline."""
FOLLOWS: dict[Role, tuple[Role, ...]] = {
    "rep": ("rep",),
    "ldr": ("ldr",),
    "manager": ("manager", "sales_ops"),
    "sales_ops": ("sales_ops", "manager"),
}
"""Who may take over from whom."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """What a handoff said to it."""

    attempt_id: str
    result: Literal["moved", "closed", "refused"]
    said: str


class Leaver:
    """Shows and moves what is with one person. `now` gives the moment (UTC)."""

    def __init__(self, handoffs: Handoffs, listing: Listing, directory: Directory, now: Callable[[], datetime]) -> None:
        self._handoffs, self._listing, self._directory, self._now = handoffs, listing, directory, now

    def known(self, leaver: str, to: str) -> tuple[Person, Person]:
        """Who leaves and who takes over. Raises SettingsFault where that cannot be."""
        people = self._directory.people()
        leaving, taking = people.get(leaver), people.get(to)
        if leaving is None:
            raise SettingsFault(f"{leaver} is not in the people file; who has left stays there, with `active: no`")
        may = {follower for role in leaving.roles for follower in FOLLOWS[role]}
        if taking is None or not may & set(taking.roles) or not taking.active or to == leaver:
            wanted = " or ".join(ROLE_NAMES[role] for role in ROLE_NAMES if role in may)
            raise SettingsFault(f"{to} cannot take over: name another {wanted} of the people file who is active")
        return leaving, taking

    async def preview(self, leaver: str, to: str, by: str = "") -> Sequence[Passage]:
        """Every open handoff that is about the leaver, oldest first, and what would become of it. Changes nothing.

        `by` is the person id or name of who would say so. Raises SettingsFault, LedgerUnavailable.
        """
        self.known(leaver, to)
        people, found = await self._directory.present(), []
        for row in await self._listing.rows():
            story = await self._listing.story(row.attempt_id)
            found.append(passage(row, story, people, leaver, to, by))
        return [one for one in found if one is not None]

    async def move(self, leaver: str, one: Passage, by: str, reason: str, update_id: str) -> Moved:
        """Does what the preview says of one handoff. Raises TemporalUnreachable, HandoffError."""
        attempt = one.row.attempt_id
        if one.becomes == "asks_another":
            answer = await self._pass_over(leaver, one, by, reason)
        else:
            note = reason[:MOST_WORDS]
            given = Tell(word="move", by=by, to=one.to, note=note, left=leaver, received_at=self._now())
            answer = await self._handoffs.tell(attempt, given, update_id)
        if answer is None:
            return Moved(attempt_id=attempt, result="closed", said="it has closed meanwhile")
        result: Literal["moved", "refused"] = "moved" if answer.result == "taken" else "refused"
        return Moved(attempt_id=attempt, result=result, said=answer.said)

    async def _pass_over(self, leaver: str, one: Passage, by: str, reason: str) -> Answer | None:
        """The LDR or the manager is away for good; the same turn of the case hears it once."""
        row, at, people = one.row, self._now(), await self._directory.present()
        person = people.by_id[leaver]
        found = stand_ins(person, people, at, named=one.to, role="ldr") if leaver == row.ldr else ()
        above = who("ldr", row.rep, row.ldr, people, at)
        given = Tell(
            word="away", by=leaver, received_at=at, note=f"has left: {reason} ({by})"[:MOST_WORDS],
            stand_ins=found or ((above.id,) if above and above.id != leaver else ()), to=one.to, back_at=at + FOR_GOOD,
        )  # fmt: skip
        turn = f"{leaver} {row.attempt_id} {row.round} {row.state} {row.decided_at}"
        return await self._handoffs.tell(row.attempt_id, given, f"left-{sha256(turn.encode()).hexdigest()[:32]}")
