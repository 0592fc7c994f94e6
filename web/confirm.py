"""The page behind "confirm by link": a mail that nothing proves, and the person in whose name it came."""

from typing import Any, Literal

from fastapi import APIRouter, Request
from starlette.responses import Response

from domain.correspondence import LinkGrant
from service.confirming import Claim, NotYours
from web.desk import Desk
from web.forms import TOKEN, Said, form_of, link_answer
from web.rendering import name_of
from web.shown import not_decided_yet, opens_nothing, reader_of, too_often
from web.standing import decision_in_words, what_stands

WORDS = {"mine": "confirm", "not_mine": "deny"}
"""What the form's choices say."""


def confirm_router(desk: Desk) -> APIRouter:
    """`/confirm/KEY`: GET and HEAD show, POST takes a choice."""
    router = APIRouter(include_in_schema=False)

    @router.head("/confirm/{key}")
    @router.get("/confirm/{key}")
    async def look(request: Request, key: str) -> Response:
        found = await _found(desk, key)
        if found is None:
            return opens_nothing(desk, request)
        return await _page(desk, key, *found)

    @router.post("/confirm/{key}")
    async def answer(request: Request, key: str) -> Response:
        found = await _found(desk, key)
        if found is None:
            return opens_nothing(desk, request)
        grant, claim = found
        if wait := desk.answer_rate.wait(key):
            return too_often(desk, grant, wait)
        form = await form_of(request, key, desk)
        word = WORDS.get(form.one("choice"))
        if form.view is None or word is None:
            told: Literal["anew", "none"] = "anew" if form.view is None else "none"
            return await _page(desk, key, grant, claim, status=422, told=told)
        taken = await desk.answers.take(link_answer(grant, form.view, desk, Said(word=word)))
        if taken.is_held or taken.state == "waiting":
            return not_decided_yet(desk, grant, taken)
        return await _page(desk, key, grant, await desk.confirming.look(grant))

    return router


async def _found(desk: Desk, key: str) -> tuple[LinkGrant, Claim] | None:
    grant = await desk.links.grant(key)
    if grant is None or grant.purpose != "confirm":
        return None
    try:
        return grant, await desk.confirming.look(grant)
    except NotYours:
        return None


async def _page(desk: Desk, key: str, grant: LinkGrant, claim: Claim, *, status: int = 200, told: str = "") -> Response:
    reader, people = reader_of(desk, grant), desk.people()
    row, case = await desk.listing.row(grant.attempt_id), await desk.listing.case(grant.attempt_id)
    said = [answer for answer in await desk.answers.of(grant) if answer.state == "done"]
    shown: dict[str, Any] = {
        "claim": claim,
        "person": name_of(people, grant.person),
        "row": row,
        "stands": what_stands(row, people, reader),
        "told": told,
        "undo_until": await desk.handoffs.undo_until(grant.attempt_id) if claim.state == "confirmed" else None,
        "decision": decision_in_words(claim.decision, claim.criteria, case, reader),
        "said_at": said[-1].posted_at if said else None,
        "token": desk.tokens.new(key, desk.now()) if claim.state == "open" else "",
        "token_name": TOKEN,
    }
    return desk.pages.page("confirm", reader, status=status, **shown)
