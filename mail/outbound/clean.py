"""Values as data: nothing that a lead file says can start a header, a line or a direction of its own."""

import unicodedata
from dataclasses import fields, is_dataclass, replace
from operator import is_
from typing import Any, TypeVar

T = TypeVar("T")

TURNS_TEXT_AROUND = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Direction marks (Unicode UAX 9); an unclosed one would turn around what the letter itself says."""


def plain(text: str) -> str:
    """The text on one line: line ends, tabs and runs of blanks become one space, control characters go.

    A lone surrogate, which no mail can carry, becomes U+FFFD.
    """
    if text.isprintable():
        return " ".join(text.split())
    whole = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
    one_line = " ".join(whole.split())
    return "".join(c for c in one_line if unicodedata.category(c) != "Cc" and c not in TURNS_TEXT_AROUND)


def cleaned(thing: T) -> T:
    """The same domain object with every text in it made plain."""
    return _cleaned(thing)  # type: ignore[no-any-return]


def _cleaned(thing: Any) -> Any:
    """What needed no cleaning comes back as the same object, so that most of a case is not built anew."""
    if isinstance(thing, str):
        said = plain(thing)
        return thing if said == thing else said
    if isinstance(thing, tuple):
        parts = tuple(_cleaned(one) for one in thing)
        return thing if all(map(is_, parts, thing)) else parts
    if is_dataclass(thing) and not isinstance(thing, type):
        changed = {}
        for f in fields(thing):
            was = getattr(thing, f.name)
            if (now := _cleaned(was)) is not was:
                changed[f.name] = now
        return replace(thing, **changed) if changed else thing
    return thing
