"""`starter.py leaver`: somebody leaves; what moves is shown first, and moved with `--yes`."""

from collections import Counter
from collections.abc import Sequence
from typing import Annotated
from uuid import uuid4

import typer
from rich.table import Table
from rich.text import Text
from temporalio.client import Client

from domain.errors import SettingsFault
from domain.leaving import Passage
from domain.people import Person
from runtime.commands.program import OK, REFUSED, EnvFile, out, run_with_temporal
from runtime.house import House
from service.handoffs import Handoffs
from service.leaver import Leaver

BECOMES = {"moves": "moves to {to}", "asks_another": "{to} is asked", "stays": "stays"}
RESULTS = {"moved": "moved", "closed": "closed meanwhile", "refused": "not moved"}


def leaver(
    person: Annotated[str, typer.Argument(help="Who leaves: an id of the people file.")],
    to: Annotated[str, typer.Option(help="Who takes over, a rep's leads a rep, an LDR's an LDR: an id.")],
    by: Annotated[str, typer.Option(help="Your name; it stands in the record.")] = "",
    reason: Annotated[str, typer.Option(help="Why; those who are asked now read it.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Move them; without it they are only shown.")] = False,
    env: EnvFile = None,
) -> None:
    """Gives what is open with somebody who leaves to another: leads, opportunities still owed, answers of an LDR."""

    async def work(house: House, handoffs: Handoffs, _: Client) -> int:
        if yes and not (by and reason):
            raise SettingsFault("say who moves them with --by, and why with --reason")
        name = house.directory.people().id_of(by) if by else ""
        moving = house.leaver(handoffs)
        leaving, _taking = moving.known(person, to)
        found = await moving.preview(person, to, name)
        _show(found, leaving)
        if yes:
            return await _move(moving, found, person, name, reason)
        if any(one.becomes != "stays" for one in found):
            out.print("nothing was changed; --yes with --by and --reason moves them")
        return OK

    run_with_temporal(work, env)


def _show(found: Sequence[Passage], leaving: Person) -> None:
    if leaving.active:
        said = f"{leaving.id} is active in the people file and can still be given leads: write `active: no` there"
        out.print(said, markup=False)
    if not found:
        out.print(f"nothing is open with {leaving.id}", markup=False)
        return
    table = Table("HANDOFF", "WHO", "WHAT BECOMES OF IT", "WHY", box=None, pad_edge=False)
    table.columns[0].min_width = max(len(one.row.attempt_id) for one in found)
    for one in found:
        whose = f"{one.row.contact}, {one.row.company}"
        becomes = BECOMES[one.becomes].format(to=one.to or "the next one")
        table.add_row(*map(Text, (one.row.attempt_id, whose, becomes, one.what)))
    out.print(table)


async def _move(moving: Leaver, found: Sequence[Passage], person: str, by: str, reason: str) -> int:
    """Moves one after the other, a line each; what was moved stays moved when the next one fails."""
    wanted = [one for one in found if one.becomes != "stays"]
    run, counts = uuid4().hex, Counter[str]()
    for number, one in enumerate(wanted, 1):
        done = await moving.move(person, one, by, reason, run)
        counts[done.result] += 1
        out.print(f"{number} of {len(wanted)} {done.attempt_id}: {done.said}", markup=False)
    told = [f"{counts[kind]} {word}" for kind, word in RESULTS.items() if counts[kind]]
    out.print(", ".join([*told, f"{len(found) - len(wanted)} stay as they are"]), markup=False)
    return REFUSED if counts["refused"] else OK
