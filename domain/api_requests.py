"""Requests of the HTTP API that carry an idempotency key of their caller's choice."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiRequest:
    """One request: whose (the id of an API key), for which operation, under which idempotency key.

    `digest` is the SHA-256 of what was asked, `at` when (UTC), `answer` what was said; None while nothing was.
    """

    caller: str
    operation: str
    key: str
    digest: str
    at: datetime
    answer: str | None = None

    def asks_the_same(self, other: "ApiRequest") -> bool:
        """Whether the other request asks for the very same."""
        return self.digest == other.digest
