"""The deed of writing a letter: facts into the ledger, clock, key, MIME, mail server, outbox."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial

from temporalio import activity
from temporalio.exceptions import ApplicationError, ApplicationErrorCategory

from activities import addressing
from activities.escalating import Escalating
from activities.fair_clocks import fair_plan
from activities.heartbeat import beating
from activities.orders import REFUSED, FactsOrder, LetterOrder, PlanOrder
from activities.ports import (
    AnswerLinks,
    CaseBook,
    Clocks,
    Directory,
    Escalations,
    FactBook,
    Outbox,
    Post,
    ReplyKeys,
    Writer,
)
from domain import course_story, story
from domain.absence import NotThere
from domain.clock import ClockOrder, Plan
from domain.errors import MailDelayed, MailRefused, RecipientRefused, SettingsFault
from domain.facts import Fact
from domain.handoff import kind_of
from domain.letters import SentLetter, StartedClock, ToSend
from domain.people import People, Person
from domain.timing import ClockRule

EXPECTED = ApplicationErrorCategory.BENIGN
"""What a mail server may well answer: one line in the log instead of a traceback."""
WITH_A_LINK = frozenset(
    (
        *("handoff", "reminder", "receipt_accepted", "receipt_rejected"),
        *("rejected", "overdue", "ldr_asked", "ruling", "escalation"),
    )
)
"""Letters that may be answered on a page, too: those to the rep, and those to LDR, manager and sales operations."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Books:
    """The ledger's books that letters need."""

    facts: FactBook
    cases: CaseBook
    outbox: Outbox
    keys: ReplyKeys
    links: AnswerLinks
    escalations: Escalations


