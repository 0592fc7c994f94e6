"""Who may undo a decision, and until when. Pure."""

from datetime import datetime, timedelta
from typing import NamedTuple

from domain import story
from domain.handoff import Answer, Decision, Voice

MOST_UNDOS = 5
"""Decisions that a rep may undo in one handoff; after that a manager does."""
A_MAILBOXS_SECOND = timedelta(seconds=1)
"""A mailbox tells its moments in whole seconds."""


class Standing(NamedTuple):
    """The decision that stands, until when (UTC) the rep may undo it, and what speaks against it."""

    decision: Decision
    undo_until: datetime | None
    undos: int
    is_confirmed: bool


def refused_undo(standing: Standing, voice: Voice, *, by_manager: bool) -> Answer | None:
    """Why the decision is not undone, None when it is.

    The rep may until `undo_for` (policy) is over, managers and operators after it, nobody once the opportunity is
    confirmed. An undo that arrived before the decision meant another one.
    """
    decision, until, undos, is_confirmed = standing
    stands = story.in_words(decision)
    if is_confirmed:
        return Answer(result="not_open", said=f"{stands}, and the opportunity is confirmed", decision=decision)
    if voice.received_at < decision.received_at - A_MAILBOXS_SECOND:
        return Answer(result="not_open", said=f"{stands}, received after this undo", decision=decision)
    if by_manager or voice.channel in ("operator", "signal"):
        return None
    if until is None or voice.received_at > until:
        over = f"on {until:%a %d %b %H:%M} UTC" if until else "at once"
        return Answer(result="too_late", said=f"{stands}; the rep's time to undo it was over {over}", decision=decision)
    if undos >= MOST_UNDOS:
        said = f"{stands}; {MOST_UNDOS} decisions were undone before"
        return Answer(result="too_late", said=said, decision=decision)
    return None
