"""Keys of the HTTP API: who calls, and what that caller may do."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

ApiRole = Literal["ldr", "manager", "operator", "read_only"]
ApiDeed = Literal["read", "check", "pass", "decide", "extend", "reassign", "correct", "attach", "withdraw"]

MAY: dict[ApiRole, tuple[ApiDeed, ...]] = {
    "read_only": ("read",),
    "ldr": ("read", "check", "pass", "correct", "withdraw"),
    "manager": ("read", "decide", "extend", "reassign", "withdraw"),
    "operator": ("read", "check", "pass", "decide", "extend", "reassign", "correct", "attach", "withdraw"),
}
"""What each role may do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """One key, without its secret. `name` says whose it is, and stands as `by` in what the key decides."""

    id: str
    name: str
    role: ApiRole
    made_at: datetime
    revoked_at: datetime | None = None

    def may(self, deed: ApiDeed) -> bool:
        """Whether this key may do it."""
        return deed in MAY[self.role]
