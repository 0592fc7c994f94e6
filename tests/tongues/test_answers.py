"""Whatever a letter offers can be answered: each word, as each language writes it, is read as that word."""

import pytest

from domain.reading import read_decision
from domain.tongues import TONGUES
from domain.tongues.tongue import Tongue
from domain.words import WORDS, Word
from tests import builders as build

IN = pytest.mark.parametrize("tongue", TONGUES.values(), ids=list(TONGUES))
FILLED = {
    "CRITERIA": "1 2",
    "KRITERIEN": "1 2",
    "NAME": "Clara Weiss",
    "DATE": "2027-03-01",
    "DATUM": "1.3.2027",
    "ID": "0067",
}
ALTERNATIVES = (", ", " or ", " oder ")


@IN
def test_every_word_of_the_table_is_written(tongue: Tongue) -> None:
    """No word is left in English, and none is there that the table no longer has."""
    if tongue.answers:
        assert tongue.answers.keys() == {word.says for word in WORDS}


@IN
@pytest.mark.parametrize("word", WORDS, ids=lambda word: word.says)
def test_each_offered_word_is_read_as_that_word(tongue: Tongue, word: Word) -> None:
    """By every reader who may use it, filled in as a letter asks, and by its bare word where nothing more is needed."""
    for role in word.roles:
        for line in lines(tongue.word(word), tongue):
            reading = read_decision(line, build.a_policy().criteria, role)
            assert reading.decision == word.name, f"{line!r} by {role}: {reading.because}"


@IN
def test_numbers_stand_where_the_table_wants_criteria(tongue: Tongue) -> None:
    """`reject 1 2 - ...` in each language names the first two criteria, and keeps what was heard."""
    word = next(word for word in WORDS if word.says.startswith("reject CRITERIA - "))
    reading = read_decision(tongue.word(word).says.replace(tongue.criteria, "1 2"), build.a_policy().criteria)
    assert reading.criteria == ("budget", "timeframe")
    assert reading.note


def lines(word: Word, tongue: Tongue) -> list[str]:
    """How a reader may write the word: each alternative, with blanks filled; and without the comment behind it."""
    said = word.says
    for blank, text in FILLED.items():
        said = said.replace(blank, text)
    if word.name == "engaged":
        for between in ALTERNATIVES:
            said = said.replace(between, "\n")
        return said.splitlines()
    return [said] if word.needs else [said, said.partition(" - ")[0]]
