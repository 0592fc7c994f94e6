"""`worker.py` as a process, and what becomes of a handoff whose worker is killed in the middle."""

import asyncio
import contextlib
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from domain.listing import HandoffRow
from tests.end_to_end.leads import fresh_lead
from tests.end_to_end.place import ROOT, a_place, bare_environment

START = 30.0
"""Seconds that a worker may take to start, or to stop."""
FAILOVER = 60.0
"""Seconds within which another worker must read the mailbox after one was killed."""


@asynccontextmanager
async def a_worker(env: Path, log: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """A worker process that works; killed at the end if it has not ended."""
    with log.open("ab") as opened:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "worker.py", "--env", str(env), cwd=ROOT, env=bare_environment(),
            stdin=asyncio.subprocess.DEVNULL, stdout=opened, stderr=opened,
        )  # fmt: skip
    try:
        async with asyncio.timeout(START):
            while not _works(log):
                assert process.returncode is None
                await asyncio.sleep(0.05)  # a program's log has no bell
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


def _works(log: Path) -> bool:
    return "working: all" in log.read_text(encoding="utf-8")


@dataclass(frozen=True)
class Failover:
    """What was left of a handoff whose worker was killed between the letter and the reply."""

    row: HandoffRow
    letters: Counter[str]
    incidents: int


async def fail_over(folder: Path) -> Failover:
    """One handoff in a place of its own: its worker is killed, the rep replies, and another worker takes over."""
    async with a_place(folder) as place:
        lead = place.new_id()
        async with a_worker(place.env, folder / "first.log") as first:
            passed = await place.pass_lead(fresh_lead(lead))
            letter = await place.handoff_letter("ben", lead)
            await place.until(passed.attempt_id, "with_rep")
            first.kill()
            await first.wait()
        await place.mailbox("ben").reply(letter, "accept")
        async with a_worker(place.env, folder / "second.log"):
            await place.until(passed.attempt_id, "awaiting_opportunity", within=FAILOVER)
            await place.letter("ben", lead, lambda m: "auto-replied" in str(m["Auto-Submitted"]))
            await place.house.crm.create_opportunity(lead, "ben", at=datetime.now(UTC))
            row = await place.until(passed.attempt_id, "settled", within=FAILOVER)
            await place.closed(passed.attempt_id)
        letters = [*await place.letters("ben", lead), *await place.letters("lea", lead)]
        return Failover(
            row=row,
            letters=Counter(str(letter["Message-ID"]) for letter in letters),
            incidents=len(await place.house.ledger.incidents.all()),
        )
