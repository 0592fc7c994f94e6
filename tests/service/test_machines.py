"""What becomes of a machine's mail: kept with what it tells, never answered, never a decision."""

from datetime import date, datetime

import pytest

from domain.correspondence import MailVerdict
from domain.letters import Composed, HandoffLetter, SentLetter, ToSend
from domain.mailbox import Incoming
from ledger.connect import Ledger
from tests.builders import a_case
from tests.service.test_mailroom import ATTEMPT, NOW, Desk, ledger

pytestmark = pytest.mark.wide

__all__ = ["ledger"]

LETTER = "<letter-1@example.com>"
AWAY = {"Auto_Submitted": "auto-replied (vacation)", "Subject": "Out of office until Monday"}
UNTIL_FRIDAY = "I am out of office until 4 December 2026. In urgent cases please contact my colleague Sam Rivera."
DSN = """\
Return-Path: <>
From: MAILER-DAEMON@mx.example.com
To: handoff@example.com
Subject: Undelivered Mail Returned to Sender
Message-ID: <dsn-{status}@mx.example.com>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

accept
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; ben@example.com
Action: {action}
Status: {status}

--b
Content-Type: message/rfc822

Message-ID: {letter}
From: handoff@example.com
To: ben@example.com
Subject: Anna Roth

A lead
--b--
"""


async def sent_to_ben(book: Ledger) -> None:
    """The handoff letter is in the outbox."""
    order = ToSend(case=a_case(), round=1, letter=HandoffLetter(), to="ben")
    letter = Composed(message_id=LETTER, recipient="ben@example.com", raw=b"")
    await book.outbox.keep(order, letter, SentLetter(message_id=LETTER, sent_at=NOW))


async def only_verdict(book: Ledger) -> MailVerdict:
    (verdict,) = await book.mails.about(ATTEMPT)
    return verdict


async def take(desk: Desk, text: str, at: datetime = NOW) -> str:
    return await desk.room.take(Incoming(uid=1, raw=text.replace("\n", "\r\n").encode(), received_at=at))


async def test_an_absence_is_noted_with_whose_it_is(ledger: Ledger) -> None:
    desk = Desk(ledger)
    assert await desk.take("accept", **AWAY) == "Processed"
    verdict = await only_verdict(ledger)
    assert verdict.verdict == "noted"
    assert "Ben Vogt is away" in verdict.because
    assert (desk.handoffs.decisions, desk.letters) == ({}, [])


@pytest.mark.parametrize(
    "changes",
    [
        {"sender": "clara@example.com"},
        {"sender": "ben@evil.example"},
        {"Auto_Submitted": "no"},
        {"Auto_Submitted": ""},
        {"To": "handoff@example.com"},
    ],
    ids=["of somebody else", "of a stranger", "not by its own word", "by its subject alone", "to no letter of ours"],
)
async def test_what_is_not_surely_the_readers_absence_waits_for_a_person(
    ledger: Ledger, changes: dict[str, str]
) -> None:
    """An answer that only looks automatic may be a person's, and must not get lost."""
    desk = Desk(ledger)
    assert await desk.take("accept", **(AWAY | changes)) == "Parked"
    assert (desk.handoffs.decisions, desk.letters) == ({}, [])


async def test_a_letter_that_did_not_arrive_is_told_to_the_story_once_and_needs_no_person(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await sent_to_ben(ledger)
    assert await take(desk, DSN.format(status="5.1.1", action="failed", letter=LETTER)) == "Processed"
    (told,) = desk.handoffs.words
    assert (told.word, told.by, told.round) == ("bounced", "ben", 1)
    assert [v.told for v in await ledger.mails.about(ATTEMPT)] == [True]


async def test_an_absence_with_its_end_is_told_to_the_story(ledger: Ledger) -> None:
    desk = Desk(ledger)
    assert await desk.take(UNTIL_FRIDAY, **AWAY) == "Processed"
    (told,) = desk.handoffs.words
    assert (told.word, told.by, told.until, told.to) == ("away", "ben", date(2026, 12, 4), "sam")
    because = (await only_verdict(ledger)).because
    assert "Ben Vogt is away until Fri 04 Dec 2026; Sam Rivera stands in." in because
    assert (desk.handoffs.decisions, desk.letters) == ({}, [])


@pytest.mark.parametrize("changes", [{"sender": "ben@evil.example"}, {"Auto_Submitted": "no"}])
async def test_an_absence_that_is_not_surely_the_readers_moves_nothing(ledger: Ledger, changes: dict[str, str]) -> None:
    desk = Desk(ledger)
    assert await desk.take(UNTIL_FRIDAY, **(AWAY | changes)) == "Parked"
    assert desk.handoffs.words == []


async def test_a_handoff_that_has_heard_too_many_mails_hears_no_machine(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("service.mailroom.MOST_MAILS", 0)
    desk = Desk(ledger)
    await sent_to_ben(ledger)
    assert await take(desk, DSN.format(status="5.1.1", action="failed", letter=LETTER)) == "Parked"
    because = (await only_verdict(ledger)).because
    assert "For good (5.1.1): the letter to Ben Vogt (ben@example.com) in round 1 did not arrive." in because
    assert desk.handoffs.words == []


async def test_a_letter_that_is_only_late_is_noted(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await sent_to_ben(ledger)
    assert await take(desk, DSN.format(status="4.4.1", action="delayed", letter=LETTER)) == "Processed"
    verdict = await only_verdict(ledger)
    assert (verdict.verdict, "its server goes on trying" in verdict.because) == ("noted", True)


async def test_a_report_on_a_letter_that_we_did_not_send_is_parked(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await sent_to_ben(ledger)
    assert await take(desk, DSN.format(status="5.1.1", action="failed", letter="<x@evil.example>")) == "Parked"
    assert list(await ledger.mails.about(ATTEMPT)) == []


@pytest.mark.parametrize(
    "headers",
    [
        {"Return_Path": "<>"},
        {"Auto_Submitted": "auto-generated"},
        {"Precedence": "bulk"},
        {"X_Handoff_Desk": "handoff@other.example"},
        {"X_Autoreply": "yes"},
        {"Subject": "Automatic reply: Anna Roth"},
        {"Subject": "Accepted: Anna Roth"},
    ],
)
async def test_nothing_automatic_is_ever_answered(ledger: Ledger, headers: dict[str, str]) -> None:
    """Unclear, late or in the name of the asked person: with another desk we never talk in circles."""
    desk = Desk(ledger)
    for number, text in enumerate(("accept", "hm, well", "? who are you")):
        await desk.take(text, message_id=f"<{number}@example.com>", **headers)
    assert desk.letters == []
    assert (desk.handoffs.decisions, desk.handoffs.questions) == ({}, [])


async def test_a_machine_that_hides_it_and_answers_every_answer_gets_one_a_day(ledger: Ledger) -> None:
    """A ticket system in the rep's name, for example: no header tells it from a person."""
    desk = Desk(ledger)
    for number in range(50):
        await desk.take(f"Your request {number} was received", message_id=f"<{number}@example.com>")
    assert [one.letter.kind for one in desk.letters] == ["not_understood"]
    assert len(await ledger.mails.about(ATTEMPT)) == 50, "and every mail has its verdict"
