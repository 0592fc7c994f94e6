"""Whom and when people mean."""

from datetime import date

import pytest

from domain.named import day_named, person_named
from tests.builders import a_person, people

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("until 2026-12-01", date(2026, 12, 1)),
        ("1.12.", date(2026, 12, 1)),
        ("bis 1. Dezember", date(2026, 12, 1)),
        ("1 March", date(2027, 3, 1)),
        ("March 1, 2028", date(2028, 3, 1)),
        ("until Friday, she is ill", date(2026, 11, 27)),
        ("Monday", date(2026, 11, 30)),
        ("tomorrow", date(2026, 11, 24)),
        ("in 2 weeks", date(2026, 12, 7)),
        ("in 90 days", date(2027, 2, 21)),
        ("until 31.2.", None),
        ("soon", None),
        ("Tuesday or Friday", None),
        ("", None),
    ],
)
def test_a_day_is_read_or_it_is_none(text: str, day: date | None) -> None:
    assert day_named(text, MONDAY) == day


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Clara", "clara"),
        ("Clara Weiss, her region", "clara"),
        ("clara@example.com", "clara"),
        ("to ben please", "ben"),
        ("Nina", None),
        ("Lea", None),
        ("somebody else", None),
    ],
)
def test_one_active_rep_is_named_or_nobody(text: str, who: str | None) -> None:
    found = person_named(text, people(), "rep")
    assert (found.id if found else None) == who


def test_two_of_one_name_are_nobody() -> None:
    twins = people(a_person("clara2", name="Clara Huber"))
    assert person_named("Clara, please", twins, "rep") is not None, "one has that id"
    assert person_named("Klara", twins, "rep") is None
    others = people(
        a_person("clara", name="Clara Weiss", active=False),
        a_person("c1", name="Clara A"),
        a_person("c2", name="Clara B"),
    )
    assert person_named("Clara, please", others, "rep") is None
