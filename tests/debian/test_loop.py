"""The main loop with real mail servers: Postfix in front, Dovecot as mailboxes, real mail programs as writers."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
import pytest_asyncio

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
from tests.debian.clients import reply_with_neomutt, reply_with_s_nail
from tests.debian.conftest import DebianMail, imap_login, waited_mail
from tests.debian.servers import LATE_DOMAIN, MailUser
from tests.debian.settings import debian_settings
from tests.end_to_end.leads import fresh_lead

pytestmark = pytest.mark.debian
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
        async with asyncio.timeout(PATIENCE):
            while True:
                for verdict in await self.house.ledger.mails.parked():
                    if verdict.attempt_id == attempt_id:
                        return verdict
                await asyncio.sleep(0.05)


@pytest_asyncio.fixture(scope="module")
async def desk(debian_mail: DebianMail, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Desk]:
    """The house with workers in this process; Temporal is the embedded stack's server alone."""
    data = tmp_path_factory.mktemp("loop")
    ports = chosen(Ports(temporal=0, ui=0, smtp=0, imap=0))
    temporal = TemporalServer(data, port=ports.temporal, ui_port=ports.ui)
    settings = debian_settings(data, debian_mail.dovecot, debian_mail.postfix, debian_mail.desk)
    people = data / "people.yaml"
    people.write_text(settings.people.read_text(encoding="utf-8") + LATER_REFUSED, encoding="utf-8")
    settings = settings.model_copy(update={"people": people})
    await temporal.start()
    try:
        async with open_house(settings) as house, client.connect(temporal.target_host) as connected:
            await set_up(house, connected)
            async with working(house, connected):
                yield Desk(house, house.handoffs(connected), debian_mail)
    finally:
        await temporal.stop()


async def test_a_reply_by_neomutt_accepts_and_the_opportunity_converts(desk: Desk, tmp_path: Path) -> None:
    attempt, letter = await desk.handed_over("mutt-1", "clara")
    servers, clara = desk.mail, desk.user("clara")
    await reply_with_neomutt(
        tmp_path, servers.dovecot, servers.postfix, clara, "Firm mutt-1 GmbH", "accept - I ring her on Monday"
    )
    row = await desk.until(attempt, "awaiting_opportunity")
    assert (row.decided_by, row.verdict) == ("clara", "accept")
    receipt = await asyncio.to_thread(waited_mail, servers, clara, "Auto-Submitted", "auto-replied")
    assert letter["Message-ID"] in receipt["References"]

    await desk.house.crm.create_opportunity("mutt-1", "clara", at=datetime.now(UTC))
    assert (await desk.until(attempt, "settled")).outcome == "converted"
    told = await asyncio.to_thread(waited_mail, servers, desk.user("lea"), "Subject", "Firm mutt-1 GmbH")
    assert told["Delivered-To"] == "lea@example.com"
    assert _inbox_size(servers, servers.desk) == 0


async def test_a_reply_by_s_nail_tells_the_handoff_by_its_thread_and_is_asked_back(desk: Desk, tmp_path: Path) -> None:
    """It answers From, so that the reply key is lost. A thread is no secret: in the trial's proof it cannot decide."""
    attempt, letter = await desk.handed_over("nail-1", "ben")
    servers, ben = desk.mail, desk.user("ben")
    await reply_with_s_nail(
        tmp_path,
        servers.dovecot,
        servers.postfix,
        ben,
        "accept",
        number=await asyncio.to_thread(_inbox_size, servers, ben),
    )
    assert (await desk.parked(attempt)).because == "It came without its reply key."
    asked = await asyncio.to_thread(waited_mail, servers, ben, "Auto-Submitted", "auto-replied")
    assert asked["Reply-To"] == letter["Reply-To"]
    assert (await desk.until(attempt, "with_rep")).verdict is None


async def test_a_delivery_report_for_an_unknown_user_is_parked_with_its_reason(desk: Desk) -> None:
    lead = parse_lead(fresh_lead("late-1", rep="late"))
    passed = await desk.house.passing(desk.handoffs).pass_lead(lead)
    await desk.until(passed.attempt_id, "with_rep")
    verdict = await desk.parked(passed.attempt_id)
    assert verdict.subject == "Undelivered Mail Returned to Sender"
    assert verdict.because == "It is a delivery report (RFC 3464): failed."


async def test_a_vacation_answer_decides_nothing_and_is_parked(desk: Desk, vacation: MailUser) -> None:
    rep = vacation.address.partition("@")[0]
    attempt, _ = await desk.handed_over("away-1", rep)
    verdict = await desk.parked(attempt)
    assert (verdict.sender, verdict.subject) == (vacation.address, "Out of office until Monday")
    assert (await desk.until(attempt, "with_rep")).verdict is None
    assert len(_subjects(desk.mail, vacation)) == len(set(_subjects(desk.mail, vacation)))


def _inbox_size(mail: DebianMail, user: MailUser) -> int:
    with imap_login(mail, user) as imap:
        return int((imap.select("INBOX")[1][0] or b"0").decode())


def _subjects(mail: DebianMail, user: MailUser) -> list[bytes]:
    with imap_login(mail, user) as imap:
        imap.select("INBOX")
        _, found = imap.fetch("1:*", "(BODY.PEEK[HEADER.FIELDS (SUBJECT MESSAGE-ID)])")
        return [part[1] for part in found if isinstance(part, tuple)]
