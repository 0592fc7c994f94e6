"""German, put together."""

from domain.grammar.german import answers, doubts, others, reasons, sets, talk
from domain.grammar.language import Language, phrases

GERMAN = Language(
    code="de",
    name="German",
    markers=frozenset(
        phrases("""
            an; auf; das; dem; den; der; die; ein; eine; einen; er; es; fur; habe; haben; hat; ich; im; ist; kein;
            keine; mit; nicht; sich; sie; so; und; von; was; wenn; will; wir; wird; zu
        """)
    ),
    sets=sets.SETS,
    answers=answers,
    others=others,
    talk=talk,
    doubts=doubts,
    reasons=reasons,
    needs_full_stop=frozenset(phrases("angenommen; nehme an; nehm an")),
    needs_sentence=frozenset(phrases("nehme ich an; nehm ich an; nehmen wir an")),
)
