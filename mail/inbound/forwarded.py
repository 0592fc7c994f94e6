"""What a forwarded mail says: an LDR forwards the prospect's own words into the thread. Never raises."""

import re

from mail.inbound.clues import clues_of
from mail.inbound.forms import forms_of
from mail.inbound.header_blocks import block_height
from mail.inbound.header_labels import label_of
from mail.inbound.mime import ParsedMail
from mail.inbound.own_letter import is_own
from mail.inbound.separators import is_separator
from mail.inbound.visible import new_text

_MARK = re.compile(r"\s*(?:fwd?|wg|weiterl|tr|rv|doorst|enc|i|fs|vs|vb|pd)\s*:", re.IGNORECASE)
"""What mail programs put before the subject of a mail that is forwarded, in the languages of the grammar."""
_MOST_LINES = 400
_LONGEST = 3_000
_OURS = 2
"""So many lines as in a letter of this desk, and it is one."""


def forwarded_text(mail: ParsedMail) -> str:
    """The new text of the mail that was forwarded, behind who wrote it; empty for any other mail.

    Signatures and older mails in it are left out, and so is a letter of this desk.
    """
    if not _MARK.match(mail.subject):
        return ""
    forms, clues = forms_of(mail.pieces), clues_of(mail)
    lines = [line.text for line in (forms.plain or forms.html or ())][:_MOST_LINES]
    labels = [label_of(line) for line in lines]
    opens = (n for n, line in enumerate(lines) if is_separator(line) or block_height(lines, labels, n, clues))
    if (at := next(opens, None)) is None:
        return ""
    rest = _unmarked(lines[at + is_separator(lines[at]) :])
    labels = [label_of(line) for line in rest]
    start = next((n for n, line in enumerate(rest) if line.strip()), 0)
    height = block_height(rest, labels, start, clues) if start < len(rest) else 0
    said = new_text(rest[start + height :])
    if not height or not said or sum(is_own(line) for line in said.splitlines()) >= _OURS:
        return ""
    writer = next((_value(rest[n]) for n in range(start, start + height) if labels[n] == "from"), "")
    return f"{writer}:\n{said}"[:_LONGEST] if writer else said[:_LONGEST]


def _unmarked(lines: list[str]) -> list[str]:
    """The lines without the marks of a quote, where all of them have one."""
    written = [line for line in lines if line.strip()]
    if written and all(line.startswith(">") for line in written):
        return [line.removeprefix(">").removeprefix(" ") for line in lines]
    return lines


def _value(line: str) -> str:
    return line.partition(":")[2].strip(" *_")[:200]
