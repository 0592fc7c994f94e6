"""What letters say in each language. A sentence's key is its English, which stands in the templates.

Another language is another folder here and in `domain/tongues`, and a line in `SENTENCES`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from domain.tongues import tongue_for
from domain.tongues.tongue import Tongue
from domain.words import WORDS
from mail.outbound.languages.german import GERMAN
from mail.outbound.text import ANSWER

SENTENCES: Mapping[str, Mapping[str, str]] = {"en": {}, "de": GERMAN}
"""By code; what is missing in one is said in English."""


PRINTED = frozenset({"accept", "reject", "engaged", "question"})
"""Words that every letter to a rep prints."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language of letters: its sentences, and what it says of the product's own words."""

    tongue: Tongue
    sentences: Mapping[str, str]

    @property
    def code(self) -> str:
        """`de` (BCP 47)."""
        return self.tongue.code

    @property
    def answer_column(self) -> int:
        """Where texts start beside the words to answer with: behind the longest that a rep's letter prints."""
        words = (self.tongue.word(word).says for word in WORDS if "rep" in word.roles and word.name in PRINTED)
        longest = max(len(says.replace(self.tongue.criteria, "1 2")) for says in words)
        return max(ANSWER, longest + len("    "))

    def __call__(self, english: str, /, **given: Any) -> str:
        """A sentence with its blanks, such as `%(who)s`, filled in."""
        return self.gettext(english) % given

    def gettext(self, english: str) -> str:
        """A sentence of a template, blanks and all."""
        return self.sentences.get(english, english)

    def ngettext(self, one: str, many: str, count: int) -> str:
        """Templates count nothing in words; Jinja wants to know all the same."""
        return self.gettext(one if count == 1 else many)


def language_for(wanted: str) -> Language:
    """The language of a person's letters (`de`, `de-AT`); English where it is none of ours."""
    tongue = tongue_for(wanted)
    return Language(tongue=tongue, sentences=SENTENCES[tongue.code])


ENGLISH = language_for("en")
