"""`starter.py check` and `starter.py pass`: files of leads through the gate, with progress."""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from temporalio.client import Client

from domain.errors import SettingsFault
from domain.handoff import Override
from policy.leads import read_leads
from runtime.commands.program import OK, REFUSED, AsJson, EnvFile, err, out, run, run_with_temporal
from runtime.house import House
from service.batch import Batch, RowResult
from service.handoffs import Handoffs
from service.passing import Passing

LeadFile = Annotated[Path, typer.Argument(help="Leads as .yaml, .json or .csv; docs/lead.md has the fields.")]
Reasons = Annotated[
    list[str] | None,
    typer.Option(
        "--reason",
        metavar="[LEAD:]CODE=WHY",
        help="Lets through what the gate stops only without a reason, such as same_company='Clara agreed'. "
        "The letter to the rep repeats it.",
    ),
]


def check(file: LeadFile, reason: Reasons = None, as_json: AsJson = False, env: EnvFile = None) -> None:
    """Says what speaks against passing these leads. Changes nothing."""

    async def work(house: House) -> int:
        lines = await _each(file, house.passing(), reason or [], start=False)
        return _report(lines, as_json, "would pass")

    run(work, env)


def pass_(file: LeadFile, reason: Reasons = None, as_json: AsJson = False, env: EnvFile = None) -> None:
    """Passes leads: each goes through the gate and becomes a handoff. Repeating it passes nothing twice."""

    async def work(house: House, handoffs: Handoffs, _: Client) -> int:
        lines = await _each(file, house.passing(handoffs), reason or [], start=True)
        return _report(lines, as_json, "passed")

    run_with_temporal(work, env)


async def _each(file: Path, passing: Passing, reasons: Sequence[str], *, start: bool) -> list[RowResult]:
    rows = list(read_leads(file))
    _overrides(reasons, "")  # a reason that cannot be read is said before anything is passed
    batch = Batch(passing, lambda lead_id: _overrides(reasons, lead_id), start=start)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, transient=True, disable=len(rows) == 1) as progress:
        bar = progress.add_task("leads", total=len(rows))
        return await batch.run(rows, lambda: progress.advance(bar))


def _overrides(reasons: Sequence[str], lead_id: str) -> tuple[Override, ...]:
    found = []
    for given in reasons:
        code, equals, why = given.partition("=")
        of, colon, named = code.rpartition(":")
        if not equals or not why.strip():
            raise SettingsFault(f"--reason {given!r}: write CODE=WHY, such as same_company='Clara agreed'")
        if not colon or of == lead_id:
            found.append(Override(finding=named, what="", reason=why))
    return tuple(found)


def _report(lines: Sequence[RowResult], as_json: bool, word: str) -> int:
    counts = Counter(line.result.result for line in lines)
    if as_json:
        print(json.dumps([_as_data(line) for line in lines], ensure_ascii=False, indent=2))
    else:
        for line in lines:
            _print(line, word, many=len(lines) > 1)
        if len(lines) > 1:
            refused = counts["refused"]
            out.print(f"{counts['passed']} {word}, {counts['same_pass']} same pass, {refused} refused")
    return REFUSED if counts["refused"] else OK


def _print(line: RowResult, word: str, *, many: bool) -> None:
    result = line.result
    match result.result:
        case "refused":
            out.print(f"[red]refused[/red] {line.row.name}")
            for why in result.reasons:
                out.print(f"    {why}", markup=False)
        case "same_pass" if not many:
            out.print(f"[yellow]same pass[/yellow] {result.attempt_id} is open already; nothing was passed twice")
        case "passed" if not many:
            out.print(f"[green]{word}[/green] {result.attempt_id or result.lead_id}")
    for warning in result.warnings:
        out.print(f"    warning: {warning}", markup=False)


def _as_data(line: RowResult) -> dict[str, object]:
    result = line.result
    return {
        "row": line.row.row,
        "lead": result.lead_id,
        "result": result.result,
        "handoff": result.attempt_id,
        "reasons": list(result.reasons),
        "warnings": list(result.warnings),
    }
