"""Form tokens: each names one view of one page, and when that was, so that a form is known by the page it came from."""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

LIFE = timedelta(hours=12)
"""How long a page may stay open before its form is shown anew instead of taken."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One view of a page: its id, and the moment (UTC, milliseconds) at which it was shown."""

    id: str
    at: datetime


class FormTokens:
    """Makes and reads tokens. They hold no secret of the reader; the MAC binds them to the key of the page's link."""

    def __init__(self, current: bytes, former: Iterable[bytes] = ()) -> None:
        """Makes tokens from the current secret; those that a former one made count as well, as links do."""
        self._secrets = [hmac.new(secret, b"form tokens", hashlib.sha256).digest() for secret in (current, *former)]

    def new(self, key: str, at: datetime) -> str:
        """A token for a view of the page behind this key at that moment (UTC)."""
        said = f"{(at - _EPOCH) // _MILLISECOND}.{secrets.token_hex(12)}"
        return f"{said}.{_mac(self._secrets[0], key, said)}"

    def read(self, key: str, token: str, now: datetime) -> View | None:
        """The view that the token names; None when it is none of ours, of another page, or too old."""
        said, _, mac = token.rpartition(".")
        told = mac.encode("utf-8", "replace")
        if not any(hmac.compare_digest(_mac(secret, key, said).encode(), told) for secret in self._secrets):
            return None
        shown, _, view_id = said.partition(".")
        at = _EPOCH + int(shown) * _MILLISECOND
        return View(id=view_id, at=at) if timedelta() <= now - at + timedelta(minutes=1) <= LIFE else None


def _mac(secret: bytes, key: str, said: str) -> str:
    made = hmac.new(secret, f"{len(key)}:{key}{said}".encode("utf-8", "replace"), hashlib.sha256).digest()
    return base64.b32encode(made[:20]).decode().lower()
