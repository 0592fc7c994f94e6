"""What a handoff of before the ladder hears of the words of today."""

from datetime import datetime

from domain.clock import Paused, Plan, Step
from domain.handoff import Answer
from workflows.first.file import HandoffFile
from workflows.messages import HandoffInput, Recompute, Status, Tell
from workflows.standing import status_of


class FirstFile(HandoffFile):
    """The file of before, as the handlers of today reach it."""

    def __init__(self, given: HandoffInput, attempt_id: str, passed_at: datetime) -> None:
        super().__init__(given, attempt_id, passed_at)
        self.plan: Plan | None = None
        self.steps: list[Step] = []
        self.paused: Paused | None = None

    def recompute(self, given: Recompute, now: datetime) -> Answer:
        """Its clocks have no steps to count anew."""
        return Answer(result="not_open", said="a handoff of before the ladder is not counted anew")

    def tell(self, given: Tell, cause: str, now: datetime) -> Answer:
        """Words that this story does not know."""
        said = f'"{given.word}" has no effect on a handoff that was passed before the ladder; decide or withdraw it'
        return Answer(result="not_open", said=said)

    def status(self) -> Status:
        """Where it stands."""
        return status_of(self)
