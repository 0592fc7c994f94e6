"""What a mailbox holds, in domain words."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Folder = Literal["Processed", "Parked"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A mail as the mailbox holds it. `received_at` is the server's INTERNALDATE (UTC)."""

    uid: int
    raw: bytes
    received_at: datetime
