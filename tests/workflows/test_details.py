"""What operations read in the Temporal UI, without any server."""

from dataclasses import replace
from datetime import timedelta
from typing import get_args

import pytest

from domain.clock import Plan
from domain.course import asking, deciding, delivering
from domain.course.file import HandoffFile
from domain.handoff import Accept, Decision, HandoffState
from domain.letters import SentLetter, StartedClock, ToSend
from domain.time import Deadline
from tests.builders import PASSED_AT, a_case, a_contact, a_lead
from workflows.details import current_details, static_details, summary
from workflows.standing import status_of

DUE = PASSED_AT + timedelta(days=5)
STATES: tuple[HandoffState, ...] = get_args(HandoffState)


def a_file(**changes: object) -> HandoffFile:
    return HandoffFile(a_case(lead=replace(a_lead(), **changes)), 1, "k")  # type: ignore[arg-type]


def notified(file: HandoffFile) -> HandoffFile:
    asking.ask_the_rep(file)
    (order,) = file.take_deeds()
    assert isinstance(order, ToSend)
    assert order.plan is not None
    due = Deadline(at=DUE, counted="2 working days")
    clock = StartedClock(due=due, remind_at=DUE, plan=Plan(order=order.plan, due=due, began=PASSED_AT))
    sent = SentLetter(message_id="<1@example.com>", sent_at=PASSED_AT, clock=clock)
    delivering.taken(file, order, sent, PASSED_AT)
    return file


def test_it_names_who_is_waited_for_until_when_and_how_that_was_counted() -> None:
    file = notified(a_file())
    text = current_details(file.case, status_of(file))
    assert "**Waiting for ben to accept or reject** until **Wed 25 Nov 2026 16:55 UTC**" in text
    assert "_2 working days_" in text
    assert "- Fri 20 Nov 16:55 UTC: lea passed the lead to ben, attempt 1" in text
    assert "- ring ben, or send the Update `decide`" in text


def test_the_first_word_has_its_own_deadline_and_count_until_it_is_said() -> None:
    file = notified(a_file())
    assert file.plan is not None
    file.plan = replace(file.plan, engage_by=Deadline(at=PASSED_AT, counted="4 working hours from Mon 09:00"))
    text = current_details(file.case, status_of(file))
    assert "**First word of ben** until **Fri 20 Nov 2026 16:55 UTC**\n\n_4 working hours from Mon 09:00_" in text
    file.talk.engaged = "ben: called"
    assert "First word" not in current_details(file.case, status_of(file))


@pytest.mark.parametrize("state", STATES)
def test_every_state_reads_as_words_for_people(state: HandoffState) -> None:
    file = a_file()
    file.state = state
    text = current_details(file.case, status_of(file))
    assert "{rep}" not in text
    assert "{ldr}" not in text
    assert state.replace("_", " ") in text.lower()


def test_what_a_prospect_wrote_is_never_markdown() -> None:
    hostile = "[x](http://evil.example) <b>*bold*</b>\n# head"
    lead = replace(a_lead(), company=hostile, contact=a_contact(name=hostile))
    for text in (summary(lead, 1), static_details(lead)):
        assert "[x](" not in text
        assert "<b>" not in text
        assert "\n# head" not in text


def test_an_answer_that_was_received_before_its_letter_was_taken_counts_from_the_letter() -> None:
    file = notified(a_file())
    early = Decision(verdict=Accept(), by="ben", channel="mail", received_at=PASSED_AT - timedelta(milliseconds=400))
    answer = deciding.decide(file, early, "mail-1", PASSED_AT)
    assert answer.decision is not None
    assert answer.decision.received_at == PASSED_AT


def test_a_flood_of_messages_that_decide_nothing_is_kept_in_bounds() -> None:
    file = a_file()
    for number in range(500):
        file.ignore(f"nonsense {number}", PASSED_AT)
    assert len(file.take_facts()) < 100
