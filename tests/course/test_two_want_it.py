"""Two reps want it, duplicates, attached opportunities, and who may never rule."""

from datetime import timedelta
from typing import Any

import pytest

from domain.course import deciding
from domain.handoff import Voice
from domain.listing import row_of
from domain.opportunity import Finding, Judgement
from tests.course.driver import Driver


def judged(course: Driver, result: Any) -> Judgement:
    reasons = () if result == "confirmed" else (Finding(code="other_owner", said="9 belongs to clara"),)
    return Judgement(result=result, reasons=reasons, read_at=course.now, opportunity_id="9")


def test_a_claim_goes_to_the_manager_and_the_asked_rep_is_asked_as_before() -> None:
    course = Driver()
    claim = course.tell("mine", by="clara", role="rep", note="I hold the account")
    assert (claim.result, claim.said) == ("asked", "the manager rules; until then the first valid decision wins")
    (letter,) = [o for o in course.letters if o.letter.kind == "ruling"]
    assert (letter.letter.about, letter.letter.text, letter.role) == ("claim", "I hold the account", "manager")
    assert (course.file.state, course.file.rep) == ("with_rep", "ben")
    assert course.tell("mine", by="clara", role="rep").result == "not_allowed", "claimed once"
    assert course.tell("move", role="manager", to="clara", note="her account").result == "taken"
    assert (course.file.rep, course.file.round) == ("clara", 2)


def test_the_first_valid_decision_wins_over_a_claim() -> None:
    course = Driver()
    course.tell("mine", by="clara", role="rep")
    assert course.decide().result == "taken"
    assert course.tell("move", role="manager", to="clara").result == "not_open"
    late = course.tell("mine", by="sam", role="rep")
    assert (late.result, late.said.startswith("ben accepts, received")) == ("already_decided", True)


def test_who_had_the_lead_before_may_claim_it_back_with_the_old_key() -> None:
    course = Driver()
    course.tell("move", role="manager", to="clara")
    assert course.tell("mine", by="ben", role="rep", round_=1).result == "asked"
    assert course.tell("move", role="manager", to="ben").result == "taken", "who claims may be asked again"
    assert (course.file.rep, course.file.round) == ("ben", 3)


def test_the_asked_rep_need_not_claim_what_he_has() -> None:
    course = Driver()
    assert course.tell("mine", by="ben", role="rep").said == "it is with ben already; answer accept to take it"
    assert course.tell("move", role="manager", to="ben").said == "it is with ben already"


def test_a_duplicate_stops_the_clock_and_counts_against_nobody() -> None:
    course = Driver()
    assert course.tell("duplicate", by="ben", role="rep", note="KR-7").result == "taken"
    assert (course.file.state, course.file.back.why) == ("with_ldr", "duplicate")  # type: ignore[union-attr]
    course.wait(timedelta(days=20))
    assert course.file.outcome is None
    assert course.tell("disqualify", by="lea", role="ldr", note="it is KR-7").result == "taken"
    assert course.file.outcome == "disqualified"
    assert "rejection_stands" not in {fact.kind for fact in course.facts}


def test_what_is_no_duplicate_goes_back_to_the_rep_with_his_time() -> None:
    course = Driver()
    due = course.file.due
    course.tell("duplicate", by="ben", role="rep", note="KR-7")
    course.wait(timedelta(days=1))
    assert course.tell("correct", by="lea", role="ldr", note="another plant").result == "taken"
    assert course.file.state == "with_rep"
    assert due is not None
    assert course.file.due is not None
    assert course.file.due.at == due.at + timedelta(days=1)


