"""The page of one LDR: drafts, a lead's form, passing it, and withdrawing what was passed."""

from hashlib import sha256

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from domain.drafts import LeadDraft
from domain.errors import CrmUnavailable
from domain.link_answers import FASTEST
from service.trouble import NoSuchHandoff, TemporalUnreachable
from web.desk import Desk
from web.forms import Form, form_of
from web.passing.fields import MOST_FIELDS, typed
from web.passing.shown import PassPage
from web.shown import opens_nothing

NEW = "new"
_ID = 24


def passing_router(desk: Desk) -> APIRouter:
    """`/pass/KEY/new` and `/pass/KEY/DRAFT`: GET and HEAD show, POST saves or passes."""
    router = APIRouter(include_in_schema=False)

    @router.head("/pass/{key}/{draft_id}")
    @router.get("/pass/{key}/{draft_id}")
    async def look(request: Request, key: str, draft_id: str) -> Response:
        page = await _page(desk, key, draft_id)
        if page is None:
            return opens_nothing(desk, request)
        brought = typed(request.query_params.multi_items(), desk.policy) if page.draft is None else {}
        return await page.shown(brought=brought)

    @router.post("/pass/{key}/{draft_id}")
    async def take(request: Request, key: str, draft_id: str) -> Response:
        page = await _page(desk, key, draft_id)
        if page is None:
            return opens_nothing(desk, request)
        if wait := desk.answer_rate.wait(key):
            return desk.pages.page("slow", page.reader, status=429, headers={"retry-after": str(int(wait) + 1)})
        form = await form_of(request, key, desk, most_fields=MOST_FIELDS)
        match form.one("do"):
            case "pass":
                return await _pass(desk, page, form)
            case "discard" if page.draft:
                return await _discard(desk, page, page.draft, form)
            case "withdraw" if page.draft and page.draft.attempt_id:
                return await _withdraw(desk, page, page.draft, form)
        return await _save(desk, page, form)

    return router


async def _page(desk: Desk, key: str, draft_id: str) -> PassPage | None:
    opened = await desk.pass_links.opened(key)
    if opened is None:
        return None
    draft = None if draft_id == NEW else await desk.drafts.draft(opened.ldr.id, draft_id)
    if (draft is None and draft_id != NEW) or (draft and draft.state == "discarded"):
        return None
    return PassPage(desk=desk, key=key, opened=opened, draft=draft)


async def _save(desk: Desk, page: PassPage, form: Form) -> Response:
    """Saves whatever was typed; a link that is over saves nothing more, and says so."""
    if page.opened.is_over:
        return await page.shown(status=403, brought=_typed(desk, form))
    draft = await _kept(desk, page, form)
    return RedirectResponse(f"{desk.pages.prefix}/pass/{page.key}/{draft.id}", status_code=303)


async def _pass(desk: Desk, page: PassPage, form: Form) -> Response:
    if page.opened.is_over:
        return await page.shown(status=403, brought=_typed(desk, form))
    if page.draft and page.draft.state != "open":
        return await page.shown()
    page = page.of(await _kept(desk, page, form))
    if told := _not_meant(desk, form):
        return await page.shown(status=422, told=told)
    if page.draft is None:
        return await page.shown()
    try:
        passed = await desk.drafts.pass_on(page.draft)
    except (TemporalUnreachable, CrmUnavailable):
        return await page.shown(status=503, told="pass.not_now")
    if passed.result == "refused":
        return await page.shown(status=422, told="pass.refused", checked=passed.checked)
    if passed.result == "passed":
        desk.later.do(desk.pass_links.tell_passed(passed.draft))
    return await page.of(passed.draft).shown(told="pass.passed")


async def _discard(desk: Desk, page: PassPage, draft: LeadDraft, form: Form) -> Response:
    if told := _not_meant(desk, form):
        return await page.shown(status=422, told=told)
    if draft.state == "open":
        await desk.drafts.discard(draft)
    return RedirectResponse(f"{desk.pages.prefix}/pass/{page.key}", status_code=303)


async def _withdraw(desk: Desk, page: PassPage, draft: LeadDraft, form: Form) -> Response:
    why = " ".join(form.one("why").split())[:500]
    if told := _not_meant(desk, form, why):
        return await page.shown(status=422, told=told)
    try:
        await desk.handoffs.withdraw(draft.attempt_id, page.opened.ldr.name, why)
    except NoSuchHandoff:
        return await page.shown(status=409, told="pass.closed")
    return await page.shown(told="pass.withdrawn")


def _not_meant(desk: Desk, form: Form, said: str | None = None) -> str:
    """Why a form changes nothing yet: an old page, what a person must say, or faster than a person reads."""
    if form.view is None:
        return "anew.said"
    if said is None and form.one("sure") != "yes":
        return "missing.sure"
    if said == "":
        return "missing.why"
    return "pass.fast" if desk.now() - form.view.at < FASTEST else ""


async def _kept(desk: Desk, page: PassPage, form: Form) -> LeadDraft:
    """The draft with what was typed. The same form of the same view is the same draft, however often it is sent."""
    fields, ldr = _typed(desk, form), page.opened.ldr.id
    said = "\n".join(f"{name}={value}" for name, value in sorted(fields.items()))
    own = form.view.id if form.view else said
    new_id = sha256(f"{page.key}\n{own}".encode("utf-8", "replace")).hexdigest()[:_ID]
    if page.draft is None:
        draft = await desk.drafts.begin(new_id, ldr, fields)
        return await desk.drafts.save(draft, fields, draft.version, new_id + "b") if draft.fields != fields else draft
    version = form.one("version")
    shown = int(version) if version.isascii() and version.isdigit() and len(version) < 10 else 0  # noqa: PLR2004
    return await desk.drafts.save(page.draft, fields, shown, new_id)


def _typed(desk: Desk, form: Form) -> dict[str, str]:
    return typed(((name, form.one(name)) for name in form.values), desk.policy)
