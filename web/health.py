"""Whether this process lives, and whether it can work: for the reverse proxy, the orchestrator, and our own start."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Literal

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from domain.errors import HandoffError

PRODUCT = "lead-handoff"
Check = Callable[[], Awaitable[None]]


class Health(BaseModel):
    """This process answers."""

    product: str = Field(PRODUCT, description="Which program answers here.")
    status: Literal["ok"] = "ok"


class Readiness(BaseModel):
    """Whether everything that is needed to work answers."""

    status: Literal["ready", "not ready"] = Field(description="`not ready` is answered with 503.")
    parts: dict[str, str] = Field(description="Each part that is needed: `ok`, or what is wrong with it.")


def health_router(checks: Mapping[str, Check]) -> APIRouter:
    """`/health` and `/ready`. Each check returns, or raises HandoffError."""
    router = APIRouter(tags=["health"])

    @router.head("/health", include_in_schema=False)
    @router.get("/health", operation_id="health")
    async def health() -> Health:
        """Says that this process answers."""
        return Health()

    @router.get("/ready", operation_id="ready", responses={503: {"model": Readiness, "description": "Not ready."}})
    async def ready(response: Response) -> Readiness:
        """Says whether ledger and Temporal answer."""
        parts = {name: await _said(check) for name, check in checks.items()}
        is_ready = all(said == "ok" for said in parts.values())
        response.status_code = 200 if is_ready else 503
        return Readiness(status="ready" if is_ready else "not ready", parts=parts)

    return router


async def _said(check: Check) -> str:
    try:
        await check()
    except HandoffError as fault:
        return type(fault).__doc__ or "does not answer"
    return "ok"
