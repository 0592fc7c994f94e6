"""What one language says in an out-of-office answer: the shape of its table. Patterns are as `domain.patterns` says."""

from dataclasses import dataclass, field

from domain.grammar.language import Table, phrases

__all__ = ["Tongue", "phrases"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tongue:
    """One language. Words are plain: lower case, no accents, contractions taken apart.

    The first seven are patterns, each for one sign of a machine's answer: `away` (the writer, in the first person, is
    not there), `opens` (the same without a person, as the first words only), `gone` (left for good), `later` (reads
    or answers later, or never), `instead` (whom to ask when it is urgent), `thanks` (for the mail as such),
    `automatic` (a machine answers), `received` (a request was taken down).
    """

    code: str
    markers: frozenset[str]
    sets: Table = field(default_factory=dict)
    """Words that stand for one another, by the name under which patterns call them: `{off}`."""
    away: tuple[str, ...]
    opens: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    thanks: tuple[str, ...] = ()
    automatic: tuple[str, ...] = ()
    received: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
    """Twelve entries, the forms of one month parted by `|`."""
    weekdays: tuple[str, ...] = ()
    """Seven entries from Monday, the forms of one day parted by `|`."""
    until: frozenset[str] = frozenset()
    """Words before the last day away."""
    until_behind: frozenset[str] = frozenset()
    """Words behind it."""
    starts: frozenset[str] = frozenset()
    """Words before the first day, of an absence or of being back."""
    back: frozenset[str] = frozenset()
    """Words of coming back, anywhere around a day."""
    joins: frozenset[str] = frozenset()
    """What joins the two days of a range."""
    conjunction: str = ""
    before: frozenset[str] = frozenset()
    """`not before 3 March`."""
    after: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    present: frozenset[str] = frozenset()
    """Words of being reachable: `available until 3 pm` is no absence."""
    first_person: frozenset[str] = frozenset()
    today: tuple[str, ...] = ()
    tomorrow: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    """Patterns before the name of who stands in."""
    covers: tuple[str, ...] = ()
    """Patterns behind that name."""
    urgent: frozenset[str] = frozenset()


def words(text: str) -> frozenset[str]:
    """A set from words parted by spaces."""
    return frozenset(text.split())
