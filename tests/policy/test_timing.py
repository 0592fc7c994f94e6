"""The part `timing` of the policy: what it may say, what is said about mistakes, and what old policies mean."""

from pathlib import Path

import pytest
from pydantic import TypeAdapter

from domain.policy import Policy
from domain.time import Window
from domain.timing import DEFAULT, Rung
from policy import load_policy
from tests.builders import a_policy
from tests.policy.files import complaints, example, written


def timed(folder: Path, text: str) -> Path:
    return written(folder, "policy.yaml", example("policy.yaml") + f"\ntiming:\n{text}\n")


def bad(folder: Path, text: str) -> list[str]:
    return complaints(load_policy, timed(folder, text))


def test_where_nothing_is_written_the_defaults_hold(tmp_path: Path) -> None:
    policy = load_policy(written(tmp_path, "policy.yaml", example("policy.yaml")))
    assert policy.timing == DEFAULT
    assert [str(rung) for rung in policy.decision.ladder] == [
        "4 working hours before due", "due", "4 working hours later", "1 working day later"
    ]  # fmt: skip


def test_a_ladder_is_read_as_it_stands(tmp_path: Path) -> None:
    ladder = "  decision_ladder:\n    - {at: 50 %, to: rep}\n    - {at: due, to: [rep, ldr]}\n"
    policy = load_policy(timed(tmp_path, ladder + "    - {at: 3 clock hours later, to: manager}"))
    assert policy.decision.ladder == (
        Rung(to=("rep",), share=50),
        Rung(to=("rep", "ldr")),
        Rung(to=("manager",), later=Window(count=3, unit="clock hours")),
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("  extension: 2 days", '"2 days" has no unit; write 6 working hours, 2 working days or 48 clock hours.'),
        ("  engage: {window: 1 day}", '"1 day" has no unit; write 6 working hours, 2 working days or 48 clock hours.'),
        (
            "  decision_ladder: [{at: 1 day later, to: rep}]",
            '"1 day" has no unit; write 6 working hours, 2 working days or 48 clock hours.',
        ),
        ("  decision_ladder: [{at: soon, to: rep}]", '"soon" is no moment of a ladder; write 75 %, 4 working hours'),
        ("  decision_ladder: [{at: 100 %, to: rep}]", "is no share of a window; write 1 % to 99 %."),
        ("  decision_ladder: [{at: due, to: boss}]", '"boss" is none of'),
        ("  decision_ladder: [{at: due, to: rep}, {at: 50 %, to: rep}]", "the steps of a ladder stand in their order"),
        ("  answer: {window: 1 working day, repeat: 1 working day}", "repeat and repeat_to stand together"),
        ("  engagement: maybe", '"maybe" is none of'),
        ("  hop: 3", 'is not a key here. Did you mean "hops"?'),
    ],
)
def test_a_mistake_is_said_with_its_cure(tmp_path: Path, text: str, words: str) -> None:
    assert any(words in line and line.startswith("policy.yaml: timing") for line in bad(tmp_path, text))


def test_a_step_may_move_the_lead_where_an_answer_is_waited_for(tmp_path: Path) -> None:
    policy = load_policy(timed(tmp_path, "  decision_ladder: [{at: 1 working day later, move_to: stand_in}]"))
    (rung,) = policy.decision.ladder
    assert (rung.to, rung.moves, str(rung)) == ((), True, "1 working day later")


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ("decision_ladder: [{at: due, to: rep, move_to: stand_in}]", "a step says whom it writes to (to), or that"),
        ("decision_ladder: [{at: due}]", "a step says whom it writes to (to), or that"),
        ("decision_ladder: [{at: 50 %, move_to: stand_in}]", "a lead moves when the answer is due or later"),
        ("conversion_ladder: [{at: due, move_to: stand_in}]", "only a step of the decision_ladder moves the lead"),
        ("ruling: {window: 1 working day, ladder: [{at: due, move_to: stand_in}]}", "only a step of the decision"),
    ],
)
def test_a_step_that_moves_nothing_sensible_is_refused(tmp_path: Path, given: str, wrong: str) -> None:
    assert any(wrong in line for line in bad(tmp_path, f"  {given}"))


def test_a_reminder_beside_a_ladder_would_be_without_effect_and_is_refused(tmp_path: Path) -> None:
    text = "  decision_ladder: [{at: due, to: rep}]\nreminder_before_due: 1 working hour"
    (line,) = bad(tmp_path, text)
    assert "reminder_before_due is written too" in line


def test_a_policy_of_before_the_ladder_still_decodes() -> None:
    adapter = TypeAdapter(Policy)
    old = adapter.dump_python(a_policy(), mode="json")
    del old["timing"]
    assert adapter.validate_python(old) == a_policy()
