"""Whether an answer stands as the writer's own: not quoted, not somebody's name beside it, not negated, no `or`."""

from domain.answer import Answer
from domain.breath import longest, opens_answer, says_nothing
from domain.grammar.shared import ALL, ARTICLES, BIDS, IF, LONG_AGO, NOBODY, NOT, OR, REASON_OPENS, SAY, SPEAKERS, YOURS
from domain.grammar.whose_words import (
    AS,
    AS_SOON,
    CALLS,
    I_GIVE_BACK,
    IF_FIRST,
    MAYBE,
    MODALS,
    NOT_ME,
    NOTHING,
    OR_NOT,
    SHARED_IFS,
    THEIRS,
    THEN,
)
from domain.lexicon import plausible
from domain.sentences import Text

_NEAR = 4
"""So many words behind an answer belong to it."""
_BARE = 3
"""A question of at most this many words asks for nothing yet: `more time?`. So short an answer names no lead."""
_OTHERS = frozenset(
    {"uphold", "overturn", "attach", "waive", "withdraw", "move", "extend", "recycle", "disqualify", "remind", "repass"}
)


def fault_of(text: Text, answer: Answer) -> str:
    """Why what looks like an answer is none of the writer's own; empty when it is."""
    clause = text.clauses[answer.clause]
    behind = clause.plain[answer.end :]
    if clause.quoted:
        return "The words stand in quotation marks."
    if answer.meaning in ("reject", "return") and _is_conditional(text, answer):
        return "It rejects on a condition only."
    if answer.meaning in ("reject", "return") and (fault := _gives_nothing_back(text, answer)):
        return fault
    if answer.meaning == "faulty" and answer.end - answer.start == len(("wrong", "mail")) and "mail" in clause.plain:
        return "It may tell of a mail sent by mistake."
    if answer.meaning in ("more_time", "undo", "engaged", "mine") and _is_negated(text, answer):
        return "It says that this is not so."
    if answer.meaning == "more_time" and clause.stop == "?" and len(clause.words) <= _BARE:
        return "It asks, so it decides nothing."
    if answer.meaning == "engaged" and _is_long_ago(text, answer):
        return "It tells of something long ago."
    if answer.meaning in _OTHERS and OR & set(behind[:_NEAR]):
        return "It leaves open which."
    if answer.meaning == "accept" and _is_bidden(text, answer):
        return "It may tell somebody else to accept."
    if answer.meaning == "accept" and _is_somethings(text, answer):
        return "Something else may be accepted."
    return ""


def _gives_nothing_back(text: Text, answer: Answer) -> str:
    """Why a phrase of giving back gives nothing back: negated, put otherwise behind, or said by somebody else."""
    clause = text.clauses[answer.clause]
    said = set(clause.plain[answer.start : answer.end])
    front = clause.plain[answer.start - 1] if answer.start else ""
    if (front in NOT and answer.how == "opening") or (answer.meaning == "return" and (NOT | NOTHING) & said):
        return "It says that this is not so."
    if CALLS & {*said, *clause.plain[answer.end : answer.end + 2]}:
        return "It is not clear what is given back."
    behind = set(clause.plain[answer.end : answer.end + 1])
    if answer.how == "opening" and behind & MODALS and not longest("names", clause.plain, answer.end):
        return "It does not say so plainly."
    if answer.how == "refusal" and clause.plain[answer.end : answer.end + 1] and clause.plain[answer.end] in AS:
        return "It does not say so plainly."
    if answer.start and clause.plain[answer.start - 1] in THEIRS:
        return "It may be another lead."
    if MAYBE & {*clause.plain[: answer.end]}:
        return "It may only be likely."
    if THEN & {*clause.plain[: answer.start]} and (clause.before == "," or _conditions(text)):
        return "It rejects on a condition only."
    if _leaves_open(clause.plain[answer.end :]) or any(c.plain in NOT_ME for c in text.clauses):
        return "It leaves open who rejects, or whether."
    behind_it = text.clauses[answer.clause + 1 : answer.clause + 2]
    tagged = behind_it and not behind_it[0].opens_sentence and len(behind_it[0].words) <= _BARE
    if tagged and behind_it[0].plain[:1] and behind_it[0].plain[0] in SAY:  # `I reject, says Tom`
        return "Somebody else may say so."
    before = text.clauses[answer.clause - 1] if answer.clause and not clause.opens_sentence else None
    reported = before is not None and before.words and before.plain[-1] in SAY and not SPEAKERS & set(before.plain)
    return "Somebody else may say so." if reported and not I_GIVE_BACK & said else ""


def _conditions(text: Text) -> bool:
    """Whether an `if` stands at the front of a clause."""
    return any(word in IF - SHARED_IFS for clause in text.clauses for word in clause.plain[:2])


