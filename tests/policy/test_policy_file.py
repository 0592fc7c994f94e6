"""The policy file: what it may say, and what is said about mistakes."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from domain.time import Window
from domain.values import Money
from policy import load_policy
from policy.plain import read_document
from tests.policy.files import EXAMPLES, complaints, example, written


def bad(folder: Path, *changes: tuple[str, str]) -> list[str]:
    return complaints(load_policy, written(folder, "policy.yaml", example("policy.yaml", *changes)))


def test_the_example_has_the_five_criteria_in_the_order_of_the_letters() -> None:
    policy = load_policy(EXAMPLES / "policy.yaml")
    assert [(c.number, c.key) for c in policy.criteria] == [
        (1, "budget"),
        (2, "timeframe"),
        (3, "pain_point"),
        (4, "willing_to_meet"),
        (5, "authority"),
    ]
    assert policy.criteria[0].at_least == Money(amount=Decimal(20000), currency="EUR")
    assert policy.criteria[3].max_age == Window(count=10, unit="working days")
    assert policy.decision_window == Window(count=2, unit="working days")
    assert (policy.stage, policy.stage_label, policy.currency) == ("discovery", "Discovery", "EUR")
    assert policy.open_handoffs_warning == 10


def test_evidence_may_be_30_days_old_where_the_policy_says_nothing() -> None:
    policy = load_policy(EXAMPLES / "policy.yaml")
    assert policy.criteria[4].max_age == Window(count=30 * 24, unit="clock hours")


def test_the_version_follows_the_meaning_and_not_the_comments(tmp_path: Path) -> None:
    version = load_policy(EXAMPLES / "policy.yaml").version
    assert len(version) == 12
    assert int(version, 16) >= 0
    same = written(
        tmp_path, "a.yaml", "# a new comment\n" + example("policy.yaml", ("2 working days", '"2  working day"'))
    )
    other = written(tmp_path, "b.yaml", example("policy.yaml", ("EUR 20000", "EUR 20001")))
    assert load_policy(same).version == version
    assert load_policy(other).version != version


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ("2 days", '"2 days" has no unit; write 6 working hours, 2 working days or 48 clock hours.'),
        ("2 day", '"2 day" has no unit'),
        ("2", '"2" has no unit'),
        ("6 h", '"6 h" has no unit'),
        ("6 hours", '"6 hours" has no unit'),
        ("two working days", '"two working days" is no length of time'),
        ("0 clock hours", '"0 clock hours" is no length; write at least 1 clock hour.'),
        ("-1 clock hours", '"-1 clock hours" is no length of time'),
        ("a working day", '"a working day" is no length of time; write 6 working hours, 2 working days or 48 clock'),
        ("2 weeks", '"2 weeks" is no length of time; write 6 working hours, 2 working days or 48 clock hours.'),
        (
            "0.5 working days",
            '"0.5 working days" is not a whole number of working hours, working days or clock hours; ',
        ),
        ("1,5 working hours", "write 4 working hours for half a day."),
        ("1/2 working day", '"1/2 working day" is not a whole number'),
        ("1½ days", '"1½ days" is not a whole number'),
        ("1001 working days", '"1001 working days" is longer than four years; write at most 1000 working days.'),
        ("99999 clock hours", '"99999 clock hours" is longer than four years; write at most 35000 clock hours.'),
    ],
)
def test_a_length_without_a_real_unit_is_refused_with_the_three_choices(tmp_path: Path, wrong: str, words: str) -> None:
    (line,) = bad(tmp_path, ("max_age: 10 working days", f"max_age: {wrong}"))
    assert line.startswith("policy.yaml: criteria[3].max_age: ")
    assert words in line


def test_everything_wrong_is_said_in_one_go(tmp_path: Path) -> None:
    lines = bad(
        tmp_path,
        ("currency: EUR", "currency: EURO"),
        ("decision_window:", "decison_window:"),
        ("label: pain point", "label: budget"),
        ("value: yes_no", "value: boolean"),
        ("within_months: 6", "within_months: six"),
        ("max_age: 720 clock hours", "max_age: 30 days"),
    )
    assert lines == [
        'policy.yaml: currency: "EURO" is no ISO 4217 code of a currency in use; write one such as EUR, USD or GBP.',
        "policy.yaml: decision_window: is missing. How long the rep has to accept or reject.",
        'policy.yaml: criteria[0].max_age: "30 days" has no unit; '
        "write 6 working hours, 2 working days or 48 clock hours.",
        'policy.yaml: criteria[1].within_months: "six" is no whole number.',
        "policy.yaml: criteria[3].value: \"boolean\" is none of 'money', 'month', 'words' or 'yes_no'.",
        'policy.yaml: decison_window: is not a key here. Did you mean "decision_window"?',
        'policy.yaml: criteria[0]: "budget" also names another criterion; a rejection would be ambiguous.',
        'policy.yaml: criteria[2]: "budget" also names another criterion; a rejection would be ambiguous.',
        "policy.yaml: criteria[0].at_least: is in EUR, and the policy's currency is EURO; nothing is converted.",
    ]


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        (
            [("at_least: EUR 20000", "at_least: USD 20000")],
            "criteria[0].at_least: is in USD, and the policy's currency is EUR; nothing is converted.",
        ),
        (
            [("at_least: EUR 20000", "at_least: 20.000 EUR")],
            'criteria[0].at_least: "20.000 EUR" is no money; write a number without separators and an ISO 4217 code, '
            "such as EUR 60000 or 60000.50 EUR.",
        ),
        (
            [("at_least: EUR 20000", "must_be_yes: yes")],
            "criteria[0]: must_be_yes fits value: yes_no only, and value is money; remove one of them.",
        ),
        (
            [("aliases: [pain, need]", 'aliases: ["3"]')],
            'criteria[2]: "3" is a number; numbers stand for the place in the list.',
        ),
        ([("key: budget", "key: Budget!")], 'criteria[0].key: "Budget!" does not fit: a key has small letters'),
        (
            [("open_handoffs_warning: 10", "open_handoffs_warning: 0")],
            'open_handoffs_warning: "0" is too small; the least is 1.',
        ),
        ([("  label: Discovery", "  name: Discovery")], "stage.label: is missing. The stage's name in letters."),
        ([("currency: EUR", "engage_window: 4 working hours\ncurrency: EUR")], "engage_window: is not a key here."),
        (
            [("key: authority", "key: authority\n    required: maybe")],
            'criteria[4].required: "maybe" is neither yes nor no.',
        ),
    ],
)
def test_a_mistake_is_said_with_its_place_and_the_cure(
    tmp_path: Path, changes: list[tuple[str, str]], line: str
) -> None:
    assert any(found.startswith(f"policy.yaml: {line}") for found in bad(tmp_path, *changes))


def test_a_policy_without_a_required_criterion_is_refused(tmp_path: Path) -> None:
    text = example("policy.yaml").replace("    label:", "    required: no\n    label:")
    lines = complaints(load_policy, written(tmp_path, "policy.yaml", text))
    assert lines == ["policy.yaml: criteria: none is required, so that every lead would pass; require at least one."]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a: [1", "line 2: not YAML"),
        ("a: 1\na: 2", 'line 2: "a" stands twice in the same place; keep one.'),
        ("a: &x 1\nb: *x", "line 2: anchors and aliases are not read here; write it out."),
        ("- 1\n- 2", "must hold keys with values"),
        ("", "must hold keys with values"),
        (b"\xff\xfe\x00", "is not UTF-8 text; save it as UTF-8."),
        ("[" * 5000 + "]" * 5000, "is nested too deeply."),
    ],
)
def test_a_file_that_is_no_policy_at_all_is_told_so(tmp_path: Path, text: str | bytes, words: str) -> None:
    (line,) = complaints(load_policy, written(tmp_path, "policy.yaml", text))
    assert words in line


def test_a_file_that_is_not_there_is_told_so(tmp_path: Path) -> None:
    assert complaints(load_policy, tmp_path / "none.yaml") == ["none.yaml: there is no such file."]


def test_a_policy_may_be_json_too(tmp_path: Path) -> None:
    data = read_document(EXAMPLES / "policy.yaml")
    assert load_policy(written(tmp_path, "policy.json", json.dumps(data))) == load_policy(EXAMPLES / "policy.yaml")
