"""A clock is never counted around somebody's long leave: whoever is away when it is due does not move its deadline."""

from dataclasses import replace
from datetime import datetime

from activities.ports import Clocks
from domain.clock import ClockOrder, Plan
from domain.errors import SettingsFault
from domain.people import People
from domain.reaching import is_there


def fair_plan(order: ClockOrder, people: People, clocks: Clocks, at: datetime) -> Plan:
    """The moments of this clock from `at` (UTC) on.

    Leave that is over before the deadline is no working time, and the count says so. Who is away at the deadline is
    counted as if he were there, so that the ladder reaches the next one in time; but for the opportunity's clock, which
    stands still while the rep is away, unless he does not work again within 60 days.
    """
    person = people.get(order.person)
    if person is None or not person.leave:
        return clocks.plan(order, people, at)
    as_if_there = clocks.plan(order, people.but(replace(person, leave=())), at)
    if order.kind != "conversion" and not is_there(person, as_if_there.due.at):
        return as_if_there
    try:
        return clocks.plan(order, people, at)
    except SettingsFault:
        return as_if_there
