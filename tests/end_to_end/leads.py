"""Leads that the gate admits today: the example's evidence, each with a company and a contact of its own."""

import csv
from datetime import UTC, datetime
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from policy.example import fresh_example

_numbers = count(1)
_IN_THE_FILE = ("value", "method", "by", "at", "note")


def fresh_lead(lead_id: str, **changes: Any) -> dict[str, Any]:
    """The example lead as data for `parse_lead`, under another id, with a company and a person of its own.

    `changes` replace top-level keys, such as `rep="clara"`.
    """
    number = next(_numbers)
    data = _example()
    contact = data["contact"] | {"mail": f"anna@{lead_id}.example", "phone": f"+49 151 5550 {number:04d}"}
    of_its_own = {"id": lead_id, "company": f"Firm {lead_id} GmbH", "domain": f"{lead_id}.example", "contact": contact}
    return data | of_its_own | changes


@cache
def _example() -> dict[str, Any]:
    return fresh_example(datetime.now(UTC))


def with_new_evidence(data: dict[str, Any]) -> dict[str, Any]:
    """The same lead after the LDR has asked again about the budget."""
    budget = data["evidence"]["budget"] | {"value": "EUR 90000", "note": "the board has added to it"}
    return data | {"evidence": data["evidence"] | {"budget": budget}}


def write_csv(file: Path, leads: list[dict[str, Any]]) -> None:
    """Leads as the CSV file of docs/lead.md; what a lead leaves out is an empty cell."""
    rows = [_flat(lead) for lead in leads]
    columns = list(dict.fromkeys(column for row in rows for column in row))
    with file.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.DictWriter(opened, columns)
        writer.writeheader()
        writer.writerows(rows)


def _flat(lead: dict[str, Any]) -> dict[str, str]:
    row: dict[str, str] = {key: lead[key] for key in ("id", "company", "domain", "source", "rep", "ldr") if key in lead}
    row |= {f"contact.{key}": lead["contact"][key] for key in ("name", "mail", "phone")}
    for key, evidence in lead["evidence"].items():
        row |= {f"evidence.{key}.{part}": str(evidence[part]) for part in _IN_THE_FILE}
    return row
