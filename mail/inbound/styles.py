"""What a style makes of words: whether they are seen, struck out, turned round, and which words it adds itself.

Only what mail programs and senders of newsletters write is taken as sure. The rest is one way to read the mail beside
another (`mail.inbound.forms`), since other rules and the reader's own colours may undo it.
"""

import re
from dataclasses import dataclass

from mail.inbound.colours import is_transparent, is_white

LONGEST = 4_000
"""Characters of a style attribute or of a rule that are read; behind them anything may be said."""
UNREADABLE = "~~"
"""Stands for words that a style makes in a way that is not read, so that what they belong to is asked back."""
Declared = dict[str, str]
_COMMENT = re.compile(r"/\*[^*]*(?:\*(?!/)[^*]*)*(?:\*/|\Z)")
_ESCAPE = re.compile(r"\\([0-9a-f]{1,6})\s?")
_LENGTH = re.compile(r"(-?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9}))([a-z%]{0,4})")
_PIXELS = {"em": 16.0, "rem": 16.0, "ex": 8.0, "ch": 8.0, "pt": 1.33, "mm": 3.8, "cm": 38.0, "vw": 10.0, "vh": 10.0}
_OF_FONT, _OF_PAGE = 0.16, 10.0
"""Pixels of a percent, of a font's size and of the page."""
_NO_LETTERS, _NO_BOX, _SMALL, _FAR, _FARTHER = 1.4, 2.0, 3.2, 100.0, 1_000.0
"""Pixels: letters and boxes that show nothing, letters that nobody reads, a place beside the page, to either side."""
_FAINT = 0.15
_STRING = re.compile(r""""([^"]*)"?|'([^']*)'?""")
_DECORATION = " \"'“”„«»‹›-–—•·|/,\u200b\xa0"
"""Signs that style sheets draw around words, and that say nothing."""
_NO_CONTENT = frozenset(("", "none", "normal", "inherit", "initial", "unset", "open-quote", "close-quote"))
_BOXES = ("height", "width", "max-height", "max-width", "line-height")
_AWAY = ("left", "right", "top", "text-indent")
_PLACES = (*_AWAY, "bottom", "margin-left", "margin-right", "margin-top")
_TELLING = frozenset(
    [
        *(*_BOXES, *_PLACES, "display", "visibility", "mso-hide", "content-visibility", "opacity", "font-size", "zoom"),
        *("clip", "clip-path", "overflow", "color", "background", "background-color", "-webkit-text-fill-color"),
        *(
            "mask",
            "mask-image",
            "-webkit-mask",
            "-webkit-mask-image",
            "-webkit-line-clamp",
            "line-clamp",
            "letter-spacing",
        ),
        *("transform", "translate", "scale", "filter", "z-index", "content", "unicode-bidi"),
        *("list-style", "list-style-type", "quotes"),
        *("text-decoration", "text-decoration-line", "-webkit-text-decoration", "-webkit-text-decoration-line"),
    ]
)
"""All that is looked at."""
_UNDONE = ("visibility", "font-size", "color", "display")
_MOVES = ("scale", "matrix", "translate", "rotatex", "rotatey", "skew")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What becomes of words: `unseen` surely, `faint` perhaps; struck out; turned round; words put before them.

    `by` tells when only what an element within may undo hides them (its visibility, size or colour), and `shows` what
    this one undoes itself, `display` too.
    """

    unseen: bool = False
    faint: bool = False
    by: frozenset[str] = frozenset()
    shows: frozenset[str] = frozenset()
    struck: bool = False
    turned: bool = False
    adds: str = ""


PLAIN = Look()


def declarations(style: str) -> Declared:
    """The declarations of a style in lower case, the last of each name."""
    text = style.lower()
    if "/*" in text:
        text = _COMMENT.sub("", text)
    if "\\" in text:
        text = _ESCAPE.sub(_character, text).replace("\\", "")
    parts = (part.partition(":") for part in text.split(";"))
    return {name.strip(): value.replace("!important", "").strip() for name, colon, value in parts if colon}


def look_of(style: str) -> Look:
    """What a style attribute makes of the words of its element."""
    if not style:
        return PLAIN
    return look(declarations(style)) if len(style) <= LONGEST else Look(faint=True)


def look(declared: Declared) -> Look:
    """What declarations make of words."""
    close = {name: "".join(value.split()) for name, value in declared.items() if name in _TELLING}
    if not close:
        return PLAIN
    surely, perhaps = _undone_within(declared, close)
    gone, maybe = _is_gone(close), _is_narrow(close) or _is_away(close)
    return Look(
        unseen=gone or bool(surely),
        faint=maybe or bool(perhaps),
        by=frozenset() if gone or maybe else surely | perhaps,
        shows=frozenset(name for name in _UNDONE if name in close) - surely - perhaps - frozenset(("display",) * gone),
        struck=any("line-through" in close[name] for name in close if "text-decoration" in name),
        turned="override" in close.get("unicode-bidi", ""),
        adds=_drawn(declared),
    )


def content_of(declared: Declared) -> str:
    """The words that a rule for `::before` or `::after` puts there."""
    content = declared.get("content", "")
    strings = "".join(one or other for one, other in _STRING.findall(content))
    if _STRING.sub("", content).strip() not in _NO_CONTENT or any("\ue000" <= sign <= "\uf8ff" for sign in strings):
        return f"{strings}{UNREADABLE}"
    return strings if strings.strip(_DECORATION) else ""


def _drawn(declared: Declared) -> str:
    """Words in place of bullets and quotation marks."""
    values = (declared.get(name, "") for name in ("list-style", "list-style-type", "quotes"))
    found = "".join(one or other for value in values for one, other in _STRING.findall(value))
    return found if any(map(str.isalnum, found)) else ""


def _character(found: re.Match[str]) -> str:
    number = int(found.group(1), 16)
    return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"  # noqa: PLR2004


def _is_gone(close: Declared) -> bool:
    """Whether words are hidden with all that is within, as senders of newsletters do it."""
    if close.get("display") == "none" or close.get("mso-hide") == "all" or close.get("clip", "").startswith("rect(0"):
        return True
    if _part(close.get("opacity")) == 0 or _pixels(close.get("max-height")) == 0:
        return True
    if any(_pixels(close[name]) <= -_FAR for name in close if name in _AWAY):
        return True
    return _pixels(close.get("height")) == 0 and close.get("overflow") == "hidden"


def _undone_within(declared: Declared, close: Declared) -> tuple[frozenset[str], frozenset[str]]:
    """What hides words, surely and perhaps, but not those of an element within that has its own."""
    surely, perhaps = set[str](), set[str]()
    visibility, size = close.get("visibility"), _pixels(close.get("font-size"), _OF_FONT)
    if visibility in ("hidden", "collapse"):
        (surely if visibility == "hidden" else perhaps).add("visibility")
    if size <= _SMALL:
        (surely if size <= _NO_LETTERS else perhaps).add("font-size")
    colour = close.get("color", "")
    if colour == "transparent" or (is_white(colour) and colour in _backgrounds(close)):
        surely.add("color")
    elif _is_pale(declared, close):
        perhaps.add("color")
    return frozenset(surely), frozenset(perhaps)


def _is_pale(declared: Declared, close: Declared) -> bool:
    """On white paper white words are unseen; in dark mode they are what one reads."""
    colour, filled = declared.get("color", ""), declared.get("-webkit-text-fill-color", "")
    if is_transparent(colour) or is_transparent(filled):
        return True
    ground = [value for value in _backgrounds(close) if value and not is_transparent(value)]
    if close.get("color", "-") in ground:
        return True
    dark = any(not is_white(value) for value in ground)
    return not dark and (is_white(colour) or is_white(filled))


def _is_narrow(close: Declared) -> bool:
    """Too faint or too small, or cut off where its box ends."""
    if _part(close.get("opacity")) < _FAINT or close.get("zoom", "1").startswith(("0", ".")):
        return True
    if _pixels(close.get("letter-spacing"), unknown=0) <= -_NO_BOX or any("line-clamp" in name for name in close):
        return True
    if not close.get("overflow", "").startswith(("hidden", "clip", "scroll", "auto")):
        return False
    if any(_LENGTH.match(close.get(name, "")) and not close[name].endswith("%") for name in ("height", "max-height")):
        return True
    return any(0 <= _pixels(close[name]) <= _NO_BOX and close[name] != "1" for name in close if name in _BOXES)


def _is_away(close: Declared) -> bool:
    """Moved from the page, cut off, or behind something."""
    if close.get("content-visibility") == "hidden" or any("mask" in name for name in close):
        return True
    if any("gradient(" in (ground or "") for ground in _backgrounds(close)):
        return True
    if any(not -_FAR < _pixels(close[name]) < _FARTHER for name in close if name in _PLACES):
        return True
    if close.get("clip-path", "none") != "none" or close.get("clip", "").startswith("rect("):
        return True
    if any(move in close.get("transform", "") for move in _MOVES) or close.get("translate", "none") != "none":
        return True
    if close.get("scale", "1").startswith(("0", ".")) or "opacity(" in close.get("filter", ""):
        return True
    return close.get("z-index", "").startswith("-") or close.get("content", "").startswith("url(")


def _backgrounds(close: Declared) -> tuple[str | None, str | None]:
    return close.get("background"), close.get("background-color")


def _pixels(value: str | None, percent: float = _OF_PAGE, unknown: float = 20.0) -> float:
    """About how many pixels a length has; `unknown` where there is none."""
    found = _LENGTH.match(value or "")
    if not found:
        return unknown
    unit = found.group(2)
    return float(found.group(1)) * (percent if unit == "%" else _PIXELS.get(unit, 1.0))


def _part(value: str | None) -> float:
    """A part of the whole, 1 where none is told."""
    found = _LENGTH.match(value or "")
    return float(found.group(1)) / (100 if found.group(2) == "%" else 1) if found else 1.0
