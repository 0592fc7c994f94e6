"""The story of a handoff: does what the file asks for, waits for the next moment or the next word, and does the next.

What follows from what is decided in `domain.course`; here is only doing and waiting.
"""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from functools import partial
from typing import Any

from temporalio import workflow
from temporalio.exceptions import is_cancelled_exception

with workflow.unsafe.imports_passed_through():
    from domain.course import asking, delivering, ending, ladder, owing
    from domain.course.deeds import Look, PlanClock, PutAside
    from domain.course.file import HandoffFile
    from domain.handoff import Settled
    from domain.letters import ToSend
    from workflows import deeds, recycles
    from workflows.board import Published, publish
    from workflows.heard import Heard

NO_REASON = "cancelled in Temporal without a reason"


class Story:
    """Does the deeds of one file. Letters to one reader go one after the other, all else side by side."""

    def __init__(self, file: HandoffFile, begin: Callable[[], None] | None = None) -> None:
        """`begin` asks for the first deeds: those of a small story; a handoff asks the rep."""
        self._file = file
        self._ask = begin or partial(asking.ask_the_rep, file)
        self.heard = Heard(file, workflow.patched)
        self._published: Published | None = None
        self._under_way: dict[asyncio.Task[None], ToSend | None] = {}
        self._last_to: dict[str, asyncio.Task[None]] = {}
        self._looks = 0
        self._fault: BaseException | None = None

    async def run(self) -> Settled:
        """Until the file is settled and everybody who must hear of it was told."""
        file = self._file
        try:
            self._ask()
            await self._until_settled()
        except BaseException as error:
            if not is_cancelled_exception(error):
                raise
            ending.withdraw(file, workflow.cancellation_reason() or NO_REASON, "operator", workflow.now())
        await _to_the_end(self._finish())
        await workflow.wait_condition(workflow.all_handlers_finished)
        assert file.outcome is not None  # noqa: S101 - what was waited for
        return Settled(
            attempt_id=file.attempt,
            outcome=file.outcome,
            settled_at=workflow.now(),
            opportunity_id=file.opportunity_id,
        )

    async def _until_settled(self) -> None:
        """One timer at a time: the next moment of the ladder. After it the file is looked at again."""
        file = self._file
        while file.outcome is None:
            self._begin_deeds()
            moment = ladder.next_moment(file)
            try:
                await workflow.wait_condition(
                    lambda moment=moment: self._is_to_do() or ladder.next_moment(file) != moment,  # type: ignore[misc]
                    timeout=max(moment.at - workflow.now(), timedelta()) if moment else None,
                    timeout_summary=moment.what if moment else None,
                )
            except TimeoutError:
                ladder.reach(file, workflow.now())

    async def _finish(self) -> None:
        """Tells those who must hear the end, and writes the last fact before the run closes."""
        while True:
            self._begin_deeds()
            if not self._under_way:
                return
            await workflow.wait_condition(lambda: self._is_to_do() or not self._under_way)

    def _is_to_do(self) -> bool:
        return bool(self._file.deeds) or self._are_facts_waiting() or self._fault is not None

    def _are_facts_waiting(self) -> bool:
        """Facts that no deed will carry soon; behind a look at the CRM there comes a letter."""
        return self._file.owes_facts and not self._looks

    def _begin_deeds(self) -> None:
        """Begins what is to be done. Facts go with the first deed, or by themselves when there is none."""
        file = self._file
        if self._fault is not None:
            raise self._fault
        self._publish()
        for task, order in self._under_way.items():
            if order is not None and ending.is_moot(file, order):
                task.cancel()
        for deed in file.take_deeds():
            if isinstance(deed, ToSend):
                self._begin_letter(deed)
            elif isinstance(deed, PutAside):
                self._begin(recycles.start(deed))
            elif isinstance(deed, Look):
                self._looks += 1
                self._begin(self._look(deed))
            else:
                self._begin(self._plan(deed))
        if self._are_facts_waiting():
            self._begin(deeds.record(file.take_facts()))

    def _begin_letter(self, order: ToSend) -> None:
        before = self._last_to.get(order.to)
        waits = before is not None and not before.done()
        facts = () if waits else self._file.take_facts()
        self._last_to[order.to] = self._begin(self._send(order, facts, before if waits else None), order)

    def _begin(self, deed: Coroutine[Any, Any, None], order: ToSend | None = None) -> asyncio.Task[None]:
        async def to_its_end() -> None:
            try:
                await deed
            except BaseException as fault:
                if not is_cancelled_exception(fault):
                    self._fault = fault
            finally:
                self._under_way.pop(task)

        task = asyncio.create_task(to_its_end())
        self._under_way[task] = order
        return task

    async def _send(self, order: ToSend, facts: tuple[Any, ...], before: asyncio.Task[None] | None) -> None:
        file = self._file
        if before is not None:
            await asyncio.wait([before])
            facts = file.take_facts()
        try:
            sent = await deeds.send(order, facts)
        except BaseException:
            file.owe_again(facts)
            raise
        delivering.taken(file, order, sent, workflow.now())

    async def _look(self, look: Look) -> None:
        try:
            judgement = await deeds.look(look.expected, look.rep)
        finally:
            self._looks -= 1
        owing.looked(self._file, look, judgement, workflow.now())

    async def _plan(self, wanted: PlanClock) -> None:
        facts = self._file.take_facts()
        ladder.planned(self._file, await deeds.plan(self._file.attempt, wanted, facts))

    def _publish(self) -> None:
        """Shows the file in the Temporal UI; what has not changed is not sent again."""
        self._published = publish(self._file, self._published)


async def _to_the_end(deed: Coroutine[Any, Any, None]) -> None:
    """Does the deed to its end, even when the handoff is cancelled in the middle of it."""
    task = asyncio.create_task(deed)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
