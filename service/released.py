"""What an operator's release changes in a reading: whose the mail is, who wrote it, and what is kept of that."""

from collections.abc import Mapping

from domain.correspondence import Owner, Release
from mail.security.origin import Origin
from mail.security.sender import SenderVerdict


def attached(release: Release | None) -> Origin[Owner] | None:
    """Whose an operator says the mail is; None when the mail itself has to tell."""
    if release is None or release.owner is None:
        return None
    return Origin(result="found", owner=release.owner, by="operator", because=f"{release.by} attached it.")


def vouched(release: Release | None, may_answer: Mapping[str, str]) -> SenderVerdict | None:
    """Who wrote the mail by an operator's word, or by the writer's own; None when the sender rules hold.

    `may_answer` maps the mailboxes of who may answer to person ids: nobody else can be vouched for.
    """
    if release is None or release.vouched_for is None:
        return None
    mailbox = next((m for m, person in may_answer.items() if person == release.vouched_for), None)
    if mailbox is None:
        because = f"{_word(release)}, who may not answer here."
        return SenderVerdict(result="stranger", mailbox=None, because=because)
    because = f"{_word(release)}."
    return SenderVerdict(result="proven", mailbox=mailbox, because=because, answers_as=mailbox)


def told_by(release: Release | None, because: str) -> str:
    """The reason of a verdict with the operator's part in it."""
    if release is None:
        return because
    said = [because, f"Read again (reading {release.reading}) for {release.by}."]
    if release.owner:
        said.append(f"Attached by an operator to {release.owner.attempt_id}, the letter to {release.owner.person}.")
    if release.vouched_for:
        said.append(f"{_word(release)}.")
    return " ".join(said)


def _word(release: Release) -> str:
    if release.confirmed:
        return f"Confirmed by link by {release.by}"
    return f"{release.by} vouches that {release.vouched_for} wrote it"
