"""Accepted handoffs without a confirmed opportunity."""

import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain import course_story
from domain.handoff import Voice, beside
from domain.opportunity import Expected
from ledger.connect import Ledger
from tests.builders import PASSED_AT
from tests.ledger.stories import after, case_of, confirmed, converted, decided, not_yet, passed, rejected


async def test_only_accepted_open_handoffs_wait(ledger: Ledger) -> None:
    """With the rep's owner id in the CRM, the stage of the policy that it was passed under, and its moments."""
    taken, asked, refused, done = (case_of(lead) for lead in ("taken", "asked", "refused", "done"))
    for case in (taken, asked, refused, done):
        await ledger.cases.keep_case(case)
    await ledger.facts.write([passed(taken), decided(taken), passed(asked), passed(refused), rejected(refused)])
    await ledger.facts.write(converted(done))
    waiting = ledger.waiting(lambda person: f"owner-of-{person}")
    assert await waiting.expected() == [
        (
            Expected(
                attempt_id="handoff-taken-1",
                lead_id="taken",
                owner="owner-of-ben",
                stage="discovery",
                accepted_at=after(30),
                passed_at=PASSED_AT,
            ),
            None,
        )
    ]


async def test_the_last_judgement_comes_with_it(ledger: Ledger) -> None:
    """The newest reading stands, also when an older one is noted after it."""
    case = case_of()
    await ledger.cases.keep_case(case)
    await ledger.facts.write([passed(case), decided(case)])
    waiting = ledger.waiting(str)
    first, second = not_yet(after(40), "none is linked"), not_yet(after(50))
    await waiting.delivered(case.attempt_id, first)
    assert [judgement for _, judgement in await waiting.expected()] == [first]
    await waiting.delivered(case.attempt_id, second)
    await waiting.delivered(case.attempt_id, first)
    assert [judgement for _, judgement in await waiting.expected()] == [second]


async def test_confirmed_but_not_settled_still_waits(ledger: Ledger) -> None:
    """Until the run has said its end: telling it again is harmless, forgetting it is not."""
    case = case_of()
    await ledger.cases.keep_case(case)
    await ledger.facts.write([passed(case), decided(case), confirmed(case)])
    assert len(await ledger.waiting(str).expected()) == 1


async def test_a_handoff_without_its_case_is_named(ledger: Ledger, caplog: pytest.LogCaptureFixture) -> None:
    """It cannot be judged; the others are, and operations read which one it is."""
    lost, found = case_of("lost"), case_of("found")
    await ledger.cases.keep_case(found)
    await ledger.facts.write([passed(lost), decided(lost), passed(found), replace(decided(found), at=after(31))])
    with caplog.at_level(logging.ERROR):
        expected = await ledger.waiting(str).expected()
    assert [each.lead_id for each, _ in expected] == ["found"]
    assert "handoff-lost-1" in caplog.text


async def test_an_outage_of_the_crm_is_known_from_its_beginning(ledger: Ledger) -> None:
    """Whichever process asks, until it is over."""
    waiting = ledger.waiting(lambda person: person)
    began = datetime(2026, 11, 25, 9, tzinfo=UTC)
    assert await waiting.unread_since("builtin") is None
    assert await waiting.unread("builtin", began) == began
    assert await waiting.unread("builtin", began + timedelta(minutes=9)) == began
    assert await waiting.unread_since("builtin") == began
    await waiting.read_again("builtin")
    assert await waiting.unread_since("builtin") is None


async def test_the_opportunity_that_was_named_last_since_the_acceptance_is_expected(ledger: Ledger) -> None:
    case = case_of()
    await ledger.cases.keep_case(case)
    ops = Voice(by="ops", channel="mail", received_at=after(40))
    for number, at in (("1", after(20)), ("2", after(40)), ("3", after(50))):
        fact = course_story.said_so(
            case.attempt_id, "attached", "attaches", replace(ops, received_at=at), f"upd-{number}", opportunity=number
        )
        await ledger.facts.write([fact])
    await ledger.facts.write([passed(case)])
    await ledger.facts.write([replace(decided(case), at=after(30))])
    ((expected, _),) = await ledger.waiting(str).expected()
    assert (expected.attached, expected.attached_by_rep) == ("3", False)
    by_rep = course_story.said_so(
        case.attempt_id, "attached", "attaches", replace(ops, by="ben", received_at=after(52)), "upd-4",
        opportunity="4", by_rep="yes",
    )  # fmt: skip
    await ledger.facts.write([by_rep])
    ((expected, _),) = await ledger.waiting(str).expected()
    assert (expected.attached, expected.attached_by_rep) == ("4", True), "the sweep judges as the look did"
    await ledger.facts.write([replace(decided(case), cause="upd-9", at=after(55))])
    ((expected, _),) = await ledger.waiting(str).expected()
    assert expected.attached is None, "named for an acceptance of before"


async def test_a_return_waits_for_its_opportunity_to_be_closed(ledger: Ledger) -> None:
    case = replace(case_of(), attempt_id=beside(case_of().attempt_id, "return"))
    await ledger.cases.keep_case(case)
    ben = Voice(by="ben", channel="mail", received_at=after(60))
    opened = course_story.opened(case, 1, "key", ben, "returns the lead")
    asked = course_story.closing_asked(case.attempt_id, "17", 1, after(61))
    turn = {"turn": "1", "state": "awaiting_closing", "round": "1", "rep": "ben", "owner": "ben", "closing": "17"}
    await ledger.facts.write([opened, course_story.turning(asked, turn)])
    ((expected, _),) = await ledger.waiting(str).expected()
    assert (expected.attempt_id, expected.closes, expected.lead_id) == (case.attempt_id, "17", case.lead.id)
    assert await ledger.passes.settled_attempts(case.lead.id) == 0
    assert await ledger.passes.open_handoffs("ben") == 0, "a return is no handoff of its own"
