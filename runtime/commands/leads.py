"""`starter.py check` and `starter.py pass`: files of leads through the gate, with progress."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from temporalio.client import Client

from domain.errors import SettingsFault
from domain.handoff import Override
from domain.same_file import SameFile
from policy.leads import LeadRow, read_leads
from runtime.commands.program import OK, REFUSED, AsJson, EnvFile, err, out, run, run_with_temporal
from runtime.house import House
from service.handoffs import Handoffs
from service.passing import Passing, PassResult

AT_ONCE = 16
"""Leads passed at the same time; more only wait for the same servers."""
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


@dataclass(frozen=True, slots=True)
class Line:
    """What came of one row of the file."""

    row: LeadRow
    result: PassResult


def check(file: LeadFile, reason: Reasons = None, as_json: AsJson = False, env: EnvFile = None) -> None:
    """Says what speaks against passing these leads. Changes nothing."""

    async def work(house: House) -> int:
        lines = await _each(file, house.passing(), reason or [], pass_them=False)
        return _report(lines, as_json, "would pass")

    run(work, env)


def pass_(file: LeadFile, reason: Reasons = None, as_json: AsJson = False, env: EnvFile = None) -> None:
    """Passes leads: each goes through the gate and becomes a handoff. Repeating it passes nothing twice."""

    async def work(house: House, handoffs: Handoffs, _: Client) -> int:
        lines = await _each(file, house.passing(handoffs), reason or [], pass_them=True)
        return _report(lines, as_json, "passed")

    run_with_temporal(work, env)


async def _each(file: Path, passing: Passing, reasons: Sequence[str], *, pass_them: bool) -> list[Line]:
    """Every row of the file, in its order. One bad row never stops the others."""
    rows = list(read_leads(file))
    same_file, limit = SameFile(), asyncio.Semaphore(AT_ONCE)

    async def one(row: LeadRow) -> Line:
        if row.lead is None:
            why = "; ".join(str(p) for p in row.problems)
            return Line(row, PassResult(result="refused", lead_id=row.lead_id or "", why=f"{row.name}: {why}"))
        neighbours = same_file.like(row.lead)
        same_file.remember(row.row, row.lead)
        overrides = _overrides(reasons, row.lead.id)
        async with limit:
            if pass_them:
                return Line(row, await passing.pass_lead(row.lead, overrides=overrides, same_file=neighbours))
            earlier = await passing.before(row.lead)
            admission = await passing.check(row.lead, overrides=overrides, same_file=neighbours)
            fits = earlier is None and admission.admitted
            why = earlier.why if earlier else ""
            return Line(
                row,
                PassResult(result="passed" if fits else "refused", lead_id=row.lead.id, why=why, admission=admission),
            )

    return [line async for line in _with_progress([asyncio.ensure_future(one(row)) for row in rows])]


async def _with_progress(tasks: Sequence["asyncio.Future[Line]"]) -> AsyncIterator[Line]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, transient=True, disable=len(tasks) == 1) as progress:
        bar = progress.add_task("leads", total=len(tasks))
        for task in tasks:
            task.add_done_callback(lambda _: progress.advance(bar))
        try:
            for task in tasks:
                yield await task
        finally:
            for task in tasks:
                task.cancel()


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


def _report(lines: Sequence[Line], as_json: bool, word: str) -> int:
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


def _print(line: Line, word: str, *, many: bool) -> None:
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


def _as_data(line: Line) -> dict[str, object]:
    result = line.result
    return {
        "row": line.row.row,
        "lead": result.lead_id,
        "result": result.result,
        "handoff": result.attempt_id,
        "reasons": list(result.reasons),
        "warnings": list(result.warnings),
    }
