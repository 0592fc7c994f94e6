"""What becomes of a reply, over a real ledger; the story is a fake that remembers what it was sent."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import cast

import pytest_asyncio

from domain.absence import as_they_are
from domain.clock_letters import Escalation
from domain.correspondence import MailVerdict
from domain.course.returning import Returned
from domain.handoff import Accept, Answer, Case, Decision
from domain.letters import Composed, SentLetter, ToSend
from domain.mailbox import Incoming
from domain.people import People
from domain.story import passed
from domain.time import Deadline
from ledger.connect import Ledger, connect
from ledger.setup import setup
from mail.security.keys import Keyring
from mail.security.sender import ProofMode
from service.absences import Absences
from service.answering import Answering
from service.effects import MOST_MAILS
from service.handoffs import Handoffs
from service.links import Links
from service.mailroom import DeskRules, Mailroom
from service.passing import Passing
from service.ports import Witness
from service.repassing import Repassing
from tests.builders import PASSED_AT, a_lead, a_policy
from tests.fakes import FakeDirectory, FakePassing, FakeWorkTime, FakeWriter, ReaderHere
from workflows.messages import AnswerQuestion, Ask, Decide, Engage, Tell, Undo

ATTEMPT = "handoff-kr-1000-1"
KEYRING = Keyring(b"a secret of the tests, long enough")
KEY = {person: KEYRING.reply_key(ATTEMPT, 1, person) for person in ("ben", "lea", "maria", "ops")}
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


class FakeHandoffs:
    """Answers every decision with what was laid ready, and remembers it with its update id."""

    def __init__(self) -> None:
        self.decisions: dict[str, Decide] = {}
        self.undos: list[Undo] = []
        self.engagements: list[Engage] = []
        self.questions: list[Ask] = []
        self.answers: list[AnswerQuestion] = []
        self.words: list[Tell] = []
        self.told: list[str] = []
        self.returns: list[Returned] = []
        self.answered: Answer | None = Answer(result="taken", said="ben accepts")

    async def decide(self, attempt: str, given: Decide, update_id: str) -> Answer | None:
        self.decisions[update_id] = given
        return self.answered

    async def undo(self, attempt: str, given: Undo, update_id: str) -> Answer | None:
        self.undos.append(given)
        return self.answered

    async def engage(self, attempt: str, given: Engage, update_id: str) -> Answer | None:
        self.engagements.append(given)
        return self.answered

    async def ask(self, attempt: str, given: Ask, update_id: str) -> Answer | None:
        self.questions.append(given)
        return self.answered

    async def tell(self, attempt: str, given: Tell, update_id: str) -> Answer | None:
        self.words.append(given)
        self.told.append(attempt)
        return self.answered

    async def start_return(self, given: Returned) -> str | None:
        self.returns.append(given)
        return self.returns[0].cause if len(self.returns) > 1 else None

    async def answer(self, attempt: str, given: AnswerQuestion, update_id: str) -> Answer | None:
        self.answers.append(given)
        return self.answered


class LedgerDirectory(FakeDirectory):
    """The people of the builders, with the absences that the ledger keeps."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger

    async def present(self) -> People:
        return as_they_are(self.people(), await self._ledger.absences.standing(NOW.date()))


