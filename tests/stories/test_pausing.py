"""A handoff whose clock an operator stops: seen by the query, silent meanwhile, and it nags again afterwards."""

from datetime import timedelta

from tests.stories.floor import Floor


async def test_a_stopped_clock_is_shown_and_goes_on(floor: Floor) -> None:
    handle = await floor.pass_lead()
    due = (await floor.until(handle, "with_rep")).until
    assert due is not None
    await floor.at_rest(handle)
    assert (await floor.tell(handle, "pause", by="olga", note="trade fair")).result == "taken"
    await floor.until_recorded(handle, "paused")
    status = await floor.until(handle, "with_rep")
    assert "by olga: trade fair" in status.paused
    assert "let the clock go on" in status.can_do[0]
    assert (status.until, status.steps) == (None, ())
    await floor.at_rest(handle)
    await floor.machine.fast_forward(handle, timedelta(days=5))
    assert floor.letters(handle) == ["handoff to ben"]
    await floor.tell(handle, "go_on", by="olga")
    await floor.until_recorded(handle, "planned")
    await floor.at_rest(handle)
    status = await floor.until(handle, "with_rep")
    assert status.until is not None
    assert status.paused == ""
    await floor.machine.fast_forward(handle, timedelta(days=3))
    await floor.until_sent(handle, "overdue.lea")
