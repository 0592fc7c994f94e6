"""The page behind "confirm by link": a mail that nothing proves, and the person in whose name it came."""

from typing import Any, Literal

from fastapi import APIRouter, Request
from starlette.responses import Response

from domain.correspondence import LinkGrant
from domain.link_answers import LinkAnswer
from service.confirming import Claim, NotYours
from web.desk import Desk
from web.forms import TOKEN, form_of, link_answer
from web.rendering import Reader, name_of
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
            return _unknown(desk, request)
        return await _page(desk, key, *found)

    @router.post("/confirm/{key}")
    async def answer(request: Request, key: str) -> Response:
        found = await _found(desk, key)
        if found is None:
            return _unknown(desk, request)
        grant, claim = found
        if wait := desk.answer_rate.wait(key):
            return _simple(desk, grant, "slow", status=429, headers={"retry-after": str(int(wait) + 1)})
        form = await form_of(request, key, desk)
        word = WORDS.get(form.one("choice"))
        if form.view is None or word is None:
            told: Literal["anew", "none"] = "anew" if form.view is None else "none"
            return await _page(desk, key, grant, claim, status=422, told=told)
        taken = await desk.answers.take(link_answer(grant, form.view, desk, word))
        if taken.is_held or taken.state == "waiting":
            return _after(desk, grant, taken)
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


def _reader(desk: Desk, grant: LinkGrant) -> Reader:
    return Reader.of(desk.people().get(grant.person), "", desk.now())


async def _page(desk: Desk, key: str, grant: LinkGrant, claim: Claim, *, status: int = 200, told: str = "") -> Response:
    reader, people = _reader(desk, grant), desk.people()
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


def _after(desk: Desk, grant: LinkGrant, taken: LinkAnswer) -> Response:
    """What is shown where nothing was decided yet."""
    page: Literal["held", "received"] = "held" if taken.is_held else "received"
    return _simple(desk, grant, page, status=202, answer=taken)


def _simple(
    desk: Desk, grant: LinkGrant, page: str, *, status: int, headers: dict[str, str] | None = None, **shown: Any
) -> Response:
    person = name_of(desk.people(), grant.person)
    return desk.pages.page(page, _reader(desk, grant), status=status, headers=headers, person=person, **shown)


def _unknown(desk: Desk, request: Request) -> Response:
    reader = Reader.of(None, request.headers.get("accept-language", ""), desk.now())
    return desk.pages.page("fault", reader, status=404, fault="unknown")
