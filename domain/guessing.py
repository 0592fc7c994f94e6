"""What a text without a clear answer probably means: a near miss of a word, a friendly half promise, a question."""

from dataclasses import dataclass

from domain.breath import after_fillers, says_nothing
from domain.grammar.shared import ASKS_TO_DECIDE, POLITE
from domain.grammar.whose_words import HESITATIONS
from domain.lexicon import in_any, lexicons
from domain.people import Role
from domain.sentences import Clause, Text
from domain.words import words_for

_SHORTEST = 5
"""Words of fewer letters are too easily another word's near miss."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """A probable meaning that still needs a confirmation, the line, and why it is only a guess."""

    meaning: str
    line: int
    because: str


def guess_of(text: Text, asked: Role) -> Guess | None:
    """The probable meaning of a text in which no clear answer stands."""
    for clause in text.clauses:
        start, _ = after_fillers(clause)
        for at in dict.fromkeys((start, 0)):
            if known := _known(clause.plain, at, asked):
                said = f'What stands with "{clause.plain[at]}" makes it unclear; put a comment on a line of its own.'
                return Guess(meaning=known, line=clause.line, because=said)
            if slip := _slip_at(clause, at, asked):
                return slip
    for clause in text.clauses:
        start, _ = after_fillers(clause)
        for at in dict.fromkeys((0, start)):
            found = in_any("guesses").at(clause.plain, at)
            meaning = max(found, default=(0, ""))[1]
            if meaning in words_for(asked):
                said = clause.plain[at]
                because = _why(said, meaning)
                return Guess(meaning=meaning, line=clause.line, because=because)
    return None


def slip_in(text: Text, asked: Role) -> Guess | None:
    """A word that is one letter off one of decision, where a clause begins."""
    found = (_slip_at(clause, after_fillers(clause)[0], asked) for clause in text.clauses)
    return next(filter(None, found), None)


def _slip_at(clause: Clause, at: int, asked: Role) -> Guess | None:
    near = _near_miss(clause.plain, at, asked)
    if not near:
        return None
    because = f'"{clause.plain[at]}" may be a slip for "{near[1]}"; please confirm.'
    return Guess(meaning=near[0], line=clause.line, because=because)


def is_question(text: Text, asked: Role) -> bool:
    """Whether the text only asks something, without a word of decision in the question."""
    if "question" not in words_for(asked):
        return False
    if any(clause.before == "^?" for clause in text.clauses[:1]):
        return True
    asking = [clause for clause in text.clauses if clause.stop == "?" and clause.words]
    words = [clause for clause in text.clauses if not says_nothing(clause)]
    decides = any(
        in_any("decision_words").longest(clause.plain, at) or clause.plain[at].startswith(ASKS_TO_DECIDE)
        for clause in words
        for at in range(len(clause.words))
    )
    may = any(
        in_any("guesses").longest(clause.plain, at) for clause in asking for at in range(min(3, len(clause.words)))
    )
    decides = decides or (may and asking[0].plain[0] in POLITE)
    return bool(asking) and not decides and any(len(clause.words) > 1 for clause in asking)


def hesitates(text: Text) -> bool:
    """Whether somebody says that he has not made up his mind: `hmm, not sure what to make of it`."""
    return any(
        clause.plain[at : at + len(said)] == said
        for clause in text.clauses
        for at in range(len(clause.words))
        for said in HESITATIONS
    )


def _why(said: str, meaning: str) -> str:
    if said in ("pass", "passing", "passe"):
        return '"pass" is this desk\'s word for handing over a lead, so it decides nothing.'
    return f'It may mean "{meaning.replace("_", " ")}", but does not say so.'


def _known(plain: tuple[str, ...], at: int, asked: Role) -> str | None:
    """The meaning of a word of decision that stands here to the letter."""
    for lexicon in lexicons():
        for meaning, written in lexicon.language.doubts.DECISION_WORDS.items():
            if meaning in words_for(asked) and at < len(plain) and plain[at] in written:
                return meaning
    return None


def _near_miss(plain: tuple[str, ...], at: int, asked: Role) -> tuple[str, str] | None:
    if at >= len(plain) or len(plain[at]) < _SHORTEST - 1:
        return None
    if in_any("decision_words").longest(plain, at):
        return None
    for lexicon in lexicons():
        for meaning, written in lexicon.language.doubts.DECISION_WORDS.items():
            if meaning in words_for(asked):
                for word in written:
                    if len(word) >= _SHORTEST and " " not in word and one_edit_away(plain[at], word):
                        return meaning, word
    return None


def one_edit_away(one: str, other: str) -> bool:
    """Whether one letter added, left out, changed, or two neighbours swapped make one word of the other."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest_one, rest_other = one[start:], other[start:]
    swapped = rest_one[1::-1] + rest_one[2:]
    return rest_other in (rest_one[1:], swapped) or rest_one == rest_other[1:] or rest_one[1:] == rest_other[1:]
