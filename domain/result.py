"""The result of reading a text."""

from dataclasses import dataclass

from domain.handoff import Accept, Reject, Verdict
from domain.mail_reading import UNCLEAR
from domain.people import Role

LINE_LIMIT = 200
NOTE_LIMIT = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was read from the new text of a mail: the fields of `MailReading` that the text alone gives.

    `line` is the line that decided or that could not be read, and `because` the rule in one plain sentence, fit to be
    shown to the writer.
    """

    decision: str
    line: str
    because: str
    criteria: tuple[str, ...] = ()
    note: str = ""
    detail: str = ""
    guess: str = ""
    asked: Role = "rep"

    @property
    def verdict(self) -> Verdict | None:
        """A rep's clear decision, None for everything else."""
        if self.asked == "rep" and self.decision == "accept":
            return Accept(note=self.note)
        if self.asked == "rep" and self.decision == "reject":
            return Reject(criteria=self.criteria, note=self.note)
        return None


def unread(line: str, because: str, guess: str = "") -> Reading:
    """A text that decides nothing."""
    line = line if len(line) <= LINE_LIMIT else line[: LINE_LIMIT - 1] + "…"
    return Reading(decision=UNCLEAR, line=line, because=because, guess=guess)
