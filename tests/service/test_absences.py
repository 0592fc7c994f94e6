"""What machines report of a person reaches the story, or is parked as before. The story is a fake."""

from datetime import UTC, date, datetime
from typing import cast

from domain.correspondence import Owner
from domain.letters import Composed, HandoffLetter, SentLetter, ToSend
from domain.mail_reading import Away, Bounce
from domain.mailbox import Incoming
from ledger.connect import Ledger
from service.absences import Absences, stand_in_of
from service.handoffs import Handoffs
from tests.builders import a_case, a_person, away, people
from tests.fakes import FakeDirectory
from tests.service.test_mailroom import ATTEMPT, NOW, Desk, FakeHandoffs, ledger

__all__ = ["ledger"]
BEN = Owner(attempt_id=ATTEMPT, round=1, person="ben")
LETTER_ID = "<letter-1@example.com>"
REPORT = """\
From: MAILER-DAEMON@mx.example.com
To: handoff@example.com
Subject: Undelivered Mail Returned to Sender
Message-ID: <report@mx.example.com>
Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

ben@example.com: user unknown
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; ben@example.com
Action: failed
Status: 5.1.1
--b
Content-Type: text/rfc822-headers

Message-ID: <letter-1@example.com>
--b--
"""


async def test_an_absence_is_told_with_the_named_or_the_first_stand_in() -> None:
    handoffs = FakeHandoffs()
    absences = Absences(cast(Handoffs, handoffs), FakeDirectory())
    await absences.away(BEN, Away(until=date(2026, 12, 4)), NOW, "m-1", "I am away")
    await absences.away(BEN, Away(stand_in="Sam Rivera"), NOW, "m-2", "ask Sam")
    first, second = handoffs.words
    assert (first.word, first.by, first.until, first.to, first.round) == ("away", "ben", date(2026, 12, 4), "clara", 1)
    assert (second.until, second.to) == (None, "sam")


async def test_a_bounce_is_told_with_its_status() -> None:
    handoffs = FakeHandoffs()
    await Absences(cast(Handoffs, handoffs), FakeDirectory()).bounced(BEN, Bounce(status="5.1.1"), NOW, "m-1")
    (sent,) = handoffs.words
    assert (sent.word, sent.by, sent.note, sent.to) == ("bounced", "ben", "5.1.1", "clara")


def test_a_stand_in_is_a_rep_who_is_there() -> None:
    ill = a_person("clara", leave=away("2026-11-23", "2026-11-30"))
    assert stand_in_of("ben", people(), NOW) == "clara"
    assert stand_in_of("ben", people(ill), NOW) == ""
    assert stand_in_of("lea", people(), NOW) == "", "Tom is no rep"
    assert stand_in_of("nobody", people(), NOW) == ""


async def test_a_report_that_our_letter_came_back_moves_the_case_and_needs_no_person(ledger: Ledger) -> None:
    desk = Desk(ledger)
    order = ToSend(case=a_case(), round=1, letter=HandoffLetter(), to="ben")
    sent = SentLetter(message_id=LETTER_ID, sent_at=datetime(2026, 11, 23, 9, tzinfo=UTC))
    await ledger.outbox.keep(order, Composed(message_id=LETTER_ID, recipient="ben@example.com", raw=b""), sent)
    report = Incoming(uid=1, raw=REPORT.replace("\n", "\r\n").encode(), received_at=NOW)
    assert await desk.room.take(report) == "Processed"
    (told,) = desk.handoffs.words
    assert (told.word, told.by) == ("bounced", "ben")


async def test_a_report_about_somebody_elses_mail_is_parked(ledger: Ledger) -> None:
    desk = Desk(ledger)
    report = Incoming(uid=1, raw=REPORT.replace("\n", "\r\n").encode(), received_at=NOW)
    assert await desk.room.take(report) == "Parked"
    assert not desk.handoffs.words
