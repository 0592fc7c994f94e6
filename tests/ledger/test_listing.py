"""Handoffs as lists show them, and as the gate asks for them."""

from datetime import timedelta
from typing import Any

import pytest

from domain import story
from domain.facts import Fact
from domain.time import Deadline
from ledger.connect import Ledger
from tests.builders import a_contact
from tests.ledger.stories import (
    DUE,
    after,
    case_of,
    converted,
    decided,
    notified,
    passed,
    rejected,
)

LATER = DUE + timedelta(hours=5)


@pytest.fixture
async def team(ledger: Ledger) -> Ledger:
    """Six handoffs: sent, overdue, accepted, converted, aborted, and a second attempt of the aborted lead."""
    fresh, silent, taken, won = (case_of(f"lead-{n}", minutes=-n, rep="ben" if n < 3 else "clara") for n in range(4))
    lost, again = case_of("lead-9", ldr="tom", minutes=-9), case_of("lead-9", 2, ldr="tom", minutes=9)
    overdue = story.overdue(silent.attempt_id, Deadline(at=DUE, counted="2 working days"), 1)
    facts: list[Fact] = [
        *(passed(fresh), notified(fresh, due=LATER)),
        *(passed(silent), notified(silent), overdue),
        *(passed(taken), notified(taken), decided(taken)),
        *converted(won),
        *(passed(lost, 1, "key-9"), story.aborted(lost.attempt_id, "run-1", after(5), "terminated")),
        passed(again, 2, "key-9b"),
    ]
    await ledger.facts.write(facts)
    return ledger


ASKED_AND_FOUND: list[tuple[dict[str, Any], list[str]]] = [
    ({}, ["lead-2-1", "lead-1-1", "lead-0-1", "lead-9-2"]),
    ({"open_only": False}, ["lead-9-1", "lead-3-1", "lead-2-1", "lead-1-1", "lead-0-1", "lead-9-2"]),
    ({"limit": 2}, ["lead-2-1", "lead-1-1"]),
    ({"rep": "clara", "open_only": False}, ["lead-3-1"]),
    ({"ldr": "tom"}, ["lead-9-2"]),
    ({"state": "awaiting_opportunity"}, ["lead-2-1"]),
    ({"state": "settled"}, []),
    ({"state": "settled", "open_only": False}, ["lead-9-1", "lead-3-1"]),
    ({"overdue_at": DUE}, []),
    ({"overdue_at": DUE + timedelta(microseconds=1)}, ["lead-1-1"]),
    ({"overdue_at": LATER + timedelta(hours=1), "rep": "ben"}, ["lead-1-1", "lead-0-1"]),
    ({"lead_id": "lead-9", "open_only": False}, ["lead-9-1", "lead-9-2"]),
    ({"lead_id": "nobody"}, []),
]


async def test_rows_are_those_asked_for_oldest_first(team: Ledger) -> None:
    """Each filter narrows the list; settled ones are shown on demand only."""
    for asked, found in ASKED_AND_FOUND:
        rows = await team.listing.rows(**asked)
        assert [row.attempt_id.removeprefix("handoff-") for row in rows] == found, asked


async def test_what_is_on_record_is_what_row_case_and_story_say_one_by_one(team: Ledger) -> None:
    """The page reads all at once, and learns of a later attempt of the lead."""
    first, second = case_of("lead-9", ldr="tom", minutes=-9), case_of("lead-9", 2, ldr="tom", minutes=9)
    await team.cases.keep_case(first)
    await team.cases.keep_case(second)
    listing = team.listing
    for attempt in (first.attempt_id, second.attempt_id):
        known = await listing.on_record(attempt)
        assert known is not None
        assert (known.row, known.case) == (await listing.row(attempt), await listing.case(attempt))
        assert list(known.story) == list(await listing.story(attempt))
        assert known.newest.attempt_id == second.attempt_id


async def test_counts_by_state(team: Ledger) -> None:
    """How many handoffs are where."""
    assert await team.listing.count_by_state() == {
        "sending": 1,
        "with_rep": 2,
        "awaiting_opportunity": 1,
        "settled": 2,
    }


async def test_an_unknown_handoff_has_nothing(ledger: Ledger) -> None:
    """No row, no story, no case: empty answers, no error."""
    assert await ledger.listing.row("handoff-nobody-1") is None
    assert list(await ledger.listing.story("handoff-nobody-1")) == []
    assert await ledger.listing.case("handoff-nobody-1") is None
    assert await ledger.listing.on_record("handoff-nobody-1") is None


async def test_settled_attempts_number_the_next_one(team: Ledger) -> None:
    """An aborted attempt counts; an open one does not."""
    assert await team.passes.settled_attempts("lead-9") == 1
    assert await team.passes.settled_attempts("lead-3") == 1
    assert await team.passes.settled_attempts("lead-0") == 0


async def test_a_pass_key_finds_the_settled_handoff_only(team: Ledger) -> None:
    """The outcome is told, since an aborted one may be passed again."""
    found = await team.passes.settled_with("key-9")
    assert found is not None
    assert (found.attempt_id, found.outcome) == ("handoff-lead-9-1", "aborted")
    assert await team.passes.settled_with("key-9b") is None


async def test_the_reps_open_handoffs_are_counted(team: Ledger) -> None:
    """Settled ones are no load."""
    assert await team.passes.open_handoffs("ben") == 4
    assert await team.passes.open_handoffs("clara") == 0


async def test_the_same_person_by_mail_or_phone(ledger: Ledger) -> None:
    """Mail with case aside, also beyond ASCII; phone as it is; past handoffs too; nothing asked, nothing found."""
    by_mail = case_of("by-mail", contact=a_contact(mail="Jörg@Example.com", phone=None))
    by_phone = case_of("by-phone", minutes=1, contact=a_contact(mail=None, phone="+493055501"))
    neither = case_of("neither", contact=a_contact(mail="x@example.com", phone="+493055502"))
    await ledger.facts.write([passed(by_mail), passed(by_phone), passed(neither), rejected(by_mail)])
    await ledger.facts.write([story.settled(by_mail.attempt_id, "rejected", after(60))])
    found = await ledger.passes.same_person("JÖRG@example.COM", "+493055501")
    assert [row.lead_id for row in found] == ["by-mail", "by-phone"]
    assert found[0].contact_mail == "Jörg@Example.com"
    assert [r.lead_id for r in await ledger.passes.same_person(None, "+493055501")] == ["by-phone"]
    assert list(await ledger.passes.same_person(None, None)) == []
    assert list(await ledger.passes.same_person("", "")) == []


async def test_the_same_company_by_domain(ledger: Ledger) -> None:
    """Domain with case aside; leads without a domain have no company in common."""
    one, none = case_of("one", domain="Kraemer.example"), case_of("none", domain=None)
    await ledger.facts.write([passed(one), passed(none)])
    assert [row.lead_id for row in await ledger.passes.same_company("kraemer.EXAMPLE")] == ["one"]
    assert list(await ledger.passes.same_company(None)) == []
    assert list(await ledger.passes.same_company("other.example")) == []
