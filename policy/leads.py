"""Files of leads: YAML and JSON with one lead or a list, CSV with a lead on each row."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from domain.lead import Lead
from policy.lead_csv import column_of, csv_rows
from policy.lead_file import lead_or_problems, legible
from policy.plain import read_document, read_text
from policy.problems import FileFault, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadRow:
    """One lead of a file: the lead, or everything that is wrong with it.

    `row` is the row as a spreadsheet counts it (the heading is row 1), in YAML and JSON the place in the list from 1.
    """

    row: int
    lead_id: str | None
    lead: Lead | None = None
    problems: tuple[Problem, ...] = ()
    legible: Lead | None = None
    """What can be read of a row with problems, so that the gate can say what else is wrong. Never to be passed."""

    @property
    def illegible(self) -> frozenset[str]:
        """Criteria whose evidence is among the problems; that the gate misses it in `legible` is no news."""
        parts = (p.path.split(".") for p in self.problems)
        return frozenset(part[1] for part in parts if part[0] == "evidence" and len(part) > 1)

    @property
    def name(self) -> str:
        """The row and the lead id if it could be read, to begin a sentence with."""
        return f"row {self.row}, lead {self.lead_id or 'without id'}"


def read_leads(path: Path | str) -> Iterator[LeadRow]:
    """The leads of a file, one after another; a bad row is given with its problems and never stops the others.

    The ending says the kind: `.csv`, `.json`, `.yaml` or `.yml`. Raises FileFault at once when the file as a whole
    cannot be read: missing, not UTF-8, not YAML or JSON, a heading with unknown columns.
    """
    path = Path(path)
    match path.suffix.lower():
        case ".csv":
            return _from_csv(path)
        case ".yaml" | ".yml" | ".json":
            return _from_document(path, read_document(path))
    raise FileFault({path: [Problem("", "is none of .yaml, .yml, .json and .csv; save the leads as one of them.")]})


def _from_document(path: Path, data: Any) -> Iterator[LeadRow]:
    if not data or not isinstance(data, list | dict):
        raise FileFault({path: [Problem("", "holds no lead; see docs/lead.md.")]})
    leads = data if isinstance(data, list) else [data]
    return (_row(number, lead, lead_or_problems(lead)) for number, lead in enumerate(leads, 1))


def _from_csv(path: Path) -> Iterator[LeadRow]:
    rows = csv_rows(path, read_text(path))
    return (_in_columns(_row(number, lead, problems or lead_or_problems(lead))) for number, lead, problems in rows)


def _row(number: int, data: Any, found: Lead | tuple[Problem, ...]) -> LeadRow:
    given = data.get("id") if isinstance(data, dict) else None
    lead_id = given if isinstance(given, str) else None
    if isinstance(found, Lead):
        return LeadRow(row=number, lead_id=lead_id, lead=found)
    return LeadRow(row=number, lead_id=lead_id, problems=found, legible=legible(data, found))


def _in_columns(row: LeadRow) -> LeadRow:
    """The row's problems with the names of the columns that they are in."""
    return replace(
        row,
        problems=tuple(Problem(column_of(p.path), p.said) for p in row.problems),
    )
