"""Every letter as a person reads it, kept in a file: a change of words shows in review.

After a wanted change: HANDOFF_GOLDEN=1 pytest tests/mail_out/test_golden.py
"""

import os
from pathlib import Path

import pytest

from domain.handoff import Case
from tests.mail_out.german import german, sample_in_german
from tests.mail_out.letters import SAMPLES, Sample, bare, ordinary
from tests.mail_out.parts import composed, parsed, text_in

GOLDEN = Path(__file__).parent / "golden"
SHOWN = ("From", "To", "Subject")
LETTERS = [(sample, "") for sample in SAMPLES] + [(SAMPLES[0], "_bare")]


@pytest.mark.parametrize(("sample", "about"), LETTERS, ids=[sample.name + about for sample, about in LETTERS])
def test_the_letter_reads_as_kept(sample: Sample, about: str) -> None:
    """The letter is, word for word, the one in the file."""
    assert_kept(GOLDEN / f"{sample.name}{about}.txt", sample, bare() if about else ordinary(), "en")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_the_german_letter_reads_as_kept(sample: Sample) -> None:
    """To a reader of German the letter is, word for word, the German one in the file."""
    assert_kept(GOLDEN / "de" / f"{sample.name}.txt", sample_in_german(sample), german(), "de")


def assert_kept(file: Path, sample: Sample, case: Case, language: str) -> None:
    """The letter is the one in the file."""
    message = parsed(composed(sample, case, language=language))
    now = "".join(f"{name}: {message[name]}\n" for name in SHOWN) + "\n" + text_in(message)
    if os.environ.get("HANDOFF_GOLDEN"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(now, encoding="utf-8")
    assert now == file.read_text(encoding="utf-8")
