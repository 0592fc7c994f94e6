"""Where in a text somebody gives an answer: every clause that opens with a phrase of the grammar."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from domain.lexicon import Lexicon, lexicons
from domain.patterns import Patterns
from domain.sentences import Clause, Text

_FILLERS = 3
_GREETED = 3
"""A greeting without a comma names at most this many words before the answer."""
_DONE_FIRST = ("-", ",", "(", ")", "*")


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


def answers_in(text: Text, own: Sequence[str]) -> list[Answer]:
    """All answers, in order; of two readings at one place one of the reader's `own` words, then the longer."""
    found: list[Answer] = []
    said = ""
    for at, clause in enumerate(text.clauses):
        if clause.opens_sentence:
            said = ""
        start, polarity = after_fillers(clause)
        if clause.words and _may_open(text, at, found):
            whole = list(_readings(text, at, 0, said))
            readings = whole or list(_readings(text, at, start, polarity or said))
            best = max(readings, key=lambda a: (a.meaning in own, a.end, a.how == "command"), default=None)
            if best is not None:
                found.append(best)
                found.extend(_behind_news(text, best, own))
        said = polarity or said
    return found


def _behind_news(text: Text, first: Answer, own: Sequence[str]) -> list[Answer]:
    """`Called her and accept`: an answer behind what was done, in the same clause."""
    plain = text.clauses[first.clause].plain
    joints = [at for at in range(first.end, len(plain) - 1) if first.meaning == "engaged" and _joins(plain, at)]
    for at in joints:
        best = max(_readings(text, first.clause, at + 1, ""), key=lambda a: (a.meaning in own, a.end), default=None)
        if best is not None:
            return [best]
    return []


def _joins(plain: tuple[str, ...], at: int) -> bool:
    if at >= len(plain):
        return False
    return any(plain[at] in lexicon.conjunctions or lexicon.turns.longest(plain, at) == 1 for lexicon in lexicons())


def after_fillers(clause: Clause) -> tuple[int, str]:
    """Behind how many words of greeting and filling (`ok`, `yes please`) a clause really begins, and its yes or no."""
    plain, at, said = clause.plain, 0, ""
    greeting = _longest("greetings", plain, 0)
    if (
        greeting
        and len(plain) - greeting <= _GREETED
        and not any(_opens(plain, n) for n in range(greeting, len(plain)))
    ):
        return len(plain), ""
    if greeting:
        at = next((n for n in range(greeting, min(greeting + _GREETED, len(plain))) if _opens(plain, n)), 0)
    for _ in range(_FILLERS):
        yes_no = [found for lexicon in lexicons() for found in lexicon.yes_no.at(plain, at)]
        length = max((end - at for end, _ in yes_no), default=0)
        said = said or next((kind for end, kind in yes_no if end - at == length), "")
        length = max(length, _longest("fillers", plain, at), int(_joins(plain, at)))
        if not length or at + length >= len(plain):
            break
        at += length
    return at, said


def says_nothing(clause: Clause) -> bool:
    """Whether a clause is only greeting, thanks or filling."""
    plain = clause.plain
    start, _ = after_fillers(clause)
    if start >= len(plain):
        return True
    return any(start + _longest(table, plain, start) == len(plain) for table in ("courtesies", "fillers", "labels"))


def _may_open(text: Text, at: int, found: list[Answer]) -> bool:
    """Whether an answer may begin in this clause, by what stands before it."""
    clause = text.clauses[at]
    if clause.before.startswith("^") and clause.before not in ("^", "^?"):
        return False
    if clause.opens_sentence or clause.before == "^?":
        return clause.before != "?"
    before = text.clauses[at - 1]
    if clause.before == ":":
        return any(_longest("labels", before.plain, 0) == len(before.plain) for _ in (0,)) or _is_greeting(before)
    return clause.before in _DONE_FIRST


def _readings(text: Text, at: int, start: int, said: str) -> Iterator[Answer]:
    clause = text.clauses[at]
    plain = clause.plain
    for lexicon in lexicons():
        for end, meaning in lexicon.commands.at(plain, start):
            if _ends_well(text, at, end, lexicon, plain[start:end]):
                yield _answer(meaning, "command", at, start, end, said, lexicon)
        for end, meaning in lexicon.openings.at(plain, start):
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
    if end < len(clause.words):
        joins = lexicon.conjunctions | {"and"}
        return clause.plain[end] in joins and not _is_question(text, at)
    if clause.stop in ("?", "…", "/"):
        return False
    if " ".join(phrase) in lexicon.language.needs_full_stop and clause.stop in (",", ":"):
        following = text.clauses[at + 1] if at + 1 < len(text.clauses) else None
        if following is None or says_nothing(following) or lexicon.turns.longest(following.plain, 0):
            return following is not None
        return following.stop in ("\n", ".", "!") and lexicon.plans.longest(following.plain, 0) > 0
    return True


def _is_question(text: Text, at: int) -> bool:
    sentence = (clause for clause in text.clauses[at:] if clause.line == text.clauses[at].line)
    return any(clause.stop == "?" for clause in sentence)


def _opens(plain: tuple[str, ...], at: int) -> bool:
    tables: tuple[tuple[Patterns, ...], ...] = tuple((x.commands, x.openings, x.refusals) for x in lexicons())
    return any(table.at(plain, at) for group in tables for table in group)


def _is_greeting(clause: Clause) -> bool:
    return bool(_longest("greetings", clause.plain, 0))


def _longest(table: str, plain: tuple[str, ...], at: int) -> int:
    found: list[Patterns] = [getattr(lexicon, table) for lexicon in lexicons()]
    return max(patterns.longest(plain, at) for patterns in found)
