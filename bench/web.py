"""The answer page and a decision on it, under 50 connections in a closed loop, against an empty page and a bare Update.

python -m bench.web [--seconds 120]

Each connection asks for the next thing as soon as it has the last. Page and floor run one after the other for so many
seconds each, from one program, against one process each. Each decision is on a handoff of its own, whose page was
opened before, since an answer within ten seconds is held. The bare Update has a decision's payload and answer, and
behind it come as many activities as behind a decision; it goes to bare workflows in turn, since nothing ends there. The
table tells how long each load really lasted.
"""

import asyncio
import re
from argparse import ArgumentParser
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import cycle
from time import perf_counter

import httpx
from temporalio.client import Client

from bench.bare_decisions import BareDecisions
from bench.figures import percentile, say, table
from bench.stand import Stand, open_stand
from bench.story import ACCEPT, handoff_input
from domain.handoff import attempt_id
from domain.link_answers import FASTEST
from runtime.house import House
from runtime.stack.ports import FREE, LOOPBACK, chosen, listens

CONNECTIONS = 50
DECISIONS_A_SECOND = 16
"""Handoffs that are made ready for each second of the run: more than are decided in one."""
STARTS_AT_ONCE = 8
BARE_WORKFLOWS = 4 * CONNECTIONS
"""Each takes some Updates of the load, far fewer than the 2,000 that a run may take."""
PATIENCE = 600.0
KEPT = "kept"
_TOKEN = re.compile(r'name="view" value="([^"]+)"')


@dataclass
class Run:
    """What one load came to."""

    name: str
    took: float = 0.0
    milliseconds: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    kept: int = 0
    """Answers that no worker took within five seconds: the page says "received", and they are delivered later."""

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.milliseconds) / self.took

    def row(self, floor: "Run") -> tuple[str, ...]:
        """The run as a row of the table, against its floor."""
        half, most = (percentile(self.milliseconds, share) for share in (0.5, 0.99))
        much = (f"{self.rate:.0f}", f"{half:.0f}", f"{most:.0f}", f"{self.rate / floor.rate:.2f}")
        return self.name, f"{self.took:.0f}", str(len(self.milliseconds)), *much, str(self.kept), str(len(self.errors))


async def _load(name: str, deeds: Iterator[Callable[[], Awaitable[str]]], seconds: float) -> Run:
    """Keeps all connections busy until the time is over or nothing is left to do. A deed gives what is wrong."""
    run, began = Run(name), perf_counter()

    async def connection() -> None:
        for deed in deeds:
            if perf_counter() - began > seconds:
                break
            at = perf_counter()
            try:
                wrong = await deed()
            except httpx.HTTPError as fault:
                wrong = type(fault).__name__
            run.kept += wrong == KEPT
            run.errors += [wrong] if wrong not in ("", KEPT) else []
            run.milliseconds.append((perf_counter() - at) * 1000)

    await asyncio.gather(*(connection() for _ in range(CONNECTIONS)))
    run.took = perf_counter() - began
    say(f"{name}: {run.rate:.0f} a second, kept {run.kept}, errors {len(run.errors)} {run.errors[:1]}")
    return run


async def _measure(seconds: float) -> None:
    ports = chosen(FREE)
    url, empty = f"http://{LOOPBACK}:{ports.ui}", f"http://{LOOPBACK}:{ports.temporal}"
    async with open_stand() as stand:
        with stand.env.open("a", encoding="utf-8") as env:
            env.write(f"HANDOFF_PUBLIC_URL={url}\nHANDOFF_WEB__PORT={ports.ui}\n")
        house = replace(stand.house, settings=stand.house.settings.model_copy(update={"public_url": url}))
        floor = stand.bench_program("empty_page", str(ports.temporal))
        limits = httpx.Limits(max_connections=CONNECTIONS, keepalive_expiry=2)
        async with (
            stand.worker("all"),
            stand.bench_program("workers", "bare"),
            floor,
            httpx.AsyncClient(limits=limits, timeout=httpx.Timeout(60, pool=None)) as http,
        ):
            await asyncio.gather(_up(ports.ui), _up(ports.temporal))
            links = await _handoffs(stand, house, int(seconds * DECISIONS_A_SECOND))
            bare = await _bare(stand.client)
            runs = [
                await _load("empty page", cycle([_look(http, empty)]), seconds),
                await _load("answer page", cycle([_look(http, link) for link in links]), seconds),
            ]
            tokens = await asyncio.gather(*(_token(http, link) for link in links))
            forms = [form for form in zip(links, tokens, strict=True) if form[1]]
            await asyncio.sleep(FASTEST.total_seconds() + 1)
            runs.append(await _load("bare Update", cycle([_update(stand.client, id_) for id_ in bare]), seconds))
            await _rest(stand.client, bare)
            runs.append(await _load("decision", iter([_accept(http, *form) for form in forms]), seconds))
    _print(runs)


