"""Mailboxes of the trial: who has one, and whose an address is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class MailAccount:
    """One mailbox: its address is also the login."""

    address: str
    password: str = field(repr=False)


class Accounts:
    """The mailboxes of one mail server. Addresses are compared in lower case, as mail systems do."""

    def __init__(self, accounts: Iterable[MailAccount]) -> None:
        self._by_address = {account.address.lower(): account for account in accounts}

    def __iter__(self) -> Iterator[MailAccount]:
        return iter(self._by_address.values())

    def owner(self, address: str) -> MailAccount | None:
        """Whose mailbox takes mail to this address: `name+anything@host` is `name@host`'s (RFC 5233). None: unknown."""
        local, at, host = address.lower().rpartition("@")
        return self._by_address.get(f"{local.partition('+')[0]}{at}{host}")
