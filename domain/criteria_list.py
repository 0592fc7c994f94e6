"""The list of criteria behind a rejection's command: numbers, keys, labels, aliases."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain import grammar
from domain.policy import Criterion
from domain.spoken import Word, is_boundary, phrase_at, words

_NAME_JOINTS = " _-"
_LONGEST_NUMBER = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The keys that a rejection names, in the policy's order, and where in the line its reason begins.

    `fault` is None, or why the list cannot be read, in one sentence.
    """

    keys: tuple[str, ...] = ()
    end: int = 0
    fault: str | None = None


def offered(criteria: Sequence[Criterion]) -> str:
    """The criteria in words, such as `1 budget, 2 timeframe`."""
    return ", ".join(f"{c.number} {c.label}" for c in sorted(criteria, key=lambda c: c.number))


def named_criteria(line: str, spoken: Sequence[Word], at: int, criteria: Sequence[Criterion]) -> Named:
    """Reads the list that begins at word `at`. It ends at the line's end, a boundary, or a word such as `because`."""
    found: set[str] = set()
    names = {name: c.key for c in criteria for name in _names(c)}
    numbers = {str(c.number): c.key for c in criteria}
    end = spoken[at - 1].end
    while at < len(spoken):
        word, gap = spoken[at], line[end : spoken[at].start]
        if found and (word.text in grammar.REASON_OPENS or _ends_list(line, end, gap)):
            break
        if gap == "-" and word.text.isdecimal():
            return Named(fault=f'"{line[spoken[at - 1].start : word.end]}" may be a range or a reason')
        length = phrase_at(line, spoken, at, names, _NAME_JOINTS)
        if length:
            found.add(names[" ".join(w.text for w in spoken[at : at + length])])
        elif word.text.isdecimal() and len(word.text) <= _LONGEST_NUMBER:
            number = str(int(word.text))
            if number not in numbers:
                return Named(fault=f"there is no criterion {word.text}")
            found.add(numbers[number])
        elif not _means_nothing(line, spoken, at, names, bool(found)):
            if found and gap.strip() == ",":
                break
            return Named(fault=f'"{word.text}" is no criterion')
        at += length or 1
        end = spoken[at - 1].end
    if not found:
        return Named(fault="it names no criterion")
    if at == len(spoken) and not is_boundary(line, end):
        return Named(fault=f'"{line[end:].strip()}" stands behind the criteria')
    return Named(keys=tuple(c.key for c in criteria if c.key in found), end=end)


def _names(criterion: Criterion) -> tuple[str, ...]:
    spoken = (words(name) for name in (criterion.key, criterion.label, *criterion.aliases))
    return tuple(" ".join(w.text for w in name) for name in spoken if name)


def _ends_list(line: str, end: int, gap: str) -> bool:
    return gap.strip() not in ("", ",", "&", "+", "/", "#", ", #") and is_boundary(line, end)


def _means_nothing(line: str, spoken: Sequence[Word], at: int, names: dict[str, str], found: bool) -> bool:
    text = spoken[at].text
    if text in grammar.MISSING_BEFORE and phrase_at(line, spoken, at + 1, names, _NAME_JOINTS):
        return True
    return text in grammar.LIST_WORDS or (found and text in grammar.MISSING_BEHIND)
