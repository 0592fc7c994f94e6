"""What people of a storm say by Update: pages, operators, other systems. It skips the mailroom."""

import asyncio
from collections.abc import Iterator
from typing import Any, Literal

from temporalio.client import WorkflowUpdateFailedError

from domain.handoff import Answer
from tests.builders import a_policy
from tests.storm.saying import View, message
from tests.storm.stage import Stage
from tests.storm.step import Step
from tests.storm.watching import Violation
from workflows.handoff import LeadHandoff
from workflows.messages import AnswerQuestion, Ask, Decide, Engage, Recompute, Said, Tell, Undo
from workflows.signals import read_signal

UPDATES: dict[type[Said], Any] = {
    Decide: LeadHandoff.decide, Undo: LeadHandoff.undo, Engage: LeadHandoff.engage, Ask: LeadHandoff.ask,
    AnswerQuestion: LeadHandoff.answer, Tell: LeadHandoff.tell, Recompute: LeadHandoff.recompute,
}  # fmt: skip


class ByUpdate:
    """Sends the Updates of one storm."""

    def __init__(self, stage: Stage, numbers: Iterator[int]) -> None:
        self._stage, self._numbers = stage, numbers
        self._sent: list[tuple[str, Said, Answer]] = []

    @property
    def has_said(self) -> bool:
        """Whether there is something to say again."""
        return bool(self._sent)

    async def says(self, step: Step, before: View) -> tuple[Said, Answer | None]:
        """Says it; where the worker is dead it is answered once there is one again. Raises Violation."""
        said = message(step, before, await self._stage.now(), next(self._numbers))
        if step.what == "race":
            return await self._race(said)
        if step.what == "dead_worker":
            await self._stage.end_worker()
        return said, await self._say(said, dead_worker=step.what == "dead_worker")

    async def says_again(self, *, otherwise: bool) -> tuple[Said | None, Answer | None]:
        """The last message under its own id, or as another one."""
        id_, said, answer = self._sent[-1]
        if otherwise:
            return said, await self._say(said)
        again = await self._stage.handle.execute_update(UPDATES[type(said)], said, id=id_)
        if again != answer:
            raise Violation(f"the same message twice has one answer: {answer}, {again}")
        return None, None

    async def signals(self, step: Step, before: View) -> Said | None:
        """A signal of another system; what it comes to, None where it is ignored."""
        content = {"by": before.person(step.by), "reason": step.note, "criteria": list(step.criteria)}
        verdict: Literal["accept", "reject"] = "reject" if step.criteria else "accept"
        await self._stage.handle.signal(verdict, content)
        read = read_signal(verdict, (content,), a_policy())
        return None if isinstance(read, str) else read

    async def _race(self, said: Said) -> tuple[Said, Answer | None]:
        """A decision, and another by somebody else at the same moment: one is taken, or none."""
        assert isinstance(said, Decide)
        other = said.model_copy(update={"by": "zoe", "channel": "operator", "verdict": "accept", "criteria": ()})
        answers = await asyncio.gather(self._say(said), self._say(other))
        taken = [at for at, answer in enumerate(answers) if answer is not None and answer.result == "taken"]
        if len(taken) > 1:
            raise Violation(f"of two decisions at one moment one is taken: {answers}")
        at = taken[0] if taken else 0
        return (said, other)[at], answers[at]

    async def _say(self, said: Said, *, dead_worker: bool = False) -> Answer | None:
        id_ = f"storm-{next(self._numbers):012d}"
        asking = asyncio.create_task(self._stage.handle.execute_update(UPDATES[type(said)], said, id=id_))
        if dead_worker:
            await asyncio.wait([asking], timeout=0.1)
            self._stage.begin_worker()
        try:
            answer: Answer = await asking
        except WorkflowUpdateFailedError as refused:
            raise Violation(f"every message is answered: {refused.cause}") from refused
        self._sent.append((id_, said, answer))
        return answer
