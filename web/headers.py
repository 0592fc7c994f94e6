"""Headers on every answer: nothing is kept, framed, guessed, scripted, or told to the site behind a link."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

SECURITY = {
    "content-security-policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex, nofollow",
}
NEVER_KEPT = "no-store"
_A_YEAR = "max-age=31536000"


class SecureHeaders:
    """Adds the headers. An answer that says itself how long it may be kept, as the style sheet does, keeps that."""

    def __init__(self, app: ASGIApp, *, https: bool) -> None:
        """`https` tells that people reach us by TLS alone; browsers are then told to remember it (RFC 6797)."""
        self._app = app
        self._headers = SECURITY | ({"strict-transport-security": _A_YEAR} if https else {})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers[name] = value
                headers.setdefault("cache-control", NEVER_KEPT)
            await send(message)

        await self._app(scope, receive, with_headers)
