"""Dutch, put together."""

from domain.grammar.dutch import answers, doubts, others, reasons, sets, talk
from domain.grammar.language import Language, phrases

DUTCH = Language(
    code="nl",
    name="Dutch",
    markers=frozenset(
        phrases("""
            aan; dat; de; die; een; en; er; geen; haar; hebben; heeft; het; hij; ik; is; met; naar; niet; ook; op; van;
            voor; we; wij; ze; zij
        """)
    ),
    sets=sets.SETS,
    answers=answers,
    others=others,
    talk=talk,
    doubts=doubts,
    reasons=reasons,
)
