"""Every example in docs/answering-by-mail.md is read as it stands there, with the criteria of the example policy."""

import re
from pathlib import Path

import pytest

from domain.handoff import Accept, Reject
from domain.reading import Reading, read_decision
from policy import load_policy
from tests.policy.files import EXAMPLES

PAGE = (EXAMPLES.parent / "docs" / "answering-by-mail.md").read_text(encoding="utf-8")
CRITERIA = load_policy(Path(EXAMPLES) / "policy.yaml").criteria


def rows(heading: str) -> list[tuple[str, str]]:
    """The first two columns of the table below a heading; ` / ` in an example stands for a new line."""
    section = PAGE.split(f"## {heading}\n")[1].split("\n## ")[0]
    found = re.findall(r"^\| `([^`]+)` \| ([^|]+?) \|", section, re.MULTILINE)
    assert len(found) > 3
    return found


def read(example: str) -> Reading:
    return read_decision(example.replace(" / ", "\n"), CRITERIA)


@pytest.mark.parametrize(("example", "note"), rows("Accepting"))
def test_it_accepts(example: str, note: str) -> None:
    verdict = read(example).verdict
    assert isinstance(verdict, Accept)
    assert verdict.note == note.strip("`- ")


@pytest.mark.parametrize(("example", "criteria"), rows("Rejecting"))
def test_it_rejects(example: str, criteria: str) -> None:
    verdict = read(example).verdict
    assert isinstance(verdict, Reject)
    assert ", ".join(verdict.criteria) == criteria


@pytest.mark.parametrize(("example", "why"), rows("What is asked back"))
def test_it_is_asked_back(example: str, why: str) -> None:
    reading = read(example)
    assert reading.verdict is None
    assert why in reading.because


def test_the_criteria_of_the_page_are_those_of_the_example_policy() -> None:
    offered = ", ".join(f"{c.number} {c.label}" for c in CRITERIA)
    assert offered in " ".join(PAGE.split())
