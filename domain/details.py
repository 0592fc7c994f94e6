"""What stands behind an answer: the note, and the detail that its word asks for."""

from collections.abc import Iterator, Sequence

from domain.answer import Answer
from domain.breath import says_nothing
from domain.criteria_list import Named
from domain.grammar.shared import BEHIND_TIME, TIME_OPENS, UNTIL
from domain.lexicon import lexicons
from domain.people import Role
from domain.result import NOTE_LIMIT
from domain.sentences import Text
from domain.spoken import phrase
from domain.whose import owner_in
from domain.words import word_for

_SEPARATORS = " \n.,;:!)-–—"
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
    if answer.meaning == "faulty" and answer.end - answer.start > 1:
        return _to_end(text, answer.clause, answer.start)
    return _first_line(_tidy(text.behind(answer.clause, answer.end)))


def missing_detail(meaning: str, asked: Role, detail: str) -> str:
    """What the word needs and does not have, in words; empty when all is there."""
    word = word_for(meaning, asked)
    if word is None or not word.needs or meaning in ("reject", "return"):
        return ""
    return "" if detail else word.needs


def _time(text: Text, answer: Answer) -> str:
    """How much time, or until when; the latter wherever in the answer's sentence it stands."""
    places = [
        (at, word)
        for at in _sentence_of(text, answer)
        for word in range(answer.start if at == answer.clause else 0, len(text.clauses[at].words))
    ]
    for wanted in (UNTIL, TIME_OPENS):
        for at, word in places:
            said = text.clauses[at].words[word]
            if said.text in wanted or (wanted is TIME_OPENS and said.text.isdecimal()):
                return _to_end(text, at, word)
    return _first_line(_tidy(text.behind(answer.clause, answer.end)))


def _sentence_of(text: Text, answer: Answer) -> Iterator[int]:
    """The clauses from the answer's to the end of its sentence."""
    for at in range(answer.clause, len(text.clauses)):
        if at > answer.clause and text.clauses[at].opens_sentence:
            return
        yield at


def _to_end(text: Text, at: int, word: int) -> str:
    clause = text.clauses[at]
    last = len(clause.words)
    while last > word + 1 and clause.words[last - 1].text in BEHIND_TIME:
        last -= 1
    return text.lines[clause.line][clause.words[word].start : clause.words[last - 1].end]


def name_of(text: Text, answers: Sequence[Answer]) -> str:
    """The name that an answer gives, in whichever of the answers has one; else what stands behind the first."""
    names = (owner_in(text, answer) for answer in answers)
    return next(filter(None, names), "") or _first_line(_tidy(text.behind(answers[0].clause, answers[0].end)))


def _first_line(text: str) -> str:
    return text.splitlines()[0] if text else ""


def _tidy(rest: str) -> str:
    lines = rest.lstrip(_SEPARATORS).splitlines()
    for at, line in enumerate(lines):
        if line.strip() == "--" or any(phrase(line) in lexicon.sign_offs for lexicon in lexicons()):
            lines = lines[:at]
            break
    return "\n".join(lines).strip()[:NOTE_LIMIT]
