"""Counting running clocks anew: after hours, holidays, leave or the policy have changed, and only on purpose."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from activities.fair_clocks import fair_plan
from activities.ports import Clocks, Directory
from domain.clock import ClockKind, ClockOrder, Plan
from domain.errors import SettingsFault
from domain.people import People
from domain.policy import Policy
from domain.timing import ClockRule
from service.handoffs import Handoffs
from service.ports import Listing
from workflows.messages import Recompute, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A running clock as it is, and as it would be counted today."""

    attempt_id: str
    before: Plan
    after: Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A running clock that cannot be counted today, and why; it stays as it is."""

    attempt_id: str
    said: str


class Recounting:
    """Compares, and takes what was compared."""

    def __init__(
        self,
        handoffs: Handoffs,
        listing: Listing,
        directory: Directory,
        clocks: Clocks,
        policy: Policy | None = None,
    ) -> None:
        """With a `policy` clocks are counted under it, else under the one that each lead was passed under."""
        self._handoffs, self._listing, self._directory = handoffs, listing, directory
        self._clocks, self._policy = clocks, policy

    async def preview(self) -> tuple[list[Change], list[LeftOut]]:
        """Every running clock whose deadline or next steps would be others, and those that cannot be counted.

        Changes nothing. Raises LedgerUnavailable.
        """
        people = await self._directory.present()
        changes: list[Change] = []
        left_out: list[LeftOut] = []
        for row in await self._listing.rows():
            status = await self._handoffs.status(row.attempt_id)
            if status is None or status.plan is None:
                continue
            try:
                after = await self._counted(row.attempt_id, status.plan, people)
            except SettingsFault as fault:
                left_out.append(LeftOut(attempt_id=row.attempt_id, said=str(fault)))
                continue
            if _differs(status, status.plan, after):
                changes.append(Change(attempt_id=row.attempt_id, before=status.plan, after=after))
        return changes, left_out

    async def _counted(self, attempt: str, before: Plan, people: People) -> Plan:
        order = before.order
        case = await self._listing.case(attempt) if self._policy else None
        if self._policy and case:
            order = under(order, case.policy, self._policy)
        return fair_plan(order, people, self._clocks, before.began)

    async def apply(self, change: Change, by: str, update_id: str) -> str:
        """Gives the handoff the new clock; what it says. Raises TemporalUnreachable."""
        given = Recompute(by=by, plan=change.after)
        answer = await self._handoffs.recompute(change.attempt_id, given, update_id)
        return answer.said if answer else "it has closed meanwhile"


def under(order: ClockOrder, then: Policy, now: Policy) -> ClockOrder:
    """The same clock as the policy `now` has it; `then` is the one that it was started under.

    A deadline that was moved by more time or a pause stays, since it is counted from no window any more; its ladder is
    that of today.
    """
    was, rules = _rules(order.kind, then), _rules(order.kind, now)
    if not rules:
        return order
    order = replace(order, rule=rules[was.index(order.rule)] if order.rule in was else rules[0])
    timing = now.timing
    meeting = order.meeting and replace(order.meeting, after=timing.after_meeting, farthest=timing.farthest_meeting)
    return replace(
        order,
        meeting=meeting,
        engage=timing.engage if order.engage else None,
        returns=timing.returns if order.returns else None,
    )


def _rules(kind: ClockKind, policy: Policy) -> Sequence[ClockRule]:
    """The rules that a clock of this kind may have: the LDR routes a lead under another one than the manager."""
    timing = policy.timing
    rules: dict[ClockKind, tuple[ClockRule, ...]] = {
        "decision": (policy.decision,),
        "conversion": (policy.conversion,),
        "closing": (timing.closing,),
        "answer": (timing.answer,),
        "correction": (timing.correction,),
        "routing": (timing.routing, timing.ruling),
        "ruling": (timing.ruling,),
        "recycled": (timing.recycled,),
    }
    return rules.get(kind, ())


def _differs(status: Status, before: Plan, after: Plan) -> bool:
    coming = [(step.at, step.to) for step in status.steps if not step.repeats]
    anew = [(step.at, step.to) for step in after.steps][-len(coming) :] if coming else []
    return after.due.at != before.due.at or anew != coming
