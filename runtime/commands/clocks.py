"""`starter.py explain` and `recompute`: how a deadline was counted, and counting it anew on purpose."""

from typing import Annotated
from uuid import uuid4

import typer
from rich.table import Table
from rich.text import Text
from temporalio.client import Client

from domain.clock import Plan, Step
from domain.errors import SettingsFault
from runtime.commands.finding import find_handoff
from runtime.commands.program import OK, REFUSED, EnvFile, out, run_with_temporal
from runtime.commands.steering import HandoffArgument
from runtime.commands.wording import moment
from runtime.house import House
from service.handoffs import Handoffs
from service.recounting import Recounting
from workflows.messages import Status


def explain(handoff: HandoffArgument, env: EnvFile = None) -> None:
    """Says how the running deadline was counted, and who is written to when if nobody acts."""

    async def work(house: House, handoffs: Handoffs, _: Client) -> int:
        row = await find_handoff(house, handoff)
        status = await handoffs.status(row.attempt_id)
        if status is None:
            raise SettingsFault(f"{row.attempt_id} does not answer: it has closed, or no worker runs")
        _explain(status)
        return OK

    run_with_temporal(work, env)


def recompute(
    by: Annotated[str, typer.Option(help="Your name; it stands in the record.", prompt="Your name")],
    apply: Annotated[
        bool, typer.Option("--apply", help="Take the new deadlines; without it they are only shown.")
    ] = False,
    policy: Annotated[
        bool, typer.Option("--policy", help="Under today's policy file, not the one each lead was passed under.")
    ] = False,
    env: EnvFile = None,
) -> None:
    """Counts all running clocks anew after hours, holidays, leave or policy have changed; shows first."""

    async def work(house: House, handoffs: Handoffs, _: Client) -> int:
        today = house.policy if policy else None
        recounting = Recounting(handoffs, house.ledger.listing, house.directory, house.calendar, today)
        changes, left_out = await recounting.preview()
        table = Table("HANDOFF", "CLOCK", "DUE", "WOULD BE", "HOW IT IS COUNTED", box=None, pad_edge=False)
        for change in changes:
            due, then = moment(change.before.due.at), moment(change.after.due.at)
            table.add_row(change.attempt_id, change.after.order.kind, due, then, Text(change.after.due.counted))
        out.print(table if changes else "no deadline and no step would move")
        if apply:
            for change in changes:
                out.print(f"{change.attempt_id}: {await recounting.apply(change, by, uuid4().hex)}", markup=False)
        elif changes:
            out.print("nothing was changed; --apply takes these deadlines")
        for one in left_out:
            out.print(f"left as it is: {one.attempt_id}: {one.said}", markup=False)
        return REFUSED if left_out else OK

    run_with_temporal(work, env)


def _explain(status: Status) -> None:
    out.print(f"{status.attempt_id}: waiting for {status.waiting_for or 'nobody'}", markup=False)
    if status.paused:
        out.print(f"the clock stands still {status.paused}", markup=False)
    if status.until is None:
        out.print("no clock runs")
        return
    out.print(f"due {moment(status.until)}: {status.counted}", markup=False)
    if status.plan and status.plan.engage_by:
        engage = status.plan.engage_by
        out.print(f"first word by {moment(engage.at)}: {engage.counted}", markup=False)
    out.print(_steps(status.plan, status.steps) if status.steps else "nobody is written to before somebody acts")


def _steps(plan: Plan | None, steps: tuple[Step, ...]) -> Table:
    table = Table("WHEN", "TO", "AS", "CLOCK", "HOW IT WAS COUNTED", box=None, pad_edge=False)
    for step in steps:
        table.add_row(moment(step.at), step.to, step.role, step.clock, Text(step.counted))
    if plan and plan.order.rule.repeat:
        roles = ", ".join(plan.order.rule.repeat_to)
        table.add_row("then", roles, "", plan.order.kind, f"again every {plan.order.rule.repeat} until somebody acts")
    return table
