"""What an LDR's words change in the record, beside what was passed."""

from domain.corrections import Change, changes, corrected, fact_data
from domain.course.file import HandoffFile
from domain.course.told import Told

RESTARTS = ("phone", "number", "mail", "address", "meeting")
"""A correction that opens with one of these changes how or when the prospect is met: the rep's clock starts anew."""


def put_right(file: HandoffFile, told: Told) -> tuple[Change, ...]:
    """Keeps what was read from the LDR's words; what is different now. The meeting is not looked at."""
    before = file.case
    if told.corrections or told.evidence:
        file.case = corrected(before, told.corrections, told.evidence)
    return changes(before, file.case)


def is_met_otherwise(changed: tuple[Change, ...]) -> bool:
    """Whether the prospect is reached in another way now."""
    return any(change.what in RESTARTS for change in changed)


def in_words(file: HandoffFile, changed: tuple[Change, ...]) -> dict[str, str]:
    """Old and new as a fact keeps them, and the contact as it is now; nothing when nothing has changed."""
    return {"changes": "; ".join(map(str, changed))} | fact_data(file.case) if changed else {}
