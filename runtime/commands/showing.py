"""One handoff, told for people."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime

from rich.table import Table
from rich.text import Text

from domain.facts import Fact
from domain.handoff import Case
from domain.listing import HandoffRow
from domain.next_step import next_step
from runtime.commands.program import out
from runtime.commands.wording import moment, where_it_stands


def as_data(row: HandoffRow) -> dict[str, object]:
    """The row for machines: moments in ISO 8601 UTC."""
    given = asdict(row) | {"waiting_for": row.waiting_for}
    return {k: v.astimezone(UTC).isoformat() if isinstance(v, datetime) else v for k, v in given.items()}


def print_story(row: HandoffRow, case: Case | None, story: Sequence[Fact]) -> None:
    """Prints who, where it stands, what happens next, the evidence, and the story so far."""
    out.print(Text(f"{row.contact}, {row.company}", style="bold"))
    out.print(f"{row.attempt_id}: {row.ldr} to {row.rep}, passed {moment(row.passed_at)}", markup=False)
    out.print(where_it_stands(row, datetime.now(UTC)), markup=False)
    if case is not None:
        out.print(f"Next: {next_step(row, case.policy, moment)}", markup=False)
        out.print()
        out.print(_evidence(case))
    out.print()
    out.print(_timeline(story))


def _evidence(case: Case) -> Table:
    table = Table("CRITERION", "VERIFIED", "HOW", "IN WHOSE WORDS", "CLAIMED", box=None, pad_edge=False)
    for criterion in case.policy.criteria:
        claim = case.lead.claim_for(criterion.key) or ""
        evidence = case.lead.evidence_for(criterion.key)
        name = f"{criterion.number} {criterion.label}"
        if evidence is None:
            table.add_row(name, "-", "", "", claim)
        else:
            how = f"{evidence.method}, {evidence.by}, {moment(evidence.at)}"
            table.add_row(name, Text(str(evidence.value)), how, Text(evidence.note), Text(claim))
    return table


def _timeline(story: Sequence[Fact]) -> Table:
    table = Table("WHEN", "WHAT HAPPENED", box=None, pad_edge=False)
    for fact in story:
        counted = fact.data.get("counted")
        table.add_row(moment(fact.at), Text(fact.said + (f" ({counted})" if counted else "")))
    return table
