"""What storms have found of people who leave: mail is slow, and what was meant for the one before is under way."""

import pytest

from domain.course import deciding, talking
from domain.handoff import Voice
from tests.builders import a_person, people
from tests.course.driver import Driver
from tests.storm.course import StormyCourse
from tests.storm.step import Step

LEFT = Step(what="left", to="clara", pick=1)
UNDONE = Step(what="undo", by="manager", for_rep=True)


def weathered(*steps: Step) -> StormyCourse:
    storm = StormyCourse()
    for step in steps:
        storm.step(step)
    return storm


def letters(storm: StormyCourse) -> list[tuple[str, str]]:
    return [(kind, to) for to, kind in storm.deeds.letters]


def handed_on() -> Driver:
    course = Driver()
    course.decide()
    course.tell("move", by="olga", to="clara", left="ben", note="has left")
    return course


def test_a_reminder_that_is_under_way_to_who_has_left_is_given_up() -> None:
    slow = Step(what="mail_slow")
    storm = weathered(Step(what="decide"), slow, Step(what="wait", hours=30), LEFT, Step(what="mail_flows"))
    assert ("opportunity_reminder", "ben") not in letters(storm)
    assert ("receipt_accepted", "clara") in letters(storm)


def test_who_has_left_is_not_reminded_while_the_letter_to_the_new_rep_is_under_way() -> None:
    storm = weathered(
        Step(what="decide"), Step(what="mail_slow"), LEFT, Step(what="wait", hours=30), Step(what="mail_flows")
    )
    assert ("opportunity_reminder", "ben") not in letters(storm)


def test_a_clock_that_is_moved_before_the_letter_to_the_new_rep_is_his() -> None:
    away = Step(what="tell", word="away", days=3)
    storm = weathered(Step(what="decide"), Step(what="mail_slow"), LEFT, away, Step(what="mail_flows"))
    assert storm.file.plan is not None
    assert (storm.file.plan.order.person, storm.file.plan.order.rep) == ("clara", "clara")


def test_the_new_rep_is_asked_when_the_first_letter_never_went_out_and_the_acceptance_is_undone() -> None:
    """It was given up when its reader left, so nobody waits for its clock."""
    not_mine = Step(what="tell", word="not_mine", role="rep", to="clara")
    to_sam = Step(what="left", to="sam", pick=1)
    the_crm_is_read = Step(what="mail_one")
    storm = weathered(
        Step(what="mail_slow"), not_mine, Step(what="decide"), the_crm_is_read, to_sam, UNDONE, Step(what="mail_flows")
    )
    assert (storm.file.state, storm.file.rep) == ("with_rep", "sam")
    assert [to for kind, to in letters(storm) if kind == "handoff"] == ["ben", "sam"]


def test_a_question_of_the_new_rep_is_a_letter_of_its_own() -> None:
    course = Driver()
    course.decide()
    voice = Voice(by="ben", channel="mail", received_at=course.now, round=1, message_id="<1@example.com>")
    talking.ask(course.file, "is it leased?", "", voice, "upd-7")
    course.work()
    course.tell("move", by="olga", to="clara", left="ben", note="has left")
    talking.ask(course.file, "who signs?", "", Voice(by="clara", channel="mail", received_at=course.now), "upd-8")
    course.work()
    assert [order.cause for order in course.letters if order.letter.kind == "question"] == ["question 1", "question 2"]


def test_an_answer_to_who_has_left_goes_to_the_one_who_took_over() -> None:
    course = Driver()
    course.decide()
    voice = Voice(by="ben", channel="mail", received_at=course.now, round=1, message_id="<1@example.com>")
    talking.ask(course.file, "is it leased?", "", voice, "upd-7")
    course.tell("move", by="olga", to="clara", left="ben", note="has left")
    talking.answer(course.file, "it is", Voice(by="lea", channel="mail", received_at=course.now), "upd-8")
    course.work()
    assert [order.to for order in course.letters if order.letter.kind == "answer"] == ["clara"]


@pytest.mark.parametrize("word", ["engage", "ask", "undo"])
def test_the_old_key_of_who_has_left_says_who_owes_it_now(word: str) -> None:
    course = handed_on()
    voice = Voice(by="ben", channel="mail", received_at=course.now, round=1)
    says = {
        "engage": lambda: talking.engage(course.file, "called", "", voice, "upd-7"),
        "ask": lambda: talking.ask(course.file, "is it leased?", "", voice, "upd-7"),
        "undo": lambda: deciding.undo(course.file, voice, "upd-7", by_manager=False),
    }
    answer = says[word]()
    assert (answer.result, answer.said) == ("not_open", "it is with clara, no longer with ben")


def test_who_has_left_decides_nothing_after_a_manager_has_undone_his_acceptance() -> None:
    course = handed_on()
    undoes = Voice(by="maria", channel="mail", received_at=course.now)
    assert deciding.undo(course.file, undoes, "undo-1", by_manager=True).result == "taken"
    course.work()
    late = course.decide(by="ben", round_=1)
    assert (late.result, late.said) == ("not_open", "it is with clara, no longer with ben")
    assert course.decide(by="clara", round_=1).result == "taken"


def test_who_is_named_again_is_back() -> None:
    course = handed_on()
    assert course.tell("move", by="olga", to="ben", left="clara", note="he stays").result == "taken"
    given = {"role": "rep", "criteria": ("budget",), "note": "no money", "round_": 1}
    assert course.tell("return", by="clara", **given).said == "it is with ben, no longer with clara"
    assert course.tell("return", by="ben", **given).result == "taken"


def test_a_stand_in_for_who_has_left_owns_the_opportunity_too() -> None:
    """Clara leaves while the letter to her is under way: no absent owner is left to keep it for."""
    storm = StormyCourse()
    storm.deeds.people = people(a_person("clara", stand_ins=("sam",)))
    not_mine = Step(what="tell", word="not_mine", role="rep", to="clara")
    for step in (Step(what="mail_slow"), not_mine):
        storm.step(step)
    storm.deeds.people = people(a_person("clara", stand_ins=("sam",), active=False))
    storm.gone.leaves("clara")
    storm.step(Step(what="mail_flows"))
    assert (storm.file.rep, storm.file.owner, storm.file.state) == ("sam", "sam", "with_rep")
    assert ("handoff", "clara") not in letters(storm)
