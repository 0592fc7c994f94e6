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
            return f"{'OVERDUE: ' if overdue else ''}waiting for {row.rep} to accept or reject"
        case "awaiting_opportunity":
            since = f"accepted, no opportunity since {moment(row.accepted_at)}" if row.accepted_at else "accepted"
            return f"{'LATE: ' if row.late else ''}{since}" + (f"; {row.reasons}" if row.reasons else "")
        case "undeliverable":
            return f"UNDELIVERABLE: {row.reasons}"
        case _:
            return f"waiting for {row.waiting_for}"
