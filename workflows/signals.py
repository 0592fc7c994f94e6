"""Signals typed by people: read leniently for their place, strictly for what they decide. Never raises."""

from typing import Any, Literal

from pydantic import ValidationError

from domain.policy import Policy
from workflows.messages import Decide

UNNAMED = "operator (unnamed)"


def read_signal(verdict: Literal["accept", "reject"], given: tuple[Any, ...], policy: Policy) -> Decide | str:
    """The decision that a signal carries, or one sentence that says why it decides nothing.

    A signal carries one object such as `{"by": "maria", "reason": "told me by phone", "criteria": ["budget"]}`, or a
    bare text, which is the reason.
    """
    if len(given) > 1:
        return f"signal {verdict} carried {len(given)} values; send one object with by, reason and criteria"
    content = given[0] if given else {}
    fields = {"reason": content} if isinstance(content, str) else content
    if not isinstance(fields, dict):
        return f"signal {verdict} carried neither an object nor a text"
    criteria = fields.get("criteria", [])
    names = [criteria] if isinstance(criteria, str) else criteria
    unknown = set(map(str, fields)) - {"by", "reason", "criteria"}
    if unknown:
        return f"signal {verdict} has unknown fields: {', '.join(sorted(unknown))}; known are by, reason, criteria"
    try:
        decide = Decide(
            verdict=verdict,
            by=fields.get("by") or UNNAMED,
            note=fields.get("reason") or "",
            criteria=names,
            channel="signal",
        )
    except ValidationError as fault:
        return f"signal {verdict} does not fit: {fault.errors()[0]['msg']}"
    return wrong_criteria(decide, policy) or decide


def no_reason(decide: Decide, rep: str) -> str | None:
    """Why a decision that an operator takes in this rep's place lacks something, or None when it does not."""
    in_the_reps_place = decide.channel == "operator" and decide.by != rep
    return (
        "a decision in the rep's place needs a reason: give `note`" if in_the_reps_place and not decide.note else None
    )


def wrong_criteria(decide: Decide, policy: Policy) -> str | None:
    """Why the named criteria do not make a decision, or None when they do."""
    known = ", ".join(c.key for c in policy.criteria)
    if decide.verdict == "accept":
        return "an acceptance names no criteria" if decide.criteria else None
    if not decide.criteria:
        return f"a rejection names at least one criterion that was not met: {known}"
    unknown = [k for k in decide.criteria if policy.criterion(k) is None]
    return f"the policy has no criterion {', '.join(unknown)}; it has {known}" if unknown else None
