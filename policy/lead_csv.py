"""Rows of a CSV file as the nested data that a lead is read from."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from policy.fields import CRITERION_KEY
from policy.problems import FileFault, Problem, nearest

_COLUMNS = (
    "id company company_note domain crm_link source campaign partner rep ldr contact.name contact.mail contact.phone "
    "contact.title contact.language contact.zone contact.reach meeting.start meeting.end meeting.link promise.what "
    "promise.by why_now careful notes_link"
)
COLUMNS = tuple(_COLUMNS.split())
"""Columns besides `evidence.CRITERION.value|method|by|at|note` and `claim.CRITERION`."""
NEEDED = ("id", "company", "contact.name", "source", "rep", "ldr")
_BY_CRITERION = re.compile(rf"evidence\.{CRITERION_KEY}\.(value|method|by|at|note)|claim\.{CRITERION_KEY}")

Row = tuple[int, dict[str, Any], tuple[Problem, ...]]


def csv_rows(path: Path, text: str) -> Iterator[Row]:
    """Row number, lead data, and problems of the row as a row. Raises FileFault at once if the heading is wrong.

    Comma, semicolon or tab: what stands most often in the heading. The heading is row 1, as in a spreadsheet.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    try:
        heading = [cell.strip() for cell in next(reader, [])]
    except csv.Error as error:
        raise FileFault({path: [Problem("row 1", f"cannot be read: {error}.")]}) from None
    if problems := _heading_problems(heading):
        raise FileFault({path: problems})
    return _rows(reader, heading)


def _delimiter(text: str) -> str:
    heading = text.split("\n", 1)[0]
    return max(",;\t", key=heading.count)


def _heading_problems(heading: list[str]) -> list[Problem]:
    if not any(heading):
        return [Problem("row 1", f"holds no columns; the least are {', '.join(NEEDED)}.")]
    missing = [Problem(f"column {name}", "is missing.") for name in NEEDED if name not in heading]
    twice = [
        Problem(f"column {name}", "stands twice.") for name in sorted({n for n in heading if heading.count(n) > 1})
    ]
    unknown = [
        Problem(f"column {name or '(empty)'}", f"is not known.{nearest(name, COLUMNS)} See docs/lead.md.")
        for name in heading
        if name not in COLUMNS and not _BY_CRITERION.fullmatch(name)
    ]
    return missing + twice + unknown


def _rows(reader: Any, heading: list[str]) -> Iterator[Row]:
    number = 1
    while True:
        number += 1
        first = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield number, {}, (_unreadable(first, reader.line_num, error),)
            continue
        if any(cell.strip() for cell in cells):
            yield number, nested(heading, cells), _too_long(heading, cells)


def _unreadable(first: int, last: int, error: csv.Error) -> Problem:
    """A quote that is not closed swallows the lines after it; they are named, so that none is lost in silence."""
    if first == last:
        return Problem("", f"cannot be read: {error}.")
    lost = f"lines {first} to {last} of the file were taken for one row and cannot be read: {error}."
    return Problem("", f'{lost} Close the quote (") that line {first} opens.')


def _too_long(heading: list[str], cells: list[str]) -> tuple[Problem, ...]:
    if len(cells) <= len(heading):
        return ()
    said = f"has {len(cells)} cells for {len(heading)} columns; put cells with the delimiter in quotes."
    return (Problem("", said),)


def nested(heading: Sequence[str], cells: Sequence[str]) -> dict[str, Any]:
    """The data of a lead from its cells, by their columns; an empty cell is not there."""
    lead: dict[str, Any] = {}
    for column, cell in zip(heading, cells, strict=False):
        if value := cell.strip():
            *parents, last = ("claims" + column.removeprefix("claim") if column.startswith("claim.") else column).split(
                "."
            )
            place = lead
            for parent in parents:
                place = place.setdefault(parent, {})
            place[last] = value
    if promise := lead.pop("promise", None):
        lead["promises"] = [promise]
    return lead


def column_of(path: str) -> str:
    """The column that a place in the data of a lead comes from."""
    return path.replace("claims.", "claim.", 1).replace("promises[0].", "promise.", 1)
