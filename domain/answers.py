"""Where in a text somebody gives an answer: every clause that opens with a phrase of the grammar."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from domain.breath import after_fillers, goes_on, greets, joins, longest, opens_answer, places, says_nothing
from domain.grammar.shared import (
    ANOTHER_TIME,
    BUT,
    I_GIVE_BACK,
    IF,
    INVITATIONS,
    LIST_WORDS,
    NOT,
    POLITE,
    SAY,
    SPEAKERS,
    SUBORDINATORS,
    THAT,
    THEREFORE,
    WITHOUT,
)
from domain.lexicon import Lexicon, in_any, lexicons, plausible
from domain.sentences import Clause, Text

_DONE_FIRST = ("-", ",", "(", ")", "*")
_SENTENCE = 3
"""So many words in front of a colon tell something; fewer may name what is rejected."""
_NO_FRONT = SAY | IF | THAT | WITHOUT
_DOUBTED = ("condition", "second_thought", "irony", "open")


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
        begins = places(clause)
        if clause.words and _may_open(text, at):
            for start, polarity in begins:
                best = _best(_readings(text, at, start, polarity or said), own)
                if best is not None:
                    found.append(best)
                    found.extend(_behind_news(text, best, own))
                    break
            else:
                found.extend(_refused_within(text, at, begins[-1][0], own))
        elif clause.words and _is_refused_behind(text, at):
            best = _best(_readings(text, at, begins[0][0], said), own)
            found.extend([best] if best is not None and best.meaning in ("reject", "return") else [])
        said = begins[-1][1] or said
    return found


def _best(readings: Iterator[Answer], own: Sequence[str]) -> Answer | None:
    return max(readings, key=lambda a: (a.meaning in own, a.end, a.how == "command"), default=None)


def _behind_news(text: Text, first: Answer, own: Sequence[str]) -> list[Answer]:
    """`Called her and accept`, `spoke to anna great call i accept`: an answer behind what was done, in one clause."""
    plain = text.clauses[first.clause].plain
    if first.meaning != "engaged":
        return []
    for at in range(first.end, len(plain)):
        joint, anew = at < len(plain) - 1 and joins(plain, at), plain[at] in SPEAKERS
        if joint or (anew and plain[at - 1] not in SUBORDINATORS):
            best = _best(_readings(text, first.clause, at + joint, ""), own)
            if best is not None and (joint or best.how == "command"):
                return [best]
    return []


def _refused_within(text: Text, at: int, start: int, own: Sequence[str]) -> list[Answer]:
    """`With regret I reject`, `nach dem Telefonat muss ich ablehnen`: a first person who gives back, amid a clause.

    None where somebody else is spoken of, or something is said or asked, in front of it.
    """
    plain = text.clauses[at].plain
    if text.clauses[at].stop == "?" or longest("customers", plain, start) or set(plain[start : start + 1]) & POLITE:
        return []
    for begin in range(start + 1, len(plain)):
        before = plain[begin - 1]
        doubted = any(kind in _DOUBTED for _, kind in in_any("doubts").at(plain, begin - 1))
        if (doubted and before not in BUT | THEREFORE) or before in INVITATIONS:
            return []
        if before in _NO_FRONT or before in SPEAKERS:
            return []
        if before in SUBORDINATORS or (NOT & set(plain[:begin]) and before not in THEREFORE | BUT):
            continue
        best = _best(_readings(text, at, begin, ""), own)
        if best is None or best.meaning not in ("reject", "return"):
            continue
        concludes = before in BUT or (before in THEREFORE and best.end == len(plain) and _is_german(before, best))
        if I_GIVE_BACK & set(plain[begin : best.end]) or _are_numbers(plain[start:begin]) or concludes:
            return [best]
    return []


def _is_german(before: str, answer: Answer) -> bool:
    """Whether `also`, if that is the word, is the German `so`."""
    return before != "also" or answer.language == "de"


def _is_refused_behind(text: Text, at: int) -> bool:
    """`After 20 minutes with her: reject 3`: behind a colon, with nobody else spoken of or speaking in front of it."""
    before = text.clauses[at - 1]
    if text.clauses[at].before != ":" or before.quoted or longest("customers", before.plain, 0):
        return False
    tells = len(before.words) >= _SENTENCE or all(joins(before.plain, n) for n in range(len(before.words)))
    return tells and not _NO_FRONT & set(before.plain)


def _are_numbers(plain: Sequence[str]) -> bool:
    """`1 and 3` in front of `rejected`."""
    return any(word.isdecimal() for word in plain) and all(word.isdecimal() or word in LIST_WORDS for word in plain)


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


def _readings(text: Text, at: int, start: int, said: str) -> Iterator[Answer]:
    clause = text.clauses[at]
    plain = clause.plain
    if not opens_answer(plain, start):
        return
    for lexicon in lexicons():
        for end, meaning in lexicon.commands.at(plain, start):
            if meaning == "accept" and ANOTHER_TIME & set(plain[start + 2 : end]):
                continue
            if _ends_well(text, at, end, lexicon, plain[start:end]):
                yield _answer(meaning, "command", at, start, end, said, lexicon)
        for end, meaning in lexicon.openings.at(plain, start):
            if meaning == "question" and longest("requests", plain, start):
                continue
            if (
                meaning == "engaged met" and len(plain) > 1 and lexicon not in plausible(text.words)
            ):  # `met` is `with` in Dutch
                continue
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
    said = " ".join(phrase) in lexicon.language.needs_full_stop
    if " ".join(phrase) in lexicon.language.needs_sentence and not _opens_anew(text, at):
        return False
    if end < len(clause.words):
        goes = clause.plain[end] in lexicon.conjunctions | {"and"} or (not said and goes_on(clause.plain, end))
        return goes and not _is_question(text, at)
    if clause.stop in ("?", "…", "/"):
        return False
    if said and clause.stop in (",", ":"):
        following = text.clauses[at + 1] if at + 1 < len(text.clauses) else None
        if following is None or says_nothing(following) or lexicon.turns.longest(following.plain, 0):
            return following is not None
        return following.stop in ("\n", ".", "!") and lexicon.plans.longest(following.plain, 0) > 0
    return True


def _opens_anew(text: Text, at: int) -> bool:
    """Whether a clause opens its sentence, but for greeting and filling."""
    if text.clauses[at].opens_sentence or says_nothing(text.clauses[at - 1]):
        return True
    before = text.clauses[at - 1].plain
    return (len(before), "yes") in in_any("yes_no").at(before, 0)


def _is_question(text: Text, at: int) -> bool:
    sentence = (clause for clause in text.clauses[at:] if clause.line == text.clauses[at].line)
    return any(clause.stop == "?" for clause in sentence)


def _is_label(clause: Clause) -> bool:
    """`My decision:`, `Hi Lea:`, `I am on board with this one:`."""
    if longest("greetings", clause.plain, 0):
        return True
    start, _ = after_fillers(clause)
    return any(start + longest(table, clause.plain, start) == len(clause.plain) for table in ("labels", "prefaces"))
