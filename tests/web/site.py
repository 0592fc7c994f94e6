"""The pages over a real ledger, with a clock that the tests set; the stories are a fake that remembers."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import httpx

from domain import story
from domain.correspondence import Owner
from domain.handoff import Answer
from domain.letters import Composed, SentLetter, ToSend
from domain.mailbox import Incoming
from domain.people import People
from ledger.connect import Ledger, connect
from ledger.setup import setup
from mail.inbound.mime import parse_mail
from mail.security.keys import Keyring
from service.answering import Answering
from service.by_link import ByLink
from service.confirming import Confirming
from service.handoffs import Handoffs, TemporalUnreachable
from service.link_answers import LinkAnswers
from service.links import Links
from service.mailroom import DeskRules, Mailroom
from tests.builders import a_case, people
from tests.fakes import FakeWriter
from web.app import web_app
from web.desk import Desk
from web.tokens import FormTokens
from workflows.messages import Decide, Undo

ATTEMPT = "handoff-kr-1000-1"
PUBLIC = "https://handoff.example.com"
START = datetime(2026, 11, 23, 10, tzinfo=UTC)
KEYRING = Keyring(b"a secret of the tests, long enough")


class Stories:
    """Running handoffs: an update id runs once, the first decision stands. `away` is how often nobody answers."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger, self.away = ledger, 0
        self.sent: list[str] = []
        self.taken: dict[str, Decide] = {}

    async def decide(self, attempt: str, given: Decide, update_id: str) -> Answer | None:
        self._answers(update_id)
        first = not self.taken
        if first:
            self.taken[update_id] = given
            decision = given.decision(given.received_at or START)
            await self.ledger.facts.write([story.decided(attempt, decision, update_id, late=False)])
        said = f"{given.by} {given.verdict}s"
        return Answer(result="taken" if first or update_id in self.taken else "already_decided", said=said)

    async def undo(self, attempt: str, given: Undo, update_id: str) -> Answer | None:
        self._answers(update_id)
        (cause, decided), *_ = self.taken.items()
        voice = given.voice(given.received_at or START)
        fact = story.undone(attempt, decided.decision(START), cause, voice, update_id)
        await self.ledger.facts.write([fact])
        self.taken.clear()
        return Answer(result="taken", said="undone")

    async def status(self, attempt: str) -> Any:
        decided = next((given.decision(START) for given in self.taken.values()), None)
        return SimpleNamespace(decision=decided)

    async def undo_until(self, attempt: str) -> datetime | None:
        return START + timedelta(minutes=15) if self.taken else None

    async def reachable(self) -> None:
        return None

    def _answers(self, update_id: str) -> None:
        self.sent.append(update_id)
        if self.away:
            self.away -= 1
            raise TemporalUnreachable


@dataclass
class Site:
    """The pages, and what stands behind them."""

    ledger: Ledger
    stories: Stories
    http: httpx.AsyncClient
    desk: Desk
    room: Mailroom
    links: Links
    now: datetime = START
    letters: list[ToSend] = field(default_factory=list)
    everybody: People = field(default_factory=people)

    def wait(self, seconds: float) -> None:
        """Lets time pass."""
        self.now += timedelta(seconds=seconds)

    async def unproven(self, text: str, sender: str = "ben@example.com", key: str = "b" * 26) -> str:
        """A reply that nothing proves comes in; gives the path of the page that its writer is sent to."""
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = sender, f"handoff+{key}@example.com", "Re: Anna Roth"
        mail["Message-ID"] = f"<{len(text)}.{sender}>"
        mail.set_content(text)
        raw = mail.as_bytes()
        assert await self.room.take(Incoming(uid=1, raw=raw, received_at=self.now)) == "Parked"
        owner, person = Owner(attempt_id=ATTEMPT, round=1, person="ben"), sender.partition("@")[0]
        return (await self.links.to_confirm(owner, person, parse_mail(raw).digest)).removeprefix(PUBLIC)

    async def page(self, path: str) -> str:
        """A page as a browser gets it."""
        answer = await self.http.get(path)
        assert answer.status_code == 200, answer.text
        return answer.text

    async def press(self, path: str, page: str, **given: Any) -> httpx.Response:
        """Posts the form of a page."""
        return await self.http.post(path, data={"view": token(page)} | given)

    async def answer(self, path: str, **given: Any) -> httpx.Response:
        """Opens a page, reads it for a while, and posts its form."""
        page = await self.page(path)
        self.wait(20)
        return await self.press(path, page, **given)

    def kinds(self) -> list[str]:
        """What was written, and to whom."""
        return [f"{order.letter.kind} to {order.to}" for order in self.letters]


