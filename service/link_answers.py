"""Answers by link: each is kept first, held when a machine may have given it, and delivered once under its own id.

| the answer                                        | what becomes of it                                       |
|---------------------------------------------------|----------------------------------------------------------|
| within 10 s of its page                           | held; the asked person is written to, once a day         |
| another one than a minute before                  | held likewise, and what the first one decided is undone  |
| nobody answers within 5 s (no worker, no ledger)  | kept, and delivered later under the same id              |
| any other                                         | delivered at once                                        |
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from activities.ports import Directory
from domain.correspondence import LinkGrant, LinkPurpose
from domain.errors import HandoffError, LedgerUnavailable, MailDelayed, MailRefused, RecipientRefused
from domain.letters import ToSend
from domain.link_answers import APART, LinkAnswer, differing, judged
from domain.link_letters import HeldAnswer
from service.answering import Deliver
from service.held_replies import as_a_reply
from service.links import Links
from service.ports import LinkAnswerBook, Listing
from service.trouble import TemporalUnreachable

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
        directory: Directory,
        links: Links,
        deeds: Mapping[LinkPurpose, Deed],
        take_back: Callable[[LinkAnswer], Awaitable[None]],
        deliver: Deliver,
        now: Callable[[], datetime],
        patience: timedelta = PATIENCE,
    ) -> None:
        """`take_back` undoes what an answer did. `deliver` sends one letter, once per Message-ID. `now` gives UTC."""
        self._book, self._listing, self._directory, self._links = book, listing, directory, links
        self._deeds, self._take_back, self._deliver, self._now, self._patience = (
            deeds,
            take_back,
            deliver,
            now,
            patience,
        )
        self._writing = asyncio.Lock()  # the outbox tells a second letter only once the first is in it

    async def take(self, given: LinkAnswer) -> LinkAnswer:
        """Takes one answer, and gives it back with what became of it. Raises LedgerUnavailable: then nothing is kept.

        HandoffError for one that the handoff does not take; it is done with.
        """
        answer = await self._book.keep(given)
        if answer.state != "waiting":
            return answer
        if judged(answer, await self._near(answer)) == "waiting":
            answer = await self._given_effect(answer)
            # Another one may have come while this one was on its way.
            if answer.state != "done" or not differing(answer, await self._near(answer)):
                return answer
        return await self._held(answer)

    async def take_waiting(self) -> int:
        """Delivers what could not be delivered before; how many were. Raises LedgerUnavailable."""
        done = 0
        for answer in await self._book.waiting():
            if self._now() - answer.posted_at < self._patience:
                continue  # its page is still waiting for it
            try:
                done += (await self.take(answer)).state != "waiting"
            except HandoffError as fault:
                log.warning("an answer by link was not taken: %s", fault)
        return done

    async def of(self, grant: LinkGrant) -> list[LinkAnswer]:
        """The answers that came under this grant, oldest first. Raises LedgerUnavailable."""
        return await self._book.of(grant)

    async def _near(self, answer: LinkAnswer) -> list[LinkAnswer]:
        return await self._book.of(answer.grant, answer.posted_at - APART)

    async def _held(self, answer: LinkAnswer) -> LinkAnswer:
        """Nothing that it or one that differs from it decided stands; the asked person is told."""
        differ = differing(answer, await self._near(answer))
        for one in (answer, *differ):
            if one.state == "done" and not answer.is_fast:
                await self._take_back(one)
        held = replace(answer, state="held_fast" if answer.is_fast else "held_differs")
        if await self._is_told(held):
            await self._book.mark(held.id, held.state)
        return held

    async def _given_effect(self, answer: LinkAnswer) -> LinkAnswer:
        try:
            async with asyncio.timeout(self._patience.total_seconds()):
                said = await self._deeds[answer.grant.purpose](answer)
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
        grant = held.grant
        case = await self._listing.case(grant.attempt_id)
        if case is None:
            return True
        row, story = await self._listing.row(grant.attempt_id), await self._listing.story(grant.attempt_id)
        letter = HeldAnswer(
            word=held.word,
            answered_at=held.posted_at,
            seconds=int((held.posted_at - held.viewed_at).total_seconds()) if held.is_fast else None,
            link=await self._links.to(grant),
            reply=as_a_reply(held, case, row, self._directory.people(), story),
        )
        day = held.posted_at.astimezone(UTC).date().isoformat()
        order = ToSend(case=case, round=grant.round, letter=letter, to=grant.person, cause=f"{grant.purpose} {day}")
        try:
            async with asyncio.timeout(self._patience.total_seconds()), self._writing:
                await self._deliver(order)
        except (RecipientRefused, MailRefused):
            return True
        except _PASSING as fault:
            log.warning("the letter about a held answer waits: %s", type(fault).__name__)
            return False
        return True
