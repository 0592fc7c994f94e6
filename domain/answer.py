"""One answer in a text, and the readings of one place: what the tables of all languages find there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from domain.breath import goes_on, longest, opens_answer, says_nothing
from domain.grammar.shared import ANOTHER_TIME
from domain.lexicon import Lexicon, in_any, lexicons, plausible
from domain.sentences import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer: a word of `domain.words` (`act` says what was done, for engaged), and its place.

    `how` is command (a whole clause), opening (goes on freely) or refusal. `said` is `yes` or `no` when that stands in
    front of it in the same clause or sentence.
    """

    meaning: str
    act: str
    how: Literal["command", "opening", "refusal"]
    clause: int
    start: int
    end: int
    said: str = ""
    language: str = "en"


def best_of(found: Iterator[Answer], own: Sequence[str]) -> Answer | None:
    """Of several readings of one place one of the reader's `own` words, then the longer; None when there is none."""
    return max(found, key=lambda a: (a.meaning in own, a.end, a.how == "command"), default=None)


def readings(text: Text, at: int, start: int, said: str) -> Iterator[Answer]:
    """Every answer that clause `at` may give from word `start` on; `said` is a yes or no in front of it."""
    clause = text.clauses[at]
    plain = clause.plain
    if not opens_answer(plain, start):
        return
    for lexicon in lexicons():
        for end, meaning in lexicon.commands.at(plain, start):
            if meaning == "accept" and ANOTHER_TIME & set(plain[start + 2 : end]):
                continue
            if _ends_well(text, at, end, lexicon, plain[start:end]):
                yield _answer(meaning, "command", at, start, end, said, lexicon)
        for end, meaning in lexicon.openings.at(plain, start):
            if meaning == "question" and longest("requests", plain, start):
                continue
            if (
                meaning == "engaged met" and len(plain) > 1 and lexicon not in plausible(text.words)
            ):  # `met` is `with` in Dutch
                continue
            yield _answer(meaning, "opening", at, start, end, said, lexicon)
        for end, meaning in lexicon.refusals.at(plain, start):
            yield _answer(meaning, "refusal", at, start, end, said, lexicon)


def _answer(
    meaning: str, how: Literal["command", "opening", "refusal"], at: int, start: int, end: int, said: str, lex: Lexicon
) -> Answer:
    word, _, act = meaning.partition(" ")
    return Answer(
        meaning=word, act=act, how=how, clause=at, start=start, end=end, said=said, language=lex.language.code
    )


def _ends_well(text: Text, at: int, end: int, lexicon: Lexicon, phrase: tuple[str, ...]) -> bool:
    """Whether a command may end here: at its clause's end, or before `and`; not at a question mark or an ellipsis."""
    clause = text.clauses[at]
    said = " ".join(phrase) in lexicon.language.needs_full_stop
    if " ".join(phrase) in lexicon.language.needs_sentence and not _opens_anew(text, at):
        return False
    if end < len(clause.words):
        goes = clause.plain[end] in lexicon.conjunctions | {"and"} or (not said and goes_on(clause.plain, end))
        return goes and not _is_question(text, at)
    if clause.stop in ("?", "…", "/"):
        return False
    if said and clause.stop in (",", ":"):
        following = text.clauses[at + 1] if at + 1 < len(text.clauses) else None
        if following is None or says_nothing(following) or lexicon.turns.longest(following.plain, 0):
            return following is not None
        return following.stop in ("\n", ".", "!") and lexicon.plans.longest(following.plain, 0) > 0
    return True


def _opens_anew(text: Text, at: int) -> bool:
    """Whether a clause opens its sentence, but for greeting and filling."""
    if text.clauses[at].opens_sentence or says_nothing(text.clauses[at - 1]):
        return True
    before = text.clauses[at - 1].plain
    return (len(before), "yes") in in_any("yes_no").at(before, 0)


def _is_question(text: Text, at: int) -> bool:
    sentence = (clause for clause in text.clauses[at:] if clause.line == text.clauses[at].line)
    return any(clause.stop == "?" for clause in sentence)
