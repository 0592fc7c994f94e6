"""What kind of mail this is: a person's, or one of a machine's. Machines never decide.

One small rule each, tried in the order of the table; the first that speaks wins. The rules stand in
`mail.inbound.kinds`, one file a family.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from domain.mail_reading import Away, Bounce
from mail.inbound.absence.reading import read_away, said_of
from mail.inbound.kinds import (
    automatic,
    bounces,
    calendars,
    lists,
    notices,
    own,
    reactions,
    receipts,
    reports,
    subjects,
)
from mail.inbound.kinds.bounce_reading import read_bounce, said_of_bounce
from mail.inbound.kinds.by_text import answers, automatic_in_bulk, text_signs
from mail.inbound.kinds.signs import head_text
from mail.inbound.mime import ParsedMail
from mail.inbound.visible import Visible, visible

Kind = Literal[
    "human", "auto_reply", "bounce", "mdn", "calendar", "list", "own", "report", "recall", "reaction", "receipt"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class MailKind:
    """A mail's kind, and the sign that it was told by, in plain sentences with what was read from it.

    A person's mail that may be a machine's after all has `doubt`, the words that raise it: it decides nothing but what
    stands before them, in `before`.
    """

    kind: Kind
    because: str
    away: Away | None = None
    bounce: Bounce | None = None
    doubt: str = ""
    before: str = ""


def kind_of(mail: ParsedMail, seen: Visible | None = None) -> MailKind:
    """The kind of a mail: `human` when nothing speaks for a machine. `seen` is its new text, if known already."""
    for kind, rule in CHAIN:
        because = rule(mail)
        if because:
            return _with_details(kind, because, mail, seen)
    text = (seen or visible(mail)).text
    told = text_signs(mail, text)
    if told and told.machine:
        return _with_details("auto_reply", told.because, mail, seen)
    notice = notices.notice_by_words(text)
    if notice and not answers(text):
        return MailKind(kind="auto_reply", because=notice)
    if notice:
        return MailKind(kind="human", because=f"{notice} So it decides nothing.", doubt=text)
    in_subject = subjects.automatic_inside_subject(mail) or _receipt_in_doubt(mail)
    if in_subject:
        return MailKind(kind="human", because=f"{in_subject} So it decides nothing.", doubt=mail.subject)
    if told:
        return MailKind(kind="human", because=told.because, doubt=told.line, before=told.before)
    return MailKind(kind="human", because="Nothing about it speaks for a machine.")


def _with_details(kind: Kind, because: str, mail: ParsedMail, seen: Visible | None) -> MailKind:
    if kind == "bounce":
        bounce = read_bounce(mail)
        return MailKind(kind=kind, because=f"{because} {said_of_bounce(bounce)}", bounce=bounce)
    if kind == "auto_reply":
        away = read_away(mail, (seen or visible(mail)).text or head_text(mail))
        return MailKind(kind=kind, because=f"{because} {said_of(away)}" if away else because, away=away)
    return MailKind(kind=kind, because=because)


def _receipt_in_doubt(mail: ParsedMail) -> str | None:
    return "Its subject is that of a read receipt." if receipts.has_receipt_subject(mail) else None


CHAIN: tuple[tuple[Kind, Callable[[ParsedMail], str | None]], ...] = (
    ("own", own.own_letter),
    ("mdn", receipts.read_receipt),
    ("receipt", receipts.delivery_receipt),
    ("bounce", bounces.delivery_report),
    ("report", reports.report),
    ("calendar", calendars.calendar_message),
    ("reaction", reactions.reaction_part),
    ("own", own.own_letter_sent_on),
    ("bounce", bounces.bounce_without_report),
    ("mdn", receipts.receipt_by_words),
    ("auto_reply", automatic.auto_replied),
    ("list", lists.list_mail),
    ("recall", reactions.recall),
    ("recall", reactions.recall_report),
    ("auto_reply", automatic.auto_submitted),
    ("auto_reply", automatic.auto_field),
    ("reaction", reactions.reaction_words),
    ("auto_reply", subjects.automatic_subject),
    ("auto_reply", automatic_in_bulk),
    ("list", lists.newsletter),
    ("calendar", calendars.calendar_subject),
    ("auto_reply", subjects.absence_of_the_writer),
    ("own", own.from_the_desk),
    ("auto_reply", notices.notice_by_subject),
    ("auto_reply", automatic.nobody_to_answer),
    ("auto_reply", automatic.nobodys_mailbox),
)
"""The order of judgement. What has a structure of its own comes before what is told by a field, a subject or words."""