def token(page: str) -> str:
    """The form token of a page."""
    found = re.search(r'name="view" value="([^"]+)"', page)
    assert found, page
    return found[1]


@asynccontextmanager
async def a_site(folder: Path) -> AsyncIterator[Site]:
    """Pages about the model lead, which Ben was asked about; the mail server proves nobody."""
    url = f"sqlite+aiosqlite:///{folder}/ledger.sqlite"
    await setup(url)
    ledger = connect(url)
    await ledger.cases.keep_case(a_case())
    await ledger.facts.write([story.passed(a_case(), 1, "key")])
    for person in ("ben", "lea"):
        await ledger.reply_keys(lambda *_, made=person[0] * 26: made).issue(ATTEMPT, 1, person)
    site = _site(ledger)
    async with site.http:
        yield site
    await ledger.close()


class AllKeys:
    """Every key counts."""

    def maker(self, key: str, attempt_id: str, round: int, person: str) -> bytes | None:
        return b"the tests"


def _site(ledger: Ledger) -> Site:
    stories, links = Stories(ledger), Links(ledger.links, KEYRING, PUBLIC)
    handoffs = cast(Handoffs, stories)

    class Directory:
        def people(self) -> People:
            return site.everybody

    async def deliver(order: ToSend) -> SentLetter:
        """As the deed does: once for each Message-ID, and kept in the outbox."""
        sent = SentLetter(message_id=FakeWriter().message_id(order), sent_at=site.now)
        if await ledger.outbox.sent(sent.message_id) is None:
            site.letters.append(order)
            composed = Composed(message_id=sent.message_id, recipient=f"{order.to}@example.com", raw=b"")
            await ledger.outbox.keep(order, composed, sent)
        return sent

    rules = DeskRules(address="handoff@example.com", separator="+", keys=AllKeys(), proof="authenticated")
    room = Mailroom(
        rules=rules,
        handoffs=handoffs,
        directory=Directory(),
        mails=ledger.mails,
        listing=ledger.listing,
        answering=Answering(deliver, ledger.mails),
        links=links,
    )
    confirming = Confirming(
        book=ledger.parked,
        mails=ledger.mails,
        listing=ledger.listing,
        directory=Directory(),
        room=room,
        now=lambda: site.now,
    )
    answers = LinkAnswers(
        book=ledger.link_answers,
        listing=ledger.listing,
        links=links,
        deeds={"confirm": confirming.by_link},
        take_back=ByLink(handoffs, Directory()).take_back,
        deliver=deliver,
        now=lambda: site.now,
    )
    desk = Desk(
        links=links,
        confirming=confirming,
        answers=answers,
        listing=ledger.listing,
        handoffs=handoffs,
        people=lambda: site.everybody,
        tokens=FormTokens(KEYRING.current),
        now=lambda: site.now,
        public_url=PUBLIC,
        checks={"ledger": ledger.reachable, "temporal": stories.reachable},
    )
    transport = httpx.ASGITransport(app=web_app(desk), raise_app_exceptions=False)
    http = httpx.AsyncClient(transport=transport, base_url=PUBLIC)
    site = Site(ledger=ledger, stories=stories, http=http, desk=desk, room=room, links=links)
    return site
