"""`starter.py pass` on a file of 1 000 leads of which 50 are bad, and again: what came of it, seconds, memory.

A worker runs at the same time, so the letters go out meanwhile. It fails when anything is lost or doubled.
"""

import asyncio
import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from sqlalchemy import create_engine, text

from bench.figures import arguments, say, table
from bench.leads_file import write_leads
from bench.stand import ROOT, Stand, open_stand

LEADS, BAD = 1000, 50
GOOD = LEADS - BAD
PATIENCE = 600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of the starter: how many of each result, refusals without a reason, seconds, MiB at its fullest."""

    results: Counter[str]
    unexplained: int
    exit_code: int
    seconds: float
    memory: float


def main() -> None:
    """Prints the table. Raises AssertionError when a lead was lost, doubled or refused without a reason."""
    asyncio.run(_measure())


async def _measure() -> None:
    async with open_stand() as stand, stand.worker("stories"):
        file = stand.data / "leads.csv"
        write_leads(file, datetime.now(UTC), leads=LEADS, bad=BAD)
        begun = perf_counter()
        first = await asyncio.to_thread(_pass, stand, file)
        say(f"passing: first run {first.seconds:.0f} s, {dict(first.results)}")
        sent = await _until_sent(stand) - begun
        say(f"passing: all letters sent after {sent:.0f} s")
        second = await asyncio.to_thread(_pass, stand, file)
        say(f"passing: second run {second.seconds:.0f} s, {dict(second.results)}")
        open_handoffs = await stand.client.count_workflows(
            "WorkflowType = 'LeadHandoff' AND ExecutionStatus = 'Running'"
        )
        kept = _kept(stand)
    _print(first, second, sent, open_handoffs.count, kept)
    assert (first.results, second.results) == (
        Counter(passed=GOOD, refused=BAD),
        Counter(same_pass=GOOD, refused=BAD),
    )
    assert (first.unexplained, second.unexplained, first.exit_code, second.exit_code) == (0, 0, 1, 1)
    assert open_handoffs.count == GOOD
    assert kept == {"handoffs": GOOD, "cases": GOOD, "letters": GOOD, "handoffs with a letter": GOOD, "incidents": 0}


def _pass(stand: Stand, file: Path) -> Run:
    """Runs the starter as a person does, with its results as JSON."""
    command = (sys.executable, ROOT / "starter.py", "pass", file, "--json", "--env", stand.env)
    out = stand.data / "passed.json"
    begun = perf_counter()
    with out.open("wb") as written:
        started = subprocess.Popen(command, stdout=written, cwd=stand.data)
        _, status, used = os.wait4(started.pid, 0)
    seconds = perf_counter() - begun
    lines = json.loads(out.read_text(encoding="utf-8"))
    refused = [line for line in lines if line["result"] == "refused"]
    return Run(
        results=Counter(line["result"] for line in lines),
        unexplained=sum(not any(line["lead"] in reason for reason in line["reasons"]) for line in refused),
        exit_code=os.waitstatus_to_exitcode(status),
        seconds=seconds,
        memory=used.ru_maxrss / 1024,
    )


async def _until_sent(stand: Stand) -> float:
    """The moment (of `perf_counter`) at which no handoff is without its letter any more."""
    async with asyncio.timeout(PATIENCE):
        while True:
            if (await stand.house.ledger.listing.count_by_state()).get("with_rep") == GOOD:
                return perf_counter()
            await asyncio.sleep(1)


def _kept(stand: Stand) -> dict[str, int]:
    """What the ledger holds, counted by a reader of its own."""
    asked = {
        "handoffs": "SELECT count(*) FROM handoffs",
        "cases": "SELECT count(*) FROM cases",
        "letters": "SELECT count(*) FROM outbox",
        "handoffs with a letter": "SELECT count(DISTINCT attempt_id) FROM outbox WHERE letter = 'handoff'",
        "incidents": "SELECT count(*) FROM incidents",
    }
    engine = create_engine(stand.house.settings.database.replace("+aiosqlite", ""))
    with engine.connect() as connection:
        kept = {name: int(connection.execute(text(query)).scalar_one()) for name, query in asked.items()}
    engine.dispose()
    return kept


def _print(first: Run, second: Run, sent: float, open_handoffs: int, kept: dict[str, int]) -> None:
    rows = [
        *(
            (name.replace("_", " "), first.results[name], second.results[name])
            for name in ("passed", "same_pass", "refused")
        ),
        ("refused without a reason", first.unexplained, second.unexplained),
        ("seconds", f"{first.seconds:.1f}", f"{second.seconds:.1f}"),
        ("leads a second", f"{LEADS / first.seconds:.1f}", f"{LEADS / second.seconds:.1f}"),
        ("memory of the starter, MiB", f"{first.memory:.0f}", f"{second.memory:.0f}"),
        ("seconds until every letter was sent", f"{sent:.1f}", ""),
    ]
    table(f"`starter.py pass` on {LEADS} leads, {BAD} of them bad", ("", "first run", "second run"), rows)
    table("After both runs", ("", "count"), [("open handoffs in Temporal", open_handoffs), *kept.items()])


if __name__ == "__main__":
    for _ in range(arguments("1 000 leads through `starter.py pass`, twice.", rounds=1).rounds):
        main()
