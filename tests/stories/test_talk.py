"""The rep is on it, asks the LDR and is answered; nothing of it decides."""

import pytest
from temporalio.client import WorkflowUpdateFailedError

from domain.course.talk import MOST_RELAYED
from domain.listing import row_of
from tests.stories.floor import Floor


async def test_the_first_engagement_counts_and_is_answered_with_silence(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    answer = await floor.engage(handle, "called", note="voicemail")
    assert (answer.result, answer.said) == ("taken", "ben: called")
    await floor.engage(handle, "met")
    await floor.until_recorded(handle, "engaged")
    status = await floor.until(handle, "with_rep")
    assert status.engaged.startswith("ben: called, ")
    assert any("ben: called - voicemail" in line for line in status.timeline)
    assert floor.letters(handle) == ["handoff to ben"]
    await floor.decide(handle)
    await floor.until_sent(handle, "receipt_accepted")
    row = row_of(f for f in floor.book.facts.values() if f.attempt_id == handle.id)
    assert row is not None
    assert (row.engaged, row.state) == ("called", "awaiting_opportunity")
    assert not floor.book.incidents


async def test_a_question_goes_to_the_ldr_and_the_answer_into_the_reps_thread(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    assert (await floor.ask(handle, "is it leased?", message_id="<q@example.com>")).said == "it goes to lea"
    await floor.until_sent(handle, "question")
    assert (await floor.answer(handle, "accept it, it is leased")).said == "it goes to ben"
    await floor.until_sent(handle, "answer")
    assert floor.letters(handle) == ["handoff to ben", "question to lea", "answer to ben"]
    assert [k for k in floor.book.kinds(handle.id) if k in ("asked", "answered")] == ["asked", "answered"]
    assert (await floor.until(handle, "with_rep")).decision is None


async def test_a_stand_in_who_asked_is_answered(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.ask(handle, "is it leased?", by="clara", on_behalf_of="ben")
    await floor.answer(handle, "it is")
    await floor.until_sent(handle, "answer")
    assert floor.letters(handle)[-1] == "answer to clara"


async def test_nothing_asked_nothing_to_answer(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    assert (await floor.answer(handle, "he can have it")).result == "not_open"
    assert floor.letters(handle) == ["handoff to ben"]


async def test_questions_and_answers_are_bounded(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    for number in range(MOST_RELAYED):
        assert (await floor.ask(handle, f"question {number}")).result == "taken"
    answer = await floor.ask(handle, "one more")
    assert (answer.result, answer.said) == ("too_many", "20 questions were relayed already; ring lea")


async def test_an_empty_question_is_refused(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    with pytest.raises(WorkflowUpdateFailedError):
        await handle.execute_update("ask", {"text": "", "by": "ben"})


async def test_a_question_that_came_with_the_end_is_still_relayed(floor: Floor) -> None:
    handle = await floor.pass_lead()
    await floor.until(handle, "with_rep")
    await floor.ask(handle, "is it leased?")
    await handle.cancel(reason="she left")
    await handle.result()
    assert "question to lea" in floor.letters(handle)
    assert not floor.book.incidents
