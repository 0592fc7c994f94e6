"""Cases for the calendar around a change of the clocks, and what must hold in each of them."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zlib import crc32

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from domain.letters import Clock
from domain.people import DayOff, Leave, Person
from domain.time import Window
from tests.worktime.lines import account_for
from tests.worktime.oracle import MINUTE, Oracle
from tests.worktime.people import OFFICE, person, week
from worktime.calendar import WorkCalendar

EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)
HOURS = (
    week(*OFFICE),
    week((time(8, 10), time(11, 50)), (time(12, 20), time(16, 25)), days=(0, 1, 2, 3, 5)),
    (*week((time(9), time(17)), days=(6, 0, 1, 2)), *week((time(9), time(12)), days=(3,))),
    week((time(0), time(4)), (time(22), time(0)), days=EVERY_DAY),
    week((time(1, 30), time(3, 30)), (time(23, 30), time(0)), days=(5, 6)),
    week((time(0), time(0)), days=(0, 2, 5, 6)),
    week((time(0, 20), time(0, 40)), (time(2, 15), time(2, 45)), days=EVERY_DAY),
)
windows = st.builds(
    Window,
    count=st.sampled_from([4, 1, 2, 3, 5, 6, 7, 0]),
    unit=st.sampled_from(["working hours", "working hours", "working days", "clock hours"]),
)
times = st.builds(time, hour=st.integers(0, 23), minute=st.sampled_from([0, 15, 30, 40]))
# Half of the moments stand on a quarter, where blocks begin and end.
minutes = st.one_of(st.integers(-4 * 96, 2 * 96).map(lambda n: n * 15), st.integers(-4 * 24 * 60, 2 * 24 * 60))
Pause = tuple[datetime, datetime]


@dataclass(frozen=True)
class Case:
    """A person who starts a window at a moment; and what else is asked around it."""

    who: Person
    holidays: frozenset[date]
    window: Window
    at: datetime
    before: Window
    percent: int
    pauses: tuple[Pause, ...]


@st.composite
def cases(draw: st.DrawFn, zone: str, change: datetime) -> Case:
    """Cases within some days of this change."""
    days = st.sampled_from([(change + timedelta(days=n)).date() for n in range(-3, 7)])
    who = person(
        zone=zone,
        hours=draw(st.sampled_from(HOURS)),
        holidays="X",
        leave=draw(st.one_of(st.just(()), st.tuples(_leave(days)))),
        days_off=draw(st.one_of(st.just(()), st.tuples(_day_off(days)))),
    )
    moments = minutes.map(lambda n: change + n * MINUTE)
    return Case(
        who=who,
        holidays=draw(st.frozensets(days, max_size=2)),
        window=draw(windows),
        at=draw(moments),
        before=Window(count=draw(st.integers(1, 5)), unit="working hours"),
        percent=draw(st.integers(1, 99)),
        pauses=tuple(draw(st.lists(st.tuples(moments, moments), max_size=2))),
    )


@st.composite
def _leave(draw: st.DrawFn, days: st.SearchStrategy[date]) -> Leave:
    first = draw(days)
    last = first + timedelta(days=draw(st.integers(0, 2)))
    begins, ends = draw(st.none() | times), draw(st.none() | times)
    if first == last and begins and ends:
        begins, ends = min(begins, ends), max(begins, ends)
    return Leave(first=first, last=last, begins=begins or None, ends=ends or None)


@st.composite
def _day_off(draw: st.DrawFn, days: st.SearchStrategy[date]) -> DayOff:
    return DayOff(day=draw(days), name="Feast", begins=draw(st.none() | times))


def agree_around(zone: str, change: datetime, examples: int) -> int:
    """Holds the calendar against the oracle in so many cases around a change; gives how many ran.

    The cases are the same in each run. Raises AssertionError with the smallest case in which they differ.
    """
    ran = 0

    @seed(crc32(f"{zone} {change}".encode()))
    @settings(
        max_examples=examples,
        database=None,
        deadline=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(case=cases(zone, change))
    def agree(case: Case) -> None:
        nonlocal ran
        ran += 1
        hold_against_the_oracle(case)

    agree()
    return ran


def hold_against_the_oracle(case: Case) -> None:
    """Everything that the calendar says of this case is what the oracle counts minute by minute."""
    who, window, at = case.who, case.window, case.at
    calendar = WorkCalendar(lambda _, day: "Rest" if day in case.holidays else None)
    oracle = Oracle(who, case.holidays)
    assert calendar.is_working(who, at) == oracle.works(at)
    assert calendar.next_working(who, at) == oracle.next(at)

    due = oracle.due(window, at)
    started = calendar.start(Clock(window=window, reminder_before=case.before), who, at)
    explained = calendar.explain(window, who, at)
    assert started.due == calendar.add(window, who, at) == explained.deadline
    assert started.due.at == due
    assert len(started.due.counted) <= 200
    account_for(explained, window, oracle, at)

    reminded = oracle.before(case.before.count, due)
    assert calendar.subtract(case.before, who, due) == reminded
    counts_from = at if window.unit == "clock hours" else oracle.start(at)
    if window.unit != "clock hours":
        in_time = reminded >= counts_from and oracle.worked(reminded, due) * 2 <= oracle.worked(counts_from, due)
        assert started.remind_at == (reminded if in_time else due)
        _share(case, oracle, calendar.share(window, who, at, case.percent), counts_from, due)
    assert started.remind_at == due or oracle.works(started.remind_at)

    worked = calendar.worked(who, counts_from, due, case.pauses)
    assert worked == oracle.worked(counts_from, due, case.pauses) * MINUTE


def _share(case: Case, oracle: Oracle, moment: datetime, start: datetime, due: datetime) -> None:
    """The share lies in the minute in which so many percent of the working minutes are over."""
    wanted = oracle.worked(start, due) * case.percent
    minute = moment.replace(second=0, microsecond=0)
    assert start <= moment <= due
    assert oracle.worked(start, minute) * 100 <= wanted <= oracle.worked(start, minute + MINUTE) * 100
