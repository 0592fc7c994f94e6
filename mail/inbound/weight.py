"""Words that may change an answer. A line that holds them is never left out for its looks alone."""

from domain.lexicon import in_any
from domain.spoken import phrase

_LOOK = 300
"""So many characters of a line are looked at; a longer one is no heading, signature or device line."""
_DOUBTS = frozenset(
    [
        *("not", "but", "only", "unless", "except", "however", "provided", "if", "although", "though", "never"),
        *(
            "aber",
            "nur",
            "außer",
            "sofern",
            "falls",
            "wenn",
            "nicht",
            "kein",
            "keine",
            "keinen",
            "doch",
            "jedoch",
            "nie",
        ),
        *(
            "mais",
            "sauf",
            "seulement",
            "pas",
            "jamais",
            "pero",
            "solo",
            "salvo",
            "nunca",
            "non",
            "pero",
            "purche",
            "mai",
        ),
        *("maar", "alleen", "tenzij", "niet", "geen", "mits", "mas", "exceto", "nao", "ausser"),
    ]
)
"""Plain words, as `domain.spoken` writes them; none that stands in headings of any language (`no dia`, `o 17:56`)."""
_OPENINGS = frozenset(("ps", "pps", "nb", "edit", "nachtrag", "addendum", "update"))
"""What besides opens a second thought or a postscript."""


_CONDITIONS = frozenset(
    [
        *(
            "until",
            "till",
            "soon",
            "once",
            "before",
            "wait",
            "condition",
            "later",
            "bis",
            "sobald",
            "bevor",
            "erst",
            "warten",
        ),
        *(
            "bedingung",
            "spater",
            "des",
            "avant",
            "attendre",
            "hasta",
            "antes",
            "cuando",
            "finche",
            "prima",
            "zodra",
            "totdat",
        ),
        *("quando", "ate", "depois"),
    ]
)
"""Words of time and condition. They stand in headings and disclaimers, too, so they weigh only in a signature."""


def may_be_doubt(line: str) -> bool:
    """Whether a line of a signature may be typed and change an answer. A line with an address or a link is none."""
    if "@" in line or "www." in line or "://" in line:
        return False
    words = phrase(line[:_LOOK])
    return not _DOUBTS.isdisjoint(words) or not _CONDITIONS.isdisjoint(words)


def is_weighty(line: str) -> bool:
    """Whether a line holds a word of decision or of doubt, in any of the languages that are read."""
    words = phrase(line[:_LOOK])
    return not _DOUBTS.isdisjoint(words) or any(_decides(words, at) for at in range(len(words)))


def holds_doubt(line: str) -> bool:
    """Whether a line holds a word of doubt."""
    return not _DOUBTS.isdisjoint(phrase(line[:_LOOK]))


def opens_second_thought(line: str) -> bool:
    """Whether a line opens with a word of decision, of doubt, or like a postscript."""
    words = phrase(line[:_LOOK])
    if not words:
        return False
    return words[0] in _DOUBTS or words[0] in _OPENINGS or words[:2] == ("p", "s") or opens_decision(line)


def opens_decision(line: str) -> bool:
    """Whether a line opens with a word of decision."""
    words = phrase(line[:_LOOK])
    return bool(words) and _decides(words, 0)


def _decides(words: tuple[str, ...], at: int) -> bool:
    return bool(in_any("decision_words").longest(words, at))
