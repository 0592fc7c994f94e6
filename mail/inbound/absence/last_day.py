"""The last day away, from the days that an out-of-office answer names and the words around each of them.

`until 3 March` is 3 March, `back on 3 March` is 2 March. Where the days named do not agree, none is taken.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from mail.inbound.absence import east_asian
from mail.inbound.absence.sentences import Sentence, Token
from mail.inbound.absence.tongue import Tongue

_AROUND = 7
"""So many words before and behind a day are looked at; the word that says what the day is stands within four."""
_NEAR = 4
_SHORT = 3
_FARTHEST = timedelta(days=3 * 366)
_LIMITED = frozenset(
    (
        *(
            "eingeschrankt",
            "begrenzt",
            "bedingt",
            "nur",
            "schwer",
            "limited",
            "only",
            "partially",
            "hardly",
            "sporadisch",
        ),
        *("beperkt", "difficilement", "limitado", "limitada", "limitatamente", "begransad", "begraenset", "begrenset"),
    )
)
"""Who is `nur eingeschränkt erreichbar` is away."""
_TURNS = frozenset(
    ("but", "then", "aber", "dann", "danach", "anschliessend", "mais", "puis", "pero", "ma", "poi", "maar", "mas")
)
_TO_ANSWER = frozenset(
    (
        *("get", "getting", "call", "calling", "ring", "write", "report", "rufe", "rufen", "ruft", "melde", "melden"),
        *("meldet", "komme", "kommen", "bel", "bellen", "rappelle", "rappellerai", "rappelons", "recontacterai"),
    )
)
_COMES_TO_ANSWER = frozenset(("back", "zuruck", "zurueck", "terug", "retour"))
"""`I get back to you on Monday` is about an answer, not about coming back."""
_OR = frozenset(("or", "oder", "ou", "o", "of", "eller", "lub", "nebo", "или"))
_ANSWERS = frozenset(
    (
        *("reply", "respond", "answer", "antworte", "antworten", "melde", "beantworte", "repondrai", "repondrons"),
        *("respondere", "responderemos", "contestare", "rispondero", "risponderemo", "responderei", "svarar", "svarer"),
        *("beantwoord", "reageer", "odpowiem", "odpovim", "vastaan", "отвечу"),
    )
)
"""A day behind one of these is when an answer comes, not the last one away."""
_AT_WORK = frozenset(
    (
        "normal",
        "online",
        "office",
        "work",
        "desk",
        "business",
        "buro",
        "dienst",
        "bureau",
        "oficina",
        "ufficio",
        "kantoor",
    )
)
Role = Literal["last", "back", "first"]


@dataclass(frozen=True, slots=True)
class Named:
    """A day that is named, what for, and the first day of its range where one is given."""

    role: Role
    day: date | None
    first: date | None = None


def last_day(told: Iterable[tuple[Sentence, bool]], sent: date | None) -> date | None:
    """The last day away by these sentences about the absence; the flag tells that one says so in the first person."""
    named = [n for sentence, away in told for n in _named_in(sentence, away)]
    lasts, backs = [n for n in named if n.role == "last"], [n for n in named if n.role == "back"]
    until, back = _agreed(lasts, sent), _agreed(backs, sent)
    if (lasts and until is None) or (backs and back is None and not lasts):
        return None
    day = _joined(until, back, sent)
    return None if day is None or (sent is not None and abs(day - sent) > _FARTHEST) else day


def comes_back(sentence: Sentence) -> bool:
    """Whether the writer says on which day he or she is back."""
    said = {token.text for token in sentence.tokens}
    own = any(said & lexicon.tongue.first_person for lexicon in sentence.lexicons[:2])
    return own and any(n.role == "back" and n.day for n in _named_in(sentence, away=False))


def without_return(sentence: Sentence) -> str:
    """The sentence as written, without clauses that only say when its writer is back: `back Monday`."""
    raw, tokens = sentence.raw, sentence.tokens
    has_day = any(token.is_day for token in tokens)
    for clause in {token.clause for token in tokens} if has_day else ():
        own = [token for token in tokens if token.clause == clause]
        opens = any(own[0].text in lexicon.tongue.back for lexicon in sentence.lexicons[:2])
        light = all(token.is_day or len(token.text) <= _SHORT or token.text in _AT_WORK for token in own[1:])
        if opens and light and len(own) > 1:
            raw = f"{raw[: own[0].start]}{' ' * (own[-1].end - own[0].start)}{raw[own[-1].end :]}"
    return raw


def _joined(until: date | None, back: date | None, sent: date | None) -> date | None:
    if back is None:
        return until
    before = back if back == sent else back - timedelta(days=1)
    if until is None or until == back:
        return before
    return until if until < back else None


def _agreed(named: list[Named], sent: date | None) -> date | None:
    """The one day that all of these name; of several ranges the end of the one that the mail was sent in."""
    days = {n.day for n in named if n.day}
    if len(days) == 1:
        return next(iter(days))
    ranges = {n.day for n in named if n.first and n.day and sent and n.first <= sent <= n.day}
    return next(iter(ranges)) if len(ranges) == 1 else None


def _named_in(sentence: Sentence, away: bool) -> list[Named]:
    tokens = sentence.tokens
    places = [at for at, token in enumerate(tokens) if token.is_day]
    found: list[Named] = []
    first: date | None = None
    for nth, at in enumerate(places):
        role = _east_asian_role(sentence, tokens[at]) or _role_at(sentence, places, nth)
        if role is None and away and len(places) == 1 and _ANSWERS.isdisjoint(t.text for t in tokens[:at]):
            role = "last"
        if role == "first":
            first = tokens[at].day
        elif role:
            day = None if role == "back" and tokens[at].vague else tokens[at].day
            found.append(Named(role, day, first))
            first = None
        elif nth + 1 < len(places):
            first = tokens[at].day
    return found


def _role_at(sentence: Sentence, places: list[int], nth: int) -> Role | None:
    tokens, at = sentence.tokens, places[nth]
    before = tokens[max(places[nth - 1] + 1 if nth else 0, at - _AROUND) : at]
    behind = tokens[at + 1 : min(places[nth + 1] if nth + 1 < len(places) else len(tokens), at + 1 + _AROUND)]
    clauses = {tokens[at].clause, *(token.clause for token in behind[:1] if nth + 1 == len(places))}
    behind = tuple(token for token in behind if token.clause in clauses)
    for lexicon in sentence.lexicons[:3]:
        tongue = lexicon.tongue
        turn = _turn(tongue, behind)
        if nth and _is_joined(tongue, before):
            return "last"
        role = _role(tongue, [token.text for token in before], [token.text for token in behind[:turn]])
        if role == "first" and _follows_a_number(tongue, sentence, at):
            return "last"
        if role:
            return role
    return "last" if _follows_a_number(sentence.lexicons[0].tongue, sentence, at) else None


def _turn(tongue: Tongue, behind: tuple[Token, ...]) -> int:
    """How many words behind a day still belong to it: to the next `and` or `but`."""
    turns = (n for n, token in enumerate(behind) if token.text == tongue.conjunction or token.text in _TURNS)
    return next(turns, len(behind))


def _role(tongue: Tongue, before: list[str], behind: list[str]) -> Role | None:
    """What a day is between these words: the last one away, the first one back, the first of a range; None: unclear."""
    around = {*before, *behind}
    back = tongue.back & around
    returns = bool(back - _COMES_TO_ANSWER if around & _TO_ANSWER else back)
    cues = tongue.until | tongue.starts | tongue.before | tongue.after
    at = next((n for n in range(len(before) - 1, max(len(before) - _NEAR, 0) - 1, -1) if before[n] in cues), None)
    cue = before[at] if at is not None else ""
    between = set(before[at + 1 :]) if at is not None else set[str]()
    if tongue.until_behind.intersection(behind[:2]):
        return "last"
    if cue in tongue.before:
        return "back" if tongue.negations & around else None
    if cue in tongue.until:
        if tongue.back.intersection(before) and any(len(word) > _SHORT for word in between):
            return "back"
        if (tongue.back & between) or (tongue.first_person & between and returns):
            return "back"
        if tongue.negations.intersection(before) and tongue.back.intersection(before):
            return "back"
        reachable = tongue.present & around and not (tongue.negations | _LIMITED) & around
        return None if reachable else "last"
    if cue in tongue.after:
        return "last"
    if returns or (cue in tongue.starts and tongue.present & around and not (tongue.negations | _LIMITED) & around):
        return "back"
    return "first" if cue in tongue.starts else None


def _is_joined(tongue: Tongue, before: tuple[Token, ...]) -> bool:
    """Whether only the joint of a range stands between two days: a dash, `to`, `bis einschließlich`."""
    others = tongue.starts | tongue.back | tongue.before | tongue.after | tongue.present
    joints = tongue.joins | tongue.until
    if any(token.text in _OR for token in before):
        return False
    light = all(token.text in joints or (len(token.text) <= _SHORT and token.text not in others) for token in before)
    return len(before) <= _NEAR and light


def _follows_a_number(tongue: Tongue, sentence: Sentence, at: int) -> bool:
    """`from 3 to 10 March`, `3.-10. März`: a number and the joint of a range stand before the day."""
    tokens = sentence.tokens
    if at and tokens[at - 1].text.rstrip("stndrh").isdecimal():
        return sentence.raw[tokens[at - 1].end : tokens[at].start].strip(" .") in ("-", "–", "—")
    back = at - 1
    while back > 0 and tokens[back].text in tongue.joins | {"the", "el", "le", "dem", "zum", "il"}:
        back -= 1
    number = tokens[back].text.rstrip("stndrh") if back >= 0 else ""
    return back < at - 1 and number.isdecimal() and len(number) <= 2  # noqa: PLR2004


def _east_asian_role(sentence: Sentence, token: Token) -> Role | None:
    behind, before = sentence.raw[token.end : token.end + 14], sentence.raw[max(token.start - 3, 0) : token.start]
    if any(sign in behind[:8] for sign in east_asian.UNTIL_BEHIND):
        return "last"
    if any(sign in behind for sign in east_asian.BACK_BEHIND):
        return "back"
    return "last" if before.rstrip().endswith(east_asian.UNTIL_BEFORE) else None
