"""The criteria of `examples/policy.yaml` as data, for reading a mail without a policy. A test compares the two."""

from decimal import Decimal

from domain.policy import Criterion
from domain.time import Window
from domain.values import Money

_MONTH = Window(count=720, unit="clock hours")
EXAMPLE_CRITERIA = (
    Criterion(
        key="budget",
        number=1,
        label="budget",
        value="money",
        max_age=_MONTH,
        aliases=("money", "price"),
        at_least=Money(amount=Decimal(20000), currency="EUR"),
    ),
    Criterion(
        key="timeframe",
        number=2,
        label="timeframe",
        value="month",
        max_age=_MONTH,
        aliases=("time frame", "timing"),
        within_months=6,
    ),
    Criterion(key="pain_point", number=3, label="pain point", value="words", max_age=_MONTH, aliases=("pain", "need")),
    Criterion(
        key="willing_to_meet",
        number=4,
        label="will meet",
        value="yes_no",
        max_age=Window(count=10, unit="working days"),
        aliases=("willing to meet", "meeting"),
        must_be_yes=True,
    ),
    Criterion(key="authority", number=5, label="authority", value="words", max_age=_MONTH, aliases=("decision maker",)),
)
