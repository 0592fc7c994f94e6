"""Whose a mail is: which attempt, round and person. Pure: the caller looks up the candidates and hands in the finds.

The reply key speaks first, then the thread (In-Reply-To, References). The subject is never asked. Channels that
disagree are a person's business.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from mail.inbound.mime import ParsedMail
from mail.security.keys import find_keys

Whose = TypeVar("Whose")
"""What names a handoff: `domain.correspondence.Owner` in the product."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """What to look up: reply keys, and message ids of letters, the nearest ancestor first."""

    keys: tuple[str, ...]
    message_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin(Generic[Whose]):
    """Whose a mail is. `by` tells which channel named the owner; a thread is no secret and proves nothing.

    `disagree`: two channels name different owners. `unknown`: none names any. `owner` is None in both. `operator`: a
    person attached it. `retired`: its key was made from a secret that no longer counts, so it proves nothing either.
    """

    result: Literal["found", "disagree", "unknown"]
    owner: Whose | None
    by: Literal["key", "thread", "retired", "operator"] | None
    because: str


def candidates(mail: ParsedMail, desk_address: str, separator: str) -> Candidates:
    """What this mail may belong to. A delivery report is known by the mail that it returns."""
    ancestors = (*mail.in_reply_to, *reversed(mail.references), *mail.returned.message_ids)
    return Candidates(
        keys=tuple(find_keys(mail.recipients, desk_address, separator)), message_ids=tuple(dict.fromkeys(ancestors))
    )


def whose(
    sought: Candidates,
    keys_found: Mapping[str, Whose],
    letters_found: Mapping[str, Whose],
    retired_found: Mapping[str, Whose] | None = None,
) -> Origin[Whose]:
    """Judges what the look-up found. A thread may hold letters of earlier attempts: the nearest letter counts.

    `retired_found` are keys of ours whose secret no longer counts.
    """
    known = {**(retired_found or {}), **keys_found}
    by_key = [known[key] for key in sought.keys if key in known]
    nearest = [letters_found[i] for i in sought.message_ids if i in letters_found][:1]
    if any(owner != by_key[0] for owner in by_key):
        return _disagreeing("It carries the reply keys of several letters.")
    if by_key and nearest and nearest[0] != by_key[0]:
        return _disagreeing("Its reply key and its thread belong to different letters.")
    if by_key and not any(key in keys_found for key in sought.keys):
        because = "Its reply key was made from a secret that is retired."
        return Origin(result="found", owner=by_key[0], by="retired", because=because)
    if by_key:
        return Origin(result="found", owner=by_key[0], by="key", because="Its reply key is known.")
    if sought.keys:
        return Origin(result="unknown", owner=None, by=None, because="Its reply key is not one of ours.")
    if nearest:
        return Origin(
            result="found", owner=nearest[0], by="thread", because="It answers a letter of ours, without its key."
        )
    return Origin(
        result="unknown", owner=None, by=None, because="It carries no reply key and answers no letter of ours."
    )


def _disagreeing(because: str) -> Origin[Whose]:
    return Origin(result="disagree", owner=None, by=None, because=because)
