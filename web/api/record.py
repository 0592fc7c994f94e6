"""What the LDR of an open handoff puts right or adds, and the opportunity that belongs to it."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends

from domain.api_keys import ApiKey
from domain.corrections import RecordRead
from service.recorded import recorded_data
from web.api.access import Denied, allowed
from web.api.handoffs import AttemptId, row_of
from web.api.models import OpportunityIn, RecordIn, WordOut
from web.api.once import IdempotencyKey, asked_by, once, update_id
from web.api.problems import documented, problem
from web.api.words import word_out
from web.desk import Desk


def record_router(desk: Desk) -> APIRouter:
    """`/handoffs/ID/note`, `/handoffs/ID/correction` and `/handoffs/ID/opportunity`."""
    router = APIRouter(tags=["handoffs"])
    correct, attach = allowed(desk, "correct"), allowed(desk, "attach")

    @router.post("/handoffs/{attempt_id}/note", operation_id="note", responses=documented(404, 409))
    async def add_news(
        attempt_id: AttemptId,
        given: RecordIn,
        key: Annotated[ApiKey, Depends(correct)],
        idempotency_key: IdempotencyKey,
    ) -> WordOut:
        """Gives news to the rep, in the thread, with old and new. A new phone, mail or meeting starts the rep's clock
        anew; evidence is added to what was passed. 409 when the handoff is closed.
        """
        return await _put_right(desk, attempt_id, "note", given, key, idempotency_key)

    @router.post("/handoffs/{attempt_id}/correction", operation_id="correct", responses=documented(404, 409))
    async def correct_record(
        attempt_id: AttemptId,
        given: RecordIn,
        key: Annotated[ApiKey, Depends(correct)],
        idempotency_key: IdempotencyKey,
    ) -> WordOut:
        """Puts a record right that the rep found faulty or a duplicate: the stopped clock goes on, or starts anew.
        Of any other open handoff it is as a note. 409 when the handoff is closed.
        """
        return await _put_right(desk, attempt_id, "correct", given, key, idempotency_key)

    @router.post("/handoffs/{attempt_id}/opportunity", operation_id="attach", responses=documented(404, 409))
    async def attach_opportunity(
        attempt_id: AttemptId,
        given: OpportunityIn,
        key: Annotated[ApiKey, Depends(attach)],
        idempotency_key: IdempotencyKey,
    ) -> WordOut:
        """Names the opportunity of an accepted lead. It is read from the CRM and judged, and only what is read
        converts the lead: show the handoff again for what came of it. 409 when no opportunity is waited for.
        """
        return await _attach(desk, attempt_id, given, key, idempotency_key)

    return router


async def _attach(desk: Desk, attempt_id: str, given: OpportunityIn, key: ApiKey, idempotency_key: str) -> WordOut:
    await row_of(desk, attempt_id)

    async def deed() -> WordOut:
        id_ = update_id(key, attempt_id, idempotency_key, given)
        answer = await desk.telling.attach(
            attempt_id, desk.people().id_of(key.name), given.opportunity, given.reason, id_
        )
        return word_out(answer)

    return await once(desk, asked_by(key, f"attach {attempt_id}", idempotency_key, given), WordOut, deed)


async def _put_right(
    desk: Desk, attempt_id: str, word: Literal["note", "correct"], given: RecordIn, key: ApiKey, idempotency_key: str
) -> WordOut:
    await row_of(desk, attempt_id)
    record = recorded_data(given.model_dump(mode="json", exclude={"news"}, exclude_none=True))
    if wrong := _wrong(desk, record):
        raise Denied(problem(422, wrong))

    async def deed() -> WordOut:
        id_ = update_id(key, attempt_id, f"{word} {idempotency_key}", given)
        role: Literal["ldr"] | None = "ldr" if key.role == "ldr" else None
        return word_out(
            await desk.telling.put_right(attempt_id, desk.people().id_of(key.name), word, given.news, record, id_, role)
        )

    return await once(desk, asked_by(key, f"{word} {attempt_id}", idempotency_key, given), WordOut, deed)


def _wrong(desk: Desk, record: RecordRead) -> str:
    """What is wrong with it, with what to do; empty when nothing is."""
    people = desk.people()
    known = {person.id for person in people.with_role("ldr")}
    others = sorted({one.by for one in record.evidence} - known)
    said = [f"{fault.field}: {fault.said}" for fault in record.faults]
    said += [f"{by} is no LDR in the people file; name the LDR who verified it in `by`." for by in others]
    return " ".join(said)
