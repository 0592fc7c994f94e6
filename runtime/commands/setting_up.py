"""`starter.py setup` and `starter.py schema`."""

import json
from enum import StrEnum
from typing import Annotated

import typer
from temporalio.client import Client

from policy.schema import schema as schema_of
from runtime.commands.program import OK, EnvFile, out, run_with_temporal
from runtime.house import House
from runtime.setting_up import set_up
from service.handoffs import Handoffs


class SchemaName(StrEnum):
    """Files that have a schema."""

    lead = "lead"
    policy = "policy"
    people = "people"


def setup(env: EnvFile = None) -> None:
    """Makes search attributes, tables and mail folders; says what exists already. Safe to repeat."""

    async def work(house: House, _: Handoffs, temporal: Client) -> int:
        for line in await set_up(house, temporal):
            out.print(line)
        return OK

    run_with_temporal(work, env)


def schema(
    name: Annotated[SchemaName, typer.Argument(help="Which file: lead, policy or people.")],
) -> None:
    """Prints the JSON Schema of a file, for editors that complete and check while you write."""
    print(json.dumps(schema_of(name.value), indent=2, ensure_ascii=False))
