"""What is answered when a page or an operation is not there, or cannot be served just now. Nothing of ours is told."""

import logging

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from domain.errors import HandoffError
from web.api.access import Denied
from web.api.problems import problem, problem_of
from web.desk import Desk
from web.rendering import Reader

log = logging.getLogger(__name__)
_TRY_AGAIN = "Try again; if it stays, tell operations the moment of this answer."


def add_faults(app: FastAPI, desk: Desk) -> None:
    """Pages for people and problem details for programs, for addresses that open nothing and for faults."""

    def page(request: Request, name: str, status: int) -> Response:
        reader = Reader.of(None, request.headers.get("accept-language", ""), desk.now())
        return desk.pages.page("fault", reader, status=status, fault=name)

    @app.exception_handler(HTTPException)
    async def not_there(request: Request, fault: HTTPException) -> Response:
        if _is_api(request):
            return problem(fault.status_code, str(fault.detail), fault.headers)
        return page(request, "unknown", fault.status_code)

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
        log.warning("not served: %s", type(fault).__name__)
        return problem_of(fault) if _is_api(request) else page(request, "fault", 503)

    @app.exception_handler(Exception)
    async def broken(request: Request, _: Exception) -> Response:
        return problem(500, _TRY_AGAIN) if _is_api(request) else page(request, "fault", 500)


def _is_api(request: Request) -> bool:
    return request.url.path.startswith("/api/")
