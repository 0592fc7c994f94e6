"""The visible new text of a reply: what its writer typed now, without quotes, signatures, banners and boilerplate.

Two methods read an HTML text: its structure (what the mail program marked) and then lines; and lines alone. A plain
text has lines. Where they do not leave the same words, all of them go on, and an answer must be the same in all.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from mail.inbound.agreement import adds_only, same_words
from mail.inbound.boilerplate import boilerplate_lines
from mail.inbound.clues import Clues, clues_of
from mail.inbound.device_lines import device_lines
from mail.inbound.forms import Forms, forms_of, without_structure
from mail.inbound.inline_answers import points_into_quote
from mail.inbound.lines import Line, without_unseen
from mail.inbound.mime import ParsedMail
from mail.inbound.pictures import without_pictures
from mail.inbound.quotes import quotes_in
from mail.inbound.signatures import DELIMITER, signature_lines
from mail.inbound.weight import may_be_doubt

TYPED_LINES = 120
"""Nobody types more lines than this into an answer; a longer new text is cut."""
SHOWN_LINES = 40
_TAG = re.compile(r"\A\s{0,9}\[(?:external|extern|externe|esterno|externo|ext)\]\s{0,9}", re.IGNORECASE)
"""What gateways put before the first words of a mail from outside."""
_BULLET = re.compile(r" {0,12}[*o§·•▪‣] {2,6}(?=\S)")
"""As Outlook draws them in plain text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visible:
    """What is new in a mail: the text as its writer saw it, and behind it every reading of the mail that differs.

    All of `texts` ought to say the same; what only one of them says is a question for a person. `cut` is True when a
    cap was reached, so that something was not looked at: such a mail decides nothing.
    """

    texts: tuple[str, ...]
    cut: bool

    @property
    def text(self) -> str:
        """The new text; empty when the mail holds none."""
        return next((t for t in self.texts if t), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """The typed text of a form; `fuller`, the same with doubtful quotes and what a signature holds of doubt; what was
    left out, all of it and what the program itself marked beyond doubt; whether there is a quote in which typed words
    cannot be told apart.
    """

    text: str
    fuller: str
    left_out: str
    marked: str
    dark: bool


def visible(mail: ParsedMail) -> Visible:
    """The new text of a mail. Never raises.

    Both forms are read where both have words, be they only quoted ones: a form whose new text is empty while the
    other's is not is a difference too.
    """
    clues = clues_of(mail)
    forms = forms_of(mail.pieces)
    readings = _readings(forms, clues)
    texts = [reading.text for reading in readings]
    first = readings[0] if readings else None
    if first is not None and first.text and not same_words(first.fuller, first.text):
        texts.append(first.fuller)
    if first is not None and first.dark and (points_into_quote(first.text) or _is_commented(first.left_out, clues)):
        texts.append(f"{first.text}\n{first.left_out}")
    texts = list(dict.fromkeys(texts))
    short = tuple(_first_lines(text) for text in texts)
    return Visible(texts=short, cut=mail.cut or forms.cut or short != tuple(texts))


def _first_lines(text: str) -> str:
    """The text, or the beginning of one that is too long to be read as a whole."""
    lines = text.split("\n", TYPED_LINES)
    return text if len(lines) <= TYPED_LINES else "\n".join(lines[:SHOWN_LINES])


def new_text(lines: Sequence[str]) -> str:
    """The new text among the lines of a plain text, blank lines at both ends left out."""
    return _read([Line(line) for line in lines], Clues(), frozenset()).text


def _readings(forms: Forms, clues: Clues) -> list[_Reading]:
    """The readings that differ, the one as the writer saw the mail first."""
    found: list[_Reading] = []
    if forms.html is not None:
        structure = _read(forms.html, clues, forms.pictures)
        found.append(structure)
        if any(line.mark not in ("", "signature") for line in forms.html):
            lines = _read(without_structure(forms.html), clues, forms.pictures)
            if not same_words(lines.text, structure.text) and not adds_only(
                lines.text, structure.text, structure.marked
            ):
                found.append(lines)
    if forms.styled is not None:
        styled = _read(forms.styled, clues, forms.pictures)
        if all(styled.text != other.text for other in found):
            found.append(styled)
    if forms.plain is not None:
        plain = _read(forms.plain, clues, forms.pictures)
        seen = found[0] if found else None
        agrees = seen is not None and (
            same_words(plain.text, seen.text) or (len(found) == 1 and adds_only(plain.text, seen.text, seen.left_out))
        )
        if not agrees:
            found.append(plain)
    return found


def _read(lines: Sequence[Line], clues: Clues, pictures: AbstractSet[str]) -> _Reading:
    lines = [Line(_tidy(line.text, pictures), line.mark) for line in lines]
    quotes = quotes_in(lines, clues)
    kept = ["" if quoted else line.text for line, quoted in zip(lines, quotes.quoted, strict=True)]
    for at in boilerplate_lines(kept) | device_lines(kept):
        kept[at] = ""
    above = list(kept)
    for start, end in _stretches(quotes.quoted):
        marked = [line.mark == "signature" for line in lines[start:end]]
        for at in signature_lines(kept[start:end], marked, clues):
            kept[start + at] = ""
    fuller = [
        line.text.lstrip("> ") if at in quotes.doubtful else above[at] if kept[at] or may_be_doubt(above[at]) else ""
        for at, line in enumerate(lines)
    ]
    left = [(line, text) for line, text in zip(lines, kept, strict=True) if line.text and not text]
    return _Reading(
        text=_put_together(kept),
        fuller=_put_together(fuller),
        left_out="\n".join(line.text for line, _ in left),
        marked="\n".join(line.text for line in _surely_marked(lines)),
        dark=quotes.unmarked is not None or any(line.mark in ("history", "indent") for line in lines),
    )


def _is_commented(quoted: str, clues: Clues) -> bool:
    """Whether Outlook put the writer's name in brackets before a comment within the quote."""
    name = f"[{' '.join(clues.full_name)}]"
    return len(name) > 2 and any(line.lstrip().lower().startswith(name) for line in quoted.split("\n"))  # noqa: PLR2004


def _put_together(kept: Sequence[str]) -> str:
    """The lines that stay, at most one blank between them."""
    lines = [_BULLET.sub("", text).rstrip() for text in kept]
    return "\n".join(line for at, line in enumerate(lines) if line or (at and lines[at - 1])).strip()


def _tidy(text: str, pictures: AbstractSet[str]) -> str:
    text = without_unseen(text)
    return text if text == DELIMITER else without_pictures(_TAG.sub("", text.rstrip()), pictures)


def _stretches(quoted: Sequence[bool]) -> list[tuple[int, int]]:
    """Where lines stand that are not quoted, from quote to quote."""
    found: list[tuple[int, int]] = []
    start = 0
    for at in range(len(quoted) + 1):
        if at == len(quoted) or quoted[at]:
            if start < at:
                found.append((start, at))
            start = at + 1
    return found


def _surely_marked(lines: Sequence[Line]) -> list[Line]:
    """What the program marked and where nothing can have been typed: the mail before, down to the first quote in it."""
    found: list[Line] = []
    answered = False
    for line in lines:
        if line.mark in ("quote", "heading", "signature") or (line.mark == "history" and not answered):
            found.append(line)
        answered = answered or line.mark in ("quote", "indent") or line.text.startswith(">")
    return found
