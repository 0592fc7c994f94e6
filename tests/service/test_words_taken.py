"""Words that move a case by mail: what the story is told, and what the writer hears. The story is a fake."""

from datetime import UTC, date, datetime

import pytest

from domain.handoff import Answer, Voice
from domain.letters import Composed, Letter, SentLetter, ToSend
from domain.people import Account
from domain.round_letters import LdrAsked, Ruling
from ledger.connect import Ledger
from tests.builders import people
from tests.service.test_mailroom import ATTEMPT, NOW, Desk, ledger

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
        ("ops", "attach 17", "attach", ""),
        ("ben", "attach 17", "attach", ""),
        ("ben", "zuordnen 17", "attach", ""),
        ("ops", "waive - bought at a fair", "waive", ""),
        ("ops", "remind", "remind", ""),
    ],
)
async def test_each_reader_is_heard_in_his_own_part(ledger: Ledger, person: str, text: str, word: str, to: str) -> None:
    desk = Desk(ledger)
    sender = "sales-ops@example.com" if person == "ops" else f"{person}@example.com"
    assert await desk.take(text, sender=sender, key=person) == "Processed"
    (sent,) = desk.handoffs.words
    role = {"ben": "rep", "lea": "ldr", "maria": "manager", "ops": "sales_ops"}[person]
    assert (sent.word, sent.by, sent.role, sent.to, sent.on_behalf_of) == (word, person, role, to, None)


@pytest.mark.parametrize(
    ("text", "opportunity"),
    [
        ("attach 17", "17"),
        ("attach OPP-17 - it is theirs", "OPP-17"),
        ("Please attach opportunity 006Aa000001XyZ.", "006Aa000001XyZ"),
    ],
)
async def test_an_opportunity_is_attached_by_its_id_as_written(ledger: Ledger, text: str, opportunity: str) -> None:
    desk = Desk(ledger)
    await desk.take(text, sender="sales-ops@example.com", key="ops")
    assert desk.handoffs.words[0].opportunity == opportunity


async def test_another_rep_claims_in_his_own_name_and_the_manager_reads_that_he_holds_the_account(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(ledger)
    account = Account(domain="kraemer-logistik.example", company="Krämer Logistik GmbH", owner="clara")
    monkeypatch.setattr(desk.directory, "people", lambda: people(accounts=(account,)))
    desk.handoffs.answered = Answer(result="asked", said="the manager rules; until then the first valid decision wins")
    assert await desk.take("mine - they are mine since 2019", sender="clara@example.com") == "Processed"
    (sent,) = desk.handoffs.words
    assert (sent.word, sent.by, sent.on_behalf_of) == ("mine", "clara", None)
    assert sent.note == "they are mine since 2019 (holds the account Krämer Logistik GmbH)"
    assert desk.letters[-1].to == "clara"


@pytest.mark.parametrize("text", ["duplicate of KR-7", "This is a duplicate of KR-7.", "Dublette von KR-7"])
async def test_a_duplicate_is_a_word_of_its_own(ledger: Ledger, text: str) -> None:
    desk = Desk(ledger)
    await desk.take(text)
    (sent,) = desk.handoffs.words
    assert (sent.word, sent.note.strip("."), sent.criteria) == ("duplicate", "KR-7", ())


async def test_a_second_rejection_on_what_was_ruled_on_is_told_which_criterion_to_leave_out(ledger: Ledger) -> None:
    desk = Desk(ledger)
    said = "the manager has ruled on budget; name another criterion"
    desk.handoffs.answered = Answer(result="not_allowed", said=said)
    assert await desk.take("reject 1 - no money") == "Processed"
    (letter,) = desk.letters
    assert (letter.letter.kind, getattr(letter.letter, "said", "")) == ("already_decided", said)
    verdict = (await ledger.mails.about(ATTEMPT))[-1]
    assert verdict.because == f"It decides nothing: {said}."


async def letter_to(person: str, letter: Letter, ledger: Ledger) -> str:
    """A letter of this attempt that went out to somebody; gives its Message-ID."""
    case = await ledger.listing.case(ATTEMPT)
    assert case is not None
    sent = SentLetter(message_id=f"<{letter.kind}@example.com>", sent_at=NOW)
    order = ToSend(case=case, round=1, letter=letter, to=person)
    await ledger.outbox.keep(order, Composed(message_id=sent.message_id, recipient=f"{person}@x", raw=b""), sent)
    return sent.message_id


async def test_sales_operations_rule_where_they_were_asked_to_since_no_manager_may(ledger: Ledger) -> None:
    desk = Desk(ledger)
    voice = Voice(by="lea", channel="mail", received_at=NOW)
    ruling = await letter_to("ops", Ruling(about="dispute", text="the CFO wrote", by=voice), ledger)
    ops = {"sender": "sales-ops@example.com", "key": "ops"}
    await desk.take("uphold - Ben is right", message_id="<1@example.com>", **ops)
    assert not desk.handoffs.words, "no word of theirs elsewhere"
    await desk.take("uphold - Ben is right", message_id="<2@example.com>", In_Reply_To=ruling, **ops)
    (told,) = desk.handoffs.words
    assert (told.word, told.role, told.by) == ("uphold", "manager", "ops")


async def test_a_manager_who_is_asked_in_an_absent_ldrs_place_has_the_ldrs_words(ledger: Ledger) -> None:
    desk = Desk(ledger)
    voice = Voice(by="ben", channel="mail", received_at=NOW)
    asked = await letter_to("maria", LdrAsked(about="returned", text="no money", by=voice), ledger)
    maria = {"sender": "maria@example.com", "key": "maria"}
    await desk.take("disqualify - a student", message_id="<1@example.com>", **maria)
    assert not desk.handoffs.words, "no word of a manager's elsewhere"
    await desk.take("disqualify - a student", message_id="<2@example.com>", In_Reply_To=asked, **maria)
    (told,) = desk.handoffs.words
    assert (told.word, told.role, told.by, told.on_behalf_of) == ("disqualify", "ldr", "maria", "lea")


@pytest.mark.parametrize(
    "text",
    [
        "correct - phone +49 151 5550 9999\nbudget: EUR 80000 by mail - the CFO wrote it",
        "correct - budget: EUR 80000 by mail - the CFO wrote it\nphone +49 151 5550 9999",
        "note - news of her\nbudget: EUR 80000 by mail - the CFO wrote it\nthe number is now +49 151 5550 9999",
    ],
)
async def test_a_correction_is_read_for_phone_and_evidence(ledger: Ledger, text: str) -> None:
    desk = Desk(ledger)
    await desk.take(text, sender="lea@example.com", key="lea")
    (sent,) = desk.handoffs.words
    assert [(c.what, c.exact) for c in sent.corrections] == [("phone", "+4915155509999")]
    assert [(e.criterion, str(e.value), e.by, e.at) for e in sent.evidence] == [("budget", "EUR 80,000", "lea", NOW)]
    assert sent.evidence[0].note.startswith("the CFO wrote it")


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
