"""The five criteria of the example policy."""

from domain.policy import Criterion
from domain.time import Window

_AGE = Window(count=30, unit="working days")
_NAMES = (
    ("budget", "budget", ("money",)),
    ("timeframe", "timeframe", ("timing",)),
    ("pain_point", "pain point", ("pain",)),
    ("willing_to_meet", "will meet", ("meeting",)),
    ("authority", "authority", ("decision maker",)),
)
CRITERIA = tuple(
    Criterion(key=key, number=number, label=label, value="words", max_age=_AGE, aliases=aliases)
    for number, (key, label, aliases) in enumerate(_NAMES, 1)
)
