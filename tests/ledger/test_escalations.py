"""Escalations that wait for one reader: together in one mail, once, at most one mail an hour."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain import story
from domain.clock_letters import Escalation
from domain.handoff import Accept, Decision, attempt_id
from domain.letters import ToSend
from domain.time import Deadline
from ledger.connect import Ledger
from ledger.escalation_book import GATHER, GIVEN_UP, ONE_MAIL
from tests.builders import a_case, a_lead

NOW = datetime(2026, 11, 25, 14, 30, tzinfo=UTC)
DUE = Deadline(at=NOW - timedelta(hours=4), counted="1 working day")


def escalation(lead_id: str, to: str = "maria", round_: int = 1) -> tuple[str, ToSend]:
    case = a_case(lead=replace(a_lead(), id=lead_id), attempt_id=attempt_id(lead_id, 1))
    letter = Escalation(clock="decision", due=DUE, role="manager")
    return f"<{lead_id}@x>", ToSend(case=case, round=round_, letter=letter, to=to, cause="decision")


async def wait(ledger: Ledger, *letters: tuple[str, ToSend], at: datetime = NOW) -> list[datetime]:
    for _, order in letters:
        await ledger.facts.write([story.passed(order.case, 1, "key")])
    return [await ledger.escalations.wait(id_, order, at) for id_, order in letters]


async def test_those_of_one_reader_go_together_and_others_by_themselves(ledger: Ledger) -> None:
    first, second, other = escalation("a-1"), escalation("a-2"), escalation("a-3", to="ops")
    assert await wait(ledger, first, second, other) == [NOW + GATHER] * 3
    taken = await ledger.escalations.take(second[0], "maria", NOW + GATHER)
    assert taken == dict([first, second])
    assert await ledger.escalations.take(first[0], "maria", NOW + GATHER) is None, "the other deed has it"
    assert await ledger.escalations.take(second[0], "maria", NOW + GATHER) == taken, "after a crash the same"


async def test_after_a_mail_the_next_one_is_an_hour_later(ledger: Ledger) -> None:
    first, second = escalation("a-1"), escalation("a-2")
    await wait(ledger, first)
    await ledger.escalations.take(first[0], "maria", NOW + GATHER)
    await ledger.escalations.gone([first[0]], NOW + GATHER)
    (due,) = await wait(ledger, second, at=NOW + timedelta(minutes=20))
    assert due == NOW + GATHER + ONE_MAIL
    assert await ledger.escalations.take(second[0], "maria", due) == dict([second])


async def test_what_is_decided_or_has_moved_on_is_left_out(ledger: Ledger) -> None:
    first, decided = escalation("a-1"), escalation("a-2")
    await wait(ledger, first, decided)
    decision = Decision(verdict=Accept(), by="ben", channel="mail", received_at=NOW, round=1)
    await ledger.facts.write([story.decided(decided[1].case.attempt_id, decision, "upd", True)])
    assert await ledger.escalations.take(first[0], "maria", NOW + GATHER) == dict([first])
    assert await ledger.escalations.take(decided[0], "maria", NOW + GATHER) is None


async def test_a_deed_that_never_came_back_is_taken_over(ledger: Ledger) -> None:
    first, second = escalation("a-1"), escalation("a-2")
    await wait(ledger, first, second)
    await ledger.escalations.take(first[0], "maria", NOW)
    assert await ledger.escalations.take(second[0], "maria", NOW + GIVEN_UP) == dict([first, second])
