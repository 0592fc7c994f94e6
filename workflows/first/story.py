"""The handoff as it was before the ladder: one reminder, one letter to the LDR, and a rejection that ends it."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import Any

from temporalio import workflow
from temporalio.exceptions import is_cancelled_exception

with workflow.unsafe.imports_passed_through():
    from domain import letters
    from domain.absence import NotThere
    from domain.handoff import Accept, Decision, HandoffOutcome, Settled
    from domain.letters import Clock, Letter, SentLetter, StartedClock, ToSend
    from domain.opportunity import Expected
    from workflows import deeds
    from workflows.board import Published, publish
    from workflows.first.endings import last_letters
    from workflows.first.heard import FirstFile

NO_REASON = "cancelled in Temporal without a reason"
READING_TIME = timedelta(minutes=1)
"""How long after the rep's time to undo a rejection waits: an undo in time may be read a little later than it came."""

UNDO = "undo"
"""Patch: a rejection stays open while it may be undone, and the LDR hears of it at once."""


class FirstStory:
    """One handoff. Handlers only record into the file; the run acts on what the file says."""

    def __init__(self, file: FirstFile) -> None:
        self.heard = self._file = file
        self._published: Published | None = None

    async def run(self) -> Settled:
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
        while True:
            await self._notify_the_rep()
            decision = await self._wait_for_the_decision()
            if isinstance(decision.verdict, Accept):
                await self._owe_the_opportunity(decision)
                await self._wait_for_the_opportunity(decision)
                if self._file.is_confirmed:
                    return "converted"
            elif await self._rejection_stands(decision):
                return "rejected"
            await self._relay()

    async def _notify_the_rep(self) -> None:
        """Sends the handoff letter until a mail server has taken it, or somebody decided or mended the address.

        Does nothing when it was taken before an undone decision.
        """
        file, policy = self._file, self._file.case.policy
        clock = Clock(window=policy.decision_window, reminder_before=policy.reminder_before_due)
        while file.decision is None and file.notified_at is None:
            resends = file.resends
            cause = f"resend {resends}" if resends else ""
            sent = await self._send(letters.HandoffLetter(), file.rep, cause=cause, clock=clock)
            if isinstance(sent, SentLetter):
                file.notified(sent)
                return
            file.undeliverable()
            mended = file.is_mended_since(resends)
            await self._send(letters.Undeliverable(refusal=sent), file.ldr, cause=cause)
            await self._wait(mended)

    async def _wait_for_the_decision(self) -> Decision:
        """Reminds the rep once, tells the LDR when it is due, then waits on: silence is never a yes.

        After an undone decision nothing of this is done a second time.
        """
        file, clock = self._file, self._file.clock
        self._publish()
        if (
            clock
            and self._is_to_remind(clock)
            and await self._wait(self._is_decided, clock.remind_at, f"reminder to {file.rep}")
        ):
            sent = await self._send(letters.Reminder(due=clock.due), file.rep)
            file.reminded_at = sent.sent_at if isinstance(sent, SentLetter) else None
        if (
            clock
            and not file.is_overdue
            and await self._wait(self._is_decided, clock.due.at, f"answer of {file.rep} due")
        ):
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
        cause, undo_until = file.decision_cause, file.undo_until
        first = await deeds.look(expected, file.rep)
        if not file.stands(decision):
            return
        if first is not None:
            file.saw(first)
        receipt = letters.ReceiptAccepted(
            decision=decision, missing=first.reasons if first else (), undo_until=undo_until
        )
        clock = Clock(window=policy.conversion_window, reminder_before=policy.conversion_reminder_before_due)
        sent, _ = await asyncio.gather(
            self._send(receipt, file.rep, cause=cause, clock=clock, answers=decision.message_id),
            self._send(letters.Accepted(decision=decision), file.ldr, cause=cause),
        )
        if file.stands(decision):
            file.owe_opportunity(sent.clock if isinstance(sent, SentLetter) else None)

    async def _wait_for_the_opportunity(self, decision: Decision) -> None:
        """Reminds the rep once, marks the handoff late when the opportunity is due, then waits on, or for an undo."""
        file, clock = self._file, self._file.clock

        def over() -> bool:
            return file.is_confirmed or not file.stands(decision)

        self._publish()
        if clock and await self._wait(over, clock.remind_at, f"opportunity reminder to {file.rep}"):
            reminder = letters.OpportunityReminder(due=clock.due, reasons=file.reasons)
            await self._send(reminder, file.rep, cause=file.decision_cause)
        if clock and await self._wait(over, clock.due.at, f"opportunity of {file.rep} due"):
            file.opportunity_overdue()
        await self._wait(over)

    async def _rejection_stands(self, decision: Decision) -> bool:
        """Tells rep and LDR of the rejection; whether nobody undid it while that was possible."""
        file = self._file
        if not workflow.patched(UNDO):
            await self._send(letters.ReceiptRejected(decision=decision), file.rep, answers=decision.message_id)
            return True
        cause, undo_until = file.decision_cause, file.undo_until
        file.ldr_knows = True
        receipt = letters.ReceiptRejected(decision=decision, undo_until=undo_until)
        await asyncio.gather(
            self._send(receipt, file.rep, cause=cause, answers=decision.message_id),
            self._send(letters.Rejected(decision=decision, undo_until=undo_until), file.ldr, cause=cause),
        )
        if undo_until:
            await self._wait(lambda: not file.stands(decision), undo_until + READING_TIME, "rejection may be undone")
        return file.stands(decision)

    async def _settle(self, outcome: HandoffOutcome) -> None:
        """Tells those who must hear the end, and writes the last fact before the run closes."""
        file = self._file
        file.settle(outcome, workflow.now())
        self._publish()
        for letter, to in last_letters(file):
            await self._send(letter, to)
        await self._relay()
        if facts := file.take_facts():
            await deeds.record(facts)

    def _is_decided(self) -> bool:
        return self._file.decision is not None

    def _is_to_remind(self, clock: StartedClock) -> bool:
        file = self._file
        again = file.decisions > 0
        return not (again and (file.reminded_at or file.is_overdue or workflow.now() >= clock.due.at))

    async def _relay(self) -> None:
        """Sends what waits to be relayed between rep and LDR."""
        while relays := self._file.take_relays():
            for relay in relays:
                await self._send(relay.letter, relay.to, cause=relay.cause, answers=relay.answers)

    async def _wait(self, come: Callable[[], bool], at: datetime | None = None, what: str = "") -> bool:
        """Waits until it has come, or until the moment; whether that was in vain.

        One timer at a time. Meanwhile letters are relayed, and facts that no deed will carry soon are written. After
        the timer the file is looked at again: an answer may have come first.
        """
        file = self._file
        while not come():
            self._publish()
            timeout = max(at - workflow.now(), timedelta()) if at else None
            try:
                await workflow.wait_condition(
                    lambda: come() or file.owes_facts or file.has_relays, timeout=timeout, timeout_summary=what or None
                )
            except TimeoutError:
                return not come()
            if not come():
                await self._relay()
            if not come() and file.owes_facts:
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
        sent = sent.said if isinstance(sent, NotThere) else sent
        file.wrote(order, sent, workflow.now())
        return sent


async def _to_the_end(deed: Coroutine[Any, Any, None]) -> None:
    """Does the deed to its end, even when the handoff is cancelled in the middle of it."""
    task = asyncio.create_task(deed)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
