"""The page behind the handoff letter: the lead, where it stands, and the answers that take effect now."""

from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from domain.correspondence import LinkGrant
from domain.tongues import tongue_for
from service.matters import Matter
from web.answer_forms import FIELDS, FORMS, MAIL_BODIES, Given, given_in
from web.case_shown import evidence_rows, mail_link, promises, web_link, window_in_words
from web.desk import Desk
from web.forms import TOKEN, form_of, link_answer
from web.rendering import Reader, name_of
from web.shown import not_decided_yet, opens_nothing, reader_of, too_often
from web.standing import what_stands
from web.thread import thread


def answer_router(desk: Desk) -> APIRouter:
    """`/answer/KEY`: GET and HEAD show, POST takes an answer."""
    router = APIRouter(include_in_schema=False)

    @router.head("/answer/{key}")
    @router.get("/answer/{key}")
    async def look(request: Request, key: str) -> Response:
        found = await _found(desk, key)
        if found is None:
            return opens_nothing(desk, request)
        return await _page(desk, key, *found)

    @router.post("/answer/{key}")
    async def answer(request: Request, key: str) -> Response:
        found = await _found(desk, key)
        if found is None:
            return opens_nothing(desk, request)
        grant, matter = found
        if wait := desk.answer_rate.wait(key):
            return too_often(desk, grant, wait)
        form = await form_of(request, key, desk)
        given = given_in(form, matter.case, _reps(desk))
        if form.view is None:
            return await _page(desk, key, grant, matter, status=422, told="anew.said", given=given)
        if given.missing:
            return await _page(desk, key, grant, matter, status=422, told=f"missing.{given.missing}", given=given)
        if not matter.may_say(given.word):
            return await _page(desk, key, grant, matter, status=403)
        taken = await desk.answers.take(link_answer(grant, form.view, desk, given))
        if taken.state != "done":
            return not_decided_yet(desk, grant, taken)
        result, _, because = taken.said.partition(" ")
        told = given.word if result == "taken" else "refused" if because and result != "asked" else result
        now = await desk.matters.of(grant) or matter
        return await _page(desk, key, grant, now, told=f"result.{told}", because=because)

    return router


async def _found(desk: Desk, key: str) -> tuple[LinkGrant, Matter] | None:
    grant = await desk.links.grant(key)
    if grant is None or grant.purpose != "answer":
        return None
    matter = await desk.matters.of(grant)
    return (grant, matter) if matter else None


def _reps(desk: Desk) -> dict[str, str]:
    """The reps that may be named, by id. A ruling may give it back to the one who had it."""
    return {rep.id: rep.name for rep in desk.people().with_role("rep")}


async def _page(
    desk: Desk,
    key: str,
    grant: LinkGrant,
    matter: Matter,
    *,
    status: int = 200,
    told: str = "",
    because: str = "",
    given: Given | None = None,
) -> Response:
    reader, people, case = reader_of(desk, grant), desk.people(), matter.case
    named = _names(desk, grant, matter, reader)
    subject = f"Re: {case.lead.contact.name}, {case.lead.company}"
    shown: dict[str, Any] = {
        **named,
        "matter": matter,
        "case": case,
        "lead": case.lead,
        "row": matter.row,
        "told": reader.texts(told, **named) if told else "",
        "because": because,
        "is_taken": told.startswith("result."),
        "given": given or Given(word=""),
        "stands": what_stands(matter.row, people, reader),
        "counted": tongue_for(reader.texts.language).counted(matter.counted),
        "first_word": matter.first_word and tongue_for(reader.texts.language).counted(matter.first_word.counted),
        "newer": what_stands(matter.newer, people, reader),
        "is_behalf": matter.part == "rep" and grant.person != matter.row.rep,
        "is_moved": matter.row.round != grant.round,
        "offered": [(word, word if word in FORMS else "word") for word in matter.can if word in MAIL_BODIES],
        "fields": FIELDS,
        "reps": _reps(desk),
        "mail_links": {word: mail_link(matter.reply_to, subject, body) for word, body in MAIL_BODIES.items()},
        "window": window_in_words(case.policy.conversion_window, reader),
        "evidence": evidence_rows(case, people, reader),
        "promises": promises(case.lead, reader),
        "thread": thread(matter.story, case, people, reader),
        "web_link": web_link,
        "mail_link": mail_link,
        "token": desk.tokens.new(key, desk.now()),
        "token_name": TOKEN,
    }
    return desk.pages.page("answer", reader, status=status, **shown)


def _names(desk: Desk, grant: LinkGrant, matter: Matter, reader: Reader) -> dict[str, Any]:
    """The people that sentences name."""
    people, lead = desk.people(), matter.case.lead
    ldr, rep = people.get(lead.ldr), people.get(matter.row.rep)
    manager = people.get(rep.manager) if rep and rep.manager else None
    return {
        "person": name_of(people, grant.person),
        "rep": name_of(people, matter.row.rep),
        "ldr": name_of(people, lead.ldr),
        "who": manager.name if manager else reader.texts("operations"),
        "phone": f": {ldr.phone}" if ldr and ldr.phone else "",
    }
