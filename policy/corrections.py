"""A corrected phone or mail address of the contact, as an LDR writes it: `phone +49 151 5550 9999`."""

import re
from contextlib import suppress

from domain.corrections import Correction
from policy.fields import checked_mail, e164

_FILLING = r"[^+@\n]{0,25}?"
"""What may stand between the word and the value: `number is now`."""
_PHONES = "phone|mobile|cell|number|tel|telephone|telefon|nummer|handy|durchwahl"
_PHONE = re.compile(rf"\b(?:{_PHONES})\b{_FILLING}(\+\d[\d ()/.-]{{5,22}}\d)", re.IGNORECASE)
_MAIL = re.compile(rf"\b(?:e-?mail|mail|address|adresse)\b{_FILLING}\b([\w.%'+-]+@[\w-]+(?:\.[\w-]+)+)", re.IGNORECASE)


def read_corrections(text: str) -> tuple[Correction, ...]:
    """The last phone and the last mail address that the text names as such.

    What looks like one and is none is left out; the words reach the rep all the same.
    """
    found: list[Correction] = []
    if phones := _PHONE.findall(text):
        with suppress(ValueError):
            found.append(Correction(what="phone", written=phones[-1], exact=e164(phones[-1])))
    if mails := _MAIL.findall(text):
        with suppress(ValueError):
            found.append(Correction(what="mail", written=checked_mail(mails[-1])))
    return tuple(found)
