"""German words as they are typed without umlauts: `zustaendig` for `zuständig`."""

import re
from collections.abc import Iterator
from types import ModuleType

from domain.grammar.german import answers, doubts, others, reasons, sets, talk
from domain.spoken import phrase

_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_WORD = re.compile(r"[^\W_]+")


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield from _WORD.findall(value.lower())
    elif isinstance(value, dict):
        for part in value.values():
            yield from _words(part)
    elif isinstance(value, tuple | frozenset):
        for part in value:
            yield from _words(part)


def _all_words(*tables: ModuleType) -> frozenset[str]:
    return frozenset(
        word for table in tables for name, value in vars(table).items() if name.isupper() for word in _words(value)
    )


_KNOWN = _all_words(answers, doubts, others, reasons, sets, talk)
DIGRAPHS = {
    spelt: phrase(word)[0]
    for word in _KNOWN
    if (spelt := word.translate(_SPELT)) != word and phrase(spelt) != phrase(word) and spelt not in _KNOWN
}
"""The plain word of the grammar's tables for each such spelling."""
