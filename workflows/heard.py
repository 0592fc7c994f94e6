"""What is said to a handoff, put into the words of `domain.course`."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from domain.course import asking, deciding, ladder, owing, rounds, talking, telling
from domain.course.file import HandoffFile
from domain.handoff import Answer, Case, Decision
from domain.opportunity import Judgement
from workflows.messages import AnswerQuestion, Ask, Engage, Recompute, Status, Tell, Undo
from workflows.standing import status_of

OWNER_NAMED = "owner named"
"""Patch: a move to the stand-in who has the lead says that the opportunity is that one's."""


class Heard:
    """The file as the handlers reach it. Handlers only record; the story acts on what the file says."""

    def __init__(self, file: HandoffFile, patched: Callable[[str], bool] = lambda _: True) -> None:
        """`patched` tells whether this run knows a change of the course."""
        self._file, self._patched = file, patched

    @property
    def case(self) -> Case:
        """The case as it is in this round."""
        return self._file.case

    def decide(self, decision: Decision, cause: str, now: datetime) -> Answer:
        """A decision."""
        return deciding.decide(self._file, decision, cause, now)

    def undo(self, given: Undo, cause: str, now: datetime) -> Answer:
        """The decision is taken back."""
        return deciding.undo(self._file, given.voice(now), cause, by_manager=given.by_manager)

    def engage(self, given: Engage, cause: str, now: datetime) -> Answer:
        """The rep is on it."""
        return talking.engage(self._file, given.how, given.note, given.voice(now), cause)

    def ask(self, given: Ask, cause: str, now: datetime) -> Answer:
        """The rep's words to the LDR."""
        return talking.ask(self._file, given.text, given.word, given.voice(now), cause)

    def answer(self, given: AnswerQuestion, cause: str, now: datetime) -> Answer:
        """The LDR's words to the rep."""
        return talking.answer(self._file, given.text, given.voice(now), cause)

    def tell(self, given: Tell, cause: str, now: datetime) -> Answer:
        """Any other word."""
        told = given.told(cause, now)
        if rounds.is_for_the_owner(self._file, told):
            told = replace(told, names_owner=self._patched(OWNER_NAMED))
        return telling.tell(self._file, told, now)

    def recompute(self, given: Recompute, now: datetime) -> Answer:
        """The running clock counted anew."""
        return ladder.recompute(self._file, given.plan, given.by, now)

    def saw(self, judgement: Judgement, now: datetime) -> None:
        """What the CRM says."""
        owing.saw(self._file, judgement, now)

    def resend(self) -> str:
        """The handoff letter once more."""
        return asking.resend(self._file)

    def ignore(self, reason: str, now: datetime) -> None:
        """What decided nothing."""
        self._file.ignore(reason, now)

    def next_number(self) -> int:
        """Counts the messages that carry no id of their own."""
        return self._file.next_number()

    def status(self) -> Status:
        """Where it stands."""
        return status_of(self._file)
