"""Signs that a person sat at a mail program: its name, the mail that is answered, a device's line, talk of the lead."""

from domain.spoken import words
from mail.inbound.clues import clues_of
from mail.inbound.device_lines import is_device_line
from mail.inbound.forms import forms_of
from mail.inbound.kinds.signs import plain
from mail.inbound.mime import ParsedMail
from mail.inbound.quotes import quotes_in

_PROGRAMS = (
    *("iphone mail", "ipad mail", "apple mail", "microsoft outlook", "microsoft office outlook", "the bat", "claws"),
    *("evolution", "em client", "airmail", "spark", "bluemail", "samsung", "k-9", "aquamail", "mutt", "sylpheed"),
)
"""X-Mailer of programs that people write with. Servers that answer in their place name themselves or nothing."""
_LEADING = frozenset(("team", "sales", "tech", "project", "practice", "group", "regional", "account"))
"""`Team lead` is a person."""


def looks_typed(mail: ParsedMail) -> bool:
    """Whether the mail quotes another one, or was written with a named program or device, as people's answers are."""
    return names_a_program(mail) or quotes_or_names_a_device(mail)


def names_a_program(mail: ParsedMail) -> bool:
    """Whether its header names a program that people write with. Rules that answer in such a program name it too."""
    if mail.header.first("user-agent") or (mail.header.first("x-mailer") or "").lower().startswith(_PROGRAMS):
        return True
    return "(" in (mail.header.first("mime-version") or "")


def quotes_or_names_a_device(mail: ParsedMail) -> bool:
    """Whether the text quotes another mail, or ends with a device's line."""
    clues, forms = clues_of(mail), forms_of(mail.pieces)
    written = [lines for lines in (forms.plain, forms.html) if lines is not None]
    return any(
        any(quotes_in(lines, clues).quoted) or any(is_device_line(line.text) for line in lines) for lines in written
    )


def speaks_of_the_lead(text: str) -> bool:
    """Whether the text speaks of `the lead`, unknown to vacation programs; `leads` and a team lead are no sign."""
    said = [word.text for word in words(plain(text))]
    return any(word == "lead" and (not at or said[at - 1] not in _LEADING) for at, word in enumerate(said))
