"""The pages over a real ledger, with a clock that the tests set; the stories are a fake that remembers."""

import asyncio
import re
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any, cast

import httpx
import uvicorn
from pydantic import ValidationError

from domain import story
from domain.admission import Admission, Surroundings
from domain.correspondence import Owner
from domain.errors import HandoffError
from domain.handoff import Answer, Decision
from domain.lead import Lead
from domain.letters import Composed, SentLetter, StartedClock, ToSend
from domain.mailbox import Incoming
from domain.people import People
from domain.time import Deadline
from ledger.connect import Ledger, connect
from ledger.setup import setup
from mail.inbound.mime import parse_mail
from mail.security.keys import Keyring
from policy.lead_file import parse_lead
from service.answering import Answering
from service.api_keys import ApiKeys
from service.by_link import ByLink
from service.confirming import Confirming
from service.handoffs import Handoffs, TemporalUnreachable
from service.link_answers import LinkAnswers
from service.links import Links
from service.mailroom import DeskRules, Mailroom
from service.matters import Matters
from service.passing import Known, Passing, PassResult
from service.repassing import Repassing
from tests.builders import a_case, people
from tests.course.driver import Driver
from tests.fakes import FakePassing, FakeWriter, ReaderHere
from web.app import web_app
from web.desk import Desk
from web.tokens import FormTokens
from workflows.heard import Heard
from workflows.messages import Ask, Decide, Engage, Status, Tell, Undo
from workflows.signals import wrong_criteria

ATTEMPT = "handoff-kr-1000-1"
PUBLIC = "https://handoff.example.com"
START = datetime(2026, 11, 23, 10, tzinfo=UTC)
KEYRING = Keyring(b"a secret of the tests, long enough")


class Stories:
    """Running handoffs with a real file each: an update id runs once. `away` is how often nobody answers."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger, self.away, self.now = ledger, 0, START
        self.sent: list[str] = []
        self.answers: dict[str, Answer] = {}
        self.driver = Driver()
        self.file, self.heard = self.driver.file, Heard(self.driver.file)
        assert self.file.plan
        due = Deadline(at=START + timedelta(days=2), counted="2 working days from Mon 23 Nov 09:00 in Berlin")
        self.file.started(replace(self.file.plan, due=due))
        sent = SentLetter(
            message_id="<letter@example.com>",
            sent_at=START - timedelta(hours=1),
            clock=StartedClock(due=due, remind_at=due.at),
        )
        self.notified = story.notified(ATTEMPT, "ben", 1, sent)

    @property
    def decision(self) -> Decision | None:
        """The decision that stands."""
        return self.file.decision

    async def decide(self, attempt: str, given: Decide, update_id: str) -> Answer | None:
        return await self._once(update_id, lambda: self.heard.decide(given.decision(self.now), update_id, self.now))

    async def decide_for(
        self, attempt: str, by: str, verdict: Any, criteria: tuple[str, ...], note: str, id_: str
    ) -> Answer | None:
        try:
            given = Decide(by=by, verdict=verdict, criteria=criteria, note=note)
            if wrong := wrong_criteria(given, a_case().policy):
                raise HandoffError(wrong)
        except ValidationError as fault:
            raise HandoffError(str(fault)) from fault
        return await self.decide(attempt, given, id_)

    async def withdraw(self, attempt: str, reason: str) -> None:
        self.sent.append(f"withdraw {reason}")

    async def undo(self, attempt: str, given: Undo, update_id: str) -> Answer | None:
        return await self._once(update_id, lambda: self.heard.undo(given, update_id, self.now))

    async def engage(self, attempt: str, given: Engage, update_id: str) -> Answer | None:
        return await self._once(update_id, lambda: self.heard.engage(given, update_id, self.now))

    async def ask(self, attempt: str, given: Ask, update_id: str) -> Answer | None:
        return await self._once(update_id, lambda: self.heard.ask(given, update_id, self.now))

    async def tell(self, attempt: str, given: Tell, update_id: str) -> Answer | None:
        return await self._once(update_id, lambda: self.heard.tell(given, update_id, self.now))

    async def status(self, attempt: str) -> Status | None:
        return None if self.away else self.heard.status()

    async def undo_until(self, attempt: str) -> datetime | None:
        return self.file.undo_until

    async def reachable(self) -> None:
        return None

    async def _once(self, update_id: str, hear: Callable[[], Answer]) -> Answer:
        self.sent.append(update_id)
        if self.away:
            self.away -= 1
            raise TemporalUnreachable
        if update_id not in self.answers:
            self.driver.now = self.now
            self.answers[update_id] = hear()
            self.driver.work()
            await self.ledger.facts.write(self.driver.facts)
            self.driver.facts.clear()
        return self.answers[update_id]


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
        self.stories.now = self.now

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

    async def link(self, person: str = "ben", round_: int = 1) -> str:
        """The path of the page where this person answers."""
        return (await self.links.to_answer(ATTEMPT, round_, person)).removeprefix(PUBLIC)

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
    await ledger.facts.write([site.stories.notified])
    async with site.http:
        yield site
    await ledger.close()


@asynccontextmanager
async def serving(desk: Desk) -> AsyncIterator[str]:
    """The desk's pages and API on a loopback port, for programs; gives where."""
    listening = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listening.getsockname()[1]}"
    config = uvicorn.Config(web_app(replace(desk, public_url=url)), log_level="critical", lifespan="off")
    server = uvicorn.Server(config)
    served = asyncio.create_task(server.serve(sockets=[listening]))
    yield url
    server.should_exit = True
    await served


