"""Stopping a clock by name and reason, and letting it go on."""

from typing import Annotated

from fastapi import APIRouter, Depends

from domain.api_keys import ApiKey
from service.handoffs import ClockWord
from web.api.access import Denied, allowed
from web.api.handoffs import AttemptId, row_of
from web.api.models import ClockIn, WordOut
from web.api.once import IdempotencyKey, asked_by, once, update_id
from web.api.problems import documented, problem
from web.desk import Desk


def clocks_router(desk: Desk) -> APIRouter:
    """`/handoffs/ID/pause` and `/handoffs/ID/go-on`."""
    router = APIRouter(tags=["handoffs"])
    decide = allowed(desk, "decide")

    @router.post("/handoffs/{attempt_id}/pause", operation_id="pause", responses=documented(404, 409))
    async def pause_clock(
        attempt_id: AttemptId,
        given: ClockIn,
        key: Annotated[ApiKey, Depends(decide)],
        idempotency_key: IdempotencyKey,
    ) -> WordOut:
        """Stops the running clock: no deadline comes until it goes on. 409 when it cannot be stopped."""
        return await _steer(desk, attempt_id, "pause", given, key, idempotency_key)

    @router.post("/handoffs/{attempt_id}/go-on", operation_id="go_on", responses=documented(404, 409))
    async def let_clock_go_on(
        attempt_id: AttemptId,
        given: ClockIn,
        key: Annotated[ApiKey, Depends(decide)],
        idempotency_key: IdempotencyKey,
    ) -> WordOut:
        """Lets a stopped clock go on; the working time in between is given back. 409 when none was stopped."""
        return await _steer(desk, attempt_id, "go_on", given, key, idempotency_key)

    return router


async def _steer(
    desk: Desk, attempt_id: str, word: ClockWord, given: ClockIn, key: ApiKey, idempotency_key: str
) -> WordOut:
    await row_of(desk, attempt_id)

    async def deed() -> WordOut:
        id_ = update_id(key, attempt_id, f"{word} {idempotency_key}", given)
        answer = await desk.handoffs.steer_clock(attempt_id, word, desk.people().id_of(key.name), given.reason, id_)
        if answer is None or answer.result != "taken":
            raise Denied(problem(409, f"{answer.said if answer else 'the handoff is closed'}."))
        return WordOut(result="taken", said=answer.said)

    return await once(desk, asked_by(key, f"{word} {attempt_id}", idempotency_key, given), WordOut, deed)
