"""Where in a text somebody gives an answer: every clause that opens with a phrase of the grammar."""

from collections.abc import Sequence

from domain.answer import Answer, best_of, readings
from domain.answer_amid import is_refused_behind, refused_amid
from domain.breath import after_fillers, greets, joins, longest, places
from domain.grammar.shared import SPEAKERS, SUBORDINATORS
from domain.sentences import Clause, Text

_DONE_FIRST = ("-", ",", "(", ")", "*")


def answers_in(text: Text, own: Sequence[str]) -> list[Answer]:
    """All answers, in order; of two readings at one place one of the reader's `own` words, then the longer."""
    found: list[Answer] = []
    said = ""
    for at, clause in enumerate(text.clauses):
        if clause.opens_sentence:
            said = ""
        begins = places(clause)
        if clause.words and _may_open(text, at):
            for start, polarity in begins:
                best = best_of(readings(text, at, start, polarity or said), own)
                if best is not None:
                    found.append(best)
                    found.extend(_behind_news(text, best, own))
                    break
            else:
                found.extend(refused_amid(text, at, begins[-1][0], own))
        elif clause.words and is_refused_behind(text, at):
            best = best_of(readings(text, at, begins[0][0], said), own)
            found.extend([best] if best is not None and best.meaning in ("reject", "return") else [])
        said = begins[-1][1] or said
    return found


def _behind_news(text: Text, first: Answer, own: Sequence[str]) -> list[Answer]:
    """`Called her and accept`, `spoke to anna great call i accept`: an answer behind what was done, in one clause."""
    plain = text.clauses[first.clause].plain
    if first.meaning != "engaged":
        return []
    for at in range(first.end, len(plain)):
        joint, anew = at < len(plain) - 1 and joins(plain, at), plain[at] in SPEAKERS
        if joint or (anew and plain[at - 1] not in SUBORDINATORS):
            best = best_of(readings(text, first.clause, at + joint, ""), own)
            if best is not None and (joint or best.how == "command"):
                return [best]
    return []


def _may_open(text: Text, at: int) -> bool:
    """Whether an answer may begin in this clause, by what stands before it."""
    clause = text.clauses[at]
    if clause.before.startswith("^") and clause.before not in ("^", "^?"):
        return False
    if clause.opens_sentence or clause.before == "^?":
        return clause.before != "?" or greets(text.clauses[at - 1])
    before = text.clauses[at - 1]
    if clause.before == ":":
        return _is_label(before)
    return clause.before in _DONE_FIRST


def _is_label(clause: Clause) -> bool:
    """`My decision:`, `Hi Lea:`, `I am on board with this one:`."""
    if longest("greetings", clause.plain, 0):
        return True
    start, _ = after_fillers(clause)
    return any(start + longest(table, clause.plain, start) == len(clause.plain) for table in ("labels", "prefaces"))
