"""The calendar agrees with a slow oracle around the clock changes of many zones.

`python -m tests.worktime.figures` runs all of them and says how many.
"""

from collections.abc import Iterable
from datetime import timedelta
from itertools import pairwise

import pytest

from tests.worktime.cases import agree_around
from tests.worktime.changes import ZONES, around, changes, every_history

pytestmark = pytest.mark.wide

YEARS = range(2020, 2036)
SHARES = 20


@pytest.mark.parametrize("zone", ZONES)
def test_the_calendar_agrees_with_the_oracle_around_clock_changes(zone: str) -> None:
    """Around one change; which of the years and seasons depends on the zone."""
    moments = around(zone)
    assert agree_around(zone, moments[ZONES.index(zone) * 3 % len(moments)], 3)


@pytest.mark.soak
@pytest.mark.parametrize("zone", ZONES)
def test_the_calendar_agrees_with_the_oracle_around_every_change(zone: str) -> None:
    for change in around(zone):
        assert agree_around(zone, change, 6)


@pytest.mark.soak
@pytest.mark.parametrize("share", range(SHARES))
def test_no_zone_of_the_world_disagrees(share: int) -> None:
    for zone in every_history()[share::SHARES]:
        for change in around(zone):
            assert agree_around(zone, change, 2)


def test_the_zones_are_of_all_kinds() -> None:
    yearly = {zone: len(changes(zone)) for zone in ZONES}
    assert len(ZONES) >= 20
    assert {z for z, count in yearly.items() if count == 2 * len(YEARS)} >= {"Europe/Berlin", "Australia/Lord_Howe"}
    assert yearly["Asia/Kathmandu"] == yearly["America/Sao_Paulo"] == 0
    assert 0 < yearly["Africa/Juba"] < yearly["Pacific/Fiji"]


def test_no_zone_changes_its_clocks_twice_within_three_days() -> None:
    """The calendar looks for one change around a day, and only for one."""
    assert _nearest(ZONES) > timedelta(days=3)


@pytest.mark.soak
def test_no_zone_of_the_world_changes_its_clocks_twice_within_three_days() -> None:
    assert _nearest(every_history()) > timedelta(days=3)


def _nearest(zones: Iterable[str]) -> timedelta:
    return min(later - change for zone in zones for change, later in pairwise(changes(zone)))
