"""Values of evidence as they are written in files: money, a month, yes or no, else words.

The kind is read from the form alone, so that a lead can be read without its policy; the gate says when a criterion
wants another kind.
"""

import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, WithJsonSchema

from domain.values import Money, Month, Value, Words, YesNo
from policy.currencies import CURRENCIES
from policy.fields import some_text

_AMOUNT = r"(\d{1,15}(?:\.\d{1,2})?)"
_MONEY = re.compile(rf"([A-Z]{{3}})\s*{_AMOUNT}|{_AMOUNT}\s*([A-Z]{{3}})")
_NAMES = "january february march april may june july august september october november december"
_MONTHS = tuple(_NAMES.split())
MONEY_CURE = "write a number without separators and an ISO 4217 code, such as EUR 60000 or 60000.50 EUR"


def money(given: Any) -> Money:
    """Money from `EUR 60000`, `60000 EUR` or `{amount, currency}`.

    Thousands separators are refused: `60.000` is sixty thousand to some readers and sixty to others.
    Raises ValueError.
    """
    if isinstance(given, dict):
        if set(given) != {"amount", "currency"}:
            raise ValueError("money has the keys amount and currency, nothing else.")
        given = f"{given['currency']} {given['amount']}"
    match = _MONEY.fullmatch(str(given))
    if not match:
        raise ValueError(f'"{given}" is no money; {MONEY_CURE}.')
    currency(code := match[1] or match[4])
    return Money(amount=Decimal(match[2] or match[3]), currency=code)


def currency(code: str) -> str:
    """A currency code in use. Raises ValueError."""
    if code not in CURRENCIES:
        raise ValueError(f'"{code}" is no ISO 4217 code of a currency in use; write one such as EUR, USD or GBP.')
    return code


def month(text: str) -> Month | None:
    """A month from `2027-01` or `January 2027` (English, also `Jan 2027`), or None."""
    if match := re.fullmatch(r"(2\d{3})-(0[1-9]|1[0-2])", text):
        return Month(year=int(match[1]), month=int(match[2]))
    if match := re.fullmatch(r"([A-Za-z]{3,9})\.?\s+(2\d{3})", text):
        name = match[1].lower()
        found = [n for n, full in enumerate(_MONTHS, 1) if name in (full, full[:3])]
        return Month(year=int(match[2]), month=found[0]) if found else None
    return None


def value(given: Any) -> Value:
    """A value of evidence by the form it is written in. Raises ValueError for a mapping that is no money."""
    if isinstance(given, dict):
        return money(given)
    if isinstance(given, list):
        raise ValueError("must be one value, not a list.")
    text = some_text(str(given))
    match = _MONEY.fullmatch(text)
    if match and (match[1] or match[4]) in CURRENCIES:
        return money(text)
    if text.lower() in ("yes", "no", "true", "false"):
        return YesNo(yes=text.lower() in ("yes", "true"))
    return month(text) or Words(text=text)


_MONEY_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"amount": {"type": ["number", "string"]}, "currency": {"type": "string", "pattern": "^[A-Z]{3}$"}},
    "required": ["amount", "currency"],
    "additionalProperties": False,
}
Currency = Annotated[str, AfterValidator(currency)]
Amount = Annotated[Money, BeforeValidator(money), WithJsonSchema({"anyOf": [{"type": "string"}, _MONEY_SCHEMA]})]
EvidenceValue = Annotated[
    Value,
    BeforeValidator(value),
    WithJsonSchema(
        {
            "anyOf": [{"type": ["string", "number", "boolean"]}, _MONEY_SCHEMA],
            "examples": ["EUR 60000", "2027-01", "yes", "theft, and 2 h a day of calls to drivers"],
        }
    ),
]
