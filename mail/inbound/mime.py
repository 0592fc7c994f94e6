"""A mail's bytes to what the reader needs. Never raises, in time linear in the size: caps come before structure.

Caps: header field 4 KB, header block 128 KB, 200 parts, depth 30; what text parts may hold, `mail.inbound.parts` says.
"""

from dataclasses import dataclass, field, replace

from mail.inbound.addresses import parse_addresses, parse_ids
from mail.inbound.charset import transfer_decoded
from mail.inbound.digest import digest
from mail.inbound.headers import (
    BLOCK_LIMIT,
    Block,
    decoded,
    parameters,
    parse_block,
    parse_part_block,
    split_block,
)
from mail.inbound.multipart import split_parts
from mail.inbound.parts import Piece, decoded_text, is_typed_part, piece_of
from mail.inbound.smime import signed_content

PART_LIMIT = 200
DEPTH_LIMIT = 30
TEXT_LIMIT = 64 * 1024
"""Characters of text of a mail, all parts together, and as many again of reports and calendar parts."""
HTML_LIMIT = 1024 * 1024
"""Characters of HTML source: pictures may lie within it."""
_DELIVERED = ("delivered-to", "x-delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-forwarded-to")
_OTHER_TEXTS = frozenset(("text/enriched", "text/richtext", "text/rtf", "text/markdown", "text/x-markdown"))
"""Read as they stand, lest a word in them is lost."""
_MAILS = frozenset(("message/rfc822", "message/global"))
_REPORTS = ("delivery-status", "disposition-notification", "feedback-report")
_CUTS = frozenset(("broken header line", "header block cut"))
"""Defects of a header after which something of it was not looked at."""
_NAME_LIMIT = 512
_LETTER_LIMIT = 8
_ATTACHED_LIMIT = 3
_SENDER_LIMIT = 8
"""Characters of a file's name; mails that a report returns, or that are attached and read as mails of their own; From
fields: a mail with two has no sender."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The From of a mail: how many such fields, the mailboxes in them, and what was wrong."""

    fields: int
    mailboxes: tuple[str, ...]
    defects: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """What a report holds: its groups of fields (RFC 3464, 8098, 5965) and the header blocks of mails it returns."""

    reports: tuple[Block, ...] = ()
    letters: tuple[Block, ...] = ()

    @property
    def message_ids(self) -> tuple[str, ...]:
        """The ids of the mails it returns."""
        return tuple(i for letter in self.letters for i in parse_ids(letter.first("message-id") or "")[:1])


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedMail:
    """A mail as read. Addresses are as written, without display names; ids have angle brackets.

    `digest` is the SHA-256 (hex) of the raw bytes below the Received fields, the same for each copy of a mail.
    `delivered_to` is what delivery wrote down: Delivered-To, X-Original-To, Envelope-To and their kin.
    `pieces` are the inline parts that hold text, decoded, in their order.
    `part_types` are the content types of all parts, `part_names` their file names; `calendar_methods` are those of the
    calendar parts, upper case. `attached` are mails that are attached, as bytes.
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
    pieces: tuple[Piece, ...]
    part_types: tuple[str, ...]
    part_names: tuple[str, ...]
    calendar_methods: tuple[str, ...]
    returned: Returned
    attached: tuple[bytes, ...]
    cut: bool
    """True when a cap was reached, so that something of the mail was not looked at."""

    @property
    def text(self) -> str | None:
        """All inline plain text; None where there is none."""
        found = [piece.text for piece in self.pieces if not piece.html]
        return "\n".join(found) if found else None

    @property
    def html(self) -> str | None:
        """All inline HTML source; None where there is none."""
        found = [piece.text for piece in self.pieces if piece.html]
        return "\n".join(found) if found else None

    @property
    def recipients(self) -> tuple[str, ...]:
        """Every address that this mail was sent or delivered to."""
        return (*self.to, *self.cc, *self.delivered_to)


@dataclass(slots=True)
class _Found:
    """What the walk over the parts has gathered so far."""

    pieces: list[Piece] = field(default_factory=list)
    types: list[str] = field(default_factory=list)
    methods: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    reports: list[Block] = field(default_factory=list)
    letters: list[Block] = field(default_factory=list)
    attached: list[bytes] = field(default_factory=list)
    left: dict[bool, int] = field(default_factory=lambda: {False: TEXT_LIMIT, True: HTML_LIMIT})
    """How many characters of plain text and (True) of HTML may still be read."""
    cut: bool = False


def parse_mail(raw: bytes) -> ParsedMail:
    """Reads a mail, whatever the bytes."""
    plain = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    header_bytes, body = split_block(plain)
    header = parse_block(header_bytes)
    if _has_bare_cr(raw):
        header = replace(header, defects=(*header.defects, "bare CR"))
    found = _Found(cut=not _CUTS.isdisjoint(header.defects))
    _walk(header, body, (), found)
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
        pieces=tuple(found.pieces),
        part_types=tuple(found.types),
        part_names=tuple(found.names),
        calendar_methods=tuple(found.methods),
        returned=Returned(reports=tuple(found.reports), letters=tuple(found.letters)),
        attached=tuple(found.attached),
        cut=found.cut,
    )


def _has_bare_cr(raw: bytes) -> bool:
    """Whether a CR without LF stands in what somebody may take for the header: it ends a line for some programs."""
    head = raw[:BLOCK_LIMIT].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    return b"\r" in head


def _sender(header: Block) -> Sender:
    values = header.all("from")
    fields = [parse_addresses(value) for value in values[:_SENDER_LIMIT]]
    cut = ("field from cut",) if "field from cut" in header.defects else ()
    return Sender(
        fields=len(values),
        mailboxes=tuple(m for f in fields for m in f.mailboxes),
        defects=(*(d for f in fields for d in f.defects), *cut),
    )


def _mailboxes(header: Block, *names: str) -> tuple[str, ...]:
    values = (value for name in names for value in header.all(name))
    return tuple(dict.fromkeys(m for value in values for m in parse_addresses(value).mailboxes))


def _walk(header: Block, body: bytes, inside: tuple[int, ...], found: _Found) -> None:
    """Takes a part. `inside` names the parts around it, innermost last; alternatives are negative."""
    content_type, parameter = parameters(header.first("content-type") or "text/plain")
    content_type = content_type if "/" in content_type else "text/plain"
    if len(inside) > DEPTH_LIMIT or len(found.types) >= PART_LIMIT:
        found.cut = True
        return
    found.types.append(content_type)
    number = len(found.types) * (-1 if content_type == "multipart/alternative" else 1)
    _, about_file = parameters(header.first("content-disposition") or "")
    name = about_file.get("filename") or parameter.get("name")
    found.names += [decoded(name[:_NAME_LIMIT])] if name else []
    _attached(header, content_type, name or "", body, found)
    if content_type.startswith("multipart/") and parameter.get("boundary"):
        parts, more = split_parts(body, parameter["boundary"].encode("utf-8", "replace"), PART_LIMIT)
        found.cut = found.cut or more
        for part in parts:
            if len(found.types) >= PART_LIMIT:
                found.cut = True
                return
            head, content = _split_part(part)
            block = parse_part_block(head)
            found.cut = found.cut or "header block cut" in block.defects
            _walk(block, content, (*inside, number), found)
    elif content_type in ("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"):
        if len(found.letters) < _LETTER_LIMIT:
            returned, _ = split_block(body[: 2 * BLOCK_LIMIT].lstrip(b"\n"))
            found.letters.append(parse_block(returned))
    elif content_type.startswith("message/") and content_type.endswith(_REPORTS):
        _report(header, body, found)
    elif content_type in ("application/pkcs7-mime", "application/x-pkcs7-mime"):
        signed = signed_content(transfer_decoded(body, _encoding(header)))
        if signed is not None:
            head, inner = split_block(signed.replace(b"\r\n", b"\n"))
            _walk(parse_block(head), inner, (*inside, number), found)
        found.cut = found.cut or signed is None
    elif content_type in ("text/plain", "text/html"):
        _text(header, content_type, parameter, body, inside, found)
    elif content_type == "text/calendar":
        _calendar(header, parameter, body, found)
    elif content_type in _OTHER_TEXTS:
        _text(header, "text/plain", parameter, body, inside, found)


def _split_part(part: bytes) -> tuple[bytes, bytes]:
    """Header and body of a part. One that opens with a line that is no field has lost its empty line."""
    end = part.find(b"\n")
    first = part[:end] if end >= 0 else part
    if first.strip() and parse_block(first).defects:
        return b"", part
    return split_block(part)


def _text(
    header: Block, content_type: str, parameter: dict[str, str], body: bytes, inside: tuple[int, ...], found: _Found
) -> None:
    if not is_typed_part(header, parameter, first=not found.pieces):
        return
    html = content_type == "text/html"
    left = found.left[html]
    data = transfer_decoded(body[: left * 4], _encoding(header))
    piece = piece_of(data, content_type, parameter, next((-n for n in reversed(inside) if n < 0), 0))
    found.cut = found.cut or len(body) > left * 4 or len(piece.text) > left or piece.hidden
    found.pieces.append(piece.first(left))
    found.left[html] -= len(found.pieces[-1].text)


def _attached(header: Block, content_type: str, name: str, body: bytes, found: _Found) -> None:
    """Keeps a part that is a mail, or a file that holds one."""
    is_file = content_type.startswith("application/") and name.lower().endswith(".eml")
    if (content_type in _MAILS or is_file) and len(found.attached) < _ATTACHED_LIMIT:
        found.attached.append(transfer_decoded(body, _encoding(header)).lstrip(b"\r\n"))


def _report(header: Block, body: bytes, found: _Found) -> None:
    """The groups of fields of a report's machine-readable part; they stand apart by an empty line."""
    data = transfer_decoded(body[: TEXT_LIMIT * 2], _encoding(header))[:TEXT_LIMIT].replace(b"\r\n", b"\n")
    left = max(PART_LIMIT - len(found.reports), 0)
    groups = (group.strip(b"\n") for group in data.split(b"\n\n", left)[:left])
    found.reports += [parse_part_block(group) for group in groups if group]


def _calendar(header: Block, parameter: dict[str, str], body: bytes, found: _Found) -> None:
    text = decoded_text(transfer_decoded(body[: TEXT_LIMIT * 4], _encoding(header)), parameter)
    found.cut = found.cut or len(body) > TEXT_LIMIT * 4 or len(text) > TEXT_LIMIT
    found.methods.append((parameter.get("method") or _line_value(text[:TEXT_LIMIT], "METHOD")).upper())


def _encoding(header: Block) -> str:
    return parameters(header.first("content-transfer-encoding") or "7bit")[0]


def _line_value(text: str, name: str) -> str:
    prefix = name.lower() + ":"
    found = (line[len(prefix) :].strip() for line in text.split("\n") if line[: len(prefix)].lower() == prefix)
    return next((value for value in found if value), "")
