"""The use cases of the LDR: check a lead, pass a lead."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Literal, Protocol

from activities.ports import Directory, FactBook
from domain import story
from domain.admission import Admission, Surroundings, WindowEnd
from domain.company import company_domain
from domain.gate import check
from domain.handoff import HandoffOutcome, Override, handoff_of
from domain.lead import Lead
from domain.listing import HandoffRow
from domain.pass_key import pass_key
from domain.people import People
from domain.policy import Policy
from domain.same_file import FileNeighbour
from service.handoffs import Handoffs
from service.ports import Listing, PassBook
from service.runs import Started
from service.trouble import NoSuchHandoff
from workflows.messages import HandoffInput, Tell

NOBODY_JUDGED: tuple[HandoffOutcome, ...] = ("aborted", "withdrawn")
"""Outcomes after which the same evidence may be passed again: no rep has judged it."""


class LeadRecords(Protocol):
    """Where a passed lead must be known before anybody can link an opportunity to it."""

    async def ensure_lead(self, lead_id: str, company: str, contact: str) -> None:
        """Adds the lead, or renews it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassResult:
    """What came of one lead.

    passed: a handoff runs. same_pass: it ran already. refused: `admission` or `why` says what to do; `attempt_id` is
    then the handoff that is in the way, if one is.
    """

    result: Literal["passed", "same_pass", "refused"]
    lead_id: str
    attempt_id: str = ""
    why: str = ""
    admission: Admission | None = None

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why it was refused: one sentence for each finding, naming lead, criterion and cure."""
        found = tuple(f.said for f in self.admission.stopping) if self.admission else ()
        return (*found, *self.why.splitlines())

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the gate only warns of."""
        return tuple(f.said for f in self.admission.warnings) if self.admission else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known around a lead before it is judged; `earlier` is the answer where an earlier pass gives it.

    `people` are as they are now: who was told to be away is away.
    """

    earlier: PassResult | None
    surroundings: Surroundings
    people: People


class Passing:
    """Checks and passes leads under the policy in force."""

    def __init__(
        self,
        *,
        policy: Policy,
        directory: Directory,
        book: PassBook,
        listing: Listing,
        facts: FactBook,
        window_end: WindowEnd,
        leads: LeadRecords,
        handoffs: Handoffs | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`handoffs` may be left out where leads are only checked. `now` gives the moment (UTC) of the gate."""
        self._policy, self._directory, self._book, self._listing = policy, directory, book, listing
        self._facts, self._window_end, self._leads, self._handoffs = facts, window_end, leads, handoffs
        self._now = now

    async def pass_lead(self, lead: Lead, overrides: Sequence[Override] = ()) -> PassResult:
        """Passes one lead through the gate and starts its handoff; a retry of the same pass changes nothing.

        Raises TemporalUnreachable, LedgerUnavailable, CrmUnavailable: nothing is known then, try again.
        """
        known = await self.look(lead)
        return known.earlier or await self.start(lead, self.judge(lead, known, overrides))

    async def look(self, lead: Lead) -> Known:
        """What is known around a lead. Raises LedgerUnavailable, TemporalUnreachable."""
        book, contact = self._book, lead.contact
        rows = {row.attempt_id: row for row in await book.same_person(contact.mail, contact.phone)}
        rows |= {row.attempt_id: row for row in await book.same_company(company_domain(lead.domain, contact.mail))}
        surroundings = Surroundings(handoffs=tuple(rows.values()), open_handoffs=await book.open_handoffs(lead.rep))
        people = await self._directory.present()
        return Known(earlier=await self._earlier(lead), surroundings=surroundings, people=people)

    def judge(
        self,
        lead: Lead,
        known: Known,
        overrides: Sequence[Override] = (),
        same_file: Sequence[FileNeighbour] = (),
    ) -> Admission:
        """Everything that speaks against passing this lead now. Changes nothing."""
        return check(
            lead,
            self._policy,
            known.people,
            replace(known.surroundings, same_file=tuple(same_file)),
            self._now(),
            overrides,
            window_end=self._window_end,
        )

    async def start(self, lead: Lead, admission: Admission) -> PassResult:
        """Starts the handoff of an admitted lead; the same pass that runs already is no fault."""
        if not admission.admitted:
            return PassResult(result="refused", lead_id=lead.id, admission=admission)
        await self._leads.ensure_lead(lead.id, lead.company, lead.contact.name)
        if unsettled := await self._settle_the_one_before(lead):
            return unsettled
        started = await self._start(lead, admission.overrides)
        if started.result == "held":
            held = f"held by {started.rep} since {_when(started.since)} ({started.attempt_id})"
            return _refused(lead, held, started.attempt_id)
        return PassResult(
            result="passed" if started.result == "started" else "same_pass",
            lead_id=lead.id,
            attempt_id=started.attempt_id,
            admission=admission,
        )

    async def _earlier(self, lead: Lead) -> PassResult | None:
        """What an earlier pass of this lead says: the same pass, one that holds it, or evidence used up.

        Looked for before the gate, since the evidence of an open handoff may have aged meanwhile.
        """
        key = pass_key(lead)
        for row in await self._listing.rows(lead_id=lead.id):
            if not await self._still_runs(row):
                continue
            if _waits_for_new_evidence(row):
                if row.pass_key == key or await self._is_nothing_new(lead, row):
                    back = f"given back with this evidence ({row.attempt_id}); bring new evidence"
                    return _refused(lead, back, row.attempt_id)
                continue
            if row.pass_key == key:
                return PassResult(result="same_pass", lead_id=lead.id, attempt_id=row.attempt_id)
            return _refused(lead, _held(row), row.attempt_id)
        used = await self._book.settled_with(key)
        if used and used.outcome not in NOBODY_JUDGED:
            before = f"passed with this evidence before and settled as {used.outcome} ({used.attempt_id})"
            return _refused(lead, f"{before}; bring new evidence", used.attempt_id)
        return None

    async def _is_nothing_new(self, lead: Lead, row: HandoffRow) -> bool:
        """Whether the same rep would be asked again with evidence that he has seen, whatever else is different."""
        before = await self._listing.case(handoff_of(row.attempt_id))
        return before is not None and row.rep == lead.rep and set(lead.evidence) <= set(before.lead.evidence)

    async def _still_runs(self, row: HandoffRow) -> bool:
        """Whether an open handoff has a run; one that ended from outside is recorded as aborted."""
        if self._handoffs is None:
            return True
        try:
            there = await self._handoffs.in_the_way(row.attempt_id, row.pass_key, row.rep)
        except NoSuchHandoff:
            gone = story.aborted(row.attempt_id, "gone", datetime.now(UTC), "gone from Temporal")
            await self._facts.write([gone])
            return False
        return there.result == "same_pass"

    async def _settle_the_one_before(self, lead: Lead) -> PassResult | None:
        """A handoff that was given back to the LDR settles as repassed when the same lead passes with new evidence.

        The refusal where it does not settle: a return waits until its opportunity is closed.
        """
        for row in await self._listing.rows(lead_id=lead.id):
            if not _waits_for_new_evidence(row):
                continue
            given = Tell(word="repass", by=lead.ldr, role="ldr", note="passed again with new evidence")
            answer = await self._running().tell(row.attempt_id, given, f"repass-{pass_key(lead)[:40]}")
            status = await self._running().status(row.attempt_id)
            if answer and status and status.state == "awaiting_closing":
                return _refused(lead, f"{answer.said} ({row.attempt_id}); pass it again then", row.attempt_id)
            await self._running().closed(row.attempt_id)
        return None

    async def _start(self, lead: Lead, overrides: tuple[Override, ...]) -> Started:
        """Starts the next attempt. A number whose run is over, though the ledger does not know it, is recorded."""
        number = await self._book.settled_attempts(lead.id) + 1
        given = HandoffInput(
            lead=lead, policy=self._policy, number=number, pass_key=pass_key(lead), overrides=overrides
        )
        while True:
            started = await self._running().start(given)
            if started.result != "ended":
                return started
            if started.how != "completed":
                fact = story.aborted(started.attempt_id, started.run_id, started.since, started.how)
                await self._facts.write([fact])
            given = replace(given, number=given.number + 1)

    def _running(self) -> Handoffs:
        if self._handoffs is None:
            raise RuntimeError("passing needs the running handoffs")
        return self._handoffs


def _refused(lead: Lead, why: str, by: str) -> PassResult:
    return PassResult(result="refused", lead_id=lead.id, attempt_id=by, why=f"Lead {lead.id}: {why}.")


def _waits_for_new_evidence(row: HandoffRow) -> bool:
    """Whether the rep has judged the lead and it is with the LDR, also once more or for a while."""
    if row.kind == "recycle":
        return True
    return row.state == "with_ldr" and (row.verdict is not None or row.kind == "return")


def _held(row: HandoffRow) -> str:
    return f"held by {row.rep} since {_when(row.passed_at)} ({row.attempt_id}, {row.state.replace('_', ' ')})"


def _when(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
