"""Several writers at once, and a writer that dies in the middle."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from domain.listing import row_of
from ledger.connect import connect
from ledger.database import Database
from tests.ledger.stories import case_of, confirmed, converted, decided, notified, passed, receipt, settled

pytestmark = pytest.mark.wide

ROOT = Path(__file__).parents[2]


async def test_the_same_facts_from_two_sides_are_written_once(url: str) -> None:
    """Every fact has exactly one row, and none of them is an incident."""
    sides = [connect(url), connect(url)]
    cases = [case_of(f"lead-{number}") for number in range(4)]
    await asyncio.gather(*(side.facts.write(converted(case)) for case in cases for side in sides for _ in range(2)))
    for case in cases:
        assert await sides[0].listing.story(case.attempt_id) == converted(case)
    assert list(await sides[1].incidents.all()) == []
    for side in sides:
        await side.close()


async def test_different_facts_of_one_handoff_from_two_sides_make_one_row(url: str) -> None:
    """Neither side's row forgets the other side's fact."""
    sides = [connect(url), connect(url)]
    for number in range(5):
        case = case_of(f"lead-{number}")
        await sides[0].facts.write([passed(case)])
        facts = [notified(case), decided(case), receipt(case), confirmed(case), settled(case)]
        await asyncio.gather(*(sides[n % 2].facts.write([fact]) for n, fact in enumerate(facts)))
        assert await sides[0].listing.row(case.attempt_id) == row_of(converted(case))
    for side in sides:
        await side.close()


async def test_a_reader_is_not_held_up_by_a_writer(url: str) -> None:
    """While a transaction is open the list shows what was committed before it."""
    ledger, database = connect(url), Database(url)
    await ledger.facts.write([passed(case_of("one"))])
    async with database.writing() as connection:
        await connection.exec_driver_sql("UPDATE handoffs SET state = 'settled'")
        assert [row.state for row in await ledger.listing.rows()] == ["sending"]
    assert list(await ledger.listing.rows()) == []
    await database.close()
    await ledger.close()


async def write_much(url: str, who: str) -> None:
    """Writes the stories that every writer writes, and some that only this one does, and lists between them."""
    ledger = connect(url)
    for number in range(8):
        await ledger.facts.write(converted(case_of(f"shared-{number}")))
        await ledger.facts.write(converted(case_of(f"own-{who}-{number}")))
        await ledger.listing.rows(limit=10)
    await ledger.close()


WRITER = """
import asyncio, sys
from tests.ledger.test_at_once import write_much

print("ready", flush=True)
sys.stdin.read()
asyncio.run(write_much(sys.argv[1], "other"))
"""


def start(program: str, *arguments: str) -> "subprocess.Popen[str]":
    """A Python process of its own that waits for its standard input to close."""
    command = [sys.executable, "-c", program, *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


async def test_processes_that_write_at_once_lose_nothing(url: str) -> None:
    """Worker and starter share one database: no "database is locked", no doubled and no lost fact."""
    other = start(WRITER, url)
    assert other.stdout is not None
    assert await asyncio.to_thread(other.stdout.readline) == "ready\n"
    (_, err), _ = await asyncio.gather(asyncio.to_thread(other.communicate), write_much(url, "this"))
    assert other.returncode == 0, err
    ledger = connect(url)
    assert await ledger.listing.count_by_state() == {"settled": 24}
    for number in range(8):
        case = case_of(f"shared-{number}")
        assert await ledger.listing.story(case.attempt_id) == converted(case)
    assert list(await ledger.incidents.all()) == []
    await ledger.close()


DYING = """
import asyncio, os, sys
from sqlalchemy import event
from sqlalchemy.engine import Engine
from ledger.connect import connect
from tests.ledger.stories import case_of, converted

@event.listens_for(Engine, "before_cursor_execute")
def die(connection, cursor, statement, *rest):
    if statement.startswith("INSERT INTO handoffs"):
        print("facts written, row not yet", flush=True)
        os._exit(9)

asyncio.run(connect(sys.argv[1]).facts.write(converted(case_of())))
"""


async def test_a_writer_that_dies_between_facts_and_row_leaves_nothing(url: str) -> None:
    """Killed after the facts and before the row: neither is there, and the next try writes both."""
    dying = start(DYING, url)
    out, err = await asyncio.to_thread(dying.communicate)
    assert (dying.returncode, out) == (9, "facts written, row not yet\n"), err
    ledger, case = connect(url), case_of()
    assert list(await ledger.listing.story(case.attempt_id)) == []
    assert await ledger.listing.row(case.attempt_id) is None
    await ledger.facts.write(converted(case))
    assert await ledger.listing.row(case.attempt_id) == row_of(converted(case))
    await ledger.close()
