"""Sentences of the product in another language, known by their fixed words; what stands in the blanks goes along.

A blank is `{name}`. What stands in one whose name begins with `said` is said in the other language too, with `when` it
is a moment such as `Wed 25 Nov 10:30`.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

LONGEST = 700
"""A longer text is no sentence of the product's."""
WIDEST = 2
"""So many pieces between ends of sentences one phrase may hold."""
_BLANK = re.compile(r"\{(\w+)\}")
_SHORT_FORMS = "".join(
    rf"(?<!\b{short})" for short in ("Dr", "Prof", "Inc", "Ltd", "Corp", "Co", "St", "Mr", "Mrs", "Ms")
)
_END = rf"(?:; |{_SHORT_FORMS}\. )"
"""What parts two sentences; no blank reaches over it."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    fixed: tuple[str, ...]
    pattern: re.Pattern[str]
    other: str

    @classmethod
    def of(cls, english: str, other: str) -> "_Phrase":
        parts = _BLANK.split(english)
        fixed, names = parts[::2], parts[1::2]
        blanks = [f"(?P<{name}>(?:(?!{_END}).)+?)" for name in names]
        whole = "".join(re.escape(text) + blank for text, blank in zip(fixed, [*blanks, ""], strict=True))
        return cls(tuple(text for text in fixed if text), re.compile(whole, re.DOTALL), other)

    def match(self, sentence: str) -> re.Match[str] | None:
        return self.pattern.fullmatch(sentence) if all(text in sentence for text in self.fixed) else None


class Phrasebook:
    """`sentences` maps English to the other language, blanks and all; `moment` says a moment in it."""

    def __init__(self, sentences: Mapping[str, str], moment: Callable[[str], str]) -> None:
        phrases = [_Phrase.of(english, other) for english, other in sentences.items()]
        # What holds more fixed words is surer.
        self._phrases = sorted(phrases, key=lambda phrase: -sum(map(len, phrase.fixed)))
        self._moment = moment

    def say(self, text: str) -> str:
        """The text in the other language, sentence by sentence; what is not in the book stays as it is."""
        return text if len(text) > LONGEST else "".join(self._in_turn(text))

    def knows(self, sentence: str) -> bool:
        """Whether the whole sentence is in the book."""
        return self._whole(sentence) is not None

    def _in_turn(self, text: str) -> Iterator[str]:
        pieces = re.split(f"({_END})", text)
        while pieces:
            for end in range(1, min(len(pieces), 2 * WIDEST) + 1, 2):
                said = self._whole("".join(pieces[:end]))
                if said is not None:
                    break
            else:
                said, end = pieces[0], 1
            yield said
            yield "".join(pieces[end : end + 1])
            pieces = pieces[end + 1 :]

    def _whole(self, sentence: str) -> str | None:
        bare = sentence.removesuffix(".")
        for phrase in self._phrases:
            found = phrase.match(bare)
            if found:
                blanks = {name: self._blank(name, value) for name, value in found.groupdict().items()}
                return phrase.other.format(**blanks) + sentence[len(bare) :]
        return None

    def _blank(self, name: str, value: str) -> str:
        if name.startswith("when"):
            return self._moment(value)
        return self.say(value) if name.startswith("said") else value
