"""Letters of the desk to an LDR about the page for passing: in the LDR's language, and never a header of a lead's."""

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from domain.desk_letters import DeskLetter, PassedByPage, PassLink
from domain.errors import LetterFault
from mail.outbound.config import DeskConfig
from mail.outbound.desk_writer import DeskWriter
from tests.builders import people

AT = datetime(2026, 11, 23, 10, tzinfo=UTC)
LINK = "https://handoff.example.com/pass/" + "k" * 26
ASKED = PassLink(to="lea", link=LINK, until=datetime(2026, 12, 23, tzinfo=UTC))
PASSED = PassedByPage(
    to="lea", contact="Anna Roth", company="Krämer", rep="ben", attempt_id="handoff-kr-1000-1", link=LINK + "/d1"
)


def written(letter: DeskLetter, language: str = "en") -> EmailMessage:
    """The letter as a mail program reads it."""
    everybody = people(replace(people().by_id["lea"], language=language))
    raw = DeskWriter(DeskConfig(address="handoff@example.com")).compose(letter, everybody, AT).raw
    read = message_from_bytes(raw, policy=policy.default)
    assert isinstance(read, EmailMessage)
    return read


def texts(mail: EmailMessage) -> list[str]:
    """Its text and its HTML."""
    return [part.get_content() for part in mail.walk() if not part.is_multipart()]


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("letter", [ASKED, PASSED], ids=lambda letter: letter.kind)
def test_text_and_html_carry_the_link_in_the_ldrs_language(letter: DeskLetter, language: str) -> None:
    mail = written(letter, language)
    assert mail["To"] == "Lea Brandt <lea@example.com>"
    assert mail["Auto-Submitted"] == "auto-generated"
    text, html = texts(mail)
    for said in (text, html):
        assert letter.link in said
        assert ("Ihre Seite" in said or "Ihr Link" in said) is (language == "de")
    assert f'<html lang="{language}">' in html
    assert all(len(line) <= 76 or "://" in line for line in text.splitlines())


def test_the_link_says_until_when_it_opens() -> None:
    assert "Wed 23 Dec" in texts(written(ASKED))[0]
    assert "23.12.2026" in texts(written(ASKED, "de"))[0]


def test_what_was_typed_into_a_draft_is_data_in_its_receipt() -> None:
    evil = replace(PASSED, contact="Anna\r\nBcc: all@example.com", company="<b>Krämer</b>")
    mail = written(evil)
    assert mail["Bcc"] is None
    assert "Bcc: all@example.com" in mail["Subject"]
    assert "<b>Krämer" not in texts(mail)[1]


def test_the_same_letter_of_the_same_moment_is_one_letter_and_another_is_another() -> None:
    assert written(ASKED)["Message-ID"] == written(ASKED, "de")["Message-ID"]
    assert written(ASKED)["Message-ID"] != written(PASSED)["Message-ID"]


def test_a_reader_who_is_not_in_the_people_file_is_named() -> None:
    with pytest.raises(LetterFault, match="nobody is not in the people file"):
        written(replace(ASKED, to="nobody"))
