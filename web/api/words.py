"""Giving more time and giving the lead to another rep, as a manager or an operator does."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends

from domain.api_keys import ApiKey
from domain.handoff import Answer
from web.api.access import Denied, allowed
from web.api.handoffs import AttemptId, row_of
from web.api.models import AssignmentIn, ExtensionIn, WordOut
from web.api.once import IdempotencyKey, asked_by, once, update_id
from web.api.problems import documented, problem
from web.desk import Desk


def words_router(desk: Desk) -> APIRouter:
    """`/handoffs/ID/extension` and `/handoffs/ID/assignment`."""
    router = APIRouter(tags=["handoffs"])
    extend, reassign = allowed(desk, "extend"), allowed(desk, "reassign")

    async def told(
        word: Literal["extend", "move"], attempt_id: str, key: ApiKey, given: ExtensionIn | AssignmentIn, once_key: str
    ) -> WordOut:
        await row_of(desk, attempt_id)
        named = {"until": given.until} if isinstance(given, ExtensionIn) else {"to": given.to}

        async def deed() -> WordOut:
            id_ = update_id(key, attempt_id, once_key, given)
            return word_out(
                await desk.telling.tell_as(attempt_id, desk.people().id_of(key.name), word, given.reason, id_, **named)
            )

        return await once(desk, asked_by(key, f"{word} {attempt_id}", once_key, given), WordOut, deed)

    @router.post("/handoffs/{attempt_id}/extension", operation_id="extend", responses=documented(404, 409))
    async def extend_handoff(
        attempt_id: AttemptId,
        given: ExtensionIn,
        key: Annotated[ApiKey, Depends(extend)],
        idempotency_key: IdempotencyKey,
    ) -> WordOut:
        """Gives whoever is asked more time, within the policy's limit for managers. 409 when no deadline runs."""
        return await told("extend", attempt_id, key, given, idempotency_key)

    @router.post("/handoffs/{attempt_id}/assignment", operation_id="reassign", responses=documented(404, 409))
    async def reassign_handoff(
        attempt_id: AttemptId,
        given: AssignmentIn,
        key: Annotated[ApiKey, Depends(reassign)],
        idempotency_key: IdempotencyKey,
    ) -> WordOut:
        """Gives the lead to another rep, with a new deadline. An accepted lead moves only when its rep has left: the
        other one owes the opportunity from then on. 409 when it does not fit, 422 when that is no rep.
        """
        rep = desk.people().get(given.to)
        if rep is None or not rep.active or "rep" not in rep.roles:
            raise Denied(problem(422, f"{given.to} is no rep in the people file; give the person id of a rep."))
        return await told("move", attempt_id, key, given, idempotency_key)

    return router


def word_out(answer: Answer | None) -> WordOut:
    """What the handoff said; a problem of status 409 where the word has no effect."""
    if answer is None or answer.result != "taken":
        said = answer.said if answer else "the handoff is closed"
        raise Denied(problem(409, f"{said}. Look at the handoff before you change anything else."))
    return WordOut(result="taken", said=answer.said)
