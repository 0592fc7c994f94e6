"""Delivery failures: reports of RFC 3464, and the mails of systems that know no report, told by sender and words."""

from mail.inbound.kinds import bounce_words
from mail.inbound.kinds.signs import from_mail_system, head_text, heads, null_return_path, plain, report_type
from mail.inbound.mime import ParsedMail

_LOOKED_AT = 3_000
"""Characters of the text in which a mail system says what went wrong."""


def delivery_report(mail: ParsedMail) -> str | None:
    """A report by its structure, RFC 6533's for addresses in other scripts too."""
    if any(t.endswith("delivery-status") for t in mail.part_types) or report_type(mail).endswith("delivery-status"):
        actions = (value.split()[0].lower() for group in mail.returned.reports if (value := group.first("action")))
        said = ", ".join(dict.fromkeys(actions)) or "no action named"
        return f"It is a delivery report (RFC 3464): {said[:80]}."
    return None


def bounce_without_report(mail: ParsedMail) -> str | None:
    """Older and plainer forms. A subject or a text alone is not enough: people speak of bounces too."""
    if mail.header.first("x-failed-recipients"):
        return "It names failed recipients."
    if mail.header.first("x-ms-exchange-message-is-ndr") is not None:
        return "Exchange marks it as a delivery failure."
    subject = any(head.startswith(bounce_words.SUBJECTS) for head in heads(mail.subject))
    machine = from_mail_system(mail) or null_return_path(mail)
    if subject and machine:
        return "Its subject and sender are those of a delivery failure."
    if not subject and not machine:
        return None
    text = plain(head_text(mail)[:_LOOKED_AT])
    if any(said in text for said in bounce_words.TEXT_SAYS) and (subject or _names_an_address(text)):
        return "Its text is that of a delivery failure."
    return None


def _names_an_address(text: str) -> bool:
    return any("@" in word.strip("@") for word in text.split())
