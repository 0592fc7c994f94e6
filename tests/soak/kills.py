"""Handoffs on Debian's mail servers while worker, Temporal, Postfix and Dovecot are killed at seeded moments.

python -m tests.soak.kills --handoffs 50 --kills 50 --seed 1
"""

import argparse
import asyncio
import logging
import os
import random
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from temporalio.client import Client

from runtime import client
from runtime.house import House, open_house
from runtime.setting_up import set_up
from runtime.stack.ports import Ports, chosen
from tests.debian.foreground import free_port
from tests.debian.servers import MailUser, dovecot, postfix, server_folder
from tests.debian.settings import debian_settings, write_debian_env
from tests.soak.counting import Figures, count
from tests.soak.floor import LDR, Rep, again_until_done
from tests.soak.victims import MailVictim, TemporalVictim, Victim, WorkerVictim

REPS = ("ben", "sam", "clara")
PERSONS = (*REPS, "lea", "tom", "maria", "sales-ops")
DESK = MailUser("handoff@example.com", "desk-password")
GAP = (2.0, 7.0)
"""Seconds between the end of one kill and the next pass."""
IN_THE_MIDDLE = 2.5
"""A kill comes at most so many seconds after a lead is passed: while letter, reply, receipt or sweep are under way."""
AIMED = 0.5
"""Share of the kills of worker and Postfix that wait for Postfix to take a letter: just before or after its 250."""
DOWN = (0.3, 3.0)
"""Seconds for which a victim stays down."""
DRAIN = 240.0
"""Seconds that everything may take to settle after the last kill."""


@dataclass(frozen=True)
class Kill:
    """One kill: who, when (UTC), when it answered again, and whether it was aimed at a letter being taken."""

    victim: str
    at: datetime
    up_again: datetime
    aimed: bool


@dataclass
class Scene:
    """Everything that runs, and what has happened to it."""

    house: House
    temporal: Client
    worker: WorkerVictim
    victims: tuple[Victim, ...]
    reps: dict[str, Rep]
    mailboxes: dict[str, Path]
    post_log: Path
    kills: list[Kill] = field(default_factory=list)
    attempts: list[str] = field(default_factory=list)


async def run(handoffs: int, kills: int, seed: int, data: Path | None = None) -> Figures:
    """Runs one soak and counts. `data` keeps ledger and logs in a folder; they are thrown away otherwise.

    Raises TimeoutError, after telling what is stuck, when the handoffs do not settle.
    """
    chance, begun = random.Random(seed), time.monotonic()  # noqa: S311 - a seeded plan, no secret
    with server_folder() as folder:
        async with _scene(folder, data or folder) as scene, asyncio.TaskGroup() as group:
            at_work = [group.create_task(rep.work()) for rep in scene.reps.values()]
            await _pass_and_kill(scene, handoffs, kills, chance)
            _say(f"all passed and all killed after {time.monotonic() - begun:.0f} s; waiting for the end")
            await _settled(scene)
            for task in at_work:
                task.cancel()
            return await count(scene.house, scene.mailboxes, scene, time.monotonic() - begun)


