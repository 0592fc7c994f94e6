"""Leads in YAML, JSON and CSV: the same lead from each, and a bad row never stops the others."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from time import process_time
from typing import Any

import pytest

from domain.pass_key import pass_key
from domain.values import Money, YesNo
from policy import FileFault, LeadRow, parse_lead, read_leads
from policy.lead_csv import COLUMNS
from policy.plain import read_document
from tests.policy.files import EXAMPLES, complaints, example, written

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


def test_the_example_is_the_model_lead() -> None:
    row = only(read_leads(EXAMPLES / "lead.yaml"))
    assert (row.row, row.lead_id, row.problems) == (1, "kr-1000", ())
    lead = row.lead
    assert lead is not None
    assert (lead.contact.phone, lead.contact.phone_written) == ("+4915155501234", "+49 151 5550 1234")
    assert [e.criterion for e in lead.evidence] == ["budget", "timeframe", "pain_point", "willing_to_meet", "authority"]
    assert isinstance(lead.evidence[0].value, Money)
    assert lead.evidence[3].value == YesNo(yes=True)
    assert lead.claim_for("budget") == "over 100k"
    assert lead.meeting is not None
    assert lead.meeting.start.isoformat() == "2026-11-24T09:00:00+00:00"


def test_yaml_json_csv_and_data_give_the_same_pass(tmp_path: Path) -> None:
    one_promise = {**EXAMPLE, "promises": EXAMPLE["promises"][:1]}
    key = pass_key(parse_lead(one_promise))
    files = [
        written(tmp_path, "lead.json", json.dumps(one_promise)),
        written(tmp_path, "lead.csv", as_csv(flat(EXAMPLE))),
        written(tmp_path, "semicolon.csv", as_csv(flat(EXAMPLE), delimiter=";")),
        written(tmp_path, "excel.csv", b"\xef\xbb\xbf" + as_csv(flat(EXAMPLE), delimiter=";").encode()),
        written(tmp_path, "tab.CSV", as_csv(flat(EXAMPLE), delimiter="\t")),
    ]
    for file in files:
        lead = only(read_leads(file)).lead
        assert lead is not None
        assert pass_key(lead) == key


def test_json_types_are_read_like_the_text_that_they_stand_for() -> None:
    data = json.loads(json.dumps(EXAMPLE))
    data["evidence"]["willing_to_meet"]["value"] = True
    data["evidence"]["budget"]["value"] = {"amount": 60000, "currency": "EUR"}
    data["partner"] = None
    assert pass_key(parse_lead(data)) == pass_key(parse_lead(EXAMPLE))


def test_the_company_domain_comes_from_the_mail_address_where_it_is_missing() -> None:
    without = {key: value for key, value in EXAMPLE.items() if key != "domain"}
    assert parse_lead(without).domain == "kraemer-logistik.example"
    private = {**without, "contact": {"name": "Anna Roth", "mail": "anna@gmail.com"}}
    assert parse_lead(private).domain is None


def test_everything_wrong_with_a_lead_is_said_in_one_go() -> None:
    with pytest.raises(FileFault) as fault:
        parse_lead(
            {
                "id": "kr 1000",
                "company": "Krämer\nLogistik",
                "contact": {"name": "Anna Roth", "zone": "Berlin"},
                "crm_link": "javascript:alert(1)",
                "rep": "ben",
                "meeting": {"start": "2026-11-24 10:00"},
                "evidence": {
                    "budget": {"value": "EUR 60000", "method": "guess", "by": "lea", "at": "2026-11-20 16:30Z"},
                    "timeframe": "2027-01",
                },
                "claims": {"budget": ["a", "b"]},
                "ldrr": "lea",
            }
        )
    assert [str(p) for p in fault.value.problems] == [
        'id: "kr 1000" does not fit: 1 to 64 letters, digits, dots, hyphens and underscores.',
        "company: must be one line.",
        'crm_link: "javascript:alert(1)" is no web address; write https://...',
        "source: is missing. Where the lead came from.",
        "ldr: is missing. The person id of the LDR who passes the lead.",
        'contact.zone: "Berlin" is no time zone. Did you mean "Europe/Berlin"? '
        "Write an IANA name such as Europe/Berlin.",
        'meeting.start: "2026-11-24 10:00" has no time zone; '
        "write 2026-11-20 16:30 Europe/Berlin or 2026-11-20T16:30+01:00.",
        "meeting.end: is missing. When it ends.",
        "evidence.budget.method: \"guess\" is none of 'call', 'mail', 'chat', 'meeting' or 'answered_offer'.",
        "evidence.budget.note: is missing. What the prospect said, in a sentence.",
        'evidence.timeframe: must hold keys with values, not "2027-01".',
        "claims.budget: must be text.",
        'ldrr: is not a key here. Did you mean "ldr"?',
    ]


def test_a_contact_needs_mail_or_phone() -> None:
    with pytest.raises(FileFault, match=r"lead kr-1000: contact: has neither mail nor phone; write at least one\."):
        parse_lead({**EXAMPLE, "contact": {"name": "Anna Roth"}})


@pytest.mark.parametrize("part", ["value", "method", "by", "at", "note"])
def test_evidence_needs_value_method_by_at_and_note(part: str) -> None:
    evidence = {**EXAMPLE["evidence"], "budget": {k: v for k, v in EXAMPLE["evidence"]["budget"].items() if k != part}}
    with pytest.raises(FileFault, match=rf"lead kr-1000: evidence\.budget\.{part}: is missing\."):
        parse_lead({**EXAMPLE, "evidence": evidence})


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


def test_a_bad_row_in_any_file_never_stops_the_others(tmp_path: Path) -> None:
    good, bad = flat(EXAMPLE), {**flat(EXAMPLE), "id": "", "claim.budget": "a\nb", "promise.by": "soon"}
    rows = list(read_leads(written(tmp_path, "a.csv", as_csv(good, bad, good))))
    assert [r.lead is not None for r in rows] == [True, False, True]
    assert rows[1].name == "row 3, lead without id"
    assert [p.path for p in rows[1].problems] == ["id", "promise.by", "claim.budget"]
    listed = written(tmp_path, "a.json", json.dumps([EXAMPLE, "nonsense", {"id": 7}, EXAMPLE]))
    assert [(r.row, r.lead_id, r.lead is not None) for r in read_leads(listed)] == [
        (1, "kr-1000", True),
        (2, None, False),
        (3, "7", False),
        (4, "kr-1000", True),
    ]


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


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("a.csv", "", "holds no columns"),
        ("a.yaml", "", "holds no lead"),
        ("a.json", "[]", "holds no lead"),
        ("a.json", '{"id": 1, "id": 2}', '"id" stands twice'),
        ("a.json", "{", "line 1: not JSON"),
        ("a.xlsx", "", "is none of .yaml, .yml, .json and .csv"),
        ("a.csv", "id,company\nKrämer".encode("cp1252"), "is not UTF-8 text; save it as UTF-8."),
    ],
)
def test_a_file_that_holds_no_leads_is_refused_at_once(
    tmp_path: Path, name: str, text: str | bytes, words: str
) -> None:
    (line,) = complaints(read_leads, written(tmp_path, name, text))
    assert words in line


def test_yaml_types_do_not_bite(tmp_path: Path) -> None:
    """Dates, `no`, numbers with a leading zero and sexagesimals stay the text that was written."""
    text = example(
        "lead.yaml",
        ("id: kr-1000", "id: 0123"),
        ("language: de", "language: no"),
        ("campaign: fleet safety", "campaign: 2026-11-20"),
    )
    lead = only(read_leads(written(tmp_path, "a.yaml", text))).lead
    assert lead is not None
    assert (lead.id, lead.contact.language, lead.campaign) == ("0123", "no", "2026-11-20")


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
