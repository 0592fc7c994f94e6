"""The LDR forwards the prospect's mail as an attachment: it is news as an inline forward is, and decides nothing."""

import pytest

from domain.mail_reading import UNCLEAR
from ledger.connect import Ledger
from mail.inbound.reading import read_mail
from tests.service.attached_mails import CLIENTS, as_a_file, gmail, outlook, prospects_mail
from tests.service.test_forwarded import NUMBER, told, with_the_ldr
from tests.service.test_mailroom import Desk, ledger

__all__ = ["ledger"]

EVERY = pytest.mark.parametrize("client", CLIENTS)
HEADING = "Anna Roth <anna.roth@kraemer-logistik.example>, Mon, 23 Nov 2026 11:40:00 +0100, my new number:"
DECISIONS = "accept\n\nreject 1 - no money\n\nbudget: EUR 80000 by mail - the CFO wrote it\n"


@EVERY
@pytest.mark.parametrize("top", ["", "FYI", "note - from Anna just now"])
async def test_an_attached_mail_is_news_with_its_words_and_its_new_number(
    ledger: Ledger, client: str, top: str
) -> None:
    desk = Desk(ledger)
    (news,) = await told(desk, CLIENTS[client](top, prospects_mail()))
    assert (news.word, news.role, news.by) == ("note", "ldr", "lea")
    assert news.note.startswith(top.removeprefix("note - ") or HEADING)
    assert f"{HEADING}\nDear Lea," in news.note
    assert "Can we meet on Wednesday instead?" in news.note
    assert news.corrections == (NUMBER,), "and not the number in her signature"
    assert desk.letters[-1].letter.kind == "noted"


@EVERY
async def test_nothing_in_an_attached_mail_decides_or_is_evidence(ledger: Ledger, client: str) -> None:
    raw = CLIENTS[client]("FYI", prospects_mail(DECISIONS))
    for asked in ("rep", "ldr", "manager", "sales_ops"):
        assert read_mail(raw, asked=asked).decision == UNCLEAR
    desk = Desk(ledger)
    (news,) = await told(desk, raw)
    assert (news.word, news.evidence) == ("note", ())
    assert not desk.handoffs.decisions


async def test_what_is_attached_while_the_ldr_owes_a_word_is_asked_back(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await with_the_ldr(ledger)
    assert await told(desk, gmail("see attached", prospects_mail())) == []
    assert desk.letters[-1].letter.kind == "not_understood"


async def test_of_several_the_first_goes_on_and_the_ldr_is_told(ledger: Ledger) -> None:
    desk = Desk(ledger)
    second = prospects_mail("I am ill.\n")
    (news,) = await told(desk, outlook("note - two mails", prospects_mail(), second))
    assert "Can we meet" in news.note
    assert "I am ill" not in news.note
    assert "Several mails are attached, only the first one was passed on" in desk.letters[-1].letter.said


async def test_of_a_long_one_the_beginning_goes_on_and_the_ldr_is_told(ledger: Ledger) -> None:
    desk = Desk(ledger)
    text = "\n".join(
        f"Lorry {number} of ours is on the road to Kassel, and is back before Friday." for number in range(90)
    )
    (news,) = await told(desk, gmail("", prospects_mail(text)))
    assert news.note.endswith("[...]")
    assert len(news.note) < 4_000
    assert "too long" in desk.letters[-1].letter.said


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (as_a_file("number.msg", b"\xd0\xcf\x11\xe0"), "Outlook's own format (.msg)"),
        (gmail("", prospects_mail("")), "holds no text that can be read"),
    ],
)
async def test_what_cannot_be_read_is_asked_back_with_the_reason(ledger: Ledger, raw: bytes, why: str) -> None:
    desk = Desk(ledger)
    assert await told(desk, raw) == []
    assert why in desk.letters[-1].letter.because


async def test_a_saved_mail_counts_as_well(ledger: Ledger) -> None:
    (news,) = await told(Desk(ledger), as_a_file("number.eml", prospects_mail().encode()))
    assert HEADING in news.note


async def test_our_own_letter_that_a_program_hangs_on_is_no_news(ledger: Ledger) -> None:
    desk = Desk(ledger)
    assert (
        await told(desk, outlook("see attached", prospects_mail(headers="X-Handoff-Desk: handoff@example.com\n"))) == []
    )
    assert desk.letters[-1].letter.kind == "not_understood"


def test_only_the_ldrs_attached_mail_is_passed_on() -> None:
    raw = gmail("FYI", prospects_mail())
    assert read_mail(raw, asked="ldr").forwarded
    assert not read_mail(raw, asked="rep").forwarded
