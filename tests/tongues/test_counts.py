"""How a deadline was counted, said in German: whatever `worktime` writes."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.people import DayOff, Leave
from domain.time import Unit, Window
from domain.tongues.german import GERMAN
from tests import builders as build
from worktime.calendar import WorkCalendar

START = datetime(2026, 1, 1, tzinfo=UTC)
ENGLISH = frozenset(
    (
        "the",
        "is",
        "to",
        "of",
        "from",
        "and",
        "not",
        "did",
        "since",
        "until",
        "more",
        "as",
        "day",
        "days",
        "hours",
        "leave",
    )
)
SAID = {
    "4 working hours from Mon 09:00: Mon 09:00-13:00; Europe/Berlin": (
        "4 Arbeitsstunden ab Mo 09:00: Mo 09:00–13:00; Europe/Berlin"
    ),
    "1 working day from Fri 2 Oct 09:00: Mon 5 Oct 09:00, rounded up to 09:15; Sat 3 Oct is a holiday (Tag der "
    "Deutschen Einheit); Europe/Berlin": (
        "1 Arbeitstag ab Fr 2. Okt. 09:00: Mo 5. Okt. 09:00, aufgerundet auf 09:15; Sa 3. Okt. ist Feiertag (Tag der "
        "Deutschen Einheit); Europe/Berlin"
    ),
    "2 working days more: 2 working days from Mon 09:00: Wed 09:00; Mon 5 Oct to Tue 6 Oct is leave; Europe/Berlin": (
        "2 Arbeitstage mehr: 2 Arbeitstage ab Mo 09:00: Mi 09:00; Mo 5. Okt. bis Di 6. Okt. ist Urlaub; Europe/Berlin"
    ),
    "25 Nov 10:30, since 03 Nov 09:00 to 04 Nov 10:00 (waiting for lea) did not count; before it was after the "
    "meeting, 1 working day from Tue 10:30: Wed 10:30; Europe/Berlin": (
        "25. Nov. 10:30, denn 3. Nov. 09:00 bis 4. Nov. 10:00 (warten auf lea) zählte nicht; vorher galt: nach dem "
        "Termin: 1 Arbeitstag ab Di 10:30: Mi 10:30; Europe/Berlin"
    ),
    "48 clock hours from Sat 24 Oct 12:00: Mon 26 Oct 11:00; the clocks go back 1 h on Sun 25 Oct; Europe/Berlin": (
        "48 Stunden ab Sa 24. Okt. 12:00: Mo 26. Okt. 11:00; am So 25. Okt. gehen die Uhren 1 h zurück; Europe/Berlin"
    ),
    "40 working hours from Mon 09:00: to Mon 12:00; not counted: 2 holidays, 1 day off, 3 days of leave; UTC": (
        "40 Arbeitsstunden ab Mo 09:00: bis Mo 12:00; nicht gezählt: 2 Feiertage, 1 freier Tag, 3 Urlaubstage; UTC"
    ),
    "Mon 5 Oct is a day off from 12:00 (to the fair on Mon)": "Mo 5. Okt. ist frei ab 12:00 (to the fair on Mon)",
}


@pytest.mark.parametrize("counted", SAID)
def test_a_count_in_german(counted: str) -> None:
    """Units, days, holidays and changes of the clocks are German; brackets are the people file's."""
    assert GERMAN.counted(counted) == SAID[counted]


@settings(deadline=None)
@given(
    at=st.integers(0, 700 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes)),
    count=st.integers(1, 60),
    unit=st.sampled_from(["working hours", "working days", "clock hours"]),
    off=st.dates(date(2026, 1, 1), date(2027, 12, 1)),
)
def test_nothing_english_is_left(at: datetime, count: int, unit: Unit, off: date) -> None:
    """Whatever is counted from whenever, over holidays, leave, days off and changes of the clocks."""
    ben = build.a_person(
        "ben",
        holidays="DE-BE",
        leave=(Leave(first=off, last=off + timedelta(days=2)),),
        days_off=(DayOff(day=off + timedelta(days=4), name="Inventur"),),
    )
    due = WorkCalendar().add(Window(count=count, unit=unit), ben, at)
    said = GERMAN.counted(due.counted)
    assert not ENGLISH & set(said.lower().replace(",", " ").replace(":", " ").split()), said