class LetterDeeds:
    """Writes letters through the ports given at wiring."""

    def __init__(
        self,
        directory: Directory,
        clocks: Clocks,
        writer: Writer,
        post: Post,
        books: Books,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`now` is the moment (UTC) from which clocks are counted."""
        self._directory, self._clocks, self._writer, self._post, self._books = directory, clocks, writer, post, books
        self._now = now
        self._escalating = Escalating(books.escalations, clocks, writer, post, books.outbox, books.keys)

    @activity.defn(name="record_facts")
    async def record_facts(self, order: FactsOrder) -> None:
        """Writes facts that no letter follows."""
        await self._books.facts.write(order.facts)

    @activity.defn(name="plan_clock")
    async def plan_clock(self, order: PlanOrder) -> Plan:
        """Counts a clock that no letter carries, and writes that it was counted."""
        now = self._now()
        plan = self._counted(order.order, await self._directory.present(), order.since or now)
        facts = list(order.facts)
        if order.order.repeats_after is None:
            facts.append(course_story.planned(order.attempt_id, plan, order.number, order.why, now))
        if facts:
            await self._books.facts.write(facts)
        return plan

    @activity.defn(name="send_letter")
    async def send_letter(self, order: LetterOrder) -> SentLetter | NotThere:
        """Sends one letter, once per Message-ID however often it is tried; or says that its rep is not there for it.

        Raises ApplicationError of type `Refused` when the mail server refuses it for good; other errors are retried.
        """
        async with beating():
            case = order.letter.case
            # A small story may begin with a clock instead of a letter; its case never changes, unlike a handoff's.
            if any(f.kind == "passed" for f in order.facts) or kind_of(case.attempt_id) != "handoff":
                await self._books.cases.keep_case(case)
            if order.facts:
                await self._books.facts.write(order.facts)
            try:
                sent = await self._to_who_is_there(order.letter)
            except MailDelayed as delay:
                wait = timedelta(seconds=delay.retry_after) if delay.retry_after else None
                activity.logger.warning("tried again later: %s", delay)
                raise ApplicationError(
                    str(delay), type="MailDelayed", next_retry_delay=wait, category=EXPECTED
                ) from delay
            except (RecipientRefused, MailRefused) as refusal:
                activity.logger.warning("refused for good: %s", refusal)
                raise ApplicationError(str(refusal), type=REFUSED, non_retryable=True, category=EXPECTED) from refusal
            if isinstance(sent, NotThere):
                return sent
            await self._books.facts.write([_taken(order.letter, sent)])
            return sent

    async def _to_who_is_there(self, letter: ToSend) -> SentLetter | NotThere:
        """Delivers it, unless the rep is not there for a handoff letter and the story must say who gets the lead."""
        people, now = await self._directory.present(), self._now()
        known = await self._books.outbox.sent(self._writer.message_id(letter))
        if known is None and (absent := addressing.not_there(letter, people, self._clocks, now)):
            return absent
        try:
            return await self.deliver(letter)
        except RecipientRefused as refusal:
            if absent := addressing.refused(letter, people, str(refusal), now):
                return absent
            raise

    async def deliver(self, letter: ToSend) -> SentLetter:
        """Composes the letter and hands it over, unless the outbox has it already.

        Who is away or refused for good is passed over where the letter is for a role. Raises RecipientRefused for the
        last who could get it; MailRefused, MailDelayed.
        """
        people, now = await self._directory.present(), self._now()
        meant: ToSend | None = addressing.addressed(letter, people, self._clocks, now)
        while meant is not None:
            try:
                sent = await self._hand_over(meant, people, now)
                return replace(sent, to="" if meant.to == letter.to else meant.to)
            except RecipientRefused:
                refused, reader = meant, _somebody(people, meant.to)
                if reader.unreachable:
                    raise
                people = people.but(replace(reader, unreachable=True))
                meant = addressing.passed_over(refused, people, self._clocks, now)
                if meant is None:
                    raise
        raise AssertionError("a letter is meant for somebody")

    async def _hand_over(self, letter: ToSend, people: People, now: datetime) -> SentLetter:
        message_id = self._writer.message_id(letter)
        if already := await self._books.outbox.sent(message_id):
            return already
        reader = _somebody(people, letter.to)
        if letter.letter.kind == "escalation":
            alone = partial(self._alone, message_id, letter, people, reader, now)
            return await self._escalating.send(message_id, letter, people, reader, now, alone)
        return await self._alone(message_id, letter, people, reader, now)

    async def _alone(
        self, message_id: str, letter: ToSend, people: People, reader: Person, now: datetime
    ) -> SentLetter:
        clock = self._clock(letter, people, reader, now)
        about = (letter.case.attempt_id, letter.round, letter.to)
        key = await self._books.keys.issue(*about)
        link = await self._books.links.to_answer(*about) if letter.letter.kind in WITH_A_LINK else ""
        for box in reader.mailboxes:
            at_this_box = people.but(replace(reader, mail=box))
            composed = self._writer.compose(letter, at_this_box, clock, key, now, link)
            try:
                sent_at = await self._post.hand_over(composed)
            except RecipientRefused:
                if box == reader.mailboxes[-1]:
                    raise
                continue
            mailbox = box if box != reader.mail else ""
            sent = SentLetter(message_id=message_id, sent_at=sent_at, clock=clock, mailbox=mailbox)
            await self._books.outbox.keep(letter, composed, sent)
            return sent
        raise AssertionError("everybody has a mailbox")

    def _clock(self, letter: ToSend, people: People, reader: Person, now: datetime) -> StartedClock | None:
        if letter.plan:
            order = letter.plan if letter.plan.person else replace(letter.plan, person=reader.id)
            plan = self._counted(order, people, now)
            return StartedClock(due=plan.due, remind_at=plan.due.at, plan=plan)
        return self._clocks.start(letter.clock, reader, now) if letter.clock else None

    def _counted(self, order: ClockOrder, people: People, at: datetime) -> Plan:
        """The clock's moments; with an acceptance's, until when the lead may be returned, in the same working time."""
        plan = fair_plan(order, people, self._clocks, at)
        if order.returns is None or order.due is not None:
            return plan
        returning = ClockOrder(
            kind=order.kind, rule=ClockRule(window=order.returns), person=order.person, rep=order.rep, ldr=order.ldr
        )
        return replace(plan, return_by=fair_plan(returning, people, self._clocks, at).due)


def _taken(letter: ToSend, sent: SentLetter) -> Fact:
    if letter.letter.kind == "handoff":
        return story.notified(letter.case.attempt_id, letter.to, letter.round, sent)
    return story.wrote(letter.case.attempt_id, sent.to or letter.to, letter.letter.kind, sent)


def _somebody(people: People, person_id: str) -> Person:
    if person := people.get(person_id):
        return person
    raise SettingsFault(f"{person_id} is not in the people file; add this person, and the letter goes out by itself")