class NoPassing:
    """A gate that admits everything and starts nothing; it remembers what was passed."""

    async def look(self, lead: Lead) -> Known:
        return Known(earlier=None, surroundings=Surroundings())

    def judge(self, lead: Lead, known: Known) -> Admission:
        return Admission(lead_id=lead.id, findings=())

    async def pass_lead(self, lead: Lead) -> PassResult:
        return PassResult(result="passed", lead_id=lead.id, attempt_id=f"handoff-{lead.id}-1")


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

    async def reply_to(attempt_id: str, round_: int, person: str) -> str:
        return f"handoff+{person[0] * 26}@example.com"

    rules = DeskRules(address="handoff@example.com", separator="+", keys=AllKeys(), proof="authenticated")
    room = Mailroom(
        rules=rules,
        reader=ReaderHere(),
        handoffs=handoffs,
        directory=Directory(),
        mails=ledger.mails,
        listing=ledger.listing,
        answering=Answering(deliver, ledger.mails),
        links=links,
        repassing=Repassing(cast(Passing, FakePassing()), Directory(), ledger.listing),
    )
    confirming = Confirming(
        book=ledger.parked,
        mails=ledger.mails,
        listing=ledger.listing,
        directory=Directory(),
        room=room,
        now=lambda: site.now,
    )
    by_link = ByLink(handoffs, Directory(), ledger.listing)
    answers = LinkAnswers(
        book=ledger.link_answers,
        listing=ledger.listing,
        links=links,
        deeds={"confirm": confirming.by_link, "answer": by_link.answer},
        take_back=by_link.take_back,
        deliver=deliver,
        now=lambda: site.now,
    )
    desk = Desk(
        links=links,
        confirming=confirming,
        answers=answers,
        matters=Matters(
            listing=ledger.listing,
            handoffs=handoffs,
            directory=Directory(),
            words=by_link.words,
            reply_to=reply_to,
            now=lambda: site.now,
        ),
        listing=ledger.listing,
        handoffs=handoffs,
        passing=cast(Passing, NoPassing()),
        parse_lead=parse_lead,
        api_keys=ApiKeys(ledger.api_keys, lambda: site.now),
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
