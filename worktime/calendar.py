"""Deadlines and reminders in a person's working time.

The rules are the default policy's: the clock starts in working time, deadlines stand on a quarter of an hour, and a
reminder goes out while its reader works.
"""

from datetime import datetime

from domain.letters import Clock, StartedClock
from domain.people import Person
from domain.time import Deadline, Window
from worktime.counted import in_words
from worktime.counting import back, count_time, remind_at, works
from worktime.days import HolidayName, WorkingDays
from worktime.holiday_names import public_holiday


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

    def subtract(self, window: Window, person: Person, at: datetime) -> datetime:
        """The moment (UTC) that lies a window before `at`, not rounded.

        Working hours: the last moment from which so much working time is left. Working days: the same time of day so
        many working days earlier; where that is not working time, the next moment that is, but not after `at`.
        """
        return back(window, WorkingDays(person, self._holiday_name), at)

    def is_working(self, person: Person, at: datetime) -> bool:
        """Whether the person works at this moment; the end of a block is no longer working time."""
        return works(WorkingDays(person, self._holiday_name), at)
