"""What a mailbox holds, in domain words."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from domain.correspondence import Release

Folder = Literal["Processed", "Parked"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A mail as the mailbox holds it. `received_at` is the server's INTERNALDATE (UTC).

    `release` is there when an operator has it read again.
    """

    uid: int
    raw: bytes
    received_at: datetime
    release: Release | None = None
