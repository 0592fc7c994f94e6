"""What casts doubt on another answer than an acceptance. Its reason may hold negations and conditions of customers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from domain.answer import Answer
from domain.breath import longest
from domain.doubts import (
    Place,
    doubtful_sign,
    in_quotation,
    kinds_at,
    names_customer,
    other_decision,
    question_in,
    says,
    sentence_start,
    spared,
)
from domain.grammar.shared import DOUBT_SIGNS, NOT, NUMBER_WORDS, SAY, STRUCK_OUT
from domain.grammar.whose_words import ASKING
from domain.lexicon import Lexicon, in_any, languages_of
from domain.sentences import Clause, Text

_ASKED = 3
"""So short a question behind a rejection is about it: `reject. budget?`."""
_HEDGE = 2
"""A clause of at most this many words is about the answer: `reject, maybe`."""


def doubt_in_answer(text: Text, answers: Sequence[Answer], *, questions: bool) -> tuple[str, int] | None:
    """Why the answer is none, and in which line; None when nothing speaks against it.

    `answers` are all that say the same, that which is read first. `questions` tells whether a question mark is doubt.
    """
    answer = answers[0]
    sign = doubtful_sign(text, STRUCK_OUT if _gives_back(answer) else DOUBT_SIGNS)
    if sign:
        return sign
    tables = ("harmless", *(("mistakes",) if answer.meaning in ("undo", "faulty") else ()))
    free = spared(text, answer, *tables)
    free |= {(same.clause, word) for same in answers for word in range(same.start, same.end)}
    possible = languages_of(text.words, answer.language)
    for at, clause in enumerate(text.clauses):
        for word in range(len(clause.words)):
            if in_quotation(text, clause, word):
                continue
            because = _Word(text, answer, at, word, possible).doubt(free)
            if because:
                return because, clause.line
    if not questions:
        return None
    return _question_beside(text, answer) if _gives_back(answer) else question_in(text)


def _question_beside(text: Text, answer: Answer) -> tuple[str, int] | None:
    """A question that may put the rejection in doubt; one that asks nobody (`Budget? What budget?`) is none."""
    behind = (at for at in range(answer.clause + 1, len(text.clauses)) if text.clauses[at].opens_sentence)
    following = next(behind, len(text.clauses))
    for at, clause in enumerate(text.clauses):
        asks = clause.stop == "?" and question_in(replace(text, clauses=(clause,))) is not None
        own = sentence_start(text, at) == sentence_start(text, answer.clause)
        follows = sentence_start(text, at) == following and len(clause.words) <= _ASKED
        if asks and (own or follows or ASKING & set(clause.plain) or _decides_any(clause)):
            return question_in(text)
    return None


def _decides_any(clause: Clause) -> bool:
    return any(_decides(clause, word) for word in range(len(clause.words)))


def decided_beside(text: Text, answer: Answer) -> tuple[str, int] | None:
    """A word of accepting or rejecting that stands in a text whose answer is none: `met him, can you reject this?`."""
    free = spared(text, answer)
    for at, clause in enumerate(text.clauses):
        for word, said in enumerate(clause.plain):
            own = (at, word) in free or in_quotation(text, clause, word)
            if not own and _decides(clause, word) & {"accept", "reject"}:
                return f'"{said}" stands beside the answer.', clause.line
    return None


def _gives_back(answer: Answer) -> bool:
    return answer.meaning in ("reject", "return")


def _decides(clause: Clause, word: int) -> set[str]:
    """What the word decides, if it is one of decision."""
    return {meaning for _, meaning in in_any("decision_words").at(clause.plain, word)}


@dataclass(frozen=True, slots=True)
class _Word:
    """One word of a text beside its answer."""

    text: Text
    answer: Answer
    at: int
    word: int
    possible: tuple[Lexicon, ...]

    def doubt(self, free: set[Place]) -> str:
        """Why the word makes the answer unclear; empty when it does not. `free` are places that never do."""
        clause = self.text.clauses[self.at]
        said = clause.plain[self.word]
        taken_back = longest("retractions", clause.plain, self.word)
        if taken_back and (self.at, self.word + taken_back - 1) not in free and not self._is_reported(clause):
            return f'"{said}" makes the answer unclear.'
        if (self.at, self.word) in free or self._is_lack(clause):
            return ""
        return next(self._reasons(clause, said), "")

    def _reasons(self, clause: Clause, said: str) -> Iterator[str]:
        kinds = kinds_at(clause.plain, self.word, self.possible)
        first = sentence_start(self.text, self.answer.clause)
        near = range(first, self.answer.clause + 2)
        counts = _gives_back(self.answer) and said in NUMBER_WORDS
        hedges = len(clause.words) <= _HEDGE and self.at >= first and clause.stop != ":"
        if hedges and "second_thought" in kinds and not counts:
            yield f'"{said}" makes the answer unclear.'
        if self._decides_otherwise(clause, near):
            yield f'"{said}" stands beside the answer.'
        opens = self.answer.end if self.at == self.answer.clause else 0
        if self.answer.meaning != "engaged" and self.at in near and self.word == opens and "condition" in kinds:
            yield f'"{said}" may be a condition, so the answer is unclear.'

    def _decides_otherwise(self, clause: Clause, near: range) -> bool:
        """Whether the word decides something else, or denies the decision: `not accepting, not rejecting`."""
        meaning = self.answer.meaning
        if self.word == 0 and self.at != self.answer.clause and says(clause.plain, "accept") and meaning != "return":
            return True
        if meaning == "more_time":  # `normally I would reject, but give me a day`
            front = self.at in near and self.at < self.answer.clause
            return front and other_decision(clause.plain, self.word, "more_time")
        if not _gives_back(self.answer):
            return False
        denied = self.word > 0 and clause.plain[self.word - 1] in NOT
        if denied and _decides(clause, self.word) & {"reject", "return"}:
            return True
        return other_decision(clause.plain, self.word, "accept" if meaning == "return" else "reject")

    def _is_reported(self, clause: Clause) -> bool:
        """Whether a customer says what sounds like taking back: `she asked me to wait`."""
        if not _gives_back(self.answer) or not self.word:
            return False
        return names_customer(clause.plain, 0) or bool(SAY & set(clause.plain[: self.word]))

    def _is_lack(self, clause: Clause) -> bool:
        """Whether a short clause tells what is not met: `reject, maybe 2028`."""
        if not _gives_back(self.answer) or len(clause.words) != _HEDGE:
            return False
        lacks = (self.word + 1, "lack") in in_any("remarks").at(clause.plain, self.word)
        return lacks or longest("unmet", clause.plain, self.word) > 0
