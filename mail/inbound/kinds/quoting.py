"""Signs that a person sat at a mail program: the mail that is answered stands below, or the device's own line."""

from mail.inbound.clues import clues_of
from mail.inbound.device_lines import is_device_line
from mail.inbound.forms import forms_of
from mail.inbound.mime import ParsedMail
from mail.inbound.quotes import quotes_in


def looks_typed(mail: ParsedMail) -> bool:
    """Whether the mail quotes another one or was sent from a named device, as people's answers are."""
    clues, forms = clues_of(mail), forms_of(mail.pieces)
    written = [lines for lines in (forms.plain, forms.html) if lines is not None]
    return any(
        any(quotes_in(lines, clues).quoted) or any(is_device_line(line.text) for line in lines) for lines in written
    )
