"""Words that move a case by mail: what the story is told, and what the writer hears. The story is a fake."""

from datetime import UTC, date, datetime

import pytest

from domain.handoff import Answer
from ledger.connect import Ledger
from tests.service.test_mailroom import Desk, ledger

__all__ = ["ledger"]


@pytest.mark.parametrize(
    ("text", "word", "note"),
    [
        ("more time - until Friday, she is ill", "more_time", "until Friday, she is ill"),
        ("faulty - the phone number is wrong", "faulty", "the phone number is wrong"),
    ],
)
async def test_a_reps_word_is_told_to_the_story(ledger: Ledger, text: str, word: str, note: str) -> None:
    desk = Desk(ledger)
    assert await desk.take(text) == "Processed"
    (sent,) = desk.handoffs.words
    assert (sent.word, sent.role, sent.by, sent.note, sent.round) == (word, "rep", "ben", note, 1)
    assert not desk.handoffs.questions


async def test_more_time_names_its_day_in_the_writers_calendar(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await desk.take("more time - until Wednesday, she is ill")
    assert desk.handoffs.words[0].until == date(2026, 11, 25)
    assert not desk.letters, "the story writes the new deadline"


@pytest.mark.parametrize(
    ("text", "to"), [("not mine - Clara Weiss", "clara"), ("not mine - Nina", ""), ("not mine", "")]
)
async def test_not_mine_names_a_colleague_of_the_team_or_nobody(ledger: Ledger, text: str, to: str) -> None:
    desk = Desk(ledger)
    await desk.take(text)
    (sent,) = desk.handoffs.words
    assert (sent.word, sent.to) == ("not_mine", to)


@pytest.mark.parametrize(
    ("person", "text", "word", "to"),
    [
        ("lea", "raised - he rings her at four", "raised", ""),
        ("lea", "note - she is ill until Monday", "note", ""),
        ("lea", "correct - phone +49 151 5550 9999", "correct", ""),
        ("lea", "dispute - the CFO confirmed it by mail", "dispute", ""),
        ("lea", "withdraw - she has left", "withdraw", ""),
        ("lea", "disqualify - a student", "disqualify", ""),
        ("maria", "remind", "remind", ""),
        ("maria", "extend - two days", "extend", ""),
        ("maria", "move to Clara Weiss - her region", "move", "clara"),
        ("maria", "uphold - Ben is right", "uphold", ""),
        ("maria", "overturn to Clara - it is good", "overturn", "clara"),
        ("ops", "waive - bought at a fair", "waive", ""),
        ("ops", "remind", "remind", ""),
    ],
)
async def test_each_reader_is_heard_in_his_own_part(ledger: Ledger, person: str, text: str, word: str, to: str) -> None:
    desk = Desk(ledger)
    sender = "sales-ops@example.com" if person == "ops" else f"{person}@example.com"
    assert await desk.take(text, sender=sender, key=person) == "Processed"
    (sent,) = desk.handoffs.words
    role = {"lea": "ldr", "maria": "manager", "ops": "sales_ops"}[person]
    assert (sent.word, sent.by, sent.role, sent.to, sent.on_behalf_of) == (word, person, role, to, None)


async def test_a_manager_accepts_for_the_rep(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await desk.take("accept for Ben", sender="maria@example.com", key="maria")
    ((_, sent),) = desk.handoffs.decisions.items()
    assert (sent.verdict, sent.by, sent.on_behalf_of) == ("accept", "maria", "ben")


async def test_what_was_taken_is_said_unless_the_story_says_it_itself(ledger: Ledger) -> None:
    desk = Desk(ledger)
    desk.handoffs.answered = Answer(result="taken", said="the manager will see it")
    await desk.take("raised - he rings her", sender="lea@example.com", key="lea")
    (letter,) = desk.letters
    assert (letter.letter.kind, letter.to, getattr(letter.letter, "said", "")) == (
        "noted", "lea", "the manager will see it"
    )  # fmt: skip


async def test_what_was_not_taken_is_said_with_the_reason(ledger: Ledger) -> None:
    desk = Desk(ledger)
    desk.handoffs.answered = Answer(result="not_allowed", said="a dispute needs new evidence")
    assert await desk.take("dispute - no", sender="lea@example.com", key="lea") == "Processed"
    (letter,) = desk.letters
    assert (letter.letter.kind, getattr(letter.letter, "said", "")) == (
        "already_decided", "a dispute needs new evidence"
    )  # fmt: skip


async def test_a_move_to_nobody_known_is_not_guessed(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await desk.take("move to Zacharias - why not", sender="maria@example.com", key="maria")
    assert not desk.handoffs.words
    assert "names no rep" in getattr(desk.letters[0].letter, "said", "")


@pytest.mark.parametrize(
    ("person", "text", "word"),
    [
        ("ben", "more time - no show, new meeting on Tue 1 Dec 10:00", "more_time"),
        ("lea", "note - she moved the meeting to Tue 1 Dec 10:00", "note"),
        ("lea", "correct - meeting Tue 1 Dec 10:00", "correct"),
    ],
)
async def test_a_new_meeting_is_told_to_the_story(ledger: Ledger, person: str, text: str, word: str) -> None:
    desk = Desk(ledger)
    await desk.take(text, sender=f"{person}@example.com", key=person)
    (sent,) = desk.handoffs.words
    assert sent.word == word
    assert (sent.meeting_start, sent.meeting_end) == (
        datetime(2026, 12, 1, 9, tzinfo=UTC), datetime(2026, 12, 1, 9, 30, tzinfo=UTC)
    )  # fmt: skip
