"""Evidence as an LDR writes it in a mail."""

from decimal import Decimal

import pytest

from domain.values import Money, Month, Value, Words, YesNo
from policy.evidence_lines import read_evidence
from tests.builders import VERIFIED_AT, a_policy

CRITERIA = a_policy().criteria
EUR_80000 = Money(amount=Decimal(80000), currency="EUR")


@pytest.mark.parametrize(
    ("line", "criterion", "value", "method", "note"),
    [
        ("budget: EUR 80000 by mail - the CFO wrote it", "budget", EUR_80000, "mail", "the CFO wrote it"),
        ("1: EUR 80000 by phone - the CFO said so", "budget", EUR_80000, "call", "the CFO said so"),
        ("1 budget: EUR 80000, by an answered offer – signed", "budget", EUR_80000, "answered_offer", "signed"),
        (
            "- Time frame = 2027-03 by call - live in April",
            "timeframe",
            Month(year=2027, month=3),
            "call",
            "live in April",
        ),
        ("will meet: yes by chat - Tuesday", "willing_to_meet", YesNo(yes=True), "chat", "Tuesday"),
        ("Budget: EUR 80000 per Mail - die CFO schrieb es", "budget", EUR_80000, "mail", "die CFO schrieb es"),
        ("2: März 2027 am Telefon - im April", "timeframe", Month(year=2027, month=3), "call", "im April"),
        ("4: ja, beim Treffen - Dienstag", "willing_to_meet", YesNo(yes=True), "meeting", "Dienstag"),
        ("1: EUR 80000 durch beantwortetes Angebot - so", "budget", EUR_80000, "answered_offer", "so"),
        ("Pain: theft by night by call - two trucks", "pain_point", Words(text="theft by night"), "call", "two trucks"),
    ],
)
def test_a_line_says_the_criterion_the_value_how_and_in_whose_words(
    line: str, criterion: str, value: Value, method: str, note: str
) -> None:
    read = read_evidence(f"re-pass\n\n{line}\nregards\nLea", CRITERIA, "lea", VERIFIED_AT)
    (found,) = read.evidence
    assert not read.problems
    assert (found.criterion, found.value, found.method, found.note) == (criterion, value, method, note)
    assert (found.by, found.at) == ("lea", VERIFIED_AT)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("budget: EUR 80000", '"budget: EUR 80000" does not say how it was verified; write budget: EUR 80000 by mail'),
        ("budget: EUR 80000 by mail", "does not say how it was verified"),
        ("budjet: EUR 80000 by mail - she wrote", '"budjet" is no criterion. Did you mean "budget"? They are 1 budget'),
    ],
)
def test_a_line_that_lacks_something_is_said_and_never_guessed(line: str, problem: str) -> None:
    read = read_evidence(line, CRITERIA, "lea", VERIFIED_AT)
    assert read.evidence == ()
    assert problem in read.problems[0]


def test_a_line_that_a_mail_program_has_wrapped_is_read_to_its_end() -> None:
    lines = (
        "re-pass",
        "budget: EUR 80000 by mail - the CFO wrote that they have decided on",
        "the trucks and the money is there",
        "timeframe: 2027-03 by call - in March",
        "Lea",
    )
    text = "\n".join(lines)
    notes = [e.note for e in read_evidence(text, CRITERIA, "lea", VERIFIED_AT).evidence]
    assert notes == ["the CFO wrote that they have decided on the trucks and the money is there", "in March"]


def test_what_names_no_criterion_says_nothing() -> None:
    read = read_evidence("re-pass\nHi desk: as said\nsee https://crm.example/1", CRITERIA, "lea", VERIFIED_AT)
    assert (read.evidence, read.problems) == ((), ())
