"""Words that take effect by the Update `tell`: from what was read in a mail to what the story is told.

| who was asked | words |
|---|---|
| the rep | more time, not mine, faulty, return |
| the LDR | raised, note, correct, move, withdraw, recycle, disqualify, dispute |
| a manager | remind, extend, move, uphold, overturn; accept and reject are decisions in the rep's place |
| sales ops | remind, move, waive, withdraw |
"""

from datetime import date
from typing import cast, get_args
from zoneinfo import ZoneInfo

from activities.ports import Directory
from domain.course.told import ToldWord
from domain.handoff import Answer
from domain.mail_reading import MailReading
from domain.named import day_named, person_named
from domain.people import People, Person, Role
from service.handoffs import Handoffs
from service.meetings import meeting_said
from service.replies import Reply
from workflows.messages import MOST_WORDS, Tell

TAKEN: frozenset[str] = frozenset(get_args(ToldWord)) - {"repass", "pause", "go_on"}
NAMES = frozenset({"not_mine", "move", "overturn"})
SAYS_IT_BY_LETTER = frozenset({"more_time", "extend", "withdraw", "waive", "overturn", "uphold"})
"""Words after which the story itself writes to the writer, or to everybody concerned."""


class WordsTaken:
    """Tells the story what a reader said."""

    def __init__(self, handoffs: Handoffs, directory: Directory) -> None:
        self._handoffs, self._directory = handoffs, directory

    def takes(self, word: str) -> bool:
        """Whether this word takes effect here."""
        return word in TAKEN

    async def take(self, reply: Reply, reading: MailReading, role: Role) -> Answer | None:
        """What the story answers; None when the handoff has closed. Raises HandoffError."""
        word = cast(ToldWord, reading.decision)
        people = self._directory.people()
        if word in NAMES and word != "not_mine" and not self._to(word, reading, reply, people):
            said = f'"{reading.detail}" names no rep of the people file; write first and last name'
            return Answer(result="not_allowed", said=said)
        writer = people.get(reply.writer)
        given = Tell(
            **reply.said(),
            word=word,
            role=role,
            note=(reading.note or reading.detail)[:MOST_WORDS],
            to=self._to(word, reading, reply, people),
            until=self._until(reply, reading, writer),
            criteria=reading.criteria if word == "return" else (),
            **meeting_said(reply, reading, writer),
        )
        return await self._handoffs.tell(reply.case.attempt_id, given, reply.update_id)

    def _to(self, word: str, reading: MailReading, reply: Reply, people: People) -> str:
        """The rep whom the words name; for "not mine" only one of the same manager, since no other moves by itself."""
        if word not in NAMES:
            return ""
        named = person_named(reading.detail, people, "rep") or person_named(reading.note, people, "rep")
        if named is None:
            return ""
        rep = people.get(reply.case.lead.rep)
        if word == "not_mine" and (rep is None or rep.manager != named.manager):
            return ""
        return named.id

    def _until(self, reply: Reply, reading: MailReading, writer: Person | None) -> date | None:
        """The day that is named, seen from the writer's own calendar day."""
        if reading.decision not in ("more_time", "extend", "recycle") or writer is None:
            return None
        today = reply.incoming.received_at.astimezone(ZoneInfo(writer.zone)).date()
        return day_named(reading.detail, today) or day_named(reading.note, today)
