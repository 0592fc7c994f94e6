"""The rules of a page's style sheets that hide words, strike them out or make new ones.

A rule is taken to hold for every element that the last part of one of its selectors may name: what stands around it,
the kind of screen and other rules are left out of account. So a page is read with its sheets and without them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from mail.inbound.styles import LONGEST, PLAIN, Look, content_of, declarations, look

SHEET_LIMIT = 256 * 1024
RULE_LIMIT = 2_000
"""Characters and rules of all sheets of a page; one with more is not read as a whole."""
_EFFECTS = 200
_LONGEST_SELECTOR = 1_000
_COMMENT = re.compile(r"/\*[^*]*(?:\*(?!/)[^*]*)*(?:\*/|\Z)|<!--|-->")
_BRACE = re.compile(r"([{}])")
_FUNCTION = re.compile(r"::?[\w-]{1,40}\([^()]{0,400}\)?")
_VALUE = re.compile(r"\[\s{0,9}([\w-]{1,60})[^\]]{0,400}\]?")
_COMBINATOR = re.compile(r"[\s>+~|]+")
_PART = re.compile(r"(::?|[.#\[])?([\w-]{1,100})")
_GENERATED = re.compile(r":(?:before|after|marker)\b")
_STATE = re.compile(r":(?:hover|focus|active|target|checked)\b")
"""What a page does when it is used is not how it is shown."""


@dataclass(frozen=True, slots=True)
class _Rule:
    """What an element must have for a rule to hold: its name, classes `.x`, ids `#x`, attributes `[x`; what it does."""

    needs: frozenset[str]
    look: Look


class Sheet:
    """The rules of a page that do something to words."""

    def __init__(self, sources: Sequence[str]) -> None:
        """Reads the sheets' sources. `cut` then tells that they are too many to be read."""
        self.cut = sum(map(len, sources)) > SHEET_LIMIT
        self._rules: dict[str, list[_Rule]] = {}
        rules = _rules_in("" if self.cut else "}".join(sources))
        for number, (selectors, body) in enumerate(rules, 1):
            for rule in _effects_of(selectors, body):
                self._rules.setdefault(min(rule.needs, default="*"), []).append(rule)
            if number > RULE_LIMIT or sum(map(len, self._rules.values())) > _EFFECTS:
                self.cut = True
                break

    def __bool__(self) -> bool:
        """Whether any rule does something."""
        return bool(self._rules)

    def look(self, name: str, attributes: Mapping[str, str]) -> Look:
        """What the rules make of the words of an element."""
        has = {name, *(f".{word}" for word in attributes.get("class", "").split()), *(f"[{key}" for key in attributes)}
        if "id" in attributes:
            has.add(f"#{attributes['id'].strip()}")
        rules = [rule for key in (*has, "*") for rule in self._rules.get(key, ()) if rule.needs <= has]
        return joined([rule.look for rule in rules])


def joined(looks: Sequence[Look]) -> Look:
    """Several looks of one element as one."""
    looks = [one for one in looks if one is not PLAIN]
    if len(looks) < 2:  # noqa: PLR2004
        return looks[0] if looks else PLAIN
    return Look(
        unseen=any(one.unseen for one in looks),
        faint=any(one.faint for one in looks),
        by=_by(looks),
        shows=frozenset().union(*(one.shows for one in looks)),
        struck=any(one.struck for one in looks),
        turned=any(one.turned for one in looks),
        adds=" ".join(dict.fromkeys(one.adds for one in looks if one.adds)),
    )


def _by(looks: Sequence[Look]) -> frozenset[str]:
    """What hides all of them, as far as an element within may undo it."""
    hiding = [one.by for one in looks if one.unseen or one.faint]
    return frozenset().union(*hiding) if all(hiding) else frozenset()


def _rules_in(source: str) -> Iterator[tuple[str, str]]:
    """The innermost blocks and what stands before each. What is not closed reaches to the end."""
    parts = _BRACE.split(_COMMENT.sub(" ", source))
    opened = ""
    for at in range(0, len(parts), 2):
        text, brace = parts[at], parts[at + 1] if at + 1 < len(parts) else "}"
        if brace == "{":
            opened = text.rpartition(";")[2].strip()
        elif opened:
            yield opened, text
            opened = ""


def _effects_of(selectors: str, body: str) -> Iterator[_Rule]:
    declared = declarations(body[:LONGEST])
    does = Look(faint=True) if len(body) > LONGEST else look(declared)
    does = replace(does, shows=does.shows & {"display"})  # nearly every rule has a size and a colour
    made = content_of(declared)
    if (does == PLAIN and not made) or selectors.startswith(("@font-face", "@page", "@list")):
        return
    if len(selectors) > _LONGEST_SELECTOR or "\\" in selectors:
        yield _Rule(frozenset(), joined([does, Look(adds=made)]))
        return
    plain = _VALUE.sub(r"[\1 ", _FUNCTION.sub("", selectors.lower()))
    for selector in plain.split(","):
        generated = _GENERATED.search(selector) is not None
        does_here = Look(adds=made) if generated else does
        if does_here != PLAIN and not _STATE.search(selector):
            yield _Rule(_needs(selector), does_here)


def _needs(selector: str) -> frozenset[str]:
    """What the last part of a selector asks of an element. States and other pseudo-classes ask nothing."""
    last = [part for part in _COMBINATOR.split(selector) if part][-1:]
    found = (_PART.findall(part) for part in last)
    return frozenset(f"{kind}{name}" for parts in found for kind, name in parts if not kind.startswith(":"))
