"""The examples of docs/working-time.md are what the calendar says."""

import re
from datetime import datetime
from pathlib import Path

import pytest

from domain.people import People, Person
from domain.time import Window
from policy import load_people
from tests.worktime.asking import at, calendar, counted, local, window

PAGE = (Path(__file__).parents[2] / "docs" / "working-time.md").read_text(encoding="utf-8")
COUNTS = re.findall(r"^```text\n(.*?)\n```$", PAGE, re.MULTILINE | re.DOTALL)
ROWS = re.findall(r"^\| (\w+): (.+?) \| (\d.*?) \|$", PAGE, re.MULTILINE)
_FIRST = re.compile(r"(\d+ \w+ \w+) for (.+), set on \w+ (\d+ \w+ \d+ [\d:]+), (\S+)")
_MOMENT = r"(\d{4}-\d\d-\d\d \d\d:\d\d)"


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> People:
    (written,) = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    path = tmp_path_factory.mktemp("docs") / "people.yaml"
    path.write_text(written, encoding="utf-8")
    return load_people(path)


@pytest.mark.parametrize("told", COUNTS, ids=lambda told: told.splitlines()[0])
def test_a_count_in_the_docs_is_what_the_calendar_says(told: str, team: People) -> None:
    match = _FIRST.match(told)
    assert match
    who = next(person for person in team.by_id.values() if person.name == match[2])
    assert who.zone == match[4]
    set_on = at(f"{datetime.strptime(match[3], '%d %b %Y %H:%M'):%Y-%m-%d %H:%M}", who.zone)  # noqa: DTZ007
    assert "\n".join(calendar.explain(_window(match[1]), who, set_on).in_full) == told


def test_the_line_of_a_letter_in_the_docs_is_what_the_calendar_says(team: People) -> None:
    (told,) = re.findall(r"In its letter: `(.*?)`", PAGE)
    assert counted("6 working hours", "2022-09-30 16:00", team.by_id["ben"]) == told


@pytest.mark.parametrize(("person_id", "asked", "told"), ROWS)
def test_a_moment_in_the_docs_is_what_the_calendar_says(person_id: str, asked: str, told: str, team: People) -> None:
    who = team.by_id[person_id]
    assert _answer(asked, who, [at(moment, who.zone) for moment in re.findall(_MOMENT, asked)]) == told


def test_the_docs_have_examples_of_each_kind() -> None:
    assert len(COUNTS) >= 10
    assert {re.sub(r"[\d% :-]+", " ", asked).split()[0] for _, asked, _ in ROWS} >= {"of", "working", "next", "worked"}


def _answer(asked: str, who: Person, moments: list[datetime]) -> str:
    if share := re.match(r"(\d+) % of (\d+ \w+ \w+) from ", asked):
        return local(calendar.share(_window(share[2]), who, moments[0], int(share[1])), who)
    if asked.startswith("next working moment from "):
        return local(calendar.next_working(who, moments[0]), who)
    if asked.startswith("worked from "):
        pauses = [(moments[2], moments[3])] if "paused" in asked else []
        return str(calendar.worked(who, moments[0], moments[1], pauses))
    length, _, _ = asked.partition(" before ")
    if length != asked:
        return local(calendar.subtract(_window(length), who, moments[0]), who)
    return local(calendar.add(_window(asked.partition(" after ")[0]), who, moments[0]).at, who)


def _window(said: str) -> Window:
    return window(said if said.endswith("s") else f"{said}s")
