"""Checking and passing leads."""

from typing import Annotated

from fastapi import APIRouter, Depends

from domain.api_keys import ApiKey
from domain.errors import HandoffError
from domain.lead import Lead
from service.passing import PassResult
from web.api.access import allowed
from web.api.models import LeadData, LeadResult, LeadsIn, LeadsOut
from web.api.once import MaybeIdempotencyKey, asked_by, once
from web.api.problems import documented
from web.desk import Desk


def leads_router(desk: Desk) -> APIRouter:
    """`/leads`."""
    router = APIRouter(tags=["leads"])
    check, pass_ = allowed(desk, "check"), allowed(desk, "pass")

    @router.post("/leads/check", operation_id="check_leads", responses=documented())
    async def check_leads(given: LeadsIn, _: Annotated[ApiKey, Depends(check)]) -> LeadsOut:
        """Says what speaks against passing these leads. Changes nothing."""
        return LeadsOut(results=[await _checked(desk, lead) for lead in given.leads])

    @router.post("/leads", operation_id="pass_leads", responses=documented())
    async def pass_leads(
        given: LeadsIn, key: Annotated[ApiKey, Depends(pass_)], idempotency_key: MaybeIdempotencyKey = None
    ) -> LeadsOut:
        """Passes leads through the gate, each for itself. The same lead with the same evidence is the same pass."""

        async def deed() -> LeadsOut:
            return LeadsOut(results=[await _passed(desk, lead) for lead in given.leads])

        return await once(desk, asked_by(key, "pass", idempotency_key, given), LeadsOut, deed)

    return router


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
