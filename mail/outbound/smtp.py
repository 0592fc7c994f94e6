"""Letters to a mail server, one connection each. What the server's answers mean stands in `_meaning`."""

import re
import ssl
from collections.abc import Callable
from datetime import UTC, datetime

import aiosmtplib
from aiosmtplib.errors import (
    SMTPAuthenticationError,
    SMTPDataError,
    SMTPException,
    SMTPNotSupported,
    SMTPRecipientsRefused,
    SMTPResponseException,
    SMTPSenderRefused,
)

from domain.errors import HandoffError, LetterFault, MailDelayed, MailRefused, RecipientRefused, SettingsFault
from domain.letters import Composed
from mail.outbound.config import SmtpConfig
from mail.outbound.headers import ascii_address, header

PERMANENT = 500
TOO_BIG = 552
"""RFC 1870: a server that was told the size refuses the letter already with its sender."""
GOODBYE = 5.0
"""Seconds to wait for the answer to QUIT."""
GREYLISTED = 600.0
"""Seconds to wait after a 4xx to the recipient: servers that greylist want a second try some minutes later."""
CONFIGURATION = 1800.0
"""Seconds to wait when only operations can cure it (login, sender, TLS): a handoff must not die of a wrong password."""
ADDRESS = re.compile(r"<?[^\s<>]+@[^\s<>:;,]+>?")


def _utc_now() -> datetime:
    return datetime.now(UTC)


class SmtpPost:
    """Hands letters to one mail server; fills the port `Post`."""

    def __init__(self, config: SmtpConfig, now: Callable[[], datetime] = _utc_now) -> None:
        """`now` gives the moment (UTC) at which the server's 250 is noted. Raises SettingsFault for a bad `ca_file`."""
        self._config = config
        self._now = now
        self._tls = _tls_context(config)

    async def hand_over(self, letter: Composed) -> datetime:
        """Hands the letter to the mail server; gives the moment of its 250 (UTC).

        Raises RecipientRefused when the recipient is refused for good or a guard of the trial forbids it, MailRefused
        when the server refuses this letter for good, MailDelayed for everything that may pass.
        """
        recipient, raw = self._guarded(letter)
        config = self._config
        client = aiosmtplib.SMTP(
            hostname=config.host,
            port=config.port,
            use_tls=config.security == "tls",
            start_tls=config.security == "starttls",
            username=config.user,
            password=config.password,
            tls_context=self._tls,
            timeout=config.timeout,
        )
        options = [] if recipient.isascii() else ["SMTPUTF8"]
        try:
            await client.connect()
            await client.sendmail(config.sender, [recipient], raw, mail_options=options)
            taken_at = self._now()
            await _leave(client)
        except (SMTPException, OSError, ValueError) as fault:
            raise _meaning(fault, config) from fault
        finally:
            client.close()
        return taken_at

    def _guarded(self, letter: Composed) -> tuple[str, bytes]:
        recipient, raw = letter.recipient, letter.raw
        if redirect := self._config.redirect_to:
            raw = header("X-Handoff-Redirected-From", recipient) + raw
            recipient = redirect
        try:
            recipient = ascii_address(recipient)
        except LetterFault as fault:
            raise RecipientRefused(str(fault)) from fault
        domain = recipient.rpartition("@")[2].lower()
        allowed = tuple(one.lower() for one in self._config.allow_domains)
        if allowed and domain not in allowed:
            raise RecipientRefused(f"mail.allow_domains does not list {domain}; nothing was sent.")
        return recipient, raw


async def _leave(client: aiosmtplib.SMTP) -> None:
    """Says QUIT. The letter is taken already, so a fault here is none."""
    try:
        await client.quit(timeout=GOODBYE)
    except (SMTPException, OSError):
        return


def _tls_context(config: SmtpConfig) -> ssl.SSLContext | None:
    if config.security == "none":
        return None
    context = ssl.create_default_context()
    if config.ca_file:
        try:
            context.load_verify_locations(config.ca_file)
        except (OSError, ssl.SSLError) as fault:
            raise SettingsFault(f"mail.ca_file {config.ca_file} cannot be read as PEM: {fault}.") from fault
    return context


def _meaning(fault: Exception, config: SmtpConfig) -> HandoffError:
    """What a fault means for the letter. The server's words are kept without addresses."""
    server = f"{config.host}:{config.port}"
    if isinstance(fault, ssl.SSLError) or isinstance(fault.__cause__, ssl.SSLError):
        return MailDelayed(f"{server} cannot prove who it is ({_said(str(fault))}); see mail.ca_file.", CONFIGURATION)
    match fault:
        case SMTPRecipientsRefused():
            return _recipient_meaning(fault)
        case SMTPDataError() if fault.code >= PERMANENT:
            return MailRefused(f"{fault.code} {_said(fault.message)}")
        case SMTPSenderRefused() if fault.code == TOO_BIG:
            return MailRefused(f"{fault.code} {_said(fault.message)}")
        case SMTPSenderRefused() if fault.code >= PERMANENT:
            return MailDelayed(
                f"{server} refuses mail.address as sender: {fault.code} {_said(fault.message)}", CONFIGURATION
            )
        case SMTPAuthenticationError() if fault.code >= PERMANENT:
            return MailDelayed(
                f"{server} refuses mail.smtp_user and mail.smtp_password: {fault.code} {_said(fault.message)}",
                CONFIGURATION,
            )
        case SMTPNotSupported() if "SMTPUTF8" in fault.message:
            return RecipientRefused(
                "The mail server takes no address with letters outside ASCII; give one within ASCII."
            )
        case SMTPResponseException():
            return MailDelayed(f"{server} answers {fault.code} {_said(fault.message)}")
        case SMTPException() if "not supported" in fault.message:
            return MailDelayed(f"{server} lacks what the settings ask for: {_said(fault.message)}", CONFIGURATION)
        case ValueError():
            return RecipientRefused("The recipient's address is malformed; correct it in the people file.")
    return MailDelayed(f"{server} cannot be reached or broke off: {_said(str(fault))}")


def _recipient_meaning(fault: SMTPRecipientsRefused) -> HandoffError:
    refusal = fault.recipients[0]
    said = f"{refusal.code} {_said(refusal.message)}"
    if refusal.code >= PERMANENT:
        return RecipientRefused(said)
    return MailDelayed(f"recipient put off: {said}", GREYLISTED)


def _said(message: str) -> str:
    """The server's words on one line, without mail addresses: they end in logs and histories."""
    return ADDRESS.sub("<address>", " ".join(message.split()))
