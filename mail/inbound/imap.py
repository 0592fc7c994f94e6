"""The handoff mailbox over IMAP. The folder is the state: mail in the inbox waits, `Processed` and `Parked` are done.

IDLE is a hint, SEARCH is the truth. After any exception the session is thrown away.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from domain.errors import MailboxLost, MailboxMisconfigured
from domain.mailbox import Folder, Incoming
from mail.inbound import answers
from mail.inbound.link import Link, Refused, quoted

_SETTLE_SECONDS = 1.0
"""The first IDLE of a wait is this short: some servers do not tell of mail that came between SEARCH and IDLE."""
_COME_BACK_LATER = ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]", "[CONTACTADMIN]")
"""Codes (RFC 5530) of a refused login that do not mean a wrong password."""
_NO_SUCH_FOLDER = ("[TRYCREATE]", "[NONEXISTENT]", "NOT EXIST", "NO SUCH", "NOT FOUND", "UNKNOWN MAILBOX")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImapConfig:
    """Where the mailbox is. `…_seconds` are seconds, `size_limit` is bytes.

    `security` is implicit TLS; `none` only on a network that is trusted. `ca_file` names authorities to trust besides
    the system's. IDLE is issued anew after `idle_seconds`, since servers may end it after 29 minutes (RFC 2177).
    """

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    security: Literal["tls", "none"] = "tls"
    ca_file: Path | None = None
    inbox: str = "INBOX"
    processed: str = "Processed"
    parked: str = "Parked"
    command_seconds: float = 30.0
    fetch_seconds: float = 300.0
    idle_seconds: float = 540.0
    poll_seconds: float = 15.0
    size_limit: int = 25 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderState:
    """A folder of the mailbox: whether it was there, is missing, or was made just now."""

    name: str
    state: Literal["exists", "missing", "made"]


class ImapMailbox:
    """The handoff mailbox."""

    def __init__(self, config: ImapConfig) -> None:
        self._config = config

    @asynccontextmanager
    async def open(self) -> AsyncIterator["ImapSession"]:
        """Connects, logs in, selects the inbox. Raises MailboxLost, MailboxMisconfigured."""
        async with self._logged_in() as link:
            inbox = self._config.inbox
            try:
                selected = await link.say("SELECT", link.protocol.select(_wire(inbox)))
            except Refused as fault:
                raise MailboxMisconfigured(f'The mailbox has no folder "{inbox}"; the server says: {fault}') from fault
            yield ImapSession(link, self._config, answers.uidvalidity(selected))

    async def check_folders(self) -> tuple[FolderState, ...]:
        """The folders that are needed, each `exists` or `missing`. Raises MailboxLost, MailboxMisconfigured."""
        async with self._logged_in() as link:
            return tuple([await self._look(link, name) for name in self._folders()])

    async def make_folders(self) -> tuple[FolderState, ...]:
        """Makes the missing folders; says what was there and what was made. Safe to repeat.

        Raises MailboxLost, MailboxMisconfigured.
        """
        async with self._logged_in() as link:
            return tuple([await self._make(link, name) for name in self._folders()])

    def _folders(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((self._config.inbox, self._config.processed, self._config.parked)))

    @asynccontextmanager
    async def _logged_in(self) -> AsyncIterator[Link]:
        config = self._config
        link = await Link.connect(config.host, config.port, _tls(config), config.command_seconds)
        try:
            await self._login(link)
            yield link
        except BaseException:
            link.drop()
            raise
        await link.close()

    async def _login(self, link: Link) -> None:
        try:
            await link.say("LOGIN", link.protocol.login(quoted(self._config.user), self._config.password))
        except Refused as fault:
            if str(fault).upper().startswith(_COME_BACK_LATER):
                raise MailboxLost(f"The server takes no login now: {fault}") from fault
            raise MailboxMisconfigured(
                f"The mailbox refuses the login ({fault}); check HANDOFF_MAIL__IMAP_USER and its password."
            ) from fault
        await link.race(link.protocol.capability(), "CAPABILITY")

    async def _look(self, link: Link, name: str) -> FolderState:
        try:
            lines = await link.say("LIST", link.protocol.simple_command("LIST", '""', _wire(name)))
        except Refused as fault:
            raise MailboxMisconfigured(f"The mailbox does not list its folders: {fault}") from fault
        unusable = (b"\\nonexistent", b"\\noselect")
        found = any(not any(flag in bytes(line).lower() for flag in unusable) for line in lines[:-1])
        return FolderState(name=name, state="exists" if found else "missing")

    async def _make(self, link: Link, name: str) -> FolderState:
        looked = await self._look(link, name)
        if looked.state == "exists":
            return looked
        try:
            await link.say("CREATE", link.protocol.simple_command("CREATE", _wire(name)))
            await link.say("SUBSCRIBE", link.protocol.simple_command("SUBSCRIBE", _wire(name)))
        except Refused as fault:
            raise MailboxMisconfigured(
                f'The folder "{name}" cannot be made; the server says: {fault} '
                "Some servers want the folder below the inbox, such as INBOX.Processed."
            ) from fault
        return FolderState(name=name, state="made")


class ImapSession:
    """One connection with the inbox selected. After any exception it is of no use any more."""

    def __init__(self, link: Link, config: ImapConfig, uidvalidity: int) -> None:
        self.uidvalidity = uidvalidity
        self._link = link
        self._config = config

    async def waiting(self) -> Sequence[int]:
        """UIDs in the inbox, oldest first. Raises MailboxLost."""
        self._link.protocol.news.clear()
        return answers.uids(
            await self._say("SEARCH", self._link.protocol.search("UNDELETED", charset=None, by_uid=True))
        )

    async def fetch(self, uid: int) -> Incoming | None:
        """The mail, or None when it is no longer there. A mail over the size limit comes cut to its headers.

        Raises MailboxLost.
        """
        known = await self._fetch(uid, "(UID INTERNALDATE RFC822.SIZE)")
        if known is None:
            return None
        if known.received_at is None:
            self._link.drop()
            raise MailboxLost(f"The server names no INTERNALDATE for mail {uid}.")
        whole = known.size is not None and known.size <= self._config.size_limit
        mail = await self._fetch(uid, "(UID BODY.PEEK[])" if whole else "(UID BODY.PEEK[HEADER])")
        if mail is None:
            return None
        return Incoming(uid=uid, raw=mail.body or b"", received_at=known.received_at)

    async def file(self, uid: int, folder: Folder) -> None:
        """Moves the mail to a folder. A mail that is no longer there is no error.

        Raises MailboxLost, and MailboxMisconfigured when the folder is missing.
        """
        name = self._config.processed if folder == "Processed" else self._config.parked
        protocol = self._link.protocol
        try:
            if "MOVE" in protocol.capabilities:
                await self._link.say("MOVE", protocol.move(str(uid), _wire(name), by_uid=True))
                return
            await self._link.say("COPY", protocol.copy(str(uid), _wire(name), by_uid=True))
        except Refused as fault:
            self._link.drop()
            if any(sign in str(fault).upper() for sign in _NO_SUCH_FOLDER):
                raise MailboxMisconfigured(f'The mailbox has no folder "{name}"; run `starter.py setup`.') from fault
            raise MailboxLost(f"The server does not file mail {uid}: {fault}") from fault
        await self._say("STORE", protocol.store(str(uid), "+FLAGS.SILENT", r"(\Deleted)", by_uid=True))
        only_this = (str(uid),) if "UIDPLUS" in protocol.capabilities else ()
        await self._say("EXPUNGE", protocol.expunge(*only_this, by_uid=bool(only_this)))

    async def wait(self, seconds: float) -> None:
        """Waits for news since the last `waiting()`, at most this long (IDLE, where the server has it).

        Returns early also without news, never later. Raises MailboxLost when the connection goes.
        """
        clock = asyncio.get_running_loop().time
        end = clock() + seconds
        if "IDLE" not in self._link.protocol.capabilities:
            await self._link.news_within(min(seconds, self._config.poll_seconds))
            return
        idle_seconds = _SETTLE_SECONDS
        while not self._link.protocol.news.is_set() and (left := end - clock()) > 0:
            await self._link.idle(min(idle_seconds, left))
            idle_seconds = self._config.idle_seconds
            if not self._link.protocol.news.is_set():
                await self._say("NOOP", self._link.protocol.simple_command("NOOP"))

    async def _fetch(self, uid: int, what: str) -> answers.Fetched | None:
        command = self._link.protocol.fetch(str(uid), what, by_uid=True)
        lines = await self._say("FETCH", command, self._config.fetch_seconds)
        return answers.fetched(lines, uid)

    async def _say(self, name: str, command: Awaitable[Any], limit: float | None = None) -> list[bytes]:
        try:
            return await self._link.say(name, command, limit)
        except Refused as fault:
            self._link.drop()
            raise MailboxLost(f"The server refuses {name}: {fault}") from fault


def _wire(folder: str) -> str:
    return quoted(answers.folder_on_the_wire(folder))


def _tls(config: ImapConfig) -> ssl.SSLContext | None:
    if config.security == "none":
        return None
    context = ssl.create_default_context()
    if config.ca_file is not None:
        try:
            context.load_verify_locations(cafile=config.ca_file)
        except (OSError, ssl.SSLError) as fault:
            raise MailboxMisconfigured(f"HANDOFF_MAIL__CA_FILE {config.ca_file} cannot be read: {fault}.") from fault
    return context
