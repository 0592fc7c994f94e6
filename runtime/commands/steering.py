"""`starter.py resend` and `starter.py withdraw`."""

from typing import Annotated

import typer
from temporalio.client import Client

from runtime.commands.finding import find_handoff
from runtime.commands.program import OK, EnvFile, out, run_with_temporal
from runtime.house import House
from service.handoffs import Handoffs

HandoffArgument = Annotated[str, typer.Argument(help="The handoff's id, or the lead's id for its latest handoff.")]


def resend(handoff: HandoffArgument, env: EnvFile = None) -> None:
    """Sends an undeliverable handoff letter again, after the address in the people file was mended."""

    async def work(house: House, handoffs: Handoffs, _: Client) -> int:
        row = await find_handoff(house, handoff)
        out.print(await handoffs.resend(row.attempt_id))
        return OK

    run_with_temporal(work, env)


def withdraw(
    handoff: HandoffArgument,
    reason: Annotated[str, typer.Option(help="Why; rep and LDR read it.", prompt="Why is it withdrawn?")],
    env: EnvFile = None,
) -> None:
    """Withdraws a lead: the handoff ends, rep and LDR are told why."""

    async def work(house: House, handoffs: Handoffs, _: Client) -> int:
        row = await find_handoff(house, handoff)
        await handoffs.withdraw(row.attempt_id, reason)
        out.print(f"{row.attempt_id} is being withdrawn; {row.rep} and {row.ldr} are told")
        return OK

    run_with_temporal(work, env)
