"""One letter as a MIME message (RFC 2045): multipart/alternative, text first, then HTML."""

import hashlib
from collections.abc import Sequence
from email.message import EmailMessage
from email.policy import SMTP

from mail.outbound.headers import header

LONGEST_PLAIN_LINE = 78
"""RFC 5322, section 2.1.1: the length that a line should not exceed."""


def message(headers: Sequence[tuple[str, str]], text: str, html: str) -> bytes:
    """The raw message: the same bytes for the same headers and parts."""
    body = EmailMessage(policy=SMTP)
    body.make_alternative()
    for content, subtype in ((text, "plain"), (html, "html")):
        body.attach(_part(content, subtype))
    body.set_boundary(_boundary(text, html))
    return b"".join(header(name, value) for name, value in headers) + body.as_bytes()


def _part(content: str, subtype: str) -> EmailMessage:
    fits = content.isascii() and max(map(len, content.splitlines()), default=0) <= LONGEST_PLAIN_LINE
    part = EmailMessage(policy=SMTP)
    part.set_content(content, subtype=subtype, charset="utf-8", cte="7bit" if fits else "quoted-printable")
    del part["MIME-Version"]
    return part


def _boundary(text: str, html: str) -> str:
    """A line that stands in neither part, since it is made from both."""
    return "=_" + hashlib.sha256(f"{text}\0{html}".encode()).hexdigest()[:32]
