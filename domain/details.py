"""What stands behind an answer: the note, and the detail that its word asks for."""

from collections.abc import Sequence

from domain.answers import Answer
from domain.breath import says_nothing
from domain.criteria_list import Named
from domain.grammar.shared import BEHIND_NAME, NAME_OPENS, TIME_OPENS
from domain.lexicon import lexicons
from domain.people import Role
from domain.result import NOTE_LIMIT
from domain.sentences import Text
from domain.spoken import phrase, words
from domain.words import word_for

_SEPARATORS = " \n.,;:!)-–—"
_NEAR_NAME = 3
_NAMED = frozenset({"not_mine", "move", "overturn", "accept"})
_TIMED = frozenset({"more_time", "extend"})


def note_of(text: Text, answer: Answer, named: Named | None = None) -> str:
    """The comment behind the answer, without what parts it from it and without the sign-off, at most 2 000 characters.

    News that stood before the answer comes first.
    """
    clause = text.clauses[answer.clause]
    before = [n for n in range(answer.clause) if not says_nothing(text.clauses[n])]
    if before and text.clauses[before[0]].line < clause.line:
        first = text.clauses[before[0]]
        kept = list(text.lines[first.line :])
        kept[0] = kept[0][first.words[0].start :] if first.words else kept[0]
        return _tidy("\n".join(kept))
    if named is not None:
        return _tidy(text.behind(named.clause, named.word))
    if before:
        return _tidy("\n".join(text.lines[clause.line :]))
    return _tidy(text.behind(answer.clause, answer.end))


def detail_of(text: Text, answer: Answer, answers: Sequence[Answer]) -> str:
    """How much time, who instead, to whom, which id, what is wrong: the part that the answer's word asks for."""
    if answer.meaning == "engaged":
        return answer.act
    if answer.meaning in _TIMED:
        return _time(text, answer)
    if answer.meaning in _NAMED:
        return name_of(text, [a for a in answers if a.meaning == answer.meaning])
    return _first_line(_tidy(text.behind(answer.clause, answer.end)))


def missing_detail(meaning: str, asked: Role, detail: str) -> str:
    """What the word needs and does not have, in words; empty when all is there."""
    word = word_for(meaning, asked)
    if word is None or not word.needs or meaning in ("reject", "return"):
        return ""
    return "" if detail else word.needs


def _time(text: Text, answer: Answer) -> str:
    clause = text.clauses[answer.clause]
    for at in range(answer.start, len(clause.words)):
        word = clause.words[at]
        if word.text.isdecimal() or word.text in TIME_OPENS:
            return _sentence(text, answer.clause, word.start)
    return _first_line(_tidy(text.behind(answer.clause, answer.end)))


def name_of(text: Text, answers: Sequence[Answer]) -> str:
    """The name behind `to` or `for`, in whichever of the answers has one; else what stands behind the first."""
    for answer in answers:
        clause = text.clauses[answer.clause]
        said = list(clause.words)
        while said and said[-1].text in BEHIND_NAME:
            said.pop()
        for at in range(answer.start, len(said) - 1):
            if said[at].text in NAME_OPENS:
                return text.lines[clause.line][said[at + 1].start : said[-1].end]
    rest = _first_line(_tidy(text.behind(answers[0].clause, answers[0].end)))
    opens = [word for word in words(rest)[:_NEAR_NAME] if word.text in NAME_OPENS]
    return rest[opens[-1].end :].strip() if opens else rest


def _sentence(text: Text, clause: int, start: int) -> str:
    here = text.clauses[clause]
    return text.lines[here.line][start : here.words[-1].end]


def _first_line(text: str) -> str:
    return text.splitlines()[0] if text else ""


def _tidy(rest: str) -> str:
    lines = rest.lstrip(_SEPARATORS).splitlines()
    for at, line in enumerate(lines):
        if line.strip() == "--" or any(phrase(line) in lexicon.sign_offs for lexicon in lexicons()):
            lines = lines[:at]
            break
    return "\n".join(lines).strip()[:NOTE_LIMIT]
