"""One letter for each line of a mail: what the line is by itself. One pass; what takes several lines comes later."""

import re
from collections.abc import Sequence

from mail.inbound.header_labels import label_of
from mail.inbound.lines import Line
from mail.inbound.separators import is_rule, is_separator

BLANK, TYPED, QUOTED, BEFORE, RULE, SEPARATOR, LABEL, COLON = " t>h_sl:"
"""Blank; anything; marked as a quote; what the program calls a heading or the mail before; a rule; a rule with words;
a header's label; the end of what may be a heading."""
ENDS = (":", "：", ">>>", "---", "--", "*")
_INITIALS = re.compile(r" {0,8}[A-Z][A-Za-z]{0,9}>(?: |\Z)")
"""The Bat puts the writer's initials before the mark, Supercite a name."""


def letters_of(lines: Sequence[Line]) -> str:
    """The letters of these lines."""
    known: dict[str, str] = {}
    letters: list[str] = []
    for line in lines:
        if line.mark in ("quote", "indent"):
            letters.append(QUOTED)
        elif line.mark in ("heading", "history"):
            letters.append(BEFORE)
        else:
            letter = known.get(line.text)
            if letter is None:
                letter = known[line.text] = _letter(line.text)
            letters.append(letter)
    return "".join(letters)


def _letter(text: str) -> str:
    bare = text.strip()
    if not bare:
        return BLANK
    if bare[0] == ">" and not (bare.startswith(">>>") and bare.endswith(">>>")):
        return QUOTED
    if ">" in text[:20] and _INITIALS.match(text):
        return QUOTED
    if is_rule(bare):
        return RULE
    if is_separator(bare):
        return SEPARATOR
    if label_of(text):
        return LABEL
    return COLON if bare.endswith(ENDS) or "---" in bare else TYPED
