"""Returning a converted lead by mail: the window, what is missing, the small story that begins. The story is a fake."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest_asyncio

from domain import course_story, story
from domain.clock import ClockOrder, Plan
from domain.handoff import Accept, Decision, Voice
from domain.letters import SentLetter, StartedClock
from domain.opportunity import Judgement
from domain.time import Deadline
from ledger.connect import Ledger
from service.handoffs import Handoffs
from service.telling import Telling
from tests.builders import PASSED_AT, a_case, a_policy
from tests.service.test_mailroom import ATTEMPT, NOW, Desk
from tests.service.test_mailroom import ledger as passed
from workflows.messages import Tell

__all__ = ["passed"]

ACCEPTED_AT = datetime(2026, 11, 21, 9, tzinfo=UTC)
UNTIL = datetime(2026, 12, 4, 9, tzinfo=UTC)


@pytest_asyncio.fixture
async def ledger(passed: Ledger, tmp_path: Path) -> AsyncIterator[Ledger]:
    """A handoff that was accepted and converted."""
    case = a_case()
    accept = Decision(verdict=Accept(note="good"), by="ben", channel="mail", received_at=ACCEPTED_AT)
    judgement = Judgement(result="confirmed", reasons=(), read_at=ACCEPTED_AT, opportunity_id="17")
    await passed.facts.write(
        [
            story.decided(case.attempt_id, accept, "mail-0", late=False),
            story.wrote(case.attempt_id, "ben", "receipt_accepted", _receipt()),
            story.confirmed(case.attempt_id, judgement),
            story.settled(case.attempt_id, "converted", ACCEPTED_AT),
        ]
    )
    yield passed


def _receipt() -> SentLetter:
    """The letter that told the rep until when the lead may be returned."""
    due = Deadline(at=ACCEPTED_AT, counted="2 working days")
    order = ClockOrder(kind="conversion", rule=a_policy().conversion, person="ben", rep="ben", ldr="lea")
    plan = Plan(order=order, due=due, began=ACCEPTED_AT, return_by=Deadline(at=UNTIL, counted="10 working days"))
    clock = StartedClock(due=due, remind_at=due.at, plan=plan)
    return SentLetter(message_id="<receipt@example.com>", sent_at=ACCEPTED_AT, clock=clock)


def closed(ledger: Ledger) -> Desk:
    """A desk whose handoff has closed."""
    desk = Desk(ledger)
    desk.handoffs.answered = None
    return desk


def told(desk: Desk) -> str:
    return getattr(desk.letters[-1].letter, "said", "")


async def test_a_converted_lead_is_returned_by_the_key_of_its_handoff(ledger: Ledger) -> None:
    desk = closed(ledger)
    assert await desk.take("return 3 - no trucks of their own") == "Processed"
    (given,) = desk.handoffs.returns
    assert (given.case.attempt_id, given.opportunity_id, given.round, given.owner) == (
        "return-kr-1000-1",
        "17",
        1,
        "ben",
    )
    assert (given.criteria, given.note, given.by.by) == (("pain_point",), "no trucks of their own", "ben")
    assert (given.decision.by, given.decision.received_at) == ("ben", ACCEPTED_AT), "the acceptance stays on record"
    assert given.case.passed_at == PASSED_AT, "its letters stay in the rep's thread"
    assert (desk.letters[-1].letter.kind, told(desk)) == ("noted", "lea is told; the acceptance stays on record")


async def test_after_the_window_the_rep_is_told_so(ledger: Ledger) -> None:
    desk = closed(ledger)
    await desk.take("return 3 - no trucks of their own", at=UNTIL + timedelta(minutes=1))
    assert not desk.handoffs.returns
    assert told(desk).startswith("the time to return it was over on Fri 04 Dec 09:00 UTC (10 working days)")


async def test_a_return_without_criteria_is_told_what_is_missing(ledger: Ledger) -> None:
    desk = closed(ledger)
    await desk.take("return - no trucks of their own")
    assert not desk.handoffs.returns
    assert told(desk) == "a return names the criteria that failed, and what was learnt"


async def test_a_lead_is_returned_once_and_the_same_mail_again_is_the_same_return(ledger: Ledger) -> None:
    desk = closed(ledger)
    for _ in range(2):
        await desk.take("return 3 - no trucks of their own", message_id="<same@example.com>")
    assert told(desk) == "lea is told; the acceptance stays on record"
    await desk.take("return 1 - and no money", message_id="<other@example.com>")
    assert told(desk) == "it was returned before, see return-kr-1000-1; a lead is returned once"


async def test_a_criterion_that_was_ruled_on_is_not_named_again(ledger: Ledger) -> None:
    maria = Voice(by="maria", channel="mail", received_at=ACCEPTED_AT)
    fact = course_story.said_so(ATTEMPT, "overturned", "overturns it, for ben", maria, "upd-1", barred="pain_point")
    await ledger.facts.write([fact])
    desk = closed(ledger)
    await desk.take("return 3 - no trucks of their own")
    assert not desk.handoffs.returns
    assert told(desk) == "the manager has ruled on pain point; name another criterion".replace(
        "pain point", "pain_point"
    )


async def test_what_was_never_converted_is_told_how_it_stands(passed: Ledger) -> None:
    desk = closed(passed)
    await passed.facts.write([story.settled(ATTEMPT, "disqualified", NOW)])
    await desk.take("return 3 - no trucks of their own")
    assert not desk.handoffs.returns
    assert told(desk).startswith("the handoff is settled as disqualified")


async def test_an_operator_returns_after_the_window_with_criteria_of_the_policy(ledger: Ledger) -> None:
    desk = closed(ledger)
    telling = Telling(cast(Handoffs, desk.handoffs), ledger.listing, desk.directory)
    given = Tell(word="return", by="maria", note="junk", criteria=("trucks",), received_at=UNTIL + timedelta(days=9))
    wrong = await telling.tell(ATTEMPT, given, "upd-2")
    assert wrong is not None
    assert wrong.said.startswith("the policy has no criterion trucks; it has budget, timeframe")
    right = await telling.tell(ATTEMPT, given.model_copy(update={"criteria": ("budget",)}), "upd-3")
    assert right is not None
    assert (right.result, len(desk.handoffs.returns)) == ("taken", 1)
