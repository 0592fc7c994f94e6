"""How moments and states read in a terminal."""

from datetime import datetime

from domain.listing import HandoffRow


def moment(at: datetime) -> str:
    """A moment in this machine's zone, with the zone's name: `Wed 25 Nov 10:30 CET`."""
    return f"{at.astimezone():%a %d %b %H:%M %Z}"


def where_it_stands(row: HandoffRow, now: datetime) -> str:
    """The state in words, with who is waited for."""
    match row.state:
        case "settled":
            return f"{row.outcome}" + (f" ({row.opportunity_id})" if row.opportunity_id else "")
        case "sending":
            return "letter on its way"
        case "with_rep":
            overdue = row.due_at is not None and row.due_at < now
            on_it = f" ({row.engaged})" if row.engaged else ""
            return f"{'OVERDUE: ' if overdue else ''}waiting for {row.rep} to accept or reject{on_it}"
        case "awaiting_opportunity":
            since = f"accepted, no opportunity since {moment(row.accepted_at)}" if row.accepted_at else "accepted"
            return f"{'LATE: ' if row.late else ''}{since}" + (f"; {row.reasons}" if row.reasons else "")
        case "awaiting_closing":
            return f"returned, waiting for {row.rep} to close {row.opportunity_id} in the CRM"
        case "put_aside":
            return f"put aside until {moment(row.due_at)}" if row.due_at else "put aside"
        case "undeliverable":
            return f"UNDELIVERABLE: {row.reasons}"
        case _:
            return f"waiting for {row.waiting_for}"


def printable(text: str) -> str:
    """A line from outside as a terminal may show it: control, direction and invisible characters become U+FFFD.

    An escape sequence in a mail could otherwise repaint the screen of who looks at it.
    """
    return "".join(c if c.isprintable() else " " if c in _SPACES else "\ufffd" for c in text)


_SPACES = "\t\r\n\u00a0\u2002\u2003\u2009\u202f\u3000"
