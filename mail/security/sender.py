"""Who wrote a mail, as far as it can be proven. Reply-To, Sender and display names are never looked at."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from mail.inbound.addresses import ascii_lower, same_mailbox, without_comments
from mail.inbound.mime import ParsedMail

ProofMode = Literal["key_and_from", "authenticated"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SenderVerdict:
    """`proven`: this mailbox wrote it. `not_proven`: it says so, nothing proves it. `stranger`: nobody who was asked.

    `mailbox` is the From as written, None when there is not exactly one.
    """

    result: Literal["proven", "not_proven", "stranger"]
    mailbox: str | None
    because: str


def judge_sender(
    mail: ParsedMail,
    asked: Collection[str],
    proof: ProofMode,
    authserv_ids: Collection[str] = (),
    *,
    has_key: bool = True,
) -> SenderVerdict:
    """Judges the From of a mail against the mailboxes that may answer.

    In mode `authenticated` the topmost Authentication-Results (RFC 8601) whose id is one of `authserv_ids` must say
    dmarc=pass for the From's domain, or spf or dkim pass for that domain or one below it. In mode `key_and_from`, for
    trial, the From alone is taken, and only beside the reply key: `has_key` says whether the mail carries it. A thread
    alone (In-Reply-To) is no secret, and whoever forges a From can write one.
    """
    mailbox = mail.sender.mailboxes[0] if len(mail.sender.mailboxes) == 1 else None
    if mailbox is None or mail.sender.fields != 1:
        return SenderVerdict(result="stranger", mailbox=None, because="It does not have exactly one From.")
    if mail.sender.defects:
        because = f"Its From is malformed: {mail.sender.defects[0]}."
        return SenderVerdict(result="stranger", mailbox=None, because=because)
    if not any(same_mailbox(mailbox, allowed) for allowed in asked):
        return SenderVerdict(result="stranger", mailbox=mailbox, because="Its From is nobody who may answer here.")
    if proof == "key_and_from" and not has_key:
        return SenderVerdict(result="not_proven", mailbox=mailbox, because="It came without its reply key.")
    if proof == "key_and_from":
        return SenderVerdict(result="proven", mailbox=mailbox, because="Its From is somebody who may answer here.")
    proven, because = _authenticated(mail, mailbox, authserv_ids)
    return SenderVerdict(result="proven" if proven else "not_proven", mailbox=mailbox, because=because)


def _authenticated(mail: ParsedMail, mailbox: str, authserv_ids: Collection[str]) -> tuple[bool, str]:
    domain = ascii_lower(mailbox.rpartition("@")[2])
    ours = {ascii_lower(authserv_id) for authserv_id in authserv_ids}
    for value in mail.header.all("authentication-results"):
        authserv_id, results = _results(value)
        if authserv_id in ours:
            return _proof(results, domain)
    return False, "Our own mail server left no Authentication-Results on it."


def _proof(results: list[tuple[str, str, dict[str, str]]], domain: str) -> tuple[bool, str]:
    dmarc = [(result, found.get("header.from")) for method, result, found in results if method == "dmarc"]
    if dmarc:
        passed = all(result == "pass" and of == domain for result, of in dmarc)
        return passed, f"Our mail server says dmarc={dmarc[0][0]} for {dmarc[0][1] or 'no domain'}."
    for method, result, found in results:
        named = {"spf": ("smtp.mailfrom",), "dkim": ("header.d", "header.i")}.get(method, ())
        of = next((found[name] for name in named if name in found), "").rpartition("@")[2]
        if result == "pass" and (of == domain or of.endswith("." + domain)):
            return True, f"Our mail server says {method}=pass for {of}."
    return False, "Our mail server found neither dmarc, spf nor dkim that proves its From."


def _results(value: str) -> tuple[str, list[tuple[str, str, dict[str, str]]]]:
    """The authserv-id and (method, result, properties) of a field; comments and quoted strings are gone before."""
    bare, whole = without_comments(value)
    head, *rest = ascii_lower(bare).split(";")
    if not whole or not head.split():
        return "", []
    found: list[tuple[str, str, dict[str, str]]] = []
    for piece in rest:
        tidy = " ".join(piece.split()).replace(" =", "=").replace("= ", "=")
        pairs = [word.partition("=")[::2] for word in tidy.split(" ") if "=" in word]
        if pairs:
            method, result = pairs[0]
            properties: dict[str, str] = {}
            for name, content in pairs[1:]:
                properties.setdefault(name, content)
            found.append((method.partition("/")[0], result, properties))
    return head.split()[0], found
