"""`starter.py list` and `show`: where handoffs stand, told for people. They ask the ledger alone."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.table import Table

from domain.listing import HandoffRow
from runtime.commands.finding import find_handoff
from runtime.commands.program import OK, AsJson, EnvFile, out, run
from runtime.commands.showing import as_data, print_story
from runtime.commands.wording import moment, where_it_stands
from runtime.house import House

LEAKS = {"overdue": "overdue", "without": "accepted without opportunity", "undeliverable": "undeliverable"}


def list_(
    all_: Annotated[bool, typer.Option("--all", help="Settled handoffs too.")] = False,
    overdue: Annotated[bool, typer.Option(help="Only those past their deadline.")] = False,
    no_opportunity: Annotated[bool, typer.Option(help="Only those accepted without a confirmed opportunity.")] = False,
    undeliverable: Annotated[bool, typer.Option(help="Only those whose letter cannot be delivered.")] = False,
    rep: Annotated[str | None, typer.Option(help="Only this rep's.")] = None,
    ldr: Annotated[str | None, typer.Option(help="Only this LDR's.")] = None,
    lead: Annotated[str | None, typer.Option(help="Only this lead's.")] = None,
    limit: Annotated[int | None, typer.Option(help="At most so many, the oldest first.", min=1)] = None,
    as_json: AsJson = False,
    env: EnvFile = None,
) -> None:
    """Lists handoffs, oldest first: who is waited for, until when, and what leaks."""

    async def work(house: House) -> int:
        now = datetime.now(UTC)
        state = "awaiting_opportunity" if no_opportunity else "undeliverable" if undeliverable else None
        rows = await house.ledger.listing.rows(
            open_only=not all_,
            rep=rep,
            ldr=ldr,
            state=state,
            overdue_at=now if overdue else None,
            lead_id=lead,
            limit=limit,
        )
        if as_json:
            print(json.dumps([as_data(row) for row in rows], ensure_ascii=False, indent=2))
        else:
            _print(rows, now)
        return OK

    run(work, env)


def show(
    handoff: Annotated[str, typer.Argument(help="The handoff's id, or the lead's id for its latest handoff.")],
    as_json: AsJson = False,
    env: EnvFile = None,
) -> None:
    """Shows one handoff: the evidence, the story so far, what happens next and when."""

    async def work(house: House) -> int:
        row = await find_handoff(house, handoff)
        case = await house.ledger.listing.case(row.attempt_id)
        story = await house.ledger.listing.story(row.attempt_id)
        if as_json:
            told = [asdict(fact) | {"at": fact.at.isoformat()} for fact in story]
            print(json.dumps(as_data(row) | {"story": told}, ensure_ascii=False, indent=2, default=str))
        else:
            print_story(row, case, story)
        return OK

    run(work, env)


def _print(rows: Sequence[HandoffRow], now: datetime) -> None:
    if not rows:
        out.print("no handoffs")
        return
    table = Table("HANDOFF", "WHO", "REP", "LDR", "WHERE IT STANDS", "UNTIL", box=None, pad_edge=False)
    table.columns[0].min_width = max(len(row.attempt_id) for row in rows)
    for row in rows:
        style = "red" if _leak(row, now) else "dim" if row.state == "settled" else ""
        until = moment(row.due_at) if row.due_at else moment(row.settled_at) if row.settled_at else ""
        who = f"{row.contact}, {row.company}"
        table.add_row(row.attempt_id, who, row.rep, row.ldr, where_it_stands(row, now), until, style=style)
    out.print(table)
    counts = Counter(leak for row in rows if (leak := _leak(row, now)))
    open_ = sum(row.state != "settled" for row in rows)
    out.print(", ".join([f"{open_} open", *(f"{counts[kind]} {word}" for kind, word in LEAKS.items() if counts[kind])]))


def _leak(row: HandoffRow, now: datetime) -> str | None:
    if row.state == "undeliverable":
        return "undeliverable"
    if row.state == "awaiting_opportunity" and row.late:
        return "without"
    return "overdue" if row.due_at and row.due_at < now else None
