"""Mails that no well-behaved mail program writes, or that must be sent twice."""

from email.message import EmailMessage
from email.utils import make_msgid

from runtime.trial.settings import DESK


def a_mail(sender: str, text: str, answers: EmailMessage | None = None, **headers: str) -> EmailMessage:
    """A mail to the desk, or an answer to one of its letters. `headers` are named with `_` for `-`."""
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = answers["Reply-To"] if answers else DESK
    mail["Subject"] = f"Re: {answers['Subject']}" if answers else "a lead for you"
    mail["Message-ID"] = make_msgid(domain="client.example.com")
    if answers:
        mail["In-Reply-To"] = answers["Message-ID"]
    for name, value in headers.items():
        del mail[name.replace("_", "-")]
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail
