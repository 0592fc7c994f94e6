"""What in a text casts doubt on an answer: negation, condition, contrast, second thoughts, irony, another lead."""

from collections.abc import Sequence

from domain.answer import Answer
from domain.breath import greets, joins, longest, places, says_nothing
from domain.grammar.shared import (
    ARTICLES,
    DOUBT_SIGNS,
    FOR_SOMEBODY,
    INVITATIONS,
    SAY,
    SET_UP,
    SPEAKERS,
)
from domain.lexicon import Lexicon, in_any, in_some, languages_of
from domain.sentences import ENDS_SENTENCE, QUOTATION_MARKS, Clause, Text, without_links
from domain.spoken import MARKS

Place = tuple[int, int]
"""A clause and a word in it."""
_SAID = {
    "negation": "is a negation",
    "condition": "may be a condition",
    "time": "may be a condition",
    "contrast": "may take something back",
    "second_thought": "sounds like a second thought",
    "irony": "may be meant otherwise",
    "open": "leaves open who takes which lead",
}
_TAG = 3
"""A clause of at most this many words behind an answer says whose it is: `i accept, she said`."""
_NEVER_MEANT = ("withdraw",)
"""Words of others that a customer is said to do: `the budget was withdrawn`."""
_PLANNED = ("time", "contrast")
"""Doubts that are none in a clause about what the writer does next: `but I can only call her after lunch`."""


def doubt_in_acceptance(text: Text, answer: Answer) -> tuple[str, int] | None:
    """Why a text that opens with an acceptance is none, and in which line; None when nothing speaks against it.

    Words of doubt count anywhere but in phrases that are known to be harmless; times and contrasts are none in a
    clause that tells a plan, nor are they, and what may be said of anybody, in one about the customer. A comment that
    says that a criterion is not met contradicts the acceptance.
    """
    sign = doubtful_sign(text) or _named_behind_colon(text, answer) or _for_somebody(text, answer)
    if sign:
        return sign
    possible = languages_of(text.words, answer.language)
    free = spared(text, answer)
    theirs = _of_customers(text, answer)
    own = _sentence_of(text, answer.clause)
    for at, clause in enumerate(text.clauses):
        plan = _plan_at(clause)
        for word in range(len(clause.words)):
            hangs = word == 0 and plan is None and _hangs_on(text, at, answer)
            if (at, word) in free and not hangs and "irony" not in kinds_at(clause.plain, word, possible):
                continue
            for kind in kinds_at(clause.plain, word, possible):
                if at == answer.clause and word == answer.end and kind in ("time", "condition"):
                    return f'"{clause.plain[word]}" {_SAID[kind]}, so the acceptance is unclear.', clause.line
                if hangs and (at, word) in free and kind not in ("time", "condition"):
                    continue
                if kind == "contrast" and at not in own and _is_amid(clause, word):
                    continue  # it contrasts two things of a sentence that is none of the answer's
                told = at in theirs and not hangs and (kind in _PLANNED or _may_be_said(clause.plain, word))
                if not (told or (kind in _PLANNED and _excused(clause, word, plan, kind))):
                    return f'"{clause.plain[word]}" {_SAID[kind]}, so the acceptance is unclear.', clause.line
            if other_decision(clause.plain, word, "accept"):
                return f'"{clause.plain[word]}" stands beside the acceptance.', clause.line
    return question_in(text)


def doubtful_sign(text: Text, signs: Sequence[str] = DOUBT_SIGNS) -> tuple[str, int] | None:
    """A struck out word, or a sign of refusal or jest."""
    for at, line in enumerate(text.lines):
        listed = sum(line.count(mark) for mark in MARKS) > 1
        here = without_links(line)
        sign = next((sign for sign in signs if sign in here and not (listed and sign in MARKS)), None)
        if sign:
            return f'"{sign}" makes the answer unclear.', at
    return None


def _named_behind_colon(text: Text, answer: Answer) -> tuple[str, int] | None:
    """`Accepted: Meeting with Anna` names what was accepted; behind the colon of an acceptance only a plan is none."""
    clause = text.clauses[answer.clause]
    if clause.stop != ":" or answer.clause + 1 >= len(text.clauses):
        return None
    behind = text.clauses[answer.clause + 1]
    if behind.line != clause.line or not behind.words or says_nothing(behind):
        return None
    named = behind.plain[0] in INVITATIONS and not SET_UP & set(behind.plain[1:])
    if _plan_at(behind) is not None and not named and behind.plain[0] not in ARTICLES:
        return None
    if behind.plain[0] not in ARTICLES and any(names_customer(behind.plain, word) for word in (0, 1)):
        return None
    return f'"{behind.plain[0]}" behind the colon may be what is accepted.', clause.line


def _for_somebody(text: Text, answer: Answer) -> tuple[str, int] | None:
    """`I accept, for Tom`: a tag behind an acceptance that names for whom."""
    if answer.clause + 1 >= len(text.clauses):
        return None
    tag = text.clauses[answer.clause + 1]
    if tag.opens_sentence or not tag.words or len(tag.words) > _TAG or tag.plain[0] not in FOR_SOMEBODY:
        return None
    return f'"{" ".join(tag.plain)}" may name for whom.', tag.line


def question_in(text: Text) -> tuple[str, int] | None:
    """Whether the text asks something. A polite request for material is no question about the lead."""
    for at, clause in enumerate(text.clauses):
        if clause.stop == "?" and not (greets(clause) or _is_request(text, at) or _is_told(text, at)):
            return "The text holds a question, so it decides nothing.", clause.line
    return None


