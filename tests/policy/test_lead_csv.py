"""CSV files of leads: rows as a spreadsheet counts them, and nothing lost in silence."""

from pathlib import Path
from time import process_time

from policy import read_leads
from policy.lead_csv import COLUMNS
from tests.policy.files import EXAMPLES, complaints, written
from tests.policy.lead_rows import EXAMPLE, as_csv, flat


def test_the_example_csv_teaches_with_two_bad_rows() -> None:
    rows = list(read_leads(EXAMPLES / "leads.csv"))
    assert [(r.row, r.lead_id, r.lead is not None) for r in rows] == [
        (2, "hf-2001", True),
        (3, "bw-2002", True),
        (4, "al-2003", True),
        (5, "hc-2004", True),
        (6, "ww-2005", False),
    ]
    assert rows[4].name == "row 6, lead ww-2005"
    assert [p.path for p in rows[4].problems] == ["contact.phone", "evidence.timeframe.at", "evidence.authority.note"]


def test_rows_that_are_no_rows_are_said_and_empty_ones_skipped(tmp_path: Path) -> None:
    text = (
        as_csv(flat(EXAMPLE))
        + "\r\n"
        + ",,\r\n"
        + 'x,"a"b\r\n'
        + "," * 60
        + "x\r\n"
        + as_csv(flat(EXAMPLE)).split("\r\n")[1]
    )
    rows = list(read_leads(written(tmp_path, "a.csv", text)))
    assert [(r.row, r.lead is not None) for r in rows] == [(2, True), (5, False), (6, False), (7, True)]
    assert "cannot be read" in str(rows[1].problems[0])
    assert "cells for" in str(rows[2].problems[0])


def test_lines_swallowed_by_a_quote_that_is_not_closed_are_named(tmp_path: Path) -> None:
    row = as_csv(flat(EXAMPLE)).split("\r\n")[1]
    text = as_csv(flat(EXAMPLE)) + f'x,"never closed\r\n{row}\r\n{row}\r\nx,"to the end\r\nx\r\n'
    rows = list(read_leads(written(tmp_path, "a.csv", text)))
    assert [r.lead is not None for r in rows] == [True, False, True, False]
    assert "lines 3 to 4 of the file were taken for one row" in str(rows[1].problems[0])
    assert 'Close the quote (") that line 6 opens.' in str(rows[3].problems[0])


def test_a_wrong_heading_is_said_before_any_row_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", "id,compny,contact.name,rep,rep,evidence.budget.values,\n")
    assert complaints(read_leads, path) == [
        "a.csv: column company: is missing.",
        "a.csv: column source: is missing.",
        "a.csv: column ldr: is missing.",
        "a.csv: column rep: stands twice.",
        'a.csv: column compny: is not known. Did you mean "company"? See docs/lead.md.',
        "a.csv: column evidence.budget.values: is not known. See docs/lead.md.",
        "a.csv: column (empty): is not known. See docs/lead.md.",
    ]


def test_a_thousand_leads_cost_less_than_two_seconds_of_processor_time(tmp_path: Path) -> None:
    rows = [{**flat(EXAMPLE), "id": f"kr-{n}"} for n in range(1000)]
    path = written(tmp_path, "a.csv", as_csv(*rows))
    best = min(_seconds(path) for _ in range(3))
    assert best < 2


def _seconds(path: Path) -> float:
    start = process_time()
    assert sum(row.lead is not None for row in read_leads(path)) == 1000
    return process_time() - start


def test_every_key_of_a_lead_has_its_column() -> None:
    assert set(flat({**EXAMPLE, "partner": "x"})) - set(COLUMNS) == {
        *(f"evidence.{key}.{part}" for key in EXAMPLE["evidence"] for part in ("value", "method", "by", "at", "note")),
        "claim.budget",
        "claim.timeframe",
    }
    assert set(COLUMNS) == {c for c in flat({**EXAMPLE, "partner": "x"}) if not c.startswith(("evidence.", "claim."))}
