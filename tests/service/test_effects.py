"""What each word of a reply does, over a real ledger; the story is a fake that remembers what it was sent."""

from datetime import UTC, datetime

import pytest

from domain import story
from domain.errors import MailDelayed
from domain.handoff import Answer, Voice
from domain.letters import Composed, Question, SentLetter, ToSend
from ledger.connect import Ledger
from tests.builders import a_case
from tests.service.test_mailroom import ATTEMPT, NOW, Desk, ledger

__all__ = ["ledger"]

BEN = Voice(by="ben", channel="mail", received_at=NOW)
QUESTION_ID = "<question@example.com>"


async def asked(book: Ledger) -> None:
    """Ben's question has gone to Lea."""
    order = ToSend(case=a_case(), round=1, letter=Question(text="leased?", by=BEN), to="lea", cause="question 1")
    sent = SentLetter(message_id=QUESTION_ID, sent_at=datetime(2026, 11, 23, 9, tzinfo=UTC))
    await book.outbox.keep(order, Composed(message_id=QUESTION_ID, recipient="lea@example.com", raw=b""), sent)
    await book.facts.write([story.asked(ATTEMPT, "leased?", "", BEN, "upd-1")])


async def test_an_undo_is_sent_to_the_story(ledger: Ledger) -> None:
    desk = Desk(ledger)
    assert await desk.take("undo") == "Processed"
    (sent,) = desk.handoffs.undos
    assert (sent.by, sent.by_manager, sent.round, sent.received_at) == ("ben", False, 1, NOW)
    assert not desk.letters, "the story tells rep and LDR"


async def test_the_reps_manager_undoes_as_a_manager(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await desk.take("undo", sender="maria@example.com")
    (sent,) = desk.handoffs.undos
    assert (sent.by, sent.on_behalf_of, sent.by_manager) == ("maria", "ben", True)


async def test_an_undo_that_comes_too_late_is_told_who_can(ledger: Ledger) -> None:
    desk = Desk(ledger)
    desk.handoffs.answered = Answer(result="too_late", said="ben accepts; its time is over")
    assert await desk.take("undo") == "Processed"
    (letter,) = desk.letters
    said = getattr(letter.letter, "said", "")
    assert said == "ben accepts; its time is over. Maria Keller (+49 170 5550 7777) can still undo it"


@pytest.mark.parametrize(("text", "how"), [("called, voicemail", "called"), ("mailed", "mailed"), ("met her", "met")])
async def test_an_engagement_is_noted_and_answered_with_silence(ledger: Ledger, text: str, how: str) -> None:
    desk = Desk(ledger)
    assert await desk.take(text) == "Processed"
    (sent,) = desk.handoffs.engagements
    assert sent.how == how
    assert not desk.letters
    assert not desk.handoffs.decisions


async def test_a_question_is_relayed_in_the_reps_words(ledger: Ledger) -> None:
    desk = Desk(ledger)
    assert await desk.take("? is the fleet leased", message_id="<q@example.com>") == "Processed"
    (sent,) = desk.handoffs.questions
    assert (sent.text, sent.word) == ("? is the fleet leased", "")
    assert not desk.letters
    assert [v.verdict for v in await ledger.mails.seen("<q@example.com>")] == ["relayed"]


async def test_a_question_that_cannot_be_relayed_any_more_is_parked_and_told(ledger: Ledger) -> None:
    desk = Desk(ledger)
    desk.handoffs.answered = None
    assert await desk.take("? is the fleet leased") == "Parked"
    assert [one.letter.kind for one in desk.letters] == ["already_decided"]


async def test_the_ldrs_reply_to_a_question_is_relayed_and_decides_nothing(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await asked(ledger)
    words = "accept it, they own the fleet"
    folder = await desk.take(words, sender="lea@example.com", key="lea", In_Reply_To=QUESTION_ID)
    assert folder == "Processed"
    (sent,) = desk.handoffs.answers
    assert (sent.text, sent.by, sent.on_behalf_of) == (words, "lea", None)
    assert not desk.handoffs.decisions
    assert not desk.letters


async def test_the_ldrs_reply_without_a_thread_answers_the_question_that_was_asked(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await asked(ledger)
    assert await desk.take("they own it", sender="tom@example.com", key="lea") == "Processed"
    (sent,) = desk.handoffs.answers
    assert (sent.by, sent.on_behalf_of) == ("tom", "lea")


async def test_an_answer_that_comes_too_late_is_parked_and_the_ldr_is_told(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await asked(ledger)
    desk.handoffs.answered = None
    assert await desk.take("it is", sender="lea@example.com", key="lea", In_Reply_To=QUESTION_ID) == "Parked"
    assert [(one.letter.kind, one.to) for one in desk.letters] == [("already_decided", "lea")]


async def test_an_unclear_mail_quotes_the_line_once(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await desk.take("sounds interesting")
    (letter,) = desk.letters
    assert getattr(letter.letter, "read", "") == "sounds interesting"
    assert "sounds interesting" not in getattr(letter.letter, "because", "")


class SlowDesk(Desk):
    """Its mail server puts the first letter off."""

    is_slow = True

    async def _deliver(self, letter: ToSend) -> SentLetter:
        if self.is_slow:
            self.is_slow = False
            raise MailDelayed("451 come back later")
        return await super()._deliver(letter)


async def test_a_word_that_was_taken_is_not_parked_because_its_answer_is_put_off(ledger: Ledger) -> None:
    """It stays in the inbox and is taken once more; the story gives the same answer again."""
    desk, id_ = SlowDesk(ledger), "<faulty@example.com>"
    with pytest.raises(MailDelayed):
        await desk.take("faulty - the number is wrong", message_id=id_)
    assert not await ledger.mails.seen(id_)
    assert await desk.take("faulty - the number is wrong", message_id=id_) == "Processed"
    assert [given.word for given in desk.handoffs.words] == ["faulty", "faulty"]
    assert [one.letter.kind for one in desk.letters] == ["noted"]
    assert [verdict.verdict for verdict in await ledger.mails.seen(id_)] == ["decided"]
