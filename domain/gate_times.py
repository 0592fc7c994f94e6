"""The meeting and the promises: they lie ahead, and the rep can keep them."""

from collections.abc import Iterator

from domain.admission import GateFinding, Passing


def times_findings(passing: Passing) -> Iterator[GateFinding]:
    """What is wrong with the moments that the prospect was given."""
    meeting = passing.lead.meeting
    if meeting and meeting.end <= meeting.start:
        what = f"The meeting ends on {passing.when(meeting.end)}, not after it starts on {passing.when(meeting.start)}."
        yield passing.finding("refused", "meeting_backwards", what, "Correct meeting.start or meeting.end.")
    if meeting and meeting.start < passing.now:
        what = f"The meeting was on {passing.when(meeting.start)}, which is past."
        yield passing.finding("refused", "meeting_past", what, "Write the next meeting, or leave it out.")
    yield from _promises(passing)


def _promises(passing: Passing) -> Iterator[GateFinding]:
    rep = passing.rep
    due = passing.answer_due(rep) if rep else None
    for promise in passing.lead.promises:
        if promise.by is None:
            continue
        if promise.by < passing.now:
            what = f'"{promise.what}" was promised by {passing.when(promise.by)}, which is past.'
            yield passing.finding("warning", "promise_past", what, "Keep it yourself first, or agree on a new date.")
        elif due and promise.by < due:
            before = f"before the answer is due on {passing.when(due)}"
            what = f'"{promise.what}" is promised by {passing.when(promise.by)}, {before}.'
            yield passing.finding(
                "warning", "promise_before_due", what, "Ring the rep; the customer's date comes first."
            )
