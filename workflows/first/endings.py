"""Who hears the end of a handoff, and how."""

from domain import letters
from domain.letters import Letter
from workflows.first.file import HandoffFile


def last_letters(file: HandoffFile) -> list[tuple[Letter, str]]:
    """The letters of the end, each with the person id that it goes to."""
    if file.outcome == "withdrawn":
        letter = letters.Withdrawn(reason=file.withdrawn_because)
        return [(letter, file.rep), (letter, file.ldr)]
    if file.outcome == "rejected" and file.decision and not file.ldr_knows:
        return [(letters.Rejected(decision=file.decision), file.ldr)]
    if file.outcome == "converted" and file.judgement:
        seen = file.judgement
        converted = letters.Converted(
            opportunity_id=seen.opportunity_id or "",
            opportunity_name=seen.opportunity_name,
            opportunity_url=seen.opportunity_url,
        )
        return [(converted, file.ldr)]
    return []
