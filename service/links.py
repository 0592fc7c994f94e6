"""Links in letters: made for one person and one purpose, and what a key from a visited link opens."""

from domain.correspondence import LinkGrant, Owner
from mail.security.keys import Keyring
from mail.security.link_keys import link_key, opens
from service.ports import LinkBook


class Links:
    """Makes links and reads their keys. Without a base URL no page is served, and no link is made."""

    def __init__(self, book: LinkBook, keyring: Keyring, base_url: str | None) -> None:
        """`base_url` is where people reach our pages, such as `https://handoff.example.com`."""
        self._book, self._keyring, self._base = book, keyring, (base_url or "").rstrip("/")

    async def to_confirm(self, owner: Owner, person: str, digest: str) -> str:
        """The link by which this person confirms the mail of this digest; empty where no pages are served."""
        if not self._base:
            return ""
        grant = LinkGrant(
            purpose="confirm", attempt_id=owner.attempt_id, round=owner.round, person=person, digest=digest
        )
        key = link_key(self._keyring, grant)
        await self._book.keep(key, grant)
        return f"{self._base}/confirm/{key}"

    async def grant(self, key: str) -> LinkGrant | None:
        """What the key of a visited link opens; None for one that was never ours, or whose secret is retired."""
        grant = await self._book.grant(key)
        return grant if grant and opens(self._keyring, key.strip(), grant) else None
