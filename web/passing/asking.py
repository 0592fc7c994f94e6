"""Asking for the link to the page where leads are passed. The answer never tells whether an address is listed."""

from collections.abc import Mapping
from secrets import token_hex

from fastapi import APIRouter, Request
from starlette.responses import Response

from domain.errors import HandoffError
from web.desk import Desk
from web.forms import form_of
from web.passing.fields import MOST_FIELDS, typed
from web.rendering import Reader


def asking_router(desk: Desk) -> APIRouter:
    """`/pass`: GET and HEAD show the form, which may bring fields of a lead along; POST has the link mailed."""
    router = APIRouter(include_in_schema=False)

    @router.head("/pass")
    @router.get("/pass")
    async def look(request: Request) -> Response:
        brought = typed(request.query_params.multi_items(), desk.policy)
        return desk.pages.page("pass/ask", _reader(desk, request), brought=brought, is_asked=False, wrong=False)

    @router.post("/pass")
    async def ask(request: Request) -> Response:
        form = await form_of(request, "", desk, most_fields=MOST_FIELDS)
        brought = typed(((name, form.one(name)) for name in form.values), desk.policy)
        mail, reader = form.one("mail"), _reader(desk, request)
        if "@" not in mail:
            return desk.pages.page("pass/ask", reader, status=422, brought=brought, is_asked=False, wrong=True)
        desk.later.do(_send(desk, mail, brought))
        return desk.pages.page("pass/ask", reader, status=202, brought={}, is_asked=True, wrong=False)

    return router


async def _send(desk: Desk, mail: str, brought: Mapping[str, str]) -> None:
    """Mails the link to a listed LDR; what the asking brought along becomes a draft first."""
    ldr = desk.pass_links.listed(mail)
    if ldr is None or desk.link_rate.wait(ldr.id):
        return
    path = ""
    if brought:
        try:
            path = f"/{(await desk.drafts.begin(token_hex(12), ldr.id, brought)).id}"
        except HandoffError:
            path = ""  # the link is worth more than the draft
    await desk.pass_links.send_link(ldr, path)


def _reader(desk: Desk, request: Request) -> Reader:
    return Reader.of(None, request.headers.get("accept-language", ""), desk.now())
