"""The people file and the accounts list: what they may say, and what is said about mistakes."""

from datetime import date, time
from pathlib import Path

import pytest

from domain.people import Account, Block, Leave
from policy import load_people
from policy.hours import blocks
from tests.policy.files import EXAMPLES, complaints, example, written


def bad(folder: Path, *changes: tuple[str, str]) -> list[str]:
    return complaints(load_people, written(folder, "people.yaml", example("people.yaml", *changes)))


def test_the_example_names_a_team_that_can_work() -> None:
    people = load_people(EXAMPLES / "people.yaml", EXAMPLES / "accounts.csv")
    assert [p.id for p in people.with_role("rep")] == ["ben", "clara", "sam"]
    assert [p.id for p in people.with_role("sales_ops")] == ["ops"]
    ben = people.by_id["ben"]
    assert (ben.name, ben.mail, ben.manager, ben.stand_ins) == ("Ben Vogt", "ben@example.com", "maria", ("clara",))
    assert people.by_id["clara"].leave == (Leave(first=date(2026, 12, 21), last=date(2027, 1, 3)),)
    assert people.by_id["nina"].active is False
    assert people.accounts[0] == Account(domain="nordwind-fracht.example", company="Nordwind Fracht AG", owner="clara")


def test_defaults_hold_for_everybody_who_says_nothing_else() -> None:
    people = load_people(EXAMPLES / "people.yaml")
    assert people.by_id["ben"].zone == "Europe/Berlin"
    assert people.by_id["sam"].zone == "America/New_York"
    assert people.by_id["sam"].hours[-1] == Block(weekday=4, start=time(8, 30), end=time(12, 30))


def test_norway_and_its_language_stay_what_they_are(tmp_path: Path) -> None:
    text = example("people.yaml", ("language: en", "language: no"), ("holidays: DE-BE", "holidays: NO"))
    ben = load_people(written(tmp_path, "people.yaml", text)).by_id["ben"]
    assert (ben.language, ben.holidays) == ("no", "NO")


def test_hours_are_blocks_of_the_week_in_order() -> None:
    found = blocks(["fri 9:00-12:00", "mon-tue 14:00-18:00, 09:00-13:00"])
    assert [(b.weekday, b.start.hour, b.end.hour) for b in found] == [
        (0, 9, 13),
        (0, 14, 18),
        (1, 9, 13),
        (1, 14, 18),
        (4, 9, 12),
    ]
    assert [b.weekday for b in blocks("mon, wed sat-sun 09:00-10:00")] == [0, 2, 5, 6]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("9-5", '"9-5" are no working hours; write mon-fri 09:00-13:00, 14:00-18:00.'),
        ("mon-fri 9-17", '"9-17" is no block of hours; write 09:00-13:00.'),
        ("montag 09:00-13:00", '"montag" is no day of the week; write mon, tue, wed, thu, fri, sat, sun.'),
        ("fri-mon 09:00-13:00", '"fri-mon" runs backwards; the week starts on mon.'),
        ("mon 22:00-06:00", "ends before it starts; write two blocks for a night."),
        ("mon-fri 09:00-13:00, 12:00-18:00", "two blocks overlap on mon"),
        ("mon 25:00-26:00", "is no block of hours"),
        ([], "is empty"),
    ],
)
def test_hours_that_nobody_can_work_are_refused(text: object, words: str) -> None:
    with pytest.raises(ValueError) as error:
        blocks(text)
    assert words in str(error.value)


def test_everything_wrong_is_said_in_one_go_with_the_nearest_name(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "people.yaml",
        example(
            "people.yaml",
            ("stand_ins: [clara]", "stand_ins: [klara, ben]"),
            ("zone: America/New_York", "zone: America/New_Yorck"),
            ("mail: tom@example.com", "mail: LEA@example.com"),
            ("holidays: US-NY", "holidays: New York"),
            ("roles: ldr", "roles: lrd"),
            ("phone: +49 170 5550 4321", "phone: 0170 5550 4321"),
            ("2026-12-21 to 2027-01-03", "2026-12-21 - 2027-01-03"),
            ("    manager: maria\n    stand_ins: [ben]", "    manager: tom\n    standins: [ben]"),
        ),
    )
    accounts = written(tmp_path, "accounts.csv", "domain;company;owner\nx.example;X;clera\nnonsense;Y;ben\n")
    assert complaints(load_people, path, accounts) == [
        'people.yaml: people.clara.phone: "0170 5550 4321" is no phone number with a country code; '
        "write +49 151 5550 1234.",
        'people.yaml: people.clara.leave[0]: "2026-12-21 - 2027-01-03" are no days; '
        "write 2026-12-21 to 2027-01-03, or one day.",
        'people.yaml: people.clara.standins: is not a key here. Did you mean "stand_ins"?',
        'people.yaml: people.sam.zone: "America/New_Yorck" is no time zone. Did you mean "America/New_York"? '
        "Write an IANA name such as Europe/Berlin.",
        'people.yaml: people.sam.holidays: "New York" does not fit: holidays are COUNTRY or COUNTRY-REGION, '
        "such as DE or DE-BE.",
        "people.yaml: people.lea.roles[0]: \"lrd\" is none of 'ldr', 'rep', 'manager' or 'sales_ops'.",
        'people.yaml: people.ben.stand_ins[0]: "klara" is not in this file. Did you mean "clara"?',
        "people.yaml: people.ben.stand_ins[1]: is the same person; name somebody else.",
        'people.yaml: people.clara.manager: "tom" does not have the role manager; add it there.',
        'people.yaml: people.tom.mail: "lea@example.com" is also the mail of lea; '
        "everybody needs a mailbox of their own.",
        'accounts.csv: row 2, owner: "clera" is not in the people file. Did you mean "clara"?',
        'accounts.csv: row 3, domain: "nonsense" is no domain; write company.example.',
    ]


def test_a_person_needs_a_zone_and_hours_from_somewhere(tmp_path: Path) -> None:
    path = written(
        tmp_path, "people.yaml", "people:\n  ann:\n    name: Ann Lee\n    mail: ann@example.com\n    roles: rep\n"
    )
    assert [line.split(": is missing")[0] for line in complaints(load_people, path)] == [
        "people.yaml: people.ann.zone",
        "people.yaml: people.ann.hours",
    ]


def test_a_wrong_default_is_said_where_it_stands(tmp_path: Path) -> None:
    lines = bad(tmp_path, ("zone: Europe/Berlin", "zone: Berlin"))
    assert lines[0].startswith('people.yaml: defaults.zone: "Berlin" is no time zone.')
    assert len(lines) == 1


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("domain,owner\nx.example,ben\n", "row 1: must name the columns domain, company, owner, nothing else."),
        (
            "domain,company,owner\nx.example,X,ben\nwww.X.example,X,sam\n",
            "x.example has several owners (ben, sam); keep one.",
        ),
        ('domain,company,owner\nx.example,"X,ben\n', "line 2: cannot be read: unexpected end of data."),
        ("domain,company,owner\n,X,ben\n", "row 2, domain: is missing. The company's mail domain."),
    ],
)
def test_mistakes_in_the_accounts_list_are_said_with_their_row(tmp_path: Path, text: str, line: str) -> None:
    accounts = written(tmp_path, "accounts.csv", text)
    assert complaints(load_people, EXAMPLES / "people.yaml", accounts) == [f"accounts.csv: {line}"]
