"""Bytes to text. A declared charset is verified; no byte is ever dropped, since a "not" could vanish with it."""

import binascii
import codecs
import re

_TEXT_CODECS = (
    *("ascii", "utf-8", "utf-16", "utf-32", "iso8859", "latin", "cp", "windows", "koi8", "mac", "gb", "big5"),
    *("euc", "shift_jis", "iso2022", "hz", "tis", "johab", "ptcp", "kz"),
)
"""Families of charsets that mail uses. Others of Python's codecs are slow (punycode) or no charset (unicode_escape)."""
_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s]*\Z")


def to_text(data: bytes, declared: str | None) -> str:
    """The text of `data`: UTF-8 where non-ASCII bytes are valid UTF-8, else the declared charset, else Windows-1252.

    Charsets of which ASCII bytes mean something else (ISO-2022-JP, UTF-16) are taken as declared.
    """
    if not data.isascii():
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            pass
    for charset in (declared or "utf-8", "cp1252"):
        try:
            if codecs.lookup(charset).name.startswith(_TEXT_CODECS):
                return data.decode(charset)
        except (LookupError, ValueError):
            continue
    return data.decode("latin-1")


def transfer_decoded(data: bytes, encoding: str) -> bytes:
    """`data` without its transfer encoding; what is not really encoded as declared comes back as it is."""
    if encoding == "quoted-printable":
        return binascii.a2b_qp(data)
    if encoding == "base64" and _BASE64.match(data):
        compact = b"".join(data.split()).rstrip(b"=")
        compact = compact[: len(compact) - (len(compact) % 4 == 1)]
        try:
            return binascii.a2b_base64(compact + b"=" * (-len(compact) % 4))
        except binascii.Error:
            return data
    return data
