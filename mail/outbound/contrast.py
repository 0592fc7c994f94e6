"""Contrast of two colours as WCAG 2.1 defines it (success criterion 1.4.3: at least 4.5 for running text)."""

import re

ENOUGH = 4.5
STRAIGHT_UP_TO = 0.04045
"""sRGB (IEC 61966-2-1): below this, light grows straight with the number."""
HEX = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two `#rrggbb` colours, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= STRAIGHT_UP_TO else float(((part + 0.055) / 1.055) ** 2.4)
