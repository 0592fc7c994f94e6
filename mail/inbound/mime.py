"""A mail's bytes to what the reader needs. Never raises, in time linear in the size: caps come before structure.

Caps: header field 4 KB, header block 256 KB, 200 parts, depth 30, 64 KB of text and 256 KB of HTML source.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from mail.inbound.addresses import parse_addresses, parse_ids
from mail.inbound.charset import to_text, transfer_decoded
from mail.inbound.headers import BLOCK_LIMIT, Block, decoded, parameters, parse_block, split_block

PART_LIMIT = 200
DEPTH_LIMIT = 30
TEXT_LIMIT = 64 * 1024
HTML_LIMIT = 256 * 1024
_DELIVERED = ("delivered-to", "x-delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-forwarded-to")
_TELLING = (b"message-id", b"from", b"to", b"cc", b"subject", b"in-reply-to", b"references")
_READ = ("text/plain", "text/html", "text/calendar", "message/delivery-status", "message/global-delivery-status")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The From of a mail: how many such fields, the mailboxes in them, and what was wrong."""

    fields: int
    mailboxes: tuple[str, ...]
    defects: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """What a delivery report says: actions (`failed`, `delayed` ...), status codes, ids of the mails it returns."""

    actions: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    message_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedMail:
    """A mail as read. Addresses are as written, without display names; ids have angle brackets.

    `digest` is the SHA-256 (hex) of the raw bytes below the Received fields, the same for each copy of a mail.
    `delivered_to` is what delivery wrote down: Delivered-To, X-Original-To, Envelope-To and their kin.
    `text` and `html` are all inline parts of that type, decoded; None where there is none.
    `part_types` are the content types of all parts; `calendar_methods` those of the calendar parts, upper case.
    """

    digest: str
    message_id: str | None
    sender: Sender
    to: tuple[str, ...]
    cc: tuple[str, ...]
    delivered_to: tuple[str, ...]
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    subject: str
    header: Block
    text: str | None
    html: str | None
    part_types: tuple[str, ...]
    calendar_methods: tuple[str, ...]
    returned: Returned
    cut: bool
    """True when a cap was reached, so that something of the mail was not looked at."""

    @property
    def recipients(self) -> tuple[str, ...]:
        """Every address that this mail was sent or delivered to."""
        return (*self.to, *self.cc, *self.delivered_to)


@dataclass(slots=True)
class _Found:
    """What the walk over the parts has gathered so far."""

    text: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)
    types: list[str] = field(default_factory=list)
    methods: list[str] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)
    statuses: list[str] = field(default_factory=list)
    returned_ids: list[str] = field(default_factory=list)
    cut: bool = False


def parse_mail(raw: bytes) -> ParsedMail:
    """Reads a mail, whatever the bytes."""
    plain = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    header_bytes, body = split_block(plain)
    header = parse_block(header_bytes)
    if _has_bare_cr(raw):
        header = replace(header, defects=(*header.defects, "bare CR"))
    found = _Found()
    _walk(header, body, 0, found)
    ids = parse_ids(header.first("message-id") or "")
    return ParsedMail(
        digest=digest(raw),
        message_id=ids[0] if ids else None,
        sender=_sender(header),
        to=_mailboxes(header, "to"),
        cc=_mailboxes(header, "cc"),
        delivered_to=_mailboxes(header, *_DELIVERED),
        in_reply_to=parse_ids(" ".join(header.all("in-reply-to"))),
        references=parse_ids(" ".join(header.all("references"))),
        subject=decoded(header.first("subject") or ""),
        header=header,
        text="\n".join(found.text) if found.text else None,
        html="\n".join(found.html) if found.html else None,
        part_types=tuple(found.types),
        calendar_methods=tuple(found.methods),
        returned=Returned(
            actions=tuple(found.actions), statuses=tuple(found.statuses), message_ids=tuple(found.returned_ids)
        ),
        cut=found.cut,
    )


def _has_bare_cr(raw: bytes) -> bool:
    """Whether a CR without LF stands in what somebody may take for the header: it ends a line for some programs."""
    head = raw[:BLOCK_LIMIT].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    return b"\r" in head


