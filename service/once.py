"""A request with an idempotency key is answered once: the same again gets the same answer (IETF draft
draft-ietf-httpapi-idempotency-key-header)."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from domain.api_requests import ApiRequest
from domain.errors import HandoffError
from service.ports import ApiRequestBook

KEPT_FOR = timedelta(days=7)
"""So long the same request gets the same answer."""


class OtherRequest(HandoffError):
    """This Idempotency-Key came with another request before; take a new one for each new request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a caller asks: the id of its API key, the operation, its idempotency key, and what was sent as JSON."""

    caller: str
    operation: str
    key: str
    content: str


class Once:
    """Answers requests once. `now` gives the moment (UTC)."""

    def __init__(self, book: ApiRequestBook, now: Callable[[], datetime]) -> None:
        self._book, self._now = book, now

    async def answer(self, asked: Asked, deed: Callable[[], Awaitable[str]]) -> str:
        """The answer that was given to this request before, or the deed's.

        A deed that raises has given no answer: the same request does it again. So does one that comes while the first
        is on its way, or whose process died, rather than being turned away; a deed must therefore be harmless to
        repeat. Raises OtherRequest, LedgerUnavailable, and what the deed raises.
        """
        request = ApiRequest(
            caller=asked.caller,
            operation=asked.operation,
            key=asked.key,
            digest=sha256(asked.content.encode("utf-8", "replace")).hexdigest(),
            at=self._now(),
        )
        await self._book.forget(request.at - KEPT_FOR)
        first = await self._book.begin(request)
        if not first.asks_the_same(request):
            raise OtherRequest
        return first.answer or await self._book.answered(request, await deed())
