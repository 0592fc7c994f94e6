"""One handoff as the page behind a link shows it: the case, where it stands now, and which words take effect."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from activities.ports import Directory
from domain.corrections import contact_now, meeting_now
from domain.correspondence import LinkGrant
from domain.facts import Fact
from domain.fitting import back_because, fitting, may_be_claimed
from domain.handoff import Case
from domain.leaving import who_left
from domain.listing import HandoffRow
from domain.people import People, Role
from domain.time import Deadline
from domain.words import words_for
from service.handoffs import Handoffs
from service.parts import part_by_link
from service.ports import Listing
from workflows.messages import Status

CLAIM = "mine"
_MOVES_WHAT_IS_LEFT = ("manager", "sales_ops")
"""Whose `move` gives an accepted lead to another rep, once its own has left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """A handoff, seen by the person that a link was made for.

    `case` has contact and meeting as they were corrected since. `row` is as the story itself says where it answers,
    otherwise as the ledger has it. `part` is that person's in the case. `counted` says how the deadline was counted;
    `first_word` is the engagement's, while its clock runs and nobody is on it. `can` are the words of `domain.words`
    that take effect now for this person; `may_claim` tells of a rep who is not the asked one, and may say that the lead
    is his. `undo_until` is UTC. `reply_to` is the address to which this person's replies go. `newer` is a later attempt
    of the same lead.
    """

    case: Case
    row: HandoffRow
    part: Role
    story: Sequence[Fact]
    counted: str
    first_word: Deadline | None
    can: tuple[str, ...]
    may_answer: bool
    may_claim: bool
    undo_until: datetime | None
    reply_to: str
    newer: HandoffRow | None = None

    def may_say(self, word: str) -> bool:
        """Whether this word is one of this person's part at all, whatever it does now."""
        if word == CLAIM:
            return self.may_claim
        return self.may_answer and word in words_for(self.part)


class Matters:
    """Looks at handoffs for pages; changes nothing."""

    def __init__(
        self,
        *,
        listing: Listing,
        handoffs: Handoffs,
        directory: Directory,
        words: frozenset[str],
        reply_to: Callable[[str, int, str], Awaitable[str]],
        now: Callable[[], datetime],
    ) -> None:
        """`words` are those that take effect by link. `reply_to(attempt_id, round, person)` gives an address."""
        self._listing, self._handoffs, self._directory = listing, handoffs, directory
        self._words, self._reply_to, self._now = words, reply_to, now

    async def of(self, grant: LinkGrant) -> Matter | None:
        """The handoff of this grant; None when the ledger does not know it. Raises LedgerUnavailable."""
        known = await self._listing.on_record(grant.attempt_id)
        if known is None:
            return None
        row, case, story = known.row, known.case, known.story
        status = await self._handoffs.status(grant.attempt_id) if row.outcome is None else None
        now_row = _as_told(row, status)
        contact, meeting = contact_now(case.lead.contact, story), meeting_now(case.lead.meeting, story)
        case = replace(case, lead=replace(case.lead, contact=contact, meeting=meeting))
        people = self._directory.people()
        part = part_by_link(case, now_row, grant, people, story)
        may_answer = _may_answer(people, now_row, grant.person, part)
        may_claim = _may_claim(people, now_row, grant.person, part)
        claim = (CLAIM,) if may_claim and may_be_claimed(now_row) else ()
        undo_until = _undo_until(now_row, case, status)
        return Matter(
            case=case,
            row=now_row,
            part=part,
            story=story,
            counted=status.counted if status else _counted(story),
            first_word=status.plan.engage_by if status and status.plan and not status.engaged else None,
            can=(*(self._can(part, grant, now_row, story, undo_until) if may_answer else ()), *claim),
            may_answer=may_answer,
            may_claim=may_claim,
            undo_until=undo_until,
            reply_to=await self._reply_to(grant.attempt_id, grant.round, grant.person),
            newer=known.newest if known.newest.number > row.number else None,
        )

    def _can(
        self, part: Role, grant: LinkGrant, row: HandoffRow, story: Sequence[Fact], undo_until: datetime | None
    ) -> tuple[str, ...]:
        """The words that take effect now, the most wanted first."""
        if row.outcome is not None or row.round != grant.round:
            return ()
        fit = list(fitting(part, row.state, back_because(story)))
        rep = self._directory.people().get(row.rep)
        is_manager = rep is not None and grant.person == rep.manager
        in_time = undo_until is not None and self._now() <= undo_until
        if part in _MOVES_WHAT_IS_LEFT and who_left(row, self._directory.people()):
            fit.append("move")
        if row.verdict is not None and (is_manager or (part == "rep" and in_time)):
            fit.append("undo")
        return tuple(word for word in fit if word in self._words)


def _as_told(row: HandoffRow, status: Status | None) -> HandoffRow:
    """The row with what the story itself says, which the ledger hears a little later."""
    if status is None:
        return row
    decision = status.decision
    told = replace(
        row, rep=status.rep, state=status.state, outcome=status.outcome, late=status.late, due_at=status.until
    )
    return replace(
        told,
        verdict=decision.verdict.kind if decision else None,
        decided_by=decision.by if decision else None,
        decided_at=decision.received_at if decision else None,
    )


def _may_answer(people: People, row: HandoffRow, person: str, part: Role) -> bool:
    """Whether this person still has the part in which the letter asked."""
    known = people.get(person)
    if known is None or not known.active:
        return False
    if part == "rep":
        return person in (row.rep, *people.may_answer_for(row.rep))
    in_anothers_place = {"manager", "sales_ops"} & set(known.roles)
    if part == "ldr":
        return person in (row.ldr, *people.may_answer_for(row.ldr)) or bool(in_anothers_place)
    return bool(in_anothers_place) if part == "manager" else part in known.roles


def _may_claim(people: People, row: HandoffRow, person: str, part: Role) -> bool:
    known = people.get(person)
    return part == "rep" and known is not None and known.active and "rep" in known.roles and person != row.rep


def _undo_until(row: HandoffRow, case: Case, status: Status | None) -> datetime | None:
    if status is not None:
        return status.undo_until
    is_open = row.outcome is None and row.decided_at is not None and case.policy.undo_for
    return row.decided_at + case.policy.undo_for if is_open and row.decided_at else None


def _counted(story: Sequence[Fact]) -> str:
    return next((fact.data["counted"] for fact in reversed(story) if "counted" in fact.data), "")
