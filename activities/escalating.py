"""Escalations to one reader: one mail an hour, also across handoffs, each case with a key of its own.

The deed of each letter puts it to those that wait for the reader and is tried again when they are to go out. The first
one tried then takes all of them and sends them as one mail; the others find theirs sent. One that is alone goes out as
the letter that it is. An answer decides one case only, since each case stands there with its own address.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from activities.ports import Clocks, Escalations, Joiner, Outbox, Post, ReplyKeys
from domain.errors import MailDelayed
from domain.letters import SentLetter, ToSend
from domain.people import People, Person

BUSY = 60.0
"""Seconds until a letter that another deed has taken is looked for again."""


class Escalating:
    """Gathers escalations and sends them."""

    def __init__(
        self, waiting: Escalations, clocks: Clocks, joiner: Joiner, post: Post, outbox: Outbox, keys: ReplyKeys
    ) -> None:
        self._waiting, self._clocks, self._joiner = waiting, clocks, joiner
        self._post, self._outbox, self._keys = post, outbox, keys

    async def send(
        self,
        message_id: str,
        letter: ToSend,
        people: People,
        reader: Person,
        now: datetime,
        alone: Callable[[], Awaitable[SentLetter]],
    ) -> SentLetter:
        """Sends the letter by itself (`alone`), or with the others; raises MailDelayed until it is their time."""
        due = await self._waiting.wait(message_id, letter, now)
        if due > now:
            goes_at = self._clocks.next_working(reader, due)
            raise MailDelayed(
                f"goes with others to {reader.id} at {goes_at:%H:%M} UTC", (goes_at - now).total_seconds()
            )
        taken = await self._waiting.take(message_id, reader.id, now)
        if taken is None:
            raise MailDelayed(f"is being sent with others to {reader.id}, or is wanted no more", BUSY)
        if len(taken) == 1:
            sent = await alone()
            await self._waiting.gone([message_id], sent.sent_at)
            return sent
        return await self._joined(message_id, taken, people, now)

    async def _joined(self, message_id: str, taken: Mapping[str, ToSend], people: People, now: datetime) -> SentLetter:
        keys = [await self._keys.issue(one.case.attempt_id, one.round, one.to) for one in taken.values()]
        composed = self._joiner.compose_joined(list(zip(taken.values(), keys, strict=True)), people, now)
        sent_at = await self._post.hand_over(composed)
        for id_, letter in taken.items():
            await self._outbox.keep(letter, composed, SentLetter(message_id=id_, sent_at=sent_at))
        await self._waiting.gone(taken, sent_at, composed.message_id)
        return SentLetter(message_id=message_id, sent_at=sent_at)
