"""Words that take effect by the Update `tell`: from what was read in a mail to what the story is told.

| who was asked | words |
|---|---|
| the rep | more time, not mine, mine, faulty, duplicate, return |
| the LDR | raised, note, correct, move, withdraw, recycle, disqualify, dispute |
| a manager | remind, extend, move, uphold, overturn; accept and reject are decisions in the rep's place |
| sales ops | attach, remind, move, waive, withdraw |
"""

from datetime import date
from typing import cast, get_args
from zoneinfo import ZoneInfo

from activities.ports import Directory
from domain.company import company_domain
from domain.course.told import ToldWord
from domain.handoff import Answer
from domain.lead import Evidence, Lead
from domain.mail_reading import MailReading
from domain.named import day_named, person_named
from domain.people import People, Person, Role
from policy.evidence_lines import read_evidence
from service.meetings import meeting_said
from service.parts import moves_at_once
from service.replies import Reply
from service.telling import PUT_RIGHT, Telling
from workflows.messages import MOST_WORDS, Tell

TAKEN: frozenset[str] = frozenset(get_args(ToldWord)) - {"repass", "away", "bounced", "pause", "go_on"}
"""`repass` goes through the gate first (`service.repassing`), machines report absences, operators stop clocks."""
NAMES = frozenset({"not_mine", "move", "overturn"})
SAYS_IT_BY_LETTER = frozenset({"more_time", "extend", "withdraw", "waive", "overturn", "uphold"})
"""Words after which the story itself writes to the writer, or to everybody concerned."""


class WordsTaken:
    """Tells the story what a reader said."""

    def __init__(self, telling: Telling, directory: Directory) -> None:
        self._telling, self._directory = telling, directory

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
        origin = reply.said() | ({"on_behalf_of": None} if word == "mine" else {})
        given = Tell(
            **origin,
            word=word,
            role=role,
            note=_with_forwarded(_note(word, reply, reading, people), reading, role)[:MOST_WORDS],
            opportunity=_opportunity(reading) if word == "attach" else "",
            to=self._to(word, reading, reply, people),
            until=self._until(reply, reading, writer),
            criteria=reading.criteria if word == "return" else (),
            **meeting_said(reply, reading, writer),
            evidence=_evidence(reply, reading) if word in PUT_RIGHT and role == "ldr" else (),
        )
        return await self._telling.tell(reply.case.attempt_id, given, reply.update_id)

    def _to(self, word: str, reading: MailReading, reply: Reply, people: People) -> str:
        """The rep whom the words name; for "not mine" only one of the same manager, since no other moves by itself."""
        if word not in NAMES:
            return ""
        named = person_named(reading.detail, people, "rep") or person_named(reading.note, people, "rep")
        if named is None:
            return ""
        return moves_at_once(reply.case.lead.rep, named.id, people) if word == "not_mine" else named.id

    def _until(self, reply: Reply, reading: MailReading, writer: Person | None) -> date | None:
        """The day that is named, seen from the writer's own calendar day."""
        if reading.decision not in ("more_time", "extend", "recycle") or writer is None:
            return None
        today = reply.incoming.received_at.astimezone(ZoneInfo(writer.zone)).date()
        return day_named(reading.detail, today) or day_named(reading.note, today)


def claimed(note: str, claimant: str, lead: Lead, people: People) -> str:
    """The words of a rep (person id) who claims the lead, with whether he holds the company's account."""
    domain = company_domain(lead.domain, lead.contact.mail)
    held = next((a for a in people.accounts if a.owner == claimant and a.domain == domain), None)
    return f"{note} (holds the account {held.company})".strip() if held else note


def _with_forwarded(note: str, reading: MailReading, role: Role) -> str:
    """An LDR's words with the mail that was forwarded below them."""
    return "\n\n".join(filter(None, (note, reading.forwarded))) if role == "ldr" else note


def _note(word: str, reply: Reply, reading: MailReading, people: People) -> str:
    note = reading.note or reading.detail
    return claimed(note, reply.writer, reply.case.lead, people) if word == "mine" else note


def _opportunity(reading: MailReading) -> str:
    """The id as it was written: `attach OPP-17` means OPP-17, though the grammar takes the `opp` for a word."""
    last = reading.detail.split()[0].strip(".,;:") if reading.detail.split() else ""
    words = (word.strip(".,;:") for word in reading.line.split())
    return next((word for word in words if last and word.endswith(last)), last)[:200]


def _evidence(reply: Reply, reading: MailReading) -> tuple[Evidence, ...]:
    """Evidence in the lines of the mail; one may stand behind the word itself: `correct - budget: EUR 80000 by ...`."""
    criteria, at = reply.case.policy.criteria, reply.incoming.received_at
    lines = read_evidence(reading.visible_text, criteria, reply.writer, at).evidence
    behind = read_evidence(reading.detail, criteria, reply.writer, at).evidence
    return (*lines, *(one for one in behind if one.criterion not in {line.criterion for line in lines}))
