"""A handoff's row follows from its facts, in whatever order they come."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from domain import course_story, story
from domain.clock import ClockOrder, Plan
from domain.facts import Fact, FactKind
from domain.handoff import Decision, Reject, Voice
from domain.listing import in_order, row_of, standing
from domain.time import Deadline
from tests.ledger.stories import (
    DUE,
    OPPORTUNITY_DUE,
    after,
    case_of,
    confirmed,
    converted,
    decided,
    not_yet,
    notified,
    passed,
    receipt,
    rejected,
    sent,
    settled,
)

CASE = case_of()


def voice(at: datetime, by: str = "ben") -> Voice:
    return Voice(by=by, channel="mail", received_at=at)


def rejection() -> Decision:
    return Decision(verdict=Reject(criteria=("budget",)), by="ben", channel="mail", received_at=after(45))


ID = CASE.attempt_id
WORDS: tuple[FactKind, ...] = (
    "extended", "moved", "faulty", "not_mine", "corrected", "note", "raised", "asked_manager", "disputed", "upheld",
    "overturned", "returned", "away", "bounced", "paused", "resumed", "waived", "put_aside", "duplicate", "claimed",
    "attached", "owner_named",
)  # fmt: skip
"""Facts that a person's word makes; in lists they count by their turn alone."""
PLAN = Plan(
    order=ClockOrder(kind="decision", rule=CASE.policy.decision, person="ben", rep="ben", ldr="lea"),
    due=Deadline(at=DUE, counted="2 working days"),
    began=after(1),
)


def every_fact() -> list[Fact]:
    """At least one fact of every kind that a run can write."""
    return [
        passed(CASE),
        notified(CASE),
        story.wrote(ID, "ben", "reminder", sent("<rem@example.com>", after(20))),
        story.undeliverable(ID, "ben", "handoff", "<x@example.com>", after(1), "550 no such user"),
        course_story.engage_overdue(ID, Deadline(at=after(15), counted="4 working hours"), 1),
        course_story.planned(ID, PLAN, 1, "two days more", after(16)),
        story.overdue(ID, Deadline(at=DUE, counted="2 working days"), 1),
        story.engaged(ID, "called", "voicemail", voice(after(25)), "upd-6"),
        story.engaged(ID, "met", "", voice(after(28)), "upd-7"),
        story.asked(ID, "is it leased?", "", voice(after(26)), "upd-8"),
        story.answered(ID, "it is", voice(after(27), by="lea"), "upd-10"),
        story.undone(ID, rejection(), "upd-2", voice(after(46)), "upd-3"),
        *(
            course_story.said_so(ID, kind, "says so", voice(after(30 + number)), f"upd-2{number}")
            for number, kind in enumerate(WORDS)
        ),
        course_story.rejection_stands(ID, "rejected", ("budget",), 1, after(47), "nobody disputed it in time"),
        story.ignored(ID, "upd-9", after(35), "already decided"),
        decided(CASE),
        rejected(CASE, at=after(45), cause="upd-2"),
        receipt(CASE),
        story.opportunity_seen(ID, not_yet(after(50), "none is linked")),
        story.opportunity_seen(ID, not_yet(after(60))),
        story.wrote(ID, "ben", "opportunity_reminder", sent("<opp@example.com>", after(70))),
        story.opportunity_overdue(ID, Deadline(at=OPPORTUNITY_DUE, counted="2 working days")),
        confirmed(CASE),
        course_story.opened(CASE, 1, "key", voice(after(72)), "returns the lead after conversion"),
        course_story.closing_asked(ID, "opp-7", 1, after(73)),
        course_story.closed_read(ID, "opp-7", replace(not_yet(after(74)), result="closed")),
        course_story.day_has_come(ID, Deadline(at=after(75), counted="1 working hour"), 2, after(75)),
        story.withdrawn(ID, after(80), "wrong company"),
        story.reset(ID, "run-0", after(84)),
        story.aborted(ID, "run-1", after(85), "terminated"),
        settled(CASE),
    ]


@st.composite
def stories(draw: st.DrawFn) -> list[Fact]:
    """Some facts of a story, each at some moment: clocks of several machines, and whole minutes so that ties come."""
    chosen = draw(st.sets(st.sampled_from(range(1, len(every_fact())))))
    facts = [fact for number, fact in enumerate(every_fact()) if number in chosen or number == 0]
    return [replace(fact, at=fact.at + timedelta(minutes=draw(st.integers(-60, 60)))) for fact in facts]


def test_the_sample_holds_every_kind_of_fact() -> None:
    """So the properties below speak of every kind, and `in_order` knows every kind."""
    assert {fact.kind for fact in in_order(every_fact())} == set(get_args(FactKind))


@given(st.data())
@settings(max_examples=50, deadline=None)
def test_any_order_gives_the_same_row(data: st.DataObject) -> None:
    """The row does not know in which order its facts arrived."""
    facts = data.draw(stories())
    assert row_of(data.draw(st.permutations(facts))) == row_of(facts)