class Desk:
    """A mailroom with its ledger, its fake story and the letters that it wrote."""

    def __init__(
        self,
        ledger: Ledger,
        proof: ProofMode = "key_and_from",
        *,
        keyring: Keyring = KEYRING,
        public_url: str | None = None,
        witness: Witness | None = None,
    ) -> None:
        self.ledger, self.handoffs, self.letters = ledger, FakeHandoffs(), list[ToSend]()
        self.links = Links(ledger.links, keyring, public_url)
        self.directory = LedgerDirectory(ledger)
        self.passing = FakePassing()
        self.absences = Absences(
            handoffs=cast(Handoffs, self.handoffs),
            directory=self.directory,
            listing=ledger.listing,
            book=ledger.absences,
            working=FakeWorkTime(),
            now=lambda: NOW,
        )
        self.room = Mailroom(
            rules=DeskRules(
                address="handoff@example.com",
                separator="+",
                keys=keyring,
                proof=proof,
                authserv_ids=("mx.example.com",),
                witness=witness,
            ),
            reader=ReaderHere(),
            handoffs=cast(Handoffs, self.handoffs),
            directory=self.directory,
            mails=ledger.mails,
            listing=ledger.listing,
            answering=Answering(self._deliver, ledger.mails),
            links=self.links,
            absences=self.absences,
            repassing=Repassing(cast(Passing, self.passing), self.directory, ledger.listing),
        )

    async def _deliver(self, letter: ToSend) -> SentLetter:
        """As the deed does: once for each Message-ID, and kept in the outbox."""
        sent = SentLetter(message_id=FakeWriter().message_id(letter), sent_at=NOW)
        if await self.ledger.outbox.sent(sent.message_id) is None:
            self.letters.append(letter)
            composed = Composed(message_id=sent.message_id, recipient=f"{letter.to}@example.com", raw=b"")
            await self.ledger.outbox.keep(letter, composed, sent)
        return sent

    async def take(
        self, text: str, *, sender: str = "ben@example.com", key: str = "ben", at: datetime = NOW, **headers: str
    ) -> str:
        """Takes a reply; gives the folder."""
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = sender, f"handoff+{KEY[key]}@example.com", "Re: Anna Roth"
        mail["Message-ID"] = headers.pop("message_id", f"<{len(self.handoffs.decisions)}-{len(text)}@example.com>")
        for name, value in headers.items():
            del mail[name.replace("_", "-")]
            mail[name.replace("_", "-")] = value
        mail.set_content(text)
        return await self.room.take(Incoming(uid=1, raw=mail.as_bytes(), received_at=at))

    async def parked_because(self) -> str:
        """Why the newest parked mail is parked."""
        return (await self.ledger.mails.parked())[-1].because


@pytest_asyncio.fixture
async def ledger(tmp_path: Path) -> AsyncIterator[Ledger]:
    url = f"sqlite+aiosqlite:///{tmp_path}/ledger.sqlite"
    await setup(url)
    book = connect(url)
    case = Case(attempt_id=ATTEMPT, lead=a_lead(), policy=a_policy(), passed_at=PASSED_AT)
    await book.cases.keep_case(case)
    await book.facts.write([passed(case, 1, "key")])
    keys = book.reply_keys(lambda attempt, round_, person: KEY[person])
    for person in KEY:
        await keys.issue(ATTEMPT, 1, person)
    yield book
    await book.close()


async def test_a_clear_answer_is_sent_to_the_story_with_its_origin(ledger: Ledger) -> None:
    desk = Desk(ledger)
    assert await desk.take("reject 1 2 - no money before 2029") == "Processed"
    ((update_id, sent),) = desk.handoffs.decisions.items()
    assert (sent.verdict, sent.criteria, sent.by, sent.round) == ("reject", ("budget", "timeframe"), "ben", 1)
    assert (sent.received_at, sent.channel, sent.on_behalf_of) == (NOW, "mail", None)
    assert update_id.startswith("mail-")
    assert not desk.letters


async def test_the_same_mail_read_again_is_the_same_update(ledger: Ledger) -> None:
    desk = Desk(ledger)
    for _ in range(2):
        assert await desk.take("accept", message_id="<same@example.com>") == "Processed"
    assert len(desk.handoffs.decisions) == 1


