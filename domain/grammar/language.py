"""What one language knows about answers: the shape of its tables. Patterns are written as `domain.patterns` says."""

from collections.abc import Mapping
from dataclasses import dataclass

Table = Mapping[str, tuple[str, ...]]


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a table: parted by semicolons, over as many lines as it takes."""
    parts = (part.strip() for line in text.splitlines() for part in line.split(";"))
    return tuple(part for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Talk:
    """What stands around a decision, and what casts doubt on it.

    `courtesies` are whole clauses that say nothing (`sorry for the delay`), `labels` what may stand before a colon
    (`my answer:`). `plans` open a clause about what the writer does next (`i will call`): times in it are no
    conditions. `harmless` are phrases with words of doubt in them that cast none (`no problem`).
    `doubts` are kept by kind: negation, condition, time, contrast, second_thought, irony, open. `retractions` cast
    doubt on any answer. `ambiguous` are doubts that mean something harmless in another language (`si`, `of`, `ma`).
    """

    greetings: tuple[str, ...]
    courtesies: tuple[str, ...]
    labels: tuple[str, ...]
    fillers: tuple[str, ...]
    yes: tuple[str, ...]
    no: tuple[str, ...]
    sign_offs: tuple[str, ...]
    plans: tuple[str, ...]
    harmless: tuple[str, ...]
    doubts: Table
    retractions: tuple[str, ...]
    decision_words: Table
    ambiguous: frozenset[str] = frozenset()
    requests: tuple[str, ...] = ()
    """Polite requests for material: questions that cast no doubt."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reasons:
    """How criteria are named and spoken of.

    `names` are what people call a criterion, `unmet` paraphrases of its not being met, both by concept (`budget`,
    `timeframe`, `pain_point`, `willing_to_meet`, `authority`). `lack` and `praise` are said of a named one.
    A concept with a `?` (`timeframe?`) holds what means so only once a rejection is clear: `they decide in May`.
    """

    names: Table
    unmet: Table
    lack: tuple[str, ...]
    praise: tuple[str, ...]
    links: tuple[str, ...]
    """What joins a criterion to a rejection without saying anything: `because of`, `the`."""
    conjunctions: tuple[str, ...]
    contrasts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """One language. A meaning is a word of `domain.words`, for `engaged` with what was done behind it.

    `commands` are whole clauses, `openings` go on freely (`more time until Friday`), `refusals` turn a lead down
    without the word for it and need a criterion. `guesses` only hint at a meaning and are asked back.
    `markers` are frequent words by which the language is known.
    """

    code: str
    name: str
    markers: frozenset[str]
    sets: Table
    commands: Table
    openings: Table
    refusals: tuple[str, ...]
    guesses: Table
    needs_full_stop: frozenset[str] = frozenset()
    """Commands that mean something else before a comma: `angenommen, er zahlt` is `suppose he pays`."""
    talk: Talk
    reasons: Reasons
