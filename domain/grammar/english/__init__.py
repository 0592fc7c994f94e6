"""English, put together."""

from domain.grammar.english import answers, doubts, others, reasons, sets, talk
from domain.grammar.language import Language, phrases

ENGLISH = Language(
    code="en",
    name="English",
    markers=frozenset(
        phrases("""
            and; are; for; has; have; her; his; i; in; is; it; my; not; of; on; she; that; the; they; this; to; was;
            we; will; with; you
        """)
    ),
    sets=sets.SETS,
    answers=answers,
    others=others,
    talk=talk,
    doubts=doubts,
    reasons=reasons,
)
