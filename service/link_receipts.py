"""Receipts for words by link: a link may be in other hands, so whoever was asked hears what it did."""

from contextlib import suppress

from domain.errors import MailRefused, RecipientRefused
from domain.handoff import Answer, Case
from domain.letters import ToSend
from domain.link_answers import HARMLESS, LinkAnswer
from domain.people import Role
from domain.round_letters import Noted
from service.answering import Deliver

_STORY_WRITES: frozenset[tuple[str, Role]] = frozenset(
    {("accept", "rep"), ("reject", "rep"), ("undo", "rep"), ("more_time", "rep"), ("withdraw", "ldr")}
)
"""Words, by part, after which the story itself writes to the asked person."""


def owes_receipt(answer: LinkAnswer, said: Answer, part: Role) -> bool:
    """Whether nobody else writes to the asked person about a word that changed something."""
    if said.result == "asked":
        return True
    is_harmless = answer.word in HARMLESS and answer.word != "undo" and not answer.fields
    return said.result == "taken" and not is_harmless and (answer.word, part) not in _STORY_WRITES


async def send_receipt(answer: LinkAnswer, said: Answer, case: Case, deliver: Deliver) -> None:
    """Tells the person whose link it was, once for an answer. Raises MailDelayed."""
    grant = answer.grant
    letter = Noted(said=said.said, by_link_at=answer.posted_at)
    order = ToSend(case=case, round=grant.round, letter=letter, to=grant.person, cause=answer.id)
    with suppress(RecipientRefused, MailRefused):
        await deliver(order)
