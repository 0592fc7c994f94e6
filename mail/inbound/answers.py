"""Answers of an IMAP server to values (RFC 3501 section 7), and folder names to their form on the wire. Pure."""

import base64
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_UIDVALIDITY = re.compile(rb"\[UIDVALIDITY (\d{1,10})\]", re.IGNORECASE)
_UID = re.compile(rb"\bUID (\d{1,10})\b", re.IGNORECASE)
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d{1,15})\b", re.IGNORECASE)
_DATE = re.compile(rb'\bINTERNALDATE "([^"]{1,40})"', re.IGNORECASE)
_MOMENT = re.compile(r"\s*(\d{1,2})-(\w{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)\s*\Z")
_FETCH = re.compile(rb"\d{1,10} FETCH \(", re.IGNORECASE)
_SHORT_BODY = re.compile(rb'\bBODY\[[^\]]{0,20}\] "((?:[^"\\]|\\.)*)"', re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What a FETCH said of one mail; None for what it did not say."""

    uid: int | None
    size: int | None
    received_at: datetime | None
    body: bytes | None


def uidvalidity(lines: Sequence[bytes]) -> int:
    """The folder's UIDVALIDITY from the answer to SELECT; 0 when the server has none."""
    found = next((m for line in lines if (m := _UIDVALIDITY.search(bytes(line)))), None)
    return int(found.group(1)) if found else 0


def uids(lines: Sequence[bytes]) -> list[int]:
    """The UIDs in the answer to SEARCH, smallest first. The last line is the tagged one's."""
    return sorted({int(word) for line in lines[:-1] for word in bytes(line).split() if word.isdigit()})


def fetched(lines: Sequence[bytes | bytearray], uid: int) -> Fetched | None:
    """What the answer to FETCH says of this UID; None when it is not in it.

    Literals are the bytearrays among the lines. Lines about other mails (flags that changed meanwhile) are passed over.
    """
    group: list[bytes | bytearray] = []
    for line in [*lines[:-1], b"0 FETCH ("]:
        if not isinstance(line, bytearray) and _FETCH.match(line):
            answer = _one(group)
            if answer.uid == uid:
                return answer
            group = []
        group.append(line)
    return None


def moment(internal_date: str) -> datetime | None:
    """INTERNALDATE, such as ` 3-Jun-2025 10:00:00 +0200`, in UTC."""
    found = _MOMENT.match(internal_date)
    if found is None or found.group(2).lower() not in _MONTHS:
        return None
    day, month, year, hour, minute, second, sign, hours, minutes = found.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes)) * (-1 if sign == "-" else 1)
    try:
        local = datetime(
            int(year),
            _MONTHS.index(month.lower()) + 1,
            int(day),
            int(hour),
            int(minute),
            min(int(second), 59),
            tzinfo=timezone(offset),
        )
        return local.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def folder_on_the_wire(name: str) -> str:
    """A folder's name in modified UTF-7 (RFC 3501 section 5.1.3)."""
    pieces: list[str] = []
    foreign = ""
    for char in [*name, ""]:
        if char and not " " <= char <= "~":
            foreign += char
            continue
        if foreign:
            encoded = base64.b64encode(foreign.encode("utf-16-be")).decode("ascii").rstrip("=").replace("/", ",")
            pieces.append(f"&{encoded}-")
            foreign = ""
        pieces.append("&-" if char == "&" else char)
    return "".join(pieces)


def _one(group: Sequence[bytes | bytearray]) -> Fetched:
    said = b" ".join(bytes(line) for line in group if not isinstance(line, bytearray))
    literal = next((bytes(line) for line in group if isinstance(line, bytearray)), None)
    short = _SHORT_BODY.search(said) if literal is None else None
    if short:
        literal = re.sub(rb"\\(.)", rb"\1", short.group(1))
    uid, size, date = _UID.search(said), _SIZE.search(said), _DATE.search(said)
    return Fetched(
        uid=int(uid.group(1)) if uid else None,
        size=int(size.group(1)) if size else None,
        received_at=moment(date.group(1).decode("ascii", "replace")) if date else None,
        body=literal,
    )
