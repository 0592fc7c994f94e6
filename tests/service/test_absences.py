"""What machines report of a person is kept, reaches every story that waits, or is parked as before."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from domain import story
from domain.correspondence import Owner
from domain.errors import SettingsFault
from domain.handoff import attempt_id
from domain.letters import Composed, HandoffLetter, SentLetter, ToSend
from domain.mail_reading import Away, Bounce
from domain.mailbox import Incoming
from domain.reaching import stand_ins
from ledger.connect import Ledger
from tests.builders import a_case, a_lead, a_person, away, people
from tests.service.test_mailroom import ATTEMPT, NOW, Desk, ledger

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


async def another(ledger: Ledger, lead_id: str, **changes: str) -> str:
    """One more open handoff of the team."""
    lead = replace(a_lead(), id=lead_id, **changes)  # type: ignore[arg-type]
    case = a_case(lead=lead, attempt_id=attempt_id(lead_id, 1))
    await ledger.cases.keep_case(case)
    await ledger.facts.write([story.passed(case, 1, "key")])
    return case.attempt_id


async def test_an_absence_is_told_with_the_named_or_the_first_stand_in(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await desk.absences.away(BEN, Away(until=date(2026, 12, 4)), NOW, "m-1", "I am away")
    await desk.absences.away(BEN, Away(stand_in="Sam Rivera"), NOW, "m-2", "ask Sam")
    first, second = desk.handoffs.words
    assert (first.word, first.by, first.until, first.to, first.round) == ("away", "ben", date(2026, 12, 4), "clara", 1)
    assert first.back_at == datetime(2026, 12, 5, 8, tzinfo=UTC)
    assert first.ask_at is None, "a day was read"
    assert (second.to, second.stand_ins) == ("sam", ("sam", "clara"))


async def test_without_a_day_it_is_until_the_end_of_the_next_working_day_and_the_ldr_is_asked_then(
    ledger: Ledger,
) -> None:
    desk = Desk(ledger)
    await desk.absences.away(BEN, Away(), NOW, "m-1", "I am away")
    (told,) = desk.handoffs.words
    assert told.until == date(2026, 11, 24)
    assert told.back_at == told.ask_at == datetime(2026, 11, 25, 8, tzinfo=UTC)
    (kept,) = await desk.absences.listed()
    assert (kept.person, kept.last, kept.is_guess) == ("ben", date(2026, 11, 24), True)


async def test_it_reaches_every_open_handoff_in_which_the_person_is_asked(ledger: Ledger) -> None:
    """The mail system of an absent person answers one sender once; the absence is not one handoff's."""
    desk = Desk(ledger)
    mine = await another(ledger, "kr-2")
    clara = await another(ledger, "kr-3", rep="clara")
    tom = await another(ledger, "kr-4", rep="nina", ldr="tom")
    await desk.absences.away(BEN, Away(until=date(2026, 12, 4)), NOW, "m-1", "I am away")
    assert sorted(desk.handoffs.told) == [ATTEMPT, mine]
    assert {word.round for word in desk.handoffs.words} == {1, None}
    desk.handoffs.told.clear()
    maria = Owner(attempt_id=ATTEMPT, round=1, person="maria")
    await desk.absences.away(maria, Away(until=date(2026, 12, 4)), NOW, "m-2", "I am away")
    assert sorted(desk.handoffs.told) == [ATTEMPT, mine, clara, tom]
    desk.handoffs.told.clear()
    lea = Owner(attempt_id=ATTEMPT, round=1, person="lea")
    await desk.absences.away(lea, Away(until=date(2026, 12, 4)), NOW, "m-3", "I am away")
    assert sorted(desk.handoffs.told) == [ATTEMPT, mine, clara]
    assert desk.handoffs.words[-1].stand_ins == ("tom",), "an LDR stands in for an LDR"


