"""The parts of a multipart body, in time linear in its size."""

import re

LOOKALIKES = 1_000
"""So many lines that open like a delimiter are looked at; no mail that a program made has a tenth of them."""
_REST = re.compile(rb"[ \t]*+(--)?[ \t]*+")


def split_parts(body: bytes, boundary: bytes, most: int) -> tuple[list[bytes], bool]:
    """The parts between delimiter lines (RFC 2046 section 5.1.1), at most so many, and whether there may be more.

    A missing end delimiter ends with the body.
    """
    delimiter = b"--" + boundary
    parts: list[bytes] = []
    start = -1
    at = 0 if body.startswith(delimiter) else body.find(b"\n" + delimiter) + 1
    for _ in range(LOOKALIKES):
        if len(parts) == most:
            return parts, True
        if not body.startswith(delimiter, at):
            return ([*parts, body[start:]] if start >= 0 else parts), False
        end = body.find(b"\n", at + len(delimiter))
        end = end if end >= 0 else len(body)
        rest = _REST.fullmatch(body, at + len(delimiter), end)
        if rest:
            if start >= 0:
                parts.append(body[start : max(at - 1, start)])
            if rest.group(1):
                return parts, False
            start = end + 1
        at = body.find(b"\n" + delimiter, at + len(delimiter)) + 1
        if not at:
            return ([*parts, body[start:]] if start >= 0 else parts), False
    return parts, True
