"""The deed of watching the handoff mailbox: one consumer, failing over by heartbeat."""

import asyncio
from datetime import UTC, datetime, timedelta

from temporalio import activity
from temporalio.exceptions import ApplicationError

from activities.heartbeat import beating
from activities.orders import WatchOrder
from activities.ports import Folder, Incoming, Mailbox, MailboxSession, Reader
from domain.errors import HandoffError, MailboxLost, MailboxMisconfigured, MailUnreadable

POISON_AFTER = 3
"""Tries after which a mail that makes the reader fail is parked."""
TRY_AGAIN = 5.0
"""Seconds until a mail that could not be taken yet is tried again."""


class MailboxDeeds:
    """Takes every mail to its end. The mailbox is the truth: what is still in the inbox has not been taken."""

    def __init__(self, mailbox: Mailbox, reader: Reader, rest: float = 540.0) -> None:
        """`rest` is how many seconds a push is waited for before the inbox is searched anyway."""
        self._mailbox, self._reader, self._rest = mailbox, reader, rest
        self._tries: dict[tuple[int, int], int] = {}

    @activity.defn(name="watch_mailbox")
    async def watch_mailbox(self, order: WatchOrder) -> int:
        """Reads mail for `turn` seconds; gives how many mails were filed.

        Raises ApplicationError, retried with growing waits, when the mailbox cannot be reached.
        """
        filed, until = 0, asyncio.get_running_loop().time() + order.turn
        try:
            async with beating() as pulse, self._mailbox.open() as session:
                while asyncio.get_running_loop().time() < until and not activity.is_worker_shutdown():
                    taken, left = await self._empty(session)
                    filed += taken
                    pulse.tell({"filed": filed, "left": left, "looked": datetime.now(UTC).isoformat()})
                    await _wait(session, min(self._rest, TRY_AGAIN) if left else self._rest)
        except MailboxMisconfigured as fault:
            wait = timedelta(minutes=1)
            raise ApplicationError(str(fault), type="MailboxMisconfigured", next_retry_delay=wait) from fault
        except MailboxLost as fault:
            raise ApplicationError(str(fault), type="MailboxLost") from fault
        return filed

    async def _empty(self, session: MailboxSession) -> tuple[int, int]:
        """Takes all that is in the inbox; gives how many were filed, and how many must be tried again."""
        filed = left = 0
        for uid in await session.waiting():
            incoming = await session.fetch(uid)
            if incoming is None:
                continue
            if folder := await self._read(session.uidvalidity, incoming):
                await session.file(uid, folder)
                filed += 1
            else:
                left += 1
        return filed, left

    async def _read(self, uidvalidity: int, incoming: Incoming) -> Folder | None:
        """Where the mail belongs; None when it stays in the inbox for another try.

        A mail that makes the reader itself fail is parked after a few tries, so that it never blocks the others.
        """
        key = (uidvalidity, incoming.uid)
        try:
            folder = await self._reader.take(incoming)
        except MailUnreadable as fault:
            activity.logger.warning("a mail cannot be read, try %d: %s", self._tried(key), fault)
            because = f"No machine can read it: {fault}."
        except HandoffError as fault:
            activity.logger.warning("a mail stays in the inbox: %s", fault)
            return None
        except Exception:
            activity.logger.exception("the reader failed on a mail, try %d", self._tried(key))
            because = "the reader failed on this mail; see the worker's log"
        else:
            self._tries.pop(key, None)
            return folder
        if self._tries[key] < POISON_AFTER:
            return None
        self._tries.pop(key)
        return await self._reader.park(incoming, because)

    def _tried(self, key: tuple[int, int]) -> int:
        self._tries[key] = self._tries.get(key, 0) + 1
        return self._tries[key]


async def _wait(session: MailboxSession, seconds: float) -> None:
    """Waits for a push, or for the worker's shutdown, whichever comes first."""
    push = asyncio.create_task(session.wait(seconds))
    shutdown = asyncio.create_task(activity.wait_for_worker_shutdown())
    done, pending = await asyncio.wait({push, shutdown}, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    if push in done:
        push.result()
