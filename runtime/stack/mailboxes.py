"""Mailboxes in memory: pymap's dict backend with its faults repaired.

Stock pymap 0.36.7 drops keywords of a client's own in silence, and does not push mail that arrives between two commands
(SEARCH does not find it, but counts it as known; IDLE then waits for the next one).
"""

import ssl
from argparse import Namespace
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from pymap.backend.dict import Config, Identity, Login, Session
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxData, MailboxSet
from pymap.concurrent import Event, Subsystem
from pymap.interfaces.login import IdentityInterface
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials import ObjectId
from pymap.parsing.specials.flag import Flag, Wildcard
from pymap.selected import SelectedMailbox
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext

from runtime.stack.accounts import Accounts, MailAccount


class Mailboxes:
    """One mailbox for each account. `config` and `login` are what pymap's IMAP server works with."""

    def __init__(self, accounts: Iterable[MailAccount]) -> None:
        self.accounts = Accounts(accounts)
        self.config = _Config()
        self.login = _Login(self.config)
        for account in self.accounts:
            name = account.address.lower()
            self.login.users_dict[name] = UserMetadata(self.config, name, password=account.password)
            self.config.set_cache[name] = (_Folders(), FilterSet())

    async def deliver(self, account: MailAccount, raw: bytes) -> None:
        """Puts a mail (RFC 5322 bytes) into the account's inbox; waiting clients hear of it at once."""
        folders, _ = self.config.set_cache[account.address.lower()]
        inbox = await folders.get_mailbox("INBOX")
        await inbox.append(AppendMessage(raw, datetime.now(UTC), frozenset[Flag]()), recent=True)


class _Config(Config):
    def __init__(self) -> None:
        super().__init__(
            Namespace(proxy_protocol=None, passlib_cfg=None),
            host=None,
            port=0,
            demo_data=False,
            demo_user="",
            demo_password="",
            ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER),
            tls_enabled=False,
            invalid_user_sleep=0.0,
            hash_context=Cleartext(),
            cpu_subsystem=Subsystem.for_asyncio(),
        )

    @property
    def greeting(self) -> bytes:
        return b"Lead Handoff trial mailboxes"  # the stock one asks DNS for this machine's name


class _Folder(MailboxData):
    @property
    def permanent_flags(self) -> frozenset[Flag]:
        return super().permanent_flags | {Wildcard}

    async def update_selected(self, selected: SelectedMailbox, *, wait_on: Event | None = None) -> SelectedMailbox:
        """Waits (IDLE) only when the client knows all that has happened so far."""
        if selected.mod_sequence != self._mod_sequences.highest:
            wait_on = None
        return await super().update_selected(selected, wait_on=wait_on)


class _Folders(MailboxSet):
    def __init__(self) -> None:
        super().__init__()
        self._inbox = self._new()

    async def add_mailbox(self, name: str) -> ObjectId:
        if name in self._set:
            raise ValueError(name)
        self._set[name] = made = self._new()
        return made.mailbox_id

    def _new(self) -> _Folder:
        return _Folder(self._content_cache, self._thread_cache)


class _Session(Session):
    async def search_mailbox(self, selected: SelectedMailbox, keys: Any) -> Any:
        """Looks for new mail before it searches, so that SEARCH finds what it counts as known."""
        return await super().search_mailbox(await self.check_mailbox(selected), keys)


class _Identity(Identity):
    @asynccontextmanager
    async def new_session(self) -> AsyncIterator[Session]:
        await self.get()
        yield _Session(self.name, self.config, *self.config.set_cache[self.name])


class _Login(Login):
    async def authorize(self, authenticated: IdentityInterface, authzid: str) -> Identity:
        allowed = await super().authorize(authenticated, authzid)
        return _Identity(allowed.name.lower(), self, None, allowed.roles)
