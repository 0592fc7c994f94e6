"""A person's text as words with places. Pure, linear, for any text.

Words are plain: lower case, without accents on Latin letters, contractions taken apart (`can't` is `can not`,
`j'accepte` is `j accepte`). Phrases of the grammar go the same way,
so that tables are written as people write.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
MARKS = {**dict.fromkeys("✓✔✅☑", "okay"), **dict.fromkeys("✗✖✘❌", "no")}
"""Signs of a list of verdicts: `budget ✓ timeframe ✗`."""
_WORD_OR_MARK = re.compile(rf"{_WORD.pattern}|[{''.join(MARKS)}]")
_SPOKEN_COMMA = re.compile(r" (?:comma|komma|virgule|virgola|vírgula)\b", re.IGNORECASE)
_SPOKEN = re.compile(r" (?:comma|komma|virgule|virgola|vírgula|full stop)\b", re.IGNORECASE)
_SPOKEN_STOP = re.compile(r" (?:full stop|period|punkt|punt|point final|punto)\b(?! \d)", re.IGNORECASE)
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘´`ʼ", "'") | {"*": None})
_AROUND = " \t_"
_QUOTES = "\"'“”„«»"
_FIRST_MARK, _LAST_MARK = "\u0300", "\u036f"
_SHORT = {
    **{"won't": "will not", "wont": "will not", "shan't": "shall not", "can't": "can not", "cant": "can not"},
    **{"cannot": "can not", "dont": "do not", "isnt": "is not", "wasnt": "was not", "didnt": "did not"},
    **{"doesnt": "does not", "wouldnt": "would not", "couldnt": "could not", "shouldnt": "should not"},
    **{"havent": "have not", "hasnt": "has not", "arent": "are not", "aint": "is not", "ain't": "is not"},
    **{"let's": "let us", "lets": "let us", "tmr": "tomorrow", "tomo": "tomorrow", "okey": "okay", "oki": "okay"},
    **{"nix": "nichts", "nischt": "nichts", "nüscht": "nichts"},
    **{"pls": "please", "plz": "please", "thx": "thanks", "ty": "thanks", "tmrw": "tomorrow", "ok": "okay"},
}
_ENDINGS = {"ll": "will", "m": "am", "re": "are", "ve": "have", "d": "would"}
_IS_BEHIND = frozenset(
    {"it", "that", "this", "he", "she", "there", "here", "who", "what", "nobody", "everything", "one"}
)


@dataclass(frozen=True, slots=True)
class Word:
    """A plain word and where it stands in its line. Two words of one contraction share their place."""

    text: str
    start: int
    end: int


def tidy_lines(text: str) -> list[str]:
    """The lines that hold something, without emphasis, quotation marks around them and characters that nobody sees."""
    text = unicodedata.normalize("NFC", text).translate(_APOSTROPHES)
    text = _with_signs("".join(c for c in text if unicodedata.category(c) != "Cf"))
    lines = (_unquoted(" ".join(line.split()).strip(_AROUND)) for line in _unquoted(text.strip()).splitlines())
    return [line for line in lines if line]


def _with_signs(text: str) -> str:
    """A dictated text without signs, with the signs that were spoken: `hi lea comma i accept full stop`."""
    signs = any(sign in text for sign in ",.;:!?")
    if not _SPOKEN.search(text) or (signs and " full stop" not in text.lower()):
        return text
    return _SPOKEN_STOP.sub(".", _SPOKEN_COMMA.sub(",", text))


def _unquoted(line: str) -> str:
    """A text without the quotation marks around the whole of it; others are kept, since they quote somebody."""
    inner = line.strip(_QUOTES + " ")
    whole = (
        line[:1] in _QUOTES
        and line.rstrip(".!")[-1:] in _QUOTES
        and not any(sign in inner for sign in _QUOTES if sign != "'")
    )
    alone = not line or not inner
    return inner if whole or alone else line


def words(line: str) -> list[Word]:
    """The plain words of a line. `pain_point` is two. Of several ticks and crosses each is an okay or a no."""
    pattern = _WORD_OR_MARK if sum(line.count(mark) for mark in MARKS) > 1 else _WORD
    return [
        Word(_hung(text, line, match.start()), match.start(), match.end())
        for match in pattern.finditer(line)
        for text in ((MARKS[match.group()],) if match.group() in MARKS else _plain(match.group()))
    ]


def _hung(word: str, line: str, start: int) -> str:
    """The word; the Portuguese pronoun of `mantém-se` and the Italian one of `se ne` are not the word for `if`."""
    if word != "se":
        return word
    hangs = line[start - 1 : start] == "-" and line[max(0, start - 2) : start - 1].isalpha()
    return "-se" if hangs or line[start + 2 :].lower().startswith(" ne ") else word


def phrase(text: str) -> tuple[str, ...]:
    """A phrase of a table as plain words."""
    return tuple(word.text for word in words(text.translate(_APOSTROPHES)))


def _plain(written: str) -> Iterator[str]:
    word = _without_accents(written.lower())
    if word in _SHORT:
        yield from _SHORT[word].split(" ")
        return
    head, apostrophe, ending = word.rpartition("'")
    if not apostrophe:
        yield word
    elif ending == "t" and head.endswith("n"):
        yield from (head[:-1], "not")
    elif ending in _ENDINGS:
        yield from (head, _ENDINGS[ending])
    elif ending == "s" and head in _IS_BEHIND:
        yield from (head, "is")
    else:
        yield from word.split("'")


def _without_accents(word: str) -> str:
    """Drops the marks on Latin letters only, so that a look-alike of another script stays another word."""
    if word.isascii():
        return word
    if word in ("sí", "sì"):  # yes, where `si` is if
        return "sí"
    kept: list[str] = []
    for character in unicodedata.normalize("NFD", word.replace("ß", "ss")):
        if not (_FIRST_MARK <= character <= _LAST_MARK and kept and kept[-1].isascii()):
            kept.append(character)
    return "".join(kept)
