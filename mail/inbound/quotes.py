"""Which lines of a mail are the mail before: one pass over the letters of its lines.

What takes several lines (headings, header blocks) is looked for where a letter allows it, over a bounded number of
lines.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mail.inbound import own_letter
from mail.inbound.clues import Clues
from mail.inbound.header_blocks import block_height
from mail.inbound.header_labels import label_of
from mail.inbound.letters import BEFORE, BLANK, COLON, ENDS, LABEL, QUOTED, RULE, SEPARATOR, TYPED, letters_of
from mail.inbound.lines import Line
from mail.inbound.quote_headings import LONGEST, has_moment, is_heading, tidy
from mail.inbound.separators import names_original
from mail.inbound.weight import is_weighty, opens_decision, opens_second_thought

_HEADING_LINES = 5
_WRAPPED_AT = 72
"""Where mail programs wrap lines at the earliest; a quoted line wrapped there may have lost the mark of its rest."""
_POSTSCRIPT = re.compile(r"(?:p\.?){1,3}s\.? ?[:.,-]? |ps:|nb:|n\.b\.|nachtrag|addendum", re.IGNORECASE)
_LOOK_BELOW = 3
_TYPED_LINES = 12
"""So many lines are typed at most between a heading and its marked quote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotes:
    """For each line whether it is quoted. `unmarked`: the first line of a quote without marks, None if there is none.

    `doubtful` are quoted lines that may be typed: they have no heading, or only their length speaks for a quote.
    """

    quoted: tuple[bool, ...]
    unmarked: int | None
    doubtful: frozenset[int]


def quotes_in(lines: Sequence[Line], clues: Clues) -> Quotes:
    """Finds the quotes of a mail."""
    texts = [line.text for line in lines]
    letters = letters_of(lines)
    labels = [label_of(text) if letter == LABEL else "" for text, letter in zip(texts, letters, strict=True)]
    quoted = [letter in (QUOTED, BEFORE) for letter in letters]
    headings = _headings(texts, letters, clues)
    free = [text if letter in (TYPED, COLON, LABEL) else "" for text, letter in zip(texts, letters, strict=True)]
    own = own_letter.opening_of(free, clues)
    doubtful: set[int] = set()
    opened = False
    at = 0
    while at < len(lines):
        height = headings.get(at) or _intro_height(texts, letters, labels, at, clues)
        if height or at == own:
            opened = True
            quoted[at : at + height] = [True] * height
            below = _first_below(letters, at + height)
            mark = _mark(texts[below], letters[below]) if height and below is not None else None
            typed = _typed_above_marked(texts, letters, headings, below) if at in headings else 0
            if typed:
                at = typed
                continue
            if below is not None and not mark:
                sure = at == own or _is_surely_before(texts, at, at + height, clues)
                return _to_the_end(texts, quoted, at, at + height, doubtful, sure=sure)
            at = _behind_marked(texts, quoted, below, mark) if mark and below is not None else at + height
        else:
            if not quoted[at] and _is_wrapped_quote(texts, letters, at):
                quoted[at] = True
                doubtful.add(at)
            at += 1
    if not opened and BEFORE not in letters and not _is_known_quote(texts, letters, clues):
        doubtful.update(at for at, letter in enumerate(letters) if letter == QUOTED)
    return Quotes(quoted=tuple(quoted), unmarked=None, doubtful=frozenset(doubtful))


def is_postscript(line: str) -> bool:
    """Whether a line opens with `PS` or the like."""
    return _POSTSCRIPT.match(line.strip()) is not None


