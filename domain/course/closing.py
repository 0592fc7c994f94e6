"""The end of a lead that was given back. A return is settled once its opportunity was read back as closed."""

from dataclasses import replace
from datetime import datetime

from domain import course_story, round_letters, story
from domain.clock import ClockOrder
from domain.course.deeds import PutAside
from domain.course.file import HandoffFile
from domain.handoff import HandoffOutcome, beside
from domain.opportunity import Expected, Judgement

CLOSED = frozenset({"opportunity_lost", "opportunity_deleted"})
"""Why an opportunity does not count, when it is closed already."""


def to_close(file: HandoffFile) -> str:
    """The opportunity that is in the way of settling a return, as last read; empty when there is none."""
    seen = file.judgement
    if file.closes or seen is None or seen.opportunity_id is None:
        return file.closes
    return "" if CLOSED & {reason.code for reason in seen.reasons} else seen.opportunity_id


def seen_meanwhile(file: HandoffFile, judgement: Judgement) -> None:
    """The CRM shows an opportunity while a return is with the LDR or the manager: it confirms nothing any more."""
    if file.kind == "handoff" and file.outcome is None:
        is_closed = CLOSED & {reason.code for reason in judgement.reasons}
        file.closes = "" if is_closed else judgement.opportunity_id or ""


def ask(file: HandoffFile, opportunity: str, now: datetime) -> None:
    """The rep is asked to close the opportunity; the CRM is read now, and by the sweep until it is closed."""
    file.closes = opportunity
    fact = course_story.closing_asked(file.attempt, opportunity, file.back.number if file.back else 0, now)
    file.owe(course_story.turning(fact, file.turn("awaiting_closing", closing=opportunity)))
    rule = file.policy.timing.closing
    clock = ClockOrder(kind="closing", rule=rule, person=file.rep, rep=file.rep, ldr=file.ldr)
    file.send(round_letters.Closing(opportunity_id=opportunity), file.rep, plan=clock)
    lead, accepted = file.case.lead.id, file.decision.received_at if file.decision else now
    file.look(
        Expected(
            attempt_id=file.attempt,
            lead_id=lead,
            owner="",
            stage=file.policy.stage,
            accepted_at=accepted,
            closes=opportunity,
        )
    )


def saw(file: HandoffFile, judgement: Judgement, now: datetime) -> None:
    """What the CRM says of the opportunity that must be closed; nothing else settles the return by itself."""
    if file.state != "awaiting_closing" or judgement.same_as(file.judgement):
        return
    file.judgement = judgement
    if judgement.result != "closed":
        file.owe(story.opportunity_seen(file.attempt, judgement))
        return
    file.owe(course_story.closed_read(file.attempt, file.closes, judgement))
    assert file.next is not None  # noqa: S101 - the LDR has said what becomes of it
    finish(file, now)
    again = "; the lead may be passed again now" if file.next.outcome == "repassed" else ""
    why = f"opportunity {file.closes} is closed in the CRM{again}"
    file.send(round_letters.Closed(outcome="returned", by=file.next.told, why=why), file.ldr)


def finish(file: HandoffFile, now: datetime) -> HandoffOutcome:
    """Settles a lead that was given back as the LDR wants it; one that is put aside begins a small story of its own."""
    assert file.next is not None  # noqa: S101 - the LDR has said what becomes of it
    wanted = file.next
    outcome: HandoffOutcome = "returned" if file.back and file.back.why == "returned" else wanted.outcome
    file.settle(outcome, now)
    if wanted.outcome == "recycled" and wanted.until is not None:
        file.deeds.append(
            PutAside(
                case=replace(file.case, attempt_id=beside(file.attempt, "recycle")),
                number=file.number,
                pass_key=file.pass_key,
                round=file.round,
                until=wanted.until,
                by=wanted.told,
                note=wanted.note,
            )
        )
    return outcome
