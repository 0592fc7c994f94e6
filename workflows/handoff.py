"""The handoff: one pass of one lead, from the letter to the rep until the opportunity is read back."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime, timedelta
from typing import Any, Literal

from temporalio import workflow
from temporalio.common import RawValue
from temporalio.exceptions import is_cancelled_exception

with workflow.unsafe.imports_passed_through():
    from domain import letters
    from domain.handoff import Accept, Answer, Decision, HandoffOutcome, Settled
    from domain.letters import Clock, Letter, SentLetter, ToSend
    from domain.opportunity import Expected, Judgement
    from workflows import deeds
    from workflows.board import Published, publish
    from workflows.file import HandoffFile
    from workflows.messages import Decide, HandoffInput, Status
    from workflows.signals import read_signal, wrong_criteria

NO_REASON = "cancelled in Temporal without a reason"


@workflow.defn(name="LeadHandoff")
class LeadHandoff:
    """One handoff. Handlers only record into the file; the run acts on what the file says."""

    @workflow.init
    def __init__(self, given: HandoffInput) -> None:
        self._file = HandoffFile(given, workflow.info().workflow_id, workflow.info().workflow_start_time)
        self._published: Published | None = None

    @workflow.run
    async def run(self, given: HandoffInput) -> Settled:
        """The story. Silence never closes it: it ends converted, rejected or withdrawn."""
        try:
            outcome = await self._until_an_outcome()
        except BaseException as error:
            if not is_cancelled_exception(error):
                raise
            outcome = self._file.withdraw(workflow.cancellation_reason() or NO_REASON, workflow.now())
        await _to_the_end(self._settle(outcome))
        await workflow.wait_condition(workflow.all_handlers_finished)
        return Settled(
            attempt_id=self._file.case.attempt_id,
            outcome=outcome,
            settled_at=workflow.now(),
            opportunity_id=self._file.opportunity_id,
        )

    async def _until_an_outcome(self) -> HandoffOutcome:
        await self._notify_the_rep()
        decision = await self._wait_for_the_decision()
        if not isinstance(decision.verdict, Accept):
            await self._send(letters.ReceiptRejected(decision=decision), self._file.rep, answers=decision.message_id)
            return "rejected"
        await self._owe_the_opportunity(decision)
        await self._wait_for_the_opportunity()
        return "converted"

    async def _notify_the_rep(self) -> None:
        """Sends the handoff letter until a mail server has taken it, or somebody decided or mended the address."""
        file, policy = self._file, self._file.case.policy
        clock = Clock(window=policy.decision_window, reminder_before=policy.reminder_before_due)
        while file.decision is None:
            cause = f"resend {file.resends}" if file.resends else ""
            sent = await self._send(letters.HandoffLetter(), file.rep, cause=cause, clock=clock)
            if isinstance(sent, SentLetter):
                file.notified(sent)
                return
            file.undeliverable()
            mended = file.is_mended_since(file.resends)
            await self._send(letters.Undeliverable(refusal=sent), file.ldr, cause=cause)
            await self._wait(mended)

    async def _wait_for_the_decision(self) -> Decision:
        """Reminds the rep once, tells the LDR when it is due, then waits on: silence is never a yes."""
        file, clock = self._file, self._file.clock
        self._publish()
        if clock and await self._wait(self._is_decided, clock.remind_at, f"reminder to {file.rep}"):
            sent = await self._send(letters.Reminder(due=clock.due), file.rep)
            file.reminded_at = sent.sent_at if isinstance(sent, SentLetter) else None
        if clock and await self._wait(self._is_decided, clock.due.at, f"answer of {file.rep} due"):
            file.overdue()
            notified_at = file.notified_at or workflow.now()
            overdue = letters.Overdue(due=clock.due, notified_at=notified_at, reminded_at=file.reminded_at)
            await self._send(overdue, file.ldr)
        await self._wait(self._is_decided)
        assert file.decision is not None  # noqa: S101 - what was waited for
        file.act_on(file.decision)
        self._publish()
        return file.decision

    async def _owe_the_opportunity(self, decision: Decision) -> None:
        """Tells the LDR, and the rep what is owed; the receipt starts the conversion clock."""
        file, policy = self._file, self._file.case.policy
        expected = Expected(
            attempt_id=file.case.attempt_id,
            lead_id=file.case.lead.id,
            owner="",
            stage=policy.stage,
            accepted_at=decision.received_at,
            passed_at=file.case.passed_at,
        )
        first = await deeds.look(expected, file.rep)
        if first is not None:
            file.saw(first)
        receipt = letters.ReceiptAccepted(decision=decision, missing=first.reasons if first else ())
        clock = Clock(window=policy.conversion_window, reminder_before=policy.conversion_reminder_before_due)
        sent, _ = await asyncio.gather(
            self._send(receipt, file.rep, clock=clock, answers=decision.message_id),
            self._send(letters.Accepted(decision=decision), file.ldr),
        )
        file.owe_opportunity(sent.clock if isinstance(sent, SentLetter) else None)

    async def _wait_for_the_opportunity(self) -> None:
        """Reminds the rep once, marks the handoff late when the opportunity is due, then waits on."""
        file, clock = self._file, self._file.clock
        self._publish()
        if clock and await self._wait(self._is_confirmed, clock.remind_at, f"opportunity reminder to {file.rep}"):
            await self._send(letters.OpportunityReminder(due=clock.due, reasons=file.reasons), file.rep)
        if clock and await self._wait(self._is_confirmed, clock.due.at, f"opportunity of {file.rep} due"):
            file.opportunity_overdue()
        await self._wait(self._is_confirmed)

    async def _settle(self, outcome: HandoffOutcome) -> None:
        """Tells those who must hear the end, and writes the last fact before the run closes."""
        file = self._file
        file.settle(outcome, workflow.now())
        self._publish()
        for letter, to in file.last_letters():
            await self._send(letter, to)
        if facts := file.take_facts():
            await deeds.record(facts)

    def _is_decided(self) -> bool:
        return self._file.decision is not None

    def _is_confirmed(self) -> bool:
        return self._file.is_confirmed

    async def _wait(self, come: Callable[[], bool], at: datetime | None = None, what: str = "") -> bool:
        """Waits until it has come, or until the moment; whether that was in vain.

        One timer at a time. Facts that no deed will carry soon are written meanwhile. After the timer the file is
        looked at again: an answer may have come first.
        """
        file = self._file
        while not come():
            self._publish()
            timeout = max(at - workflow.now(), timedelta()) if at else None
            try:
                await workflow.wait_condition(
                    lambda: come() or file.owes_facts, timeout=timeout, timeout_summary=what or None
                )
            except TimeoutError:
                return not come()
            if not come():
                await deeds.record(file.take_facts())
        return False

    def _publish(self) -> None:
        """Shows the file in the Temporal UI; what has not changed is not sent again."""
        self._published = publish(self._file, self._published)

    async def _send(
        self, letter: Letter, to: str, *, cause: str = "", clock: Clock | None = None, answers: str | None = None
    ) -> SentLetter | str:
        """Sends a letter with the facts that are owed to the ledger; a refusal is a fact and never stops the story."""
        file = self._file
        self._publish()
        order = ToSend(
            case=file.case,
            round=file.round,
            letter=letter,
            to=to,
            cause=cause,
            clock=clock,
            answers=answers,
            answer_by=file.answer_by,
        )
        sent = await deeds.send(order, file.take_facts())
        file.wrote(order, sent, workflow.now())
        return sent

    @workflow.update(description="Decide: verdict (accept or reject), by, criteria, note")
    def decide(self, given: Decide) -> Answer:
        """Records a decision; "already decided" is a normal answer."""
        info = workflow.current_update_info()
        return self._file.decide(given.decision(workflow.now()), info.id if info else "update", workflow.now())

    @decide.validator
    def _decide_fits(self, given: Decide) -> None:
        if wrong := wrong_criteria(given, self._file.case.policy):
            raise ValueError(wrong)

    @workflow.update(description="The CRM sweep tells what it read")
    def opportunity_read(self, judgement: Judgement) -> None:
        """Records what the CRM says; only a handoff that waits for it listens."""
        self._file.saw(judgement)

    @workflow.update(description="Send the handoff letter again, after the address was mended")
    def resend(self) -> str:
        """Asks for the handoff letter once more; only an undeliverable one is sent again."""
        return self._file.resend()

    @workflow.signal(description="Accept: one object with by and reason, or a text")
    def accept(self, *given: Any) -> None:
        """An operator's or another system's acceptance. One that does not fit is shown as ignored."""
        self._signalled("accept", given)

    @workflow.signal(description="Reject: one object with by, reason and criteria")
    def reject(self, *given: Any) -> None:
        """An operator's or another system's rejection, naming at least one criterion."""
        self._signalled("reject", given)

    @workflow.signal(dynamic=True)
    def _any_other_signal(self, name: str, args: Sequence[RawValue]) -> None:
        self._file.ignore(f"there is no signal {name}; known are accept and reject", workflow.now())

    def _signalled(self, verdict: Literal["accept", "reject"], given: tuple[Any, ...]) -> None:
        read = read_signal(verdict, given, self._file.case.policy)
        if isinstance(read, str):
            self._file.ignore(read, workflow.now())
        else:
            self._file.decide(read.decision(workflow.now()), f"signal {self._file.next_number()}", workflow.now())

    @workflow.query(description="Where the handoff stands")
    def status(self) -> Status:
        """Where the handoff stands, in plain words."""
        return self._file.status()


async def _to_the_end(deed: Coroutine[Any, Any, None]) -> None:
    """Does the deed to its end, even when the handoff is cancelled in the middle of it."""
    task = asyncio.create_task(deed)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
