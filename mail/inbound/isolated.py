"""The reader in a process of its own, killed when one mail takes too long: no mail stalls the mailbox.

What is read there is plain data, so a crash or an endless loop costs the mail that caused it and nothing else.
"""

import asyncio
import gc
import multiprocessing
from collections.abc import Callable
from typing import TypeVar

from pebble import ProcessExpired, ProcessPool

from domain.errors import MailUnreadable
from domain.mail_reading import MailReading
from domain.people import Role
from domain.policy import Policy
from mail.inbound.kind import MailKind, kind_of
from mail.inbound.mime import ParsedMail, parse_mail
from mail.inbound.reading import read_mail

MOST_SECONDS = 2.0
"""Wall-clock seconds that reading one mail may take; a plain one takes milliseconds."""
_FIRST_MAILS = (
    b"accept",
    b"reject 1 2 - no money, and nobody there decides",
    b"not mine, ask Tom. Is it new?",
    b"acept if they pay, but perhaps later",
)
"""Together they look into every table."""
_T = TypeVar("_T")


class IsolatedReader:
    """Reads mails in one process beside this one, which starts with the first mail and anew after each kill."""

    def __init__(self, seconds: float = MOST_SECONDS) -> None:
        """`seconds` is how long one mail may take before the process is killed."""
        self._seconds = seconds
        self._pool: ProcessPool | None = None

    async def opened(self, raw: bytes) -> tuple[ParsedMail, MailKind]:
        """The mail taken apart, and its kind. Raises MailUnreadable."""
        return await self._in_the_process(open_mail, raw)

    async def read(self, raw: bytes, policy: Policy | None = None, asked: Role = "rep") -> MailReading:
        """What the mail says, as `read_mail`. Raises MailUnreadable."""
        return await self._in_the_process(read_mail, raw, policy, asked)

    def close(self) -> None:
        """Ends the process."""
        if self._pool is not None:
            self._pool.stop()  # type: ignore[no-untyped-call]
            self._pool.join()
            self._pool = None

    async def _in_the_process(self, read: Callable[..., _T], *given: object) -> _T:
        pool = self._running()
        reading = pool.schedule(read, args=given, timeout=self._seconds)
        try:
            return await asyncio.wrap_future(reading)
        except TimeoutError:
            raise MailUnreadable(f"reading it takes more than {self._seconds:g} s") from None
        except ProcessExpired as end:
            raise MailUnreadable(f"the process that read it ended (exit code {end.exitcode})") from None

    def _running(self) -> ProcessPool:
        """The pool. A fork would copy this process's threads and locks, so the process starts from nothing."""
        if self._pool is None:
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPool(max_workers=1, initializer=warm, context=context)
        return self._pool


def open_mail(raw: bytes) -> tuple[ParsedMail, MailKind]:
    """A mail taken apart, and its kind. Never raises."""
    mail = parse_mail(raw)
    return mail, kind_of(mail)


def warm() -> None:
    """Reads a few mails, so that the tables of all languages are made before the first mail is timed.

    They are for good: the collector of unused objects need not walk through them in the midst of a mail.
    """
    for text in _FIRST_MAILS:
        read_mail(b"From: a@example.com\nSubject: Re: a\n\n" + text)
    gc.collect()
    gc.freeze()
