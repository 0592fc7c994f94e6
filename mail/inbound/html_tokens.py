"""HTML source to tokens, in one pass over it. `html.parser` needs quadratic time for crafted mail."""

import re
from collections.abc import Iterator

TAG_LIMIT = 6_500
"""A text of more tags than this is cut there. The longest threads of Outlook have about 5 000."""
_COMMENT_ENDS = re.compile(r"--!?>")
"""`<!-->` is a whole comment, and `--!>` ends one (HTML Living Standard 13.2.5.43 to 52)."""
_VALUE_OPENS = re.compile(r"""=\s{0,9}["']""")
_NAME = re.compile(r"/?([A-Za-z][A-Za-z0-9:-]{0,30})")
_RAW = frozenset(("style", "script", "title"))
"""Elements whose content is no HTML: it ends at the first closing tag of their name."""
_LITERAL = frozenset(("textarea", "xmp"))
"""Elements in which tags are words."""
_RAW_ENDS = {name: re.compile(f"</{name}", re.IGNORECASE) for name in _RAW | _LITERAL}


def tokens(source: str, limit: int = TAG_LIMIT) -> Iterator[tuple[str, str, str]]:
    """(`text`, "", words), (`open`, name, tag source), (`close`, name, ""), (`raw`, name, content), of the
    elements that hold no HTML, and, where `limit` was reached, `cut`.

    A tag without an end is text, and then so is all that follows; a comment or a raw element without an end hides all
    that follows, which is `cut`, too.
    """
    at = tags = 0
    while at < len(source) and tags <= limit:
        bracket = source.find("<", at)
        if bracket < 0:
            break
        tags += 1
        if bracket > at:
            yield "text", "", source[at:bracket]
        if source.startswith("<!--", bracket):
            ending = _COMMENT_ENDS.search(source, bracket + 2)
            at = ending.end() if ending else len(source)
            if ending is None:
                yield "cut", "", ""
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
        found = _NAME.match(tag)
        if found:
            name = found.group(1).lower()
            yield ("close" if tag.startswith("/") else "open"), name, tag
            if name in _RAW_ENDS and not tag.startswith("/"):
                closing = _RAW_ENDS[name].search(source, at)
                raw, at = at, closing.start() if closing else len(source)
                yield ("text" if name in _LITERAL else "raw"), name, source[raw:at]
                if closing is None:
                    yield "cut", "", ""
    if tags > limit:
        yield "cut", "", ""
    elif at < len(source):
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
