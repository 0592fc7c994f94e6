"""What makes two copies of a mail one mail, whatever relays wrote on top of them."""

import hashlib

from mail.inbound.headers import BLOCK_LIMIT

_TELLING = (b"message-id", b"from", b"to", b"cc", b"subject", b"in-reply-to", b"references")


def digest(raw: bytes) -> str:
    """SHA-256 (hex) of the bytes below the last Received field: relays add theirs and other trace fields on top.

    What says whose the mail is, who wrote it and which mail it is counts above that field too, where no relay writes
    it: else a Received field at the header's end would make two mails one.
    """
    start, at, name = 0, 0, b""
    told: list[tuple[int, bytes]] = []
    limit = min(len(raw), BLOCK_LIMIT)
    while at < limit:
        end = raw.find(b"\n", at) + 1 or len(raw)
        line = raw[at:end]
        if not line.strip():
            break
        name = name if line[:1] in (b" ", b"\t") else line.partition(b":")[0].strip().lower()
        if name == b"received":
            start = end
        elif name in _TELLING:
            told.append((at, line))
        at = end
    above = hashlib.sha256(b"".join(line for place, line in told if place < start))
    above.update(memoryview(raw)[start if start < len(raw) else 0 :])
    return above.hexdigest()
