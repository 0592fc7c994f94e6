"""Limits: how large a request may be, and how often one key may be used. In memory, for each process of its own."""

from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from time import monotonic

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PAGE_BYTES = 64 * 1024
API_BYTES = 2 * 1024 * 1024
_READ_ON = 4 * 1024 * 1024
"""Bytes that are still read of what is refused: nginx, cut off while it sends, would answer 502 in our place."""
_MOST_KEYS = 10_000


class TooLarge(Exception):
    """The request has more bytes than are taken."""


class SizeLimit:
    """Refuses a request that is larger than `limit_of(path)` bytes, whether it says its length or not."""

    def __init__(self, app: ASGIApp, *, limit_of: Callable[[str], int], refusal: Callable[[Request], Response]) -> None:
        """`refusal` gives what is answered to a request that is too large."""
        self._app, self._limit_of, self._refusal = app, limit_of, refusal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request; 413 (RFC 9110) when it is too large."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limit, seen, begun, more = self._limit_of(scope["path"]), 0, False, True
        told = dict(scope["headers"]).get(b"content-length", b"0")
        if not told.isdigit() or int(told) > limit:
            await self._refuse(scope, receive, send)
            return

        async def counted() -> Message:
            nonlocal seen, more
            message = await receive()
            seen, more = seen + len(message.get("body", b"")), message.get("more_body", False)
            if seen > limit:
                raise TooLarge
            return message

        async def noting(message: Message) -> None:
            nonlocal begun
            if begun or seen <= limit:  # else it is what the application makes of half a request
                begun = True
                await send(message)

        with suppress(TooLarge):
            await self._app(scope, counted, noting)
        if seen > limit and not begun:
            await self._refuse(scope, receive, send, more=more)

    async def _refuse(self, scope: Scope, receive: Receive, send: Send, *, more: bool = True) -> None:
        left = _READ_ON
        while more and left > 0:
            message = await receive()
            left, more = left - len(message.get("body", b"")), message.get("more_body", False)
        await self._refusal(Request(scope))(scope, receive, send)


class RateLimit:
    """So many uses of a key in a minute, or in `seconds`, spread evenly after a first burst (a token bucket)."""

    def __init__(self, most: int, clock: Callable[[], float] = monotonic, *, seconds: float = 60) -> None:
        """`clock` gives seconds."""
        self._most, self._clock, self._seconds = most, clock, seconds
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, key: str) -> float:
        """Seconds until this key may be used again; 0 when it may be used now, which counts as a use."""
        now = self._clock()
        left, at = self._left.pop(key, (float(self._most), now))
        left = min(self._most, left + (now - at) * self._most / self._seconds)
        wait = 0.0 if left >= 1 else (1 - left) * self._seconds / self._most
        self._left[key] = (left if wait else left - 1, now)
        if len(self._left) > _MOST_KEYS:
            self._left.popitem(last=False)
        return wait
