"""Which criteria a text says are not met, in plain words, and which it praises.

Only meaningful once a rejection is clear. The text is cut at punctuation and at words such as `but` and `and`; each
piece is a lack, a praise or a bare name. A bare name takes the meaning of the piece behind it (`budget and timing
fit`), else of the one before it (`no budget, no pain`), else it is a lack.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from domain.criteria_names import names_of
from domain.grammar.shared import ALL, ALSO, COPULAS, NEITHER_NOR, THERE
from domain.lexicon import Lexicon, in_some
from domain.policy import Criterion
from domain.sentences import Clause

Tone = Literal["lack", "praise", "bare", "other"]
NEGATORS = frozenset(
    {"not", "nicht", "kein", "keine", "keinen", "keins", "geen", "pas", "no", "non", "nao", "niet", "never", "nie"}
)
_BEFORE_PRAISE = 3
_LABEL = 3
"""Words of a name that a verdict follows behind a colon: `Decision maker: yes`."""
_ANYWHERE: dict[str, Tone] = {"okay": "praise", "no": "lack"}
"""Verdicts in every language, and what a tick and a cross are read as."""
_VERDICT = 2
"""Words of a verdict behind a comma: `Budget, none.`"""
_FEW = 1
"""A name with at most this many other words beside it is still a bare name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a text says of criteria, as keys. `mixed` are keys named in a way that is neither lack nor praise.

    `hinted` are those that are not named, but spoken of where nothing is praised: a reason, when there is no other.
    """

    unmet: frozenset[str] = frozenset()
    praised: frozenset[str] = frozenset()
    mixed: frozenset[str] = frozenset()
    hinted: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    opens: str
    keys: frozenset[str]
    told: frozenset[str]
    hinted: frozenset[str]
    tone: Tone
    sentence: int
    clause: int
    size: int
    label: str = ""


def said_of_criteria(
    clauses: Sequence[Clause],
    criteria: Sequence[Criterion],
    languages: Sequence[Lexicon],
    bare: Tone = "lack",
    before: int = 0,
) -> Said:
    """Reads the clauses of a text. `languages` are those that it may be in, `bare` what a bare name alone means.

    In the first `before` clauses, in front of the rejection, a bare name means nothing: `nice call, but I reject`.
    """
    reader = _Reader(criteria, languages)
    pieces: list[_Piece] = []
    sentence = 0
    for number, clause in enumerate(clauses):
        sentence += clause.opens_sentence or clause.before == "-"
        for opens_turn, words in reader.pieces(clause.plain):
            sentence += opens_turn
            if opens_turn and pieces and pieces[-1].opens in ALL:  # `all fine, except`
                pieces[-1] = replace(pieces[-1], told=frozenset(), tone="other")
            label = clause.stop if clause.stop in (":", "-", ",") and len(clause.words) <= _LABEL else ""
            pieces.append(replace(reader.judged(words, sentence, number), label=label))
    unmet, praised, mixed, hinted = set[str](), set[str](), set[str](), set[str]()
    for piece, tone in zip(pieces, _tones(pieces, bare, before), strict=True):
        unmet |= piece.told
        hinted |= piece.hinted if tone != "praise" else set()
        {"lack": unmet, "praise": praised}.get(tone, mixed).update(piece.keys)
    return Said(
        unmet=frozenset(unmet - (praised - _told(pieces))),
        praised=frozenset(praised - _told(pieces)),
        mixed=frozenset(mixed - unmet - praised),
        hinted=frozenset(hinted - unmet - praised),
    )


def _told(pieces: Sequence[_Piece]) -> frozenset[str]:
    return frozenset().union(*(piece.told for piece in pieces))


def _tones(pieces: Sequence[_Piece], bare: Tone, before: int) -> list[Tone]:
    """Each piece's tone. A bare name's is that of what follows in its sentence, else of what went before, or `bare`.

    In the clauses in front, `before`, one alone means nothing.
    """
    behind = _nearest(tuple(reversed(pieces)))[::-1]
    ahead = _nearest(pieces)
    found: list[Tone] = []
    for at, piece in enumerate(pieces):
        beside = (*pieces[at + 1 : at + 2], *pieces[max(0, at - 1) : at])
        joined = next((p.tone for p in beside if p.clause == piece.clause and p.tone in ("lack", "praise")), None)
        if piece.tone != "bare":
            found.append(piece.tone)
        elif (verdict := _verdict_behind(pieces, at)) is not None:
            found.append(verdict)
        elif piece.clause < before:
            found.append(joined or behind[at] or "other")
        else:
            found.append(joined or behind[at] or ahead[at] or bare)
    return found


def _verdict_behind(pieces: Sequence[_Piece], at: int) -> Tone | None:
    """`Pain: plenty`: what stands behind a label's colon and names nothing itself."""
    behind = pieces[at + 1] if pieces[at].label and at + 1 < len(pieces) else None
    if behind is not None and pieces[at].label == "," and behind.size > _VERDICT:
        return None
    if behind is None or behind.clause != pieces[at].clause + 1 or behind.keys or behind.tone not in ("lack", "praise"):
        return None
    return behind.tone


def _nearest(pieces: Sequence[_Piece]) -> list[Tone | None]:
    """For each piece the tone that was last heard in its sentence."""
    found: list[Tone | None] = []
    tone: Tone | None = None
    for at, piece in enumerate(pieces):
        if at and piece.sentence != pieces[at - 1].sentence:
            tone = None
        found.append(tone)
        if piece.tone in ("lack", "praise") and (piece.keys or piece.told or piece.label == ":"):
            tone = piece.tone
    return found


