"""`starter.py opportunity`: the built-in CRM's opportunities."""

import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.table import Table

from crm.pipeline import Listed
from crm.sql import SqlCrm
from domain.errors import SettingsFault
from domain.opportunity import Opportunity
from runtime.commands.program import OK, AsJson, EnvFile, out, run
from runtime.house import House

app = typer.Typer(no_args_is_help=True, help="Opportunities in the built-in CRM.")
Stage = Annotated[str | None, typer.Option(help="Stage by id or label.")]
OpportunityId = Annotated[str, typer.Argument(help="The opportunity's id, such as OP-000123.")]


@app.command()
def create(
    lead: Annotated[str, typer.Argument(help="The lead's id.")],
    owner: Annotated[str, typer.Option(help="Who owns it: the rep's owner id in the CRM.")],
    stage: Stage = None,
    name: Annotated[str | None, typer.Option(help="Its name; the company when left out.")] = None,
    env: EnvFile = None,
) -> None:
    """Makes an opportunity linked to a lead, at the first stage unless one is named."""

    async def work(crm: SqlCrm) -> Opportunity:
        return await crm.create_opportunity(lead, owner, stage, name, at=datetime.now(UTC))

    _change(work, "made", env)


@app.command()
def move(
    opportunity: OpportunityId,
    stage: Stage = None,
    owner: Annotated[str | None, typer.Option(help="The new owner's id in the CRM.")] = None,
    env: EnvFile = None,
) -> None:
    """Moves an opportunity to another stage, another owner, or both."""

    async def work(crm: SqlCrm) -> Opportunity:
        if stage is None and owner is None:
            raise SettingsFault("name a --stage, an --owner, or both")
        return await crm.move(opportunity, stage, owner, at=datetime.now(UTC))

    _change(work, "moved", env)


@app.command()
def delete(opportunity: OpportunityId, env: EnvFile = None) -> None:
    """Marks an opportunity as deleted; it stays readable."""

    async def work(crm: SqlCrm) -> Opportunity:
        return await crm.delete(opportunity, at=datetime.now(UTC))

    _change(work, "deleted", env)


@app.command("list")
def list_(
    lead: Annotated[str | None, typer.Option(help="Only this lead's.")] = None,
    owner: Annotated[str | None, typer.Option(help="Only this owner's.")] = None,
    stage: Stage = None,
    as_json: AsJson = False,
    env: EnvFile = None,
) -> None:
    """Lists opportunities, oldest first."""

    async def work(house: House) -> int:
        found = await house.crm.list_opportunities(lead_id=lead, owner=owner, stage=stage)
        if as_json:
            print(json.dumps([asdict(o) for o in found], default=str, ensure_ascii=False, indent=2))
        else:
            out.print(_table(found) if found else "no opportunities")
        return OK

    run(work, env)


def _table(found: Sequence[Listed]) -> Table:
    table = Table("OPPORTUNITY", "LEAD", "COMPANY", "STAGE", "OWNER", "CHANGED", box=None)
    for row in found:
        changed = f"{row.changed_at:%Y-%m-%d %H:%M} UTC"
        o = row.opportunity
        table.add_row(o.id, row.lead_id, row.company, row.stage_label, o.owner, changed)
    return table


def _change(work: Callable[[SqlCrm], Awaitable[Opportunity]], done: str, env: EnvFile) -> None:
    async def inside(house: House) -> int:
        changed = await work(house.crm)
        out.print(f"{changed.id} {done}: {changed.name}, stage {changed.stage}, owner {changed.owner}")
        return OK

    run(inside, env)
