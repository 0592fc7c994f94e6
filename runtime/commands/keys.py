"""`starter.py keys`: who may call the HTTP API."""

from typing import Annotated

import typer
from rich.table import Table

from domain.api_keys import ApiRole
from runtime.commands.program import OK, EnvFile, out, run
from runtime.commands.wording import moment
from runtime.house import House

app = typer.Typer(no_args_is_help=True, help="Make, list and revoke keys of the HTTP API.")


@app.command()
def make(
    name: Annotated[str, typer.Option(help="Whose key it is: a person's or a program's name.")],
    role: Annotated[ApiRole, typer.Option(help="What the key may do: docs/http-api.md has the table.")] = "read_only",
    env: EnvFile = None,
) -> None:
    """Makes a key and prints its secret, this once."""

    async def work(house: House) -> int:
        key, secret = await house.api_keys().make(name, role)
        out.print(f"key {key.id} for {key.name} ({key.role}); keep its secret, it is not shown again:", markup=False)
        out.print(secret, markup=False)
        return OK

    run(work, env)


@app.command(name="list")
def list_(env: EnvFile = None) -> None:
    """Lists all keys, without their secrets."""

    async def work(house: House) -> int:
        table = Table("KEY", "FOR", "ROLE", "MADE", "REVOKED", box=None, pad_edge=False)
        for key in await house.api_keys().all():
            revoked = moment(key.revoked_at) if key.revoked_at else ""
            table.add_row(key.id, key.name, key.role, moment(key.made_at), revoked)
        out.print(table)
        return OK

    run(work, env)


@app.command()
def revoke(key: Annotated[str, typer.Argument(help="The key's id.")], env: EnvFile = None) -> None:
    """Revokes a key: from now on it opens nothing."""

    async def work(house: House) -> int:
        await house.api_keys().revoke(key)
        out.print(f"key {key} is revoked", markup=False)
        return OK

    run(work, env)
