"""Faults as problem details (RFC 9457): what is wrong, and what to do."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, Field
from starlette.responses import JSONResponse

from domain.errors import CrmUnavailable, HandoffError, LedgerUnavailable
from service.trouble import NoSuchHandoff, TemporalUnreachable

MEDIA = "application/problem+json"
_AWAY = (TemporalUnreachable, LedgerUnavailable, CrmUnavailable)


class Problem(BaseModel):
    """Problem details (RFC 9457)."""

    type: str = Field("about:blank", description="Always about:blank: the status says the kind.")
    title: str = Field(description="The kind of problem, the same for every one of this status.")
    status: int = Field(description="The HTTP status.")
    detail: str = Field(description="What is wrong here, and what to do.")


_RETRY_AFTER = {"retry-after": {"description": "Seconds to wait.", "schema": {"type": "string"}}}
_HEADERS: Mapping[int, dict[str, Any]] = {
    401: {"www-authenticate": {"description": "Always Bearer.", "schema": {"type": "string"}}},
    429: _RETRY_AFTER,
    503: _RETRY_AFTER,
}
TITLES = {
    400: "The request cannot be read",
    401: "No key, or one that does not count",
    403: "This key may not do that",
    404: "There is no such thing",
    405: "This address does not do that",
    409: "It is decided otherwise",
    413: "The request is too large",
    422: "The request does not fit",
    429: "Too many requests",
    500: "A fault of ours",
    503: "A part that is needed does not answer",
}


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """What an operation answers besides success, for the OpenAPI document."""
    content = {MEDIA: {"schema": Problem.model_json_schema()}}
    always = (400, 401, 403, 413, 422, 429, 503)
    return {
        s: {"description": TITLES[s], "content": content, "headers": _HEADERS.get(s, {})}
        for s in sorted({*always, *statuses})
    }


def problem(status: int, detail: str, headers: Mapping[str, str] | None = None) -> JSONResponse:
    """One problem as an answer."""
    said = Problem(title=TITLES.get(status, "It does not work"), status=status, detail=detail)
    return JSONResponse(said.model_dump(), status_code=status, media_type=MEDIA, headers=dict(headers or {}))


def problem_of(fault: HandoffError) -> JSONResponse:
    """The problem that a use case raised. What does not answer is told without its address."""
    if isinstance(fault, _AWAY):
        part = (type(fault).__doc__ or "").strip().splitlines()[0]
        return problem(503, f"{part} Nothing is lost; try again with the same Idempotency-Key.", {"retry-after": "10"})
    return problem(404 if isinstance(fault, NoSuchHandoff) else 422, str(fault))
