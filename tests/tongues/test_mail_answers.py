"""Beside each form stands the same answer by mail, in the reader's own words: the reader of replies takes each."""

from typing import get_args

import pytest

from domain.fitting import fitting
from domain.handoff import HandoffState
from domain.mail_answers import beginnings
from domain.people import Role
from domain.reading import read_decision
from tests import builders as build
from web.answer_forms import FIELDS, FORMS

FILLED = {
    "reject": "1 - no money before May",
    "return": "1 - no money at all",
    "move": "Clara Weiss",
    "overturn": "Clara Weiss",
    "recycle": "2027-03-01",
    "attach": "0067",
    "extend": "2",
}
WHY = ("", "rejected", "faulty", "duplicate", "not_mine", "returned", "recycled", "disputed")
PARTS: tuple[Role, ...] = get_args(Role)


def offered(part: Role) -> list[str]:
    """Every word that a page may offer this part."""
    fit = {word for state in get_args(HandoffState) for why in WHY for word in fitting(part, state, why)}
    more = {"rep": {"mine", "undo"}, "manager": {"undo"}}
    return sorted(fit | more.get(part, set()))


@pytest.mark.parametrize("language", ["en", "de", "de-AT"])
@pytest.mark.parametrize("part", PARTS)
def test_each_answer_by_mail_is_read_as_its_form_says(part: Role, language: str) -> None:
    words = offered(part)
    begun = beginnings(words, part, language, "Ben Vogt")
    assert list(begun) == words
    for word, body in begun.items():
        rest = FILLED.get(word, "two days" if word == "more_time" else "she has said so" if body[-1] == " " else "")
        if word == "extend":
            rest = "2 Arbeitstage" if language.startswith("de") else "2 working days"
        reading = read_decision(f"{body}{rest}", build.a_policy().criteria, part)
        assert reading.decision == word, f"{body}{rest!r}: {reading.because}"


def test_they_are_german_words_for_a_german_reader() -> None:
    begun = beginnings((*FORMS, *FIELDS), "ldr", "de", "Ben Vogt")
    assert begun["note"] == "Notiz - "
    assert begun["repass"] == "erneut übergeben"
    assert beginnings(["engaged", "accept"], "rep", "de", "") == {"engaged": "angerufen", "accept": "annehmen"}
    assert beginnings(["accept"], "manager", "de", "Ben Vogt") == {"accept": "annehmen für Ben Vogt"}
