"""What operations read in the Temporal UI: a summary that stays true, and the case as it stands, in Markdown."""

from datetime import datetime

from domain.handoff import Case
from domain.lead import Lead
from workflows.messages import Status


def summary(lead: Lead, number: int) -> str:
    """One line for the list of workflows; nothing in it changes while the handoff is open."""
    again = f", attempt {number}" if number > 1 else ""
    return f"{_plain(lead.contact.name)}, {_plain(lead.company)}: {lead.ldr} to {lead.rep}{again}"


def static_details(lead: Lead) -> str:
    """What was passed and what an operator may send; true for the handoff's whole life."""
    rows = "\n".join(
        f"- **{e.criterion}**: {_plain(str(e.value))}, by {e.method}, {e.by}, {e.at:%d %b %Y}" for e in lead.evidence
    )
    return (
        f"## {_plain(lead.contact.name)}, {_plain(lead.company)}\n\n"
        f"From **{lead.ldr}** to **{lead.rep}**, source: {_plain(lead.source)}\n\n{rows}\n\n"
        "### What you can send\n\n"
        '- Update `decide`: `{"verdict": "accept", "note": "WHY", "by": "NAME"}` or '
        '`{"verdict": "reject", "criteria": ["budget"], "note": "WHY", "by": "NAME"}`\n'
        '- Signal `accept` or `reject`: `{"by": "NAME", "reason": "WHY", "criteria": ["budget"]}`\n'
        '- Update `undo`: `{"by": "NAME"}` takes the decision back\n'
        '- Update `engage`: `{"how": "called", "by": "NAME"}`; Updates `ask` and `answer`: '
        '`{"text": "WORDS", "by": "NAME"}`\n'
        '- Update `tell`: `{"word": "pause", "note": "WHY", "by": "NAME"}` stops the clock, `go_on` lets it go on\n'
        "- Update `resend`: the handoff letter once more, after an address was mended\n"
        '- Update `tell`: `{"word": "withdraw", "note": "WHY", "by": "NAME"}` withdraws the lead; Request Cancellation '
        "does the same without name and reason. Rep and LDR are told\n"
    )


def small_details(lead: Lead, began: str) -> str:
    """What a small story is about and what an operator may send; true for its whole life."""
    return (
        f"## {_plain(lead.contact.name)}, {_plain(lead.company)}\n\n{_plain(began)}\n\n"
        f"Lead {lead.id}, rep **{lead.rep}**, LDR **{lead.ldr}**\n\n"
        "### What you can send\n\n"
        '- Update `tell`: `{"word": "disqualify", "note": "WHY", "by": "NAME"}`; words are recycle (with `until`), '
        "disqualify, and for a return dispute, uphold, overturn, waive\n"
        '- Update `tell`: `{"word": "withdraw", "note": "WHY", "by": "NAME"}` withdraws it\n'
    )


def current_details(case: Case, status: Status) -> str:
    """The case as it stands: who is waited for until when, what happened so far, what can be done now."""
    lines = [f"### {_headline(status)}", ""]
    if status.until:
        lines += [
            f"**Waiting for {status.waiting_for}** until **{moment(status.until)}**",
            "",
            f"_{status.counted}_",
            "",
            *_first_word(status),
        ]
    elif status.waiting_for:
        lines += [f"**Waiting for {status.waiting_for}**", ""]
    if status.paused:
        lines += [f"**The clock stands still** {_plain(status.paused)}", ""]
    if status.opportunity:
        lines += [f"**Opportunity:** {_plain(status.opportunity)}", ""]
    if status.engaged:
        lines += [f"**On it:** {_plain(status.engaged)}", ""]
    if status.undo_until:
        lines += [f"**{status.rep} can undo** until {moment(status.undo_until)}", ""]
    lines += ["#### So far", "", *(f"- {_plain(line)}" for line in status.timeline), ""]
    if status.can_do:
        lines += ["#### What can be done now", "", *(f"- {line}" for line in status.can_do)]
    return "\n".join(lines)


def moment(at: datetime) -> str:
    """A moment for operations, who work in many zones: UTC, said so."""
    return f"{at:%a %d %b %Y %H:%M} UTC"


def _first_word(status: Status) -> list[str]:
    """Until when the rep says that he is on it, while nobody has."""
    engage = status.plan.engage_by if status.plan and not status.engaged else None
    if engage is None:
        return []
    return [f"**First word of {status.rep}** until **{moment(engage.at)}**", "", f"_{engage.counted}_", ""]


def _headline(status: Status) -> str:
    state = status.state.replace("_", " ")
    if status.outcome:
        return f"Settled: {status.outcome}"
    return f"{state[0].upper()}{state[1:]}" + (" (late)" if status.late else "")


def _plain(text: str) -> str:
    """Text as data: nothing in it is Markdown, nothing breaks the line."""
    folded = " ".join(text.split())
    return "".join(f"\\{c}" if c in "\\`*_[]<>#|!~" else c for c in folded)
