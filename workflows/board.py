"""What a handoff shows in the Temporal UI: search attributes and current details."""

from datetime import datetime
from typing import NamedTuple

from temporalio import workflow

from workflows import attributes
from workflows.details import current_details
from workflows.standing import Shown, status_of


class Published(NamedTuple):
    """The search attributes as they stand on the server."""

    state: str
    outcome: str | None
    due_at: datetime | None
    late: bool
    rep: str


def publish(file: Shown, before: Published | None) -> Published:
    """Shows the file. Attributes go in one command, and only when one of them has changed."""
    now = Published(file.state, file.outcome, file.due.at if file.due else None, file.late, file.rep)
    started = Published("sending", None, None, False, file.rep)
    if now != (before or started):
        workflow.upsert_search_attributes(
            [
                attributes.STATE.value_set(now.state),
                attributes.LATE.value_set(now.late),
                attributes.DUE_AT.value_set(now.due_at) if now.due_at else attributes.DUE_AT.value_unset(),
                *([attributes.REP.value_set(now.rep)] if before and before.rep != now.rep else []),
                *([attributes.OUTCOME.value_set(now.outcome)] if now.outcome else []),
            ]
        )
    workflow.set_current_details(current_details(file.case, status_of(file)))
    return now
