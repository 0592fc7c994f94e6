"""Pages and API, served in this process: uvicorn without its logs, which would print the keys of links."""

import asyncio
import contextlib
import logging
import socket
from collections.abc import AsyncIterator, Generator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from urllib.request import Request, urlopen

import uvicorn
from temporalio.client import Client

from domain.errors import LedgerUnavailable, SettingsFault
from policy.lead_file import parse_lead
from runtime.house import House
from runtime.settings import WebSettings
from service.by_link import ByLink
from service.link_answers import LinkAnswers
from service.matters import Matters
from service.once import Once
from service.telling import Telling
from web.app import web_app
from web.desk import Desk
from web.health import PRODUCT
from web.tokens import FormTokens

log = logging.getLogger(__name__)
_EVERY = 5.0
"""Seconds between two looks for answers that could not be delivered at once."""
_FAREWELL = 10
"""Seconds that requests in flight may take when the worker stops."""
_KEPT_OPEN = 130
"""Seconds that an idle connection stays open: longer than a reverse proxy keeps one (Caddy two minutes, nginx one), so
that no answer is sent into a connection that is just being closed."""
_CHECK_WITHIN = 10.0
_MOST_AT_ONCE = 500


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Leaves signals to the worker, which stops all its parts in order."""
        yield


@asynccontextmanager
async def serving(house: House, client: Client) -> AsyncIterator[None]:
    """Serves while the block runs. Raises SettingsFault when the address is taken."""
    settings, desk = house.settings, desk_of(house, client)
    listening = _listen(settings.web)
    config = uvicorn.Config(
        web_app(desk),
        access_log=False,
        log_config=None,
        server_header=False,
        proxy_headers=False,
        lifespan="off",
        limit_concurrency=_MOST_AT_ONCE,
        timeout_graceful_shutdown=_FAREWELL,
        timeout_keep_alive=_KEPT_OPEN,
    )
    server = _Server(config)
    served = asyncio.create_task(server.serve(sockets=[listening]))
    others = [asyncio.create_task(_deliver_late(desk.answers))]
    if settings.public_url:
        others.append(asyncio.create_task(check_public_url(settings.public_url)))
    log.info("serving pages on %s:%s", settings.web.host, settings.web.port)
    try:
        yield
    finally:
        for task in others:
            task.cancel()
        server.should_exit = True
        await asyncio.gather(served, *others, return_exceptions=True)


def desk_of(house: House, client: Client) -> Desk:
    """What pages and API are made from."""
    handoffs, deliver = house.handoffs(client), house.letter_deeds().deliver
    confirming, repassing = house.confirming(client), house.repassing(handoffs)
    by_link = ByLink(
        handoffs=handoffs,
        directory=house.directory,
        listing=house.ledger.listing,
        repassing=repassing,
        deliver=deliver,
    )
    answers = LinkAnswers(
        book=house.ledger.link_answers,
        listing=house.ledger.listing,
        directory=house.directory,
        links=house.links(),
        deeds={"confirm": confirming.by_link, "answer": by_link.answer},
        take_back=by_link.take_back,
        deliver=deliver,
        now=lambda: datetime.now(UTC),
    )
    return Desk(
        links=house.links(),
        confirming=confirming,
        answers=answers,
        matters=Matters(
            listing=house.ledger.listing,
            handoffs=handoffs,
            directory=house.directory,
            words=by_link.words,
            reply_to=house.reply_to,
            now=lambda: datetime.now(UTC),
        ),
        listing=house.ledger.listing,
        handoffs=handoffs,
        passing=house.passing(handoffs),
        policy=house.policy,
        drafts=house.drafts(handoffs),
        repassing=repassing,
        telling=Telling(handoffs, house.ledger.listing, house.directory),
        pass_links=house.pass_links(),
        parse_lead=parse_lead,
        api_keys=house.api_keys(),
        once=Once(house.ledger.api_requests, lambda: datetime.now(UTC)),
        people=house.directory.people,
        tokens=FormTokens(house.keyring.current, house.keyring.former),
        now=lambda: datetime.now(UTC),
        public_url=house.settings.public_url or "",
        checks={"ledger": house.ledger.reachable, "temporal": handoffs.reachable},
    )


def _listen(web: WebSettings) -> socket.socket:
    family = socket.AF_INET6 if ":" in web.host else socket.AF_INET
    try:
        return socket.create_server((web.host, web.port), family=family, backlog=512)
    except OSError as fault:
        said = fault.strerror or str(fault)
        raise SettingsFault(
            f"pages cannot be served on {web.host}:{web.port} ({said}); change HANDOFF_WEB__HOST or HANDOFF_WEB__PORT"
        ) from fault


async def _deliver_late(answers: LinkAnswers) -> None:
    while True:
        await asyncio.sleep(_EVERY)
        try:
            if done := await answers.take_waiting():
                log.info("%d answers by link were delivered late", done)
        except LedgerUnavailable as fault:
            log.warning("answers by link cannot be looked for: %s", fault)


async def check_public_url(public_url: str) -> None:
    """Fetches our own health page from where people reach us; says so when that is not us."""
    try:
        answer = await asyncio.to_thread(_fetch, f"{public_url.rstrip('/')}/health")
    except (OSError, ValueError) as fault:
        answer = str(fault)
    if f'"{PRODUCT}"' not in answer:
        log.error(
            "HANDOFF_PUBLIC_URL %s does not lead to our pages (%.200s); links in letters will not open. "
            "Check the reverse proxy.",
            public_url,
            answer,
        )
    else:
        log.info("pages are reached under %s", public_url)


def _fetch(url: str) -> str:
    with urlopen(Request(url), timeout=_CHECK_WITHIN) as answer:  # noqa: S310 - the setting allows http and https only
        return str(answer.read(1000), "utf-8", "replace")
