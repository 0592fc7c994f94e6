"""The moments of a ladder: a deadline in the asked person's working time, each step in its reader's.

A step is counted in the asked person's time, since it is that person's time that runs out, and goes out when its reader
works next. Who is on leave then is passed over for a stand-in.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from domain.clock import ClockOrder, Plan, Step
from domain.errors import SettingsFault
from domain.people import People, Person, Role
from domain.reaching import stand_ins, who
from domain.time import Deadline
from domain.timing import ClockRule, Rung
from worktime.counted import Counted, in_words
from worktime.counting import count_time, next_working, part_of, remind_at, works
from worktime.days import HolidayName, WorkingDays
from worktime.goes_on import due_again

ONE_MAIL = timedelta(hours=1)
"""Steps to one reader that lie nearer than this are one mail."""
REPEATS = 5
"""Repetitions that are planned in one go: about a week, so that a change of people is seen soon."""


def planned(order: ClockOrder, people: People, at: datetime, holiday_name: HolidayName) -> Plan:
    """The moments of this clock from `at` on. Raises SettingsFault when the asked person is unknown or never works."""
    readers = _Readers(order, people, holiday_name)
    days = readers.days(order.person)
    if order.repeats_after is not None and order.due is not None:
        steps = sorted(_repeats(order, readers, order.repeats_after), key=lambda step: step.at)
        return Plan(order=order, due=order.due, began=at, steps=tuple(steps))
    counted, said = _due(order, days, at)
    due = Deadline(at=counted.due, counted=said)
    steps = [step for step in _steps(order, order.rule, counted, readers) if step.at > at]
    engaged = count_time(order.engage.window, days, at) if order.engage and order.due is None else None
    if order.engage and engaged and engaged.due < counted.due:
        beside = replace(order, kind="engage")
        steps += [step for step in _steps(beside, order.engage, engaged, readers) if step.at > at]
    else:
        engaged = None
    engage_by = Deadline(at=engaged.due, counted=in_words(engaged, days)) if engaged else None
    return Plan(order=order, due=due, began=counted.start, engage_by=engage_by, steps=_one_mail(steps))


def _due(order: ClockOrder, days: WorkingDays, at: datetime) -> tuple[Counted, str]:
    if order.due is not None:
        return due_again(order, order.due, days, at)
    meeting = order.meeting
    if meeting and at < meeting.end <= count_time(meeting.farthest, days, at).due:
        after = count_time(meeting.after, days, meeting.end)
        return replace(after, start=min(at, after.start)), f"after the meeting, {in_words(after, days)}"
    counted = count_time(order.rule.window, days, at)
    return counted, in_words(counted, days)


def _steps(order: ClockOrder, rule: ClockRule, counted: Counted, readers: "_Readers") -> Iterator[Step]:
    days = readers.days(order.person)
    last = counted.due
    for rung in rule.ladder:
        moment, said = _moment(rung, counted, days, last)
        last = max(last, moment)
        if rung.moves:
            yield from readers.move(order, moment, said)
        for role in rung.to:
            yield from readers.step(order, role, moment, said)


def _moment(rung: Rung, counted: Counted, days: WorkingDays, last: datetime) -> tuple[datetime, str]:
    if rung.share is not None:
        return part_of(counted, days, rung.share), str(rung)
    if rung.before is not None:
        return remind_at(rung.before, counted, days), str(rung)
    if rung.later is None:
        return counted.due, "the deadline"
    later = count_time(rung.later, days, last)
    return later.due, in_words(later, days)


def _repeats(order: ClockOrder, readers: "_Readers", last: datetime) -> Iterator[Step]:
    repeat = order.rule.repeat
    for role in order.rule.repeat_to if repeat else ():
        moment = last
        for _ in range(REPEATS):
            reader = readers.who(role, moment)
            if reader is None or repeat is None:
                break
            days = readers.days(reader.id)
            counted = count_time(repeat, days, moment)
            moment = counted.due
            for step in readers.step(order, role, moment, in_words(counted, days)):
                yield replace(step, repeats=True)


def _one_mail(steps: list[Step]) -> tuple[Step, ...]:
    """In order; of two steps to one reader within an hour the one that says more: the later clock's, else the first."""
    kept: list[Step] = []
    for step in sorted(steps, key=lambda s: (s.at, s.clock == "engage")):
        letters = [k for k in kept if not (k.moves or step.moves)]
        near = next((k for k in letters if k.to == step.to and step.at - k.at < ONE_MAIL), None)
        if near is None:
            kept.append(step)
        elif near.clock == "engage" and step.clock != "engage":
            kept[kept.index(near)] = replace(step, at=near.at)
    return tuple(kept)


class _Readers:
    """Who is meant by a role, and when that person works."""

    def __init__(self, order: ClockOrder, people: People, holiday_name: HolidayName) -> None:
        self._order, self._people, self._holiday_name = order, people, holiday_name
        self._days: dict[str, WorkingDays] = {}

    def days(self, person_id: str) -> WorkingDays:
        """The person's working days. Raises SettingsFault for somebody who is not in the people file."""
        if person_id not in self._days:
            person = self._people.get(person_id)
            if person is None:
                raise SettingsFault(f"{person_id} is not in the people file; add this person, and the clock starts.")
            self._days[person_id] = WorkingDays(person, self._holiday_name)
        return self._days[person_id]

    def who(self, role: Role, at: datetime) -> Person | None:
        """Whom the role means for this handoff at this moment; None when there is nobody."""
        order = self._order
        return who(role, order.rep, order.ldr, self._people, at, asked=order.person, barred=order.barred)

    def move(self, order: ClockOrder, moment: datetime, said: str) -> Iterator[Step]:
        """The step at which the lead goes to who stands in for the rep; to the manager's word where nobody does."""
        found = stand_ins(self._people.get(order.rep), self._people, moment)
        if not found:
            yield from (replace(step, moves=True) for step in self.step(order, "manager", moment, said))
            return
        days = self.days(found[0])
        at = moment if works(days, moment) else next_working(days, moment)
        yield Step(at=at, clock=order.kind, to=found[0], role="rep", counted=said, moves=True)

    def step(self, order: ClockOrder, role: Role, moment: datetime, said: str) -> Iterator[Step]:
        """The step to this role, moved into its reader's working time; none when nobody can read it."""
        reader = self.who(role, moment)
        if reader is None:
            return
        days = self.days(reader.id)
        try:
            at = moment if works(days, moment) else next_working(days, moment)
        except SettingsFault:
            return
        if at != moment and reader.id != order.person:
            said = f"{said}; {reader.id} works again {days.local(at):%d %b %H:%M} {days.zone.key}"
        yield Step(at=at, clock=order.kind, to=reader.id, role=role, counted=said)
