"""How a reply by mail begins that says the same as a form, in the words that its reader's mails print."""

from collections.abc import Iterable, Mapping

from domain.people import Role
from domain.tongues import tongue_for
from domain.words import Word, word_for

QUESTION = "? "


def beginnings(words: Iterable[str], part: Role, language: str, rep: str) -> Mapping[str, str]:
    """How an answer with each word begins for this part, in a language such as `de`. `rep` is the asked rep's name."""
    return {name: begins(word, language, rep) for name in words if (word := word_for(name, part)) is not None}


def begins(word: Word, language: str, rep: str) -> str:
    """How an answer with this word begins: `reject `, `move to `, `angerufen`."""
    said = tongue_for(language).word(word)
    match word.name:
        case "question":
            return QUESTION
        case "engaged":
            return said.says.partition(",")[0]
        case "accept" if "manager" in word.roles:
            return f"{said.begins}{rep}"
    return said.begins
