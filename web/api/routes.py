"""The operations of the API."""

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from hashlib import sha256
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Path, Query
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.responses import Response

from domain.api_keys import ApiDeed, ApiKey
from domain.errors import HandoffError
from domain.handoff import HandoffState
from domain.lead import Lead
from domain.listing import HandoffRow
from service.handoffs import NoSuchHandoff
from service.passing import PassResult
from web.api.models import (
    DecisionIn,
    DecisionOut,
    FactOut,
    HandoffList,
    HandoffOut,
    HandoffShown,
    LeadData,
    LeadResult,
    LeadsIn,
    LeadsOut,
    WithdrawalIn,
)
from web.api.problems import Problem, documented, problem
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


class Denied(Exception):
    """The request is not allowed; holds the answer."""

    def __init__(self, answer: Response) -> None:
        super().__init__()
        self.answer = answer


def api_router(desk: Desk) -> APIRouter:
    """`/api/v1`, each operation for keys that may do it."""
    router = APIRouter(prefix="/api/v1", tags=["handoffs"], responses={400: {"model": Problem}})
    check, pass_ = _allowed(desk, "check"), _allowed(desk, "pass")
    read, decide, withdraw = _allowed(desk, "read"), _allowed(desk, "decide"), _allowed(desk, "withdraw")

    @router.post("/leads/check", operation_id="check_leads", responses=documented())
    async def check_leads(given: LeadsIn, _: Annotated[ApiKey, Depends(check)]) -> LeadsOut:
        """Says what speaks against passing these leads. Changes nothing."""
        return LeadsOut(results=[await _checked(desk, lead) for lead in given.leads])

    @router.post("/leads", operation_id="pass_leads", responses=documented())
    async def pass_leads(given: LeadsIn, _: Annotated[ApiKey, Depends(pass_)]) -> LeadsOut:
        """Passes leads through the gate. The same lead with the same evidence again is the same pass."""
        return LeadsOut(results=[await _passed(desk, lead) for lead in given.leads])

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

    @router.post("/handoffs/{attempt_id}/decision", operation_id="decide", responses=documented(404, 409))
    async def decide_handoff(
        attempt_id: AttemptId,
        given: DecisionIn,
        key: Annotated[ApiKey, Depends(decide)],
        idempotency_key: IdempotencyKey,
    ) -> DecisionOut:
        """Decides in the rep's place; rep and LDR are told. 409 when it is decided otherwise."""
        await _row(desk, attempt_id)
        parts = f"{key.id}\n{attempt_id}\n{idempotency_key}\n{given.model_dump_json()}"
        update_id = f"api-{sha256(parts.encode()).hexdigest()[:40]}"
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


def _allowed(desk: Desk, deed: ApiDeed) -> Callable[..., Awaitable[ApiKey]]:
    bearer = HTTPBearer(auto_error=False, description="A key that `starter.py keys make` printed.")

    async def key_of(given: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]) -> ApiKey:
        key = await desk.api_keys.of(given.credentials) if given else None
        if key is None:
            told = "Send a key in use as `Authorization: Bearer KEY`; `starter.py keys make` makes one."
            raise Denied(problem(401, told, {"www-authenticate": "Bearer"}))
        if wait := desk.api_rate.wait(key.id):
            raise Denied(problem(429, "Wait as Retry-After says.", {"retry-after": str(int(wait) + 1)}))
        if not key.may(deed):
            raise Denied(problem(403, f"A key of role {key.role} may not {deed}; docs/http-api.md has the table."))
        return key

    return key_of


async def _checked(desk: Desk, data: LeadData) -> LeadResult:
    lead = _parsed(desk, data)
    if isinstance(lead, LeadResult):
        return lead
    known = await desk.passing.look(lead)
    if known.earlier:
        return _result(known.earlier)
    admission = desk.passing.judge(lead, known)
    if not admission.admitted:
        return _result(PassResult(result="refused", lead_id=lead.id, admission=admission))
    return LeadResult(lead_id=lead.id, result="would_pass", warnings=[f.said for f in admission.warnings])


async def _passed(desk: Desk, data: LeadData) -> LeadResult:
    lead = _parsed(desk, data)
    return lead if isinstance(lead, LeadResult) else _result(await desk.passing.pass_lead(lead))


def _parsed(desk: Desk, data: LeadData) -> Lead | LeadResult:
    try:
        return desk.parse_lead(data)
    except HandoffError as fault:
        return LeadResult(lead_id=str(data.get("id", ""))[:100], result="refused", reasons=str(fault).splitlines())


def _result(found: PassResult) -> LeadResult:
    return LeadResult(
        lead_id=found.lead_id,
        result=found.result,
        attempt_id=found.attempt_id,
        reasons=list(found.reasons),
        warnings=list(found.warnings),
    )


async def _row(desk: Desk, attempt_id: str) -> HandoffRow:
    row = await desk.listing.row(attempt_id)
    if row is None:
        raise NoSuchHandoff(f"there is no handoff {attempt_id}; list them to see all")
    return row


def _out(row: HandoffRow) -> HandoffOut:
    return HandoffOut.model_validate(asdict(row) | {"waiting_for": row.waiting_for})
