"""The sentences of the pages, one folder a language.

Another language is another folder with the same names, and a line in `LANGUAGES`; a test says what it lacks.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from markupsafe import Markup, escape

from web.texts.de import GERMAN
from web.texts.en import ENGLISH

LANGUAGES: Mapping[str, Mapping[str, str]] = {"en": ENGLISH, "de": GERMAN}


@dataclass(frozen=True, slots=True)
class Texts:
    """The sentences of one language, `en` or `de`; a template calls it: `t("confirm.title")`."""

    language: str

    def __call__(self, name: str, /, **given: Any) -> Markup:
        """One sentence, with what was given filled in and escaped."""
        said, has_places = _sentence(self.language, name)
        return said.format(**given) if has_places else said

    def has(self, name: str) -> bool:
        """Whether there is a sentence of this name."""
        return name in LANGUAGES[self.language]

    def or_plain(self, kind: str, name: str) -> str:
        """The sentence of this kind and name; the name itself where there is none."""
        return str(self(f"{kind}.{name}")) if self.has(f"{kind}.{name}") else name


@cache
def _sentence(language: str, name: str) -> tuple[Markup, bool]:
    """A sentence, escaped, and whether something is filled into it."""
    said = escape(LANGUAGES[language][name])
    return (said, True) if "{" in said or "}" in said else (said, False)


def texts_for(wanted: str) -> Texts:
    """The sentences for a person's language (`de`, `de-AT`) or a browser's list; English where it is none of ours."""
    tags = [tag.split(";")[0].strip().lower() for tag in wanted.split(",")]
    return Texts(next((tag[:2] for tag in tags if tag[:2] in LANGUAGES), "en"))
