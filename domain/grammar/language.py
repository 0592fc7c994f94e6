"""What one language knows about answers: the shape of its tables. Patterns are written as `domain.patterns` says."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

Table = Mapping[str, tuple[str, ...]]


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a table: parted by semicolons, over as many lines as it takes."""
    parts = (part.strip() for line in text.splitlines() for part in line.split(";"))
    return tuple(part for part in parts if part)


class AnswerTables(Protocol):
    """`answers` and `others`: the words that decide. A meaning is a word of `domain.words`.

    Commands are whole clauses, openings go on freely (`more time until Friday`). `engaged` has behind it what was done.
    """

    COMMANDS: Table
    OPENINGS: Table


class RepTables(AnswerTables, Protocol):
    """`answers` alone: what turns a lead down without the word for it, and what only hints at a meaning."""

    REFUSALS: tuple[str, ...]
    GUESSES: Table


class TalkTables(Protocol):
    """`talk`: what stands around a decision.

    Courtesies are whole clauses that say nothing (`sorry for the delay`), labels what may stand before a colon
    (`my answer:`). Prefaces open a breath that goes on with the answer (`read it all and | accept`). Thanks are the
    fillers that a name may follow (`thanks lea`). Plans open a clause about what the writer does next (`i will call`):
    times in it are no conditions. Customers open a clause about the customer (`she might bring somebody`).
    Harmless are phrases with words of doubt in them that cast none (`no problem`). Requests ask politely for material:
    questions that cast no doubt.
    """

    GREETINGS: tuple[str, ...]
    COURTESIES: tuple[str, ...]
    LABELS: tuple[str, ...]
    FILLERS: tuple[str, ...]
    THANKS: tuple[str, ...]
    PREFACES: tuple[str, ...]
    YES: tuple[str, ...]
    NO: tuple[str, ...]
    SIGN_OFFS: tuple[str, ...]
    PLANS: tuple[str, ...]
    CUSTOMERS: tuple[str, ...]
    HARMLESS: tuple[str, ...]
    REQUESTS: tuple[str, ...]


class DoubtTables(Protocol):
    """`doubts`: what casts doubt, by kind: negation, condition, time, contrast, second_thought, irony, open.

    `OF_CUSTOMERS` are those that cast none where they are said of a customer (`she might bring somebody`).
    Retractions cast doubt on any answer, but mistakes (`wrong lead`) only say why one is undone. Ambiguous are doubts
    that mean something harmless in another language (`si`, `of`, `ma`): they count only where the text may be in this.
    """

    DOUBTS: Table
    OF_CUSTOMERS: tuple[str, ...]
    RETRACTIONS: tuple[str, ...]
    MISTAKES: tuple[str, ...]
    DECISION_WORDS: Table
    AMBIGUOUS: frozenset[str]


class ReasonTables(Protocol):
    """`reasons`: how criteria are named and spoken of.

    `NAMES` are what people call a criterion, `UNMET` paraphrases of its not being met, both by concept (`budget`,
    `timeframe`, `pain_point`, `willing_to_meet`, `authority`). `LACK` and `PRAISE` are said of a named one.
    A concept with a `?` (`timeframe?`) holds what means so only once a rejection is clear: `they decide in May`.
    `NEUTRAL` are phrases that sound so and tell nothing: `how it works`.
    `LINKS` join a criterion to a rejection without saying anything: `because of`, `the`.
    """

    SETS: Table
    NAMES: Table
    UNMET: Table
    LACK: tuple[str, ...]
    PRAISE: tuple[str, ...]
    NEUTRAL: tuple[str, ...]
    LINKS: tuple[str, ...]
    CONJUNCTIONS: tuple[str, ...]
    CONTRASTS: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """One language: its tables.

    `markers` are frequent words by which it is known, `sets` the named sets of its patterns. `needs_full_stop` are
    commands that mean something else before a comma: `angenommen, er zahlt` is `suppose he pays`. `needs_sentence` are
    those that mean something else behind one: `he has money, nehme ich an` is `I suppose`.
    """

    code: str
    name: str
    markers: frozenset[str]
    sets: Table
    answers: RepTables
    others: AnswerTables
    talk: TalkTables
    doubts: DoubtTables
    reasons: ReasonTables
    needs_full_stop: frozenset[str] = frozenset()
    needs_sentence: frozenset[str] = frozenset()

    @property
    def commands(self) -> Table:
        """Whole clauses, for every reader."""
        return {**self.answers.COMMANDS, **self.others.COMMANDS}

    @property
    def openings(self) -> Table:
        """What goes on freely, for every reader."""
        return {**self.answers.OPENINGS, **self.others.OPENINGS}
