"""`sender_proof: authenticated` behind a mail server that authenticates: Postfix and Rspamd, a DNS, real signatures."""

import asyncio
from collections.abc import AsyncIterator
from email.message import EmailMessage
from email.utils import make_msgid

import pytest
import pytest_asyncio

from domain.correspondence import MailVerdict
from mail.inbound.mime import parse_mail
from tests.debian.authenticating import OUR_RELAY, from_inside, from_outside, past_the_border, rspamd
from tests.debian.conftest import DebianMail, filed_mail
from tests.debian.desk import Desk, a_desk
from tests.debian.servers import INTERNAL_MARK, server_folder
from tests.dns_server import dns_server, txt
from tests.mail_security.signing import RECORD, a_reply, key_record, signed

pytestmark = pytest.mark.debian
OURS = "mail.example.com"
RECORDS = {
    (RECORD, "TXT"): [txt(key_record())],
    ("_dmarc.example.com", "TXT"): [txt("v=DMARC1; p=reject")],
    ("example.com", "TXT"): [txt(f"v=spf1 ip4:{OUR_RELAY} -all")],
    ("example.com", "MX"): ["10 mail.example.com."],
    ("evil.example", "TXT"): [txt("v=spf1 +all")],
    ("s1._domainkey.evil.example", "TXT"): [txt(key_record())],
}
BEN, EVIL = "ben@example.com", "mallory@evil.example"


@pytest_asyncio.fixture(scope="module")
async def desk(debian_mail: DebianMail, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Desk]:
    """A house that believes its own mail server, and the mark of internal mail."""
    proof = {"sender_proof": "authenticated", "authserv_ids": [OURS], "internal_header": INTERNAL_MARK}
    with server_folder() as folder:
        async with (
            dns_server(RECORDS) as dns,
            rspamd(folder, dns, debian_mail.postfix.milter_port),
            a_desk(debian_mail, tmp_path_factory.mktemp("authenticated"), **proof) as opened,
        ):
            yield opened


def answer(letter: EmailMessage, text: str, **fields: str) -> bytes:
    """Ben's reply to a letter, unsigned."""
    given = {"to": str(letter["Reply-To"]), "Message_ID": make_msgid(domain="client.example.com")} | fields
    return a_reply(text, In_Reply_To=str(letter["Message-ID"]), **given)


async def outside(desk: Desk, raw: bytes, *, sender: str = BEN, **way: str) -> MailVerdict:
    """What becomes of a mail that comes in at the border."""
    mail = parse_mail(raw)
    await asyncio.to_thread(from_outside, desk.mail, raw, sender, mail.to[0], **way)
    return await desk.became(mail.message_id or "")


async def filed(desk: Desk, verdict: MailVerdict) -> EmailMessage:
    folder = "Parked" if verdict.verdict == "parked" else "Processed"
    return await asyncio.to_thread(filed_mail, desk.mail, folder, verdict.message_id)


async def test_a_signed_reply_decides(desk: Desk) -> None:
    attempt, letter = await desk.handed_over("dkim-1", "ben")
    verdict = await outside(desk, signed(answer(letter, "accept - I ring her")))
    assert verdict.verdict == "decided", verdict.because
    results = str((await filed(desk, verdict))["Authentication-Results"])
    assert (results.split(";", maxsplit=1)[0], "dmarc=pass" in results) == (OURS, True)
    assert (await desk.until(attempt, "awaiting_opportunity")).decided_by == "ben"


async def test_a_reply_by_our_own_relay_decides_by_spf(desk: Desk) -> None:
    attempt, letter = await desk.handed_over("spf-1", "ben")
    verdict = await outside(desk, answer(letter, "accept"), client=OUR_RELAY)
    assert verdict.verdict == "decided", verdict.because
    await desk.until(attempt, "awaiting_opportunity")


async def test_no_forgery_decides(desk: Desk) -> None:
    """The same words with the same key: unsigned, changed, signed by another, with results of our own server's name."""
    attempt, letter = await desk.handed_over("forged-1", "ben")
    passed = f"{OURS}; dmarc=pass header.from=example.com"
    forgeries = {
        "unsigned": answer(letter, "accept"),
        "changed": signed(answer(letter, "reject 1 - no")).replace(b"\r\n\r\nreject 1 - no", b"\r\n\r\naccept"),
        "signed by another": signed(answer(letter, "accept"), domain="evil.example"),
        "our results": f"Authentication-Results: {passed}\r\n".encode() + answer(letter, "accept"),
        "our results below": answer(letter, "accept", Authentication_Results=passed),
        "our results behind a comment": answer(letter, "accept", Authentication_Results=f"(c) {passed}"),
        "our mark": f"{INTERNAL_MARK}\r\n".encode() + answer(letter, "accept"),
        "our mark, folded": INTERNAL_MARK.replace(": ", ":\r\n ").encode() + b"\r\n" + answer(letter, "accept"),
        "our mark, a space before the colon": INTERNAL_MARK.replace(":", " :").encode()
        + b"\r\n"
        + answer(letter, "accept"),
    }
    for name, raw in forgeries.items():
        verdict = await outside(desk, raw, sender=EVIL)
        assert verdict.verdict == "parked", (name, verdict.because)
        assert "says dmarc=fail" in verdict.because, (name, verdict.because)
    row = await desk.until(attempt, "with_rep")
    assert row.verdict is None
    letters = await desk.house.ledger.outbox.letters(attempt)
    assert [(one.letter, one.person) for one in letters] == [("handoff", "ben"), ("confirm", "ben")], "one a day"


async def test_forged_results_and_marks_are_stripped_at_the_border(desk: Desk) -> None:
    _, letter = await desk.handed_over("stripped-1", "ben")
    forged = f"Authentication-Results: {OURS}; dmarc=pass header.from=example.com\r\n{INTERNAL_MARK}\r\n"
    verdict = await outside(desk, forged.encode() + answer(letter, "accept"), sender=EVIL)
    mail = await filed(desk, verdict)
    (results,) = mail.get_all("Authentication-Results")
    assert "dmarc=fail" in results
    assert mail["X-Desk-Internal"] is None


async def test_a_colleague_who_logged_in_is_believed_by_the_mark_of_internal_mail(desk: Desk) -> None:
    """No milter saw it, as inside one Microsoft 365 tenant: no results, and the mark that Postfix wrote."""
    attempt, letter = await desk.handed_over("inside-1", "ben")
    raw = answer(letter, "accept")
    mail = parse_mail(raw)
    await asyncio.to_thread(from_inside, desk.mail, raw, desk.user("ben"), mail.to[0])
    verdict = await desk.became(mail.message_id or "")
    assert verdict.verdict == "decided", verdict.because
    kept = await filed(desk, verdict)
    assert kept["Authentication-Results"] is None
    assert f"X-Desk-Internal: {kept['X-Desk-Internal']}" == INTERNAL_MARK
    await desk.until(attempt, "awaiting_opportunity")


async def test_a_mail_that_neither_milter_nor_login_touched_is_parked(desk: Desk) -> None:
    _, letter = await desk.handed_over("bare-1", "ben")
    raw = answer(letter, "accept")
    mail = parse_mail(raw)
    await asyncio.to_thread(past_the_border, desk.mail, raw, BEN, mail.to[0])
    verdict = await desk.became(mail.message_id or "")
    assert (verdict.verdict, "left no Authentication-Results" in verdict.because) == ("parked", True)
