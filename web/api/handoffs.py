"""Looking at handoffs, deciding and withdrawing them."""

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query
from pydantic import AwareDatetime

from domain.api_keys import ApiKey
from domain.handoff import HandoffOutcome, HandoffState
from domain.listing import HandoffRow
from service.trouble import NoSuchHandoff
from web.api.access import Denied, allowed
from web.api.models import DecisionIn, DecisionOut, FactOut, HandoffList, HandoffOut, HandoffShown, WithdrawalIn
from web.api.once import IdempotencyKey, MaybeIdempotencyKey, asked_by, once, update_id
from web.api.problems import documented, problem
from web.desk import Desk

AttemptId = Annotated[
    str, Path(max_length=100, pattern=r"^(handoff|return|recycle)-[A-Za-z0-9._-]+$", examples=["handoff-kr-1000-1"])
]
Id = Annotated[str | None, Query(max_length=100, pattern=r"^[A-Za-z0-9._-]+$")]
Since = Annotated[AwareDatetime | None, Query(description="A moment with its zone, as RFC 3339 writes it.")]
After = Annotated[str | None, Query(max_length=100, description="The `next` of the page before.")]
MOST_ROWS = 500


def looking_router(desk: Desk) -> APIRouter:
    """`/handoffs`, read only."""
    router = APIRouter(tags=["handoffs"])
    read = allowed(desk, "read")

    @router.get("/handoffs", operation_id="list_handoffs", responses=documented())
    async def list_handoffs(
        _: Annotated[ApiKey, Depends(read)],
        rep: Id = None,
        ldr: Id = None,
        lead_id: Id = None,
        state: HandoffState | None = None,
        settled: Annotated[bool, Query(description="Settled ones too.")] = False,
        overdue: Annotated[bool, Query(description="Only those past their deadline.")] = False,
        outcome: HandoffOutcome | None = None,
        passed_from: Since = None,
        passed_before: Since = None,
        limit: Annotated[int, Query(ge=1, le=MOST_ROWS, description="At most so many on a page.")] = 100,
        after: After = None,
    ) -> HandoffList:
        """Lists handoffs, oldest first, page by page. Asking for an outcome asks for settled ones."""
        rows = await desk.listing.rows(
            open_only=not settled and outcome is None,
            rep=rep,
            ldr=ldr,
            lead_id=lead_id,
            state=state,
            outcome=outcome,
            overdue_at=desk.now() if overdue else None,
            passed_from=_utc(passed_from),
            passed_before=_utc(passed_before),
            after=await _place(desk, after) if after is not None else None,
            limit=limit + 1,
        )
        page = [_out(row) for row in rows[:limit]]
        return HandoffList(handoffs=page, next=page[-1].attempt_id if len(rows) > limit else None)

    @router.get("/handoffs/{attempt_id}", operation_id="show_handoff", responses=documented(404))
    async def show_handoff(attempt_id: AttemptId, _: Annotated[ApiKey, Depends(read)]) -> HandoffShown:
        """Shows one handoff with its story."""
        row = await row_of(desk, attempt_id)
        story = await desk.listing.story(attempt_id)
        told = [FactOut(kind=fact.kind, at=fact.at, by=fact.by, said=fact.said) for fact in story]
        return HandoffShown(**_out(row).model_dump(), timeline=told)

    return router


def steering_router(desk: Desk) -> APIRouter:
    """`/handoffs`, what changes them."""
    router = APIRouter(tags=["handoffs"])
    decide, withdraw = allowed(desk, "decide"), allowed(desk, "withdraw")

    @router.post("/handoffs/{attempt_id}/decision", operation_id="decide", responses=documented(404, 409))
    async def decide_handoff(
        attempt_id: AttemptId,
        given: DecisionIn,
        key: Annotated[ApiKey, Depends(decide)],
        idempotency_key: IdempotencyKey,
    ) -> DecisionOut:
        """Decides in the rep's place; rep and LDR are told. 409 when it is decided otherwise."""
        await row_of(desk, attempt_id)
        id_ = update_id(key, attempt_id, idempotency_key, given)

        async def deed() -> DecisionOut:
            answer = await desk.handoffs.decide_for(
                attempt_id, desk.people().id_of(key.name), given.verdict, tuple(given.criteria), given.reason, id_
            )
            if answer is None or answer.result != "taken":
                said = answer.said if answer else "the handoff is closed"
                raise Denied(problem(409, f"{said}. Look at the handoff before you decide anything else."))
            return DecisionOut(result=answer.result, said=answer.said)

        asked = asked_by(key, f"decide {attempt_id}", idempotency_key, given)
        return await once(desk, asked, DecisionOut, deed)

    @router.post(
        "/handoffs/{attempt_id}/withdrawal", operation_id="withdraw", responses=documented(404), status_code=202
    )
    async def withdraw_handoff(
        attempt_id: AttemptId,
        given: WithdrawalIn,
        key: Annotated[ApiKey, Depends(withdraw)],
        idempotency_key: MaybeIdempotencyKey = None,
    ) -> HandoffOut:
        """Withdraws a lead: its handoff ends, rep and LDR are told why. It takes a moment; show it again."""
        row = await row_of(desk, attempt_id)

        async def deed() -> HandoffOut:
            await desk.handoffs.withdraw(attempt_id, desk.people().id_of(key.name), given.reason)
            return _out(row)

        asked = asked_by(key, f"withdraw {attempt_id}", idempotency_key, given)
        return await once(desk, asked, HandoffOut, deed)

    return router


async def _place(desk: Desk, after: str) -> HandoffRow:
    row = await desk.listing.row(after)
    if row is None:
        raise Denied(problem(422, "`after` names no handoff; give the `next` of the page before, or leave it out."))
    return row


def _utc(moment: datetime | None) -> datetime | None:
    return moment.astimezone(UTC) if moment else None


async def row_of(desk: Desk, attempt_id: str) -> HandoffRow:
    """The handoff of this attempt. Raises NoSuchHandoff."""
    row = await desk.listing.row(attempt_id)
    if row is None:
        raise NoSuchHandoff(f"there is no handoff {attempt_id}; list them to see all")
    return row


def _out(row: HandoffRow) -> HandoffOut:
    return HandoffOut.model_validate(asdict(row) | {"waiting_for": row.waiting_for})
