"""Mails signed with DKIM in the test, with keys made in the test."""

import base64
from functools import cache

import dkim
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from tests.mail_security.world import KEYS

SELECTOR = "s1"
DOMAIN = "example.com"
RECORD = f"{SELECTOR}._domainkey.{DOMAIN}"
SIGNED = ("From", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "MIME-Version")
KEYED = f"handoff+{next(iter(KEYS))}@example.com"


@cache
def _key(bits: int) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


def key_record(bits: int = 2048, more: str = "") -> str:
    """The TXT record of the key of this size; `more` are further tags."""
    der = _key(bits).public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return f"v=DKIM1; k=rsa; {more}p={base64.b64encode(der).decode()}"


def a_reply(text: str = "accept", *, to: str = KEYED, sender: str = "ben@example.com", **fields: str) -> bytes:
    """A reply by Ben, unsigned. `fields` are named with `_` for `-`; an empty one is left out."""
    given = {
        "From": f"Ben Vogt <{sender}>",
        "To": to,
        "Subject": "Re: Anna Roth",
        "Date": "Mon, 23 Nov 2026 09:12:00 +0100",
        "Message-ID": "<signed-1@example.com>",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
    } | {name.replace("_", "-"): value for name, value in fields.items()}
    header = "".join(f"{name}: {value}\r\n" for name, value in given.items() if value)
    return f"{header}\r\n{text}\r\n".encode()


def signed(
    mail: bytes,
    *,
    domain: str = DOMAIN,
    selector: str = SELECTOR,
    bits: int = 2048,
    covers: tuple[str, ...] = SIGNED,
    length: bool = False,
    algorithm: bytes = b"rsa-sha256",
) -> bytes:
    """The mail with a DKIM-Signature of this domain on top; `covers` are the fields that it signs, where there."""
    pem = _key(bits).private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    head = mail.partition(b"\r\n\r\n")[0].lower()
    there = [name.lower().encode() for name in covers if b"\n" + name.lower().encode() + b":" in b"\n" + head]
    signer = dkim.DKIM(mail, signature_algorithm=algorithm)
    signer.should_not_sign = set()
    signature: bytes = signer.sign(
        selector.encode(),
        domain.encode(),
        pem,
        canonicalize=(b"relaxed", b"relaxed"),
        include_headers=there,
        length=length,
    )
    return signature + mail
