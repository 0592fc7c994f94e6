"""What a person reads when a page is not there, or cannot be shown just now. No fault of ours is told in its words."""

import logging

from fastapi import FastAPI, Request
from starlette.exceptions import HTTPException
from starlette.responses import Response

from domain.errors import HandoffError
from web.desk import Desk
from web.rendering import Reader

log = logging.getLogger(__name__)


def add_faults(app: FastAPI, desk: Desk) -> None:
    """Pages for addresses that open nothing, and for faults."""

    def page(request: Request, name: str, status: int) -> Response:
        reader = Reader.of(None, request.headers.get("accept-language", ""), desk.now())
        return desk.pages.page("fault", reader, status=status, fault=name)

    @app.exception_handler(HTTPException)
    async def not_there(request: Request, fault: HTTPException) -> Response:
        return page(request, "unknown", fault.status_code)

    @app.exception_handler(HandoffError)
    async def not_now(request: Request, fault: HandoffError) -> Response:
        log.warning("a page could not be shown: %s", type(fault).__name__)
        return page(request, "fault", 503)

    @app.exception_handler(Exception)
    async def broken(request: Request, _: Exception) -> Response:
        return page(request, "fault", 500)
