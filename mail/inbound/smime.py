"""The text within a mail that S/MIME wrapped for signing (RFC 8551 section 3.5.2). No signature is checked here."""

_SEQUENCE, _OCTETS, _OCTETS_IN_PIECES, _OID, _TAGGED = 0x30, 0x04, 0x24, 0x06, 0xA0
_SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
_DATA = bytes.fromhex("2a864886f70d010701")
_LONGEST_LENGTH = 4
_INDEFINITE = 0x80
_SHORT = 0x7F


class _BrokenError(ValueError):
    """These bytes are no signed data."""


def signed_content(data: bytes) -> bytes | None:
    """The MIME part that was signed, None when this is encrypted or nothing of the kind. Never raises."""
    try:
        signed = _expect(_inner(data, _SEQUENCE), _OID, _SIGNED_DATA)
        fields = _inner(_inner(signed, _TAGGED), _SEQUENCE)
        content = _expect(_inner(_after(_after(fields)), _SEQUENCE), _OID, _DATA)
        return _octets(_inner(content, _TAGGED))
    except _BrokenError:
        return None


def _header(data: bytes) -> tuple[int, int, int]:
    """Tag, where the content begins, where it ends; the end is that of `data` when no length is given (BER)."""
    if len(data) < 2:  # noqa: PLR2004 - a tag and a length
        raise _BrokenError
    length = data[1]
    if length == _INDEFINITE:
        return data[0], 2, len(data)
    if length <= _SHORT:
        return data[0], 2, 2 + length
    size = length & _SHORT
    if size > _LONGEST_LENGTH:
        raise _BrokenError
    return data[0], 2 + size, 2 + size + int.from_bytes(data[2 : 2 + size], "big")


def _inner(data: bytes, tag: int) -> bytes:
    found, start, end = _header(data)
    if found != tag:
        raise _BrokenError
    return data[start:end]


def _after(data: bytes) -> bytes:
    return data[_header(data)[2] :]


def _expect(data: bytes, tag: int, content: bytes) -> bytes:
    if _inner(data, tag) != content:
        raise _BrokenError
    return _after(data)


def _octets(data: bytes) -> bytes:
    """An octet string, whole or in pieces."""
    tag, start, end = _header(data)
    if tag == _OCTETS:
        return data[start:end]
    if tag != _OCTETS_IN_PIECES:
        raise _BrokenError
    pieces: list[bytes] = []
    at = start
    while at < min(end, len(data)) and data[at] == _OCTETS:
        _, inner, stop = _header(data[at : at + 8])
        pieces.append(data[at + inner : at + stop])
        at += stop
    return b"".join(pieces)