def _is_told(text: Text, at: int) -> bool:
    """Whether a question is somebody's whom the writer quotes: `she said "what 25k?"`, `he asked: which year?`."""
    clause = text.clauses[at]
    before = text.clauses[at - 1] if at else None
    return clause.quoted or (before is not None and clause.before == ":" and bool(SAY & set(before.plain)))


def _is_request(text: Text, at: int) -> bool:
    return any(longest("requests", text.clauses[at].plain, start) for start, _ in places(text.clauses[at]))


def spared(text: Text, answer: Answer, *tables: str) -> set[Place]:
    """The places of the answer itself and of harmless phrases (or those of other tables), each within its clause."""
    places = {(answer.clause, word) for word in range(answer.start, answer.end)}
    for at, clause in enumerate(text.clauses):
        for word in range(len(clause.words)):
            length = max(longest(table, clause.plain, word) for table in tables or ("harmless",))
            if word == 0 and clause.before == "^" and longest("farewells", clause.plain, 0) == len(clause.words):
                length = len(clause.words)
            if word == 0 and clause.stop == ":" and longest("labels", clause.plain, 0) == len(clause.words):
                length = len(clause.words)
            if word == 0 and (len(clause.words), "yes") in in_any("yes_no").at(clause.plain, 0):
                length = len(clause.words)
            if clause.stop == "?":
                length = max(length, longest("requests", clause.plain, word))
            places |= {(at, n) for n in range(word, word + length)}
    return places


def in_quotation(text: Text, clause: Clause, word: int) -> bool:
    """Whether a word stands between quotation marks of its line: it is somebody's whom the writer quotes."""
    said, line = clause.words[word], text.lines[clause.line]
    opened = sum(line.count(sign, 0, said.start) for sign in QUOTATION_MARKS) % 2 == 1
    return opened and any(sign in line[said.end :] for sign in QUOTATION_MARKS)


def kinds_at(plain: Sequence[str], at: int, possible: tuple[Lexicon, ...]) -> list[str]:
    """The kinds of doubt that the words at a place cast, in any language or in those that the text may be in."""
    sure = [kind for _, kind in in_any("doubts").at(plain, at)]
    return sure + [kind for _, kind in in_some(possible, "weak_doubts").at(plain, at)]


def _plan_at(clause: Clause) -> int | None:
    """At which word of a clause a plan begins, None where there is none. It is looked for in the first words only."""
    look = range(min(len(clause.words), 4))
    return next((at for at in look if longest("plans", clause.plain, at)), None)


def _excused(clause: Clause, word: int, plan: int | None, kind: str) -> bool:
    if plan is None:
        return False
    if kind == "contrast":
        return plan == word + 1 or plan <= word < len(clause.words) - 1
    return plan <= word


def _of_customers(text: Text, answer: Answer) -> frozenset[int]:
    """The clauses whose subject is the customer, what follows them in their sentence, and requests for material."""
    found = set[int]()
    for at, clause in enumerate(text.clauses):
        tag = at == answer.clause + 1 and not clause.opens_sentence and len(clause.words) <= _TAG
        if at == answer.clause or not clause.words or tag:
            continue
        if clause.stop == "?" and any(longest("requests", clause.plain, start) for start, _ in places(clause)):
            found.add(at)
            continue
        goes_on = at - 1 in found and not clause.opens_sentence and clause.plain[0] not in SPEAKERS
        if goes_on or any(names_customer(clause.plain, word) for word in range(min(2, len(clause.words)))):
            found.add(at)
    return frozenset(found)


def names_customer(plain: Sequence[str], at: int) -> bool:
    """Whether the customer is spoken of at a word, which is the first of its clause but for filling."""
    if at and not (joins(tuple(plain), 0) or longest("fillers", tuple(plain), 0) == at):
        return False
    return longest("customers", tuple(plain), at) > 0


def _may_be_said(plain: Sequence[str], at: int) -> bool:
    """Whether a word of doubt is none when it is said of a customer: `she might bring somebody`."""
    return longest("of_customers", tuple(plain), at) > 0


def _hangs_on(text: Text, at: int, answer: Answer) -> bool:
    """Whether a clause that opens with `once` or `if` belongs to the answer: behind it, or alone in a sentence."""
    clause = text.clauses[at]
    if at == answer.clause + 1 and not clause.opens_sentence:
        return True
    return clause.opens_sentence and (clause.stop in ENDS_SENTENCE or at + 1 == len(text.clauses))


def _is_amid(clause: Clause, word: int) -> bool:
    """Whether a word neither opens its sentence nor ends its clause."""
    return not (word == 0 and clause.opens_sentence) and word + 1 < len(clause.words)


def _sentence_of(text: Text, at: int) -> range:
    """The clauses of the sentence that clause `at` is in."""
    following = (n for n in range(at + 1, len(text.clauses)) if text.clauses[n].opens_sentence)
    return range(sentence_start(text, at), next(following, len(text.clauses)))


def sentence_start(text: Text, at: int) -> int:
    """The first clause of the sentence that clause `at` is in."""
    while at and not text.clauses[at].opens_sentence:
        at -= 1
    return at


def other_decision(plain: Sequence[str], at: int, own: str) -> bool:
    """Whether a word of decision stands at a place that means another than `own`."""
    found = [meaning for _, meaning in in_any("decision_words").at(plain, at)]
    return any(meaning != own and meaning not in _NEVER_MEANT for meaning in found)


def says(plain: Sequence[str], decision: str) -> bool:
    """Whether a clause begins with a word of this decision."""
    return any(meaning == decision for _, meaning in in_any("decision_words").at(plain, 0))
