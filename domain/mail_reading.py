"""What was read from one mail: its kind, the new text, the decision. The result of `mail.inbound.read_mail`."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

MailKindName = Literal["human", "auto_reply", "bounce", "mdn", "list", "other"]
UNCLEAR = "unclear"
"""The decision of a mail that decides nothing, or nothing surely."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Away:
    """What an out-of-office answer says: the last day away, who stands in, and where that person is reached.

    `until` is a day in the writer's own calendar, None when no day could be read. Empty text where nothing is said.
    """

    until: date | None = None
    stand_in: str = ""
    reach: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounce:
    """What a delivery report says (RFC 3464): who could not be reached, for good or not, and for which mail of ours.

    `status` is the enhanced status code (RFC 3463) such as `5.1.1`, empty when none is given.
    """

    recipient: str = ""
    hard: bool = True
    status: str = ""
    message_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailReading:
    """One mail as read. `decision` is a word of `domain.words`, or `unclear`; always `unclear` for a machine's mail.

    `criteria` are keys of the policy, in its order. `because` names the rule and the line that decided.
    `guess` is what the mail probably means, when only a confirmation is missing. `detail` is what its word asks for:
    how much more time, whose it is instead, to whom it moves, the date of a recycling.
    """

    kind: MailKindName
    visible_text: str
    decision: str
    criteria: tuple[str, ...]
    note: str
    because: str
    line: str = ""
    """The line that decided, or that could not be read."""
    guess: str = ""
    detail: str = ""
    forwarded: str = ""
    """What a forwarded mail says, where the LDR was asked."""
    lacks: str = ""
    """A sentence on what of the forwarded mail is left out."""
    away: Away | None = None
    bounce: Bounce | None = None
