"""Looking at handoffs, deciding and withdrawing them."""

from dataclasses import asdict
from hashlib import sha256
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Path, Query
from pydantic import BaseModel

from domain.api_keys import ApiKey
from domain.handoff import HandoffState
from domain.listing import HandoffRow
from service.handoffs import ClockWord, NoSuchHandoff
from web.api.access import Denied, allowed
from web.api.models import (
    ClockIn,
    DecisionIn,
    DecisionOut,
    FactOut,
    HandoffList,
    HandoffOut,
    HandoffShown,
    WithdrawalIn,
)
from web.api.problems import documented, problem
from web.desk import Desk

AttemptId = Annotated[str, Path(max_length=100, pattern=r"^handoff-[A-Za-z0-9._-]+$", examples=["handoff-kr-1000-1"])]
Id = Annotated[str | None, Query(max_length=100, pattern=r"^[A-Za-z0-9._-]+$")]
IdempotencyKey = Annotated[
    str,
    Header(
        alias="Idempotency-Key",
        min_length=8,
        max_length=200,
        pattern=r"^[!-~]+$",
        description="Chosen by you for this request; the same again is the same decision.",
    ),
]


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
        limit: Annotated[int, Query(ge=1, le=500)] = 100,
    ) -> HandoffList:
        """Lists handoffs, oldest first."""
        rows = await desk.listing.rows(
            open_only=not settled,
            rep=rep,
            ldr=ldr,
            lead_id=lead_id,
            state=state,
            overdue_at=desk.now() if overdue else None,
            limit=limit,
        )
        return HandoffList(handoffs=[_out(row) for row in rows])

    @router.get("/handoffs/{attempt_id}", operation_id="show_handoff", responses=documented(404))
    async def show_handoff(attempt_id: AttemptId, _: Annotated[ApiKey, Depends(read)]) -> HandoffShown:
        """Shows one handoff with its story."""
        row = await _row(desk, attempt_id)
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
        await _row(desk, attempt_id)
        update_id = _update_id(key, attempt_id, idempotency_key, given)
        answer = await desk.handoffs.decide_for(
            attempt_id, key.name, given.verdict, tuple(given.criteria), given.reason, update_id
        )
        if answer is None or answer.result != "taken":
            said = answer.said if answer else "the handoff is closed"
            raise Denied(problem(409, f"{said}. Look at the handoff before you decide anything else."))
        return DecisionOut(result=answer.result, said=answer.said)

    @router.post(
        "/handoffs/{attempt_id}/withdrawal", operation_id="withdraw", responses=documented(404), status_code=202
    )
    async def withdraw_handoff(
        attempt_id: AttemptId, given: WithdrawalIn, key: Annotated[ApiKey, Depends(withdraw)]
    ) -> HandoffOut:
        """Withdraws a lead: its handoff ends, rep and LDR are told why. It takes a moment; show it again."""
        row = await _row(desk, attempt_id)
        await desk.handoffs.withdraw(attempt_id, f"{given.reason} ({key.name})")
        return _out(row)

    return router


def clocks_router(desk: Desk) -> APIRouter:
    """`/handoffs`, what stops a clock."""
    router = APIRouter(tags=["handoffs"])
    decide = allowed(desk, "decide")

    @router.post("/handoffs/{attempt_id}/pause", operation_id="pause", responses=documented(404, 409))
    async def pause_clock(
        attempt_id: AttemptId,
        given: ClockIn,
        key: Annotated[ApiKey, Depends(decide)],
        idempotency_key: IdempotencyKey,
    ) -> DecisionOut:
        """Stops the running clock: no deadline comes until it goes on. 409 when it cannot be stopped."""
        return await _steer(desk, attempt_id, "pause", given, key, idempotency_key)

    @router.post("/handoffs/{attempt_id}/go-on", operation_id="go_on", responses=documented(404, 409))
    async def let_clock_go_on(
        attempt_id: AttemptId,
        given: ClockIn,
        key: Annotated[ApiKey, Depends(decide)],
        idempotency_key: IdempotencyKey,
    ) -> DecisionOut:
        """Lets a stopped clock go on; the working time in between is given back. 409 when none was stopped."""
        return await _steer(desk, attempt_id, "go_on", given, key, idempotency_key)

    return router


async def _steer(
    desk: Desk, attempt_id: str, word: ClockWord, given: ClockIn, key: ApiKey, idempotency_key: str
) -> DecisionOut:
    await _row(desk, attempt_id)
    update_id = _update_id(key, attempt_id, f"{word} {idempotency_key}", given)
    answer = await desk.handoffs.steer_clock(attempt_id, word, key.name, given.reason, update_id)
    if answer is None or answer.result != "taken":
        raise Denied(problem(409, f"{answer.said if answer else 'the handoff is closed'}."))
    return DecisionOut(result=answer.result, said=answer.said)


def _update_id(key: ApiKey, attempt_id: str, idempotency_key: str, given: BaseModel) -> str:
    """The same request of the same caller is the same Update."""
    parts = f"{key.id}\n{attempt_id}\n{idempotency_key}\n{given.model_dump_json()}"
    return f"api-{sha256(parts.encode()).hexdigest()[:40]}"


async def _row(desk: Desk, attempt_id: str) -> HandoffRow:
    row = await desk.listing.row(attempt_id)
    if row is None:
        raise NoSuchHandoff(f"there is no handoff {attempt_id}; list them to see all")
    return row


def _out(row: HandoffRow) -> HandoffOut:
    return HandoffOut.model_validate(asdict(row) | {"waiting_for": row.waiting_for})