@given(stories())
@settings(max_examples=100, deadline=None)
def test_what_is_so_stays_so(facts: list[Fact]) -> None:
    """Settled stays settled, decided is never asked again, late stays late, whatever the clocks said."""
    row = row_of(facts)
    assert row is not None
    kinds = {fact.kind for fact in facts}
    assert (row.state == "settled") == bool(kinds & {"settled", "aborted"})
    if any(fact.kind == "decided" for fact in standing(facts)):
        assert row.state not in ("with_rep", "sending", "undeliverable")
    if {fact.kind for fact in standing(facts)} & {"overdue", "opportunity_overdue"}:
        assert row.late
    if "confirmed" in kinds:
        assert row.opportunity_id == "opp-7"
    if row.state == "settled":
        assert row.due_at is None
        assert row.waiting_for is None


def test_without_a_pass_there_is_no_row() -> None:
    """Facts may come before the pass; the row waits for it."""
    assert row_of([]) is None
    assert row_of([notified(CASE), decided(CASE)]) is None


def test_the_straight_path() -> None:
    """Each fact moves the row on: sending, with the rep, awaiting the opportunity, converted."""
    rows = [row_of(converted(CASE)[:count]) for count in range(1, 7)]
    assert [(r.state, r.waiting_for, r.due_at) for r in rows if r] == [
        ("sending", "handoff", None),
        ("with_rep", "ben", DUE),
        ("awaiting_opportunity", "ben", None),
        ("awaiting_opportunity", "ben", OPPORTUNITY_DUE),
        ("awaiting_opportunity", "ben", OPPORTUNITY_DUE),
        ("settled", None, None),
    ]
    end = rows[-1]
    assert end is not None
    assert (end.outcome, end.opportunity_id, end.accepted_at, end.late) == ("converted", "opp-7", after(30), False)


def test_an_answer_may_seem_older_than_its_letter() -> None:
    """A mailbox gives whole seconds: the answer stands, and the letter's moment is kept."""
    row = row_of([passed(CASE), decided(CASE, at=after(0.9)), notified(CASE, at=after(1))])
    assert row is not None
    assert (row.state, row.notified_at, row.decided_at) == ("awaiting_opportunity", after(1), after(0.9))


def test_a_rejection_goes_back_to_the_ldr() -> None:
    """Rejected, the lead waits for the LDR and no clock runs."""
    row = row_of([passed(CASE), notified(CASE), rejected(CASE)])
    assert row is not None
    assert (row.state, row.waiting_for, row.verdict, row.accepted_at, row.due_at) == (
        "with_ldr",
        "lea",
        "reject",
        None,
        None,
    )


def test_only_an_undelivered_handoff_letter_moves_the_case() -> None:
    """The LDR's refused letter changes nothing for the rep's."""
    lost = story.undeliverable(ID, "lea", "accepted", "<a@example.com>", after(40), "550 no such user")
    accepted = [passed(CASE), notified(CASE), decided(CASE)]
    assert row_of([*accepted, lost]) == row_of(accepted)
    refused = row_of([passed(CASE), replace(lost, data=lost.data | {"letter": "handoff"})])
    assert refused is not None
    assert (refused.state, refused.waiting_for) == ("undeliverable", "sales_ops")
    assert "550" in refused.reasons


def test_of_two_decisions_the_later_stands() -> None:
    """A run that operators reset decides anew; the ledger keeps both and shows the later."""
    row = row_of([passed(CASE), rejected(CASE, at=after(40), cause="upd-2"), decided(CASE, at=after(30))])
    assert row is not None
    assert (row.state, row.verdict) == ("with_ldr", "reject")


def test_an_undone_decision_never_was() -> None:
    """With the rep again and due as before; nothing that followed from it is left, in whatever order facts come."""
    passed_on = [passed(CASE), notified(CASE)]
    undone = story.undone(ID, rejection(), "upd-1", voice(after(40)), "upd-3")
    consequences = [
        receipt(CASE),
        story.opportunity_seen(ID, not_yet(after(35))),
        story.opportunity_overdue(ID, Deadline(at=OPPORTUNITY_DUE, counted="2 working days")),
    ]
    assert row_of([*passed_on, decided(CASE), *consequences, undone]) == row_of(passed_on)
    again = rejected(CASE, at=after(50), cause="upd-4")
    assert row_of([undone, again, *consequences, decided(CASE), *passed_on]) == row_of([*passed_on, again])


def test_the_first_engagement_counts() -> None:
    """Later ones are in the story only."""
    facts = [
        story.engaged(ID, "met", "", voice(after(28)), "upd-2"),
        story.engaged(ID, "called", "", voice(after(25)), "upd-1"),
    ]
    row = row_of([passed(CASE), notified(CASE), *facts])
    assert row is not None
    assert (row.engaged, row.engaged_at) == ("called", after(25))


def test_the_runs_own_end_stands_over_an_abort() -> None:
    """A run terminated, then reset and finished, ended as it said itself."""
    row = row_of([passed(CASE), settled(CASE, at=after(10)), story.aborted(ID, "run-1", after(20), "terminated")])
    assert row is not None
    assert (row.outcome, row.settled_at) == ("converted", after(10))


def test_reasons_go_when_they_no_longer_hold() -> None:
    """What is missing is shown until the opportunity is confirmed."""
    waiting = [passed(CASE), decided(CASE), story.opportunity_seen(ID, not_yet(after(50)))]
    row = row_of(waiting)
    assert row is not None
    assert row.reasons == "stage is Proposal, Discovery is agreed"
    done = row_of([*waiting, confirmed(CASE, at=after(45))])
    assert done is not None
    assert done.reasons == ""
