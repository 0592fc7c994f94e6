"""A rep with a mailbox: reads mail by IMAP, and answers it as a mail program does, by SMTP."""

import asyncio
import email
import email.policy
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime, formataddr, make_msgid

import aiosmtplib

from domain.people import Person
from mail.inbound.imap import ImapConfig, ImapMailbox


class MailRep:
    """One person's mail program. `host`, ports and `password` are those of the person's own mailbox."""

    def __init__(self, person: Person, *, host: str, smtp_port: int, imap_port: int, password: str) -> None:
        self._person, self._host, self._smtp_port = person, host, smtp_port
        self._mailbox = ImapMailbox(
            ImapConfig(host=host, port=imap_port, security="none", user=person.mail, password=password)
        )

    async def letter(self, wanted: Callable[[EmailMessage], bool], within: float = 60.0) -> EmailMessage:
        """The first letter in the inbox that is wanted, waited for. Raises TimeoutError after `within` seconds."""
        async with asyncio.timeout(within), self._mailbox.open() as inbox:
            looked: set[int] = set()
            while True:
                for uid in await inbox.waiting():
                    found = await inbox.fetch(uid) if uid not in looked else None
                    looked.add(uid)
                    if found is not None and wanted(letter := read(found.raw)):
                        return letter
                await inbox.wait(within)

    async def reply(self, letter: EmailMessage, text: str) -> str:
        """Answers a letter, as `answer` writes it, and sends it. Gives the Message-ID."""
        answer = self.answer(letter, text)
        await self.send(answer)
        return str(answer["Message-ID"])

    def answer(self, letter: EmailMessage, text: str) -> EmailMessage:
        """An answer to a letter: to its Reply-To, in its thread, above the quoted original."""
        answer = EmailMessage()
        answer["From"] = formataddr((self._person.name, self._person.mail))
        answer["To"] = letter["Reply-To"] or letter["From"]
        answer["Subject"] = f"Re: {str(letter['Subject']).removeprefix('Re: ')}"
        answer["Date"] = format_datetime(datetime.now(UTC))
        answer["Message-ID"] = make_msgid(domain=self._person.mail.rpartition("@")[2])
        answer["In-Reply-To"] = letter["Message-ID"]
        answer["References"] = f"{letter['References'] or ''} {letter['Message-ID']}".strip()
        quoted = "\n".join(f"> {line}" for line in text_of(letter).splitlines())
        heading = f"On {letter['Date']}, {letter['From']} wrote:"
        answer.set_content(f"{text}\n\n-- \n{self._person.name}\n\n{heading}\n{quoted}\n")
        return answer

    async def send(self, mail: EmailMessage) -> None:
        """Hands a mail to the mail server; the same mail may be sent again. Raises what aiosmtplib raises."""
        await aiosmtplib.send(mail, hostname=self._host, port=self._smtp_port, start_tls=False, use_tls=False)


def read(raw: bytes) -> EmailMessage:
    """A letter of ours as a mail program reads it."""
    return email.message_from_bytes(raw, policy=email.policy.default)


def text_of(letter: EmailMessage) -> str:
    """The plain text of a letter."""
    body = letter.get_body(preferencelist=("plain",))
    return body.get_content() if body else ""
