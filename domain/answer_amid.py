"""A lead given back amid a clause, or behind a colon: `with regret I reject`, `after 20 minutes with her: reject 3`."""

from collections.abc import Sequence

from domain.answer import Answer, best_of, readings
from domain.breath import joins, longest
from domain.grammar.shared import AND, IF, INVITATIONS, LIST_WORDS, NOT, POLITE, SAY, SPEAKERS, SUBORDINATORS
from domain.grammar.whose_words import BECAUSE_OF, BUT, I_GIVE_BACK, THAT, THEREFORE, WITHOUT
from domain.lexicon import in_any
from domain.sentences import Text

_FRONT = 24
"""So many words of a clause are looked at; an answer behind more of them is asked for."""
_SENTENCE = 3
"""So many words in front of a colon tell something; fewer may name what is rejected."""
_NO_FRONT = SAY | IF | THAT | WITHOUT
_DOUBTED = ("condition", "second_thought", "irony")


def refused_amid(text: Text, at: int, start: int, own: Sequence[str]) -> list[Answer]:
    """`With regret I reject`, `nach dem Telefonat muss ich ablehnen`: a first person who gives back, amid a clause.

    None where somebody else is spoken of, or something is said or asked, in front of it.
    """
    plain = text.clauses[at].plain
    if text.clauses[at].stop == "?" or longest("customers", plain, start) or set(plain[start : start + 1]) & POLITE:
        return []
    for begin in range(start + 1, min(len(plain), start + _FRONT)):
        before = plain[begin - 1]
        doubted = any(kind in _DOUBTED for _, kind in in_any("doubts").at(plain, begin - 1))
        if (doubted and before not in BUT | THEREFORE) or before in INVITATIONS:
            return []
        if before in _NO_FRONT or before in SPEAKERS:
            return []
        if before in SUBORDINATORS or (NOT & set(plain[:begin]) and before not in THEREFORE | BUT | AND):
            continue
        best = best_of(readings(text, at, begin, ""), own)
        if best is None or best.meaning not in ("reject", "return"):
            continue
        own_words = I_GIVE_BACK & set(plain[begin : best.end])
        if own_words or _are_numbers(plain[start:begin]) or _concludes(plain, start, best):
            return [best]
    return []


def _concludes(plain: Sequence[str], start: int, answer: Answer) -> bool:
    """`... but this is a no`; at the clause's end `so rejected`, `trotz guter Vorarbeit ablehnen`."""
    before = plain[answer.start - 1]
    if before in BUT or answer.end < len(plain):
        return before in BUT
    so = before in THEREFORE and (before != "also" or answer.language == "de")
    return so or plain[start] in BECAUSE_OF


def is_refused_behind(text: Text, at: int) -> bool:
    """`After 20 minutes with her: reject 3`: behind a colon, with nobody else spoken of or speaking in front of it."""
    before = text.clauses[at - 1]
    if text.clauses[at].before == "?":  # `Budget? Which budget? Rejected.`
        return True
    if text.clauses[at].before != ":" or before.quoted or longest("customers", before.plain, 0):
        return False
    tells = len(before.words) >= _SENTENCE or all(joins(before.plain, n) for n in range(len(before.words)))
    return tells and not _NO_FRONT & set(before.plain)


def _are_numbers(plain: Sequence[str]) -> bool:
    """`1 and 3` in front of `rejected`."""
    return any(word.isdecimal() for word in plain) and all(word.isdecimal() or word in LIST_WORDS for word in plain)
