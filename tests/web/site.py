"""The pages over a real ledger, with a clock that the tests set; the stories are a fake that remembers."""

import asyncio
import re
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any, cast

import httpx
import uvicorn
from starlette.types import ASGIApp

from domain import story
from domain.admission import Admission, Surroundings
from domain.correspondence import Owner
from domain.desk_letters import DeskLetter
from domain.lead import Lead
from domain.letters import Composed, SentLetter, ToSend
from domain.mailbox import Incoming
from domain.people import People
from ledger.connect import Ledger, connect
from ledger.setup import setup
from mail.inbound.mime import parse_mail
from mail.security.keys import Keyring
from policy.lead_fields import read_fields
from policy.lead_file import parse_lead
from service.absences import Absences
from service.answering import Answering
from service.api_keys import ApiKeys
from service.by_link import ByLink
from service.confirming import Confirming
from service.drafts import Drafts
from service.handoffs import Handoffs
from service.link_answers import LinkAnswers
from service.links import Links
from service.mailroom import DeskRules, Mailroom
from service.matters import Matters
from service.once import Once
from service.pass_links import PassLinks
from service.passing import Known, Passing, PassResult
from service.repassing import Repassing
from service.telling import Telling
from tests.builders import a_case, a_policy, people
from tests.fakes import FakePassing, FakeWorkTime, FakeWriter, ReaderHere
from tests.web.stories import ATTEMPT, START, Stories
from web.app import web_app
from web.desk import ANSWERS_A_MINUTE, Desk
from web.limits import RateLimit
from web.tokens import FormTokens
from worktime.calendar import WorkCalendar

PUBLIC = "https://handoff.example.com"
__all__ = ["ATTEMPT", "START", "Site", "Stories", "a_site", "serving", "token"]
KEYRING = Keyring(b"a secret of the tests, long enough")


@dataclass
class Site:
    """The pages, and what stands behind them."""

    ledger: Ledger
    stories: Stories
    http: httpx.AsyncClient
    desk: Desk
    room: Mailroom
    links: Links
    passing: "NoPassing"
    now: datetime = START
    letters: list[ToSend] = field(default_factory=list)
    mailed: list[DeskLetter] = field(default_factory=list)
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
async def serving(desk: Desk, around: Callable[[ASGIApp], ASGIApp] = lambda app: app) -> AsyncIterator[str]:
    """The desk's pages and API on a loopback port, for programs; gives where. `around` wraps the application."""
    listening = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listening.getsockname()[1]}"
    config = uvicorn.Config(around(web_app(replace(desk, public_url=url))), log_level="critical", lifespan="off")
    server = uvicorn.Server(config)
    served = asyncio.create_task(server.serve(sockets=[listening]))
    yield url
    server.should_exit = True
    await served


class NoPassing:
    """A gate that admits everything and starts nothing; it remembers what was passed."""

    def __init__(self) -> None:
        self.passed: list[Lead] = []

    async def look(self, lead: Lead) -> Known:
        return Known(earlier=None, surroundings=Surroundings(), people=people())

    def judge(self, lead: Lead, known: Known) -> Admission:
        return Admission(lead_id=lead.id, findings=())

    async def pass_lead(self, lead: Lead) -> PassResult:
        self.passed.append(lead)
        return PassResult(result="passed", lead_id=lead.id, attempt_id=f"handoff-{lead.id}-1")


class NoCrm:
    """Takes every lead."""

    async def ensure_lead(self, lead_id: str, company: str, contact: str) -> None:
        return None


class AllKeys:
    """Every key counts."""

    def maker(self, key: str, attempt_id: str, round: int, person: str) -> bytes | None:
        return b"the tests"


def _site(ledger: Ledger) -> Site:
    stories, links = Stories(ledger), Links(ledger.links, KEYRING, PUBLIC)
    handoffs, passing = cast(Handoffs, stories), NoPassing()

    class Directory:
        def people(self) -> People:
            return site.everybody

        async def present(self) -> People:
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
        absences=Absences(
            handoffs=handoffs,
            directory=Directory(),
            listing=ledger.listing,
            book=ledger.absences,
            working=FakeWorkTime(),
            now=lambda: site.now,
        ),
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
    through_the_gate = Passing(
        policy=a_policy(),
        directory=Directory(),
        book=ledger.passes,
        listing=ledger.listing,
        facts=ledger.facts,
        window_end=lambda window, person, at: WorkCalendar().add(window, person, at).at,
        leads=NoCrm(),
        handoffs=handoffs,
    )
    repassing = Repassing(through_the_gate, Directory(), ledger.listing)
    drafts = Drafts(
        book=ledger.drafts,
        passing=through_the_gate,
        read=read_fields,
        directory=Directory(),
        now=lambda: site.now,
    )

    async def mail(letter: DeskLetter, at: datetime) -> None:
        site.mailed.append(letter)

    pass_links = PassLinks(links=links, directory=Directory(), send=mail, now=lambda: site.now)
    by_link = ByLink(
        handoffs=handoffs, directory=Directory(), listing=ledger.listing, repassing=repassing, deliver=deliver
    )
    answers = LinkAnswers(
        book=ledger.link_answers,
        listing=ledger.listing,
        directory=Directory(),
        links=links,
        deeds={"confirm": confirming.by_link, "answer": by_link.answer},
        take_back=by_link.take_back,
        deliver=deliver,
        now=lambda: site.now,
    )
    desk = Desk(
        answer_rate=RateLimit(ANSWERS_A_MINUTE, clock=lambda: site.now.timestamp()),  # noqa: PLW0108 - `now` moves on
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
        passing=cast(Passing, passing),
        policy=a_policy(),
        drafts=drafts,
        repassing=repassing,
        telling=Telling(handoffs, ledger.listing, Directory()),
        pass_links=pass_links,
        parse_lead=parse_lead,
        api_keys=ApiKeys(ledger.api_keys, lambda: site.now),
        once=Once(ledger.api_requests, lambda: site.now),
        people=lambda: site.everybody,
        tokens=FormTokens(KEYRING.current),
        now=lambda: site.now,
        public_url=PUBLIC,
        checks={"ledger": ledger.reachable, "temporal": stories.reachable},
    )
    transport = httpx.ASGITransport(app=web_app(desk), raise_app_exceptions=False)
    http = httpx.AsyncClient(transport=transport, base_url=PUBLIC)
    site = Site(ledger=ledger, stories=stories, http=http, desk=desk, room=room, links=links, passing=passing)
    return site
