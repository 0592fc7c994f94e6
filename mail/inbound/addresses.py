"""Addresses and message ids out of header fields, in one linear pass.

`email.utils.parseaddr` is not used: on some interpreters it takes a mailbox out of a display name (CVE-2023-27043).
"""

from dataclasses import dataclass

ADDRESS_LIMIT = 254
_FORBIDDEN_IN_ADDRESS = frozenset(' \t"<>()[],;:\\')


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    """The mailboxes of a field, as written, and what RFC 5322 would object to."""

    mailboxes: tuple[str, ...] = ()
    defects: tuple[str, ...] = ()


def ascii_lower(text: str) -> str:
    """Lower case for A to Z only: Unicode's own rules make other letters equal to these (the Kelvin sign to k)."""
    return text.translate(_LOWER)


def same_mailbox(left: str, right: str) -> bool:
    """Whether two mailboxes are the same: ASCII case is ignored, a domain's IDNA form equals its Unicode form."""
    return _comparable(left) == _comparable(right)


def parse_addresses(value: str) -> Addresses:
    """The mailboxes of an address field's value. Comments and quoted display names are never taken for addresses."""
    bare, whole = without_comments(value)
    defects = [] if whole else ["an open quote or comment"]
    if ":" in bare or ";" in bare:
        defects.append("a group of addresses")
    mailboxes: list[str] = []
    for entry in bare.replace(":", ",").replace(";", ",").split(","):
        name, bracket, rest = entry.partition("<")
        inside, closed, after = rest.partition(">")
        text = (inside if bracket else name).strip()
        if not entry.strip():
            continue
        if bracket and (not closed or after.strip()):
            defects.append("text beside an address")
        if bracket and "@" in name:
            defects.append("an address in a display name")
        if _is_mailbox(text):
            mailboxes.append(text)
        else:
            defects.append("an address that is none")
    return Addresses(mailboxes=tuple(mailboxes), defects=tuple(dict.fromkeys(defects)))


def without_comments(value: str) -> tuple[str, bool]:
    """`value` with comments taken out and each quoted string put as one `"`; False when a quote or comment is open."""
    kept: list[str] = []
    quoted, escaped, depth = False, False, 0
    for char in value:
        if escaped:
            escaped = False
        elif char == "\\" and (quoted or depth):
            escaped = True
        elif char == '"' and not depth:
            quoted = not quoted
            if quoted:
                kept.append(char)
        elif quoted:
            continue
        elif char == "(":
            depth += 1
        elif char == ")" and depth:
            depth -= 1
        elif not depth:
            kept.append(char)
    return "".join(kept), not (quoted or depth)


def parse_ids(value: str) -> tuple[str, ...]:
    """Message ids with angle brackets, in order, each once. Missing brackets are added, folding spaces taken out."""
    found: dict[str, None] = {}
    for piece in value.split("<"):
        inside, bracket, outside = piece.partition(">")
        if bracket:
            _keep_id(found, "".join(inside.split()))
            inside = outside
        for word in inside.replace(",", " ").split():
            _keep_id(found, word)
    return tuple(found)


def _keep_id(found: dict[str, None], text: str) -> None:
    if "@" in text and len(text) <= 998:  # noqa: PLR2004 - RFC 5322: the longest line
        found[f"<{text}>"] = None


def _is_mailbox(text: str) -> bool:
    local, at, domain = text.rpartition("@")
    return (
        bool(at and local and domain)
        and "@" not in local
        and len(text) <= ADDRESS_LIMIT
        and text.isprintable()
        and not _FORBIDDEN_IN_ADDRESS.intersection(text)
    )


def _comparable(mailbox: str) -> tuple[str, str]:
    local, _, domain = ascii_lower(mailbox.strip()).rpartition("@")
    labels = (label if label.isascii() else "xn--" + label.encode("punycode").decode() for label in domain.split("."))
    return local, ".".join(labels)


_LOWER = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}
