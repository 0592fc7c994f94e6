"""Absences as people write them: the last day away, who stands in, where to reach that person.

`absences.txt` holds one text a line, with what is read from it; ` / ` stands for a new line. All were sent on Friday,
20 November 2026.
"""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.mail_reading import Away
from mail.inbound.absence.reading import read_away
from mail.inbound.kind import kind_of
from mail.inbound.mime import ParsedMail, parse_mail

LINES = (Path(__file__).parent / "absences.txt").read_text(encoding="utf-8").splitlines()
CASES = [tuple(part.strip() for part in line.split(" | ")) for line in LINES]
NOT_SURE_BY_TEXT_ALONE = (
    "I'll be back in the office on 12/01/2026.",
    "I'm out of the office this afternoon.",
    "I will be out of the office on Wednesday,",
    "I'm out for two weeks from 23 November.",
    "Ich bin vor dem 1.12. nicht zurück.",
)
"""One sign, and no word of an end: a person may have written it, too."""


def mail(text: str, sent: str = "Fri, 20 Nov 2026 17:56:40 +0100", subject: str = "Re: Anna Roth") -> ParsedMail:
    head = (
        f"From: Ben Vogt <ben@example.com>\nSubject: {subject}\nDate: {sent}\nContent-Type: text/plain; charset=utf-8\n"
    )
    return parse_mail(f"{head}\n{text}".encode())


def away(text: str, sent: str = "Fri, 20 Nov 2026 17:56:40 +0100", subject: str = "Re: Anna Roth") -> Away:
    read = read_away(mail(text, sent, subject), text)
    assert read is not None, text
    return read


def shown(read: Away) -> tuple[str, str, str]:
    return (read.until.isoformat() if read.until else "-", read.stand_in or "-", read.reach or "-")


@pytest.mark.parametrize(("text", "until", "stand_in", "reach"), CASES)
def test_an_absence_is_read_as_a_person_would(text: str, until: str, stand_in: str, reach: str) -> None:
    assert shown(away(text.replace(" / ", "\n"))) == (until, stand_in, reach)


@pytest.mark.parametrize("text", [case[0] for case in CASES if not case[0].startswith(NOT_SURE_BY_TEXT_ALONE)])
def test_the_words_alone_tell_a_vacation_answer(text: str) -> None:
    assert kind_of(mail(text.replace(" / ", "\n"))).kind == "auto_reply"


@pytest.mark.parametrize("text", NOT_SURE_BY_TEXT_ALONE)
def test_one_sign_alone_never_makes_a_machine(text: str) -> None:
    assert kind_of(mail(text)).kind == "human"


@pytest.mark.parametrize(
    ("sent", "until"),
    [
        ("Mon, 14 Dec 2026 09:00:00 +0100", date(2027, 1, 3)),
        ("Sat, 2 Jan 2027 09:00:00 +0100", date(2027, 1, 3)),
        ("Wed, 20 Jan 2027 09:00:00 +0100", date(2027, 1, 3)),
    ],
)
def test_a_day_without_a_year_is_the_one_near_the_mails_own_date(sent: str, until: date) -> None:
    assert away("Ich bin bis 3.1. im Urlaub.", sent).until == until


@pytest.mark.parametrize("sent", ["", "never", "Fri, 99 Nov 2026"])
def test_without_a_date_of_its_own_a_mail_names_no_day_without_a_year(sent: str) -> None:
    assert away("Ich bin bis 3.1. im Urlaub.", sent).until is None
    assert away("Ich bin bis 3.1.2027 im Urlaub.", sent).until == date(2027, 1, 3)


def test_a_date_with_slashes_is_read_by_what_is_known() -> None:
    """By another date, the language, the zone, the calendar; else not at all."""
    assert away("I am away until 03/02/2027.").until is None
    assert away("I am away from 25/11/2026 until 03/02/2027.").until == date(2027, 2, 3)
    assert away("I am away until 03/02/2027.", "Fri, 20 Nov 2026 08:56:40 -0800").until == date(2027, 3, 2)
    assert away("Je suis absent jusqu'au 03/02/2027.").until == date(2027, 2, 3)
    assert away("I am away until 12/01/2026.").until == date(2026, 12, 1)


def test_days_that_do_not_agree_are_no_day() -> None:
    assert away("I am away until 3 December. I am on leave until 5 December.").until is None
    assert away("I am away until 3 December, back on 1 December.").until is None


def test_next_friday_is_asked_for_by_nobody() -> None:
    """Said on a Tuesday it is this week's for some and next week's for others."""
    assert away("I am away until next Friday.", "Tue, 17 Nov 2026 09:00:00 +0100").until is None
    assert away("I am away until next Monday.", "Tue, 17 Nov 2026 09:00:00 +0100").until == date(2026, 11, 23)


@pytest.mark.parametrize(
    "text",
    [
        "I am away until 30 November. You can reach me on my mobile +49 170 5550 987.",
        "I am away until 30 November and have no access to email in Norway.",
        "I am away until 30 November. Our next fair: Hannover Messe, stand 12.",
        "I am away until 30 November. For orders ask Amy (amy@example.com). For invoices ask Bob (bob@example.com).",
        "Ich bin bis 30.11. im Urlaub. Ihre Mail an ben@example.com wird nicht gelesen.",
    ],
)
def test_who_stands_in_is_not_guessed(text: str) -> None:
    assert (away(text).stand_in, away(text).reach) == ("", "")


def test_an_answer_about_tickets_tells_of_no_absence() -> None:
    text = "We have received your request and will get back to you by Monday, 23 November."
    assert read_away(mail(text), text) is None


def test_the_subject_may_tell_what_the_text_does_not() -> None:
    read = away("See the subject.", subject="Out of office until 4 December Re: Anna Roth")
    assert read.until == date(2026, 12, 4)


@given(st.text(max_size=300), st.text(max_size=60))
@settings(derandomize=True, max_examples=200, deadline=None)
def test_any_text_is_read_without_a_fault(text: str, sent: str) -> None:
    read_away(mail(text, sent.replace("\n", " ")), text)


PIECES = [case[0] for case in CASES[::7]] + [
    "until",
    " 3.",
    "3.3.",
    "/",
    "31/02",
    "back",
    "bis",
    "@",
    "März",
    "\n",
    "(",
    "9" * 30,
]


@given(st.lists(st.sampled_from(PIECES), max_size=12))
@settings(derandomize=True, max_examples=200, deadline=None)
def test_any_pile_of_such_texts_is_read_without_a_fault(pieces: list[str]) -> None:
    text = " ".join(pieces)
    read_away(mail(text), text)
