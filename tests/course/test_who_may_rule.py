"""Who is asked to rule on a case."""

from domain.people import Person
from domain.reaching import who
from tests.builders import PASSED_AT, a_person, people


def asked(*others: Person, barred: tuple[str, ...]) -> str | None:
    found = who("manager", "ben", "lea", people(*others), PASSED_AT, barred=barred)
    return found.id if found else None


def test_who_may_not_rule_is_passed_over_upwards_then_sideways_then_to_the_role_mailbox() -> None:
    mona, otto = (a_person(name, "manager", manager=None) for name in ("mona", "otto"))
    maria = a_person("maria", "manager", manager="mona")
    assert asked(maria, mona, otto, barred=("ben", "lea")) == "maria"
    assert asked(maria, mona, otto, barred=("ben", "lea", "maria")) == "mona"
    assert asked(otto, barred=("ben", "lea", "maria")) == "otto"
    assert asked(barred=("ben", "lea", "maria")) == "ops"
