"""The LDR's list: drafts, open leads, and what was passed on a page."""

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from web.desk import Desk
from web.forms import form_of
from web.passing.shown import list_page
from web.shown import opens_nothing


def listing_router(desk: Desk) -> APIRouter:
    """`/pass/KEY`: GET and HEAD list, POST opens the answer page of an open lead."""
    router = APIRouter(include_in_schema=False)

    @router.head("/pass/{key}")
    @router.get("/pass/{key}")
    async def listed(request: Request, key: str) -> Response:
        opened = await desk.pass_links.opened(key)
        return await list_page(desk, key, opened) if opened else opens_nothing(desk, request)

    @router.post("/pass/{key}")
    async def opened(request: Request, key: str) -> Response:
        found = await desk.pass_links.opened(key)
        if found is None:
            return opens_nothing(desk, request)
        form = await form_of(request, key, desk)
        row = await desk.listing.row(form.one("open"))
        if form.view is None or found.is_over or row is None or row.ldr != found.ldr.id:
            return await list_page(desk, key, found)
        link = await desk.links.to_answer(row.attempt_id, row.round, found.ldr.id)
        return RedirectResponse(link, status_code=303)

    return router
