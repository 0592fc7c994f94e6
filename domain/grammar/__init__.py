"""The words that decide, and the words that raise doubt: tables, one module a language. See `language.py`."""

from domain.grammar.dutch import DUTCH
from domain.grammar.english import ENGLISH
from domain.grammar.french import FRENCH
from domain.grammar.german import GERMAN
from domain.grammar.italian import ITALIAN
from domain.grammar.language import Language
from domain.grammar.portuguese import PORTUGUESE
from domain.grammar.spanish import SPANISH

LANGUAGES: tuple[Language, ...] = (ENGLISH, GERMAN, FRENCH, SPANISH, DUTCH, PORTUGUESE, ITALIAN)
"""A new language is a module with its `Language`, and a place here."""
