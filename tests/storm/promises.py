"""What was promised in a storm must be kept: more time that was given, and a deadline that is given back."""

from datetime import datetime

from domain.course.file import HandoffFile
from domain.handoff import Answer
from tests.storm.watching import Violation
from workflows.messages import Said, Tell

STOPS = {"Undo": "Decide", "overturn": "return"}
"""What gives a clock back, and what had stopped it."""


class Promises:
    """What people were promised in one handoff."""

    def __init__(self, file: HandoffFile) -> None:
        self._file = file
        self._until: datetime | None = None
        self._due_before: dict[str, datetime | None] = {}

    def due_of_the_rep(self) -> datetime | None:
        """When the rep owes something."""
        plan = self._file.plan
        return plan.due.at if plan and plan.order.kind in ("decision", "conversion") else None

    def counted_anew(self) -> None:
        """Somebody has the clock counted anew, whatever was promised."""
        self._until = None

    def made(self, said: Said | None, answer: Answer | None, due: datetime | None) -> None:
        """Takes note of what this word promises, and looks at what it gives back. Raises Violation.

        `due` is when the rep owed something before the word.
        """
        if answer is None or answer.result != "taken":
            return
        gives = isinstance(said, Tell) and said.word in ("extend", "more_time") and said.meeting_start is None
        self._until = self._file.due.at if gives and self._file.due else None
        word = said.word if isinstance(said, Tell) else type(said).__name__
        if word in STOPS.values():
            self._due_before[word] = due
        if word in STOPS:
            before = self._due_before.pop(STOPS[word], None)
            is_back = self._file.state in ("with_rep", "awaiting_opportunity")
            if is_back and before is not None and self.due_of_the_rep() != before:
                raise Violation(f"what is given back is due as it was: {before}, {self._file.due}")

    def kept(self) -> None:
        """More time that was given is waited for, until something else moves the case. Raises Violation."""
        if self._until is not None and self._file.due and self._file.due.at <= self._until:
            raise Violation("more time that was given is waited for")
