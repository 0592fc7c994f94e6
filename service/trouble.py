"""What it means when a call to Temporal is not answered, or finds no run."""

from datetime import timedelta

from temporalio.client import RPCTimeoutOrCancelledError
from temporalio.service import RPCError, RPCStatusCode

from domain.errors import HandoffError

PATIENCE = timedelta(seconds=10)
TROUBLE = (RPCError, RPCTimeoutOrCancelledError)
"""What an unanswered call raises: nothing is known of its effect, so it is tried again under the same id."""


class TemporalUnreachable(HandoffError):
    """Temporal does not answer; nothing is lost, try again."""


class NoSuchHandoff(HandoffError):
    """There is no such handoff."""


def is_missing(error: Exception) -> bool:
    """Whether there is no such run, or none that is open."""
    return isinstance(error, RPCError) and error.status == RPCStatusCode.NOT_FOUND


def unreachable(error: Exception) -> TemporalUnreachable:
    """The sentence for a call that was not answered."""
    how = error.status.name.lower() if isinstance(error, RPCError) else "no answer in time"
    return TemporalUnreachable(f"Temporal does not answer ({how}); nothing is lost, try again")


def missing(error: Exception, attempt: str) -> HandoffError:
    """The sentence for a call about this attempt: it is not there, or nothing was answered."""
    if is_missing(error):
        return NoSuchHandoff(f"there is no open handoff {attempt}; `starter.py list --all` shows all of them")
    return unreachable(error)
