"""How a deadline was counted, said anew in the reader's language.

The record tells it in English (`worktime.counted`): clauses of few words around days, times and names. Each word has
its counterpart in the texts; a sentence that holds any other word is not said anew.
"""

import re

from markupsafe import Markup

from web.texts import Texts

_DAYS = "Mon Tue Wed Thu Fri Sat Sun"
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
_NAMED = re.compile(r"(\([^)]*\)|\b[A-Z]\w+/[\w/+-]+)")
"""Names of holidays, and zones: they stay as they are."""
_DATED = re.compile(rf"\b({_DAYS.replace(' ', '|')}) (\d+) ({_MONTHS.replace(' ', '|')})\b( \d{{4}})?")
_DAY = re.compile(rf"\b({_DAYS.replace(' ', '|')})\b")
_WORDS = (
    *("working hours", "working hour", "working days", "working day", "clock hours", "clock hour"),
    *("not counted", "is a holiday", "is a day off", "is leave", "days of leave", "day of leave", "days off"),
    *("day off", "holidays", "holiday", "the clocks go forward", "the clocks go back", "rounded up to"),
    *("from", "until", "to", "on", "in"),
)
"""Longer ones first."""
_KNOWN = re.compile("|".join(rf"\b{word}\b" for word in _WORDS))
_ANY_WORD = re.compile(r"[^\W\d_]{2,}")
_UNITS = frozenset({"h", "min", "s"})


def counted_in_words(counted: str, texts: Texts) -> Markup | None:
    """The sentence in the reader's language; None where that is not possible, or there is none."""
    if not counted:
        return None
    if texts.language == "en":
        return Markup("%s") % counted
    said = []
    for part in _NAMED.split(counted):
        if _NAMED.fullmatch(part):
            said.append(part)
        elif (anew := _anew(part, texts)) is None:
            return None
        else:
            said.append(anew)
    return Markup("%s") % "".join(said)


def _anew(part: str, texts: Texts) -> str | None:
    bare = _KNOWN.sub("", _DAY.sub("", _DATED.sub("", part)))
    if any(word not in _UNITS for word in _ANY_WORD.findall(bare)):
        return None
    days = dict(zip(_DAYS.split(), str(texts("days")).split(), strict=True))
    months = dict(zip(_MONTHS.split(), str(texts("months")).split(), strict=True))

    def dated(found: re.Match[str]) -> str:
        day, date, month, year = found.groups("")
        return str(texts("counted.dated", day=days[day], date=date, month=months[month], year=year))

    # What is said anew is set aside, so that no later rule takes a word of it for English.
    kept: list[str] = []

    def aside(said: str) -> str:
        kept.append(said)
        return f"\0{len(kept) - 1}\0"

    marked = _DATED.sub(lambda found: aside(dated(found)), part)
    marked = _DAY.sub(lambda found: aside(days[found[0]]), marked)
    marked = _KNOWN.sub(lambda found: aside(str(texts(f"counted.{found[0].replace(' ', '_')}"))), marked)
    return re.sub("\0(\\d+)\0", lambda found: kept[int(found[1])], marked)
