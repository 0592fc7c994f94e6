"""A mail that nothing proves is confirmed, or denied, by the person in whose name it came."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
import pytest_asyncio

from domain import story
from domain.correspondence import LinkGrant, MailVerdict
from domain.letters import SentLetter
from domain.link_letters import ConfirmSender
from ledger.connect import Ledger, connect
from ledger.setup import setup
from mail.inbound.digest import digest
from service.confirming import Claim, Confirming, NotYours
from service.parked import ParkedMails
from service.trouble import TemporalUnreachable
from tests.builders import PASSED_AT
from tests.fakes import FakeDirectory
from tests.mail_security.desk import NOW, Desk, fill
from tests.mail_security.world import KEYS, OWNERS

OPEN = OWNERS["open"]
CLICKED = datetime(2026, 11, 23, 11, tzinfo=UTC)
NO_PROOF = "mx.example.com; dmarc=none header.from=example.com"


class Office:
    """A desk with links, and the page behind them."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger, self.desk = ledger, Desk(ledger, internal_header="")
        self.parked = ParkedMails(ledger.parked, FakeDirectory(), lambda: CLICKED)
        self.page = Confirming(
            book=ledger.parked,
            mails=ledger.mails,
            listing=ledger.listing,
            directory=FakeDirectory(),
            room=self.desk.room,
            now=lambda: CLICKED,
        )

    async def asked(self, raw: bytes) -> LinkGrant:
        """Takes a mail that nothing proves; what the link in the letter about it opens."""
        assert await self.desk.take(raw) == "Parked"
        letter = self.desk.letters[-1].letter
        assert isinstance(letter, ConfirmSender)
        grant = await self.desk.links.grant(letter.link.rpartition("/")[2])
        assert grant is not None
        return grant

    async def verdict(self, raw: bytes) -> MailVerdict:
        return (await self.parked.find(digest(raw)[:12])).verdict


@pytest_asyncio.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    url = f"sqlite+aiosqlite:///{tmp_path}/ledger.sqlite"
    await setup(url)
    book = connect(url)
    await fill(book)
    yield Office(book)
    await book.close()


def reply(text: str = "accept", *, sender: str = "ben@example.com", number: int = 1) -> bytes:
    """A reply to Ben's letter on which our mail server found no proof."""
    mail = EmailMessage()
    mail["Authentication-Results"] = NO_PROOF
    mail["From"], mail["To"] = sender, f"handoff+{next(iter(KEYS))}@example.com"
    mail["Subject"], mail["Message-ID"] = "Anna Roth", f"<{number}.{sender}>"
    mail.set_content(text)
    return mail.as_bytes()


async def test_a_confirmed_mail_decides_as_of_when_it_came_and_is_recorded_so(office: Office) -> None:
    raw = reply("reject 1 - no money")
    grant = await office.asked(raw)
    claim = await office.page.look(grant)
    assert (claim.state, claim.person, claim.text) == ("open", "ben", "reject 1 - no money")
    assert not office.desk.stories.taken, "looking changes nothing"
    after = await office.page.confirm(grant)
    assert (after.state, "Confirmed by link by ben" in after.said) == ("confirmed", True)
    (decide,) = office.desk.stories.taken.values()
    assert (decide.by, decide.verdict, decide.on_behalf_of, decide.received_at) == ("ben", "reject", None, NOW)
    kept = await office.parked.find(digest(raw)[:12])
    assert kept.verdict.verdict == "decided"
    assert [(o.order, o.by, o.vouched_for, o.at) for o in kept.orders] == [("confirm", "ben", "ben", CLICKED)]


async def test_confirming_twice_decides_once(office: Office) -> None:
    grant = await office.asked(reply())
    first, second = await office.page.confirm(grant), await office.page.confirm(grant)
    assert first == second
    assert len(office.desk.stories.sent) == 1


async def test_a_confirmation_that_broke_off_is_repeated_under_the_same_number(office: Office) -> None:
    grant = await office.asked(reply())
    office.desk.stories.lost_answers = 1
    with pytest.raises(TemporalUnreachable):
        await office.page.confirm(grant)
    assert (await office.page.look(grant)).state == "open"
    assert (await office.page.confirm(grant)).state == "confirmed"
    assert len({update for _, update in office.desk.stories.sent}) == 1


