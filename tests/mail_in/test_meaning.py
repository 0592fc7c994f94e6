"""Sentences of seven languages and what they mean; sentences that must never accept; what each reader may say."""

import pytest

from domain.grammar import LANGUAGES
from domain.people import Role
from domain.policy import Criterion, Policy
from domain.reading import WORD_LIMIT, read_decision
from domain.words import WORDS, word_for, words_for, words_table
from mail.inbound.example_policy import EXAMPLE_CRITERIA
from policy.policy_file import load_policy
from tests.mail_in.meaning import rows

TABLES = ("english", "german", "more", "mixed", "second_reading")
MEANT = [row.partition("| ")[::2] for table in TABLES for row in rows(table)]
NEVER_ACCEPTED = rows("never_accept")
BY_ROLE = [row.partition(" | ")[::2] for row in rows("roles")]
ROLES: dict[str, Role] = {"rep": "rep", "ldr": "ldr", "manager": "manager", "sales_ops": "sales_ops"}


@pytest.mark.parametrize(("meant", "text"), MEANT, ids=[text for _, text in MEANT])
def test_a_sentence_means_what_a_careful_person_takes_it_for(meant: str, text: str) -> None:
    reading = read_decision(text, EXAMPLE_CRITERIA)
    decision, _, criteria = meant.strip().partition(" ")
    assert (reading.decision, reading.criteria) == (decision, tuple(criteria.split(",")) if criteria else ())
    assert reading.because
    assert reading.line in text or len(text) > len(reading.line)


@pytest.mark.parametrize("text", NEVER_ACCEPTED)
def test_what_a_careful_person_would_not_be_sure_of_is_never_an_acceptance(text: str) -> None:
    reading = read_decision(text, EXAMPLE_CRITERIA)
    assert reading.decision != "accept"
    assert reading.because


@pytest.mark.parametrize("text", rows("never_accept_second"))
def test_nor_do_the_sentences_of_the_second_table(text: str) -> None:
    assert read_decision(text, EXAMPLE_CRITERIA).decision != "accept"


@pytest.mark.parametrize("text", rows("never_decided"))
def test_what_decides_nothing_is_asked_back_or_is_a_question(text: str) -> None:
    reading = read_decision(text, EXAMPLE_CRITERIA)
    assert reading.decision in ("unclear", "question"), reading.because


@pytest.mark.parametrize(("case", "text"), BY_ROLE, ids=[f"{case} {text}" for case, text in BY_ROLE])
def test_each_reader_has_words_of_his_own(case: str, text: str) -> None:
    role, _, meant = case.partition(": ")
    decision, _, detail = meant.partition(", ")
    reading = read_decision(text, EXAMPLE_CRITERIA, ROLES[role])
    assert reading.decision == decision
    if detail:
        assert reading.detail == detail


def test_the_tables_are_as_large_as_promised() -> None:
    assert len(MEANT) >= 250
    assert len(NEVER_ACCEPTED) >= 150
    assert len(set(NEVER_ACCEPTED)) == len(NEVER_ACCEPTED)


def test_every_word_of_the_table_is_in_english_and_german() -> None:
    for language in LANGUAGES:
        said = {meaning.split(" ")[0] for meaning in (*language.commands, *language.openings)}
        if language.code in ("en", "de"):
            assert said == {word.name for word in WORDS}
        assert set(words_for("rep")) <= said


def test_a_word_for_somebody_else_is_answered_with_who_may() -> None:
    because = read_decision("uphold", EXAMPLE_CRITERIA, "rep").because
    assert "The manager may answer with uphold, not the rep." in because
    assert "reject CRITERIA - what you heard" in because
    assert "The rep or the manager may answer with accept" in read_decision("accept", EXAMPLE_CRITERIA, "ldr").because


def test_an_ldr_never_decides_or_extends() -> None:
    for name in ("accept", "reject", "extend", "overturn", "uphold"):
        assert word_for(name, "ldr") is None


def test_the_table_in_markdown_has_one_row_for_each_word_and_reader() -> None:
    assert words_table().count("\n") == 1 + sum(len(word.roles) for word in WORDS)
    assert "| rep | `reject CRITERIA - what you heard` |" in words_table()


@pytest.mark.parametrize(
    ("text", "guess"),
    [
        *(("acept", "accept"), ("accpet", "accept"), ("angenomen", "accept"), ("rejct 1", "reject")),
        *(("abgeleht 1", "reject"), ("Sounds good", "accept"), ("reject", "reject"), ("I'll pass", "reject")),
        *(("accept, but the budget is smaller", "accept"), ("reject bugdet", "reject"), ("klingt gut", "accept")),
    ],
)
def test_what_only_needs_a_confirmation_is_a_guess(text: str, guess: str) -> None:
    reading = read_decision(text, EXAMPLE_CRITERIA)
    assert (reading.decision, reading.guess) == ("unclear", guess)


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        *(("more time - until Friday", "until Friday"), ("I need two more days, please.", "two more days")),
        *(("Not mine - belongs to Tom", "Tom"), ("This should go to Maria Keller.", "Maria Keller")),
        *(("nicht meiner, gehört Tom", "Tom"), ("Bitte gib mir noch einen Tag.", "noch einen Tag")),
        *(("faulty - the phone number is wrong", "the phone number is wrong"), ("Called her today", "called")),
        *(("met her", "met"), ("mailed", "mailed"), ("return - they went bankrupt", "they went bankrupt")),
    ],
)
def test_an_answer_carries_what_its_word_asks_for(text: str, detail: str) -> None:
    assert read_decision(text, EXAMPLE_CRITERIA).detail == detail


def test_news_before_the_answer_is_in_the_note() -> None:
    text = "Hi Lea,\nSpoke to Anna this morning, very promising.\nI accept the lead.\n\nBest\nBen"
    assert read_decision(text, EXAMPLE_CRITERIA).note == (
        "Spoke to Anna this morning, very promising.\nI accept the lead."
    )


def test_a_very_long_text_is_no_plain_answer() -> None:
    reading = read_decision("accept\n" + "news " * WORD_LIMIT, EXAMPLE_CRITERIA)
    assert reading.decision == "unclear"
    assert "too long" in reading.because


def test_paraphrases_find_a_criterion_by_its_alias_or_its_kind() -> None:
    """A policy may call its criteria as it likes."""
    budget, timeframe, *_ = EXAMPLE_CRITERIA
    own = (
        Criterion(key="spend", number=1, label="spend", value=budget.value, max_age=budget.max_age),
        Criterion(
            key="power",
            number=2,
            label="power to sign",
            value="words",
            max_age=timeframe.max_age,
            aliases=("decision maker",),
        ),
    )
    assert read_decision("reject, they have no money", own).criteria == ("spend",)
    assert read_decision("reject - her boss decides", own).criteria == ("power",)
    assert read_decision("reject, no pain", own).decision == "unclear"


def test_without_a_policy_the_example_s_criteria_are_read() -> None:
    policy: Policy = load_policy("examples/policy.yaml")
    assert policy.criteria == EXAMPLE_CRITERIA
