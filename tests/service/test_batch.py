"""A file of leads through the gate, over a real ledger and without Temporal: checked, not started."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest_asyncio

from crm.fake import FakeCrm
from domain.absence import Absence
from domain.handoff import Case, Override
from domain.lead import Lead
from domain.pass_key import pass_key
from domain.story import passed, settled
from ledger.connect import Ledger, connect
from ledger.setup import setup
from policy.leads import LeadRow
from policy.problems import Problem
from service.batch import Batch, RowResult
from service.passing import Passing
from tests.builders import a_contact, a_lead, a_policy, an_evidence
from tests.fakes import FakeDirectory
from worktime.calendar import WorkCalendar

JUST_NOW = datetime.now(UTC) - timedelta(minutes=5)


def fresh(lead_id: str, **changes: object) -> Lead:
    """A lead that passes today, of a person and a company of its own."""
    contact = a_contact(name=f"Contact {lead_id}", mail=f"someone@{lead_id}.example", phone=None, phone_written=None)
    lead = replace(a_lead(), id=lead_id, contact=contact, domain=f"{lead_id}.example", meeting=None, promises=())
    today = JUST_NOW.date()
    evidence = tuple(
        replace(an_evidence(e.criterion), at=JUST_NOW, value=replace(e.value, year=today.year, month=today.month))  # type: ignore[call-arg]
        if e.criterion == "timeframe"
        else replace(e, at=JUST_NOW)
        for e in lead.evidence
    )
    return replace(replace(lead, evidence=evidence), **changes)  # type: ignore[arg-type]


def without_budget(lead: Lead) -> Lead:
    return replace(lead, evidence=tuple(e for e in lead.evidence if e.criterion != "budget"))


@pytest_asyncio.fixture
async def ledger(tmp_path: Path) -> AsyncIterator[Ledger]:
    url = f"sqlite+aiosqlite:///{tmp_path}/ledger.sqlite"
    await setup(url)
    book = connect(url)
    yield book
    await book.close()


async def run(
    ledger: Ledger, *rows: LeadRow, overrides: tuple[Override, ...] = (), directory: FakeDirectory | None = None
) -> list[RowResult]:
    calendar = WorkCalendar()
    passing = Passing(
        policy=a_policy(),
        directory=directory or FakeDirectory(),
        book=ledger.passes,
        listing=ledger.listing,
        facts=ledger.facts,
        window_end=lambda window, person, at: calendar.add(window, person, at).at,
        leads=FakeCrm(),
    )
    return await Batch(passing, lambda _: overrides, start=False).run(rows, lambda: None)


def row(number: int, lead: Lead) -> LeadRow:
    return LeadRow(row=number, lead_id=lead.id, lead=lead)


async def test_one_bad_row_never_stops_the_others(ledger: Ledger) -> None:
    bad = LeadRow(row=3, lead_id="b-2", problems=(Problem("contact.phone", "is no phone number"),))
    found = await run(ledger, row(2, fresh("b-1")), bad, row(4, fresh("b-3")))
    assert [r.result.result for r in found] == ["passed", "refused", "passed"]
    assert found[1].result.reasons == ("row 3, lead b-2: contact.phone: is no phone number",)


async def test_a_refused_row_does_not_block_its_corrected_twin_further_down(ledger: Ledger) -> None:
    found = await run(ledger, row(2, without_budget(fresh("b-1"))), row(3, fresh("b-1")))
    assert [r.result.result for r in found] == ["refused", "passed"]


async def test_the_same_person_twice_in_a_file_needs_a_reason(ledger: Ledger) -> None:
    twice = (row(2, fresh("b-1")), row(3, replace(fresh("b-2"), contact=fresh("b-1").contact)))
    found = await run(ledger, *twice)
    assert [r.result.result for r in found] == ["passed", "refused"]
    assert "is also in row 2 of the same file" in found[1].result.reasons[0]

    reason = Override(finding="same_person_in_file", what="", reason="two sites, two decisions")
    assert [r.result.result for r in await run(ledger, *twice, overrides=(reason,))] == ["passed", "passed"]


async def test_a_row_that_cannot_be_read_says_what_the_gate_misses_too(ledger: Ledger) -> None:
    legible = without_budget(fresh("b-1"))
    bad = LeadRow(row=2, lead_id="b-1", problems=(Problem("company", "is missing."),), legible=legible)
    (found,) = await run(ledger, bad)
    assert found.result.reasons[0] == "row 2, lead b-1: company: is missing."
    assert any("Criterion 1 budget" in why for why in found.result.reasons[1:])


async def test_evidence_that_was_judged_once_is_used_up_and_a_withdrawn_one_is_not(ledger: Ledger) -> None:
    for lead_id, outcome in (("b-1", "rejected"), ("b-2", "withdrawn")):
        lead = fresh(lead_id)
        await settle(ledger, lead, outcome)
        (found,) = await run(ledger, row(2, lead))
        if outcome == "rejected":
            assert "bring new evidence" in found.result.reasons[0]
        else:
            assert found.result.result == "passed"


async def test_a_lead_that_is_open_with_other_evidence_is_held(ledger: Ledger) -> None:
    lead = fresh("b-1")
    await ledger.facts.write([passed(case_of(lead), 1, "another key")])
    (found,) = await run(ledger, row(2, lead))
    assert found.result.reasons[0].startswith("Lead b-1: held by ben since ")


def case_of(lead: Lead) -> Case:
    return Case(attempt_id=f"handoff-{lead.id}-1", lead=lead, policy=a_policy(), passed_at=JUST_NOW)


async def settle(ledger: Ledger, lead: Lead, outcome: str) -> None:
    begun = passed(case_of(lead), 1, pass_key(lead))
    await ledger.facts.write([begun, settled(begun.attempt_id, outcome, JUST_NOW)])  # type: ignore[arg-type]


async def test_a_rep_who_was_told_to_be_away_is_away_at_the_gate(ledger: Ledger) -> None:
    """Although the people file knows of no leave."""
    directory, today = FakeDirectory(), datetime.now(UTC)
    directory.absences = [
        Absence(
            id="1", person="ben", kind="away", first=today.date() - timedelta(days=1),
            last=today.date() + timedelta(days=30), by="ben", at=today,
        )
    ]  # fmt: skip
    (found,) = await run(ledger, row(2, fresh("b-1")), directory=directory)
    assert any("is away" in reason for reason in found.result.reasons), found