async def test_a_known_message_id_with_other_content_is_parked(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await desk.take("accept", message_id="<same@example.com>")
    assert await desk.take("reject 1 - second thoughts", message_id="<same@example.com>") == "Parked"
    assert len(desk.handoffs.decisions) == 1


async def test_a_stand_in_decides_in_the_reps_place_and_is_recorded_so(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await desk.take("accept", sender="clara@example.com")
    (sent,) = desk.handoffs.decisions.values()
    assert (sent.by, sent.on_behalf_of) == ("clara", "ben")


async def test_a_stranger_with_the_key_decides_nothing_and_hears_nothing(ledger: Ledger) -> None:
    desk = Desk(ledger)
    assert await desk.take("accept", sender="ben@evil.example") == "Parked"
    assert (desk.handoffs.decisions, desk.letters) == ({}, [])


async def test_the_ldr_never_decides_and_is_told_who_may(ledger: Ledger) -> None:
    desk = Desk(ledger)
    assert await desk.take("accept", sender="lea@example.com", key="lea") == "Parked"
    assert not desk.handoffs.decisions
    assert [(one.letter.kind, one.to) for one in desk.letters] == [("not_understood", "lea")]


async def test_without_proof_of_the_sender_the_asked_person_is_told_and_nothing_is_decided(ledger: Ledger) -> None:
    desk = Desk(ledger, proof="authenticated")
    assert await desk.take("accept") == "Parked"
    assert not desk.handoffs.decisions
    assert [(one.letter.kind, one.to) for one in desk.letters] == [("confirm", "ben")]


async def test_our_own_mail_servers_proof_lets_a_reply_decide(ledger: Ledger) -> None:
    desk = Desk(ledger, proof="authenticated")
    proof = "mx.example.com; dmarc=pass header.from=example.com"
    assert await desk.take("accept", Authentication_Results=proof) == "Processed"
    assert len(desk.handoffs.decisions) == 1


async def test_a_flood_of_unproven_mails_makes_one_letter_a_day(ledger: Ledger) -> None:
    """Whoever knows a key must not be able to bury its owner in letters."""
    desk = Desk(ledger, proof="authenticated")
    for number in range(5):
        assert await desk.take("accept", message_id=f"<{number}@evil.example>") == "Parked"
    assert [(one.letter.kind, one.to) for one in desk.letters] == [("confirm", "ben")]
    assert "already today, for another mail" in await desk.parked_because()


async def test_the_ldr_is_told_once_a_day_that_she_is_not_asked(ledger: Ledger) -> None:
    desk = Desk(ledger)
    for number in range(3):
        await desk.take("accept", sender="lea@example.com", key="lea", message_id=f"<{number}@example.com>")
    assert [(one.letter.kind, one.to) for one in desk.letters] == [("not_understood", "lea")]


async def test_the_next_day_is_another_day(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await desk.take("sounds interesting", message_id="<1@example.com>")
    await desk.take("hm, well", message_id="<2@example.com>", at=NOW + timedelta(days=1))
    assert [one.letter.kind for one in desk.letters] == ["not_understood"] * 2


async def test_an_unclear_mail_is_asked_back_once_a_day_and_parked_from_then_on(ledger: Ledger) -> None:
    desk = Desk(ledger)
    assert await desk.take("sounds interesting", message_id="<1@example.com>") == "Processed"
    assert await desk.take("sounds interesting", message_id="<1@example.com>") == "Processed", "the same mail again"
    assert await desk.take("hm, well", message_id="<2@example.com>") == "Parked"
    assert {one.cause for one in desk.letters} == {desk.letters[0].cause}
    assert "already today" in await desk.parked_because()


async def test_an_answer_to_a_settled_handoff_is_told_what_stands(ledger: Ledger) -> None:
    desk = Desk(ledger)
    desk.handoffs.answered = None
    assert await desk.take("accept") == "Processed"
    (letter,) = desk.letters
    assert letter.letter.kind == "already_decided"


async def test_a_second_answer_is_told_which_one_stands(ledger: Ledger) -> None:
    desk = Desk(ledger)
    first = Decision(verdict=Accept(), by="maria", channel="operator", received_at=NOW)
    desk.handoffs.answered = Answer(result="already_decided", said="maria accepts", decision=first)
    assert await desk.take("reject 1 - no money") == "Processed"
    assert getattr(desk.letters[0].letter, "said", "") == "maria accepts"


async def test_a_flood_of_mails_never_uses_up_the_storys_updates(ledger: Ledger) -> None:
    desk = Desk(ledger)
    for number in range(MOST_MAILS):
        verdict = MailVerdict(
            message_id=f"<{number}@example.com>",
            digest="d",
            received_at=NOW,
            verdict="noted",
            because="flood",
            attempt_id=ATTEMPT,
            told=True,
        )
        await ledger.mails.note(verdict)
    assert await desk.take("accept") == "Parked"
    assert not desk.handoffs.decisions


async def test_a_flood_of_forgeries_does_not_keep_the_reps_own_answer_out(ledger: Ledger) -> None:
    """Whoever knows a key can send mails about the handoff; none of them counts against its bound."""
    desk = Desk(ledger, proof="authenticated")
    for number in range(3):
        await desk.take("accept", sender="eve@evil.example", message_id=f"<s{number}@x>")
        await desk.take("accept", message_id=f"<f{number}@x>")
        await desk.take("accept", message_id=f"<m{number}@x>", Auto_Submitted="auto-replied")
    assert len(await ledger.mails.about(ATTEMPT)) == 9
    assert await ledger.mails.count(ATTEMPT) == 0
    await desk.take("accept", Authentication_Results="mx.example.com; dmarc=pass header.from=example.com")
    assert (len(desk.handoffs.decisions), await ledger.mails.count(ATTEMPT)) == (1, 1)


async def test_a_mail_that_belongs_to_nothing_is_parked_with_its_reason(ledger: Ledger) -> None:
    desk = Desk(ledger)
    assert await desk.room.take(Incoming(uid=1, raw=b"\xff\xfe garbage", received_at=NOW)) == "Parked"
    assert await desk.parked_because()


async def joined(ledger: Ledger) -> None:
    """Maria was written to about two cases in one mail."""
    for number in (1, 2):
        lead = replace(a_lead(), id="kr-1000" if number == 1 else "kr-2")
        case = Case(attempt_id=f"handoff-{lead.id}-1", lead=lead, policy=a_policy(), passed_at=PASSED_AT)
        letter = Escalation(clock="decision", due=Deadline(at=NOW, counted="1 working day"), role="manager")
        await ledger.escalations.wait(f"<{number}@x>", ToSend(case=case, round=1, letter=letter, to="maria"), NOW)
    await ledger.escalations.gone(["<1@x>", "<2@x>"], NOW, "<both@example.com>")


async def test_a_reply_to_a_mail_of_several_cases_is_asked_back_and_decides_nothing(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await joined(ledger)
    whole = {"sender": "maria@example.com", "To": "handoff@example.com", "In_Reply_To": "<both@example.com>"}
    await desk.take("move to Clara", message_id="<1@maria>", **whole)
    assert not desk.handoffs.words
    (letter,) = desk.letters
    assert (letter.letter.kind, letter.to) == ("not_understood", "maria")
    assert "several handoffs" in getattr(letter.letter, "because", "")
    await desk.take("move to Clara, please", message_id="<2@maria>", **whole)
    assert len(desk.letters) == 1, "once a day"
    await desk.take("move to Clara", message_id="<3@maria>", **(whole | {"sender": "maria@evil.example"}))
    assert len(desk.letters) == 1, "a stranger is not written to"


async def test_an_out_of_office_answer_to_a_mail_of_several_cases_counts_for_all(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await joined(ledger)
    away = {"Auto_Submitted": "auto-replied", "Subject": "Out of office", "In_Reply_To": "<both@example.com>"}
    text = "I am out of office until 4 December 2026."
    assert await desk.take(text, sender="maria@example.com", To="handoff@example.com", **away) == "Processed"
    (kept,) = await desk.absences.listed()
    assert (kept.person, str(kept.last)) == ("maria", "2026-12-04")
    assert desk.handoffs.told == [ATTEMPT]
