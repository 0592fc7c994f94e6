"""The course of a handoff as a machine: what must hold whatever is said, and in whatever order."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.course import ladder
from tests.course.driver import Driver

YEAR = timedelta(days=365)


def test_a_year_of_silence_decides_and_closes_nothing() -> None:
    course = Driver()
    course.wait(YEAR)
    assert (course.file.state, course.file.outcome, course.file.decision) == ("with_rep", None, None)
    assert course.sent("reminder") == 3
    assert course.sent("escalation") > 700
    assert ladder.next_moment(course.file) is not None


def test_no_letter_goes_out_twice_under_one_key() -> None:
    course = Driver()
    course.wait(timedelta(days=3))
    course.tell("more_time", by="ben", role="rep", note="ill")
    course.wait(timedelta(days=20))
    keys = [(o.round, o.letter.kind, o.to, o.role, o.cause) for o in course.letters]
    assert len(keys) == len(set(keys))


def test_a_refused_letter_never_stops_the_clock_of_an_acceptance() -> None:
    course = Driver()
    course.refused = {"ben"}
    course.decide()
    assert course.file.state == "awaiting_opportunity"
    assert course.file.due is not None, "counted by a deed of its own"


WORDS = st.sampled_from(
    [
        ("more_time", "ben", "rep"),
        ("not_mine", "ben", "rep"),
        ("faulty", "ben", "rep"),
        ("mine", "clara", "rep"),
        ("mine", "ben", "rep"),
        ("duplicate", "ben", "rep"),
        ("return", "ben", "rep"),
        ("raised", "lea", "ldr"),
        ("correct", "lea", "ldr"),
        ("dispute", "lea", "ldr"),
        ("move", "lea", "ldr"),
        ("extend", "maria", "manager"),
        ("move", "maria", "manager"),
        ("uphold", "maria", "manager"),
        ("overturn", "maria", "manager"),
        ("remind", "ops", "sales_ops"),
        ("attach", "ops", "sales_ops"),
        ("away", "ben", None),
        ("bounced", "ben", None),
    ]
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("wait"), st.integers(1, 200)),
        st.tuples(st.just("decide"), st.sampled_from([(), ("budget",), ("authority",)])),
        st.tuples(st.just("tell"), st.tuples(WORDS, st.sampled_from(["", "clara", "sam", "ben"]))),
    ),
    max_size=15,
)


@given(STEPS)
@settings(max_examples=150, deadline=None)
def test_every_state_has_a_next_moment_and_silence_never_closes_it(steps: list[tuple[str, object]]) -> None:
    course, overturned = Driver(), set()
    for what, given_ in steps:
        if what == "wait":
            course.wait(timedelta(hours=given_))  # type: ignore[arg-type]
        elif what == "decide":
            course.decide(*given_, by=course.file.rep)  # type: ignore[misc]
        else:
            (word, by, role), to = given_  # type: ignore[misc]
            named = ("budget",) if word == "return" else ()
            told = course.tell(word, by=by, role=role, to=to, note="why", criteria=named, opportunity="9")
            if word == "overturn" and told.result == "taken":
                overturned.add(course.file.rep)
        assert course.file.outcome is None, "nothing here ends a handoff"
        assert ladder.next_moment(course.file) is not None, (course.file.state, course.file.back)
        asked = course.file.asked
        twice = {person for person in asked if asked.count(person) > 1}
        assert twice <= overturned | set(course.file.claimed), "but for who claims it, or was ruled to have it"
    keys = [(fact.kind, fact.cause) for fact in course.facts]
    assert len(keys) == len(set(keys)), "each fact once under its key"


def test_a_long_absence_after_an_acceptance_leaves_the_clock_running() -> None:
    """Days away are given back; months would leave the lead lying."""
    course = Driver()
    course.decide()
    assert course.file.plan
    due = course.file.plan.due.at
    answer = course.tell("away", by="ben", until=(due + timedelta(days=90)).date())
    assert "told in time" in answer.said
    assert course.file.plan.due.at == due
    course.tell("away", by="ben", until=(due + timedelta(days=5)).date())
    assert course.file.plan.due.at > due