def _headings(texts: Sequence[str], letters: str, clues: Clues) -> dict[int, int]:
    """Where headings begin, and how many lines they take, down to the first of a quote without marks."""
    found: dict[int, int] = {}
    taken = -1
    for end, letter in enumerate(letters):
        if letter not in (COLON, LABEL) or (
            not texts[end].strip().strip("*_|\"' ").endswith(ENDS) and "---" not in texts[end]
        ):
            continue
        below = _first_below(letters, end + 1)
        marked = below is not None and _mark(texts[below], letters[below]) is not None
        start = _heading_start(texts, letters, end, taken, clues, marked=marked)
        if start is not None:
            found[start] = end - start + 1
            taken = end
            if not marked:
                break
    return found


def _heading_start(
    texts: Sequence[str], letters: str, end: int, taken: int, clues: Clues, *, marked: bool
) -> int | None:
    """The first line of the heading that ends in line `end`: the shortest that is a whole one, and what it lacks."""
    joined = ""
    for start in range(end, max(end - _HEADING_LINES, taken), -1):
        if not _may_stand_in_heading(texts[start], letters[start], last=start == end) or len(joined) > LONGEST:
            return None
        joined = f"{tidy(texts[start][: LONGEST + 1])} {joined}".strip()
        if is_heading(joined, clues, marked_below=marked):
            return _with_what_stands_above(texts, letters, start, end, taken, joined)
    return None


def _may_stand_in_heading(text: str, letter: str, *, last: bool) -> bool:
    """A heading has one colon, at its end."""
    return letter in (TYPED, LABEL) or (letter == COLON and (last or not text.rstrip().endswith((":", "："))))


def _with_what_stands_above(texts: Sequence[str], letters: str, start: int, end: int, taken: int, joined: str) -> int:
    """The first line of a heading of which `start` to `end` are a whole one by themselves."""
    width = max(len(text.strip()) for text in texts[start : end + 1])
    while start - 1 > max(taken, end - _HEADING_LINES):
        above = texts[start - 1].strip()
        if letters[start - 1] not in (TYPED, COLON) or len(above) + len(joined) > LONGEST or is_weighty(above):
            break
        width = max(width, len(above))
        wrapped = len(above) + 1 + len(texts[start].split(maxsplit=1)[0]) > width
        moment = not has_moment(joined) and has_moment(tidy(above)) and above[-1] in ",0123456789"
        sentence = above[-1] in "!?" or (above[-1] == "." and not above[-2:-1].isdigit())
        if not (moment or (wrapped and not sentence)):
            break
        start -= 1
        joined = f"{tidy(above)} {joined}"
    return start


def _intro_height(texts: Sequence[str], letters: str, labels: Sequence[str], at: int, clues: Clues) -> int:
    """How many lines of rules, separators and header block open a quote here; 0 when none does."""
    letter = letters[at]
    if letter not in (RULE, SEPARATOR, LABEL) and not (letter == TYPED and names_original(texts[at])):
        return 0
    number = at
    sure = False
    while number < len(letters) and number < at + _LOOK_BELOW and letters[number] in (RULE, SEPARATOR, BLANK):
        sure = sure or letters[number] == SEPARATOR
        number += 1
    if letter == TYPED:
        number = at + 1
    height = 0
    for place in range(number, min(number + _LOOK_BELOW, len(letters))):
        if letters[place] == LABEL:
            height = block_height(texts, labels, place, clues)
            number = place
            break
        if letters[place] != BLANK:
            break
    return number + height - at if height else (number - at if sure else 0)


def _first_below(letters: str, at: int) -> int | None:
    return next((n for n in range(at, len(letters)) if letters[n] != BLANK), None)


def _mark(text: str, letter: str) -> str | None:
    """How a quote is marked that begins with this line: `>`, a tab (mailx) or `|` (s-nail); None without mark."""
    if letter in (QUOTED, BEFORE):
        return ">"
    if text.startswith("\t"):
        return "\t"
    return "|" if text.lstrip(" ").startswith("|") else None


def _behind_marked(texts: Sequence[str], quoted: list[bool], below: int, mark: str) -> int:
    """The first line behind a quote that is marked with a tab or `|`; those with `>` have letters of their own."""
    if mark == ">":
        return below
    at = below
    while at < len(texts) and (not texts[at].strip() or texts[at].lstrip(" ").startswith(mark)):
        quoted[at] = True
        at += 1
    return at


