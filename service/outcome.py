"""What becomes of a mail."""

from dataclasses import dataclass

from domain.correspondence import MailVerdictKind
from domain.mailbox import Folder


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of a mail, and why. `told`: its words reached the handoff's story."""

    verdict: MailVerdictKind
    because: str
    told: bool = False

    @property
    def folder(self) -> Folder:
        """Where it is filed."""
        return "Parked" if self.verdict == "parked" else "Processed"
