"""Words of an answer that are none: somebody's quoted speech, said to somebody else, of another year, hedged by `or`.

The words around decide, whatever the answer is. A doubt is given with the line that it stands in.
"""

import re

from domain.answers import Answer
from domain.breath import says_nothing
from domain.grammar.shared import ADDRESSED, NEVER_DONE, NOT_MET, ONE_OR_OTHER, THINGS_NOTED
from domain.lexicon import in_some, languages_of
from domain.sentences import Clause, Text

_CLOSING = "”»“"
_MARKS = '"' + _CLOSING + "„«"
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_NEVER_NEGATED = ("engaged", "more_time", "undo", "uphold", "overturn", "withdraw", "waive", "extend", "recycle")
_BACK_TO_WRITER = ("that is", "i mean")


def misleading(text: Text, answer: Answer) -> tuple[str, int] | None:
    """Why these words are no answer of the writer's, and in which line; None when nothing speaks against it."""
    clause = text.clauses[answer.clause]
    behind = clause.plain[answer.end :]
    because = (
        _is_quoted(text.lines[clause.line])
        or _is_told_to_somebody(text, answer)
        or (_is_negated(text, answer) if answer.meaning in _NEVER_NEGATED else "")
        or _names_another_thing(text, answer)
        or (_hangs_on_condition(text, answer) if answer.meaning in ("reject", "return") else "")
    )
    if not because and answer.meaning not in ("accept", "reject", "engaged") and ONE_OR_OTHER & set(behind):
        because = "It leaves open which."
    if not because and answer.meaning == "engaged" and any(_YEAR.match(word) for word in behind):
        because = "It may tell of another year."
    return (because, clause.line) if because else None


def _is_quoted(line: str) -> str:
    """`I accept", she said`: a quotation that its writer goes on to speak about. The opening mark is tidied away."""
    end = next((at for at, char in enumerate(line) if char in _MARKS), 0)
    closes = line[end : end + 1] in _CLOSING or line.count('"') % 2 == 1
    rest = line[end + 1 :].strip()
    return "It may quote somebody's words." if end and closes and (rest[:1] == "," or rest[:1].isalpha()) else ""


def _is_told_to_somebody(text: Text, answer: Answer) -> str:
    """`Clara, please accept`, `Accept it, Tom, ...`: an order to somebody, who is named beside it."""
    clause = text.clauses[answer.clause]
    said = " ".join(clause.plain[answer.start : answer.end])
    if answer.meaning != "accept" or said not in ADDRESSED:
        return ""
    before = text.clauses[answer.clause - 1] if answer.clause and clause.before == "," else None
    behind = text.clauses[answer.clause + 1] if answer.clause + 1 < len(text.clauses) else None
    named = [c for c in (before, behind if clause.stop == "," else None) if c is not None and _may_be_name(c)]
    return f'"{said}" may be said to {" ".join(named[0].plain)}.' if named else ""


def _may_be_name(clause: Clause) -> bool:
    return len(clause.words) == 1 and not says_nothing(clause)


def _is_negated(text: Text, answer: Answer) -> str:
    """`Haven't called, mailed or met`, `Mehr Zeit brauche ich nicht`: a negation before it, or right behind it."""
    at = answer.clause
    while answer.meaning == "engaged" and at and not text.clauses[at].opens_sentence:
        at -= 1
    words = [word for clause in text.clauses[at : answer.clause] for word in clause.plain]
    words += text.clauses[answer.clause].plain[: answer.start]
    if answer.meaning in ("more_time", "undo", "uphold", "overturn", "withdraw", "waive"):
        words += text.clauses[answer.clause].plain[answer.end :]
    found = next((word for word in words if word in NEVER_DONE), "")
    return f'"{found}" is a negation, so it decides nothing.' if found else ""


def _names_another_thing(text: Text, answer: Answer) -> str:
    """`Je prends note`, `Akkoord met je punt`, `Accepted, your expense report that is`."""
    clause = text.clauses[answer.clause]
    last, behind = clause.plain[answer.end - 1], clause.plain[answer.end : answer.end + 1]
    if behind and behind[0] in THINGS_NOTED:
        return f'"{behind[0]}" names something else than the lead.'
    if answer.meaning == "engaged" and last == "met" and behind and behind[0] in NOT_MET:
        return '"met" is a small word here.'
    following = text.clauses[answer.clause + 1 : answer.clause + 2]
    if any(" ".join(c.plain[-2:]) in _BACK_TO_WRITER and c.line == clause.line for c in following):
        return "It says that something else is meant."
    return ""


def _hangs_on_condition(text: Text, answer: Answer) -> str:
    """`Reject budget if she does not answer by Friday`: a condition in the sentence's own run of words."""
    clause = text.clauses[answer.clause]
    spoken = languages_of(text.words, answer.language)
    possible = tuple(lexicon for lexicon in spoken if lexicon.language.code == answer.language) or spoken
    for at in range(answer.end, len(clause.plain)):
        for table in ("doubts", "weak_doubts"):
            if any(kind == "condition" for _, kind in in_some(possible, table).at(clause.plain, at)):
                return f'"{clause.plain[at]}" may be a condition, so the answer is unclear.'
    return ""
