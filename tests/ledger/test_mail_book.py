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


async def test_the_mails_about_a_handoff_are_listed_and_counted(ledger: Ledger) -> None:
    """Whatever became of them; so a flood is noticed, and operators see what was only noted."""
    for number, attempt in enumerate(("handoff-kr-1000-1", "handoff-kr-1000-2", "handoff-kr-1000-1", None)):
        await ledger.mails.note(
            replace(
                ASKED,
                message_id=f"<m{number}@example.com>",
                attempt_id=attempt,
                received_at=after(20 - number),
                told=number < 2,
            )
        )
    about = await ledger.mails.about("handoff-kr-1000-1")
    assert [verdict.message_id for verdict in about] == ["<m2@example.com>", "<m0@example.com>"]
    assert await ledger.mails.count("handoff-kr-1000-1") == 1, "what reached its story"


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
