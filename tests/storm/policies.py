"""The policies of the storms: the default one, and those whose ladder moves the lead of who does not answer."""

from dataclasses import replace

from domain.policy import Policy
from domain.timing import Rung, Timing
from tests.builders import a_person, a_policy, window
from tests.storm.step import Step

SAM = a_person("sam", name="Sam Rivera", zone="America/New_York", holidays="US-NY", stand_ins=("clara",))
"""Somebody stands in for him here, so that a ladder has a second way to go."""
LADDER = (
    Rung(to=("rep", "ldr")),
    Rung(to=(), later=window("4 working hours"), moves=True),
    Rung(to=("manager",), later=window("1 working days")),
)
HOPS = {"moves": 2, "moves_once": 1}
"""So many times the lead may move by itself, by the word of the step that draws such a policy."""


def policy_of(storm: tuple[Step, ...]) -> Policy:
    """The policy under which the lead of this storm is passed: its first step may name one."""
    first = storm[0] if storm else None
    if first is None or first.what != "policy":
        return a_policy()
    return replace(a_policy(), timing=Timing(decision_ladder=LADDER, hops=HOPS[first.word]))


def hops(policy: Policy | None) -> int | None:
    """So many times silence may move the lead; None where it moves nothing."""
    moves = policy is not None and any(rung.moves for rung in policy.timing.decision_ladder or ())
    return policy.timing.hops if policy is not None and moves else None
