"""People who work while servers die: an LDR who passes leads, reps who read mail, answer, and make opportunities."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.message import EmailMessage
from typing import TypeVar

from aiosmtplib.errors import SMTPException

from domain.errors import CrmUnavailable, LedgerUnavailable, MailboxLost
from domain.people import Person
from mail.inbound.imap import ImapConfig, ImapMailbox
from policy.lead_file import parse_lead
from runtime.house import House
from runtime.trial.rep import MailRep, read, text_of
from service.handoffs import Handoffs
from service.trouble import TemporalUnreachable
from tests.debian.servers import DovecotServer, MailUser, PostfixServer
from tests.end_to_end.leads import fresh_lead

T = TypeVar("T")
COMPANY = re.compile(r"Firm (soak-\d+) GmbH")
TROUBLE = (TemporalUnreachable, LedgerUnavailable, CrmUnavailable, MailboxLost, SMTPException, OSError, TimeoutError)
"""What everybody meets while servers are down, and tries again after."""


async def again_until_done(deed: Callable[[], Awaitable[T]]) -> T:
    """Does something until nothing stands in its way."""
    while True:
        try:
            return await deed()
        except TROUBLE:
            await asyncio.sleep(0.5)


class LDR:
    """Passes leads, each until the gate has taken it."""

    def __init__(self, house: House, handoffs: Handoffs) -> None:
        self._passing = house.passing(handoffs)

    async def pass_lead(self, number: int, rep: str) -> str:
        """Gives the attempt id. Raises AssertionError when the pass is refused."""
        lead = parse_lead(fresh_lead(f"soak-{number}", rep=rep))
        result = await again_until_done(lambda: self._passing.pass_lead(lead))
        assert result.result != "refused", result.reasons
        return result.attempt_id


class Rep:
    """Reads the own mailbox; accepts every handoff letter once, and makes the opportunity when the receipt comes."""

    def __init__(self, person: Person, user: MailUser, imap: DovecotServer, smtp: PostfixServer, house: House) -> None:
        self._person, self._crm = person, house.crm
        host, port, password = "127.0.0.1", imap.imap_port, user.password
        config = ImapConfig(host=host, port=port, security="none", user=user.address, password=password)
        self._mailbox = ImapMailbox(config)
        self._program = MailRep(person, host=host, smtp_port=smtp.smtp_port, imap_port=port, password=password)
        self._known: set[str] = set()
        self._read: set[int] = set()
        self.replies: dict[str, datetime] = {}
        """When each reply was taken by the mail server (UTC), by the lead's id."""

    async def work(self) -> None:
        """Reads until it is cancelled."""
        while True:
            await again_until_done(self._one_sitting)

    async def _one_sitting(self) -> None:
        async with self._mailbox.open() as inbox:
            while True:
                for uid in await inbox.waiting():
                    mail = await inbox.fetch(uid) if uid not in self._read else None
                    if mail is not None:
                        await self._take(read(mail.raw))
                    self._read.add(uid)
                await inbox.wait(10)

    async def _take(self, letter: EmailMessage) -> None:
        about = COMPANY.search(" ".join(f"{letter['Subject']} {text_of(letter)}".split()))
        if about is None or letter["Message-ID"] in self._known:
            return
        lead_id = about[1]
        self._known.add(letter["Message-ID"])
        if letter["In-Reply-To"] is None and lead_id not in self.replies:
            answer = self._program.answer(letter, "accept - on it")
            await again_until_done(lambda: self._program.send(answer))
            self.replies[lead_id] = datetime.now(UTC)
        elif "You accepted" in text_of(letter):
            await again_until_done(lambda: self._open(lead_id))

    async def _open(self, lead_id: str) -> None:
        if not await self._crm.list_opportunities(lead_id=lead_id):
            await self._crm.create_opportunity(lead_id, self._person.owner, at=datetime.now(UTC))