def digest(raw: bytes) -> str:
    """SHA-256 (hex) of the bytes below the last Received field: relays add theirs and other trace fields on top.

    What says whose the mail is, who wrote it and which mail it is counts above that field too, where no relay writes
    it: else a Received field at the header's end would make two mails one.
    """
    start, at, name = 0, 0, b""
    told: list[tuple[int, bytes]] = []
    while at < min(len(raw), BLOCK_LIMIT):
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


def _sender(header: Block) -> Sender:
    fields = [parse_addresses(value) for value in header.all("from")]
    cut = ("field from cut",) if "field from cut" in header.defects else ()
    return Sender(
        fields=len(fields),
        mailboxes=tuple(m for f in fields for m in f.mailboxes),
        defects=(*(d for f in fields for d in f.defects), *cut),
    )


def _mailboxes(header: Block, *names: str) -> tuple[str, ...]:
    values = (value for name in names for value in header.all(name))
    return tuple(dict.fromkeys(m for value in values for m in parse_addresses(value).mailboxes))


def _walk(header: Block, body: bytes, depth: int, found: _Found) -> None:
    content_type, parameter = parameters(header.first("content-type") or "text/plain")
    content_type = content_type if "/" in content_type else "text/plain"
    if depth > DEPTH_LIMIT or len(found.types) >= PART_LIMIT:
        found.cut = True
        return
    found.types.append(content_type)
    if content_type.startswith("multipart/") and parameter.get("boundary"):
        for part in _parts(body, parameter["boundary"].encode("utf-8", "replace")):
            if len(found.types) >= PART_LIMIT:
                found.cut = True
                return
            head, content = split_block(part)
            _walk(parse_block(head), content, depth + 1, found)
    elif content_type in ("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"):
        returned, _ = split_block(body.lstrip(b"\n"))
        found.returned_ids += parse_ids(parse_block(returned).first("message-id") or "")[:1]
    elif not (parameters(header.first("content-disposition") or "")[0] == "attachment" and "text/" in content_type):
        _leaf(header, content_type, parameter, body, found)


def _leaf(header: Block, content_type: str, parameter: dict[str, str], body: bytes, found: _Found) -> None:
    if content_type not in _READ:
        return
    limit = HTML_LIMIT if content_type == "text/html" else TEXT_LIMIT
    encoding = (header.first("content-transfer-encoding") or "7bit").strip().lower()
    data = transfer_decoded(body[: limit * 4], encoding)
    text = to_text(data, parameter.get("charset"))
    found.cut = found.cut or len(body) > limit * 4 or len(text) > limit
    text = text[:limit].replace("\0", "\ufffd").replace("\r\n", "\n").replace("\r", "\n")
    if content_type == "text/html":
        found.html.append(text)
    elif content_type == "text/calendar":
        found.methods.append((parameter.get("method") or _line_value(text, "METHOD")).upper())
    elif content_type.endswith("delivery-status"):
        found.actions += [v.split()[0].lower() for v in _line_values(text, "Action")]
        found.statuses += [v.split()[0] for v in _line_values(text, "Status")]
    else:
        found.text.append(text)


def _parts(body: bytes, boundary: bytes) -> Iterator[bytes]:
    """The parts between delimiter lines (RFC 2046 section 5.1.1). A missing end delimiter ends with the body."""
    delimiter = b"\n--" + boundary
    body = b"\n" + body
    at, start = body.find(delimiter), -1
    while at >= 0:
        line_end = body.find(b"\n", at + 1)
        rest = body[at + len(delimiter) : line_end if line_end >= 0 else len(body)].strip()
        if rest in (b"", b"--"):
            if start >= 0:
                yield body[start:at]
            if rest or line_end < 0:
                return
            start = line_end + 1
        at = body.find(delimiter, at + 1)
    if start >= 0:
        yield body[start:]


def _line_values(text: str, name: str) -> list[str]:
    prefix = name.lower() + ":"
    return [
        v for line in text.split("\n") if line[: len(prefix)].lower() == prefix and (v := line[len(prefix) :].strip())
    ]


def _line_value(text: str, name: str) -> str:
    return next(iter(_line_values(text, name)), "")
