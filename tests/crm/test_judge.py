"""The judge's own rules, for every mixture of records."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from activities.ports import Judge
from crm.judge import STRONGEST_FIRST, judge
from crm.pipeline import DEFAULT_STAGES
from domain.opportunity import Expected, LeadRecord, Opportunity, Stage

the_judge: Judge = judge

PASSED = datetime(2026, 11, 20, 17, 0, tzinfo=UTC)
ACCEPTED = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
READ = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
STAGES = (*DEFAULT_STAGES, Stage(id="renewal", label="Renewal", order=9, pipeline="renewals", won=True))
BY_ID = {s.id: s for s in STAGES}
EXPECTED = Expected(attempt_id="handoff-l-1", lead_id="l", owner="ben", stage="proposal", accepted_at=ACCEPTED)

moments = st.integers(-600, 600).map(lambda minutes: ACCEPTED + timedelta(minutes=10 * minutes))


@st.composite
def opportunity(draw: st.DrawFn, number: int) -> Opportunity:
    stage = draw(st.sampled_from([*STAGES, Stage(id="gone", label="Gone", order=7, pipeline="sales")]))
    return Opportunity(
        id=f"OP-{number:06d}",
        stage=stage.id,
        pipeline=draw(st.sampled_from([stage.pipeline] * 4 + ["elsewhere"])),
        owner=draw(st.sampled_from(["ben", "ben", "ben", "eva", ""])),
        link=draw(st.sampled_from(STRONGEST_FIRST)),
        created_at=draw(moments),
        linked_at=draw(st.none() | moments),
        name=draw(st.sampled_from(["", "Krämer Logistik"])),
        deleted=draw(st.sampled_from([False, False, False, True])),
        lost=draw(st.sampled_from([False, False, False, True])),
    )


@st.composite
def records(draw: st.DrawFn) -> LeadRecord:
    several = [draw(opportunity(n)) for n in range(draw(st.integers(0, 4)))]
    return LeadRecord(lead_id="l", exists=draw(st.sampled_from([True] * 9 + [False])), opportunities=tuple(several))


expectations = st.sampled_from([EXPECTED, replace(EXPECTED, passed_at=PASSED)])


def _counts(o: Opportunity, expected: Expected) -> bool:
    """Every condition of a confirmation, written down once more."""
    stage = BY_ID.get(o.stage)
    earliest = expected.passed_at or expected.accepted_at - timedelta(minutes=10)
    return (
        o.link != "candidate"
        and not o.deleted
        and not o.lost
        and stage is not None
        and not stage.lost
        and o.pipeline == stage.pipeline == "sales"
        and (stage.won or stage.order >= BY_ID[expected.stage].order)
        and o.owner == expected.owner
        and (o.created_at >= earliest or (o.linked_at is not None and o.linked_at >= earliest))
    )


@settings(derandomize=True, max_examples=300, deadline=None)
@given(record=records(), expected=expectations)
def test_confirmed_exactly_when_every_condition_holds(record: LeadRecord, expected: Expected) -> None:
    judgement = judge(expected, record, STAGES, READ)
    kinds = {o.link for o in record.opportunities}
    strongest = next((k for k in STRONGEST_FIRST if k in kinds), None)
    alive = [o for o in record.opportunities if o.link == strongest and not o.deleted]
    counting = [o for o in alive if _counts(o, expected)]
    clear = strongest == "native" or len(alive) == 1
    assert (judgement.result == "confirmed") == bool(record.exists and clear and counting)
    if judgement.result == "confirmed":
        assert judgement.opportunity_id in {o.id for o in counting}
    assert (judgement.result == "confirmed") == (judgement.reasons == ())


@settings(derandomize=True, max_examples=100, deadline=None)
@given(record=records(), expected=expectations, data=st.data())
def test_the_order_of_records_and_stages_plays_no_part(
    record: LeadRecord, expected: Expected, data: st.DataObject
) -> None:
    shuffled = replace(record, opportunities=tuple(data.draw(st.permutations(record.opportunities))))
    stages = data.draw(st.permutations(STAGES))
    assert judge(expected, shuffled, stages, READ) == judge(expected, record, STAGES, READ)


@settings(derandomize=True, max_examples=80, deadline=None)
@given(record=records(), expected=expectations)
def test_candidates_alone_never_confirm(record: LeadRecord, expected: Expected) -> None:
    candidates = tuple(replace(o, link="candidate") for o in record.opportunities)
    assert judge(expected, replace(record, opportunities=candidates), STAGES, READ).result != "confirmed"


@settings(derandomize=True, max_examples=80, deadline=None)
@given(record=records(), expected=expectations)
def test_every_reason_says_what_to_do_in_one_line(record: LeadRecord, expected: Expected) -> None:
    for reason in judge(expected, record, STAGES, READ).reasons:
        assert reason.code.isidentifier()
        assert "\n" not in reason.said
        assert any(word in reason.said for word in ("Make", "make", "Restore", "Link", "Unlink", "Move", "Ask", "move"))


def _record(**changes: object) -> LeadRecord:
    good = Opportunity(
        id="OP-000001",
        stage="proposal",
        pipeline="sales",
        owner="ben",
        link="native",
        created_at=ACCEPTED + timedelta(hours=1),
        name="Fleet",
    )
    return LeadRecord(lead_id="l", exists=True, opportunities=(replace(good, **changes),))  # type: ignore[arg-type]


def test_an_old_opportunity_that_was_linked_after_the_acceptance_confirms() -> None:
    record = _record(created_at=ACCEPTED - timedelta(days=30), linked_at=ACCEPTED)
    assert judge(EXPECTED, record, STAGES, READ).result == "confirmed"


def test_a_stage_that_was_taken_out_of_the_catalogue_is_named() -> None:
    judgement = judge(EXPECTED, _record(stage="qualified"), STAGES, READ)
    assert [r.code for r in judgement.reasons] == ["stage_unknown"]
    assert "qualified" in judgement.reasons[0].said


def test_a_renamed_stage_counts_as_before() -> None:
    renamed = [replace(s, label=f"{s.label} (new)") for s in STAGES]
    assert judge(EXPECTED, _record(), renamed, READ).result == "confirmed"


def test_the_record_that_is_nearest_to_confirmed_is_the_one_spoken_of() -> None:
    near = _record(stage="discovery").opportunities[0]
    far = replace(near, id="OP-000002", owner="eva", created_at=near.created_at + timedelta(hours=1))
    judgement = judge(EXPECTED, LeadRecord(lead_id="l", exists=True, opportunities=(far, near)), STAGES, READ)
    assert judgement.opportunity_id == near.id
    assert [r.said for r in judgement.reasons] == [
        "OP-000001 (Fleet) is at Discovery. It counts from Proposal on: move it there when the customer is there."
    ]


def named(**changes: Any) -> LeadRecord:
    """A lead with opportunity 9, which only its company points at, made long ago, and another that is its own."""
    nine = Opportunity(
        id="9",
        stage="proposal",
        pipeline="sales",
        owner="ben",
        link="candidate",
        created_at=PASSED - timedelta(days=99),
    )
    other = Opportunity(id="8", stage="lead-in", pipeline="sales", owner="eva", link="native", created_at=ACCEPTED)
    return LeadRecord(lead_id="l", exists=True, opportunities=(replace(nine, **changes), other))


def test_an_attached_opportunity_alone_is_judged_and_its_link_and_age_are_not() -> None:
    expected = replace(EXPECTED, attached="9", passed_at=PASSED)
    assert judge(expected, named(), STAGES, READ).result == "confirmed"
    assert judge(EXPECTED, named(), STAGES, READ).opportunity_id == "8", "without it the lead's own counts"
    for changes, code in ({"owner": "eva"}, "other_owner"), ({"lost": True}, "opportunity_lost"):
        judged = judge(expected, named(**changes), STAGES, READ)
        assert (judged.result, [r.code for r in judged.reasons]) == ("not_yet", [code])
    missing = judge(replace(expected, attached="7"), named(), STAGES, READ)
    assert missing.reasons[0].said == (
        "7 is no opportunity of this lead, its contact or its company. Link it to the lead."
    )


def test_a_rep_answers_for_the_link_of_what_he_names_and_never_for_its_age() -> None:
    expected = replace(EXPECTED, attached="9", attached_by_rep=True, passed_at=PASSED)
    old = judge(expected, named(), STAGES, READ)
    assert (old.result, [r.code for r in old.reasons]) == ("needs_person", ["existed_before_acceptance"])
    assert "Ask sales ops whether it counts." in old.reasons[0].said
    assert judge(expected, named(created_at=ACCEPTED), STAGES, READ).result == "confirmed"
    assert judge(expected, named(created_at=ACCEPTED, owner="eva"), STAGES, READ).result == "not_yet"


@pytest.mark.parametrize(
    ("changes", "result"),
    [({}, "not_yet"), ({"lost": True}, "closed"), ({"stage": "lost"}, "closed"), ({"deleted": True}, "closed")],
)
def test_the_opportunity_of_a_returned_lead_is_only_asked_whether_it_is_closed(
    changes: dict[str, Any], result: str
) -> None:
    judged = judge(replace(EXPECTED, closes="9", owner="nobody", stage="unknown"), named(**changes), STAGES, READ)
    assert (judged.result, judged.opportunity_id) == (result, "9")


def test_an_opportunity_that_is_gone_or_whose_lead_is_gone_is_closed() -> None:
    assert judge(replace(EXPECTED, closes="7"), named(), STAGES, READ).result == "closed"
    gone = LeadRecord(lead_id="l", exists=False)
    assert judge(replace(EXPECTED, closes="9"), gone, STAGES, READ).result == "closed"


def test_an_opportunity_that_was_won_is_not_closed_as_a_return_wants_it() -> None:
    assert judge(replace(EXPECTED, closes="9"), named(stage="won"), STAGES, READ).result == "not_yet"
