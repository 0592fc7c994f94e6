"""A house at work on Debian's mail servers; Temporal is the embedded stack's server alone."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from domain.correspondence import MailVerdict
from domain.listing import HandoffRow
from policy.lead_file import parse_lead
from runtime import client
from runtime.house import House, open_house
from runtime.setting_up import set_up
from runtime.stack.ports import Ports, chosen
from runtime.stack.temporal_server import TemporalServer
from runtime.working import working
from service.handoffs import Handoffs
from tests.debian.conftest import DebianMail, waited_mail
from tests.debian.servers import LATE_DOMAIN, MailUser
from tests.debian.settings import debian_settings
from tests.end_to_end.leads import fresh_lead

PATIENCE = 20.0
LATER_REFUSED = f"""
  late: # taken by Postfix, refused by Dovecot afterwards
    name: Lara Late
    mail: lara@{LATE_DOMAIN}
    roles: rep
    manager: maria
"""


@dataclass(frozen=True)
class Desk:
    """A house at work on Debian's mail servers."""

    house: House
    handoffs: Handoffs
    mail: DebianMail

    def user(self, name: str) -> MailUser:
        """Somebody's mailbox."""
        return next(user for user in self.mail.persons if user.address == f"{name}@example.com")

    async def handed_over(self, lead_id: str, rep: str) -> tuple[str, EmailMessage]:
        """Passes a lead; the attempt id, and the letter from the rep's mailbox."""
        lead = parse_lead(fresh_lead(lead_id, rep=rep))
        passed = await self.house.passing(self.handoffs).pass_lead(lead)
        assert passed.result == "passed", passed.reasons
        letter = await asyncio.to_thread(waited_mail, self.mail, self.user(rep), "Subject", f"Firm {lead_id} GmbH")
        return passed.attempt_id, letter

    async def until(self, attempt_id: str, state: str) -> HandoffRow:
        """The handoff's row once it is in this state."""
        async with asyncio.timeout(PATIENCE):
            while True:
                row = await self.house.ledger.listing.row(attempt_id)
                if row is not None and row.state == state:
                    return row
                await asyncio.sleep(0.05)

    async def parked(self, attempt_id: str) -> MailVerdict:
        """The parked mail that belongs to this handoff, waited for."""
        return await self.verdict(attempt_id, "parked")

    async def verdict(self, attempt_id: str, kind: str) -> MailVerdict:
        """The first mail about this handoff of which this became, waited for."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for verdict in await self.house.ledger.mails.about(attempt_id):
                    if verdict.verdict == kind:
                        return verdict
                await asyncio.sleep(0.05)

    async def became(self, message_id: str) -> MailVerdict:
        """What became of the mail with this Message-ID, waited for."""
        async with asyncio.timeout(PATIENCE):
            while True:
                if verdicts := await self.house.ledger.mails.seen(message_id):
                    return verdicts[-1]
                await asyncio.sleep(0.05)


@asynccontextmanager
async def a_desk(mail: DebianMail, data: Path, **mail_settings: Any) -> AsyncIterator[Desk]:
    """The house with workers in this process; `mail_settings` replace those of a trial."""
    ports = chosen(Ports(temporal=0, ui=0, smtp=0, imap=0))
    temporal = TemporalServer(data, port=ports.temporal, ui_port=ports.ui)
    settings = debian_settings(data, mail.dovecot, mail.postfix, mail.desk)
    people = data / "people.yaml"
    people.write_text(settings.people.read_text(encoding="utf-8") + LATER_REFUSED, encoding="utf-8")
    changed = settings.mail.model_copy(update=mail_settings)
    settings = settings.model_copy(update={"people": people, "mail": changed})
    await temporal.start()
    try:
        async with open_house(settings) as house, client.connect(temporal.target_host) as connected:
            await set_up(house, connected)
            async with working(house, connected):
                yield Desk(house, house.handoffs(connected), mail)
    finally:
        await temporal.stop()
