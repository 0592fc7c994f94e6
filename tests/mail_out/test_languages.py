"""Each language of letters says everything that templates and views say, and nothing that nobody says."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from mail.outbound import rows, spoken, view
from mail.outbound.desk_writer import DESK_LETTERS
from mail.outbound.languages import SENTENCES, language_for
from mail.outbound.writer import LETTERS, templates

OTHERS = pytest.mark.parametrize("code", [code for code in SENTENCES if code != "en"])
BLANK = re.compile(r"%\((\w+)\)s")


@OTHERS
def test_every_sentence_is_there_and_no_other(code: str) -> None:
    """A sentence that is changed in a template is missed here, and one that is gone is found."""
    assert sorted(said() - SENTENCES[code].keys()) == []
    assert sorted(SENTENCES[code].keys() - said()) == []


@OTHERS
def test_a_sentence_fills_only_blanks_that_its_english_has(code: str) -> None:
    """Another blank would fail while a letter is written."""
    for english, other in SENTENCES[code].items():
        assert set(BLANK.findall(other)) <= set(BLANK.findall(english)), english
        assert "%" not in BLANK.sub("", other), english


@OTHERS
def test_labels_fit_their_column(code: str) -> None:
    """A label of the plain text ends before its text begins."""
    labels = [other for english, other in SENTENCES[code].items() if english.isupper()]
    assert [label for label in labels if len(label) > len("VORSICHT") or not label.isupper()] == []


def test_a_language_that_nobody_has_written_is_english() -> None:
    """`de-AT` is German; Finnish, and what is no language, are English."""
    assert [language_for(wanted).code for wanted in ("de", "de-AT", "DE", "en-GB", "fi", "")] == [
        *("de", "de", "de", "en", "en", "en")
    ]


def said() -> set[str]:
    """What letters say, in English."""
    return {*_in_templates(), *_in(view), *_in(rows), *rows.HOW.values(), *spoken.SPOKEN.values()}


def _in_templates() -> Iterator[str]:
    environment = templates(language_for("en"))
    for file in (*LETTERS.rglob("*.j2"), *DESK_LETTERS.rglob("*.j2")):
        for _, _, text in environment.extract_translations(file.read_text(encoding="utf-8")):  # type: ignore[attr-defined]
            yield text if isinstance(text, str) else text[0]


def _in(module: object) -> Iterator[str]:
    """Every text that is given to a language, which is called `language` or `t`."""
    for node in ast.walk(ast.parse(Path(module.__file__).read_text(encoding="utf-8"))):  # type: ignore[attr-defined]
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in ("language", "t"):
                yield node.args[0].value  # type: ignore[misc]
