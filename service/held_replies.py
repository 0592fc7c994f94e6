"""The line that says by mail what an answer by link said that was held, in its reader's own words."""

from collections.abc import Iterable

from domain.facts import Fact
from domain.handoff import Case
from domain.link_answers import LinkAnswer
from domain.listing import HandoffRow
from domain.mail_answers import begins
from domain.people import People
from domain.tongues import tongue_for
from domain.words import word_for
from service.parts import part_by_link

_NAMES = ("not_mine", "move", "overturn")


def as_a_reply(answer: LinkAnswer, case: Case, row: HandoffRow | None, people: People, story: Iterable[Fact]) -> str:
    """The line; empty where no line can say it.

    A mail that nothing proves cannot be confirmed by another such mail, and no line holds new evidence.
    """
    grant = answer.grant
    reader, rep = people.get(grant.person), people.get(row.rep if row else case.lead.rep)
    word = word_for(answer.word, part_by_link(case, row, grant, people, story))
    opportunity = answer.fields.get("opportunity", "")
    if grant.purpose == "confirm" or reader is None or word is None or (answer.fields and not opportunity):
        return ""
    begun = begins(word, reader.language, rep.name if rep else "")
    if answer.word == "engaged":
        begun = tongue_for(reader.language).said(answer.how)
    named = people.get(answer.to) if answer.word in _NAMES else None
    numbers = [str(c.number) for c in case.policy.criteria if c.key in answer.criteria]
    day = answer.until.isoformat() if answer.until else ""
    said = " ".join(filter(None, (*numbers, named.name if named else "", opportunity, day)))
    if not said and begun.endswith((" - ", "? ")):
        return begun + answer.note
    return " - ".join(filter(None, (f"{begun}{said}".strip(), answer.note)))
