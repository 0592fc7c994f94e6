"""How a deadline was counted, in another language: phrase by phrase, since all counts are built of the same few."""

import re
from collections.abc import Callable, Mapping

from domain.tongues.calendar import Calendar

_ASIDE = re.compile(r"(\([^()]*\))")
"""A name or a reason in brackets: what the people file says, or the story."""


class Counts:
    """`rules` maps patterns of English text to what stands for them (`\\1` is a group), in the order of their use."""

    def __init__(self, rules: Mapping[str, str], calendar: Calendar) -> None:
        self._rules = [(re.compile(pattern), other) for pattern, other in rules.items()]
        self._calendar = calendar

    def say(self, counted: str, aside: Callable[[str], str]) -> str:
        """The count in the other language; `aside` says what stands in brackets."""
        pieces = enumerate(_ASIDE.split(counted))
        return "".join(f"({aside(piece[1:-1])})" if at % 2 else self._piece(piece) for at, piece in pieces)

    def _piece(self, text: str) -> str:
        for pattern, other in self._rules:
            text = pattern.sub(other, text)
        return self._calendar.say(text)
