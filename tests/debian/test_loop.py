"""The main loop with real mail servers: Postfix in front, Dovecot as mailboxes, real mail programs as writers."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from domain.correspondence import MailVerdict
from domain.facts import Fact
from mail.inbound import read_mail
from policy.lead_file import parse_lead
from tests.debian.clients import reply_with_neomutt, reply_with_s_nail
from tests.debian.conftest import DebianMail, filed_mail, imap_login, inbox_size, waited_mail
from tests.debian.desk import Desk, a_desk
from tests.debian.servers import MailUser
from tests.end_to_end.leads import fresh_lead

pytestmark = pytest.mark.debian


@pytest_asyncio.fixture(scope="module")
async def desk(debian_mail: DebianMail, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Desk]:
    """A house that trusts key and From, as in a trial."""
    async with a_desk(debian_mail, tmp_path_factory.mktemp("loop")) as opened:
        yield opened


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
    assert inbox_size(servers, servers.desk) == 0


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
        number=await asyncio.to_thread(inbox_size, servers, ben),
    )
    assert (await desk.parked(attempt)).because.startswith("It came without its reply key.")
    asked = await asyncio.to_thread(waited_mail, servers, ben, "Auto-Submitted", "auto-replied")
    assert asked["Reply-To"] == letter["Reply-To"]
    assert (await desk.until(attempt, "with_rep")).verdict is None


async def test_a_delivery_report_for_an_unknown_user_moves_the_case_to_the_manager_at_once(desk: Desk) -> None:
    lead = parse_lead(fresh_lead("late-1", rep="late"))
    passed = await desk.house.passing(desk.handoffs).pass_lead(lead)
    await desk.until(passed.attempt_id, "with_rep")
    verdict = await desk.verdict(passed.attempt_id, "noted")
    assert verdict.subject == "Undelivered Mail Returned to Sender"
    assert "the manager says who takes it" in verdict.because
    assert "5.1.1" in (await _fact(desk, passed.attempt_id, "bounced")).said


async def test_a_vacation_answer_decides_nothing_and_is_noted_with_whose_it_is(desk: Desk, vacation: MailUser) -> None:
    rep = vacation.address.partition("@")[0]
    attempt, letter = await desk.handed_over("away-1", rep)
    verdict = await desk.verdict(attempt, "noted")
    assert (verdict.sender, verdict.subject) == (vacation.address, "Out of office until Monday")
    assert f"{desk.house.directory.people().by_id[rep].name} is away" in verdict.because
    answer = await asyncio.to_thread(filed_mail, desk.mail, "Processed", verdict.message_id)
    assert answer["In-Reply-To"] == letter["Message-ID"]
    assert answer["Auto-Submitted"].startswith("auto-replied")
    assert read_mail(bytes(answer)).kind == "auto_reply"
    assert (await desk.until(attempt, "with_rep")).verdict is None
    assert len(_subjects(desk.mail, vacation)) == len(set(_subjects(desk.mail, vacation)))


async def _raw(desk: Desk, verdict: MailVerdict) -> bytes:
    (kept,) = await desk.house.ledger.parked.find(verdict.digest)
    assert kept.raw is not None
    return kept.raw


def _subjects(mail: DebianMail, user: MailUser) -> list[bytes]:
    with imap_login(mail, user) as imap:
        imap.select("INBOX")
        _, found = imap.fetch("1:*", "(BODY.PEEK[HEADER.FIELDS (SUBJECT MESSAGE-ID)])")
        return [part[1] for part in found if isinstance(part, tuple)]


async def _fact(desk: Desk, attempt_id: str, kind: str) -> Fact:
    """The fact of this kind, waited for."""
    async with asyncio.timeout(20):
        while True:
            story = await desk.house.ledger.listing.story(attempt_id)
            if found := [fact for fact in story if fact.kind == kind]:
                return found[0]
            await asyncio.sleep(0.05)
