"""What a report holds in machine-readable form: groups of fields, and the header of the mail that it returns."""

from dataclasses import dataclass

from mail.inbound.addresses import parse_ids
from mail.inbound.headers import BLOCK_LIMIT, Block, parse_block, split_block

REPORTS = ("delivery-status", "disposition-notification", "feedback-report")
"""Ends of the `message/` types that hold fields (RFC 3464, 6533, 8098, 5965)."""
_MOST_GROUPS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """What a report holds: its groups of fields and the header blocks of mails it returns."""

    reports: tuple[Block, ...] = ()
    letters: tuple[Block, ...] = ()

    @property
    def message_ids(self) -> tuple[str, ...]:
        """The ids of the mails it returns."""
        return tuple(i for letter in self.letters for i in parse_ids(letter.first("message-id") or "")[:1])


def field_groups(data: bytes) -> list[Block]:
    """The groups of fields of a report's part, without transfer encoding; they stand apart by an empty line."""
    groups = (group.strip(b"\n") for group in data.replace(b"\r\n", b"\n").split(b"\n\n", _MOST_GROUPS))
    return [parse_block(group) for group in groups if group]


def returned_header(body: bytes) -> Block:
    """The header of the mail in a `message/rfc822` part, or of the header alone in `text/rfc822-headers`."""
    return parse_block(split_block(body[: 2 * BLOCK_LIMIT].lstrip(b"\n"))[0])
