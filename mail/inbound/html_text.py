"""HTML to the lines that a reader sees, each with what the mail program's own HTML says about it."""

import html
from collections import Counter
from dataclasses import dataclass, field

from mail.inbound.client_html import Role
from mail.inbound.html_tags import Tag, tag_of
from mail.inbound.html_tokens import TAG_LIMIT, tokens
from mail.inbound.lines import Line, Mark
from mail.inbound.style_sheets import Sheet

STRUCK_MARK = "~~"
"""Stands on both sides of words that are struck out, so that they are never taken at their word."""
LINE_LIMIT = 3_000
TEXT_LIMIT = 64 * 1024
DEPTH_LIMIT = 1_000
"""Caps of lines, of characters in them, and of elements within elements."""
TAG_KINDS = 800
"""Tags that differ; the longest threads have a few hundred, each a thousand times."""
_SIGN_LENGTH = 8
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)
_BLOCKS = frozenset(
    [
        *("address", "article", "blockquote", "dd", "div", "dl", "dt", "fieldset", "form", "h1", "h2", "h3", "h4"),
        *("h5", "h6", "hr", "li", "ol", "p", "pre", "section", "signature", "table", "tr", "ul"),
        *("caption", "center", "details", "dialog", "footer", "header", "legend", "option", "select", "summary"),
    ]
)
_RANK: dict[Role, int] = {
    **{"": 0, "quotes": 1, "history": 2, "heading": 3, "signature": 3, "indent": 3, "quote": 4, "unseen": 5},
}
"""What an element is wins over what is around it only where it says more."""
_MARKS: dict[Role, Mark] = {
    **{"history": "history", "heading": "heading", "signature": "signature", "indent": "indent", "quote": "quote"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The lines of an HTML text, the alternative texts of its pictures, how many tokens it had, whether it was cut.

    `sheet` holds its style sheets where styles may show it otherwise than it stands there, else it is None.
    """

    lines: tuple[Line, ...]
    pictures: frozenset[str]
    tokens: int
    cut: bool
    sheet: Sheet | None


def read_page(source: str, limit: int = TAG_LIMIT, sheet: Sheet | None = None) -> Page:
    """Reads an HTML text, whatever it holds, up to so many tags: as it stands there, or as its styles show it."""
    page = _Page(sheet=sheet)
    number = 0
    for number, (kind, name, content) in enumerate(tokens(source, limit)):  # noqa: B007 - told below
        if kind == "text":
            page.words(content)
        elif kind == "open":
            page.open(name, content)
        elif kind == "close":
            page.close(name)
        elif (kind, name) == ("raw", "style"):
            page.sheets.append(content)
        if kind == "cut" or page.is_full():
            page.cut = True
            break
    return page.read(number)


@dataclass(slots=True)
class _Element:
    name: str
    within: Role
    pre: bool
    struck: bool = False
    bullet: bool = False
    tight: bool = False
    opened_at: int = 0
    gone: bool = False
    hidden: frozenset[str] = frozenset()
    items: int = 0

    @property
    def role(self) -> Role:
        """What its words are; `within` what they would be, were they seen."""
        return "unseen" if self.gone or self.hidden else self.within


@dataclass(slots=True)
class _Page:
    """Collects lines; knows the elements that are open."""

    sheet: Sheet | None
    cut: bool = False
    sheets: list[str] = field(default_factory=list)
    _dressed: bool = False
    _lines: list[Line] = field(default_factory=list)
    _words: list[str] = field(default_factory=list)
    _written: bool = False
    _length: int = 0
    _mark: Mark = ""
    _open: list[_Element] = field(default_factory=lambda: [_Element("", "", False)])
    _count: Counter[str] = field(default_factory=Counter)
    _tags: dict[str, Tag] = field(default_factory=dict)
    _pictures: set[str] = field(default_factory=set)
    _signature_next: bool = False

    def open(self, name: str, source: str) -> None:
        """Takes an opening tag."""
        tag = self._tags.get(source)
        if tag is None:
            tag = self._tags[source] = tag_of(name, source, self.sheet)
            self.cut, self._dressed = self.cut or tag.cut, self._dressed or tag.dressed
        role = tag.role
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
            if name == "hr":
                self._break()
            if self._open[-1].name == "p":
                self._pop()
        elif name == "img":
            self._picture(tag.picture)
        if name not in _VOID:
            self._push(name, role, tag)
        if tag.adds or tag.shown or name == "rt":
            self.words(f" {tag.adds} {tag.shown} ")

    def close(self, name: str) -> None:
        """Takes a closing tag. One that closes nothing is passed over."""
        if name in ("td", "th"):
            self.words(" ")
        tight = name != "p"
        while self._count[name]:
            element = self._pop()
            if element.name == name:
                empty = len(self._lines) == element.opened_at and not self._written
                tight = tight or (element.tight and not empty)
                break
        if name in _BLOCKS:
            self._break_if_words()
        if not tight:
            self._break()

    def words(self, text: str) -> None:
        """Takes text between tags."""
        element = self._open[-1]
        if element.role == "unseen":
            return
        if len(text) > TEXT_LIMIT:
            text, self.cut = text[:TEXT_LIMIT], True
        text = html.unescape(text).replace("\xa0", " ")
        if element.bullet and not any(c.isdigit() for c in text):
            return
        kept = " ".join(text.split())
        if kept:
            self._marked(element.role)
            self._written = True
        if element.pre:
            first, *rest = text.split("\n", LINE_LIMIT)
            self._words.append(first)
            for line in rest:
                self._break()
                self._words.append(line)
                self._written = bool(line.strip())
        else:
            self._words.append(" " * text[:1].isspace() + kept + " " * (bool(kept) and text[-1].isspace()))

    def read(self, tokens: int) -> Page:
        """What was collected from so many tokens."""
        self._break()
        sheet = Sheet(self.sheets)
        return Page(
            lines=tuple(self._lines),
            pictures=frozenset(self._pictures - {""}),
            tokens=tokens,
            cut=self.cut or sheet.cut,
            sheet=sheet if sheet or self._dressed else None,
        )

    def is_full(self) -> bool:
        """Whether a cap is reached."""
        return (
            len(self._lines) > LINE_LIMIT
            or self._length > TEXT_LIMIT
            or len(self._open) > DEPTH_LIMIT
            or len(self._tags) > TAG_KINDS
        )

    def _picture(self, alternative: str) -> None:
        """A picture of a sign (an emoji) is read as the sign."""
        signs = 0 < len(alternative) <= _SIGN_LENGTH and not alternative.isascii()
        if signs and not any(map(str.isalnum, alternative)):
            self.words(alternative)
        else:
            self._pictures.add(alternative)

    def _push(self, name: str, role: Role, tag: Tag) -> None:
        around = self._open[-1]
        if _RANK.get(role, 0) <= _RANK[around.within]:
            role = around.within
        if name == "li" and around.name == "ol":
            around.items += 1
            self._words.append(f"{around.items}. ")
        element = _Element(
            name, role, around.pre or tag.pre, tag.struck, around.bullet or tag.bullet, tag.tight, len(self._lines)
        )
        element.gone, element.hidden = around.gone or tag.gone, (around.hidden - tag.shows) | tag.hidden
        if tag.struck:
            self._struck(element.role)
        self._open.append(element)
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
            self._written = True

    def _history_on(self) -> None:
        """From here on everything is the mail before, to the end of the text."""
        self._break_if_words()
        if self._open[0].within == "history":
            return
        for element in self._open:
            if _RANK[element.within] < _RANK["history"]:
                element.within = "history"

    def _marked(self, role: Role) -> None:
        """Text with another mark than the line's opens a line of its own."""
        mark = _MARKS.get(role, "")
        if mark != self._mark and self._written:
            self._break()
        self._mark = mark

    def _break(self) -> None:
        text = "".join(self._words)
        tidy = " ".join(text.split())
        self._lines.append(Line("-- " if tidy == "--" and text[-1] == " " else tidy, self._mark))
        self._length += len(tidy)
        self._words = []
        self._written = False

    def _break_if_words(self) -> None:
        if self._written:
            self._break()