def test_an_attached_opportunity_is_read_back_and_judged() -> None:
    course = Driver()
    assert course.tell("attach", by="ops", role="sales_ops", opportunity="9").result == "not_open"
    course.decide()
    course.read = judged(course, "not_yet")
    assert course.tell("attach", by="ops", role="sales_ops", opportunity="9").said == (
        "opportunity 9 is read back from the CRM and judged"
    )
    assert [look.expected.attached for look in course.looks] == [None, "9"]
    assert (course.file.outcome, course.file.reasons[0].said) == (None, "9 belongs to clara")
    assert course.sent("receipt_accepted") == 1, "the look of an attachment writes no second receipt"
    course.read = judged(course, "confirmed")
    course.tell("attach", by="ops", role="sales_ops", opportunity="9")
    assert (course.file.outcome, course.file.opportunity_id) == ("converted", "9")


def test_an_attachment_without_an_id_is_asked_for_one() -> None:
    course = Driver()
    course.decide()
    assert course.tell("attach", by="ops", role="sales_ops").said == "name the opportunity by its id in the CRM"


@pytest.mark.parametrize("own", ["ben", "lea", "clara", "tom"])
def test_nobody_rules_on_a_case_of_his_own(own: str) -> None:
    """The rep, the LDR, who claims the lead, and who has answered in the LDR's place."""
    course = Driver()
    course.tell("mine", by="clara", role="rep")
    course.tell("note", by="tom", role="ldr", note="news")
    for word in ("extend", "move"):
        answer = course.tell(word, by=own, role="manager", to="sam", note="why")
        assert (answer.result, answer.said) == ("not_allowed", "nobody rules on a case of his own"), word
    course.decide("budget")
    late = Voice(by=own, channel="mail", received_at=course.now + timedelta(hours=5))
    undo = deciding.undo(course.file, late, "undo-1", by_manager=True)
    assert undo.result == ("too_late" if own == "ben" else "not_allowed"), "a rep undoes as a rep, in his own time"
    course.tell("dispute", by="lea", role="ldr", note="the CFO wrote")
    for word in ("uphold", "overturn"):
        assert course.tell(word, by=own, role="manager", to="sam").said == "nobody rules on a case of his own"
    assert course.tell("uphold", role="manager").result == "taken"


def test_who_rejected_in_the_reps_place_does_not_rule_on_it() -> None:
    course = Driver()
    course.decide("budget", by="maria")
    course.tell("dispute", by="lea", role="ldr", note="the CFO wrote")
    for word in ("uphold", "overturn"):
        assert course.tell(word, by="maria", role="manager").said.startswith("nobody rules on what he has decided")
    assert course.tell("uphold", by="mona", role="manager").result == "taken"


@pytest.mark.parametrize("ldr", ["lea", "tom"])
def test_the_ldr_never_decides_also_not_as_the_reps_manager_or_stand_in(ldr: str) -> None:
    course = Driver()
    course.tell("note", by="tom", role="ldr", note="news")
    assert "never decides" in course.decide(by=ldr).said
    assert course.decide("budget", by=ldr).result == "not_allowed"
    assert course.file.decision is None
    assert course.decide(by="maria").result == "taken"


def test_a_stand_ins_opportunity_is_the_absent_reps_unless_the_manager_says_otherwise() -> None:
    course = Driver()
    until = (course.now + timedelta(days=30)).date()
    course.tell("away", by="ben", until=until, to="clara", stand_ins=("clara",))
    assert (course.file.rep, course.file.owner) == ("clara", "ben")
    assert course.tell("move", by="clara", role="manager", to="clara").said == "nobody rules on a case of his own"
    course.decide(by="clara", round_=2)
    due = course.file.due
    answer = course.tell("move", by="maria", role="manager", to="clara", note="he is ill for long")
    assert (answer.result, answer.said) == ("taken", "the lead and its opportunity are clara's")
    assert (course.file.owner, course.file.state, course.file.due) == ("clara", "awaiting_opportunity", due)
    row = row_of(course.facts)
    assert row is not None
    assert (row.rep, row.owner, row.state) == ("clara", "clara", "awaiting_opportunity")
    assert (course.letters[-1].letter.kind, course.letters[-1].to) == ("moved", "ben")
    assert course.tell("move", by="maria", role="manager", to="clara").result == "not_open", "it is said once"
