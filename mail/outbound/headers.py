"""Header lines, written by hand: the standard library's folding loses blanks and quotes in long names (Python 3.11).

Values are data: a line end in one is a fault of ours and is refused; non-ASCII text becomes encoded words (RFC 2047).
"""

import base64
import re

from domain.errors import LetterFault

LINE = 76
"""Longest line that an encoded word may stand on (RFC 2047, section 2)."""
ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+(?: [A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+)*")
WORD_BYTES = 39
"""Bytes of text in one encoded word: 52 characters of base64 and 12 around it, so that any header name fits before."""


def header(name: str, value: str) -> bytes:
    """One header, folded. Raises LetterFault for a value that holds a line end."""
    line = f"{name}: {value}"
    if "\r" in line or "\n" in line or "\0" in line:
        raise LetterFault(f"The header {name} holds a line end.")
    return _folded(line).encode("utf-8") + b"\r\n"


def text(value: str) -> str:
    """Free text such as a subject: as it is when it is plain ASCII, else in encoded words."""
    if value.isascii() and "=?" not in value and all(len(word) < LINE for word in value.split(" ")):
        return value
    return _encoded(value)


def mailbox(name: str, address: str) -> str:
    """`name <address>` with the name quoted or encoded as it needs (RFC 5322, RFC 2047)."""
    if not name:
        return address
    if not name.isascii() or "=?" in name or len(name) > LINE - 10:
        return f"{_encoded(name)} <{address}>"
    if ATOMS.fullmatch(name):
        return f"{name} <{address}>"
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}" <{address}>'


def ascii_address(address: str) -> str:
    """The address with its domain in IDNA form (RFC 5890). A local part that is not ASCII stays, and needs SMTPUTF8.

    Raises LetterFault for an address that is none, or a domain that IDNA 2003 and 2008 read differently (such as one
    with a German sharp s).
    """
    local, at, domain = address.rpartition("@")
    if not (local and at and domain) or any(c.isspace() or c in '<>",;:()[]\\@' for c in local + domain):
        raise LetterFault("The recipient's address is not of the form name@domain; correct it in the people file.")
    if domain.isascii():
        return f"{local}@{domain}"
    try:
        encoded = domain.encode("idna")
        same = encoded.decode("idna") == domain.lower()
    except UnicodeError:
        same = False
    if not same:
        raise LetterFault(f"The mail domain {domain!r} cannot be encoded safely; write it in its xn-- form.")
    return f"{local}@{encoded.decode('ascii')}"


def _encoded(value: str) -> str:
    words, piece = [], b""
    for character in value:
        octets = character.encode("utf-8")
        if len(piece) + len(octets) > WORD_BYTES:
            words.append(piece)
            piece = b""
        piece += octets
    words.append(piece)
    return " ".join(f"=?utf-8?b?{base64.b64encode(word).decode('ascii')}?=" for word in words)


def _folded(line: str) -> str:
    lines, current = [], ""
    for word in line.split(" "):
        if current and len(current) + 1 + len(word) > LINE and current.strip() and not current.endswith(":"):
            lines.append(current)
            current = " " + word
        else:
            current = f"{current} {word}" if current else word
    return "\r\n".join([*lines, current])
