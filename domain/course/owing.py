"""After an acceptance: the receipt, the opportunity that is owed, and what the CRM says of it."""

from datetime import datetime

from domain import course_story, letters, story
from domain.clock import ClockOrder
from domain.course import closing
from domain.course.deeds import Look
from domain.course.file import HandoffFile
from domain.course.told import Told, not_allowed, not_open, taken
from domain.handoff import Answer, Decision
from domain.opportunity import Expected, Judgement


def look(file: HandoffFile, decision: Decision) -> None:
    """First a look at the CRM, so that the receipt says what is missing."""
    file.looking = True
    file.look(_expected(file, decision))


def _expected(file: HandoffFile, decision: Decision) -> Expected:
    return Expected(
        attempt_id=file.attempt,
        lead_id=file.case.lead.id,
        owner="",
        stage=file.policy.stage,
        accepted_at=decision.received_at,
        attached=file.attached or None,
        attached_by_rep=file.attached_by_rep,
        passed_at=file.case.passed_at,
    )


def attach(file: HandoffFile, told: Told, now: datetime) -> Answer:
    """Sales ops or the rep name the opportunity that belongs to the handoff: it is read back, and judged as any other.

    One that was there before the pass counts only when sales ops name it.
    """
    if file.state != "awaiting_opportunity" or file.decision is None:
        return not_open(file, "an opportunity is attached to an accepted lead that waits for one")
    if not told.opportunity:
        return not_allowed("name the opportunity by its id in the CRM")
    if file.looking:
        return not_open(file, "the CRM is read at this moment, say it again in a minute")
    file.attached, file.attached_by_rep = told.opportunity, told.role == "rep"
    what = f"attaches opportunity {told.opportunity}"
    file.owe(
        course_story.said_so(
            file.attempt,
            "attached",
            what,
            told.voice,
            told.cause,
            opportunity=told.opportunity,
            note=told.note,
            by_rep="yes" if file.attached_by_rep else "",
        )
    )
    file.look(_expected(file, file.decision))
    return taken(f"opportunity {told.opportunity} is read back from the CRM and judged")


def looked(file: HandoffFile, asked: Look, judgement: Judgement | None, now: datetime) -> None:
    """The CRM was read, or could not be (None): rep and LDR are told, and the receipt starts the conversion clock.

    A lead that was returned meanwhile needs no receipt: another clock runs by then.
    """
    if asked.expected.closes is not None:
        if judgement is not None:
            closing.saw(file, judgement, now)
        return
    decision = file.decision
    if decision is None or asked.decision != file.decisions or file.outcome is not None:
        return
    if asked.expected.attached is not None:
        if judgement is not None:
            saw(file, judgement, now)
        return
    file.looking = False
    if file.state != "awaiting_opportunity":
        for seen in (file.seen_meanwhile, judgement):
            if seen is not None and file.state != "awaiting_closing":
                saw(file, seen, now)
        return
    receipt = letters.ReceiptAccepted(
        decision=decision, missing=judgement.reasons if judgement else (), undo_until=file.undo_until
    )
    cause = file.decision_cause
    file.send(receipt, file.rep, cause=cause, plan=conversion_clock(file), answers=decision.message_id)
    file.send(letters.Accepted(decision=decision), file.ldr, cause=cause)
    for seen in (judgement, file.seen_meanwhile):
        if seen is not None:
            saw(file, seen, now)


def conversion_clock(file: HandoffFile) -> ClockOrder:
    """The clock of the opportunity; where the policy wants it, the engagement's runs beside it."""
    timing = file.policy.timing
    return ClockOrder(
        kind="conversion",
        rule=file.policy.conversion,
        person=file.rep,
        rep=file.rep,
        ldr=file.ldr,
        returns=timing.returns,
        engage=timing.engage if timing.engagement == "after" and not file.talk.engaged else None,
    )


def saw(file: HandoffFile, judgement: Judgement, now: datetime) -> None:
    """What the CRM says. Only who waits for it listens; what confirms settles it, but never a returned lead."""
    if file.state == "awaiting_closing":
        closing.saw(file, judgement, now)
        return
    if file.back is not None and file.back.why == "returned":
        closing.seen_meanwhile(file, judgement)
        return
    if file.state != "awaiting_opportunity" or judgement.same_as(file.judgement):
        return
    if file.looking:
        file.seen_meanwhile = judgement
        return
    file.judgement = judgement
    if not file.is_confirmed:
        file.owe(story.opportunity_seen(file.attempt, judgement))
        return
    file.owe(story.confirmed(file.attempt, judgement))
    file.settle("converted", now)
    converted = letters.Converted(
        opportunity_id=judgement.opportunity_id or "",
        opportunity_name=judgement.opportunity_name,
        opportunity_url=judgement.opportunity_url,
    )
    file.send(converted, file.ldr)
