"""What operators and managers type into the Temporal UI: decide on behalf, withdraw, pause, with name and reason."""

import pytest
from temporalio.client import WorkflowUpdateFailedError

from tests.stories.floor import Floor, Handle

WHO = pytest.mark.parametrize("by", ["olga", "maria"], ids=["operator", "manager"])


async def refused_without_a_reason(floor: Floor, update: str, given: dict[str, str], said: str) -> Handle:
    """A lead that waits for its rep, and a word about it that is refused."""
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    with pytest.raises(WorkflowUpdateFailedError) as refused:
        await handle.execute_update(update, given)
    assert said in str(refused.value.cause)
    return handle


@WHO
async def test_they_decide_in_the_reps_place(floor: Floor, by: str) -> None:
    given = {"verdict": "accept", "by": by}
    handle = await refused_without_a_reason(floor, "decide", given, "needs a reason: give `note`")
    with pytest.raises(WorkflowUpdateFailedError):
        await handle.execute_update("decide", {"verdict": "accept", "note": "Ben told me by phone"})
    await handle.execute_update("decide", {"verdict": "accept", "by": by, "note": "Ben told me by phone"})
    status = await floor.until(handle, "awaiting_opportunity")
    assert status.decision is not None
    assert (status.decision.by, status.decision.channel) == (by, "operator")
    await floor.until_recorded(handle, "decided")
    assert "Ben told me by phone" in floor.fact(handle, "decided").said


@WHO
async def test_they_withdraw(floor: Floor, by: str) -> None:
    given = {"word": "withdraw", "by": by}
    handle = await refused_without_a_reason(floor, "tell", given, "a withdrawal needs a reason")
    await handle.execute_update("tell", {"word": "withdraw", "by": by, "note": "Anna has left"})
    assert (await handle.result()).outcome == "withdrawn"
    told = floor.fact(handle, "withdrawn")
    assert (told.by, told.said) == (by, "withdrawn: Anna has left")


@WHO
async def test_they_stop_the_clock_and_let_it_go_on(floor: Floor, by: str) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.at_rest(handle)
    unreasoned = await handle.execute_update("tell", {"word": "pause", "by": by})
    assert unreasoned["said"] == "a pause needs a reason"
    await handle.execute_update("tell", {"word": "pause", "by": by, "note": "trade fair"})
    assert f"by {by}: trade fair" in (await floor.until(handle, "with_rep")).paused
    await handle.execute_update("tell", {"word": "go_on", "by": by})
    await floor.until_recorded(handle, "planned")
    assert (await floor.until(handle, "with_rep")).paused == ""