async def test_a_denied_mail_stays_parked_and_operations_see_why(office: Office) -> None:
    raw = reply()
    grant = await office.asked(raw)
    assert (await office.page.deny(grant)).state == "denied"
    verdict = await office.verdict(raw)
    assert verdict.verdict == "parked"
    assert verdict.because.startswith("ben says that somebody else wrote it. Our mail server found dmarc=none")
    for _ in range(2):
        assert (await office.page.confirm(grant)).state == "denied", "one word stands"
        assert (await office.page.deny(grant)).state == "denied"
    assert not office.desk.stories.sent
    assert len((await office.parked.find(digest(raw)[:12])).orders) == 1


async def test_what_was_confirmed_is_denied_no_more(office: Office) -> None:
    """Undo is the way back then, as with every answer."""
    grant = await office.asked(reply())
    await office.page.confirm(grant)
    assert (await office.page.deny(grant)).state == "confirmed"


async def test_a_stand_in_confirms_only_for_himself(office: Office) -> None:
    grant = await office.asked(reply(sender="clara@example.com"))
    assert (grant.person, office.desk.letters[-1].to) == ("clara", "clara")
    for other in ("ben", "maria", "sam", "nobody"):
        with pytest.raises(NotYours):
            await office.page.confirm(replace(grant, person=other))
    await office.page.confirm(grant)
    (decide,) = office.desk.stories.taken.values()
    assert (decide.by, decide.on_behalf_of) == ("clara", "ben")


async def test_a_link_opens_its_own_mail_only(office: Office) -> None:
    first = await office.asked(reply(number=1))
    second = reply("reject 1", number=2)
    await office.desk.take(second)
    for wrong in (
        replace(first, digest="0" * 64),
        replace(first, digest=""),
        replace(first, attempt_id=OWNERS["sam"].attempt_id),
    ):
        with pytest.raises(NotYours):
            await office.page.confirm(wrong)
    assert await office.desk.links.grant("a" * 26) is None


async def test_when_the_round_is_over_nothing_is_asked_any_more(office: Office) -> None:
    grant = await office.asked(reply())
    letter = SentLetter(message_id="<round-2@example.com>", sent_at=PASSED_AT + timedelta(hours=1))
    await office.ledger.facts.write([story.notified(OPEN.attempt_id, "ben", 2, letter)])
    claim = await office.page.confirm(grant)
    assert (claim.state, claim.said) == ("over", "the handoff is with Ben Vogt since Fri 20 Nov 18:55 Berlin")
    assert not office.desk.stories.sent


async def test_what_an_operator_released_meanwhile_is_asked_no_more(office: Office) -> None:
    raw = reply()
    grant = await office.asked(raw)
    await office.parked.release(digest(raw)[:12], "nora", office.desk.room, "ben")
    claim: Claim = await office.page.confirm(grant)
    assert (claim.state, "nora vouches that ben wrote it" in claim.said) == ("over", True)
    assert len(office.desk.stories.sent) == 1


async def test_an_unclear_mail_is_asked_back_once_it_is_confirmed(office: Office) -> None:
    raw = reply("well, let me think")
    grant = await office.asked(raw)
    await office.page.confirm(grant)
    assert office.desk.letters[-1].letter.kind == "not_understood"
    assert (await office.verdict(raw)).verdict == "asked_back"


async def test_the_letter_passes_on_no_links_of_whoever_wrote_the_mail(office: Office) -> None:
    await office.asked(reply("accept at https://evil.example/login or www.evil.example now"))
    letter = office.desk.letters[-1].letter
    assert isinstance(letter, ConfirmSender)
    assert letter.read == "accept at [a link] or [a link] now"


async def test_a_stranger_with_the_key_makes_no_letter(office: Office) -> None:
    """Only a mail in the name of somebody who may answer is asked about."""
    assert await office.desk.take(reply(sender="ben@evil.example")) == "Parked"
    assert not office.desk.letters


async def test_without_pages_the_letter_has_no_link(office: Office) -> None:
    desk = Desk(office.ledger, internal_header="", public_url=None)
    await desk.take(reply())
    (order,) = desk.letters
    assert isinstance(order.letter, ConfirmSender)
    assert (order.letter.link, order.to) == ("", "ben")
    assert "was told that it does not count" in (await office.verdict(reply())).because
