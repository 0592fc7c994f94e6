"""What our own mail server says of a sender: Authentication-Results (RFC 8601), and its mark of internal mail.

Nothing is looked up in the network. Where a provider checks nothing, `mail.security.dkim_witness` may look at the
signatures itself.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from mail.inbound.addresses import ascii_lower, same_mailbox, without_comments
from mail.inbound.mime import ParsedMail

_FIELD = "authentication-results"
NO_ID = "(none)"
"""Stands for the id among `authserv_ids` where the own mail system writes none, as Microsoft 365 does.

It breaks RFC 8601 with that, and renames every such field that comes with a mail to Authentication-Results-Original.
No id can look like this: it would be a comment.
"""
_HARMLESS = ("pass", "none", "neutral")
_ALIGNED = {"spf": ("smtp.mailfrom",), "dkim": ("header.d", "header.i")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One result of a field: `dmarc=pass header.from=example.com`; names and values in lower case."""

    method: str
    result: str
    properties: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """Whether the From is proven, in one sentence. `refuted`: a check failed, so no mark may stand against it."""

    result: Literal["proven", "silent", "refuted"]
    because: str


def proof_of(mail: ParsedMail, mailbox: str, authserv_ids: Collection[str], internal_header: str = "") -> Proof:
    """Judges the From by what our own mail server wrote on the mail.

    The topmost Authentication-Results with one of `authserv_ids` (`NO_ID`: with none) speaks: dmarc=pass for the From's
    domain, or, where it names no dmarc, spf or dkim pass for that domain or one below it. Where it is silent
    (dmarc=none, or no such field), `internal_header` may prove mail from inside: `NAME: VALUE`, as the own mail system
    writes it on mail of users that logged in, and strips from outside mail.
    """
    domain = mailbox.rpartition("@")[2]
    said = _by_results(mail, domain, {ascii_lower(i) for i in authserv_ids})
    if said.result != "silent" or not internal_header:
        return said
    return _by_mark(mail, internal_header) or said


def _by_mark(mail: ParsedMail, internal_header: str) -> Proof | None:
    """The mark counts once, on the mail itself: a second field of its name, alike or not, came from outside.

    Fields of mails inside the mail are never looked at. Where the field stands proves nothing (Exchange writes it in
    the middle), so the mail system has to strip it from outside mail; a value that nobody can guess is a second lock.
    """
    name, _, wanted = internal_header.partition(":")
    values = mail.header.all(ascii_lower(name.strip()))
    if not values or not wanted.strip():
        return None
    if len(values) > 1:
        return Proof(result="refuted", because=f"It carries {name.strip()} more than once, so one of them is forged.")
    if ascii_lower(values[0].strip()) != ascii_lower(wanted.strip()):
        return Proof(result="silent", because=f"Its {name.strip()} does not say that it comes from inside.")
    return Proof(result="proven", because=f"Our mail system marks it as internal mail ({name.strip()}).")


def _by_results(mail: ParsedMail, domain: str, ours: set[str]) -> Proof:
    if f"field {_FIELD} cut" in mail.header.defects:
        return Proof(result="refuted", because="Its Authentication-Results is too long to be read whole.")
    fields = mail.header.all(_FIELD)
    for value in fields:
        bare, whole = without_comments(value)
        head, *rest = ascii_lower(bare).split(";")
        # A sender can write an open quote or comment into what our server quotes; the field below it may be forged.
        if not whole or '"' in head:
            return Proof(result="refuted", because="Its Authentication-Results cannot be read.")
        by = NO_ID if "=" in head else next(iter(head.split()), "")
        if not by or by not in ours:
            continue
        if by == NO_ID and len(fields) > 1:
            because = "Another Authentication-Results stands beside the one without an id."
            return Proof(result="refuted", because=because)
        pieces = [head, *rest] if by == NO_ID else rest
        return _judged([r for piece in pieces if (r := _result(piece))], domain)
    return Proof(result="silent", because="Our own mail server left no Authentication-Results on it.")


def _judged(results: list[Result], domain: str) -> Proof:
    dmarc = [r for r in results if r.method == "dmarc"]
    if dmarc and all(r.result == "pass" and _same_domain(r.properties.get("header.from"), domain) for r in dmarc):
        return Proof(result="proven", because=f"Our mail server says dmarc=pass for {ascii_lower(domain)}.")
    odd = next((r for r in dmarc if r.result != "none"), None)
    if odd:
        of = odd.properties.get("header.from") or "no domain"
        return Proof(result="refuted", because=f"Our mail server says dmarc={odd.result} for {of}.")
    aligned = None if dmarc else _aligned(results, domain)
    if aligned:
        return Proof(result="proven", because=aligned)
    failed = next((r for r in results if r.method in _ALIGNED and r.result not in _HARMLESS), None)
    if failed:
        return Proof(result="refuted", because=f"Our mail server says {failed.method}={failed.result}.")
    said = "dmarc=none" if dmarc else "neither dmarc, spf nor dkim"
    return Proof(result="silent", because=f"Our mail server found {said} to prove its From.")


def _aligned(results: list[Result], domain: str) -> str | None:
    """Which of spf and dkim passed for the From's domain, as a sentence. Several spf results must all pass."""
    for method, names in _ALIGNED.items():
        named = [
            (r.result, value.rpartition("@")[2])
            for r in results
            if r.method == method and (value := next((r.properties[n] for n in names if n in r.properties), ""))
        ]
        if method == "spf" and any(result != "pass" for result, _ in named):
            continue
        for result, of in named:
            if result == "pass" and (_same_domain(of, domain) or of.endswith("." + ascii_lower(domain))):
                return f"Our mail server says {method}=pass for {of}."
    return None


def _result(piece: str) -> Result | None:
    """`dmarc=pass header.from=example.com`, spaces around the equals signs aside."""
    tidy = " ".join(piece.split()).replace(" =", "=").replace("= ", "=")
    pairs = [word.partition("=")[::2] for word in tidy.split(" ") if "=" in word]
    if not pairs:
        return None
    (method, result), *named = pairs
    properties: dict[str, str] = {}
    for name, content in named:
        properties.setdefault(name, content)
    return Result(method=method.partition("/")[0], result=result, properties=properties)


def _same_domain(left: str | None, right: str) -> bool:
    return bool(left) and same_mailbox(f"x@{left}", f"x@{right}")
