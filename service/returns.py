"""Returning a lead whose handoff was settled as converted: the window, what the handoff left, the small story."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from domain.course.returning import Returned, too_late, wrong_words
from domain.facts import Fact
from domain.handoff import Accept, Answer, Case, Channel, Decision, beside
from domain.listing import HandoffRow, standing
from domain.time import Deadline
from service.handoffs import Handoffs
from service.ports import Listing
from workflows.messages import Tell


class Returns:
    """The use case."""

    def __init__(self, handoffs: Handoffs, listing: Listing) -> None:
        self._handoffs, self._listing = handoffs, listing

    async def give_back(self, attempt: str, given: Tell, cause: str) -> Answer | None:
        """Begins the return of a converted lead; None when this handoff was not converted. Once for each attempt.

        A rep is held to the window that was counted when the acceptance was taken; an operator is not.
        Raises TemporalUnreachable, LedgerUnavailable.
        """
        row, case = await self._listing.row(attempt), await self._listing.case(attempt)
        if row is None or case is None or row.outcome != "converted":
            return None
        facts = await self._listing.story(attempt)
        received_at = given.received_at or datetime.now(UTC)
        barred = _barred(facts)
        late = too_late(_return_by(facts), received_at) if given.role is not None else None
        wrong = late or _unknown(given, case) or wrong_words(given.criteria, given.note, barred)
        if wrong:
            return wrong
        returned = _returned(row, case, facts, given, received_at)
        before = await self._handoffs.start_return(replace(returned, barred=barred, cause=cause))
        if before not in (None, cause):
            id_ = returned.case.attempt_id
            return Answer(result="not_allowed", said=f"it was returned before, see {id_}; a lead is returned once")
        return Answer(result="taken", said=f"{case.lead.ldr} is told; the acceptance stays on record")


def _returned(row: HandoffRow, case: Case, facts: Sequence[Fact], given: Tell, received_at: datetime) -> Returned:
    """What the handoff left behind, as the small story begins with it."""
    lead = replace(case.lead, rep=row.rep)
    return Returned(
        case=replace(case, attempt_id=beside(case.attempt_id, "return"), lead=lead),
        number=row.number,
        pass_key=row.pass_key,
        round=row.round,
        owner=row.owner or row.rep,
        decision=_acceptance(facts, row),
        opportunity_id=row.opportunity_id or "",
        by=given.voice(received_at),
        criteria=given.criteria,
        note=given.note,
        cause="",
        answer_by=_asked_by(facts, row.round),
    )


def _acceptance(facts: Sequence[Fact], row: HandoffRow) -> Decision:
    """The acceptance that stands, as the ledger has it."""
    fact = next(f for f in reversed(standing(facts)) if f.kind == "decided" and f.data["verdict"] == "accept")
    channel: Channel = fact.data.get("channel", "operator")  # type: ignore[assignment]
    return Decision(
        verdict=Accept(note=fact.data.get("note", "")),
        by=fact.by,
        channel=channel,
        received_at=fact.at,
        round=row.round,
        on_behalf_of=fact.data.get("on_behalf_of"),
    )


def _return_by(facts: Sequence[Fact]) -> Deadline | None:
    """Until when it may be returned, as it was told last; None for an acceptance of before there were returns."""
    told = next((f.data for f in reversed(facts) if "return_by" in f.data), None)
    return Deadline(at=datetime.fromisoformat(told["return_by"]), counted=told["return_counted"]) if told else None


def _asked_by(facts: Sequence[Fact], round_: int) -> datetime | None:
    """The deadline in the subject of the rep's thread."""
    asked = [f for f in facts if f.kind == "notified" and f.data.get("round", "1") == str(round_)]
    due = asked[0].data.get("due_at") if asked else None
    return datetime.fromisoformat(due) if due else None


def _barred(facts: Sequence[Fact]) -> tuple[str, ...]:
    """The criteria on which a manager has ruled already."""
    named = (key for f in facts if f.kind == "overturned" for key in f.data.get("barred", "").split(",") if key)
    return tuple(dict.fromkeys(named))


def _unknown(given: Tell, case: Case) -> Answer | None:
    unknown = [key for key in given.criteria if case.policy.criterion(key) is None]
    known = ", ".join(c.key for c in case.policy.criteria)
    said = f"the policy has no criterion {', '.join(unknown)}; it has {known}"
    return Answer(result="not_allowed", said=said) if unknown else None
