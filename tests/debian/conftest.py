"""The real mail servers, once a session, and a mailbox as a test reads it."""

import imaplib
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from itertools import count

import pytest

from tests.debian.foreground import free_port
from tests.debian.servers import DovecotServer, MailUser, PostfixServer, dovecot, postfix, server_folder

DESK = MailUser("handoff@example.com", "desk-password")
# Those of examples/people.yaml.
PERSONS = tuple(
    MailUser(f"{name}@example.com", f"{name}-password")
    for name in ("ben", "clara", "sam", "lea", "tom", "maria", "sales-ops")
)
_numbers = count(1)


@dataclass(frozen=True)
class DebianMail:
    """Dovecot and Postfix, and who has a mailbox there."""

    dovecot: DovecotServer
    postfix: PostfixServer
    desk: MailUser
    persons: tuple[MailUser, ...]


@pytest.fixture(scope="session")
async def debian_mail() -> AsyncIterator[DebianMail]:
    """Running servers. A test that stops or kills one starts it again before it ends."""
    users = (DESK, *PERSONS)
    with server_folder() as folder:
        smtp_port = free_port()
        async with (
            dovecot(folder, users, submission_port=smtp_port) as imap,
            postfix(folder, imap, users, smtp_port) as smtp,
        ):
            yield DebianMail(imap, smtp, DESK, PERSONS)


@pytest.fixture
async def started_again(debian_mail: DebianMail) -> AsyncIterator[None]:
    """For a test that stops or kills a server: both run again afterwards, however the test ends."""
    yield
    for server in (debian_mail.dovecot, debian_mail.postfix):
        if not server.running:
            await server.start()


@pytest.fixture
def subject() -> str:
    """A subject that no other test uses."""
    return f"A lead for you ({next(_numbers)})"


def waited_mail(mail: DebianMail, user: MailUser, key: str, value: str, seconds: float = 15.0) -> EmailMessage:
    """The mail in the user's INBOX whose header `key` contains `value`; waits for it, then raises AssertionError."""
    return _waited(mail, user, "INBOX", key, value, seconds)


def filed_mail(mail: DebianMail, folder: str, message_id: str) -> EmailMessage:
    """The mail that the house filed in this folder of the desk's mailbox; waits for it."""
    return _waited(mail, mail.desk, folder, "Message-ID", message_id, 15.0)


def _waited(mail: DebianMail, user: MailUser, folder: str, key: str, value: str, seconds: float) -> EmailMessage:
    with imap_login(mail, user) as imap:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            imap.select(folder)
            _, found = imap.uid("SEARCH", "HEADER", key, f'"{value}"')
            if found[0]:
                _, parts = imap.uid("FETCH", found[0].split()[-1].decode(), "(BODY.PEEK[])")
                assert isinstance(parts[0], tuple)
                return message_from_bytes(parts[0][1], policy=policy.default)
            time.sleep(0.05)  # the standard library's IMAP client has no IDLE
    raise AssertionError(f"no mail with {key}: {value} for {user.address} in {folder} within {seconds} s")


def imap_login(mail: DebianMail, user: MailUser) -> imaplib.IMAP4:
    """A logged-in connection of the standard library."""
    imap = imaplib.IMAP4("127.0.0.1", mail.dovecot.imap_port, timeout=10)
    imap.login(user.address, user.password)
    return imap


def inbox_size(mail: DebianMail, user: MailUser) -> int:
    """How many mails are in the user's INBOX."""
    with imap_login(mail, user) as imap:
        return int((imap.select("INBOX")[1][0] or b"0").decode())


@pytest.fixture
def vacation(debian_mail: DebianMail) -> Iterator[MailUser]:
    """A person who is away for the time of one test."""
    away = debian_mail.persons[2]
    debian_mail.dovecot.vacation(away.address, "Out of office until Monday", "I am away. Ask Jonas.")
    yield away
    debian_mail.dovecot.sieve(away.address, "")
