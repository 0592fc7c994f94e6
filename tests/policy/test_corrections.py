"""A corrected phone or mail address in an LDR's words."""

import pytest

from domain.corrections import Correction
from policy.corrections import read_corrections

PHONE = Correction(what="phone", written="+49 151 5550 9999", exact="+4915155509999")
MAIL = Correction(what="mail", written="anna@kraemer.example")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("phone +49 151 5550 9999", (PHONE,)),
        ("phone: +49 151 5550 9999\nmail: anna@kraemer.example", (PHONE, MAIL)),
        ("her number is now +49 151 5550 9999, ring after four", (PHONE,)),
        ("Nummer jetzt +49 151 5550 9999", (PHONE,)),
        ("the address is anna@kraemer.example", (MAIL,)),
        ("phone +49 30 1, no, phone +49 151 5550 9999", (PHONE,)),
        ("she is ill until Monday", ()),
        ("phone 0151 5550 9999", ()),
        ("ring Tom +49 151 5550 9999 or write to tom@kraemer.example", ()),
        ("the phone is dead", ()),
    ],
)
def test_only_what_is_named_as_phone_or_mail_corrects_it(text: str, found: tuple[Correction, ...]) -> None:
    assert read_corrections(text) == found
