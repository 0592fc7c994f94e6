"""English, put together."""

from domain.grammar.english_answers import COMMANDS, GUESSES, OPENINGS, REFUSALS, SETS
from domain.grammar.english_others import OPENINGS_OF_OTHERS
from domain.grammar.english_reasons import REASONS
from domain.grammar.english_reasons import SETS as REASON_SETS
from domain.grammar.english_talk import SETS as TALK_SETS
from domain.grammar.english_talk import TALK
from domain.grammar.language import Language, phrases

ENGLISH = Language(
    code="en",
    name="English",
    markers=frozenset(
        phrases("""
        and; are; for; has; have; her; his; i; in; is; it; my; not; of; on; she; that; the; they; this; to; was; we;
        will; with; you
    """)
    ),
    sets={**SETS, **TALK_SETS, **REASON_SETS},
    commands=COMMANDS,
    openings={**OPENINGS, **OPENINGS_OF_OTHERS},
    refusals=REFUSALS,
    guesses=GUESSES,
    talk=TALK,
    reasons=REASONS,
)
