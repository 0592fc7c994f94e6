"""DKIM signatures (RFC 6376) as a witness of our own, where the mailbox's provider checks none. Pure.

Stricter than the RFC, since a decision hangs on it. A signature counts only if

- its domain (d=) is From's own domain, not one above or below it;
- it covers From and Message-ID, and every To, Cc, Subject, Date, In-Reply-To and References that the mail has: what
  tells whose the mail is cannot be put on a signed mail afterwards;
- the mail was written to the desk: To or Cc names it, with the key that delivery wrote down. A mail to somebody else,
  or to another key, may be sent here again as it is;
- it covers the whole body (no l=), is not expired (x=, without leeway), and is rsa-sha256 with 1 024 bits or more
  (RFC 8301). Ed25519 is not read: who signs with it signs with RSA too (RFC 8463);
- the key's record does not say that the domain is only testing (t=y).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import dkim
from dkim.util import InvalidTagValueList, parse_tag_value

from mail.inbound.addresses import ascii_lower, same_mailbox
from mail.inbound.headers import FIELD_LIMIT
from mail.inbound.mime import ParsedMail

FIELD = "dkim-signature"
MOST_SIGNATURES = 5
"""Signatures that are looked at; each costs a look-up in the network."""
LEAST_KEY = 1024
LONGEST_BLANK = 200
"""Blanks in a row. The library's time grows with the square of it; no mail program writes so many."""
_ALWAYS = ("from", "message-id")
_WHERE_THERE = ("to", "cc", "subject", "date", "in-reply-to", "references")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A signature that would prove the From. `number` counts the mail's signatures, the topmost is 0.

    `value` is its b= tag: what is checked in the end must be what was looked at.
    """

    number: int
    domain: str
    selector: str
    value: str

    @property
    def record(self) -> str:
        """The DNS name of the key's TXT record."""
        return f"{self.selector}._domainkey.{self.domain}."


def signatures(mail: ParsedMail, mailbox: str, desk: str, at: datetime) -> tuple[Signature, ...]:
    """The signatures of a mail that would prove its From, if their keys fit. `at` (UTC) is when the mail came."""
    written_to = (*mail.to, *mail.cc)
    if not any(_is_desk(address, desk) for address in written_to):
        return ()
    delivered = (a for a in mail.delivered_to if _is_desk(a, desk) and not same_mailbox(a, desk))
    if not all(any(same_mailbox(a, b) for b in written_to) for a in delivered):
        return ()
    return tuple(_fitting(mail, mailbox.rpartition("@")[2], at))


def verified(raw: bytes, signature: Signature, record: bytes) -> str:
    """Empty when the signature holds under this key record; else why not. Never raises."""
    if b" " * (LONGEST_BLANK + 1) in raw.replace(b"\t", b" "):
        return "it holds too many blanks in a row to be checked"
    try:
        tags = parse_tag_value(record)
        if b"y" in tags.get(b"t", b"").split(b":"):
            return f"{signature.domain} says that it is only testing its key"
        if tags.get(b"h", b"sha256") and b"sha256" not in tags.get(b"h", b"sha256").split(b":"):
            return "its key is not for rsa-sha256"
        check = dkim.DKIM(raw, minkey=LEAST_KEY)
        holds = check.verify(signature.number, dnsfunc=lambda *_, **__: record)
        holds = holds and _squeezed(check.signature_fields[b"b"]) == signature.value
    except InvalidTagValueList:
        return "its key's record cannot be read"
    except Exception as fault:  # the library raises what it likes on what it was not made for
        return f"it cannot be checked ({type(fault).__name__})"
    return "" if holds else f"the signature of {signature.domain} does not hold"


def _fitting(mail: ParsedMail, domain: str, at: datetime) -> Iterator[Signature]:
    for number, value in enumerate(mail.header.all(FIELD)[:MOST_SIGNATURES]):
        if len(value) >= FIELD_LIMIT or " " * LONGEST_BLANK in value.replace("\t", " "):
            continue
        tags = _tags(value)
        signed = ascii_lower(tags.get("h", "")).split(":")
        if (
            same_mailbox(f"x@{tags.get('d', '')}", f"x@{domain}")
            and same_mailbox(f"x@{tags.get('i', domain).rpartition('@')[2]}", f"x@{domain}")
            and all(name in signed for name in _ALWAYS)
            and all(signed.count(name) >= len(mail.header.all(name)) for name in (*_ALWAYS, *_WHERE_THERE))
            and "l" not in tags
            and tags.get("a") == "rsa-sha256"
            and _is_in_time(tags.get("x"), at)
            and tags.get("s", "").isascii()
        ):
            yield Signature(
                number=number, domain=ascii_lower(tags["d"]), selector=tags.get("s", ""), value=tags.get("b", "")
            )


def _tags(value: str) -> dict[str, str]:
    """The signature's tags; none when they cannot be read."""
    try:
        read = parse_tag_value(value.encode("ascii"))
    except (InvalidTagValueList, UnicodeEncodeError):
        return {}
    return {name.decode("ascii"): _squeezed(text) for name, text in read.items()}


def _squeezed(value: bytes) -> str:
    """A tag's value without its folding."""
    return "".join(value.decode("ascii").split())


def _is_in_time(expires: str | None, at: datetime) -> bool:
    return expires is None or (expires.isascii() and expires.isdigit() and int(expires[:12]) >= at.timestamp())


def _is_desk(address: str, desk: str) -> bool:
    """Whether this is the desk's address, or a subaddress of it whatever the separator."""
    local, _, domain = address.rpartition("@")
    ours, _, our_domain = desk.rpartition("@")
    return ascii_lower(local).startswith(ascii_lower(ours)) and same_mailbox(f"x@{domain}", f"x@{our_domain}")
