"""A composed letter taken apart again, as a mail program would."""

from email import message_from_bytes, policy
from email.message import EmailMessage

from domain.handoff import Case
from domain.letters import Composed
from tests.mail_out.letters import KEY, Sample, everybody, writer


def composed(sample: Sample, case: Case, key: str | None = KEY, language: str = "en") -> Composed:
    """The sample about this case, as it goes out to a reader of this language."""
    return writer().compose(sample.order(case), everybody(language), sample.clock, key, sample.at, sample.link)


def parsed(letter: Composed) -> EmailMessage:
    """The letter as read by Python's own parser."""
    message = message_from_bytes(letter.raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def text_in(message: EmailMessage) -> str:
    """The plain text part."""
    return _part(message, "plain")


def html_in(message: EmailMessage) -> str:
    """The HTML part."""
    return _part(message, "html")


def html_of(sample: Sample, case: Case, language: str = "en") -> str:
    """The HTML part of the sample about this case."""
    return html_in(parsed(composed(sample, case, language=language)))


def _part(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    content = part.get_content()
    assert isinstance(content, str)
    return content.replace("\r\n", "\n")
