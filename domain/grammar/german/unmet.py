"""German: how people say that a criterion is not met without its name."""

from domain.grammar.german import unmet_deal, unmet_people, unmet_told
from domain.grammar.language import Table

_TABLES: tuple[Table, ...] = (unmet_deal.UNMET, unmet_people.UNMET, unmet_told.UNMET)
UNMET: Table = {
    concept: tuple(said for table in _TABLES for said in table.get(concept, ()))
    for concept in dict.fromkeys(concept for table in _TABLES for concept in table)
}
