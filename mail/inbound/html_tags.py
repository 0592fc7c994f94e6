"""What an opening tag of HTML says about the words in its element."""

import html
import re
from dataclasses import dataclass

from mail.inbound.client_html import Role, role_of
from mail.inbound.style_sheets import Sheet, joined
from mail.inbound.styles import LONGEST, PLAIN, UNREADABLE, Look, look_of

_MOST_ATTRIBUTES = 40
_COMPACT = 1_000
"""Characters of a style in which the marks of mail programs are looked for."""
_STRUCK = frozenset(("s", "strike", "del"))
_ATTRIBUTE = re.compile(r"""([^\s=/>"']{1,40})(?:\s{0,9}=\s{0,9}("[^"]*"|'[^']*'|[^\s"'>]{0,400}))?""")
_SOMETIMES_SEEN = frozenset(
    (
        *("svg", "object", "video", "audio", "canvas", "iframe", "noframes", "noembed", "datalist", "dialog", "rp"),
        *("meter", "progress"),
    )
)
"""Some programs show what stands in these, others not."""
_FIELDS = {
    "input": ("value", "placeholder"),
    "option": ("label",),
    "optgroup": ("label",),
    "textarea": ("placeholder",),
}
"""Attributes whose words are shown."""
_NOT_SHOWN = frozenset(("hidden", "password", "image", "file", "color", "range"))
"""Types of fields that show no words."""
_AS_WRITTEN = frozenset(("alt", "value", "placeholder", "label"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """What a tag says: its role, whether line breaks count, words are struck out, a bullet is drawn, a paragraph has
    no space below it; a picture's alternative text; words that a field shows; words that a style puts there.

    `gone` tells that its words are not seen, nor those within; `hidden` by what else they are not seen, which an
    element that `shows` it again undoes.

    `dressed` tells that styles may show its words otherwise than they stand there, `cut` that not all of it was read.
    """

    role: Role
    gone: bool
    hidden: frozenset[str]
    shows: frozenset[str]
    pre: bool
    struck: bool
    bullet: bool
    tight: bool
    picture: str
    shown: str
    adds: str
    dressed: bool
    cut: bool


def tag_of(name: str, source: str, sheet: Sheet | None) -> Tag:
    """Reads a tag. With a `sheet`, as the page's styles show it; without, as it stands there."""
    attributes, cut = _attributes(source) if len(source) > len(name) else ({}, False)
    style = attributes.get("style", "")
    compact = "".join(style[:_COMPACT].split())
    own = (
        joined([look_of(style), look_of(f"color:{attributes.get('color', '')}")]) if name == "font" else look_of(style)
    )
    doubtful = _is_doubtful(name, attributes, own)
    given = PLAIN if sheet is None else sheet.look(name, attributes)
    look = own if sheet is None else joined([own, given, doubtful])
    unseen = (look.unseen and "display" not in given.shows) or (sheet is not None and look.faint)
    role = role_of(name, attributes)
    return Tag(
        role=role,
        gone=role == "unseen" or (unseen and not look.by),
        hidden=look.by if unseen else frozenset(),
        shows=look.shows,
        pre=name == "pre" or "white-space:pre" in compact,
        struck=name in _STRUCK or look.struck,
        bullet="mso-list:ignore" in compact,
        tight=attributes.get("class", "").startswith("mso") or "margin:0" in compact,
        picture=" ".join(attributes.get("alt", "").split()) if name == "img" else "",
        shown=_shown(name, attributes),
        adds="" if sheet is None else " ".join(filter(None, (look.adds, UNREADABLE * look.turned))),
        dressed=doubtful != PLAIN,
        cut=cut or (name in _FIELDS and any(len(value) > LONGEST for value in attributes.values())),
    )


def _is_doubtful(name: str, attributes: dict[str, str], own: Look) -> Look:
    """What an element shows in one way or another. What stands folded is there, but not seen."""
    sometimes = name in _SOMETIMES_SEEN and "open" not in attributes
    folded = name == "details" and "open" not in attributes
    if not (sometimes or folded or own.faint or own.turned or own.adds):
        return PLAIN
    return Look(
        faint=own.faint or sometimes,
        by=own.by if not sometimes else frozenset(),
        turned=own.turned,
        adds=UNREADABLE if folded else own.adds,
    )


def _shown(name: str, attributes: dict[str, str]) -> str:
    """The words or the sign that stands in a field."""
    if name not in _FIELDS or attributes.get("type") in _NOT_SHOWN:
        return ""
    if attributes.get("type") in ("checkbox", "radio"):
        return "☑" if "checked" in attributes else "☐"
    return " ".join(filter(None, (attributes.get(key, "") for key in _FIELDS[name])))


def _attributes(source: str) -> tuple[dict[str, str], bool]:
    """The attributes of a tag, the first of each name, all but texts in lower case; and whether there are too many."""
    found: dict[str, str] = {}
    for number, match in enumerate(_ATTRIBUTE.finditer(source)):
        if number > _MOST_ATTRIBUTES:
            return found, True
        key, value = match.groups(default="")
        name = key.lower()
        if name not in found:
            plain = value[: LONGEST + 1].strip("\"'")
            plain = html.unescape(plain) if "&" in plain else plain
            found[name] = plain if name in _AS_WRITTEN else plain.lower()
    return found, False
