"""The grammar's tables made ready for matching, one lexicon a language, and which languages a text may be in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from domain.grammar import LANGUAGES
from domain.grammar.language import Language, Table
from domain.patterns import Patterns, Several, Vocabulary
from domain.spoken import phrase


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Lexicon:
    """One language's tables. Meanings are words of `domain.words`, kinds of doubt, or concepts of criteria."""

    language: Language
    commands: Patterns
    openings: Patterns
    refusals: Patterns
    guesses: Patterns
    greetings: Patterns
    courtesies: Patterns
    labels: Patterns
    fillers: Patterns
    thanks: Patterns
    prefaces: Patterns
    farewells: Patterns
    plans: Patterns
    harmless: Patterns
    requests: Patterns
    doubts: Patterns
    weak_doubts: Patterns
    customers: Patterns
    of_customers: Patterns
    retractions: Patterns
    mistakes: Patterns
    decision_words: Patterns
    yes_no: Patterns
    sign_offs: frozenset[tuple[str, ...]]
    names: Patterns
    unmet: Patterns
    remarks: Patterns
    neutral: Patterns
    links: Patterns
    turns: Patterns
    conjunctions: frozenset[str]


@cache
def lexicons() -> tuple[Lexicon, ...]:
    """All languages, compiled once."""
    return tuple(_compiled(language) for language in LANGUAGES)


@cache
def in_any(*tables: str) -> Patterns:
    """Tables of all languages as one, by the names of the lexicon's fields."""
    return Patterns.joined(getattr(lexicon, table) for lexicon in lexicons() for table in tables)


@lru_cache(maxsize=256)
def in_some(languages: tuple[Lexicon, ...], table: str) -> Several:
    """One table of some languages."""
    return Several(getattr(lexicon, table) for lexicon in languages)


def plausible(words: Sequence[str]) -> tuple[Lexicon, ...]:
    """The languages that a text may be in, by its frequent words; all of them when it has none."""
    scores = [sum(word in lexicon.language.markers for word in words) for lexicon in lexicons()]
    return tuple(lex for lex, score in zip(lexicons(), scores, strict=True) if score * 2 >= max(scores))


def languages_of(words: Sequence[str], language: str) -> tuple[Lexicon, ...]:
    """The languages that a text may be in, with the one of the answer in it."""
    possible = plausible(words)
    return tuple(lexicon for lexicon in lexicons() if lexicon in possible or lexicon.language.code == language)


def _compiled(language: Language) -> Lexicon:
    talk, doubts, reasons = language.talk, language.doubts, language.reasons
    own = Vocabulary({**language.sets, **reasons.SETS})
    clear = {kind: tuple(t for t in texts if t not in doubts.AMBIGUOUS) for kind, texts in doubts.DOUBTS.items()}
    weak = {kind: tuple(t for t in texts if t in doubts.AMBIGUOUS) for kind, texts in doubts.DOUBTS.items()}
    return Lexicon(
        language=language,
        commands=_table(language.commands, own),
        openings=_table(language.openings, own),
        refusals=_list("reject", language.answers.REFUSALS, own),
        guesses=_table(language.answers.GUESSES, own),
        greetings=_plain("greeting", talk.GREETINGS),
        courtesies=_list("courtesy", talk.COURTESIES, own),
        labels=_plain("label", talk.LABELS),
        fillers=_plain("filler", talk.FILLERS),
        thanks=_plain("thanks", talk.THANKS),
        prefaces=_list("preface", talk.PREFACES, own),
        farewells=_plain("farewell", talk.SIGN_OFFS),
        plans=_list("plan", talk.PLANS, own),
        harmless=_list("harmless", talk.HARMLESS, own),
        requests=_list("request", talk.REQUESTS, own),
        doubts=_table(clear, own),
        weak_doubts=_table(weak, own),
        customers=_list("customer", talk.CUSTOMERS, own),
        of_customers=_list("said", doubts.OF_CUSTOMERS, own),
        retractions=_plain("second_thought", tuple(t for t in doubts.RETRACTIONS if t not in doubts.AMBIGUOUS)),
        mistakes=_plain("mistake", doubts.MISTAKES),
        decision_words=_plain_table(doubts.DECISION_WORDS),
        yes_no=_plain_table({"yes": talk.YES, "no": talk.NO}),
        sign_offs=frozenset(phrase(text) for text in talk.SIGN_OFFS),
        names=_plain_table(reasons.NAMES),
        unmet=_table(reasons.UNMET, own),
        remarks=_table({"lack": reasons.LACK, "praise": reasons.PRAISE}, own),
        neutral=_list("neutral", reasons.NEUTRAL, own),
        links=_plain("link", reasons.LINKS),
        turns=_plain("turn", reasons.CONTRASTS),
        conjunctions=frozenset(reasons.CONJUNCTIONS),
    )


def _table(table: Table, own: Vocabulary) -> Patterns:
    return Patterns(((written, meaning) for meaning, patterns in table.items() for written in patterns), own)


def _list(meaning: str, patterns: Iterable[str], own: Vocabulary) -> Patterns:
    return _table({meaning: tuple(patterns)}, own)


def _plain_table(table: Table) -> Patterns:
    """Phrases without variants."""
    return _table(
        {meaning: tuple(t.strip().replace(" ", "_") for t in texts) for meaning, texts in table.items()}, Vocabulary({})
    )


def _plain(meaning: str, texts: tuple[str, ...]) -> Patterns:
    return _plain_table({meaning: texts})
