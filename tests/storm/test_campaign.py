"""A long run of storms that is stopped goes on where it was; its seed is told."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.storm import campaign
from tests.storm.step import Step
from tests.storm.watching import Violation


class Weather:
    """Storms that only count themselves. `hangs` never ends, `breaks` does not hold."""

    def __init__(self, hangs: int | None = None, breaks: int | None = None) -> None:
        self.seen: list[int] = []
        self.hangs, self.breaks = hangs, breaks
        self.is_stuck = asyncio.Event()

    async def __call__(self, _machine: object, storm: tuple[Step, ...]) -> None:
        number = next(n for n in range(1, 10) if campaign.storm_of("abc", n) == storm)
        self.seen.append(number)
        if number == self.hangs:
            self.is_stuck.set()
            await asyncio.Event().wait()
        if number == self.breaks:
            raise Violation("two decisions")


@asynccontextmanager
async def _no_server() -> AsyncIterator[None]:
    yield


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(campaign, "time_skipping", _no_server)
    monkeypatch.setattr(campaign, "ROOT", tmp_path)


async def test_a_run_that_was_stopped_goes_on_with_what_has_not_passed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    first = Weather(hangs=4, breaks=2)
    monkeypatch.setattr(campaign, "weathers", first)
    running = asyncio.create_task(campaign.soak("abc", storms=6, minutes=60, at_once=1))
    await first.is_stuck.wait()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert first.seen == [1, 2, 3, 4]
    second = Weather()
    monkeypatch.setattr(campaign, "weathers", second)
    assert await campaign.soak("abc", storms=6, minutes=60, at_once=1) == 0
    assert second.seen == [2, 4, 5, 6], "neither what did not hold nor what was cut off has passed"
    told = capsys.readouterr().out
    assert "seed abc: 0 of 6 storms have passed before" in told
    assert "storm 2: Violation: two decisions" in told
    assert "seed abc: 2 of 6 storms have passed before" in told
    assert "0 did not hold, 0 left" in told


async def test_no_storm_begins_when_the_time_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    weather = Weather()
    monkeypatch.setattr(campaign, "weathers", weather)
    assert await campaign.soak("abc", storms=6, minutes=-1) == 0
    assert not weather.seen


def test_a_seed_gives_the_same_storms_and_another_gives_others() -> None:
    numbers = range(1, 20)
    assert [campaign.storm_of("abc", n) for n in numbers] == [campaign.storm_of("abc", n) for n in numbers]
    assert [campaign.storm_of("abc", n) for n in numbers] != [campaign.storm_of("abd", n) for n in numbers]


def test_every_word_and_every_door_is_drawn() -> None:
    steps = [step for n in range(1, 1500) for step in campaign.storm_of("abc", n)]
    assert {"mine", "duplicate", "attach", "repass", "correct", "note"} <= {step.word for step in steps}
    assert {"", "reply", "stranger", "other_attempt", "unknown_key", "two_keys", "thread", "machine"} == {
        step.door for step in steps
    }
    assert {"worker", "dead_worker", "again", "copy", "race"} <= {step.what for step in steps}
