"""A whole mail, from its bytes to its meaning, in the library and on the command line."""

import json
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from domain.words import words_for
from mail.inbound import read_mail
from policy.policy_file import load_policy
from runtime.commands.starter import app

CORPUS = Path(__file__).parent / "corpus"
HEAD = b"From: ben@example.com\nTo: handoff@example.com\nSubject: Re: Anna Roth\n\n"


def test_a_rejection_is_read_with_its_criteria_note_and_reason() -> None:
    reading = read_mail(HEAD + b"Hi Lea,\n\nreject, they have no money until next year.\n\nBest\nBen\n")
    assert (reading.kind, reading.decision, reading.criteria) == ("human", "reject", ("budget",))
    assert reading.note == "they have no money until next year."
    assert (
        reading.because
        == 'The text clearly says reject, for budget. The line: "reject, they have no money until next year."'
    )


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *(("calendar_accepted_outlook", "other"), ("mdn_read_receipt", "mdn"), ("autoreply_x_header", "auto_reply")),
        *(("own_letter_back", "other"), ("list_bulk", "list"), ("bounce_exim", "bounce")),
    ],
)
def test_a_machine_decides_nothing_whatever_its_text_says(name: str, kind: str) -> None:
    reading = read_mail((CORPUS / f"{name}.eml").read_bytes())
    assert (reading.kind, reading.decision, reading.criteria) == (kind, "unclear", ())
    assert reading.because


def test_the_criteria_are_the_policy_s() -> None:
    policy = load_policy("examples/policy.yaml")
    one = replace(policy, criteria=(replace(policy.criteria[4], number=1),))
    mail = HEAD + b"reject 1\n"
    assert read_mail(mail).criteria == ("budget",)
    assert read_mail(mail, policy).criteria == ("budget",)
    assert read_mail(mail, one).criteria == ("authority",)


def test_what_may_be_said_is_the_asked_person_s() -> None:
    mail = HEAD + b"uphold - the note is clear\n"
    assert read_mail(mail, asked="manager").decision == "uphold"
    assert read_mail(mail, asked="rep").decision == "unclear"


@given(st.binary(max_size=400), st.sampled_from([b"", HEAD, HEAD + b"accept ", HEAD + b"reject "]))
@settings(derandomize=True, max_examples=300, deadline=None)
def test_no_bytes_raise(raw: bytes, before: bytes) -> None:
    reading = read_mail(before + raw)
    assert reading.decision in ("unclear", *words_for("rep"))


@pytest.mark.parametrize(
    "word", [b"no ", b"accept, ", b"budget, ", b"nobody will take, ", b"if they sign now\n", b"and accept "]
)
def test_a_megabyte_takes_no_quarter_of_a_second(word: bytes) -> None:
    raw = HEAD + word * (1_000_000 // len(word))
    read_mail(HEAD + b"accept")
    best = 1.0
    for _ in range(3):
        start = time.process_time()
        assert read_mail(raw).decision == "unclear"
        best = min(best, time.process_time() - start)
    assert best < 0.25


def test_the_command_prints_one_json_object() -> None:
    mail = str(CORPUS / "reject_by_number.eml")
    found = CliRunner().invoke(app, ["read", mail, "--policy", "examples/policy.yaml", "--asked", "rep"])
    assert found.exit_code == 0, found.output
    shown = json.loads(found.output)
    assert (shown["kind"], shown["decision"], shown["criteria"]) == ("human", "reject", ["budget", "timeframe"])
    assert {"visible_text", "note", "because"} <= shown.keys()


def test_the_command_says_what_asked_may_be() -> None:
    found = CliRunner().invoke(app, ["read", str(CORPUS / "plain_accept.eml"), "--asked", "boss"])
    assert found.exit_code == 2
