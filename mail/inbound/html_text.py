"""HTML to lines of text, with what the mail program itself marked as quote or signature left out.

A small tokenizer of our own: `html.parser` needs quadratic time for crafted mail (unclosed comments and tags).
"""

import html
import re
from collections.abc import Iterator

_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)
_BLOCKS = frozenset(
    [
        *("address", "article", "blockquote", "dd", "div", "dl", "dt", "fieldset", "form", "h1", "h2", "h3", "h4"),
        *("h5", "h6", "hr", "li", "ol", "p", "pre", "table", "tr", "ul"),
    ]
)
_UNSEEN = frozenset(("head", "style", "script", "title", "template", "noscript", "svg"))
_STRUCK = frozenset(("s", "strike", "del"))
STRUCK_MARK = "~~"
"""Stands on both sides of words that are struck out, so that they are never taken at their word."""
_QUOTE_CLASSES = (
    *("gmail_attr", "gmail_signature", "yahoo_quoted", "moz-cite-prefix", "moz-signature", "protonmail_quote"),
    *("protonmail_signature_block", "zmail_extra", "ms-outlook-mobile-signature", "tutanota_quote"),
)
"""Elements of these classes hold a quote, its heading or a signature."""
_QUOTE_FROM_HERE = ("divrplyfwdmsg", "mail-editor-reference-message-container", "ms-outlook-mobile-reference-message")
"""From an element with one of these ids or classes to the end of the mail everything is Outlook's quote."""
QUOTE_MARK = ">"
"""Stands in a line of its own where a quote was left out."""
_VALUE_OPENS = re.compile(r"""=\s{0,9}["']""")
_ATTRIBUTE = re.compile(r"""\s(id|class|style|name)=("[^"]*"|'[^']*'|[^\s"'>]+)""", re.IGNORECASE)


def html_lines(source: str) -> list[str]:
    """The lines that a reader of `source` sees, in order, without marked quotes and signatures."""
    text = _Text()
    for kind, name, content in _tokens(source):
        if kind == "text":
            text.words(content)
        elif kind == "open":
            if not text.open(name, content):
                break
        else:
            text.close(name)
    return text.lines()


class _Text:
    """Collects lines; knows whether it is inside something that is left out."""

    def __init__(self) -> None:
        self._lines: list[list[str]] = [[]]
        self._left_out: str | None = None
        self._depth = 0
        self._pre = 0

    def open(self, name: str, source: str) -> bool:
        """Takes an opening tag. False when nothing after it is new text."""
        if self._left_out:
            self._depth += name == self._left_out
            return True
        marks = {key.lower(): value.strip("\"'").lower() for key, value in _ATTRIBUTE.findall(source)}
        if any(marks.get(key, "").startswith(_QUOTE_FROM_HERE) for key in ("id", "class")):
            self._lines += [[QUOTE_MARK], []]
            return False
        if name == "br":
            self._break()
        if name in _BLOCKS:
            self._break_if_words()
        if name in _VOID:
            return True
        if name in _STRUCK:
            self.words(STRUCK_MARK)
        if _is_left_out(name, marks):
            self._left_out, self._depth = name, 1
            if name == "blockquote":
                self._lines += [[QUOTE_MARK], []]
        self._pre += name == "pre"
        return True

    def close(self, name: str) -> None:
        """Takes a closing tag."""
        if self._left_out:
            self._depth -= name == self._left_out
            if not self._depth:
                self._left_out = None
            return
        if name in _STRUCK:
            self.words(STRUCK_MARK)
        self._pre -= name == "pre" and self._pre > 0
        if name in ("td", "th"):
            self.words(" ")
        if name in _BLOCKS:
            self._break_if_words()
        if name == "p":
            self._break()

    def words(self, text: str) -> None:
        """Takes text between tags."""
        if self._left_out:
            return
        text = html.unescape(text).replace("\xa0", " ")
        if self._pre:
            first, *rest = text.split("\n")
            self._lines[-1].append(first)
            self._lines += [[line] for line in rest]
        else:
            kept = " ".join(text.split())
            before, after = text[:1].isspace(), text[-1:].isspace()
            self._lines[-1].append(" " * before + kept + " " * after if kept else " " * before)

    def lines(self) -> list[str]:
        """What was collected, spaces tidied."""
        return [" ".join("".join(pieces).split()) for pieces in self._lines]

    def _break(self) -> None:
        self._lines.append([])

    def _break_if_words(self) -> None:
        if any(not piece.isspace() for piece in self._lines[-1] if piece):
            self._break()


def _is_left_out(name: str, marks: dict[str, str]) -> bool:
    style = "".join(marks.get("style", "").split())
    classes = marks.get("class", "").split()
    return (
        name in _UNSEEN
        or name == "blockquote"
        or "display:none" in style
        or marks.get("name") == "quote"
        or any(c in _QUOTE_CLASSES for c in classes)
        or marks.get("id", "").startswith(("ms-outlook-mobile-signature", "protonmail_"))
    )


def _tokens(source: str) -> Iterator[tuple[str, str, str]]:
    """(`text`, "", words), (`open`, name, tag source) and (`close`, name, ""), in one pass.

    A tag without an end is text, and then so is all that follows; a comment without an end hides all that follows.
    """
    at = 0
    while at < len(source):
        bracket = source.find("<", at)
        if bracket < 0:
            break
        if bracket > at:
            yield "text", "", source[at:bracket]
        if source.startswith("<!--", bracket):
            end = source.find("-->", bracket + 4)
            at = end + 3 if end >= 0 else len(source)
            continue
        following = source[bracket + 1 : bracket + 2]
        if not (following.isalpha() or following in ("/", "!", "?")):
            yield "text", "", "<"
            at = bracket + 1
            continue
        end = _tag_end(source, bracket)
        if end < 0:
            at = bracket
            break
        tag = source[bracket + 1 : end]
        at = end + 1
        name = _name(tag)
        if tag.startswith("/"):
            yield "close", name, ""
        elif name:
            yield "open", name, tag
    if at < len(source):
        yield "text", "", source[at:]


def _tag_end(source: str, start: int) -> int:
    """Where the tag's `>` is, quoted attribute values passed over; -1 when there is none."""
    first = source.find(">", start)
    if first < 0:
        return -1
    at = start
    while True:
        opening = _VALUE_OPENS.search(source, at, first + 1)
        if opening is None:
            return first
        closing = source.find(source[opening.end() - 1], opening.end())
        if closing < 0:
            return first
        at = closing + 1
        if closing > first:
            first = source.find(">", at)
            if first < 0:
                return -1


def _name(tag: str) -> str:
    match = re.match(r"/?([A-Za-z][A-Za-z0-9:-]{0,30})", tag)
    return match.group(1).lower() if match else ""