def _is_known_quote(texts: Sequence[str], letters: str, clues: Clues) -> bool:
    """Whether the marked lines hold our own letter, or their heading, as Apple Mail on a telephone writes it."""
    marked = [text.lstrip("> ") for text, letter in zip(texts, letters, strict=True) if letter == QUOTED]
    if any(own_letter.is_own(text) for text in marked):
        return True
    first = [tidy(text[:LONGEST]) for text in marked if text][:_HEADING_LINES]
    return any(is_heading(" ".join(first[: end + 1]), clues, marked_below=True) for end in range(len(first)))


def _typed_above_marked(texts: Sequence[str], letters: str, headings: dict[int, int], below: int | None) -> int:
    """The first quoted line where a marked quote follows a heading only behind typed lines; 0 where none does.

    What has a heading of its own between is an older mail within a quote without marks.
    """
    if below is None or letters[below] not in (TYPED, COLON):
        return 0
    end = next((at for at in range(below, min(below + _TYPED_LINES, len(letters))) if letters[at] == QUOTED), 0)
    between = letters[below:end]
    if not end or any(letter in (BEFORE, RULE, SEPARATOR, LABEL) for letter in between):
        return 0
    if any(at in headings for at in range(below, end)) or any(own_letter.is_own(text) for text in texts[below:end]):
        return 0
    return end


def _is_surely_before(texts: Sequence[str], start: int, below: int, clues: Clues) -> bool:
    """Whether a quote without marks is a mail before: its heading names an address that is
    answered, or it holds words of our letters.

    What lacks both may be a sentence that its writer typed: `Anna wrote on 2 June 2025 at 10:00:`.
    """
    heading = " ".join(texts[start:below])
    return clues.is_partner(heading.lower()) or any(own_letter.is_own(text) for text in texts[below:])


def _to_the_end(
    texts: Sequence[str], quoted: list[bool], start: int, below: int, doubtful: set[int], *, sure: bool
) -> Quotes:
    """A quote without marks reaches to the end, but for a postscript, and for what stands below our own letter.

    One that is not `sure` to be the mail before is doubtful as a whole.
    """
    typed_from = own_letter.end_of(texts, below)
    in_postscript = False
    for at in range(start, len(texts)):
        bare = texts[at].strip()
        in_postscript = at >= below and bool(bare) and (in_postscript or is_postscript(bare))
        typed = in_postscript or (typed_from is not None and at >= typed_from)
        quoted[at] = quoted[at] or not typed
    doubtful.update(_last_second_thought(texts, below) if sure else range(start, len(texts)))
    return Quotes(quoted=tuple(quoted), unmarked=start, doubtful=frozenset(doubtful))


def _last_second_thought(texts: Sequence[str], below: int) -> range:
    """The last two paragraphs of a quote without marks, from the line that opens like a second thought."""
    opens = [at for at in range(below + 1, len(texts)) if texts[at].strip() and not texts[at - 1].strip()]
    for at in opens[-2:]:
        if (
            opens_second_thought(texts[at])
            and not opens_decision(texts[at])
            and not any(own_letter.is_own(text) for text in texts[at:])
        ):
            return range(at, len(texts))
    return range(0)


def _is_wrapped_quote(texts: Sequence[str], letters: str, at: int) -> bool:
    """The rest of a quoted line that was wrapped without its mark: between two marked ones, and no words of weight."""
    if not 0 < at < len(letters) - 1 or letters[at - 1] != QUOTED or letters[at + 1] != QUOTED or letters[at] == BLANK:
        return False
    first = texts[at].split(maxsplit=1)[0]
    return len(texts[at - 1]) + 1 + len(first) > _WRAPPED_AT and not is_weighty(texts[at])
