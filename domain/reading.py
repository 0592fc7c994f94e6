"""What a person's new words mean: a clear decision, or nothing."""

from dataclasses import dataclass

from domain.handoff import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was read from the new text of a mail.

    `verdict` is None unless the text is a clear decision. `line` is the line that decided or that could not be read, and
    `because` the rule in one plain sentence, fit to be shown to the writer.
    """

    verdict: Verdict | None
    line: str
    because: str
