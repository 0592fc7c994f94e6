"""What holds for any text: dressing changes nothing, a negation never accepts, time grows with size."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.mail_reading import UNCLEAR
from domain.patterns import Patterns, Vocabulary
from domain.reading import WORD_LIMIT, Reading, read_decision
from domain.words import words_for
from mail.inbound.example_policy import EXAMPLE_CRITERIA
from tests.mail_in.meaning import rows

pytestmark = pytest.mark.wide

NEVER_ACCEPTED = rows("never_accept")
ACCEPTED = [
    row.partition("| ")[2]
    for table in ("english", "german", "more")
    for row in rows(table)
    if row.startswith("accept ")
]
DRESSED = ('"{}"', "'{}'", "“{}”", "*{}*", "  {}  ", "{}\n\n", "{} ", "({})", "{}.", "{}!", "\n{}", "{}\n\nBest\nBen")
NEGATIONS = (
    *(
        "not ",
        "I do not ",
        "I cannot ",
        "never ",
        "nicht ",
        "kein ",
        "ne pas ",
        "no ",
        "niet ",
        "não ",
        "non ",
        "don't ",
    ),
    *("I would not ", "unable to ", "It is not true: ", "nobody will "),
)
DOUBTS = ("not", "if", "but", "nicht", "wenn", "reject", "unless", "abgelehnt", "pero", "tenzij", "maybe", "undo")


def accepts(text: str) -> bool:
    return read_decision(text, EXAMPLE_CRITERIA).decision == "accept"


@given(st.sampled_from(NEVER_ACCEPTED), st.sampled_from(DRESSED), st.sampled_from([str, str.upper, str.title]))
@settings(derandomize=True, max_examples=600, deadline=None)
def test_quotes_spaces_and_capitals_make_no_acceptance(text: str, dress: str, written: type[str]) -> None:
    assert not accepts(dress.format(written(text)))


@given(st.sampled_from(ACCEPTED), st.sampled_from(NEGATIONS))
@settings(derandomize=True, max_examples=400, deadline=None)
def test_a_negation_in_front_never_accepts(text: str, negation: str) -> None:
    assert not accepts(negation + text)


@given(st.sampled_from(ACCEPTED), st.sampled_from(DOUBTS))
@settings(derandomize=True, max_examples=400, deadline=None)
def test_a_bare_word_of_doubt_below_never_accepts(text: str, doubt: str) -> None:
    assert not accepts(f"{text.splitlines()[0]}\n{doubt}")


@given(st.sampled_from(ACCEPTED), st.sampled_from(("ACCEPT", "spaces", "quotes")))
@settings(derandomize=True, max_examples=200, deadline=None)
def test_capitals_spaces_and_quotes_lose_no_acceptance(text: str, change: str) -> None:
    changed = {"ACCEPT": text.upper(), "spaces": text.replace(" ", "  "), "quotes": f'"{text}"'}[change]
    assert accepts(changed)


@given(st.text(max_size=300))
@settings(derandomize=True, max_examples=300, deadline=None)
def test_any_text_is_read_without_a_fault_for_every_reader(text: str) -> None:
    for asked in ("rep", "ldr", "manager", "sales_ops"):
        for prefix in ("", "accept ", "reject ", "move to ", "more time "):
            reading = read_decision(prefix + text, EXAMPLE_CRITERIA, asked)
            assert isinstance(reading, Reading)
            assert reading.decision == UNCLEAR or reading.decision in words_for(asked)


@pytest.mark.parametrize("word", ["no ", "accept ", "and ", "reject 1, ", "if ", "no budget, ", "nobody will ", "x'y "])
def test_time_grows_with_the_words(word: str) -> None:
    """Four times the words take at most about four times as long; a square would be sixteen."""

    def seconds(count: int) -> float:
        """The best of five: a collection of garbage left by other tests is not the reader's time."""
        took = []
        for _ in range(5):
            start = time.process_time()
            read_decision(word * count, EXAMPLE_CRITERIA)
            took.append(time.process_time() - start)
        return min(took)

    words = max(1, len(word.split()))
    small, large = WORD_LIMIT // words // 5, WORD_LIMIT // words * 4 // 5
    read_decision(word, EXAMPLE_CRITERIA)
    assert seconds(large) < max(0.1, 10 * seconds(small))


def test_a_pattern_says_itself_what_it_matches() -> None:
    patterns = Patterns([("i? take {it}? .. now", "x"), ("a|b* #", "y")], Vocabulary({"it": ("it", "this one")}))
    assert patterns.at(["i", "take", "this", "one", "right", "now"], 0) == [(6, "x")]
    assert patterns.at(["take", "now"], 0) == [(2, "x")]
    assert patterns.at(["take", "a", "b", "c", "d", "e", "now"], 0) == []
    assert patterns.at(["a", "b", "a", "7"], 0) == [(4, "y")]
    with pytest.raises(ValueError, match="names no word"):
        Patterns([("a |", "x")], Vocabulary({}))
