"""Replies of real mail clients look as the product must read them."""

from pathlib import Path

import pytest

from tests.debian.clients import reply_with_neomutt, reply_with_s_nail
from tests.debian.conftest import DebianMail, inbox_size, waited_mail
from tests.debian.test_servers import letter, send

pytestmark = pytest.mark.debian
KEYED = "handoff+k7q2mzd4x5n6p3r2s7t4u5v6w7@example.com"


async def test_neomutt_answers_the_reply_to_address(debian_mail: DebianMail, subject: str, tmp_path: Path) -> None:
    person = debian_mail.persons[1]
    asked = letter(subject, person.address)
    asked["Reply-To"] = KEYED
    send(debian_mail, asked)
    waited_mail(debian_mail, person, "Subject", subject)
    await reply_with_neomutt(tmp_path, debian_mail.dovecot, debian_mail.postfix, person, subject, "accept")
    reply = waited_mail(debian_mail, debian_mail.desk, "In-Reply-To", asked["Message-ID"])
    assert reply["Delivered-To"] == KEYED
    assert asked["Message-ID"] in reply["References"]
    lines = reply.get_content().splitlines()
    assert lines[0] == "accept"
    assert "> Accept or reject?" in lines


async def test_s_nail_answers_the_from_address(debian_mail: DebianMail, subject: str, tmp_path: Path) -> None:
    """The key in the subaddress is lost: only In-Reply-To and References tell the handoff."""
    person = debian_mail.persons[3]
    asked = letter(subject, person.address)
    asked["Reply-To"] = KEYED
    send(debian_mail, asked)
    waited_mail(debian_mail, person, "Subject", subject)
    number = inbox_size(debian_mail, person)
    await reply_with_s_nail(tmp_path, debian_mail.dovecot, debian_mail.postfix, person, "accept", number)
    reply = waited_mail(debian_mail, debian_mail.desk, "In-Reply-To", asked["Message-ID"])
    assert reply["Delivered-To"] == debian_mail.desk.address
    assert reply.get_content().rstrip().endswith("accept")
