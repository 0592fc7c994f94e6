"""The judge of one mail's origin: whose it is, who wrote it, and whether both are proven. Pure, and never raises."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Generic, Literal

from mail.inbound.addresses import ascii_lower, parse_ids, same_mailbox
from mail.inbound.mime import parse_mail
from mail.security.origin import Whose, candidates, whose
from mail.security.sender import judge_sender

PLUS = "+"


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedOrigin(Generic[Whose]):
    """Whether a mail may decide, and why.

    `handoff` is whose it is (None: nobody's, or channels disagree), `channel` what named it. `writer` is who the From
    says wrote it; `trusted` is True only when the handoff is known and our own mail server proves that From.
    `mailbox` is the From as written, None when there is not exactly one.
    """

    handoff: Whose | None
    trusted: bool
    because: str
    writer: Literal["asked", "stand_in", "nobody"] = "nobody"
    channel: Literal["key", "thread"] | None = None
    mailbox: str | None = None


def judge_origin(
    raw: bytes,
    *,
    asked: str | Mapping[Whose, str],
    stand_ins: Collection[str] | Mapping[Whose, Collection[str]],
    authserv_ids: Collection[str],
    desk: str,
    keys: Mapping[str, Whose],
    message_ids: Mapping[str, Whose],
    internal_header: str = "",
) -> JudgedOrigin[Whose]:
    """Judges a raw mail.

    `keys` (reply keys, in any case) and `message_ids` (of letters) map what was sent to whose it is: any value that
    names attempt, round and person. `asked` is the mailbox of the asked person, `stand_ins` are those who may answer
    in that person's place, the manager among them; where several handoffs are open, both map whose it is to mailboxes.
    `desk` is the desk's address; a separator other than plus stands at the end of its local part, as in
    `handoff.@example.com`. `authserv_ids` and `internal_header` are what our own mail server writes, see
    `mail.security.results`.
    """
    mail = parse_mail(raw)
    address, separator = _desk(desk)
    owners = {ascii_lower(key.strip()): owner for key, owner in keys.items()}
    letters = {known: owner for i, owner in message_ids.items() for known in parse_ids(i)}
    origin = whose(candidates(mail, address, separator), owners, letters)
    if origin.owner is None:
        return JudgedOrigin(handoff=None, trusted=False, because=origin.because)
    first, others = _first(asked, origin.owner), _others(stand_ins, origin.owner)
    ids = (authserv_ids,) if isinstance(authserv_ids, str) else authserv_ids
    sender = judge_sender(mail, (*first, *others), "authenticated", ids, internal_header=internal_header)
    is_asked = any(same_mailbox(sender.answers_as or "", mailbox) for mailbox in first)
    return JudgedOrigin(
        handoff=origin.owner,
        trusted=sender.result == "proven",
        because=f"{origin.because} {sender.because}",
        writer="nobody" if sender.answers_as is None else "asked" if is_asked else "stand_in",
        channel="key" if origin.by == "key" else "thread",
        mailbox=sender.mailbox,
    )


def _desk(desk: str) -> tuple[str, str]:
    """The desk's address and its separator."""
    local, _, domain = desk.rpartition("@")
    if local and not local[-1].isalnum():
        return f"{local[:-1]}@{domain}", local[-1]
    return desk, PLUS


def _first(asked: str | Mapping[Whose, str], owner: Whose) -> tuple[str, ...]:
    mailbox = asked if isinstance(asked, str) else asked.get(owner, "")
    return (mailbox,) if mailbox else ()


def _others(stand_ins: Collection[str] | Mapping[Whose, Collection[str]], owner: Whose) -> tuple[str, ...]:
    named = stand_ins.get(owner, ()) if isinstance(stand_ins, Mapping) else stand_ins
    return (named,) if isinstance(named, str) else tuple(named)
