"""Portuguese, put together."""

from domain.grammar.language import Language, phrases
from domain.grammar.portuguese import answers, doubts, others, reasons, sets, talk

PORTUGUESE = Language(
    code="pt",
    name="Portuguese",
    markers=frozenset(
        phrases("""
            a; ao; as; com; da; de; do; e; ela; ele; em; eu; foi; isso; já; mas; meu; minha; na; no; não; o; os; para;
            por; que; tem; um; uma
        """)
    ),
    sets=sets.SETS,
    answers=answers,
    others=others,
    talk=talk,
    doubts=doubts,
    reasons=reasons,
)
