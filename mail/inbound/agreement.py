"""Whether two readings of a mail leave the same words. Line breaks, links and pictures are no words."""

import re

_LINK = re.compile(r"<mailto:[^<>\s]{1,300}>|[<(\[]?https?://[^\s<>()\[\]]{1,2000}[>)\]]?|\[cid:[^\]\s]{1,200}\]")
_WORD = re.compile(r"[^\W_]+|[?？]")
"""A question mark is one: `accept` and `accept?` are not the same."""


def same_words(one: str, other: str) -> bool:
    """Whether two texts have the same words in the same order."""
    return words_of(one) == words_of(other)


def adds_only(longer: str, shorter: str, left_out: str) -> bool:
    """Whether `longer` is `shorter` and behind it words that stand together in `left_out`: one method saw where the
    writer's words end, the other did not."""
    words, begun = words_of(longer), words_of(shorter)
    if not begun or words[: len(begun)] != begun:
        return False
    return f" {' '.join(words[len(begun) :])} " in f" {' '.join(words_of(left_out))} "


def words_of(text: str) -> list[str]:
    """The words of a text, in lower case, and its question marks."""
    return _WORD.findall(_LINK.sub(" ", text).lower())
