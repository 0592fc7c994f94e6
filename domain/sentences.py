"""A text as clauses: runs of words between punctuation. Linear, for any text."""

import unicodedata
from dataclasses import dataclass, replace
from functools import cached_property

from domain.grammar.german.digraphs import DIGRAPHS
from domain.spoken import MARKS, Word, tidy_lines, words

_WRAPPED = 52
"""A line of at least this length that ends in a word goes on in the next line, if that opens in lower case."""
_STRONG = "?？؟❓❔⁉…!;."
_OPENING = str.maketrans({"¿": ",", "¡": ","})
"""Spanish opens a question with a sign of its own; it ends nothing."""
_ARROWS = ("->", "=>", "→", "⇒")
"""An arrow is a dash."""
_SHORTENED = frozenset(
    [
        "dr",
        "mr",
        "mrs",
        "ms",
        "prof",
        "sr",
        "sra",
        "dra",
        "dott",
        "sig",
        "ing",
        "avv",
        "hr",
        "fr",
        "nr",
        "num",
        "tel",
        "ca",
        "bzw",
        "mme",
        "mlle",
        "abt",
        "resp",
        "vs",
        "u",
        "st",
        "dhr",
        "mevr",
        "pkt",
        "krit",
        "ziff",
        "lt",
        "wg",
        "bzgl",
        "ggf",
        "evtl",
        "eventl",
        "vllt",
        "mgl",
        "inkl",
        "zzt",
        "mm",
        "eng",
        "dna",
        "approx",
    ]
)
"""Words that a full stop shortens rather than ends a sentence, when a word follows on the line."""
_WEAK = ":(),–—|"
ENDS_SENTENCE = frozenset({"?", "…", "!", ";", ".", "\n", "*"})
_BULLETS = " -–—•·(#\"'“„«¿¡✅✔☑👍\ufe0f"
QUOTATION_MARKS = '"“„«»”'


@dataclass(frozen=True, kw_only=True)
class Clause:
    """Words without punctuation between them.

    `before` and `stop` are the signs around: one of `? … ! ; . : ( ) , - /`, `*` for a symbol, `\\n` for the line's
    end, `^` for a line's start, `^x` for a line that opens with a sign that no plain answer has. `line` counts from 0.
    """

    words: tuple[Word, ...]
    before: str
    stop: str
    line: int
    quoted: bool = False
    """Whether it begins between quotation marks."""

    @cached_property
    def plain(self) -> tuple[str, ...]:
        """The bare words."""
        return tuple(word.text for word in self.words)

    @property
    def opens_sentence(self) -> bool:
        """Whether a sentence begins here."""
        return self.before == "^" or self.before in ENDS_SENTENCE


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """The lines of a text, wrapped ones joined, and its clauses."""

    lines: tuple[str, ...]
    clauses: tuple[Clause, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """All bare words."""
        return tuple(word for clause in self.clauses for word in clause.plain)

    def behind(self, at: int, word: int) -> str:
        """What stands behind word number `word` of clause number `at`, to the end of the text."""
        clause = self.clauses[at]
        end = clause.words[word - 1].end if word else clause.words[0].start
        return "\n".join((self.lines[clause.line][end:], *self.lines[clause.line + 1 :]))


def text_of(written: str) -> Text:
    """Takes a text apart. Links and mail addresses are left out of the clauses, since they may hold any word."""
    lines = _unwrapped(tidy_lines(written))
    clauses = [clause for at, line in enumerate(lines) for clause in _clauses(without_links(line), at)]
    return Text(lines=tuple(lines), clauses=tuple(clauses))


def without_links(line: str) -> str:
    """The line with links and mail addresses blanked, so that places stay."""
    parts = line.split(" ")
    return " ".join(" " * len(w) if "://" in w or "@" in w or w.lower().startswith("www.") else w for w in parts)


def sign_in(gap: str) -> str:
    """The strongest sign in what stands between two words; empty when it joins them."""
    gap = gap.translate(_OPENING)
    gap = _without_arrows(gap)
    for sign in _STRONG:
        if sign in gap:
            return "?" if sign in "?？؟❓❔⁉" else "…" if sign == "." and ".." in gap else sign
    if gap == " = ":
        return "-"
    if "=" in gap or "/" in gap or ">" in gap or "~" in gap:
        return "/"
    if gap == " + ":
        return ","
    for sign in _WEAK:
        if sign in gap:
            return "-" if sign in "–—|" else sign
    if " -" in gap or "- " in gap or "--" in gap:
        return "-"
    return "*" if any(unicodedata.category(c) == "So" for c in gap) else ""


def _is_open(line: str, end: int) -> bool:
    """Whether a quotation that opens in the line's first `end` characters is not closed in them."""
    return sum(line.count(sign, 0, end) for sign in QUOTATION_MARKS) % 2 == 1


def _without_arrows(gap: str) -> str:
    for arrow in _ARROWS:
        gap = gap.replace(arrow, "–")
    return gap


def _unwrapped(lines: list[str]) -> list[str]:
    joined: list[list[str]] = []
    length, open_end = 0, False
    for line in lines:
        if joined and length >= _WRAPPED and open_end and line[0].islower():
            joined[-1].append(line)
        else:
            joined.append([line])
        length, open_end = len(line), line[-1].isalnum() or line[-1] == ","
    return [" ".join(parts) for parts in joined]


def _ends_nothing(line: str, before: Word, behind: Word) -> bool:
    """Whether the full stop between two words shortens the first (`Dr. Roth`), or ends a date (`since 1.11. not`)."""
    dated = before.text.isdecimal() and line[before.start - 1 : before.start] == "." and line[behind.start].islower()
    return before.text in _SHORTENED or dated


def _clauses(line: str, number: int) -> list[Clause]:
    spoken = [replace(word, text=DIGRAPHS.get(word.text, word.text)) for word in words(line)]
    if not spoken:
        return [Clause(words=(), before="^", stop="?", line=number)] if sign_in(line) == "?" else []
    opening = _without_arrows(line[: spoken[0].start])
    before = "^" if not opening.strip(_BULLETS) else "^" + opening.strip()[:1]
    found: list[Clause] = []
    start, quoted = 0, _is_open(line, spoken[0].start)
    for at in range(1, len(spoken) + 1):
        last = at == len(spoken)
        gap = line[spoken[at - 1].end :] if last else line[spoken[at - 1].end : spoken[at].start]
        joint = not last and len(gap) == 1 and gap not in "?!;…/=>~|"
        sign = "" if joint and gap != "," and gap not in "–—" else sign_in(gap)
        if not last and not sign and line[spoken[at - 1].start] in MARKS:
            sign = ","
        if sign == "." and not last and gap.strip() == "." and _ends_nothing(line, spoken[at - 1], spoken[at]):
            sign = ""
        if last or sign:
            words_here = tuple(spoken[start:at])
            found.append(Clause(words=words_here, before=before, stop=sign or "\n", line=number, quoted=quoted))
            start, before = at, sign
            quoted = not last and _is_open(line, spoken[at].start)
    return found
