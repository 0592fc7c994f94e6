"""`starter.py absence`: who is away, and which mailboxes take no mail; set and cleared by name and reason."""

from datetime import date
from typing import Annotated
from uuid import uuid4

import typer
from rich.table import Table
from rich.text import Text
from temporalio.client import Client

from domain.absence import Absence
from domain.errors import SettingsFault
from runtime.commands.program import OK, REFUSED, EnvFile, out, run_with_temporal
from runtime.commands.steering import By
from runtime.commands.wording import moment
from runtime.house import House
from service.handoffs import Handoffs

app = typer.Typer(no_args_is_help=True, help="List, set and clear who is away, as letters and reports told it.")
Who = Annotated[str, typer.Argument(help="The person's id in the people file.")]


@app.command(name="list")
def list_(env: EnvFile = None) -> None:
    """Lists what is known beside the people file: who is away until when, and which mailboxes take no mail."""

    async def work(house: House, handoffs: Handoffs, _: Client) -> int:
        told = await house.absences(handoffs).listed()
        table = Table("PERSON", "UNTIL", "WHAT", "TOLD BY", "WHEN", "WORDS", box=None, pad_edge=False)
        for absence in told:
            table.add_row(*map(Text, _row(absence)))
        out.print(table if told else "nobody was told to be away")
        return OK

    run_with_temporal(work, env)


@app.command(name="set")
def set_(
    person: Who,
    until: Annotated[str, typer.Option(help="The last day away, such as 2026-11-27.", prompt="Last day away")],
    by: By,
    reason: Annotated[str, typer.Option(help="Why; it stands in the record.", prompt="Why?")],
    env: EnvFile = None,
) -> None:
    """Says that somebody is away from today on: every open handoff of that person hears of it at once."""

    async def work(house: House, handoffs: Handoffs, _: Client) -> int:
        heard = await house.absences(handoffs).set(person, _day(until), by, reason, uuid4().hex)
        for one in heard:
            out.print(f"{one.attempt_id}: {one.said}", markup=False)
        out.print(f"{person} is away until {until}; open handoffs told: {len(heard)}", markup=False)
        return OK

    run_with_temporal(work, env)


@app.command()
def clear(
    person: Who,
    by: By,
    reason: Annotated[str, typer.Option(help="Why; it stands in the record.", prompt="Why?")],
    env: EnvFile = None,
) -> None:
    """Takes a person's absences and dead mailboxes back; a lead that has moved stays where it is."""

    async def work(house: House, handoffs: Handoffs, _: Client) -> int:
        count = await house.absences(handoffs).clear(person, by, reason)
        said = f"{count} taken back; `starter.py recompute` shows deadlines that would move" if count else "none stood"
        out.print(f"{person}: {said}", markup=False)
        return OK if count else REFUSED

    run_with_temporal(work, env)


def _row(absence: Absence) -> tuple[str, ...]:
    guess = " (no day was read)" if absence.is_guess else ""
    until = f"{absence.last}{guess}" if absence.last else "until cleared"
    what = f"no mail at {absence.mailbox}" if absence.kind == "bounced" else "away"
    return absence.person, until, what, absence.by, moment(absence.at), absence.said


def _day(given: str) -> date:
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise SettingsFault(f'"{given}" is no day; write it as 2026-11-27') from None