class _Reader:
    def __init__(self, criteria: Sequence[Criterion], languages: Sequence[Lexicon]) -> None:
        self._languages = tuple(languages)
        self._names = names_of(tuple(criteria))
        self._keys = self._names.concepts
        self._unmet = in_some(self._languages, "unmet")
        self._remarks = in_some(self._languages, "remarks")
        self._neutral = in_some(self._languages, "neutral")
        self._links = in_some(self._languages, "links")
        self._turns = in_some(self._languages, "turns")
        self._conjunctions = frozenset().union(*(lexicon.conjunctions for lexicon in languages))

    def pieces(self, plain: Sequence[str]) -> list[tuple[bool, tuple[str, ...]]]:
        """A clause cut at contrasts (the flag tells so) and conjunctions, but not inside a paraphrase.

        Behind `neither` and `nor` a piece is a negated one.
        """
        found: list[tuple[bool, tuple[str, ...]]] = []
        start, turned, at = 0, False, 0
        carried: tuple[str, ...] = ()
        while at < len(plain):
            told, _ = (None, None) if self._neutral.longest(plain, at) else self._told(plain, at)
            if told and not self._crosses(plain, at, told):
                at = told[0]
                continue
            turn = 0 if at and plain[at - 1] in COPULAS else self._turns.longest(plain, at)
            also_not = plain[at] in ALSO and plain[at + 1 : at + 2] and plain[at + 1] in NEGATORS
            if turn or (plain[at] in self._conjunctions and not also_not):
                found.append((turned, (*carried, *plain[start:at])))
                carried = NEITHER_NOR.get(plain[at], ()) if "weder" in plain[:at] or plain[at] != "noch" else ()
                start, turned = at + (turn or 1), bool(turn)
                at = start
            else:
                at += 1
        found.append((turned, (*carried, *plain[start:])))
        return [(flag, words) for flag, words in found if words and words not in NEITHER_NOR.values()]

    def _crosses(self, plain: Sequence[str], at: int, told: tuple[int, set[str]]) -> bool:
        """Whether a paraphrase runs over a conjunction into another criterion: `budget und entscheider fehlen`."""
        end, keys = told
        joints = (n + 1 for n in range(at + 1, end - 1) if plain[n] in self._conjunctions)
        return any(key and key not in keys for key in (self._names.at(plain, n, self._languages)[1] for n in joints))

    def judged(self, words: tuple[str, ...], sentence: int, clause: int) -> _Piece:
        """What one piece says."""
        told, names, hinted, lack, praise, beside = set[str](), set[str](), set[str](), False, False, 0
        at = 0
        while at < len(words):
            says_nothing = self._neutral.longest(words, at)
            if says_nothing:
                at, beside = at + says_nothing, beside + 1
                continue
            paraphrase, hints = self._told(words, at)
            hinted |= hints
            length, key = self._names.at(words, at, self._languages)
            if paraphrase:
                at, concepts = paraphrase
                told |= concepts
                continue
            if length:
                at += length
                names.add(key)
                continue
            length, tone = self._remark(words, at)
            if tone == "praise" and any(w in NEGATORS for w in words[max(0, at - _BEFORE_PRAISE) : at + length]):
                tone = "praise" if self._praises_by_negation(words, at, length) else "lack"
            lack, praise = lack or tone == "lack", praise or tone == "praise"
            beside += 0 if self._link(words, at) else 1
            at += max(1, length if tone != "praise" else 1)
        praise = praise or (bool(names) and not lack and words[-1] in THERE)
        told = self._without_time(told, names, lack=lack)
        told = {key for key in told if not (praise and not lack and key in names)}
        tone_of: Tone = "praise" if praise else "lack" if lack else "bare" if names and beside <= _FEW else "other"
        if told and not praise:
            tone_of = "lack"
            names = set() if not lack else names
        return _Piece(
            opens=words[0],
            keys=frozenset(names - told),
            told=frozenset(told),
            hinted=frozenset(hinted),
            tone=tone_of,
            sentence=sentence,
            clause=clause,
            size=len(words),
        )

    def _without_time(self, told: set[str], names: set[str], *, lack: bool) -> set[str]:
        """`No money until next year` is about money: a time beside another lack says when, not that it is too late."""
        time = self._keys.get("timeframe")
        others = (told - {time}) or (lack and names - {time})
        return told - {time} if time and others else told

    def _told(self, words: Sequence[str], at: int) -> tuple[tuple[int, set[str]] | None, set[str]]:
        """What is told to be unmet in other words, with their end, and the keys that are only hinted at here.

        Hints are concepts of the grammar with a `?`.
        """
        spoken = self._unmet.shortest(words, at)
        hinted = {self._keys[c[:-1]] for _, c in spoken if c.endswith("?") and c[:-1] in self._keys}
        found = [(end, concept) for end, concept in spoken if concept in self._keys]
        if not found or (at and words[at - 1] in NEGATORS):
            return None, hinted
        tightest = min(end for end, _ in found)
        concepts = {concept for end, concept in found if end == tightest}
        dated = [end for end, concept in found if concept == "timeframe" and end > tightest]
        if concepts == {"authority"} and dated:  # they do not decide before 2028
            tightest, concepts = dated[0], {"timeframe"}
        return (tightest, {self._keys[concept] for concept in concepts}), hinted

    def _remark(self, words: Sequence[str], at: int) -> tuple[int, Tone]:
        end, tone = max(self._remarks.at(words, at), default=(at, "other"))
        if end == at and words[at] in _ANYWHERE:
            return 1, _ANYWHERE[words[at]]
        return end - at, "lack" if tone == "lack" else "praise" if tone == "praise" else "other"

    def _praises_by_negation(self, words: Sequence[str], at: int, length: int) -> bool:
        return any(word in NEGATORS for word in words[at : at + length])

    def _link(self, words: Sequence[str], at: int) -> bool:
        return self._links.longest(words, at) > 0