async def _pass_and_kill(scene: Scene, handoffs: int, kills: int, chance: random.Random) -> None:
    """Passes each kill's share of the leads, and kills while they are on their way."""
    ldr = LDR(scene.house, scene.house.handoffs(scene.temporal))
    plan = [scene.victims[number % len(scene.victims)] for number in range(kills)]
    chance.shuffle(plan)
    async with asyncio.TaskGroup() as passing:
        passes: list[asyncio.Task[str]] = []
        for number, victim in enumerate(plan, 1):
            gap, moment, down = chance.uniform(*GAP), chance.uniform(0, IN_THE_MIDDLE), chance.uniform(*DOWN)
            aimed = victim.name in ("worker", "postfix") and chance.random() < AIMED
            await asyncio.sleep(gap)
            for lead in range(len(passes), handoffs * number // kills):
                passes.append(passing.create_task(ldr.pass_lead(lead, REPS[lead % len(REPS)])))
            await (_a_letter_taken(scene.post_log, IN_THE_MIDDLE) if aimed else asyncio.sleep(moment))
            kill = await _kill(victim, down, aimed)
            scene.kills.append(kill)
            how = "aimed" if aimed else "     "
            _say(f"kill {number:2d} {how} {victim.name:8s} at {kill.at:%H:%M:%S.%f}: {await _where(scene)}")
    scene.attempts += [task.result() for task in passes]


async def _a_letter_taken(log: Path, within: float) -> None:
    """Returns as soon as Postfix has queued another mail: its 250 is on the way; or after `within` seconds."""
    with log.open("rb") as opened:
        opened.seek(0, os.SEEK_END)
        until = time.monotonic() + within
        while time.monotonic() < until and b"queue active" not in opened.read():  # noqa: ASYNC110 - a log has no bell
            await asyncio.sleep(0.001)


async def _kill(victim: Victim, down: float, aimed: bool) -> Kill:
    at = datetime.now(UTC)
    await victim.kill()
    await asyncio.sleep(down)
    await victim.start()
    return Kill(victim.name, at, datetime.now(UTC), aimed)


async def _where(scene: Scene) -> str:
    states = await again_until_done(scene.house.ledger.listing.count_by_state)
    return ", ".join(f"{count} {state}" for state, count in sorted(states.items()))


async def _settled(scene: Scene) -> None:
    """Waits until every run has closed. Raises TimeoutError after saying what is stuck."""
    handles = [scene.temporal.get_workflow_handle(attempt) for attempt in scene.attempts]
    try:
        async with asyncio.timeout(DRAIN):
            await asyncio.gather(*(handle.result() for handle in handles))
    except TimeoutError:
        for row in await scene.house.ledger.listing.rows():
            _say(f"STUCK {row.attempt_id}: {row.state}, {row.reasons}")
        async for stuck in scene.temporal.list_workflows("ExecutionStatus = 'Running'"):
            described = await scene.temporal.get_workflow_handle(stuck.id).describe()
            _say(f"STUCK {stuck.id}: {described.raw_description.pending_activities}")
        raise


@asynccontextmanager
async def _scene(folder: Path, data: Path) -> AsyncIterator[Scene]:
    users = (DESK, *(MailUser(f"{name}@example.com", f"{name}-password") for name in PERSONS))
    ports = chosen(Ports(temporal=0, ui=0, smtp=0, imap=0))
    temporal = TemporalVictim(data, ports.temporal, ports.ui)
    async with AsyncExitStack() as closing:
        smtp_port = free_port()
        imap = await closing.enter_async_context(dovecot(folder, users, submission_port=smtp_port))
        smtp = await closing.enter_async_context(postfix(folder, imap, users, smtp_port))
        await temporal.start()
        closing.push_async_callback(temporal.stop)
        settings = debian_settings(data, imap, smtp, DESK, check_every=2)
        write_debian_env(settings, temporal.target_host, data / "handoff.env")
        house = await closing.enter_async_context(open_house(settings))
        connected = await closing.enter_async_context(client.connect(temporal.target_host))
        await set_up(house, connected)
        worker = WorkerVictim(data / "handoff.env", data / "worker.log")
        await worker.start()
        closing.push_async_callback(worker.kill)
        people = house.directory.people()
        passwords = {user.address: user for user in users}
        yield Scene(
            house=house,
            temporal=connected,
            worker=worker,
            victims=(worker, temporal, MailVictim("postfix", smtp), MailVictim("dovecot", imap)),
            reps={
                name: Rep(people.by_id[name], passwords[people.by_id[name].mail], imap, smtp, house) for name in REPS
            },
            mailboxes={user.address: imap.folder / "mail" / user.address / "Maildir" for user in users},
            post_log=smtp.log,
        )


def _say(what: str) -> None:
    print(f"{datetime.now(UTC):%H:%M:%S}  {what}", flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Gives 0 when everything was converted, nothing was decided twice and every doubled letter is explained."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--handoffs", type=int, default=50)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--data", type=Path, help="keep ledger and logs in this folder")
    given = parser.parse_args(arguments)
    logging.disable(logging.WARNING)
    if given.data:
        given.data.mkdir(parents=True, exist_ok=True)
    figures = asyncio.run(run(given.handoffs, given.kills, given.seed, given.data))
    print(figures.told())
    return 0 if figures.good else 1


if __name__ == "__main__":
    sys.exit(main())
