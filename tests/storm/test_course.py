"""Storms over the course of a handoff: thousands of orders of events, in seconds."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.storm.course import StormyCourse
from tests.storm.policies import policy_of
from tests.storm.step import Step
from tests.storm.steps import a_storm


@st.composite
def storms(draw: st.DrawFn, most: int = 15) -> tuple[Step, ...]:
    """Sequences of steps, drawn so that Hypothesis can shrink them."""
    return a_storm(lambda options: draw(st.sampled_from(options)), most)


@given(storms())
@settings(derandomize=True, max_examples=500, deadline=None)
def test_whatever_happens_in_whatever_order_what_must_hold_holds(storm: tuple[Step, ...]) -> None:
    StormyCourse(policy_of(storm)).run(storm)
