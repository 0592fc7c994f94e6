"""The stage of the storms itself: mails go all the way, and a restarted worker knows nothing."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from temporalio import workflow

from domain.course.file import HandoffFile
from domain.listing import row_of
from tests.stories.environment import time_skipping
from tests.storm.handoff import StormyHandoff
from tests.storm.stage import Stage
from tests.storm.step import By, Step
from workflows import handoff
from workflows.story import Story

pytestmark = pytest.mark.storm


@pytest_asyncio.fixture
async def stage() -> AsyncIterator[Stage]:
    async with time_skipping() as machine:
        stage = Stage(machine)
        await stage.begin()
        yield stage
        await stage.end()


def says(word: str, by: By, role: str, **more: Any) -> Step:
    return Step(what="tell", word=word, by=by, role=role, door="reply", **more)


async def test_a_lead_goes_its_whole_way_by_mail(stage: Stage) -> None:
    storm = (
        Step(what="decide", criteria=("budget",), door="reply"),
        says("dispute", "ldr", "ldr"),
        says("overturn", "manager", "manager", to="sam"),
        Step(what="decide", by="former", key="old", door="reply"),
        says("mine", "former", "rep", key="old"),
        Step(what="decide", door="reply"),
        Step(what="again"),
        Step(what="copy"),
        Step(what="made", by="former"),
        Step(what="wait", hours=80),
        says("attach", "ops", "sales_ops"),
        Step(what="made"),
        says("attach", "ops", "sales_ops"),
    )
    await StormyHandoff(stage).run(storm)
    kinds = [fact.kind for fact in stage.facts()]
    for kind, times in {"decided": 2, "overturned": 1, "claimed": 1, "attached": 2, "confirmed": 1}.items():
        assert kinds.count(kind) == times, f"{kind}: {kinds}"
    row = row_of(stage.facts())
    assert row is not None
    assert (row.outcome, row.rep, row.opportunity_id) == ("converted", "sam", "OP-000002")


async def test_a_lead_is_passed_again_by_mail_with_new_evidence(stage: Stage) -> None:
    storm = (
        Step(what="decide", criteria=("budget",), door="reply"),
        says("repass", "ldr", "ldr"),
        says("repass", "ldr", "ldr", evidence=True),
    )
    await StormyHandoff(stage).run(storm)
    row = row_of(stage.facts())
    assert row is not None
    assert row.outcome == "repassed"
    assert stage.begun == [stage.handle.id.removesuffix("2") + "3"]


async def test_a_new_worker_replays_what_it_never_saw(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[tuple[str, bool]] = []

    class Counted(Story):
        def __init__(self, file: HandoffFile) -> None:
            begun.append((file.attempt, workflow.unsafe.is_replaying()))
            super().__init__(file)

    monkeypatch.setattr(handoff, "Story", Counted)
    stage.handle = await stage.floor.pass_lead()
    await stage.at_rest()
    await stage.status()
    first = (stage.handle.id, False)
    assert [one for one in begun if one[0] == stage.handle.id] == [first], (
        "the worker that began it has it in its cache"
    )
    await stage.end_worker()
    stage.begin_worker()
    await stage.status()
    assert [one for one in begun if one[0] == stage.handle.id] == [first, (stage.handle.id, True)]
