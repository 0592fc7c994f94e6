"""The page behind the handoff letter: the lead, where it stands, and the answers that take effect now."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from domain.correspondence import LinkGrant
from service.matters import Matter
from service.trouble import TemporalUnreachable
from web.answer_forms import Given, given_in
from web.answer_shown import AnswerPage, reps_of
from web.desk import Desk
from web.forms import form_of, link_answer
from web.lacking import lacking
from web.shown import not_decided_yet, opens_nothing, reader_of, too_often
from web.tokens import View

CHECK = "check"
"""The button that only says what is missing."""


def answer_router(desk: Desk) -> APIRouter:
    """`/answer/KEY`: GET and HEAD show, POST takes an answer."""
    router = APIRouter(include_in_schema=False)

    @router.head("/answer/{key}")
    @router.get("/answer/{key}")
    async def look(request: Request, key: str) -> Response:
        page = await _page(desk, key)
        return page.shown() if page else opens_nothing(desk, request)

    @router.post("/answer/{key}")
    async def answer(request: Request, key: str) -> Response:
        page = await _page(desk, key)
        if page is None:
            return opens_nothing(desk, request)
        if wait := desk.answer_rate.wait(key):
            return too_often(desk, page.grant, wait)
        form = await form_of(request, key, desk)
        given, is_check = given_in(form, page.matter.case, reps_of(desk)), form.one("do") == CHECK
        if form.view is None:
            return page.shown(status=422, told="anew.said", given=given)
        if given.missing and not (is_check and given.missing == "sure"):
            return page.shown(status=422, told=f"missing.{given.missing}", given=given)
        if not page.matter.may_say(given.word):
            return page.shown(status=403)
        return await _take(page, form.view, given, is_check=is_check)

    return router


async def _take(page: AnswerPage, view: View, given: Given, *, is_check: bool) -> Response:
    """Says what is missing, or takes the answer and shows what came of it."""
    desk, grant = page.desk, page.grant
    answer = link_answer(grant, view, desk, given)
    if given.fields or given.word == "repass":
        try:
            lacks = await lacking(desk, page.matter, answer, reader_of(desk, grant))
        except TemporalUnreachable:
            return page.shown(status=503, told="fault.said", given=given)
        is_stopped = any(not one.is_warning for one in lacks)
        if is_stopped or is_check:
            told = "answer.lacks" if is_stopped else "answer.lacks_nothing"
            return page.shown(status=422 if is_stopped else 200, told=told, given=given, lacks=lacks)
    taken = await desk.answers.take(answer)
    if taken.state != "done":
        return not_decided_yet(desk, grant, taken)
    result, _, because = taken.said.partition(" ")
    told = given.word if result == "taken" else "refused" if because and result != "asked" else result
    now = await desk.matters.of(grant) or page.matter
    return page.of(now).shown(told=f"result.{told}", because=because)


async def _page(desk: Desk, key: str) -> AnswerPage | None:
    grant = await desk.links.grant(key)
    matter = await _matter(desk, grant) if grant else None
    return AnswerPage(desk=desk, key=key, grant=grant, matter=matter) if grant and matter else None


async def _matter(desk: Desk, grant: LinkGrant) -> Matter | None:
    return await desk.matters.of(grant) if grant.purpose == "answer" else None
