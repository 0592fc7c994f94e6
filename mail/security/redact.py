"""What logs may show: no mail address, no reply key."""

import re

_ADDRESS = re.compile(r"[^\s<>\"',;:()\[\]@]{1,64}@[^\s<>\"',;:()\[\]@]{1,255}")
_KEY = re.compile(r"(?<![a-z0-9])[a-z2-7]{26}(?![a-z0-9])", re.IGNORECASE)


def redact(text: str) -> str:
    """`text` with mail addresses as `[mail]` and reply keys as `[key]`."""
    return _KEY.sub("[key]", _ADDRESS.sub("[mail]", text))
