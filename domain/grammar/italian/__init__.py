"""Italian, put together."""

from domain.grammar.italian import answers, doubts, others, reasons, sets, talk
from domain.grammar.language import Language, phrases

ITALIAN = Language(
    code="it",
    name="Italian",
    markers=frozenset(
        phrases("""
            al; alla; che; con; del; della; di; domani; e; gli; ha; ho; il; la; le; lo; mi; mia; mio; nel; non; per;
            questo; si; sono; un; una; è
        """)
    ),
    sets=sets.SETS,
    answers=answers,
    others=others,
    talk=talk,
    doubts=doubts,
    reasons=reasons,
)
