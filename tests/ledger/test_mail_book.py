"""What became of incoming mail."""

from dataclasses import replace

from domain.correspondence import MailVerdict
from domain.letters import Composed, HandoffLetter, ToSend
from ledger.connect import Ledger
from tests.ledger.stories import after, case_of, sent

ASKED = MailVerdict(
    message_id="<m1@example.com>",
    digest="a" * 64,
    received_at=after(10),
    verdict="asked_back",
    because="two-sided",
    sender="Ben@Example.com",
    subject="Re: Krämer",
    attempt_id="handoff-kr-1000-1",
)


async def test_a_verdict_reads_back_and_is_replaced(ledger: Ledger) -> None:
    """The same mail taken again replaces what was said of it; other content under its Message-ID stands beside it."""
    await ledger.mails.note(ASKED)
    decided = replace(ASKED, verdict="decided", because="accept")
    other = replace(ASKED, digest="b" * 64, received_at=after(11), verdict="parked", because="other content")
    await ledger.mails.note(decided)
    await ledger.mails.note(other)
    assert await ledger.mails.seen(ASKED.message_id) == [decided, other]
    assert list(await ledger.mails.seen("<unknown@example.com>")) == []


async def test_questions_back_are_counted_by_sender_handoff_and_time(ledger: Ledger) -> None:
    """So that two robots do not ask each other for ever. The sender's case is set aside; the moment counts itself."""
    mails = [
        ASKED,
        replace(ASKED, message_id="<m2@example.com>", received_at=after(20), sender="ben@example.com"),
        replace(ASKED, message_id="<m3@example.com>", received_at=after(20), verdict="decided"),
        replace(ASKED, message_id="<m4@example.com>", received_at=after(20), sender="eve@example.com"),
        replace(ASKED, message_id="<m5@example.com>", received_at=after(20), attempt_id="handoff-kr-1000-2"),
        replace(ASKED, message_id="<m6@example.com>", received_at=after(20), attempt_id=None, sender=""),
    ]
    for mail in mails:
        await ledger.mails.note(mail)
    assert await ledger.mails.asked_back_on("BEN@example.com", "handoff-kr-1000-1", after(10)) == 2
    assert await ledger.mails.asked_back_on("ben@example.com", "handoff-kr-1000-1", after(10.1)) == 1
    assert await ledger.mails.asked_back_on("tom@example.com", "handoff-kr-1000-1", after(0)) == 0


async def test_parked_mail_is_listed_oldest_first(ledger: Ledger) -> None:
    """Until a person has dealt with it."""
    late, early = (
        replace(ASKED, message_id=f"<p{n}@example.com>", verdict="parked", received_at=after(n), attempt_id=None)
        for n in (9, 3)
    )
    for mail in (late, ASKED, early):
        await ledger.mails.note(mail)
    assert await ledger.mails.parked() == [early, late]
    await ledger.mails.note(replace(early, verdict="noted"))
    assert await ledger.mails.parked() == [late]


async def test_a_strangers_mail_is_noted_however_odd(ledger: Ledger) -> None:
    """NUL in the subject and a Message-ID of 5 000 characters: noted, found again, told apart from another one."""
    odd = replace(ASKED, message_id="<" + "m" * 5_000 + ">", subject="a\0b \udcff", sender="\udce9@example.com")
    await ledger.mails.note(odd)
    await ledger.mails.note(odd)
    (kept,) = await ledger.mails.seen(odd.message_id)
    assert kept.subject == "a\ufffdb \ufffd"
    assert list(await ledger.mails.seen("<" + "m" * 5_001 + ">")) == []
    assert await ledger.mails.asked_back_on(odd.sender, "handoff-kr-1000-1", after(0)) == 1


async def test_a_letter_tells_whose_a_reply_is(ledger: Ledger) -> None:
    """For clients that answer From and drop the key: In-Reply-To names the letter."""
    order = ToSend(case=case_of(), round=2, letter=HandoffLetter(), to="clara")
    letter = sent("<out@example.com>", after(1))
    await ledger.outbox.keep(
        order, Composed(message_id="<out@example.com>", recipient="c@example.com", raw=b""), letter
    )
    owner = await ledger.mails.owner_of_letter("<out@example.com>")
    assert owner is not None
    assert (owner.attempt_id, owner.round, owner.person) == ("handoff-kr-1000-1", 2, "clara")
