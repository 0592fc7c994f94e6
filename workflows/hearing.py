"""What a handoff hears: Updates, signals, the query. Handlers only record into the file; the story acts on it."""

from collections.abc import Sequence
from typing import Any, Literal

from temporalio import workflow
from temporalio.common import RawValue

with workflow.unsafe.imports_passed_through():
    from domain.handoff import Answer
    from domain.opportunity import Judgement
    from workflows.first.heard import FirstFile
    from workflows.heard import Heard
    from workflows.messages import AnswerQuestion, Ask, Decide, Engage, Recompute, Status, Tell, Undo
    from workflows.signals import no_reason, read_signal, wrong_criteria


class Hearing:
    """The handlers of `LeadHandoff`."""

    _file: Heard | FirstFile

    @workflow.update(description="Decide: verdict (accept or reject), by, criteria, note")
    def decide(self, given: Decide) -> Answer:
        """Records a decision; "already decided" is a normal answer."""
        return self._file.decide(given.decision(workflow.now()), _update_id(), workflow.now())

    @decide.validator
    def _decide_fits(self, given: Decide) -> None:
        wrong = wrong_criteria(given, self._file.case.policy) or no_reason(given, self._file.case.lead.rep)
        if wrong:
            raise ValueError(wrong)

    @workflow.update(description="Undo the decision that stands: by")
    def undo(self, given: Undo) -> Answer:
        """Takes a decision back; after the rep's time only a manager or an operator can."""
        return self._file.undo(given, _update_id(), workflow.now())

    @workflow.update(description="The rep is on it: how (called, mailed, met or engaged), by, note")
    def engage(self, given: Engage) -> Answer:
        """Records that the rep has taken the lead up; the first one counts."""
        return self._file.engage(given, _update_id(), workflow.now())

    @workflow.update(description="The rep asks the LDR: text, by")
    def ask(self, given: Ask) -> Answer:
        """Relays the rep's words to the LDR."""
        return self._file.ask(given, _update_id(), workflow.now())

    @workflow.update(description="The LDR answers the rep's question: text, by")
    def answer(self, given: AnswerQuestion) -> Answer:
        """Relays the LDR's words to the rep; they decide nothing."""
        return self._file.answer(given, _update_id(), workflow.now())

    @workflow.update(description="Any other word: word, by, note, to (a person id), until (a day), criteria")
    def tell(self, given: Tell) -> Answer:
        """Gives effect to a word beside the decision, or answers why it has none."""
        return self._file.tell(given, _update_id(), workflow.now())

    @tell.validator
    def _words_fit(self, given: Tell) -> None:
        unknown = [key for key in given.criteria if self._file.case.policy.criterion(key) is None]
        if unknown:
            known = ", ".join(c.key for c in self._file.case.policy.criteria)
            raise ValueError(f"the policy has no criterion {', '.join(unknown)}; it has {known}")
        if given.word == "withdraw" and given.role is None and not given.note:
            raise ValueError("a withdrawal needs a reason, which rep and LDR read: give `note`")

    @workflow.update(description="The running clock counted anew; for `starter.py recompute` only")
    def recompute(self, given: Recompute) -> Answer:
        """Takes the running clock as it was counted anew."""
        return self._file.recompute(given, workflow.now())

    @workflow.update(description="The CRM sweep tells what it read")
    def opportunity_read(self, judgement: Judgement) -> None:
        """Records what the CRM says; only a handoff that waits for it listens."""
        self._file.saw(judgement, workflow.now())

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


def _update_id() -> str:
    info = workflow.current_update_info()
    return info.id if info else "update"
