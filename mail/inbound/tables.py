"""Tables of words as they are written in the modules beside: phrases between semicolons, `_` for a blank at an end."""

import re


def table(*texts: str) -> tuple[str, ...]:
    """The phrases of these texts, in order, each once."""
    phrases = (" ".join(phrase.split()).replace("_", " ") for text in texts for phrase in text.split(";"))
    return tuple(dict.fromkeys(phrase for phrase in phrases if phrase))


def any_of(anywhere: str, words: str = "") -> re.Pattern[str]:
    """Finds one of the phrases: those of the first text anywhere, those of the second as whole words."""
    parts = [re.escape(phrase) for phrase in table(anywhere)]
    whole = [rf"\b{re.escape(phrase)}\b" for phrase in table(words)]
    return re.compile("|".join((*parts, *whole)))
