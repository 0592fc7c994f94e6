"""HTML to the lines that a reader sees, each with what the mail program's own HTML says about it."""

import html
import re
from collections import Counter
from dataclasses import dataclass, field

from mail.inbound.client_html import Role, role_of
from mail.inbound.html_tokens import tokens
from mail.inbound.lines import Line, Mark

STRUCK_MARK = "~~"
"""Stands on both sides of words that are struck out, so that they are never taken at their word."""
DEPTH_LIMIT = 2_000
_SIGN_LENGTH = 8
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)
_BLOCKS = frozenset(
    [
        *("address", "article", "blockquote", "dd", "div", "dl", "dt", "fieldset", "form", "h1", "h2", "h3", "h4"),
        *("h5", "h6", "hr", "li", "ol", "p", "pre", "section", "signature", "table", "tr", "ul"),
    ]
)
_STRUCK = frozenset(("s", "strike", "del"))
_ATTRIBUTE = re.compile(r"""([^\s=/>"']{1,40})(?:\s{0,9}=\s{0,9}("[^"]*"|'[^']*'|[^\s"'>]{0,400}))?""")
_RANK: dict[Role, int] = {
    **{"": 0, "quotes": 1, "history": 2, "heading": 3, "signature": 3, "indent": 3, "quote": 4, "unseen": 5},
}
"""What an element is wins over what is around it only where it says more."""
_MARKS: dict[Role, Mark] = {
    **{"history": "history", "heading": "heading", "signature": "signature", "indent": "indent", "quote": "quote"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The lines of an HTML text, the alternative texts of its pictures, and whether a cap was reached."""

    lines: tuple[Line, ...]
    pictures: frozenset[str]
    cut: bool


def read_page(source: str) -> Page:
    """Reads an HTML text, whatever it holds."""
    page = _Page()
    for kind, name, content in tokens(source):
        if kind == "text":
            page.words(content)
        elif kind == "open":
            page.open(name, content)
        elif kind == "close":
            page.close(name)
        else:
            page.cut = True
    return page.read()


@dataclass(slots=True)
class _Element:
    name: str
    role: Role
    pre: bool
    struck: bool = False
    bullet: bool = False
    tight: bool = False
    opened_at: int = 0
    items: int = 0


@dataclass(slots=True)
class _Page:
    """Collects lines; knows the elements that are open."""

    cut: bool = False
    _lines: list[Line] = field(default_factory=list)
    _words: list[str] = field(default_factory=list)
    _mark: Mark = ""
    _open: list[_Element] = field(default_factory=lambda: [_Element("", "", False)])
    _count: Counter[str] = field(default_factory=Counter)
    _pictures: set[str] = field(default_factory=set)
    _signature_next: bool = False

    def open(self, name: str, tag: str) -> None:
        """Takes an opening tag."""
        attributes = _attributes(tag) if "=" in tag or "hidden" in tag else {}
        role = role_of(name, attributes)
        if role == "indent" and name == "blockquote" and self._open[-1].role in ("quotes", "history"):
            role = "quote"
        if role == "history on":
            self._history_on()
        elif role == "signature next":
            self._signature_next = True
        elif self._signature_next and name == "div":
            role, self._signature_next = "signature", False
        if name == "br":
            self._break()
        elif name in _BLOCKS:
            self._break_if_words()
            if self._open[-1].name == "p":
                self._pop()
        if name == "hr":
            self._break()
        if name == "img":
            self._picture(" ".join(attributes.get("alt", "").split()))
        if name not in _VOID and len(self._open) < DEPTH_LIMIT:
            self._push(name, role, attributes)
        self.cut = self.cut or len(self._open) >= DEPTH_LIMIT

    def close(self, name: str) -> None:
        """Takes a closing tag. One that closes nothing is passed over."""
        if name in ("td", "th"):
            self.words(" ")
        tight = name != "p"
        while self._count[name]:
            element = self._pop()
            if element.name == name:
                empty = len(self._lines) == element.opened_at and not any(piece.strip() for piece in self._words)
                tight = tight or (element.tight and not empty)
                break
        if name in _BLOCKS:
            self._break_if_words()
        if not tight:
            self._break()

    def words(self, text: str) -> None:
        """Takes text between tags."""
        element = self._open[-1]
        if element.role == "unseen" or not text:
            return
        text = html.unescape(text).replace("\xa0", " ")
        if element.bullet and not any(c.isdigit() for c in text):
            return
        if text.strip():
            self._marked(element.role)
        if element.pre:
            first, *rest = text.split("\n")
            self._words.append(first)
            for line in rest:
                self._break()
                self._words.append(line)
        else:
            kept = " ".join(text.split())
            self._words.append(" " * text[:1].isspace() + kept + " " * (text[-1:].isspace() and bool(kept)))

    def read(self) -> Page:
        """What was collected."""
        self._break()
        return Page(lines=tuple(self._lines), pictures=frozenset(self._pictures - {""}), cut=self.cut)

    def _picture(self, alternative: str) -> None:
        """A picture of a sign (an emoji) is read as the sign."""
        if (
            0 < len(alternative) <= _SIGN_LENGTH
            and not alternative.isascii()
            and not any(map(str.isalnum, alternative))
        ):
            self.words(alternative)
        else:
            self._pictures.add(alternative)

    def _push(self, name: str, role: Role, attributes: dict[str, str]) -> None:
        around, style = self._open[-1], attributes.get("style", "")
        if _RANK.get(role, 0) <= _RANK[around.role]:
            role = around.role
        pre = name == "pre" or "white-space:pre" in style.replace(" ", "")
        struck = name in _STRUCK or ("line-through" in style and "text-decoration" in style)
        bullet = around.bullet or "mso-list:ignore" in style.replace(" ", "")
        if name == "li" and around.name == "ol":
            around.items += 1
            self._words.append(f"{around.items}. ")
        if struck:
            self._struck(role)
        tight = attributes.get("class", "").startswith("mso") or "margin:0" in style.replace(" ", "")
        self._open.append(_Element(name, role, around.pre or pre, struck, bullet, tight, len(self._lines)))
        self._count[name] += 1

    def _pop(self) -> _Element:
        element = self._open.pop()
        self._count[element.name] -= 1
        if element.struck:
            self._struck(element.role)
        return element

    def _struck(self, role: Role) -> None:
        if role != "unseen":
            self._words.append(STRUCK_MARK)

    def _history_on(self) -> None:
        """From here on everything is the mail before, to the end of the text."""
        self._break_if_words()
        for element in self._open:
            if _RANK[element.role] < _RANK["history"]:
                element.role = "history"

    def _marked(self, role: Role) -> None:
        """Text with another mark than the line's opens a line of its own."""
        mark = _MARKS.get(role, "")
        if mark != self._mark and any(piece.strip() for piece in self._words):
            self._break()
        self._mark = mark

    def _break(self) -> None:
        text = "".join(self._words)
        tidy = " ".join(text.split())
        self._lines.append(Line("-- " if tidy == "--" and text[-1:] == " " else tidy, self._mark))
        self._words = []

    def _break_if_words(self) -> None:
        if any(piece.strip() for piece in self._words):
            self._break()


def _attributes(tag: str) -> dict[str, str]:
    """The attributes of a tag, in lower case but for `alt`, the first of each name."""
    found: dict[str, str] = {}
    for key, value in _ATTRIBUTE.findall(tag, len(tag) - len(tag.lstrip("/")) if tag[:1] == "/" else 0):
        name = key.lower()
        if name not in found:
            plain = value.strip("\"'")
            found[name] = html.unescape(plain) if name == "alt" else plain.lower()
    return found
