"""German, put together."""

from domain.grammar.german_answers import COMMANDS, GUESSES, OPENINGS, REFUSALS, SETS
from domain.grammar.german_others import OPENINGS_OF_OTHERS
from domain.grammar.german_reasons import REASONS
from domain.grammar.german_reasons import SETS as REASON_SETS
from domain.grammar.german_talk import SETS as TALK_SETS
from domain.grammar.german_talk import TALK
from domain.grammar.language import Language, phrases

GERMAN = Language(
    code="de",
    name="German",
    markers=frozenset(
        phrases("""
        an; auf; das; dem; den; der; die; ein; eine; einen; er; es; fur; habe; haben; hat; ich; im; ist; kein; keine;
        mit; nicht; sich; sie; so; und; von; was; wenn; will; wir; wird; zu
    """)
    ),
    sets={**SETS, **TALK_SETS, **REASON_SETS},
    commands=COMMANDS,
    openings={**OPENINGS, **OPENINGS_OF_OTHERS},
    refusals=REFUSALS,
    guesses=GUESSES,
    needs_full_stop=frozenset(phrases("angenommen")),
    talk=TALK,
    reasons=REASONS,
)
