"""Answers by link: each is kept first, held when a machine may have given it, and delivered once under its own id.

| the answer                                        | what becomes of it                                       |
|---------------------------------------------------|----------------------------------------------------------|
| within 10 s of the page, or two that differ       | held; the asked person is written to, once a day         |
| nobody answers within 5 s (no worker, no ledger)  | kept, and delivered later under the same id              |
| any other                                         | delivered at once                                        |
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.errors import HandoffError, LedgerUnavailable, MailDelayed, MailRefused, RecipientRefused
from domain.letters import HeldAnswer, ToSend
from domain.link_answers import APART, LinkAnswer, LinkPurpose, judged
from service.answering import Deliver
from service.handoffs import TemporalUnreachable
from service.links import Links
from service.ports import LinkAnswerBook, Listing

log = logging.getLogger(__name__)
PATIENCE = timedelta(seconds=5)
"""How long a person waits for the outcome; after that the answer is on its way."""
_PASSING = (TimeoutError, TemporalUnreachable, LedgerUnavailable, MailDelayed)
Deed = Callable[[LinkAnswer], Awaitable[str]]
"""Gives effect to an answer and says what came of it; repeating it changes nothing."""


class LinkAnswers:
    """Takes the answers of pages."""

    def __init__(
        self,
        *,
        book: LinkAnswerBook,
        listing: Listing,
        links: Links,
        deeds: Mapping[LinkPurpose, Deed],
        deliver: Deliver,
        patience: timedelta = PATIENCE,
    ) -> None:
        """`deliver` sends one letter, once per Message-ID."""
        self._book, self._listing, self._links = book, listing, links
        self._deeds, self._deliver, self._patience = deeds, deliver, patience
        self._writing = asyncio.Lock()  # the outbox tells a second letter only once the first is in it

    async def take(self, given: LinkAnswer) -> LinkAnswer:
        """Takes one answer, and gives it back with what became of it. Raises LedgerUnavailable: then nothing is kept.

        HandoffError for one that the handoff does not take; it is done with.
        """
        answer = await self._book.keep(given)
        if answer.state != "waiting":
            return answer
        others = await self._book.of(answer.attempt_id, answer.round, answer.person, answer.posted_at - APART)
        state = judged(answer, others)
        if state == "waiting":
            return await self._given_effect(answer)
        held = replace(answer, state=state)
        if await self._is_told(held):
            await self._book.mark(held.id, held.state)
        return held

    async def take_waiting(self) -> int:
        """Delivers what could not be delivered before; how many were. Raises LedgerUnavailable."""
        done = 0
        for answer in await self._book.waiting():
            if datetime.now(UTC) - answer.posted_at < self._patience:
                continue  # its page is still waiting for it
            try:
                done += (await self.take(answer)).state != "waiting"
            except HandoffError as fault:
                log.warning("an answer by link was not taken: %s", fault)
        return done

    async def of(self, attempt_id: str, round_: int, person: str) -> list[LinkAnswer]:
        """This person's answers by link about this round, oldest first. Raises LedgerUnavailable."""
        return await self._book.of(attempt_id, round_, person)

    async def _given_effect(self, answer: LinkAnswer) -> LinkAnswer:
        try:
            async with asyncio.timeout(self._patience.total_seconds()):
                said = await self._deeds[answer.purpose](answer)
        except _PASSING as fault:
            log.warning("an answer by link waits: %s", type(fault).__name__)
            return answer
        except HandoffError as fault:
            await self._book.mark(answer.id, "done", str(fault))
            raise
        await self._book.mark(answer.id, "done", said)
        return replace(answer, state="done", said=said)

    async def _is_told(self, held: LinkAnswer) -> bool:
        """Writes to the asked person, once a day; whether that is done. If not, the answer waits, and is held again."""
        case = await self._listing.case(held.attempt_id)
        if case is None:
            return True
        letter = HeldAnswer(
            word=held.word,
            answered_at=held.posted_at,
            seconds=int((held.posted_at - held.viewed_at).total_seconds()) if held.is_fast else None,
            link=await self._links.of(held.grant),
        )
        day = held.posted_at.astimezone(UTC).date().isoformat()
        order = ToSend(case=case, round=held.round, letter=letter, to=held.person, cause=f"{held.purpose} {day}")
        try:
            async with asyncio.timeout(self._patience.total_seconds()), self._writing:
                await self._deliver(order)
        except (RecipientRefused, MailRefused):
            return True
        except _PASSING as fault:
            log.warning("the letter about a held answer waits: %s", type(fault).__name__)
            return False
        return True
