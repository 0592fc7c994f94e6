"""Spanish, put together."""

from domain.grammar.language import Language, phrases
from domain.grammar.spanish import answers, doubts, others, reasons, sets, talk

SPANISH = Language(
    code="es",
    name="Spanish",
    markers=frozenset(
        phrases("""
            al; con; de; del; el; en; es; hoy; la; las; le; lo; los; me; mi; no; para; por; que; se; su; tiene; un;
            una; y; ya
        """)
    ),
    sets=sets.SETS,
    answers=answers,
    others=others,
    talk=talk,
    doubts=doubts,
    reasons=reasons,
)
