"""Making, finding and revoking keys of the HTTP API."""

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime
from hashlib import sha256

from domain.api_keys import ApiKey, ApiRole
from domain.errors import HandoffError
from service.ports import ApiKeyBook

_PREFIX = "lh_"
"""So that a key is known for what it is wherever it turns up."""


class ApiKeys:
    """The use cases. `now` gives the moment (UTC)."""

    def __init__(self, book: ApiKeyBook, now: Callable[[], datetime]) -> None:
        self._book, self._now = book, now

    async def make(self, name: str, role: ApiRole) -> tuple[ApiKey, str]:
        """A new key and its secret, which is told this once. Raises HandoffError for a name that is empty."""
        name = " ".join(name.split())
        if not name:
            raise HandoffError("say whose key it is: --name NAME")
        secret = _PREFIX + secrets.token_urlsafe(32)
        key = ApiKey(id=secrets.token_hex(4), name=name, role=role, made_at=self._now())
        await self._book.keep(key, _digest(secret))
        return key, secret

    async def of(self, secret: str) -> ApiKey | None:
        """The key with this secret, if it counts. Looked for by its hash: no time tells how near a guess is."""
        key = await self._book.of(_digest(secret))
        return key if key and key.revoked_at is None else None

    async def all(self) -> Sequence[ApiKey]:
        """Every key, oldest first."""
        return await self._book.all()

    async def revoke(self, id_: str) -> None:
        """From now on the key counts no more. Raises HandoffError when there is no such key in use."""
        if not await self._book.revoke(id_.strip(), self._now()):
            raise HandoffError(f"there is no key {id_} in use; `starter.py keys list` shows all of them")


def _digest(secret: str) -> str:
    return sha256(secret.encode("utf-8", "replace")).hexdigest()
