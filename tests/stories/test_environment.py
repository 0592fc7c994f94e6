from datetime import timedelta

from temporalio import workflow
from temporalio.api.operatorservice.v1 import ListSearchAttributesRequest
from temporalio.worker import Worker

from tests.stories.environment import TimeMachine
from workflows import attributes


@workflow.defn
class Alarm:
    """Rings every six hours until it has rung often enough."""

    def __init__(self) -> None:
        self._rung = 0

    @workflow.run
    async def run(self, times: int) -> int:
        while self._rung < times:
            await workflow.sleep(timedelta(hours=6))
            self._rung += 1
        return self._rung

    @workflow.query
    def rung(self) -> int:
        return self._rung


async def test_a_clock_is_turned_forward_past_one_days_piece_and_fires_each_timer(time_machine: TimeMachine) -> None:
    async with Worker(time_machine.client, task_queue="alarms", workflows=[Alarm]):
        handle = await time_machine.start(Alarm.run, 100, id="alarm-forward", task_queue="alarms")
        before = await time_machine.now(handle)
        await time_machine.fast_forward(handle, timedelta(hours=31))
        assert await handle.query(Alarm.rung) == 5
        assert timedelta(hours=31) <= await time_machine.now(handle) - before < timedelta(hours=31, minutes=1)
        await handle.terminate()


async def test_each_workflow_has_a_clock_of_its_own(time_machine: TimeMachine) -> None:
    async with Worker(time_machine.client, task_queue="alarms", workflows=[Alarm]):
        turned = await time_machine.start(Alarm.run, 1, id="alarm-turned", task_queue="alarms")
        at_rest = await time_machine.start(Alarm.run, 1, id="alarm-at-rest", task_queue="alarms")
        await time_machine.fast_forward(turned, timedelta(hours=7))
        assert await turned.result() == 1
        assert await at_rest.query(Alarm.rung) == 0
        await at_rest.terminate()


async def test_turning_past_the_end_of_a_workflow_returns(time_machine: TimeMachine) -> None:
    async with Worker(time_machine.client, task_queue="alarms", workflows=[Alarm]):
        handle = await time_machine.start(Alarm.run, 2, id="alarm-past-end", task_queue="alarms")
        await time_machine.fast_forward(handle, timedelta(days=30))
        assert await handle.result() == 2


async def test_the_server_knows_the_products_search_attributes(time_machine: TimeMachine) -> None:
    found = await time_machine.client.operator_service.list_search_attributes(
        ListSearchAttributesRequest(namespace="default")
    )
    assert {key.name for key in attributes.ALL} <= set(found.custom_attributes)
