"""What became of a handoff, in one sentence for the writer of an answer that is late, old or for another round."""

from datetime import datetime

from domain.listing import HandoffRow
from domain.people import People, Person
from mail.outbound.moments import Moments

ROLES = {"manager": "the manager", "sales_ops": "sales operations", "handoff": "the handoff desk"}
_DECIDED = {"accept": "accepted it", "reject": "rejected it"}


def what_stands(row: HandoffRow | None, people: People, reader: Person | None, newer: HandoffRow | None = None) -> str:
    """With whom it is since when, or what was decided by whom and when, in the reader's zone.

    `newer` is the latest attempt of the same lead, when the mail belongs to an earlier one.
    """
    if row is None:
        return "the handoff is closed"
    if newer and newer.attempt_id != row.attempt_id:
        now = what_stands(newer, people, reader)
        return f"{what_stands(row, people, reader)}. The lead was passed again since, and there {now}"
    decided = ""
    if row.verdict and row.decided_at:
        by = _name(row.decided_by, people)
        decided = f"{by} {_DECIDED.get(row.verdict, row.verdict)} on {_moment(row.decided_at, reader)}"
    if row.outcome is not None:
        since = f" since {_moment(row.settled_at, reader)}" if row.settled_at else ""
        settled = f"the handoff is settled as {row.outcome}{since}"
        return f"{settled}; {decided}" if decided else settled
    since = f"the handoff is with {_name(row.waiting_for, people)} since {_moment(_since(row), reader)}"
    return f"{since}; {decided}" if decided else since


def _since(row: HandoffRow) -> datetime:
    return row.decided_at or row.notified_at or row.passed_at


def _name(person_id: str | None, people: People) -> str:
    person = people.get(person_id or "")
    return person.name if person else ROLES.get(person_id or "", person_id or "nobody")


def _moment(moment: datetime, reader: Person | None) -> str:
    moments = Moments(reader.zone if reader else "Etc/UTC", moment)
    return f"{moments.moment(moment)} {moments.place}"
