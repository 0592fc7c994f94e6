"""The people file and the accounts list: what they may say, and what is said about mistakes."""

from contextlib import suppress
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.people import Account, Block, DayOff, Leave
from policy import load_people
from policy.days_off import days_off
from policy.hours import blocks
from policy.leaves import leave
from policy.lengths import window
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
        (
            "mon 22:00-06:00",
            '"22:00-06:00" ends before it starts; '
            "write a night as two blocks, such as mon 22:00-24:00 and tue 00:00-06:00.",
        ),
        ("mon 20:00-24:00, 22:00-23:00", "two blocks overlap on mon"),
        ("mon 09:00-09:00", "is no block of hours; write 09:00-13:00, or 00:00-24:00 for a whole day."),
        ("mon 24:00-06:00", "is no block of hours"),
        ("mon 09:00-24:01", "is no block of hours"),
        ("mon 09:00+02:00-13:00", "is no block of hours"),
        ("mon 09:00", "is no block of hours"),
        ("mon-fri 09:00-13:00, 12:00-18:00", "two blocks overlap on mon"),
        ("mon 25:00-26:00", "is no block of hours"),
        ([], "is empty"),
    ],
)
def test_hours_that_nobody_can_work_are_refused(text: object, words: str) -> None:
    with pytest.raises(ValueError) as error:
        blocks(text)
    assert words in str(error.value)


def test_a_block_may_reach_to_the_end_of_the_day() -> None:
    assert blocks("mon 22:00-24:00") == (Block(weekday=0, start=time(22), end=time(0)),)
    assert blocks("mon 22:00-00:00") == blocks("mon 22:00-24:00")
    assert blocks("sat 00:00-24:00") == (Block(weekday=5, start=time(0), end=time(0)),)
    assert len(blocks(["mon 22:00-24:00", "tue 00:00-06:00, 22:00-24:00"])) == 3


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2026-12-21 to 2027-01-03", Leave(first=date(2026, 12, 21), last=date(2027, 1, 3))),
        ("2026-12-21", Leave(first=date(2026, 12, 21), last=date(2026, 12, 21))),
        ("2026-12-23 from 13:00", Leave(first=date(2026, 12, 23), last=date(2026, 12, 23), begins=time(13))),
        ("2026-12-23 until 9:30", Leave(first=date(2026, 12, 23), last=date(2026, 12, 23), ends=time(9, 30))),
        (
            "2026-12-23 from 10:00 until 12:00",
            Leave(first=date(2026, 12, 23), last=date(2026, 12, 23), begins=time(10), ends=time(12)),
        ),
        (
            "2026-12-21 from 13:00 to 2027-01-04 until 12:00",
            Leave(first=date(2026, 12, 21), last=date(2027, 1, 4), begins=time(13), ends=time(12)),
        ),
    ],
)
def test_leave_is_days_or_parts_of_days(written: str, read: Leave) -> None:
    assert leave(written) == read


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Christmas", "are no days; write 2026-12-21 to 2027-01-03, one day, or a part of a day"),
        ("2026-02-30", "names a day that is not in the calendar."),
        ("2026-12-24 to 2026-12-23", "ends before it starts."),
        ("2026-12-24 from 12:00 until 12:00", "ends before it starts."),
        ("2026-12-24 from 25:00", '"25:00" is no time of day; write 09:00.'),
        ("2026-12-24 half a day", "are no days"),
    ],
)
def test_leave_that_nobody_can_take_is_refused(written: str, words: str) -> None:
    with pytest.raises(ValueError) as error:
        leave(written)
    assert words in str(error.value)


@settings(derandomize=True, deadline=None, max_examples=300)
@given(
    words=st.lists(
        st.sampled_from(
            ["mon", "mon-fri", "24:00", "09:00-13:00", "22:00-24:00", "from", "to", "until", "2026-12-24", "2026-02-30"]
        )
        | st.text(max_size=6),
        max_size=6,
    )
)
def test_whatever_is_written_is_read_or_refused(words: list[str]) -> None:
    for read in (blocks, leave, days_off, window):
        with suppress(ValueError):
            assert read(" ".join(words))


def test_the_companys_days_off_hold_for_everybody_who_says_nothing_else(tmp_path: Path) -> None:
    shared = "  days_off:\n    - 2026-12-24 from 12:00 Heiligabend\n    - 2026-12-29 to 2026-12-30 Inventur\n"
    text = example(
        "people.yaml", ("  language: en\n", f"  language: en\n{shared}"), ("US-NY", "US-NY\n    days_off: []")
    )
    people = load_people(written(tmp_path, "people.yaml", text))
    assert people.by_id["ben"].days_off == (
        DayOff(day=date(2026, 12, 24), name="Heiligabend", begins=time(12)),
        DayOff(day=date(2026, 12, 29), name="Inventur"),
        DayOff(day=date(2026, 12, 30), name="Inventur"),
    )
    assert people.by_id["sam"].days_off == ()


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("2026-12-24", "is no day off with its name; write 2026-12-31 New Year's Eve"),
        ("2026-12-24 from 12:00", "is no day off with its name"),
        ("2026-12-24 from noon Christmas", "is no day off with its name"),
        ("2026-12-24 from 12:60 Christmas", '"12:60" is no time of day'),
        ("2026-02-30 Leap", "names a day that is not in the calendar."),
        ("2026-12-30 to 2026-12-28 Inventory", "must end on or after its first day, within 100 days."),
        ("2026-01-01 to 2027-01-01 Everything", "must end on or after its first day, within 100 days."),
    ],
)
def test_a_day_off_that_cannot_be_meant_is_refused(written: str, words: str) -> None:
    with pytest.raises(ValueError) as error:
        days_off(written)
    assert words in str(error.value)


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("XX", '"XX" is no country whose holidays are known; write ISO 3166, such as DE or GB-ENG.'),
        ("DE-ZZ", '"ZZ" is no region of DE whose holidays are known; known: BB, BE, BW, BY,'),
        ("VA-ROM", '"ROM" is no region of VA whose holidays are known; known: none.'),
    ],
)
def test_holidays_that_nobody_knows_are_refused_when_the_file_is_read(tmp_path: Path, place: str, words: str) -> None:
    (line,) = bad(tmp_path, ("holidays: US-NY", f"holidays: {place}"))
    assert line.startswith("people.yaml: people.sam.holidays: ")
    assert words in line


def test_a_city_with_holidays_of_its_own_is_a_region(tmp_path: Path) -> None:
    text = example("people.yaml", ("holidays: DE-BE", "holidays: DE-Augsburg"))
    assert load_people(written(tmp_path, "people.yaml", text)).by_id["ben"].holidays == "DE-Augsburg"


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
        "write 2026-12-21 to 2027-01-03, one day, or a part of a day: 2026-12-23 from 13:00, 2027-01-04 until 12:00.",
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
