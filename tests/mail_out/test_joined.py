"""Escalations of several handoffs to one reader: one mail, each case with its own address."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from activities.letters import Books, LetterDeeds
from domain import story
from domain.clock_letters import Escalation, SoFar
from domain.errors import MailDelayed, RecipientRefused
from domain.handoff import attempt_id
from domain.letters import SentLetter, ToSend
from domain.time import Deadline
from ledger.connect import Ledger, connect
from ledger.setup import setup
from mail.outbound.lint import faults
from tests.builders import a_case, a_contact, a_lead
from tests.fakes import FakeClocks, FakeDirectory, FakePost
from tests.mail_out.letters import writer
from tests.mail_out.parts import html_in, parsed, text_in

NOW = datetime(2026, 11, 25, 14, 30, tzinfo=UTC)
DUE = Deadline(at=NOW - timedelta(hours=4), counted="1 working day")


def escalation(number: int, name: str = "Anna Roth") -> ToSend:
    lead = replace(a_lead(), id=f"a-{number}", contact=a_contact(name=name))
    case = a_case(lead=lead, attempt_id=attempt_id(lead.id, 1))
    so_far = (SoFar(at=NOW - timedelta(days=2), what="handoff letter to ben, taken by the mail server"),)
    letter = Escalation(clock="decision", due=DUE, role="manager", so_far=so_far)
    return ToSend(case=case, round=1, letter=letter, to="maria", cause="decision", role="manager")


class Desk:
    """The deed over a real ledger, with a clock that the test sets."""

    def __init__(self, ledger: Ledger) -> None:
        self.now, self.ledger = NOW, ledger
        self.post = FakePost(lambda: self.now)
        books = Books(
            facts=ledger.facts, cases=ledger.cases, outbox=ledger.outbox, links=NoPages(),
            keys=ledger.reply_keys(lambda attempt, round_, person: f"{attempt}-{person}".ljust(26, "x")),
            escalations=ledger.escalations,
        )  # fmt: skip
        self.deeds = LetterDeeds(FakeDirectory(), FakeClocks(), writer(), self.post, books, lambda: self.now)

    async def send(self, order: ToSend) -> SentLetter:
        await self.ledger.facts.write([story.passed(order.case, 1, "key")])
        return await self.deeds.deliver(order)

    async def waits(self, order: ToSend) -> float | None:
        with pytest.raises(MailDelayed) as delay:
            await self.send(order)
        return delay.value.retry_after


class NoPages:
    async def to_answer(self, attempt_id: str, round_: int, person: str) -> str:
        return ""


@pytest_asyncio.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    url = f"sqlite+aiosqlite:///{tmp_path}/ledger.sqlite"
    await setup(url)
    ledger = connect(url)
    yield Desk(ledger)
    await ledger.close()


async def test_several_are_one_mail_and_each_is_known_as_sent(desk: Desk) -> None:
    orders = [escalation(1), escalation(2, "Jonas Petersen"), escalation(3)]
    for order, seconds in zip(orders, (120.0, 119.0, 118.0), strict=True):
        assert await desk.waits(order) == seconds
        desk.now += timedelta(seconds=1)
    desk.now += timedelta(minutes=2)
    sent = [await desk.send(order) for order in reversed(orders)]
    (mail,) = desk.post.taken
    assert len({one.message_id for one in sent}) == 3
    message = parsed(mail)
    assert message["Subject"] == "3 handoffs left lying: Anna Roth, Jonas Petersen, ..."
    assert message["Reply-To"] is None, "an answer to the whole decides nothing"
    text = text_in(message)
    addresses = [f"handoff+{f'handoff-a-{n}-1-maria'.ljust(26, 'x')}@example.com" for n in (1, 2, 3)]
    assert [text.count(address) for address in addresses] == [1, 1, 1]
    assert [html_in(message).count(f"mailto:{address}") for address in addresses] == [1, 1, 1]
    assert all(len(line) <= 72 for line in text.splitlines())
    assert "Ben Vogt's" not in text
    assert "Ben's answer on Jonas Petersen" in text
    assert faults(html_in(message)) == []


async def test_one_alone_is_the_letter_that_it_always_was(desk: Desk) -> None:
    order = escalation(1)
    assert await desk.waits(order) == 120.0
    desk.now += timedelta(minutes=2)
    await desk.send(order)
    message = parsed(desk.post.taken[0])
    assert str(message["Subject"]).startswith("No answer from Ben since")
    assert message["Reply-To"] is not None
    desk.now += timedelta(minutes=10)
    assert await desk.waits(escalation(2)) == 50 * 60.0, "one mail an hour"


async def test_a_mail_that_the_server_refuses_goes_to_the_next_reader(desk: Desk) -> None:
    """Whoever is next for the role gets the letter, waiting for others to that reader in turn."""
    order = escalation(1)
    await desk.waits(order)
    desk.now += timedelta(minutes=2)
    desk.post.refusals["maria@example.com"] = RecipientRefused("550")
    assert await desk.waits(order) == 120.0
    desk.now += timedelta(minutes=2)
    assert (await desk.send(order)).to == "ops"
