"""The LDR forwards the prospect's mail into the thread: the rep gets the words, and a new number is taken from them."""

from typing import Any

import pytest

from domain import course_story
from domain.corrections import Correction
from domain.mailbox import Incoming
from ledger.connect import Ledger
from tests.service.test_mailroom import ATTEMPT, KEY, NOW, Desk, ledger
from workflows.messages import Tell

__all__ = ["ledger"]

NUMBER = Correction(what="phone", written="+49 151 5550 9999", exact="+4915155509999")
WORDS = """Dear Lea,

my new mobile number is +49 151 5550 9999. Can we meet on Wednesday instead?

Best regards
Anna Roth
--
Krämer Logistik GmbH | Phone +49 561 1000 | office phone: +49 561 2000
"""
GMAIL = f"""{{top}}
---------- Forwarded message ---------
From: Anna Roth <anna.roth@kraemer-logistik.example>
Date: Mon, 23 Nov 2026 at 11:40
Subject: my new number
To: Lea Brandt <lea@example.com>

{WORDS}"""
OUTLOOK = f"""{{top}}

Von: Anna Roth <anna.roth@kraemer-logistik.example>
Gesendet: Montag, 23. November 2026 11:40
An: Lea Brandt <lea@example.com>
Betreff: my new number

{WORDS}"""
APPLE = "{top}\n\nBegin forwarded message:\n\n" + "\n".join(
    f"> {line}".rstrip()
    for line in (
        "From: Anna Roth <anna.roth@kraemer-logistik.example>",
        "Subject: my new number",
        "Date: 23. November 2026 at 11:40:00 CET",
        "To: Lea Brandt <lea@example.com>",
        "",
        *WORDS.splitlines(),
    )
)
CLIENTS = {"gmail": (GMAIL, "Fwd"), "outlook": (OUTLOOK, "WG"), "apple": (APPLE, "Fwd")}
EVERY = pytest.mark.parametrize("client", CLIENTS)


def raw(client: str, top: str = "", *, sender: str = "lea@example.com", key: str = "lea", subject: str = "") -> bytes:
    """A mail as this client forwards it, with what the LDR typed on top."""
    text, mark = CLIENTS[client]
    head = (
        f"From: Lea Brandt <{sender}>\r\nTo: handoff+{KEY[key]}@example.com\r\n"
        f"Subject: {subject or mark + ': my new number'}\r\nMessage-ID: <{client}{len(top)}@example.com>\r\n"
        "Date: Mon, 23 Nov 2026 12:00:00 +0100\r\nMIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    )
    return (head + text.format(top=top).replace("\n", "\r\n")).encode()


async def told(desk: Desk, mail: bytes) -> list[Tell]:
    """What the story is told of this mail."""
    await desk.room.take(Incoming(uid=1, raw=mail, received_at=NOW))
    return desk.handoffs.words


async def with_the_ldr(ledger: Ledger) -> None:
    """The rep finds the record faulty, so that the LDR owes a word."""
    back = {"turn": "1", "state": "with_ldr", "round": "1", "rep": "ben", "owner": "ben"}
    lea: Any = Tell(word="faulty", by="ben", received_at=NOW).voice(NOW)
    fact = course_story.said_so(ATTEMPT, "faulty", "finds the record faulty", lea, "upd-1")
    await ledger.facts.write([course_story.turning(fact, back)])


@EVERY
@pytest.mark.parametrize("top", ["", "FYI", "note - from Anna just now"])
async def test_a_forwarded_mail_is_news_with_its_words_and_its_new_number(
    ledger: Ledger, client: str, top: str
) -> None:
    (news,) = await told(Desk(ledger), raw(client, top))
    assert (news.word, news.role, news.by) == ("note", "ldr", "lea")
    assert "Can we meet on Wednesday instead?" in news.note
    assert "Anna Roth <anna.roth@kraemer-logistik.example>" in news.note
    assert news.corrections == (NUMBER,), "and not one of the numbers in her signature"
    assert news.note.startswith(top.removeprefix("note - ") or "Anna Roth")


@EVERY
async def test_it_corrects_a_faulty_record_when_the_ldr_says_so(ledger: Ledger, client: str) -> None:
    (corrected,) = await told(Desk(ledger), raw(client, "correct - her number is below"))
    assert (corrected.word, corrected.corrections) == ("correct", (NUMBER,))


async def test_a_dispute_brings_the_forwarded_mail_before_the_manager(ledger: Ledger) -> None:
    (dispute,) = await told(Desk(ledger), raw("outlook", "Widerspruch - siehe unten"))
    assert dispute.word == "dispute"
    assert dispute.note.startswith("siehe unten\n\nAnna Roth")


async def test_what_is_forwarded_while_the_ldr_owes_a_word_is_asked_back(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await with_the_ldr(ledger)
    assert await told(desk, raw("gmail", "see below")) == []
    assert desk.letters[-1].letter.kind == "not_understood"


async def test_a_forward_by_the_rep_or_of_our_own_letter_is_no_news(ledger: Ledger) -> None:
    desk = Desk(ledger)
    assert await told(desk, raw("gmail", "FYI", sender="ben@example.com", key="ben")) == []
    assert await told(desk, raw("gmail", "see below", subject="Re: my new number")) == []
