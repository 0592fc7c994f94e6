"""German: how people say that a criterion is not met without its name."""

from domain.grammar.german import unmet_deal, unmet_people
from domain.grammar.language import Table

UNMET: Table = {**unmet_deal.UNMET, **unmet_people.UNMET}
