"""What a delivery failure says: whom it did not reach, whether for good, the status code, and which mail of ours.

From the report's fields where there are some, else from the text above the copy of our mail.
"""

import re

from domain.mail_reading import Bounce
from mail.inbound.addresses import ADDRESS_LIMIT, ascii_lower, parse_addresses, parse_ids, same_mailbox
from mail.inbound.headers import Block, parse_block
from mail.inbound.kinds import bounce_words
from mail.inbound.kinds.signs import MACHINE_MAILBOXES, from_mail_system, head_text, plain, without_subaddress
from mail.inbound.mime import ParsedMail

_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?!\.?\d)")
_REPLY_AND_STATUS = re.compile(r"(?:(?<!\d)[45]\d\d[ -]{1,3}#?|#)([45]\.\d{1,3}\.\d{1,3})(?!\.?\d)")
_REPLY = re.compile(r"(?<![\d.#])([45]\d\d)(?=[ -][^\d\s])")
_XTEXT = re.compile(r"\+([0-9A-F]{2})")
_FULL = ".2.2"
"""RFC 3463: a full mailbox is a persistent transient failure, whatever class the server gave it."""
_NO_NEED = ("delivered", "relayed", "expanded")
_MOST_LINES = 400
_BETWEEN = str.maketrans(dict.fromkeys("<>()[],;:\"'|=", " "))


def read_bounce(mail: ParsedMail) -> Bounce:
    """Reads a mail that is known to be a delivery failure. What is not said is left empty."""
    told, copy = _told_and_copy(head_text(mail))
    group = _failed_group(mail, told)
    action = (group.first("action") or "").split(" ")[0].strip().lower() if group else ""
    said = f"{group.first('diagnostic-code') or ''}\n{told}" if group else told
    status = _status(group, said)
    return Bounce(
        recipient=_recipient(mail, group, told, copy),
        hard=_is_hard(mail, action, status, said),
        status=status,
        message_id=_message_id(mail, told, copy),
    )


def said_of_bounce(bounce: Bounce) -> str:
    """A failure in one sentence: `ben@example.com was not reached, for good (5.1.1).`"""
    status = f" ({bounce.status})" if bounce.status else ""
    return f"{bounce.recipient or 'Somebody'} was not reached, {'for good' if bounce.hard else 'for now'}{status}."


def _failed_group(mail: ParsedMail, told: str) -> Block | None:
    """The fields about the recipient that was not reached; a failed one before a delayed one."""
    groups = mail.returned.reports or tuple(parse_block(part.encode()) for part in told.split("\n\n")[:50])
    about = [g for g in groups if g.first("final-recipient") or g.first("original-recipient") or g.first("action")]
    unreached = [g for g in about if (g.first("action") or "").strip().lower() not in _NO_NEED]
    failed = [g for g in unreached if (g.first("action") or "").strip().lower() == "failed"]
    return next(iter((*failed, *unreached)), None)


def _status(group: Block | None, said: str) -> str:
    """The enhanced status code (RFC 3463). The diagnostic's is taken where the field only says 5.0.0."""
    field = _STATUS.search(group.first("status") or "") if group else None
    told = _REPLY_AND_STATUS.search(said) or _STATUS.search(said)
    if field is None:
        return told.group(1) if told else ""
    same_class = told is not None and told.group(1)[0] == field.group(1)[0]
    return told.group(1) if told and same_class and field.group(1).endswith(".0.0") else field.group(1)


def _is_hard(mail: ParsedMail, action: str, status: str, said: str) -> bool:
    if action == "delayed" or status.startswith("4") or status.endswith(_FULL):
        return False
    if status.startswith("5"):
        return True
    words = plain(f"{mail.subject}\n{said}"[:4_000])
    if any(full in words for full in bounce_words.FULL):
        return False
    reply = _REPLY.search(said)
    if reply:
        return reply.group(1).startswith("5")
    return action == "failed" or not any(delay in words for delay in bounce_words.DELAYED)


