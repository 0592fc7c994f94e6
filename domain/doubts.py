"""What in a text casts doubt on an answer: negation, condition, contrast, second thoughts, irony, another lead."""

from collections.abc import Sequence

from domain.answers import Answer
from domain.breath import greets, joins, longest, places, says_nothing
from domain.grammar.shared import (
    ARTICLES,
    DOUBT_SIGNS,
    FOR_SOMEBODY,
    INVITATIONS,
    NUMBER_WORDS,
    SAY,
    SET_UP,
    SPEAKERS,
    STRUCK_OUT,
)
from domain.lexicon import Lexicon, in_any, in_some, languages_of
from domain.sentences import ENDS_SENTENCE, QUOTATION_MARKS, Clause, Text, without_links

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
_HEDGE = 2
"""A clause of at most this many words is about the answer: `reject, maybe`."""
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
            if (at, word) in free and not hangs and "irony" not in _kinds(clause.plain, word, possible):
                continue
            for kind in _kinds(clause.plain, word, possible):
                if at == answer.clause and word == answer.end and kind in ("time", "condition"):
                    return f'"{clause.plain[word]}" {_SAID[kind]}, so the acceptance is unclear.', clause.line
                if hangs and (at, word) in free and kind not in ("time", "condition"):
                    continue
                if kind == "contrast" and at not in own and not (word == 0 and clause.opens_sentence):
                    continue  # it contrasts two things of a sentence that is none of the answer's
                told = at in theirs and not hangs and (kind in _PLANNED or _may_be_said(clause.plain, word))
                if not (told or (kind in _PLANNED and _excused(clause, word, plan, kind))):
                    return f'"{clause.plain[word]}" {_SAID[kind]}, so the acceptance is unclear.', clause.line
            if _other_decision(clause.plain, word, "accept"):
                return f'"{clause.plain[word]}" stands beside the acceptance.', clause.line
    return question_in(text)


def doubt_in_answer(text: Text, answers: Sequence[Answer], *, questions: bool) -> tuple[str, int] | None:
    """Why another answer than an acceptance is none. Its reason may hold negations and conditions of the customer's.

    `answers` are all that say the same, that which is read first. `questions` tells whether a question mark is doubt.
    """
    answer = answers[0]
    gives_back = answer.meaning in ("reject", "return")
    sign = doubtful_sign(text, STRUCK_OUT if gives_back else DOUBT_SIGNS)
    if sign:
        return sign
    tables = ("harmless", *(("mistakes",) if answer.meaning in ("undo", "faulty") else ()))
    free = spared(text, answer, *tables)
    free |= {(same.clause, word) for same in answers for word in range(same.start, same.end)}
    possible = languages_of(text.words, answer.language)
    near = range(_sentence_start(text, answer.clause), answer.clause + 2)
    for at, clause in enumerate(text.clauses):
        opens = answer.end if at == answer.clause else 0
        for word, said in enumerate(clause.plain):
            if _in_quotation(text, clause, word):
                continue
            taken_back = longest("retractions", clause.plain, word)
            reported = gives_back and word and (_names_customer(clause.plain, 0) or SAY & set(clause.plain[:word]))
            if taken_back and (at, word + taken_back - 1) not in free and not reported:
                return f'"{said}" makes the answer unclear.', clause.line
            if (at, word) in free:
                continue
            kinds = _kinds(clause.plain, word, possible)
            if (
                gives_back
                and len(clause.words) == _HEDGE
                and (
                    (word + 1, "lack") in in_any("remarks").at(clause.plain, word)
                    or longest("unmet", clause.plain, word)
                )
            ):
                continue
            counts = gives_back and said in NUMBER_WORDS
            if (
                len(clause.words) <= _HEDGE
                and at >= near.start
                and clause.stop != ":"
                and "second_thought" in kinds
                and not counts
            ):
                return f'"{said}" makes the answer unclear.', clause.line
            returned = answer.meaning == "return"
            if word == 0 and at != answer.clause and _says(clause.plain, "accept") and not returned:
                return f'"{said}" stands beside the answer.', clause.line
            if (
                answer.meaning == "more_time"
                and at in near
                and at < answer.clause
                and _other_decision(clause.plain, word, "more_time")
            ):  # `normally I would reject, but give me a day`
                return f'"{said}" stands beside the answer.', clause.line
            if gives_back and _other_decision(clause.plain, word, "accept" if returned else "reject"):
                return f'"{said}" stands beside the rejection.', clause.line
            if answer.meaning != "engaged" and at in near and word == opens and "condition" in kinds:
                return f'"{said}" may be a condition, so the answer is unclear.', clause.line
    return question_in(text) if questions else None


def decided_beside(text: Text, answer: Answer) -> tuple[str, int] | None:
    """A word of accepting or rejecting that stands in a text whose answer is none: `met him, can you reject this?`."""
    free = spared(text, answer)
    for at, clause in enumerate(text.clauses):
        for word, said in enumerate(clause.plain):
            meanings = {meaning for _, meaning in in_any("decision_words").at(clause.plain, word)}
            if meanings & {"accept", "reject"} and (at, word) not in free and not _in_quotation(text, clause, word):
                return f'"{said}" stands beside the answer.', clause.line
    return None


def doubtful_sign(text: Text, signs: Sequence[str] = DOUBT_SIGNS) -> tuple[str, int] | None:
    """A struck out word, or a sign of refusal or jest."""
    for at, line in enumerate(text.lines):
        sign = next((sign for sign in signs if sign in without_links(line)), None)
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
    if behind.plain[0] not in ARTICLES and any(_names_customer(behind.plain, word) for word in (0, 1)):
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
        if clause.stop == "?" and not greets(clause) and not _is_request(text, at):
            return "The text holds a question, so it decides nothing.", clause.line
    return None


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


def _in_quotation(text: Text, clause: Clause, word: int) -> bool:
    """Whether a word stands between quotation marks of its line: it is somebody's whom the writer quotes."""
    said, line = clause.words[word], text.lines[clause.line]
    opened = sum(line.count(sign, 0, said.start) for sign in QUOTATION_MARKS) % 2 == 1
    return opened and any(sign in line[said.end :] for sign in QUOTATION_MARKS)


def _kinds(plain: Sequence[str], at: int, possible: tuple[Lexicon, ...]) -> list[str]:
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
        if goes_on or any(_names_customer(clause.plain, word) for word in range(min(2, len(clause.words)))):
            found.add(at)
    return frozenset(found)


def _names_customer(plain: Sequence[str], at: int) -> bool:
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


def _sentence_of(text: Text, at: int) -> range:
    """The clauses of the sentence that clause `at` is in."""
    following = (n for n in range(at + 1, len(text.clauses)) if text.clauses[n].opens_sentence)
    return range(_sentence_start(text, at), next(following, len(text.clauses)))


def _sentence_start(text: Text, at: int) -> int:
    """The first clause of the sentence that clause `at` is in."""
    while at and not text.clauses[at].opens_sentence:
        at -= 1
    return at


def _other_decision(plain: Sequence[str], at: int, own: str) -> bool:
    found = [meaning for _, meaning in in_any("decision_words").at(plain, at)]
    return any(meaning != own and meaning not in _NEVER_MEANT for meaning in found)


def _says(plain: Sequence[str], decision: str) -> bool:
    return any(meaning == decision for _, meaning in in_any("decision_words").at(plain, 0))
