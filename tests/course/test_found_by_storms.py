"""What storms over the course have found, each by the shortest way that leads there."""

from datetime import timedelta

from domain.course import ladder
from domain.listing import row_of
from tests.builders import people
from tests.course.driver import Driver
from tests.fakes import FakeClocks
from tests.storm.course import StormyCourse
from tests.storm.policies import policy_of
from tests.storm.step import Step


def test_an_ldr_neither_decides_nor_undoes() -> None:
    course = Driver()
    answer = course.decide(by="lea")
    assert (answer.result, answer.said) == ("not_allowed", "lea passed this lead; an LDR never decides")
    storm = StormyCourse()
    storm.run((Step(what="decide"), Step(what="undo", by="ldr", for_rep=True)))
    assert storm.file.decision is not None


def test_a_rep_who_says_he_is_the_manager_undoes_in_his_own_time_only() -> None:
    for hours, stands in ((0.1, False), (5, True)):
        storm = StormyCourse()
        storm.run((Step(what="decide"), Step(what="wait", hours=hours), Step(what="undo", by="rep", for_rep=True)))
        assert (storm.file.decision is not None) == stands


def test_a_returned_lead_is_not_converted_by_what_the_crm_says() -> None:
    storm = StormyCourse()
    returns = Step(what="tell", word="return", role="rep", criteria=("budget",))
    storm.run((Step(what="decide"), returns, Step(what="made"), Step(what="sweep")))
    assert (storm.file.state, storm.file.outcome) == ("with_ldr", None)


def test_a_lead_returned_during_the_first_look_keeps_the_ldrs_clock_and_falls_back_with_one() -> None:
    storm = StormyCourse()
    said = (
        Step(what="mail_slow"),
        Step(what="decide"),
        Step(what="tell", word="return", role="rep", criteria=("budget",)),
        Step(what="mail_flows"),
    )
    for step in said:
        storm.step(step)
    assert storm.file.plan is not None
    assert storm.file.plan.order.kind == "answer"
    storm.run(
        (
            Step(what="tell", word="dispute", by="ldr", role="ldr"),
            Step(what="tell", word="overturn", by="manager", role="manager"),
        )
    )
    assert storm.file.state == "awaiting_opportunity"
    assert storm.file.plan.order.kind == "conversion"


def test_an_undone_decision_gives_the_reps_clock_back_whatever_stopped_it() -> None:
    for word in ("faulty", "not_mine"):
        storm = StormyCourse()
        due = storm.file.due
        for step in (Step(what="tell", word=word, role="rep"), Step(what="decide"), Step(what="undo")):
            storm.step(step)
        assert (storm.file.state, storm.file.due) == ("with_rep", due)


def test_a_decision_undone_while_its_letter_is_under_way_leaves_the_letters_clock() -> None:
    storm = StormyCourse()
    moved = Step(what="tell", word="move", by="manager", role="manager", to="clara")
    for step in (Step(what="mail_slow"), moved, Step(what="decide"), Step(what="undo"), Step(what="mail_flows")):
        storm.step(step)
    assert (storm.file.state, storm.file.rep) == ("with_rep", "clara")
    assert storm.file.plan is not None
    assert sum(".handoff.clara." in letter for letter in storm.deeds.sent) == 1


def test_a_decision_undone_where_no_letter_had_arrived_sends_it_again() -> None:
    storm = StormyCourse()
    moved = Step(what="tell", word="move", by="manager", role="manager", to="clara")
    for step in (Step(what="refused", to="clara"), moved, Step(what="decide"), Step(what="mended", to="clara")):
        storm.step(step)
    storm.run((Step(what="undo"),))
    assert (storm.file.state, storm.file.rep) == ("with_rep", "clara")


def test_a_clock_that_is_counted_anew_after_its_end_nags_on() -> None:
    course = Driver()
    course.wait(timedelta(days=30))
    plan = course.file.plan
    assert plan is not None
    before = course.sent("escalation")
    ladder.recompute(course.file, FakeClocks().plan(plan.order, people(), plan.began), "maria", course.now)
    course.work()
    course.wait(timedelta(days=10))
    assert course.sent("escalation") >= before + 18


