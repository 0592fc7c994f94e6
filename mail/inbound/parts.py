"""The parts of a mail that hold its text: which are text and no attachment, and what they say."""

import re
from dataclasses import dataclass, replace

from mail.inbound.armour import without_armour
from mail.inbound.charset import meta_charset, to_text
from mail.inbound.flowed import unflowed
from mail.inbound.headers import Block, parameters

_SPLIT_OFF = re.compile(r"att\d{1,8}\.(?:txt|html?)\Z", re.IGNORECASE)
"""What Exchange calls the text behind a picture; it hangs it on as a file."""
_IS_HTML = re.compile(r"\s{0,99}<(?:!doctype html|html|body|div|p)[\s>]", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """The text of one part. `html` tells that it is HTML source, `hidden` that some of it is encrypted.

    Pieces with the same `alternative` (not 0) are the same text in two forms (multipart/alternative).
    """

    html: bool
    text: str
    alternative: int = 0
    hidden: bool = False

    def first(self, limit: int) -> "Piece":
        """The piece with at most this many characters of its text."""
        return self if len(self.text) <= limit else replace(self, text=self.text[:limit])


def is_typed_part(header: Block, parameter: dict[str, str], *, first: bool) -> bool:
    """Whether a text part is the mail's text: the first one that is no attachment, or one without a file's name.

    A text that is attached without a name is what a gateway split off.
    """
    disposition, more = parameters(header.first("content-disposition") or "")
    name = more.get("filename") or parameter.get("name") or ""
    if _SPLIT_OFF.match(name):
        return True
    return not name or (disposition != "attachment" and first)


def piece_of(data: bytes, content_type: str, parameter: dict[str, str], alternative: int) -> Piece:
    """A text part's bytes, without transfer encoding, as a piece. HTML that is declared as plain text is HTML."""
    if content_type == "text/html":
        declared = parameter.get("charset") or meta_charset(data)
        return Piece(html=True, text=decoded_text(data, {"charset": declared or ""}), alternative=alternative)
    text, hidden = without_armour(decoded_text(data, parameter))
    if _IS_HTML.match(text):
        return Piece(html=True, text=text, alternative=alternative, hidden=hidden)
    if parameter.get("format", "").lower() == "flowed":
        text = unflowed(text, delete_space=parameter.get("delsp", "").lower() == "yes")
    return Piece(html=False, text=text, alternative=alternative, hidden=hidden)


def decoded_text(data: bytes, parameter: dict[str, str]) -> str:
    """The text of these bytes, lines ended by LF. A NUL is shown, not lost."""
    text = to_text(data, parameter.get("charset") or None)
    return text.replace("\0", "\ufffd").replace("\r\n", "\n").replace("\r", "\n")
