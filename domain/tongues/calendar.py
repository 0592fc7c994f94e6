"""Days and months as one language writes them; and English ones within a text, said in it."""

import re
from dataclasses import dataclass
from datetime import date

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LONG_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DAY, _MONTH = "|".join(DAYS), "|".join(MONTHS)
_DATE = re.compile(rf"\b(?:(?P<day>{_DAY}) )?0?(?P<date>[1-9]\d?) (?P<month>{_MONTH})\b|\b(?P<alone>{_DAY})\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Names of days and months; `numbered` has the blanks `{date}` and `{month}`. Without names it is English."""

    days: tuple[str, ...] = DAYS
    months: tuple[str, ...] = MONTHS
    long_months: tuple[str, ...] = LONG_MONTHS
    numbered: str = "{date} {month}"
    dash: str = "-"
    """Between the start and the end of a span of time."""

    def dated(self, day: date) -> str:
        """`Fri 20 Nov`."""
        return f"{self.days[day.weekday()]} {self.numbered.format(date=day.day, month=self.months[day.month - 1])}"

    def say(self, text: str) -> str:
        """The text with its English days and dates (`Fri 20 Nov`, `20 Nov`, `Fri`) in this language."""
        return _DATE.sub(self._said, text)

    def _said(self, found: re.Match[str]) -> str:
        if found["alone"]:
            return self.days[DAYS.index(found["alone"])]
        said = self.numbered.format(date=found["date"], month=self.months[MONTHS.index(found["month"])])
        return f"{self.days[DAYS.index(found['day'])]} {said}" if found["day"] else said
