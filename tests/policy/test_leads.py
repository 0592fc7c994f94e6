"""Leads in YAML, JSON and CSV: the same lead from each, and a bad row never stops the others."""

import json
from pathlib import Path
from typing import Any

import pytest

from domain.pass_key import pass_key
from domain.values import Money, YesNo
from policy import FileFault, parse_lead, read_leads
from tests.policy.files import EXAMPLES, complaints, example, written
from tests.policy.lead_rows import EXAMPLE, as_csv, flat, only


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
    assert parse_lead({**EXAMPLE, "domain": "https://www.Krämer.example/de"}).domain == "xn--krmer-hra.example"
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


def test_what_can_be_read_of_a_bad_row_lets_the_gate_say_what_else_is_wrong() -> None:
    row = list(read_leads(EXAMPLES / "leads.csv"))[4]
    assert row.illegible == {"timeframe", "authority"}
    assert row.legible is not None
    assert row.legible.contact.phone is None
    assert {e.criterion for e in row.legible.evidence} == {"budget", "pain_point", "willing_to_meet"}


@pytest.mark.parametrize(
    ("change", "some"),
    [
        ({"meeting": "Tuesday"}, True),
        ({"promises": [{"by": "soon"}]}, True),
        ({"nonsense": "1"}, True),
        ({"evidence": "none"}, True),
        ({"contact": {"name": "Anna Roth", "mail": "anna"}}, False),
        ({"rep": ""}, False),
        ({"id": "a b"}, False),
    ],
)
def test_a_row_without_its_least_parts_is_not_legible(tmp_path: Path, change: dict[str, Any], some: bool) -> None:
    row = only(read_leads(written(tmp_path, "a.json", json.dumps({**EXAMPLE, **change}))))
    assert row.problems
    assert (row.legible is not None) == some


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