async def test_for_an_ldr_without_a_stand_in_the_manager_above_is_asked_at_once(ledger: Ledger) -> None:
    desk = Desk(ledger)
    desk.directory.others = (a_person("lea", "ldr"),)
    lea = Owner(attempt_id=ATTEMPT, round=1, person="lea")
    await desk.absences.away(lea, Away(until=date(2026, 12, 4)), NOW, "m-1", "I am away")
    assert desk.handoffs.words[-1].stand_ins == ("maria",)


async def test_a_stand_in_whose_own_absence_was_told_is_not_named(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await another(ledger, "kr-3", rep="clara")
    clara = Owner(attempt_id="handoff-kr-3-1", round=1, person="clara")
    await desk.absences.away(clara, Away(until=date(2026, 12, 4)), NOW, "m-1", "I am away")
    await desk.absences.away(BEN, Away(until=date(2026, 12, 4)), NOW, "m-2", "I am away")
    assert desk.handoffs.words[-1].stand_ins == ()


async def test_a_bounce_is_told_with_its_status_and_the_mailbox_takes_no_mail_from_then_on(ledger: Ledger) -> None:
    desk = Desk(ledger)
    desk.directory.others = (a_person("ben", stand_ins=("clara",), also=("ben@home.example",)),)
    for number, box in enumerate(("Ben@Example.com", "ben@home.example")):
        await desk.absences.bounced(BEN, Bounce(status="5.1.1", recipient=box), NOW, f"m-{number}")
    first, second = desk.handoffs.words
    assert (first.word, first.by, first.note, first.to) == ("bounced", "ben", "5.1.1 Ben@Example.com", "clara")
    assert (first.other_mailbox, second.other_mailbox) == (True, False)
    assert (await desk.directory.present()).by_id["ben"].unreachable
    assert await desk.absences.clear("ben", "olga", "mailboxes made anew") == 2
    assert (await desk.directory.present()).by_id["ben"].mail == "ben@example.com"


async def test_an_operator_sets_an_absence_by_name_and_reason(ledger: Ledger) -> None:
    desk = Desk(ledger)
    (heard,) = await desk.absences.set("ben", date(2026, 11, 30), "olga", "rang in ill", "set-1")
    assert heard.attempt_id == ATTEMPT
    (told,) = desk.handoffs.words
    assert (told.until, told.channel, told.note) == (date(2026, 11, 30), "operator", "rang in ill")
    (kept,) = await desk.absences.listed()
    assert (kept.by, kept.said) == ("olga", "rang in ill")
    with pytest.raises(SettingsFault, match="nobody is not in the people file"):
        await desk.absences.set("nobody", date(2026, 11, 30), "olga", "ill", "set-2")
    with pytest.raises(SettingsFault, match=r"is past for Ben Vogt; name today \(2026-11-23\)"):
        await desk.absences.set("ben", date(2026, 11, 20), "olga", "ill", "set-3")


def test_a_stand_in_is_a_rep_who_is_there() -> None:
    ill = a_person("clara", leave=away("2026-11-23", "2026-11-30"))
    ben = people().by_id["ben"]
    assert stand_ins(ben, people(), NOW) == ("clara",)
    assert stand_ins(ben, people(ill), NOW) == ()
    assert stand_ins(ben, people(ill), NOW, named="sam") == ("sam",)
    assert stand_ins(people().by_id["lea"], people(), NOW) == (), "Tom is no rep"
    assert stand_ins(people().by_id["lea"], people(), NOW, role="ldr") == ("tom",)
    assert stand_ins(None, people(), NOW) == ()


async def test_an_answer_from_another_mailbox_of_the_asked_person_counts(ledger: Ledger) -> None:
    desk = Desk(ledger)
    assert await desk.take("accept", sender="ben@home.example") == "Parked"
    desk.directory.others = (a_person("ben", also=("ben@home.example",)),)
    assert await desk.take("accept", sender="ben@home.example", message_id="<2@home.example>") == "Processed"
    assert [given.by for given in desk.handoffs.decisions.values()] == ["ben"]


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
