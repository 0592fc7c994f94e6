"""The workflow is law: what was begun under older code must go on under this one.

Replay compares the kinds of commands, not timer lengths or arguments; the stories beside it prove behaviour, and the
order of commands of a run today is compared with the recorded one.
"""

from collections.abc import Sequence
from pathlib import Path

import pytest
from temporalio.api.history.v1 import HistoryEvent
from temporalio.client import WorkflowHistory
from temporalio.worker import Replayer

from runtime.converter import data_converter
from tests.histories.plots import PLOTS
from tests.stories.floor import STORIES, Floor

HISTORIES = Path(__file__).parent.parent / "histories"
RECORDED = sorted(HISTORIES.glob("*.json"))
OF_TODAY = [path for path in RECORDED if "." not in path.stem]
"""The others (`rejected.v1.json`) are of older code, whose runs may still be open: they must replay, no more."""

SMALL = ("return-settled", "return-kept", "recycle-asked")
"""Plots of the small stories beside a handoff."""


def recorded(path: Path) -> WorkflowHistory:
    plot = path.stem.partition(".")[0].replace("_", "-")
    kind = plot.split("-")[0] if plot in SMALL else "handoff"
    return WorkflowHistory.from_json(f"{kind}-recorded-{plot}-1", path.read_text("utf-8"))


@pytest.mark.parametrize("path", RECORDED, ids=lambda p: p.stem)
async def test_a_recorded_history_replays(path: Path) -> None:
    replayer = Replayer(workflows=STORIES, data_converter=data_converter)
    await replayer.replay_workflow(recorded(path))


def test_every_plot_is_recorded() -> None:
    assert {path.stem for path in OF_TODAY} == set(PLOTS)


@pytest.mark.parametrize("path", OF_TODAY, ids=lambda p: p.stem)
async def test_a_run_today_gives_the_recorded_commands_in_the_recorded_order(path: Path, floor: Floor) -> None:
    """When this fails without a new story behind it, running handoffs would go astray: use `workflow.patched`."""
    handle = await PLOTS[path.stem](floor, f"today-{path.stem.replace('_', '-')}")
    today = await handle.fetch_history()
    assert commands(today.events) == commands(recorded(path).events)


def commands(events: Sequence[HistoryEvent]) -> list[str]:
    """What the story asked for, in its order."""
    found = []
    for event in events:
        kind = event.WhichOneof("attributes").removesuffix("_event_attributes")
        if kind == "activity_task_scheduled":
            found.append(event.activity_task_scheduled_event_attributes.activity_type.name)
        elif kind in (
            "timer_started",
            "start_child_workflow_execution_initiated",
            "upsert_workflow_search_attributes",
            "workflow_execution_completed",
        ):
            found.append(kind)
    return found