def _print(runs: list[Run]) -> None:
    heading = ("", "seconds", "answers", "a second", "p50 ms", "p99 ms", "of the floor", "kept", "errors")
    rows = [run.row(runs[at - at % 2]) for at, run in enumerate(runs)]
    table(f"{CONNECTIONS} connections in a closed loop", heading, rows)


async def _up(port: int) -> None:
    async with asyncio.timeout(30):
        while not await listens(port):  # noqa: ASYNC110
            await asyncio.sleep(0.1)


async def _handoffs(stand: Stand, house: House, size: int) -> list[str]:
    """Handoffs that wait for the rep; the links to their pages."""
    handoffs, ids = house.handoffs(stand.client), [f"kr-{number}" for number in range(size)]
    left = iter(ids)

    async def start() -> None:
        for lead_id in left:
            given = replace(handoff_input(lead_id), policy=house.policy)
            await house.crm.ensure_lead(given.lead.id, given.lead.company, given.lead.contact.name)
            await handoffs.start(given)

    await asyncio.gather(*(start() for _ in range(STARTS_AT_ONCE)))
    async with asyncio.timeout(PATIENCE):
        while len(await house.ledger.listing.rows(state="with_rep")) < size:  # noqa: ASYNC110
            await asyncio.sleep(1)
    say(f"{size} handoffs wait for their reps")
    return [await house.links().to_answer(attempt_id(lead_id, 1), 1, "ben") for lead_id in ids]


async def _bare(temporal: Client) -> list[str]:
    ids = [f"bare-{number}" for number in range(BARE_WORKFLOWS)]
    for id_ in ids:
        await temporal.start_workflow(BareDecisions.run, "bare", id=id_, task_queue="bare")
        await _update(temporal, id_)()
    return ids


async def _rest(temporal: Client, ids: list[str]) -> None:
    """Waits until nothing of the floor runs on beside what comes next."""
    for id_ in ids:
        await temporal.get_workflow_handle(id_).execute_update("rest")


def _look(http: httpx.AsyncClient, url: str) -> Callable[[], Awaitable[str]]:
    async def look() -> str:
        answer = await http.get(url)
        return "" if answer.is_success else f"{answer.status_code} from a page"

    return look


async def _token(http: httpx.AsyncClient, link: str) -> str:
    found = _TOKEN.search((await http.get(link)).text)
    return found[1] if found else ""


def _accept(http: httpx.AsyncClient, link: str, token: str) -> Callable[[], Awaitable[str]]:
    async def accept() -> str:
        answer = await http.post(link, data={"view": token, "word": "accept", "how": "not_yet"})
        if answer.status_code == httpx.codes.ACCEPTED and "Received" in answer.text:
            return KEPT
        taken = answer.status_code == httpx.codes.OK and 'class="taken"' in answer.text
        return "" if taken else f"{answer.status_code} from a decision"

    return accept


def _update(temporal: Client, id_: str) -> Callable[[], Awaitable[str]]:
    async def update() -> str:
        handle = temporal.get_workflow_handle_for(BareDecisions.run, id_)
        answer = await handle.execute_update(BareDecisions.decide, ACCEPT)
        return "" if answer.result == "taken" else "another answer"

    return update


if __name__ == "__main__":
    given = ArgumentParser(description=__doc__)
    given.add_argument("--seconds", type=float, default=120, help="seconds of each load (120)")
    asyncio.run(_measure(given.parse_args().seconds))
