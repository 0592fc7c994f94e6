"""Words that may change an answer. A line that holds them is never left out for its looks alone."""

from functools import cache

from domain.lexicon import lexicons
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


def is_weighty(line: str) -> bool:
    """Whether a line holds a word of decision or of doubt, in any of the languages that are read."""
    words = phrase(line[:_LOOK])
    return not _DOUBTS.isdisjoint(words) or any(_decides(words, at) for at in range(len(words)))


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
    return words[at] in _first_words() and any(lexicon.decision_words.longest(words, at) for lexicon in lexicons())


@cache
def _first_words() -> frozenset[str]:
    """How words of decision begin."""
    written = (texts for lexicon in lexicons() for texts in lexicon.language.talk.decision_words.values())
    return frozenset(phrase(text)[0] for texts in written for text in texts)
