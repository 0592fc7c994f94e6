"""Checks that an HTML letter reads well everywhere: in Word's engine (Outlook for Windows), on a phone, in the dark.

Word renders tables and inline styles, and little else. So: no tag, attribute or property beyond the lists below, no
image, nothing wider than 600 px, links only to http, https, mailto and tel, and enough contrast in light and in dark.
"""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from mail.outbound.contrast import ENOUGH, HEX, contrast

TAGS = frozenset({"html", "head", "meta", "title", "style", "body", "table", "tr", "td", "p", "a", "b", "br", "span"})
EMPTY_TAGS = frozenset({"meta", "br"})
SILENT_TAGS = frozenset({"title", "style"})
ATTRIBUTES = frozenset(
    {"align", "border", "cellpadding", "cellspacing", "charset", "class", "content", "href", "lang", "name"}
) | frozenset({"role", "style", "valign", "width"})
WORD_KNOWS = frozenset(
    {"background-color", "border-bottom", "border-collapse", "border-left", "color", "font-family"}
) | frozenset({"font-size", "font-weight", "line-height", "margin", "padding", "text-align", "text-decoration"})
GRACEFUL = frozenset({"max-width", "word-break"})
"""Word does not know these; without them the letter is wider or a long word sticks out, and it can still be read."""
WIDEST = 600
SCHEMES = ("http://", "https://", "mailto:", "tel:")
DARK_BLOCK = re.compile(r"\s*@media \(prefers-color-scheme: dark\) \{(?P<rules>(?:[^{}]*\{[^{}]*\})*)\s*\}\s*")
DARK_RULE = re.compile(r"\.([a-z]+) \{ (color|background-color): (#[0-9a-f]{6}) !important; \}")
PIXELS = re.compile(r"(\d+)px")


@dataclass(slots=True)
class Paint:
    """What one element's text is painted with, and on, in light and in dark."""

    tag: str
    light: tuple[str, str]
    dark: tuple[str, str]


def faults(html: str) -> list[str]:
    """What is wrong with an HTML letter, one sentence each; an empty list when it is well."""
    linter = _Linter()
    linter.feed(html)
    linter.close()
    if len(linter.open) > 1:
        linter.found.append(f"<{linter.open[-1].tag}> is never closed")
    return linter.found


@dataclass
class _Linter(HTMLParser):
    found: list[str] = field(default_factory=list)
    dark_rules: dict[tuple[str, str], str] = field(default_factory=dict)
    open: list[Paint] = field(default_factory=lambda: [Paint("", ("#000000", "#ffffff"), ("#ffffff", "#000000"))])

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag not in TAGS:
            self.found.append(f"<{tag}> is not a tag that Word's engine and every mail program render")
        for name in given.keys() - ATTRIBUTES:
            self.found.append(f"<{tag} {name}> is not allowed")
        self._check_link(given.get("href"))
        self._check_width(tag, given.get("width", "0"))
        style = self._style(tag, given.get("style", ""))
        if tag not in EMPTY_TAGS:
            self.open.append(self._painted(tag, style, given.get("class", "").split()))

    def handle_endtag(self, tag: str) -> None:
        if len(self.open) > 1 and self.open[-1].tag == tag:
            self.open.pop()
        else:
            self.found.append(f"</{tag}> closes nothing")

    def handle_data(self, data: str) -> None:
        here = self.open[-1]
        if here.tag == "style":
            self._read_dark(data)
        if not data.strip() or here.tag in SILENT_TAGS:
            return
        for mode, (ink, paper) in (("light", here.light), ("dark", here.dark)):
            ratio = contrast(ink, paper)
            if ratio < ENOUGH:
                self.found.append(f"{ink} on {paper} has contrast {ratio:.1f} in {mode}: {data.strip()[:30]!r}")

    def _read_dark(self, css: str) -> None:
        block = DARK_BLOCK.fullmatch(css)
        if block is None:
            self.found.append("the style block holds more than one rule set for dark")
            return
        rules = block["rules"]
        if DARK_RULE.sub("", rules).strip():
            self.found.append("the style block holds something other than colours of classes")
        self.dark_rules = {(name, prop): colour for name, prop, colour in DARK_RULE.findall(rules)}

    def _check_link(self, href: str | None) -> None:
        if href is not None and not href.startswith(SCHEMES):
            self.found.append(f"a link goes to {href[:30]!r}")

    def _check_width(self, tag: str, width: str) -> None:
        if width.endswith("%"):
            return
        if not width.isdigit() or int(width) > WIDEST:
            self.found.append(f"<{tag}> is {width} wide")

    def _style(self, tag: str, css: str) -> dict[str, str]:
        style: dict[str, str] = {}
        for declaration in filter(None, (one.strip() for one in css.split(";"))):
            name, _, value = (part.strip() for part in declaration.partition(":"))
            if name not in WORD_KNOWS | GRACEFUL:
                self.found.append(f"<{tag}> uses the property {name!r}")
            if "url(" in value or any(int(size) > WIDEST for size in PIXELS.findall(value)):
                self.found.append(f"<{tag}> uses {name}: {value}")
            style[name] = value
        return style

    def _painted(self, tag: str, style: dict[str, str], classes: list[str]) -> Paint:
        outer = self.open[-1]
        light, dark = list(outer.light), list(outer.dark)
        for at, name in enumerate(("color", "background-color")):
            if name not in style:
                continue
            if not HEX.fullmatch(style[name]):
                self.found.append(f"<{tag}> has the {name} {style[name]!r}; write #rrggbb")
                continue
            light[at] = dark[at] = style[name]
            for known in (self.dark_rules.get((one, name)) for one in classes):
                dark[at] = known or dark[at]
        return Paint(tag, (light[0], light[1]), (dark[0], dark[1]))
