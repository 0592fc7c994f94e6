"""Mail of mailing lists and newsletters, and people's mail that only came by way of a group mailbox.

Lists and group mailboxes write the same fields. A list's mail is told by the list's name in From or by the desk not
being asked at all; what answers a mail and was sent to the desk is a person's, whatever a group mailbox added to it.
"""

from domain.grammar.language import phrases
from mail.inbound.addresses import ascii_lower
from mail.inbound.kinds.quoting import quotes_or_names_a_device
from mail.inbound.kinds.signs import foot_text, is_reply, plain, plain_all, precedence, without_subaddress
from mail.inbound.mime import ParsedMail

_LIST_FIELDS = (
    *("list-id", "list-post", "mailing-list", "x-mailing-list", "x-mailman-version", "x-beenthere"),
    *("x-google-group-id", "x-listname", "x-ml-name", "list-help", "list-owner", "x-listserver"),
)
_MASS_FIELDS = ("feedback-id", "x-campaign", "x-campaignid", "x-campaign-id", "x-mailgun-tag", "x-csa-complaints")
_MASS_FIELDS_OPEN = ("x-mc-", "x-sg-", "x-mailchimp", "x-mailjet", "x-cleverreach", "x-sfmc", "x-marketo", "x-hubspot")
_MASS_PRECEDENCE = ("bulk", "junk")
_UNSUBSCRIBE = plain_all(
    phrases("""
        unsubscribe from this; click here to unsubscribe; to unsubscribe; manage your subscription;
        unsubscribe here; unsubscribe:; newsletter abbestellen; newsletter abmelden; vom newsletter; abmelden:;
        se désabonner; désinscrire; me désabonner; darse de baja; cancelar la suscripción; disiscriviti;
        annulla l'iscrizione; cancellati dalla newsletter; uitschrijven; afmelden voor; cancelar a inscrição;
        cancelar inscrição; deixar de receber; avsluta prenumeration; afmeld nyhedsbrev; wypisz się;
        odhlásit odběr; leiratkozás; отписаться; abonelikten çık; 配信停止; 取消订阅; 수신거부
    """)
)
_FOOT = 1_500


def list_mail(mail: ParsedMail) -> str | None:
    """A post of a mailing list."""
    if not any(mail.header.first(name) is not None for name in _LIST_FIELDS) and precedence(mail) != "list":
        return None
    if _is_the_desks_own_group(mail):
        return None
    if not (mail.in_reply_to or mail.references):
        return "It is a mailing list's and answers nothing."
    if _from_the_list(mail):
        return "A mailing list stands in its From."
    return None if _sent_to_the_desk(mail) else "It came by way of a mailing list, not to the desk."


def newsletter(mail: ParsedMail) -> str | None:
    """Mail to many: it says so, or offers to be unsubscribed from. What quotes the letter it answers was typed."""
    if precedence(mail) in _MASS_PRECEDENCE and not (mail.in_reply_to and quotes_or_names_a_device(mail)):
        return f"Precedence says {precedence(mail)}."
    if mail.in_reply_to or mail.references or _is_the_desks_own_group(mail):
        return None
    if mail.header.first("list-unsubscribe") is not None:
        return "It is a mailing to many and answers nothing."
    if is_reply(mail.subject):
        return None
    if any(name in _MASS_FIELDS or name.startswith(_MASS_FIELDS_OPEN) for name in {f.name for f in mail.header.fields}):
        return "A program for mailings sent it, and it answers nothing."
    foot = plain(foot_text(mail)[-_FOOT:])
    return "It offers to be unsubscribed from, and answers nothing." if any(s in foot for s in _UNSUBSCRIBE) else None


def _is_the_desks_own_group(mail: ParsedMail) -> bool:
    """Whether the list is the group mailbox that the desk reads: named like the address of delivery."""
    named = ascii_lower(
        " ".join(v for name in ("list-id", "x-beenthere", "mailing-list") for v in mail.header.all(name))
    )
    if not named:
        return False
    desks = {without_subaddress(mailbox) for mailbox in mail.delivered_to}
    return any(desk in named or f"<{desk.replace('@', '.')}>" in named for desk in desks)


def _from_the_list(mail: ParsedMail) -> bool:
    """Whether the list put its own address into From, as lists do because of DMARC."""
    lists = {without_subaddress(m) for m in (*mail.to, *mail.cc)}
    named = ascii_lower(
        " ".join(v for n in ("list-id", "list-post", "mailing-list", "x-beenthere") for v in mail.header.all(n))
    )
    senders = [without_subaddress(m) for m in mail.sender.mailboxes]
    return any(s in lists or s in named or f"<{s.replace('@', '.')}>" in named for s in senders)


def _sent_to_the_desk(mail: ParsedMail) -> bool:
    """Whether To or Cc names the mailbox that it was delivered to; yes when delivery wrote none down."""
    desks = {without_subaddress(mailbox) for mailbox in mail.delivered_to}
    return not desks or any(without_subaddress(mailbox) in desks for mailbox in (*mail.to, *mail.cc))