def test_an_undo_after_the_last_step_nags_on() -> None:
    slow = Step(what="mail_slow")
    StormyCourse().run(
        (slow, Step(what="wait", hours=200), Step(what="decide", criteria=("budget",)), Step(what="undo"))
    )


def test_a_refused_question_to_the_manager_is_still_waited_for() -> None:
    storm = StormyCourse()
    steps = (Step(what="refused", to="maria"), Step(what="tell", word="bounced", pick=1))
    for step in steps:
        storm.step(step)
    assert storm.file.plan is not None
    assert (storm.file.plan.order.kind, storm.file.plan.order.person) == ("routing", "ben")


def test_more_time_whose_letter_is_under_way_is_not_overtaken_by_the_next_repetition() -> None:
    storm = StormyCourse()
    extend = Step(what="tell", word="extend", by="manager", role="manager", days=4)
    before = storm.file.due
    for step in (Step(what="wait", hours=60), Step(what="mail_slow"), extend, Step(what="wait", hours=400)):
        storm.step(step)
    storm.run((Step(what="mail_flows"),))
    assert before is not None
    assert storm.file.due is not None
    assert storm.file.due.at > before.at


def test_a_settled_handoff_is_listed_under_the_rep_who_had_it_last() -> None:
    course = Driver()
    course.tell("move", role="manager", to="clara")
    course.decide("budget", by="clara")
    course.tell("disqualify", by="lea", role="ldr", note="no budget at all")
    row = row_of(course.facts)
    assert row is not None
    assert (row.state, row.outcome, row.rep, row.round) == ("settled", "disqualified", "clara", 2)


def test_more_time_after_an_absence_does_not_give_the_absence_back_twice() -> None:
    storm = StormyCourse()
    for step in (Step(what="decide"), Step(what="tell", word="away", days=3)):
        storm.step(step)
    before = storm.file.due
    storm.step(Step(what="tell", word="extend", by="manager", role="manager"))
    assert before is not None
    assert storm.file.due is not None
    assert storm.file.due.at == before.at + timedelta(days=5)


def test_who_loses_the_lead_at_the_moment_of_a_late_undo_is_not_reminded_of_it() -> None:
    policy = Step(what="policy", word="moves_once")
    storm = StormyCourse(policy_of((policy,)))
    late = Step(what="wait", hours=80)
    said_40_hours_ago = Step(what="undo", by="manager", hours=40)
    for step in (Step(what="decide"), late, said_40_hours_ago, late):
        storm.step(step)
    assert storm.file.asked == ["ben", "clara"]
    assert ("ben", "reminder") not in storm.deeds.letters
    assert ("lea", "overdue") in storm.deeds.letters, "who did not have it is told that nobody has answered"


def test_what_a_sweep_has_confirmed_during_the_first_look_counts_where_the_look_itself_fails() -> None:
    storm = StormyCourse()
    during = (Step(what="mail_slow"), Step(what="decide"), Step(what="made"), Step(what="sweep"))
    storm.run((*during, Step(what="crm_down"), Step(what="mail_flows")))
    assert storm.file.outcome == "converted"


def test_what_a_sweep_has_seen_before_the_acceptance_converts_nothing() -> None:
    storm = StormyCourse()
    before = (Step(what="made"), Step(what="sweep"), Step(what="crm_down"))
    storm.run((*before, Step(what="decide")))
    assert storm.file.outcome is None
    assert not storm.deeds.known_to_confirm()


def test_what_a_sweep_has_confirmed_for_a_decision_that_was_undone_converts_no_later_one() -> None:
    storm = StormyCourse()
    during = (Step(what="mail_slow"), Step(what="decide"), Step(what="made"), Step(what="sweep"))
    again = (Step(what="undo"), Step(what="decide"), Step(what="crm_down"), Step(what="mail_flows"))
    storm.run((*during, *again))
    assert (storm.file.state, storm.file.outcome) == ("awaiting_opportunity", None)
