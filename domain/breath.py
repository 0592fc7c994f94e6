"""What may stand before and behind an answer in one breath: greeting, thanks, news, plans. People dictate."""

from functools import lru_cache

from domain.lexicon import in_any, lexicons
from domain.sentences import Clause

_SEGMENTS = 8
"""So many greetings, fillings and pieces of news may stand before an answer in its clause."""
_NAMES = 3
"""A greeting without a comma names at most this many words before the answer, thanks one."""
_BEFORE = ("fillers", "prefaces", "yes_no")
_BEHIND = ("plans", "courtesies", "prefaces", "requests")
_LAST = ("fillers", "farewells")


def places(clause: Clause) -> list[tuple[int, str]]:
    """Where in a clause an answer may begin, and the yes or no said before: `ok thanks lea yes | i accept`.

    The first place is the clause's beginning; the last is where it really begins, its end when it is only a greeting.
    """
    return list(_places(clause.plain))


@lru_cache(maxsize=4096)
def _places(plain: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
    at, said = 0, ""
    found = [(0, "")]
    greeting = longest("greetings", plain, 0)
    if greeting:
        at = _behind_name(plain, greeting)
        found.append((at, ""))
    for _ in range(_SEGMENTS):
        length = max(*(longest(table, plain, at) for table in _BEFORE), int(joins(plain, at)))
        said = said or _yes_or_no(plain, at, length)
        if not length or at + length >= len(plain):
            found.append((at, said))
            break
        at += length
        found.append((at, said))
        if longest("thanks", plain, at - length) and not _begins(plain, at) and _begins(plain, at + 1):
            at += 1
            found.append((at, said))
    return tuple(found)


def after_fillers(clause: Clause) -> tuple[int, str]:
    """Behind how many words of greeting and filling (`ok`, `yes please`) a clause really begins, and its yes or no."""
    return places(clause)[-1]


def says_nothing(clause: Clause) -> bool:
    """Whether a clause is only greeting, thanks or filling."""
    plain = clause.plain
    start, _ = after_fillers(clause)
    if start >= len(plain):
        return True
    ends = (start + longest(table, plain, start) for table in ("courtesies", "fillers", "labels", "prefaces"))
    return any(end == len(plain) for end in ends)


def greets(clause: Clause) -> bool:
    """Whether a clause is a greeting and nothing else, such as `tudo bem?`."""
    return bool(clause.words) and longest("greetings", clause.plain, 0) == len(clause.plain)


def goes_on(plain: tuple[str, ...], at: int) -> bool:
    """Whether what stands at word `at` begins anew: a plan, thanks, news. Then an answer may end before it."""
    length = max(longest(table, plain, at) for table in _BEHIND)
    if length > 1 or (length and at + length == len(plain)):
        return True
    length = max(longest(table, plain, at) for table in _LAST)
    return length > 0 and (at + length == len(plain) or goes_on(plain, at + length))


def joins(plain: tuple[str, ...], at: int) -> bool:
    """Whether the word is one that joins, such as `and` or `but`."""
    if at >= len(plain):
        return False
    return any(plain[at] in lexicon.conjunctions for lexicon in lexicons()) or longest("turns", plain, at) == 1


def opens_answer(plain: tuple[str, ...], at: int) -> bool:
    """Whether an answer's phrase begins here, whatever its end."""
    return in_any("commands", "openings", "refusals").longest(plain, at) > 0


def longest(table: str, plain: tuple[str, ...], at: int) -> int:
    """How many words the longest phrase of a table takes at word `at`, in any language."""
    return in_any(table).longest(plain, at)


def _behind_name(plain: tuple[str, ...], greeting: int) -> int:
    """Where a clause goes on behind `hi Lea`: its end when it does not, its beginning when that is not to be seen."""
    last = min(greeting + _NAMES, len(plain) - 1)
    begins = next((n for n in range(greeting, last + 1) if _begins(plain, n)), None)
    if begins is not None:
        return begins
    return len(plain) if len(plain) - greeting <= _NAMES else 0


def _begins(plain: tuple[str, ...], at: int) -> bool:
    return opens_answer(plain, at) or any(longest(table, plain, at) for table in _BEFORE)


def _yes_or_no(plain: tuple[str, ...], at: int, length: int) -> str:
    if longest("harmless", plain, at) > length:  # no objections
        return ""
    return next((kind for end, kind in in_any("yes_no").at(plain, at) if end - at == length), "")
