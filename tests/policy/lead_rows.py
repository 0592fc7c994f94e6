"""The example lead as data, as columns of a CSV file, and as such a file."""

import csv
import io
from collections.abc import Iterator
from typing import Any

from policy import LeadRow
from policy.plain import read_document
from tests.policy.files import EXAMPLES

EXAMPLE: dict[str, Any] = read_document(EXAMPLES / "lead.yaml")


def flat(data: dict[str, Any]) -> dict[str, str]:
    """The example as columns of a CSV file; one promise fits."""

    def cells(value: Any, column: str) -> Iterator[tuple[str, str]]:
        if isinstance(value, dict):
            for key, part in value.items():
                yield from cells(part, f"{column}.{key}" if column else key)
        elif isinstance(value, list):
            yield from cells(value[0], column)
        else:
            yield column.replace("claims.", "claim.").replace("promises.", "promise."), value

    return dict(cells(data, ""))


def as_csv(*rows: dict[str, str], delimiter: str = ",", heading: list[str] | None = None) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, heading or list(flat(EXAMPLE)), delimiter=delimiter, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def only(rows: Iterator[LeadRow]) -> LeadRow:
    (row,) = rows
    return row
