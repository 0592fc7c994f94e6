"""What a parked mail's subject hints at, for the operator who looks at it. A hint decides nothing."""

import re

from domain.listing import HandoffRow
from mail.inbound.mime import ParsedMail
from service.ports import Listing

_TAG = re.compile(r"handoff-[\w.-]{1,100}-\d{1,4}", re.ASCII)
_MOST_ROWS = 500
"""Open handoffs that are looked through for a name."""


async def hinted(mail: ParsedMail, listing: Listing) -> str:
    """A sentence on the handoff that the subject names by its id, or by contact and company; else empty."""
    for tag in _TAG.findall(mail.subject)[:3]:
        if await listing.row(tag):
            return f"Its subject names {tag}, which is a hint and no proof."
    subject = mail.subject.casefold()
    rows = [row for row in await listing.rows(limit=_MOST_ROWS) if _names(subject, row)]
    if not rows:
        return ""
    ids = ", ".join(row.attempt_id for row in rows[:3])
    return f"Its subject names contact and company of {ids}, which is a hint and no proof."


def _names(subject: str, row: HandoffRow) -> bool:
    return all(word and word.casefold() in subject for word in (row.contact, row.company))
