"""What one language says of the product's own words: dates, windows, answers, counts, and sentences made elsewhere.

Sentences that the story, the reader or the CRM's judge make are English, in histories, ledger and logs alike; a letter
says them in its reader's language.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from domain.time import Unit, Window
from domain.tongues.calendar import Calendar
from domain.tongues.counts import Counts
from domain.tongues.phrasebook import Phrasebook
from domain.values import Money, Month, Value, YesNo
from domain.words import Word

CRITERIA = "CRITERIA"
"""Stands in the words of the table where a reader puts criteria."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Tongue:
    """One language by its code (BCP 47, `de`); without tables it is English.

    `windows` holds one and many of each unit, as behind "within". `answers` holds for each `says` of `domain.words` how
    it is written, and what it does. `counts` and `sentences` are the tables of `Counts` and `Phrasebook`.
    """

    code: str = "en"
    name: str = "English"
    calendar: Calendar = field(default_factory=Calendar)
    criteria: str = CRITERIA
    quotes: tuple[str, str] = ('"', '"')
    money: str = "{currency} {amount}"
    marks: str = ",."
    """What groups thousands, and what parts the decimals."""
    windows: Mapping[Unit, tuple[str, str]] = field(default_factory=dict)
    answers: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    counts: Mapping[str, str] = field(default_factory=dict)
    sentences: Mapping[str, str] = field(default_factory=dict)

    def quoted(self, text: str) -> str:
        """Somebody's words in this language's quotation marks."""
        return f"{self.quotes[0]}{text}{self.quotes[1]}"

    def window(self, window: Window) -> str:
        """`2 working days`, as it stands behind "within"."""
        if window.unit not in self.windows:
            return str(window)
        one, many = self.windows[window.unit]
        return f"{window.count} {one if window.count == 1 else many}"

    def value(self, value: Value) -> str:
        """A verified value in words: `EUR 60,000`, `January 2027`, `yes`."""
        match value:
            case Month() if 1 <= value.month <= len(self.calendar.long_months):
                return f"{self.calendar.long_months[value.month - 1]} {value.year}"
            case YesNo():
                return self.said(str(value))
            case Money():
                amount = f"{value.amount:,.2f}".removesuffix(".00").translate(str.maketrans(",.", self.marks))
                return self.money.format(currency=value.currency, amount=amount)
            case _:
                return str(value)

    def word(self, word: Word) -> Word:
        """A word of the table as this language writes it; the reader of answers takes it so."""
        says, does = self.answers.get(word.says, (word.says, word.does))
        return replace(word, says=says, does=does)

    def counted(self, counted: str) -> str:
        """How a deadline was counted, from the English of `worktime`; names of holidays stay as they are."""
        return self._counts.say(counted, self.said) if self.counts else counted

    def said(self, sentence: str) -> str:
        """A sentence that another part of the product made in English. What nobody has put into words stays English."""
        return self.phrasebook.say(sentence) if self.sentences else sentence

    @cached_property
    def phrasebook(self) -> Phrasebook:
        """The sentences, ready to be looked up."""
        return Phrasebook(self.sentences, self.calendar.say)

    @cached_property
    def _counts(self) -> Counts:
        return Counts(self.counts, self.calendar)
