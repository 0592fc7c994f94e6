"""Whom a text names as the one it belongs to or goes to: `Wales is Gareth's`, `give it to Clara Weiss`, `macht Tom`."""

from collections.abc import Iterator, Sequence

from domain.answer import Answer
from domain.grammar.shared import BESIDE_OWNER, NAME_OPENS, NO_NAMES, OWNED, OWNS
from domain.lexicon import lexicons
from domain.sentences import Text
from domain.spoken import Word

_LONGEST = 3
_BETWEEN = 3
"""So many small words may stand between `belongs to` and the name: `gehört seit Oktober Clara`."""


def owner_in(text: Text, answer: Answer) -> str:
    """The name of somebody else in the answer's sentence or the one behind it; empty when there is none to be seen.

    A name opens with a capital; in a text without capitals it is the word behind one that announces it.
    """
    line = "\n".join(text.lines)
    lower = line == line.lower()
    near = list(_near(text, answer))
    for sure in (True, False):
        for at in near:
            found = _name_in(text.lines[text.clauses[at].line], text.clauses[at].words, lower=lower, sure=sure)
            if found:
                return found
    return ""


def _near(text: Text, answer: Answer) -> Iterator[int]:
    """The clauses of the answer's sentence and of the next one, the answer's own first."""
    start = answer.clause
    while start and not text.clauses[start].opens_sentence:
        start -= 1
    yield answer.clause
    sentences = 0
    for at in range(start, len(text.clauses)):
        sentences += at > answer.clause and text.clauses[at].opens_sentence
        if sentences > 1:
            return
        if at != answer.clause:
            yield at


def _name_in(line: str, said: Sequence[Word], *, lower: bool, sure: bool) -> str:
    """A name behind a word that announces one (`to`, `macht`), or before one that owns (`Tom covers`, `Tom's`).

    `sure` leaves out names that only might be one, such as the first word of a sentence.
    """
    for at in range(len(said)):
        if at and said[at - 1].text in NAME_OPENS:
            start = _skipped(said, at)
            end = _name_end(line, said, start, lower=lower)
            if end > start:
                return line[said[start].start : said[end - 1].end]
        if sure and at == 0:
            continue
        end = _name_end(line, said, at, lower=False)
        behind = said[end].text if end < len(said) else ""
        if end > at and (
            behind in OWNS or (behind == "s" and line[said[end].start - 1] == "'") or (not sure and behind in OWNED)
        ):
            return line[said[at].start : said[end - 1].end].removesuffix("s" if behind in OWNED else "\n")
    return ""


def _skipped(said: Sequence[Word], at: int) -> int:
    last = min(at + _BETWEEN, len(said) - 1)
    while at < last and said[at].text in BESIDE_OWNER:
        at += 1
    return at


def _name_end(line: str, said: Sequence[Word], at: int, *, lower: bool) -> int:
    """Behind which word the name ends that begins at word `at`; `at` when none does."""
    end = at
    while end < min(at + _LONGEST, len(said)) and _may_be_name(line, said[end], lower=lower and end == at):
        if end > at and line[said[end - 1].end : said[end].start] != " ":
            break
        end += 1
    return end


def _may_be_name(line: str, word: Word, *, lower: bool) -> bool:
    written = line[word.start : word.end]
    capital = written[:1].isupper() and (len(written) == 1 or not written.isupper())
    if not (capital or lower) or word.text in NO_NAMES or not word.text.isalpha():
        return False
    return not any(word.text in lexicon.language.markers for lexicon in lexicons())
