"""One letter as a MIME message (RFC 2045, 2046): multipart/alternative, text first, then HTML.

Written by hand, like the headers: the parts are always the same two, and the standard library takes ten times as long.
"""

import binascii
import hashlib
from collections.abc import Sequence

from mail.outbound.headers import header

LONGEST_PLAIN_LINE = 78
"""RFC 5322, section 2.1.1: the length that a line should not exceed."""


def message(headers: Sequence[tuple[str, str]], text: str, html: str) -> bytes:
    """The raw message: the same bytes for the same headers and parts."""
    boundary = _boundary(text, html)
    whole = [
        *headers,
        ("MIME-Version", "1.0"),
        ("Content-Type", f'multipart/alternative; boundary="{boundary}"'),
    ]
    lines = [b"".join(header(name, value) for name, value in whole)]
    for content, subtype in ((text, "plain"), (html, "html")):
        lines += [f"--{boundary}".encode(), _part(content, subtype)]
    return b"\r\n".join([*lines, f"--{boundary}--\r\n".encode()])


def _part(content: str, subtype: str) -> bytes:
    fits = content.isascii() and max(map(len, content.splitlines()), default=0) <= LONGEST_PLAIN_LINE
    encoding = "7bit" if fits else "quoted-printable"
    octets = content.encode("utf-8")
    body = octets if fits else binascii.b2a_qp(octets)
    head = header("Content-Type", f"text/{subtype}; charset=utf-8") + header("Content-Transfer-Encoding", encoding)
    return head + b"\r\n" + body.replace(b"\n", b"\r\n")


def _boundary(text: str, html: str) -> str:
    """A line that stands in neither part, since it is made from both."""
    return "=_" + hashlib.sha256(f"{text}\0{html}".encode()).hexdigest()[:32]
