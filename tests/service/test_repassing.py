"""The LDR passes a lead again by mail: new evidence, the gate, and what is told. The gate is a fake."""

from domain import course_story
from domain.admission import Admission, GateFinding
from domain.handoff import Voice
from ledger.connect import Ledger
from service.passing import PassResult
from tests.builders import a_lead
from tests.service.test_mailroom import ATTEMPT, NOW, Desk, ledger

__all__ = ["ledger"]

LEA = {"sender": "lea@example.com", "key": "lea"}
NEW = "re-pass\nbudget: EUR 80000 by mail - the CFO wrote it"


def said(desk: Desk) -> tuple[str, str]:
    letter = desk.letters[-1].letter
    return letter.kind, getattr(letter, "said", "")


async def test_new_evidence_is_added_to_what_was_passed_and_goes_through_the_gate(ledger: Ledger) -> None:
    desk = Desk(ledger)
    assert await desk.take(NEW, **LEA) == "Processed"
    (lead,) = desk.passing.leads
    before = a_lead()
    assert lead.evidence[: len(before.evidence)] == before.evidence, "what was passed stays"
    newest = lead.evidence_for("budget")
    assert newest is not None
    assert (str(newest.value), newest.method, newest.by, newest.at) == ("EUR 80,000", "mail", "lea", NOW)
    assert (lead.rep, said(desk)) == (
        "ben", ("noted", "the lead is passed again as handoff-kr-1000-2; ben is asked")
    )  # fmt: skip


async def test_the_same_rep_is_asked_only_with_new_evidence(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await desk.take("re-pass", **LEA)
    assert not desk.passing.leads
    assert said(desk)[1].startswith('ben is asked again only with new evidence; below "re-pass" write a line such as')


async def test_another_rep_is_asked_with_the_evidence_that_there_is(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await desk.take("re-pass to Clara Weiss", **LEA)
    (lead,) = desk.passing.leads
    assert (lead.rep, lead.evidence) == ("clara", a_lead().evidence)
    await desk.take("re-pass to Zacharias", message_id="<2@example.com>", **LEA)
    assert len(desk.passing.leads) == 1
    assert "names no rep" in said(desk)[1]


async def test_german_lines_and_a_german_name_do_the_same(ledger: Ledger) -> None:
    desk = Desk(ledger)
    german = "erneut übergeben an Clara Weiss\nBudget: EUR 80000 per Mail - die CFO schrieb es"
    assert await desk.take(german, **LEA) == "Processed"
    (lead,) = desk.passing.leads
    newest = lead.evidence_for("budget")
    assert newest is not None
    assert (lead.rep, str(newest.value), newest.method) == ("clara", "EUR 80,000", "mail")


async def test_a_line_that_cannot_be_read_passes_nothing_and_is_said(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await desk.take(f"{NEW}\ntimeframe: 2027-03", **LEA)
    assert not desk.passing.leads
    assert "does not say how it was verified" in said(desk)[1]


async def test_what_the_gate_says_is_told_to_the_ldr(ledger: Ledger) -> None:
    desk = Desk(ledger)
    finding = GateFinding(
        lead_id="kr-1000", code="below_minimum", severity="refused", what="EUR 900 is below EUR 20,000.", cure="Ask."
    )
    admission = Admission(lead_id="kr-1000", findings=(finding,))
    desk.passing.result = PassResult(result="refused", lead_id="kr-1000", admission=admission)
    await desk.take("re-pass\nbudget: EUR 900 by mail - she wrote", **LEA)
    assert said(desk) == ("already_decided", "Lead kr-1000: EUR 900 is below EUR 20,000. Ask.")


async def test_a_meeting_and_promises_that_are_over_are_no_part_of_a_new_pass(ledger: Ledger) -> None:
    desk = Desk(ledger)
    late = NOW.replace(year=2027)
    await desk.take(NEW, at=late, **LEA)
    (lead,) = desk.passing.leads
    assert (lead.meeting, lead.promises) == (None, ())


async def test_only_the_ldr_passes_again(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await desk.take(NEW, sender="ben@example.com", key="ben")
    assert not desk.passing.leads


async def test_a_phone_that_was_corrected_meanwhile_goes_with_the_next_pass(ledger: Ledger) -> None:
    lea = Voice(by="lea", channel="mail", received_at=NOW)
    fact = course_story.said_so(
        ATTEMPT, "corrected", "corrects", lea, "upd-1", changes="phone", contact_phone="+4915155509999",
        contact_phone_written="+49 151 5550 9999", contact_mail="anna.roth@kraemer-logistik.example",
    )  # fmt: skip
    await ledger.facts.write([fact])
    desk = Desk(ledger)
    await desk.take(NEW, **LEA)
    (lead,) = desk.passing.leads
    assert (lead.contact.phone, lead.contact.name) == ("+4915155509999", a_lead().contact.name)


async def test_a_meeting_that_was_moved_meanwhile_goes_with_the_next_pass(ledger: Ledger) -> None:
    lea = Voice(by="lea", channel="mail", received_at=NOW)
    moved = NOW.replace(month=12)
    fact = course_story.said_so(ATTEMPT, "note", "moves the meeting", lea, "upd-1", meeting=moved.isoformat())
    await ledger.facts.write([fact])
    desk = Desk(ledger)
    await desk.take(NEW, **LEA)
    (lead,) = desk.passing.leads
    assert lead.meeting is not None
    assert lead.meeting.start == moved
