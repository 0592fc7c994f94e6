"""French, put together."""

from domain.grammar.french import answers, doubts, others, reasons, sets, talk
from domain.grammar.language import Language, phrases

FRENCH = Language(
    code="fr",
    name="French",
    markers=frozenset(
        phrases("""
            au; avec; c; ce; d; de; des; du; elle; est; et; il; ils; j; je; l; la; le; les; n; ne; nous; pas; pour;
            que; qui; sur; un; une
        """)
    ),
    sets=sets.SETS,
    answers=answers,
    others=others,
    talk=talk,
    doubts=doubts,
    reasons=reasons,
)
