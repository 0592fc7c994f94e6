"""An operator works the parked mails: looks, says whose one is, has it read again, vouches for its sender."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
import pytest_asyncio

from domain.correspondence import MailOrder, MailVerdict
from domain.errors import HandoffError
from domain.mailbox import Incoming
from ledger.connect import Ledger, connect
from ledger.setup import setup
from mail.inbound.digest import digest
from service.parked import NoSuchMail, ParkedMails
from service.trouble import TemporalUnreachable
from tests.fakes import FakeDirectory
from tests.mail_security.desk import Desk, fill
from tests.mail_security.world import DESK, KEYS, OWNERS

OPEN = OWNERS["open"]
ORDERED = datetime(2026, 11, 23, 11, tzinfo=UTC)
PROOF = "mx.example.com; dmarc=pass header.from=example.com"


@pytest_asyncio.fixture
async def ledger(tmp_path: Path) -> AsyncIterator[Ledger]:
    url = f"sqlite+aiosqlite:///{tmp_path}/ledger.sqlite"
    await setup(url)
    book = connect(url)
    await fill(book)
    yield book
    await book.close()


@pytest.fixture
def desk(ledger: Ledger) -> Desk:
    return Desk(ledger)


@pytest.fixture
def parked(ledger: Ledger) -> ParkedMails:
    return ParkedMails(ledger.parked, FakeDirectory(), lambda: ORDERED)


def reply(
    text: str = "accept", *, key: str | None = None, proof: str | None = PROOF, sender: str = "ben@example.com"
) -> bytes:
    """A reply by Ben, without any sign of whose it is unless a key is given."""
    mail = EmailMessage()
    if proof:
        mail["Authentication-Results"] = proof
    mail["From"], mail["To"] = sender, f"handoff+{key}@example.com" if key else DESK
    mail["Subject"], mail["Message-ID"] = "Anna Roth", f"<{len(text)}.{sender}>"
    mail.set_content(text)
    return mail.as_bytes()


def id_of(raw: bytes) -> str:
    return digest(raw)[:8]


async def attach(parked: ParkedMails, ledger: Ledger, raw: bytes) -> None:
    row = await ledger.listing.row(OPEN.attempt_id)
    assert row is not None
    assert await parked.attach(id_of(raw), row, None, "nora") == OPEN


async def verdicts(ledger: Ledger) -> list[MailVerdict]:
    return list(await ledger.mails.parked())


async def test_a_mail_without_key_and_thread_is_attached_and_then_decides(
    desk: Desk, parked: ParkedMails, ledger: Ledger
) -> None:
    raw = reply()
    assert await desk.take(raw) == "Parked"
    await attach(parked, ledger, raw)
    assert not desk.stories.sent, "attaching decides nothing yet"
    verdict = await parked.release(id_of(raw), "Nora Sand", desk.room)
    assert verdict.verdict == "decided"
    assert "Read again (reading 1) for Nora Sand." in verdict.because
    (decide,) = desk.stories.taken.values()
    assert (decide.by, decide.round, decide.verdict) == ("ben", 1, "accept")
    assert await verdicts(ledger) == []


async def test_an_attached_mail_keeps_the_moment_at_which_it_came(
    desk: Desk, parked: ParkedMails, ledger: Ledger
) -> None:
    """Lateness is judged by it, not by when an operator found the time."""
    raw = reply()
    await desk.take(raw)
    (before,) = await verdicts(ledger)
    await attach(parked, ledger, raw)
    await parked.release(id_of(raw), "nora", desk.room)
    (decide,) = desk.stories.taken.values()
    assert decide.received_at == before.received_at


async def test_a_release_holds_to_the_sender_rules(desk: Desk, parked: ParkedMails, ledger: Ledger) -> None:
    """An operator who only releases takes nothing on himself."""
    for raw in (reply(key=next(iter(KEYS)), proof=None), reply(sender="ben.vogt@freemail.example")):
        await desk.take(raw)
        await attach(parked, ledger, raw)
        assert (await parked.release(id_of(raw), "nora", desk.room)).verdict == "parked"
    assert not desk.stories.sent


async def test_an_operator_vouches_for_the_sender_and_that_is_recorded(
    desk: Desk, parked: ParkedMails, ledger: Ledger
) -> None:
    raw = reply(key=next(iter(KEYS)), proof=None, sender="ben.vogt@freemail.example")
    await desk.take(raw)
    verdict = await parked.release(id_of(raw), "nora", desk.room, "ben")
    assert verdict.verdict == "decided"
    assert "nora vouches that ben wrote it" in verdict.because
    kept = await parked.find(id_of(raw))
    assert kept.orders == (MailOrder(order="release", by="nora", at=ORDERED, vouched_for="ben", reading=1),)
    (decide,) = desk.stories.taken.values()
    assert (decide.by, decide.on_behalf_of) == ("ben", None)


async def test_a_stand_in_can_be_vouched_for_and_decides_in_the_reps_place(desk: Desk, parked: ParkedMails) -> None:
    raw = reply(key=next(iter(KEYS)), sender="clara@private.example")
    await desk.take(raw)
    await parked.release(id_of(raw), "nora", desk.room, "clara")
    (decide,) = desk.stories.taken.values()
    assert (decide.by, decide.on_behalf_of) == ("clara", "ben")


@pytest.mark.parametrize("person", ["sam", "lea", "ops"])
async def test_nobody_can_be_vouched_for_who_may_not_answer(desk: Desk, parked: ParkedMails, person: str) -> None:
    raw = reply(key=next(iter(KEYS)), proof=None)
    await desk.take(raw)
    verdict = await parked.release(id_of(raw), "nora", desk.room, person)
    assert verdict.verdict == "parked"
    assert "may not answer here" in verdict.because
    assert not desk.stories.sent


async def test_each_release_is_a_new_reading_and_not_the_stale_answer(desk: Desk, parked: ParkedMails) -> None:
    """The first reading could not prove the sender; the update of a later one has another id."""
    raw = reply(key=next(iter(KEYS)), proof=None)
    await desk.take(raw)
    assert (await parked.release(id_of(raw), "nora", desk.room)).reading == 1
    verdict = await parked.release(id_of(raw), "nora", desk.room, "ben")
    assert (verdict.reading, verdict.verdict) == (2, "decided")
    kept = await parked.find(id_of(raw))
    assert [order.reading for order in kept.orders] == [1, 2]


async def test_a_release_whose_answer_got_lost_is_repeated_under_the_same_number(
    desk: Desk, parked: ParkedMails
) -> None:
    """So the handoff is told once, and the receipt is not followed by "already decided"."""
    raw = reply(key=next(iter(KEYS)), proof=None)
    await desk.take(raw)
    desk.stories.lost_answers = 1
    with pytest.raises(TemporalUnreachable):
        await parked.release(id_of(raw), "nora", desk.room, "ben")
    verdict = await parked.release(id_of(raw), "nora", desk.room, "ben")
    assert (verdict.verdict, verdict.reading) == ("decided", 1)
    assert len({update for _, update in desk.stories.sent}) == 1
    assert len(desk.stories.sent) == 2


async def test_a_message_id_that_came_with_other_content_passes_by_an_operators_word(
    desk: Desk, parked: ParkedMails
) -> None:
    first, second = reply("undecided yet", key=next(iter(KEYS))), reply("accepted, yes", key=next(iter(KEYS)))
    await desk.take(first)
    assert await desk.take(second) == "Parked"
    await parked.release(id_of(second), "nora", desk.room)
    assert "other content" not in (await parked.find(id_of(second))).verdict.because


async def test_a_machines_mail_stays_parked_whatever_an_operator_says(
    desk: Desk, parked: ParkedMails, ledger: Ledger
) -> None:
    raw = reply().replace(b"From:", b"Auto-Submitted: auto-replied\nFrom:", 1)
    await desk.room.park(Incoming(uid=1, raw=raw, received_at=ORDERED), "the reader failed on this mail")
    await attach(parked, ledger, raw)
    await parked.release(id_of(raw), "nora", desk.room, "ben")
    assert not desk.stories.sent


async def test_the_last_attachment_counts(desk: Desk, parked: ParkedMails, ledger: Ledger) -> None:
    raw = reply()
    await desk.take(raw)
    wrong = await ledger.listing.row(OWNERS["sam"].attempt_id)
    assert wrong is not None
    await parked.attach(id_of(raw), wrong, None, "nora")
    await attach(parked, ledger, raw)
    await parked.release(id_of(raw), "nora", desk.room)
    assert list(desk.stories.taken) == [OPEN.attempt_id]


async def test_what_is_not_parked_unknown_or_ambiguous_is_refused_with_the_cure(
    desk: Desk, parked: ParkedMails, ledger: Ledger
) -> None:
    raw = reply(key=next(iter(KEYS)))
    await desk.take(raw)
    with pytest.raises(HandoffError, match="is not parked: decided"):
        await parked.release(id_of(raw), "nora", desk.room)
    for unknown in ("ffffffff", "", "a", "%%%%%%%%"):
        with pytest.raises(NoSuchMail, match="mail list"):
            await parked.find(unknown)
    alike = [
        MailVerdict(
            message_id=f"<{n}@x>", digest="ab" * 8 + str(n) * 48, received_at=ORDERED, verdict="parked", because="w"
        )
        for n in (1, 2)
    ]
    for one in alike:
        await ledger.mails.note(one)
    with pytest.raises(NoSuchMail, match="several mails"):
        await parked.find("abab")
    with pytest.raises(HandoffError, match="no raw bytes"):
        await parked.release(alike[0].digest, "nora", desk.room)


async def test_an_order_names_who_gave_it_and_only_people_who_are_known(
    desk: Desk, parked: ParkedMails, ledger: Ledger
) -> None:
    raw = reply()
    await desk.take(raw)
    row = await ledger.listing.row(OPEN.attempt_id)
    assert row is not None
    with pytest.raises(HandoffError, match="--by NAME"):
        await parked.attach(id_of(raw), row, None, "  ")
    with pytest.raises(HandoffError, match="knows no nobody"):
        await parked.attach(id_of(raw), row, "nobody", "nora")
    with pytest.raises(HandoffError, match="knows no nobody"):
        await parked.release(id_of(raw), "nora", desk.room, "nobody")
    assert (await parked.find(id_of(raw))).orders == ()


async def test_where_the_from_alone_proves_an_attached_mail_still_needs_a_word_for_its_sender(ledger: Ledger) -> None:
    """In trial the key stands for the proof; an operator who attaches says whose it is, not who wrote it."""
    desk = Desk(ledger, proof="key_and_from")
    parked = ParkedMails(ledger.parked, FakeDirectory(), lambda: ORDERED)
    raw = reply(proof=None)
    await desk.take(raw)
    await attach(parked, ledger, raw)
    assert (await parked.release(id_of(raw), "nora", desk.room)).verdict == "parked"
    assert (await parked.release(id_of(raw), "nora", desk.room, "ben")).verdict == "decided"
