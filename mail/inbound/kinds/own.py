"""Loops: letters of this desk that come back, by themselves or sent on by a machine."""

from domain.grammar.language import phrases
from mail.inbound.addresses import parse_addresses
from mail.inbound.kinds.automatic import written_by_a_machine
from mail.inbound.kinds.signs import plain, plain_all, without_subaddress
from mail.inbound.mime import ParsedMail

OWN_HEADER = "x-handoff-desk"
_FORWARD_PREFIXES = plain_all(
    phrases("""
        FW:; Fwd:; WG:; TR:; RV:; I:; ENC:; VS:; VB:; VL:; Doorst:; PD:; Továbbítva:; Weitergeleitet:;
        Weiterleitung:; 转发:; 轉寄:; 전달:
    """)
)


def own_letter(mail: ParsedMail) -> str | None:
    """A letter of ours, as it was sent."""
    return "It carries this desk's own header." if mail.header.first(OWN_HEADER) is not None else None


def from_the_desk(mail: ParsedMail) -> str | None:
    """Mail from the mailbox that it was delivered to last: a letter that came back without its own header."""
    names = ("delivered-to", "x-original-to", "envelope-to", "x-delivered-to")
    last = next((m for name in names for m in parse_addresses(mail.header.first(name) or "").mailboxes), "")
    ours = bool(last) and any(without_subaddress(m) == without_subaddress(last) for m in mail.sender.mailboxes)
    return "It comes from this desk's own mailbox." if ours else None


def own_letter_sent_on(mail: ParsedMail) -> str | None:
    """A letter of ours that a mailbox rule sent back, in a mail of its own."""
    if not plain(mail.subject).startswith(_FORWARD_PREFIXES) or not written_by_a_machine(mail):
        return None
    returned = any(letter.first(OWN_HEADER) is not None for letter in mail.returned.letters)
    desks = {without_subaddress(mailbox) for mailbox in mail.recipients}
    text = (mail.text or mail.html or "").lower()
    quoted = any(desk in text or desk.replace("@", "+") in text for desk in desks)
    return "A machine sent a letter of this desk back to it." if returned or quoted else None
