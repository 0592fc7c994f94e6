"""The visible new text of a reply: what its writer wrote now, without quotes, signatures, banners and boilerplate.

First what the mail program marked in HTML, then lines; each line is looked at a bounded number of times.
"""

import re
from dataclasses import dataclass

from mail.inbound import marks
from mail.inbound.html_text import html_lines
from mail.inbound.mime import TEXT_LIMIT, ParsedMail

_SIGNATURE = "-- "
_HEADING_LINES = 4
_HEADING_LENGTH = 400
_HEADER_BLOCK_LINES = 7
_BANNER_LINES = 6
_MOMENT = re.compile(r"\d{4}|\d:\d\d|\d\.\d")
_WRAPPED_FROM = 60
"""A quoted line of at least this length may have been wrapped by a mail program that forgot to mark the rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visible:
    """What is new in a mail: one text for each form of it that has words (plain, HTML). They ought to say the same.

    `cut` is True when a cap was reached, so that something was not looked at: such a mail decides nothing.
    """

    texts: tuple[str, ...]
    cut: bool

    @property
    def text(self) -> str:
        """The new text; empty when the mail holds none."""
        return next((t for t in self.texts if t), "")


def visible(mail: ParsedMail) -> Visible:
    """The new text of a mail. Never raises.

    Both forms are given where both have words, be they only quoted ones: a form whose new text is empty while the
    other's is not is a difference too.
    """
    forms: list[list[str]] = []
    if mail.text is not None:
        forms.append(mail.text.split("\n"))
    if mail.html is not None:
        forms.append(html_lines(mail.html))
    worded = [lines for lines in forms if any(line.strip() for line in lines)]
    texts = tuple(dict.fromkeys(new_text(lines) for lines in worded))
    too_long = any(len(text) > TEXT_LIMIT for text in texts)
    return Visible(texts=tuple(text[:TEXT_LIMIT] for text in texts), cut=mail.cut or too_long)


def new_text(lines: list[str]) -> str:
    """The new text among these lines, from top to bottom, blank lines at both ends left out."""
    lines = [line.replace("\xa0", " ").replace("\u200b", "").replace("\ufeff", "") for line in lines]
    lines = [line if line == _SIGNATURE else line.rstrip() for line in lines]
    kept = _without_boilerplate(_without_signature(_without_quotes(_without_banner(lines))))
    return "\n".join(kept).strip()


def _without_banner(lines: list[str]) -> list[str]:
    first = next((at for at, line in enumerate(lines) if line.strip()), len(lines))
    if first == len(lines) or not lines[first].strip("*_ ").lower().startswith(marks.BANNERS):
        return lines
    for at in range(first, min(first + _BANNER_LINES, len(lines))):
        if not lines[at].strip() or lines[at].strip().startswith("---"):
            return lines[at + 1 :]
    return lines


def _without_quotes(lines: list[str]) -> list[str]:
    kept: list[str] = []
    at = 0
    while at < len(lines):
        if _is_separator(lines, at) or _opens_header_block(lines, at):
            break
        height = _heading_height(lines, at)
        if height:
            below = _quote_end(lines, at + height)
            if below is None:
                break
            at = below
        elif _is_quoted(lines[at]) or _is_wrapped_quote(lines, at):
            kept.append("")
            at += 1
        else:
            kept.append(lines[at])
            at += 1
    return kept


def _without_signature(lines: list[str]) -> list[str]:
    """Leaves out what stands below `-- ` (RFC 3676), down to a postscript, and a device's own line.

    A bare `--` parts text from text for some writers, so what stands below it stays.
    """
    kept: list[str] = []
    in_signature = False
    for line in lines:
        bare = line.strip()
        if line == _SIGNATURE and kept:
            in_signature = True
        elif _is_postscript(bare):
            in_signature = False
        if not in_signature and not _is_device_line(bare):
            kept.append(line)
    return kept


def _is_device_line(bare: str) -> bool:
    lower = bare.lower().strip("<>[] .")
    sent_from = lower.startswith("von meinem ") and lower.endswith("gesendet")
    return len(bare) <= marks.DEVICE_LENGTH and (sent_from or lower.startswith(marks.DEVICE_SIGNATURES))


def _without_boilerplate(lines: list[str]) -> list[str]:
    """Leaves out paragraphs that open like a disclaimer."""
    kept: list[str] = []
    in_disclaimer = False
    for line in lines:
        bare = line.strip(" *_").lower()
        if not bare:
            in_disclaimer = False
        elif bare.startswith(marks.DISCLAIMERS):
            in_disclaimer = True
        if not in_disclaimer:
            kept.append(line)
    return kept


def _is_quoted(line: str) -> bool:
    return line.lstrip(" ").startswith(">")


def _is_wrapped_quote(lines: list[str], at: int) -> bool:
    return (
        0 < at < len(lines) - 1
        and bool(lines[at].strip())
        and _is_quoted(lines[at - 1])
        and len(lines[at - 1]) >= _WRAPPED_FROM
        and _is_quoted(lines[at + 1])
    )


def _is_separator(lines: list[str], at: int) -> bool:
    bare = lines[at].strip().lower()
    if bare.startswith(marks.FORWARD_OPENS):
        return True
    if bare.startswith("--") or bare.startswith("___"):
        words = bare.strip("-_ ")
        return words.startswith(marks.SEPARATORS) or (
            not words and len(bare) > 9 and any(_opens_header_block(lines, n) for n in range(at + 1, at + 3))  # noqa: PLR2004
        )
    return False


def _opens_header_block(lines: list[str], at: int) -> bool:
    if at >= len(lines) or _label(lines[at]) not in marks.HEADER_BLOCK_OPENS:
        return False
    below = (_label(line) for line in lines[at + 1 : at + _HEADER_BLOCK_LINES])
    return sum(label in marks.HEADER_BLOCK_FOLLOWS for label in below) >= 2  # noqa: PLR2004


def _label(line: str) -> str:
    label, colon, _ = line[:60].partition(":")
    return label.strip(" *_").lower() if colon else ""


def _heading_height(lines: list[str], at: int) -> int:
    """How many lines a heading such as `On ... wrote:` takes from here; 0 when there is none."""
    first = lines[at].strip().lower()
    if not first or _is_quoted(first):
        return 0
    joined = ""
    for height in range(1, _HEADING_LINES + 1):
        if at + height > len(lines) or len(joined) > _HEADING_LENGTH:
            return 0
        line = lines[at + height - 1].strip().lower()
        if not line:
            return 0
        joined = f"{joined} {line}".strip()
        if _is_heading(joined):
            return height
    return 0


def _is_heading(text: str) -> bool:
    """Whether the text reads like a heading: a day or an address, a verb, a moment, a colon at the end."""
    opens = text.startswith(marks.HEADING_OPENS) or text[:1].isdigit() or "@" in text
    if not opens or not text.endswith(":") or not (_MOMENT.search(text) or "@" in text):
        return False
    words = f" {text.rstrip(': ')} "
    return any(f" {verb} " in words for verb in marks.HEADING_VERBS)


def _quote_end(lines: list[str], at: int) -> int | None:
    """Where the quote below a heading ends: at the first line not marked as it is. None: everything below is quoted.

    Marks are `>`, `|` (s-nail) and a tab (mailx). A quote without marks (Outlook, HTML) reaches to the end.
    """
    first = next((n for n in range(at, len(lines)) if lines[n].strip()), None)
    if first is None:
        return None
    line = lines[first]
    if _is_quoted(line):
        return first
    mark = "\t" if line.startswith("\t") else "|" if line.lstrip(" ").startswith("|") else ""
    if not mark:
        return None
    for n in range(first, len(lines)):
        bare = lines[n].lstrip(" ")
        if bare and not bare.startswith(mark):
            return n
    return None


def _is_postscript(bare: str) -> bool:
    lower = bare.lower()
    return lower.startswith(marks.POSTSCRIPTS) and lower.lstrip("abcdefghijklmnopqrstuvwxyz.")[:1] in (
        ":",
        " ",
        "-",
        ",",
    )