def _recipient(mail: ParsedMail, group: Block | None, told: str, copy: str) -> str:
    named = [_address(group.first(name) or "") for name in ("original-recipient", "final-recipient")] if group else []
    named = [address for address in named if address]
    written_to = _written_to(mail, copy)
    known = next((n for n in named if any(same_mailbox(n, w) for w in written_to)), None)
    if known or named:
        return known or named[-1]
    failed = parse_addresses(mail.header.first("x-failed-recipients") or "").mailboxes
    if failed:
        return failed[0]
    in_text = _addresses_in(mail, told)
    known = next((a for a in in_text if any(same_mailbox(a, w) for w in written_to)), None)
    senders = () if from_mail_system(mail) else mail.sender.mailboxes
    return known or next(iter((*in_text, *written_to, *senders)), "")


def _written_to(mail: ParsedMail, copy: str) -> tuple[str, ...]:
    """Whom the returned mail was sent to, by its own header."""
    values = [value for letter in mail.returned.letters for value in letter.all("to")]
    values += [line.strip(" >|\t")[3:] for line in copy.split("\n") if line.strip(" >|\t")[:3].lower() == "to:"][:2]
    return tuple(m for value in values for m in parse_addresses(value).mailboxes)


def _address(value: str) -> str:
    """`rfc822;ben@example.com` (RFC 3464 section 2.3.1), its xtext (RFC 3461 section 4) undone."""
    _, typed, address = value.partition(";")
    address = (address if typed else value).strip().strip("<>").strip()
    address = _XTEXT.sub(lambda found: chr(int(found.group(1), 16)), address)
    return address if "@" in address and " " not in address and address.isprintable() else ""


def _addresses_in(mail: ParsedMail, told: str) -> list[str]:
    """The addresses that the text names, but for the desk's and those of mail systems."""
    ours = {without_subaddress(m) for m in (*mail.recipients, *mail.sender.mailboxes)}
    found: list[str] = []
    for line in told.split("\n"):
        if "message-id" in line[:40].lower():
            continue
        for word in line.translate(_BETWEEN).split() if "@" in line else ():
            address = word.removeprefix("mailto:").strip(".?!*-/\\&#")
            local, _, domain = ascii_lower(address).partition("@")
            is_address = bool(local) and "." in domain and "@" not in domain and len(address) <= ADDRESS_LIMIT
            if is_address and without_subaddress(address) not in ours and local not in MACHINE_MAILBOXES:
                found.append(address)
    return list(dict.fromkeys(found))


def _message_id(mail: ParsedMail, told: str, copy: str) -> str:
    """The id of our mail: from what is returned, a field of the report, the text, or what the bounce answers."""
    for name in ("message-id", "resent-message-id"):
        ids = next((i for letter in mail.returned.letters if (i := parse_ids(letter.first(name) or ""))), ())
        if ids:
            return ids[0]
    for name in ("x-original-message-id", "original-message-id", "x-mailer-message-id"):
        ids = next((i for group in mail.returned.reports if (i := parse_ids(group.first(name) or ""))), ())
        if ids:
            return ids[0]
    in_text = _id_in(copy) or _id_in(told)
    parents = parse_ids(mail.header.first("x-ms-exchange-parent-message-id") or "")
    return in_text or next(iter((*mail.in_reply_to, *reversed(mail.references), *parents)), "")


def _id_in(text: str) -> str:
    lines = text.split("\n")
    for at, line in enumerate(lines):
        label, colon, value = line.strip(" >|\t").partition(":")
        name = ascii_lower(label).strip()
        if colon and name.endswith(("message-id", "message id", "messageid", "nachrichten-id", "nachrichtenid")):
            ids = parse_ids(f"{value} {lines[at + 1] if at + 1 < len(lines) and not value.strip() else ''}"[:400])
            if ids:
                return ids[0]
    return ""


def _told_and_copy(text: str) -> tuple[str, str]:
    """What the mail system says, and the copy of our mail below it."""
    lines = text.split("\n")[:_MOST_LINES]
    for at, line in enumerate(lines):
        bare = plain(line[:200])
        if any(sign in bare for sign in bounce_words.COPY_FOLLOWS) or bare.startswith(
            ("received: from", "received: by")
        ):
            return "\n".join(lines[:at]), "\n".join(lines[at:])
    return "\n".join(lines), ""
