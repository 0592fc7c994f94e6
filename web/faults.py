"""What is answered when a page or an operation is not there, or cannot be served just now. Nothing of ours is told."""

import logging
from collections.abc import Mapping

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from domain.errors import HandoffError
from web.api.access import Denied
from web.api.models import MOST_LEADS
from web.api.problems import problem, problem_of
from web.desk import Desk
from web.limits import API_BYTES
from web.rendering import Reader

log = logging.getLogger(__name__)
_OURS = 500
_WHAT_TO_DO = {
    404: "There is no such address; /api/openapi.json lists all.",
    405: "This address takes other methods, see the Allow header; /api/openapi.json lists all.",
}
_TRY_AGAIN = "Try again; if it stays, tell operations the moment of this answer."


def too_large(desk: Desk, request: Request) -> Response:
    """The request has more bytes than are taken."""
    if _is_api(request):
        most = API_BYTES // 2**20
        return problem(413, f"At most {most} MiB and {MOST_LEADS} leads are taken at once; send them in smaller lists.")
    return _page(desk, request, "large", 413)


def add_faults(app: FastAPI, desk: Desk) -> None:
    """Pages for people and problem details for programs, for addresses that open nothing and for faults."""

    @app.exception_handler(HTTPException)
    async def not_there(request: Request, fault: HTTPException) -> Response:
        if _is_api(request):
            return problem(fault.status_code, _WHAT_TO_DO.get(fault.status_code, str(fault.detail)), fault.headers)
        return _page(desk, request, "unknown", fault.status_code, fault.headers)

    @app.exception_handler(RequestValidationError)
    async def does_not_fit(request: Request, fault: RequestValidationError) -> Response:
        said = "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in fault.errors()[:20])
        is_json = all(one["type"] != "json_invalid" for one in fault.errors())
        return problem(422 if is_json else 400, f"{said}. See /api/openapi.json.")

    @app.exception_handler(Denied)
    async def denied(request: Request, fault: Denied) -> Response:
        return fault.answer

    @app.exception_handler(HandoffError)
    async def not_now(request: Request, fault: HandoffError) -> Response:
        answer = problem_of(fault) if _is_api(request) else _page(desk, request, "fault", 503)
        if answer.status_code >= _OURS:
            log.warning("not served: %s", type(fault).__name__)
        return answer

    @app.exception_handler(Exception)
    async def broken(request: Request, _: Exception) -> Response:
        return problem(500, _TRY_AGAIN) if _is_api(request) else _page(desk, request, "fault", 500)


def _page(desk: Desk, request: Request, name: str, status: int, headers: Mapping[str, str] | None = None) -> Response:
    reader = Reader.of(None, request.headers.get("accept-language", ""), desk.now())
    return desk.pages.page("fault", reader, status=status, headers=headers, fault=name)


def _is_api(request: Request) -> bool:
    """Whether a program asks."""
    return request.url.path.startswith(("/api/", "/health", "/ready"))
