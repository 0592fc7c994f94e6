"""The view of a letter's reader, put together from the order, the people file and the clock."""

from datetime import datetime
from typing import Any

from domain.errors import LetterFault
from domain.letters import StartedClock, ToSend
from domain.people import People, Person
from domain.time import Deadline
from mail.outbound.clean import cleaned
from mail.outbound.languages import language_for
from mail.outbound.moments import Moments
from mail.outbound.rows import criterion_rows
from mail.outbound.view import View


def view(
    order: ToSend, people: People, clock: StartedClock | None, at: datetime, link: str = "", reply_to: str = ""
) -> View:
    """The view of this letter's reader. Raises LetterFault for somebody who is not in the people file."""
    case = cleaned(order.case)
    lead = case.record
    reader = _somebody(people, order.to)
    rep = _somebody(people, lead.rep)
    language = language_for(reader.language)
    moments = Moments(reader.zone, at, language.tongue)
    return View(
        case=case,
        lead=lead,
        contact=lead.contact,
        policy=case.policy,
        letter=cleaned(order.letter),
        reader=reader,
        rep=rep,
        ldr=_somebody(people, lead.ldr),
        moments=moments,
        rep_moments=Moments(rep.zone, case.passed_at, language_for(rep.language).tongue),
        at=at,
        due=_due(order.letter, clock),
        plan=clock.plan if clock else None,
        answer_by=_answer_by(order, clock),
        rows=criterion_rows(lead, case.policy, people, moments, language),
        may_decide=order.to == lead.rep or order.to in people.may_answer_for(lead.rep),
        people=people,
        link=link,
        reply_to=reply_to,
        language=language,
    )


def _somebody(people: People, person_id: str) -> Person:
    person = people.get(person_id)
    if person is None:
        raise LetterFault(f"{person_id!r} is not in the people file; add this person there.")
    return cleaned(person)


def _due(letter: Any, clock: StartedClock | None) -> Deadline | None:
    if clock is not None:
        return cleaned(clock.due)
    due: Deadline | None = getattr(letter, "due", None)
    return cleaned(due)


def _answer_by(order: ToSend, clock: StartedClock | None) -> datetime | None:
    if order.letter.kind == "handoff":
        return clock.due.at if clock else None
    if order.letter.kind == "reminder":
        return order.answer_by or order.letter.due.at
    return order.answer_by
