"""Colours of a style that leave words unseen on white paper."""

import re

_WHITE = frozenset(("white", "snow", "ivory", "whitesmoke", "ghostwhite", "floralwhite", "azure", "mintcream"))
_FUNCTION = re.compile(r"(rgb|hsl)a?\(([^)]{1,80})")
_NUMBER = re.compile(r"(\d{1,3}(?:\.\d{0,9})?|\.\d{1,9})(%?)")
_BRIGHT, _LIGHT = 240.0, 94.0
"""From here on a channel, or its percentage, is that of white paper."""
_FAINT = 0.15
_SHORT = (3, 4)
"""Digits of a hexadecimal colour that has one a channel."""


def is_white(colour: str) -> bool:
    """Whether a colour is about that of paper."""
    if colour.startswith("#"):
        digits = _digits(colour)
        return len(digits) >= 6 and all(digits[at] in "f" for at in (0, 2, 4))  # noqa: PLR2004
    kind, numbers = _numbers(colour)
    if kind == "hsl":
        return len(numbers) > 2 and numbers[2][0] >= _LIGHT  # noqa: PLR2004
    if kind == "rgb":
        return len(numbers) > 2 and all(n >= (_LIGHT if percent else _BRIGHT) for n, percent in numbers[:3])  # noqa: PLR2004
    return colour in _WHITE


def is_transparent(colour: str) -> bool:
    """Whether nothing, or next to nothing, of a colour is seen."""
    if colour.startswith("#"):
        return len(digits := _digits(colour)) == 8 and digits[6] in "012"  # noqa: PLR2004
    numbers = _numbers(colour)[1]
    told = numbers[3:4]
    return colour == "transparent" or any((n / 100 if percent else n) < _FAINT for n, percent in told)


def _digits(colour: str) -> str:
    """The digits of a hexadecimal colour, two a channel."""
    digits = colour[1:].strip()
    return "".join(digit * 2 for digit in digits) if len(digits) in _SHORT else digits


def _numbers(colour: str) -> tuple[str, list[tuple[float, bool]]]:
    """Which function makes the colour, and its numbers, each with whether it is a percentage."""
    found = _FUNCTION.match(colour)
    if not found:
        return "", []
    return found.group(1), [(float(n), bool(percent)) for n, percent in _NUMBER.findall(found.group(2))]