def _leaves_open(behind: tuple[str, ...]) -> bool:
    """`... or we do not`, `oder eben nicht`: an `or` with nothing but small words and a negation behind it."""
    said = next((at for at, word in enumerate(behind) if word in OR), None)
    rest = () if said is None else behind[said + 1 :]
    return bool(NOT & set(rest)) and all(word in NOT | SPEAKERS | OR_NOT for word in rest)


def _is_conditional(text: Text, answer: Answer) -> bool:
    """`I reject if she does not answer`: an `if` behind the answer in its clause, or at the front of the next one."""
    clause = text.clauses[answer.clause]
    at = answer.clause
    while not text.clauses[at].opens_sentence:  # `if you like, I reject`
        at -= 1
        front = text.clauses[at].plain
        if front and front[0] in IF_FIRST | (IF - SHARED_IFS):
            return True
        if front[1:2] and (front[1] in IF - SHARED_IFS or front[:2] in AS_SOON):
            return True
    here = clause.plain[answer.end :]
    said = next((at for at, word in enumerate(here) if word in IF and not ALL & set(here[:at])), None)
    if said is not None and not REASON_OPENS & set(here[:said]):
        return not (here[said] in ("si", "se", "als") and here[said] not in _spoken_ifs(text))
    at = answer.clause + 1
    if at < len(text.clauses) and not text.clauses[at].opens_sentence and text.clauses[at].words:
        front = text.clauses[at].plain
        return front[0] == "should" or (front[0] in IF and front[0] not in ("si", "se", "als"))
    return False


def _spoken_ifs(text: Text) -> set[str]:
    """Which of the words that are `if` in some languages only are so in this text's."""
    codes = {lexicon.language.code for lexicon in plausible(text.words)}
    own = {"si": {"fr", "es"}, "se": {"pt", "it"}, "als": {"nl"}}
    return {word for word, languages in own.items() if codes & languages}


def _is_negated(text: Text, answer: Answer) -> bool:
    clause = text.clauses[answer.clause]
    behind = clause.plain[answer.end :]
    if set(clause.plain[: answer.start]) & NOT:
        return True
    if answer.meaning == "engaged" and set(clause.plain[: answer.end]) & (NOT | NOBODY):
        return True
    if any(word in NOT for word in behind[:_NEAR]) and not REASON_OPENS & set(behind[:_NEAR]):
        return answer.meaning != "engaged"
    at = answer.clause
    while at and not text.clauses[at].opens_sentence:
        at -= 1
        if answer.meaning == "engaged" and set(text.clauses[at].plain) & NOT:
            return True
    return answer.said == "no" and answer.meaning != "undo"


def _is_long_ago(text: Text, answer: Answer) -> bool:
    said = text.clauses[answer.clause].plain
    rest = text.clauses[answer.clause + 1].plain if answer.clause + 1 < len(text.clauses) else ()
    return any(_is_year(word) for word in said) or any(
        tuple(words[at : at + len(phrase)]) == phrase
        for words in (said, rest)
        for phrase in LONG_AGO
        for at in range(len(words))
    )


def _is_year(word: str) -> bool:
    return len(word) == len("2000") and word.isdecimal() and word[:2] in ("19", "20")


def _is_bidden(text: Text, answer: Answer) -> bool:
    """`Accept it, Tom, ...`, `Clara, bitte annehmen`: a name beside what may be an order."""
    said = text.clauses[answer.clause].plain[answer.start : answer.end]
    if not set(said) <= BIDS:
        return False
    before, at = answer.clause - 1, answer.clause + 1
    begs = (
        text.clauses[answer.clause].plain[0] in ("bitte", "please", "gelieve")
        and not text.clauses[answer.clause].opens_sentence
    )
    if begs and before >= 0 and _is_name(text, before):
        return True
    return len(said) > 1 and at + 1 < len(text.clauses) and _is_name(text, at) and text.clauses[at].stop == ","


def _is_name(text: Text, at: int) -> bool:
    clause = text.clauses[at]
    if len(clause.words) != 1 or says_nothing(clause):
        return False
    return text.lines[clause.line][clause.words[0].start].isupper()


def _is_somethings(text: Text, answer: Answer) -> bool:
    """`Accepted, your expense report that is`."""
    at = answer.clause + 1
    if at >= len(text.clauses) or text.clauses[at].opens_sentence or not text.clauses[at].words:
        return False
    front = text.clauses[at].plain
    if says_nothing(text.clauses[at]) or opens_answer(front, 0):
        return False
    short = len(front) <= _NEAR and answer.end - answer.start <= _BARE
    told = any(longest(table, front, 0) for table in ("plans", "customers", "harmless"))
    return front[0] in YOURS or (front[0] in ARTICLES and short and not told)
