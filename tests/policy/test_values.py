"""Money, months, moments, phones and other values as they are written in files."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.time import Unit, Window
from domain.values import Money, Month, Value, Words, YesNo
from policy.amounts import money, value
from policy.currencies import CURRENCIES
from policy.fields import e164, one_line, some_text
from policy.lengths import moment, window

EUR_60000 = Money(amount=Decimal(60000), currency="EUR")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("EUR 60000", EUR_60000),
        ("60000 EUR", EUR_60000),
        ("EUR60000", EUR_60000),
        ("60000.50 EUR", Money(amount=Decimal("60000.5"), currency="EUR")),
        ({"amount": "60000", "currency": "EUR"}, EUR_60000),
        ("2027-01", Month(year=2027, month=1)),
        ("January 2027", Month(year=2027, month=1)),
        ("sep 2027", Month(year=2027, month=9)),
        ("May 2027", Month(year=2027, month=5)),
        ("yes", YesNo(yes=True)),
        ("No", YesNo(yes=False)),
        ("true", YesNo(yes=True)),
        ("2027-13", Words(text="2027-13")),
        ("ISO 9001", Words(text="ISO 9001")),
        ("60000", Words(text="60000")),
        ("60.000 EUR", Words(text="60.000 EUR")),
        ("EUR 60,000", Words(text="EUR 60,000")),
        ("EUR 1e5", Words(text="EUR 1e5")),
        ("yes, she will", Words(text="yes, she will")),
    ],
)
def test_a_value_is_what_its_form_says_and_words_when_in_doubt(written: object, read: Value) -> None:
    assert value(written) == read


@pytest.mark.parametrize(
    "written",
    [
        {"amount": "60000"},
        {"amount": "60000", "currency": "EUR", "tax": "19"},
        {"amount": "NaN", "currency": "EUR"},
        {"amount": "-1", "currency": "EUR"},
        {"amount": "1", "currency": "XYZ"},
        {"amount": "1", "currency": "eur"},
        ["EUR 1"],
    ],
)
def test_a_value_that_can_be_nothing_is_refused(written: object) -> None:
    with pytest.raises(ValueError):
        value(written)


def test_only_currencies_in_use_are_money() -> None:
    assert {"EUR", "USD", "CHF", "JPY", "ZWG", "XCG"} <= CURRENCIES
    assert not {"DEM", "HRK", "BGN", "ANG", "ZWL", "XAU", "XXX", "BTC"} & CURRENCIES
    assert all(len(code) == 3 and code.isupper() for code in CURRENCIES)
    with pytest.raises(ValueError, match=r'"DEM" is no ISO 4217 code'):
        money("DEM 100")


@settings(derandomize=True, deadline=None)
@given(amount=st.decimals(min_value=0, max_value=10**12, places=2), code=st.sampled_from(sorted(CURRENCIES)))
def test_money_that_is_written_plainly_is_read_to_the_cent(amount: Decimal, code: str) -> None:
    assert money(f"{code} {amount:f}") == money(f"{amount:f} {code}") == Money(amount=amount, currency=code)


@settings(derandomize=True, deadline=None)
@given(count=st.integers(1, 1000), unit=st.sampled_from(["working hours", "working days", "clock hours"]))
def test_a_length_reads_back_as_it_prints(count: int, unit: Unit) -> None:
    length = Window(count=count, unit=unit)
    assert window(str(length)) == length


@pytest.mark.parametrize(
    "written",
    [
        "2026-11-20 16:30 Europe/Berlin",
        "2026-11-20T16:30+01:00",
        "2026-11-20T16:30:00+0100",
        "2026-11-20 15:30Z",
        "2026-11-20 15:30 UTC",
        "2026-11-20 10:30 America/New_York",
    ],
)
def test_a_moment_names_its_offset_or_its_zone(written: str) -> None:
    assert moment(written) == datetime(2026, 11, 20, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("2026-11-20 16:30", "has no time zone; write 2026-11-20 16:30 Europe/Berlin or 2026-11-20T16:30+01:00."),
        ("2026-11-20", "has no time of day"),
        ("20.11.2026 16:30", "is no moment"),
        ("2026-02-30 16:30Z", "is no day or time of the calendar"),
        ("0001-01-01 00:00+14:00", "is no day or time of the calendar"),
        ("2026-11-20 25:00 Europe/Berlin", "is no day or time of the calendar"),
        ("2026-11-20 16:30 Europe/Berln", 'Did you mean "Europe/Berlin"?'),
        ("2026-11-20 16:30 ../../etc/passwd", "is no time zone"),
        ("2026-10-25 02:30 Europe/Berlin", "is skipped or repeated by the clock change; write it with its offset"),
        ("2026-03-29 02:30 Europe/Berlin", "is skipped or repeated by the clock change"),
    ],
)
def test_a_moment_that_could_mean_two_things_is_refused_with_the_cure(written: str, words: str) -> None:
    with pytest.raises(ValueError) as error:
        moment(written)
    assert words in str(error.value)


@pytest.mark.parametrize("written", ["+49 151 5550 1234", "+49 (151) 5550-1234", "+4915155501234", "+49/151/55501234"])
def test_a_phone_number_is_the_same_however_it_is_written(written: str) -> None:
    assert e164(written) == "+4915155501234"


@pytest.mark.parametrize("written", ["0151 5550 1234", "+49", "+49 1", "call me", "+999 123 456 789"])
def test_a_phone_number_that_cannot_be_dialled_from_abroad_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="phone number"):
        e164(written)


@pytest.mark.parametrize("text", ["a\nBcc: x@example.com", "a\rb", "a\x00b", "a\x1bb", "a\u202eb", "x" * 201])
def test_what_could_break_a_subject_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        one_line(text)


def test_a_text_may_have_lines_but_no_other_controls() -> None:
    assert some_text("a\nb") == "a\nb"
    with pytest.raises(ValueError, match=r"U\+0007"):
        some_text("a\x07b")
