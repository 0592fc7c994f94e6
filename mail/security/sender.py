"""Who wrote a mail, as far as it can be proven. Reply-To, Sender and display names are never looked at."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from mail.inbound.addresses import same_mailbox
from mail.inbound.mime import ParsedMail
from mail.security.results import Proof, proof_of

ProofMode = Literal["key_and_from", "authenticated"]
_UNREADABLE = {
    "header block cut": "Its header is too long to be read whole; a second From may stand in the rest.",
    "bare CR": "Its header holds a bare carriage return: programs do not agree where such a header ends.",
}
"""Defects of a header in which another program may have seen, and proven, another mail than we read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SenderVerdict:
    """`proven`: this mailbox wrote it. `not_proven`: it says so, nothing proves it. `stranger`: nobody who was asked.

    `mailbox` is the From as written, None when there is not exactly one. `answers_as` is the mailbox that may answer
    and equals it, as it was given; None for a stranger. `silent`: nothing that our mail server wrote speaks for or
    against it, so a witness of our own may.
    """

    result: Literal["proven", "not_proven", "stranger"]
    mailbox: str | None
    because: str
    answers_as: str | None = None
    silent: bool = False


def judge_sender(
    mail: ParsedMail,
    asked: Collection[str],
    proof: ProofMode,
    authserv_ids: Collection[str] = (),
    *,
    has_key: bool = True,
    internal_header: str = "",
    witness: Proof | None = None,
) -> SenderVerdict:
    """Judges the From of a mail against the mailboxes that may answer.

    In mode `authenticated` our own mail server must prove the From (`mail.security.results.proof_of`); where it is
    silent, `witness` may (`mail.security.dkim_witness`), which the caller has gathered. In mode
    `key_and_from`, for trial, the From alone is taken, and only beside the reply key: `has_key` says whether the mail
    carries it. A thread alone (In-Reply-To) is no secret, and whoever forges a From can write one.
    """
    mailbox = mail.sender.mailboxes[0] if len(mail.sender.mailboxes) == 1 else None
    if mailbox is None or mail.sender.fields != 1:
        return SenderVerdict(result="stranger", mailbox=None, because="It does not have exactly one From.")
    if mail.sender.defects:
        because = f"Its From is malformed: {mail.sender.defects[0]}."
        return SenderVerdict(result="stranger", mailbox=None, because=because)
    if unreadable := next((said for defect, said in _UNREADABLE.items() if defect in mail.header.defects), None):
        return SenderVerdict(result="stranger", mailbox=None, because=unreadable)
    answers_as = next((allowed for allowed in asked if same_mailbox(mailbox, allowed)), None)
    if answers_as is None:
        return SenderVerdict(result="stranger", mailbox=mailbox, because="Its From is nobody who may answer here.")
    if proof == "key_and_from":
        because = "Its From is somebody who may answer here." if has_key else "It came without its reply key."
        result: Literal["proven", "not_proven"] = "proven" if has_key else "not_proven"
        return SenderVerdict(result=result, mailbox=mailbox, because=because, answers_as=answers_as)
    said = proof_of(mail, mailbox, authserv_ids, internal_header)
    is_silent = said.result == "silent"
    if is_silent and witness:
        said = Proof(result=witness.result, because=f"{said.because} {witness.because}")
    result = "proven" if said.result == "proven" else "not_proven"
    return SenderVerdict(result=result, mailbox=mailbox, because=said.because, answers_as=answers_as, silent=is_silent)
