"""Letters of ours within a reply, in each language: none of their words is taken for the writer's."""

import pytest

from mail.inbound import read_mail
from mail.inbound.kind import kind_of
from mail.inbound.mime import parse_mail
from mail.inbound.visible import visible
from tests import builders as build
from tests.mail_out.german import german, sample_in_german
from tests.mail_out.letters import SAMPLES, Sample, ordinary
from tests.mail_out.parts import composed, parsed, text_in

ALL = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
IN = pytest.mark.parametrize("language", ["en", "de"])
ACCEPTED = {"en": "accept", "de": "annehmen"}
REPLY = {"en": "Re: ", "de": "AW: "}
HEADING = {
    "en": "On Wed, 25 Nov 2026 at 10:00, Handoff <handoff@example.com> wrote:",
    "de": "Am Mi., 25. Nov. 2026 um 10:00 Uhr schrieb Handoff <handoff@example.com>:",
}
TOO_SHORT = (
    frozenset(
        {"already_decided", "answer", "closed_waived", "closed_waived_ldr", "held", "held_confirmation", "moved_ldr"}
    )
    | frozenset({"noted", "question", "question_with_a_word", "receipt_rejected_by_manager", "ruled_overturned"})
    | frozenset({"noted_by_link", "ruled_on_a_return", "ruled_upheld", "undone_ldr", "withdrawn_ldr", "withdrawn_rep"})
)
"""Letters of a few sentences: without the marks of a mail program nothing tells them from a person's words."""


@ALL
@IN
def test_a_reply_with_the_letter_quoted_is_a_persons_answer(sample: Sample, language: str) -> None:
    """No subject or sentence of ours looks like an out-of-office answer or a bounce, and only the new line counts."""
    letter, subject, to = sent(sample, language)
    quoted = "\n".join(f"> {line}".rstrip() for line in letter.splitlines())
    raw = mail(to, REPLY[language] + subject, f"{ACCEPTED[language]}\n\n{HEADING[language]}\n{quoted}\n")
    kind = kind_of(parse_mail(raw))
    assert (kind.kind, kind.doubt) == ("human", "")
    assert visible(parse_mail(raw)).text == ACCEPTED[language]
    assert read_mail(raw, build.a_policy()).decision == "accept"


@ALL
@IN
def test_the_letter_alone_says_nothing(sample: Sample, language: str) -> None:
    """Sent by mistake with nothing above the quote, no word of our subject or letter decides."""
    letter, subject, to = sent(sample, language)
    quoted = "\n".join(f"> {line}".rstrip() for line in letter.splitlines())
    raw = mail(to, REPLY[language] + subject, f"\n{HEADING[language]}\n{quoted}\n")
    assert visible(parse_mail(raw)).text == ""
    assert read_mail(raw, build.a_policy()).decision == "unclear"


@ALL
@IN
def test_a_letter_that_no_program_marked_is_known_by_its_words(sample: Sample, language: str) -> None:
    """Some mail programs paste it below as it is."""
    if sample.name in TOO_SHORT:
        pytest.skip("a few sentences only")
    letter, subject, to = sent(sample, language)
    raw = mail(to, REPLY[language] + subject, f"{ACCEPTED[language]}\n\n{letter}")
    assert visible(parse_mail(raw)).text == ACCEPTED[language]


def sent(sample: Sample, language: str) -> tuple[str, str, str]:
    """The letter's text, its subject, and to whom it went."""
    in_words, case = (sample_in_german(sample), german()) if language == "de" else (sample, ordinary())
    message = parsed(composed(in_words, case, language=language))
    return text_in(message), message["Subject"], message["To"]


def mail(writer: str, subject: str, text: str) -> bytes:
    """A plain mail to the desk."""
    return (
        f"From: {writer}\nTo: handoff+key@example.com\nSubject: {subject}\nMIME-Version: 1.0\n"
        f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}"
    ).encode()
