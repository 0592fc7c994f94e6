"""Deadlines and reminders in a person's working time.

The rules are the default policy's: the clock starts in working time, deadlines stand on a quarter of an hour, and a
reminder goes out while its reader works.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.clock import ClockOrder, Plan
from domain.letters import Clock, StartedClock
from domain.people import People, Person
from domain.time import Deadline, Explanation, Window
from worktime.counted import in_words
from worktime.counting import back, count_time, next_working, part_of, remind_at, works
from worktime.days import HolidayName, Span, WorkingDays
from worktime.elapsed import working_time
from worktime.holiday_names import public_holiday
from worktime.in_full import in_full
from worktime.ladder import planned


class WorkCalendar:
    """Working time of people: their zones, hours, public holidays and leave. Moments have a zone; results are UTC.

    Every method raises SettingsFault when the person's entry cannot be used, or has no working time within 60 days.
    """

    def __init__(self, holiday_name: HolidayName = public_holiday) -> None:
        self._holiday_name = holiday_name

    def start(self, clock: Clock, person: Person, at: datetime) -> StartedClock:
        """The moments of a clock that is started at `at`: when it is due, and when to remind.

        The reminder goes its own window before the deadline, but never before half of the clock's time has passed
        (working time, or plain time for clock hours) and only in working time; otherwise at the deadline itself.
        """
        days = WorkingDays(person, self._holiday_name)
        counted = count_time(clock.window, days, at)
        due = Deadline(at=counted.due, counted=in_words(counted, days))
        return StartedClock(due=due, remind_at=remind_at(clock.reminder_before, counted, days))

    def plan(self, order: ClockOrder, people: People, at: datetime) -> Plan:
        """The moments of a clock that is started, or goes on, at `at`: `worktime.ladder` says how they are counted."""
        return planned(order, people, at, self._holiday_name)

    def add(self, window: Window, person: Person, at: datetime) -> Deadline:
        """The deadline of a clock that is started at `at`.

        Working hours and days start with the next working moment; in the last 30 minutes of a day's last block, its
        first minute included, they start with the next working day instead.
        Working hours: the first moment at which so much working time has passed.
        Working days: the same time of day so many working days later; where that is not working time (nor the end of
        a block), the next moment that is.
        Clock hours: plain hours from `at`, day and night.
        Then it is rounded up to :00, :15, :30 or :45 on the person's clock.
        """
        days = WorkingDays(person, self._holiday_name)
        counted = count_time(window, days, at)
        return Deadline(at=counted.due, counted=in_words(counted, days))

    def explain(self, window: Window, person: Person, at: datetime) -> Explanation:
        """The same deadline with its count in full: every block that was used, every day that was skipped and why."""
        days = WorkingDays(person, self._holiday_name)
        counted = count_time(window, days, at)
        deadline = Deadline(at=counted.due, counted=in_words(counted, days))
        return Explanation(deadline=deadline, in_full=in_full(counted, days))

    def share(self, window: Window, person: Person, at: datetime, percent: int) -> datetime:
        """The moment (UTC) at which so much of the time to the deadline of `add` has passed, not rounded.

        Working time for working hours and days, plain time for clock hours.
        """
        days = WorkingDays(person, self._holiday_name)
        return part_of(count_time(window, days, at), days, percent)

    def subtract(self, window: Window, person: Person, at: datetime) -> datetime:
        """The moment (UTC) that lies a window before `at`, not rounded.

        Working hours: the last moment from which so much working time is left. Working days: the same time of day so
        many working days earlier; where that is not working time, the next moment that is, but not after `at`.
        """
        return back(window, WorkingDays(person, self._holiday_name), at)

    def is_working(self, person: Person, at: datetime) -> bool:
        """Whether the person works at this moment; the end of a block is no longer working time."""
        return works(WorkingDays(person, self._holiday_name), at)

    def next_working(self, person: Person, at: datetime) -> datetime:
        """The first moment (UTC) from `at` on at which the person works: `at` itself in working time."""
        return next_working(WorkingDays(person, self._holiday_name), at)

    def worked(self, person: Person, since: datetime, until: datetime, pauses: Sequence[Span] = ()) -> timedelta:
        """The person's working time between two moments, without what lies in pauses; nothing when they lie backwards.

        Pauses are from and to (UTC); they may overlap and reach beyond these moments.
        """
        return working_time(WorkingDays(person, self._holiday_name), since, until, pauses)
