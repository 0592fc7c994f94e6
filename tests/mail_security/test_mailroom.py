"""The same corpus through the real mailroom, over a real ledger; the stories are a fake that remembers decisions."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from domain import story
from domain.correspondence import MailVerdict
from domain.letters import SentLetter
from ledger.connect import Ledger, connect
from ledger.setup import setup
from mail.inbound.digest import digest
from tests.builders import PASSED_AT
from tests.mail_security.desk import OLD, Desk, fill
from tests.mail_security.world import KEYS, MARK, OWNERS, Case, cases, each

pytestmark = pytest.mark.wide


@pytest_asyncio.fixture
async def ledger(tmp_path: Path) -> AsyncIterator[Ledger]:
    url = f"sqlite+aiosqlite:///{tmp_path}/ledger.sqlite"
    await setup(url)
    book = connect(url)
    await fill(book)
    yield book
    await book.close()


async def verdict_on(desk: Desk, raw: bytes) -> MailVerdict:
    """What the ledger says of a mail that was taken."""
    message_id = raw.partition(b"Message-ID: ")[2].partition(b"\r\n")[0].decode()
    return (await desk.ledger.mails.seen(message_id))[-1]


async def test_no_forged_or_misdirected_mail_reaches_an_open_story(ledger: Ledger) -> None:
    """All of them come in one after the other, and every one has its verdict in the ledger."""
    desks = {mark: Desk(ledger, mark) for mark in (MARK, "")}
    for case in cases("forged"):
        desk = desks[case.given.get("internal_header", MARK)]
        await desk.take(case.raw)
        verdict = await verdict_on(desk, case.raw)
        assert verdict.verdict == (case.given["verdict"] or verdict.verdict), (case.name, verdict)
        assert not desk.stories.taken, case.name
        assert verdict.because
    sent = {attempt for desk in desks.values() for attempt, _ in desk.stories.sent}
    asked = {OLD.attempt_id, OWNERS["old_round"].attempt_id}
    assert sent == asked, "only what is settled or in another round was asked, and it took nothing"


@each("genuine")
async def test_a_genuine_mail_decides(case: Case, ledger: Ledger) -> None:
    desk = Desk(ledger)
    assert await desk.take(case.raw) == "Processed"
    (decide,) = desk.stories.taken.values()
    writer = case.given.get("decides_as", "ben")
    assert (decide.by, decide.on_behalf_of) == (writer, "ben" if writer != "ben" else None)


def genuine() -> bytes:
    return next(case.raw for case in cases("genuine") if case.name == "plain")


async def test_a_mail_played_back_is_the_same_update_however_it_travelled(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await desk.take(genuine())
    again = b"Delivered-To: handoff@example.com\r\nReceived: from evil.example by mx.example.com; Tue\r\n" + genuine()
    for raw in (genuine(), again):
        assert await desk.take(raw) == "Processed"
    assert len({update for _, update in desk.stories.sent}) == 1
    assert len(desk.stories.taken) == 1


async def test_a_mail_played_back_under_another_message_id_changes_nothing(ledger: Ledger) -> None:
    """Message-ID is signed, so our server says fail; and where it says pass, the first decision stands."""
    desk = Desk(ledger)
    await desk.take(genuine())
    renamed = genuine().replace(b"<plain@", b"<plain-2@").replace(b"accept\r\n", b"reject 1 - no money\r\n")
    assert await desk.take(renamed.replace(b"dmarc=pass", b"dmarc=fail")) == "Parked"
    assert await desk.take(renamed.replace(b"<plain-2@", b"<plain-3@")) == "Processed"
    assert [decide.verdict for decide in desk.stories.taken.values()] == ["accept"]
    assert desk.letters[-1].letter.kind == "already_decided"


async def test_another_text_under_a_message_id_that_has_come_is_parked(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await desk.take(genuine())
    other = genuine().replace(b"accept\r\n", b"reject 1 - no money\r\n")
    assert await desk.take(other) == "Parked"
    assert len(desk.stories.sent) == 1


async def test_the_same_words_under_another_message_id_decide_once(ledger: Ledger) -> None:
    """The same bytes but for the id: another update, and the first decision stands."""
    desk = Desk(ledger)
    await desk.take(genuine())
    assert await desk.take(genuine().replace(b"<plain@", b"<plain-4@")) == "Processed"
    assert len(desk.stories.taken) == 1
    assert [one.letter.kind for one in desk.letters] == ["already_decided"]


async def test_a_mail_played_back_to_another_handoff_is_parked(ledger: Ledger) -> None:
    """Its words were meant for one lead; with another key on it the Message-ID has come with other content."""
    desk = Desk(ledger)
    await desk.take(genuine())
    first, lea = next(iter(KEYS)), list(KEYS)[2]
    for moved in (
        genuine().replace(first.encode(), lea.encode()).replace(b"letter-open", b"letter-lea"),
        b"Delivered-To: handoff+" + lea.encode() + b"@example.com\r\n" + genuine(),
    ):
        assert await desk.take(moved) == "Parked"
    assert len(desk.stories.sent) == 1


def test_a_received_field_at_the_headers_end_makes_no_two_mails_one() -> None:
    """Relays write it on top; below it nothing but the text would tell two mails apart."""
    lead, other = (genuine().replace(b"\r\n\r\n", b"\r\nReceived: from a by b; Mon\r\n\r\n", 1) for _ in range(2))
    other = other.replace(next(iter(KEYS)).encode(), list(KEYS)[2].encode())
    assert len({digest(lead), digest(other), digest(genuine())}) == 3


async def test_an_old_attempts_answer_is_told_what_was_decided_by_whom_and_when(ledger: Ledger) -> None:
    desk = Desk(ledger)
    old = next(case.raw for case in cases("forged") if case.name == "old_attempts_key")
    assert await desk.take(old) == "Processed"
    assert "Clara Weiss accepted it on Fri 20 Nov 18:55 Berlin" in (await verdict_on(desk, old)).because
    (letter,) = desk.letters
    assert (letter.letter.kind, letter.to) == ("already_decided", "ben")


async def test_a_machine_that_has_the_key_and_our_servers_word_decides_nothing(ledger: Ledger) -> None:
    """Kind comes before whose and who."""
    desk = Desk(ledger)
    away = genuine().replace(b"MIME-Version", b"Auto-Submitted: auto-replied\r\nMIME-Version")
    await desk.take(away)
    assert not desk.stories.sent


async def test_an_answer_for_an_earlier_round_is_told_with_whom_the_handoff_is_since_when(ledger: Ledger) -> None:
    desk = Desk(ledger)
    desk.stories.round = 2
    letter = SentLetter(message_id="<letter-2@example.com>", sent_at=PASSED_AT + timedelta(hours=1))
    await ledger.facts.write([story.notified(OWNERS["open"].attempt_id, "ben", 2, letter)])
    await desk.take(genuine())
    assert "the handoff is with Ben Vogt since Fri 20 Nov 18:55 Berlin" in (await verdict_on(desk, genuine())).because
    assert not desk.stories.taken
