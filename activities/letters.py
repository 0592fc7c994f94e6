"""The deed of writing a letter: facts into the ledger, clock, key, MIME, mail server, outbox."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from temporalio import activity
from temporalio.exceptions import ApplicationError, ApplicationErrorCategory

from activities.heartbeat import beating
from activities.orders import REFUSED, FactsOrder, LetterOrder
from activities.ports import AnswerLinks, CaseBook, Clocks, Directory, FactBook, Outbox, Post, ReplyKeys, Writer
from domain import story
from domain.errors import MailDelayed, MailRefused, RecipientRefused, SettingsFault
from domain.facts import Fact
from domain.letters import SentLetter, ToSend
from domain.people import People, Person

EXPECTED = ApplicationErrorCategory.BENIGN
"""What a mail server may well answer: one line in the log instead of a traceback."""
WITH_A_LINK = ("handoff", "reminder", "receipt_accepted", "receipt_rejected")
"""Letters to the rep that may be answered on a page, too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Books:
    """The ledger's books that letters need."""

    facts: FactBook
    cases: CaseBook
    outbox: Outbox
    keys: ReplyKeys
    links: AnswerLinks


class LetterDeeds:
    """Writes letters through the ports given at wiring."""

    def __init__(self, directory: Directory, clocks: Clocks, writer: Writer, post: Post, books: Books) -> None:
        self._directory, self._clocks, self._writer, self._post, self._books = directory, clocks, writer, post, books

    @activity.defn(name="record_facts")
    async def record_facts(self, order: FactsOrder) -> None:
        """Writes facts that no letter follows."""
        await self._books.facts.write(order.facts)

    @activity.defn(name="send_letter")
    async def send_letter(self, order: LetterOrder) -> SentLetter:
        """Sends one letter, once per Message-ID however often it is tried.

        Raises ApplicationError of type `Refused` when the mail server refuses it for good; other errors are retried.
        """
        async with beating():
            if any(f.kind == "passed" for f in order.facts):
                await self._books.cases.keep_case(order.letter.case)
            if order.facts:
                await self._books.facts.write(order.facts)
            try:
                sent = await self.deliver(order.letter)
            except (RecipientRefused, MailRefused) as refusal:
                activity.logger.warning("refused for good: %s", refusal)
                raise ApplicationError(str(refusal), type=REFUSED, non_retryable=True, category=EXPECTED) from refusal
            except MailDelayed as delay:
                wait = timedelta(seconds=delay.retry_after) if delay.retry_after else None
                activity.logger.warning("tried again later: %s", delay)
                raise ApplicationError(
                    str(delay), type="MailDelayed", next_retry_delay=wait, category=EXPECTED
                ) from delay
            await self._books.facts.write([_taken(order.letter, sent)])
            return sent

    async def deliver(self, letter: ToSend) -> SentLetter:
        """Composes the letter and hands it over, unless the outbox has it already."""
        message_id = self._writer.message_id(letter)
        if already := await self._books.outbox.sent(message_id):
            return already
        people = self._directory.people()
        reader = _somebody(people, letter.to)
        now = datetime.now(UTC)
        clock = self._clocks.start(letter.clock, reader, now) if letter.clock else None
        about = (letter.case.attempt_id, letter.round, letter.to)
        key = await self._books.keys.issue(*about)
        link = await self._books.links.to_answer(*about) if letter.letter.kind in WITH_A_LINK else ""
        composed = self._writer.compose(letter, people, clock, key, now, link)
        sent = SentLetter(message_id=message_id, sent_at=await self._post.hand_over(composed), clock=clock)
        await self._books.outbox.keep(letter, composed, sent)
        return sent


def _taken(letter: ToSend, sent: SentLetter) -> Fact:
    if letter.letter.kind == "handoff":
        return story.notified(letter.case.attempt_id, letter.to, letter.round, sent)
    return story.wrote(letter.case.attempt_id, letter.to, letter.letter.kind, sent)


def _somebody(people: People, person_id: str) -> Person:
    if person := people.get(person_id):
        return person
    raise SettingsFault(f"{person_id} is not in the people file; add this person, and the letter goes out by itself")
