"""The examples in the docs are read as they stand there; a part takes the place of that part of the example file."""

import json
import re
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from domain.admission import Code
from policy import load_people, load_policy, parse_lead, read_leads
from policy.lead_csv import COLUMNS
from policy.lead_file import ContactModel, EvidenceModel, LeadModel, MeetingModel, PromiseModel
from policy.people_file import PersonModel
from policy.plain import read_document
from policy.policy_file import CriterionModel, PolicyModel
from policy.timing_file import RuleModel, StepModel, TimingModel
from tests.policy.files import EXAMPLES, written

DOCS = EXAMPLES.parent / "docs"
LEAD = (DOCS / "lead.md").read_text(encoding="utf-8")
POLICY = (DOCS / "policy.md").read_text(encoding="utf-8")


def blocks(page: str, language: str) -> list[str]:
    found = re.findall(rf"^```{language}\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert found
    return [str(block) for block in found]


def as_text(block: str) -> dict[str, Any]:
    data = yaml.load(block, Loader=yaml.BaseLoader)  # noqa: S506 - all text, no objects
    assert isinstance(data, dict)
    return data


@pytest.mark.parametrize("block", blocks(LEAD, "yaml"))
def test_every_lead_in_the_docs_is_read(block: str) -> None:
    given = as_text(block)
    lead = parse_lead({**read_document(EXAMPLES / "lead.yaml"), **given})
    assert {e.criterion for e in lead.evidence} >= set(given.get("evidence", {}))


def test_the_first_lead_in_the_docs_is_whole() -> None:
    assert parse_lead(as_text(blocks(LEAD, "yaml")[0])).id == "kr-1000"


@pytest.mark.parametrize("block", blocks(POLICY, "yaml"))
def test_every_policy_and_team_in_the_docs_is_read(block: str, tmp_path: Path) -> None:
    given = as_text(block)
    if "people" in given:
        people = load_people(written(tmp_path, "people.yaml", block))
        assert list(people.by_id) == list(given["people"])
    else:
        whole = {**read_document(EXAMPLES / "policy.yaml"), **given}
        policy = load_policy(written(tmp_path, "policy.json", json.dumps(whole)))
        assert [c.key for c in policy.criteria] == [c["key"] for c in given["criteria"]]


def test_the_csv_in_the_docs_is_read(tmp_path: Path) -> None:
    (leads,) = blocks(LEAD, "csv")
    assert [row.problems for row in read_leads(written(tmp_path, "leads.csv", leads))] == [()]
    (accounts,) = blocks(POLICY, "csv")
    people = load_people(EXAMPLES / "people.yaml", written(tmp_path, "accounts.csv", accounts))
    assert people.accounts[0].owner == "clara"


def test_every_code_of_the_gate_and_every_key_of_the_files_is_documented() -> None:
    assert [code for code in get_args(Code) if f"`{code}`" not in POLICY] == []
    models = (PolicyModel, CriterionModel, PersonModel, TimingModel, RuleModel, StepModel)
    keys = [key for model in models for key in model.model_fields]
    assert [key for key in keys if f"`{key}`" not in POLICY] == []
    assert [key for key in [*COLUMNS, *EvidenceModel.model_fields] if f"`{key}`" not in LEAD] == []
    of_leads = (LeadModel, ContactModel, MeetingModel, PromiseModel)
    assert [key for model in of_leads for key in model.model_fields if key not in LEAD] == []
