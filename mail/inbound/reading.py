"""One mail read from its bytes to its meaning: kind, visible text, decision. Pure; never raises, for any input."""

from domain.mail_reading import UNCLEAR, MailKindName, MailReading
from domain.people import Role
from domain.policy import Criterion, Policy
from domain.reading import read_decision, read_forms
from domain.result import Reading, unread
from mail.inbound.attached import Attached, attached_in
from mail.inbound.clues import bare_subject
from mail.inbound.example_policy import EXAMPLE_CRITERIA
from mail.inbound.forwarded import forwarded_text
from mail.inbound.kind import MailKind, kind_of
from mail.inbound.kinds.quoting import looks_typed
from mail.inbound.mime import ParsedMail, parse_mail
from mail.inbound.own_words import SUBJECTS
from mail.inbound.visible import visible
from mail.inbound.weight import holds_doubt, opens_decision

_KINDS: dict[str, MailKindName] = {
    "human": "human",
    "auto_reply": "auto_reply",
    "bounce": "bounce",
    "mdn": "mdn",
    "list": "list",
}
_POINTS_BELOW = ("note", "correct", "raised", "dispute")
"""Words of an LDR that point into the mail that was forwarded below: `dispute - see below`."""
_NO_MACHINE_SAYS = ("accept", "reject")


def read_mail(raw: bytes, policy: Policy | None = None, asked: Role = "rep") -> MailReading:
    """Reads a mail's raw bytes. `policy` gives the criteria (the example's when None), `asked` whom the letter asked.

    A machine's mail decides nothing, whatever its text says.
    """
    mail = parse_mail(raw)
    seen = visible(mail)
    kind = kind_of(mail, seen)
    name = _KINDS.get(kind.kind, "other")
    if name != "human":
        return MailReading(
            kind=name,
            visible_text=seen.text,
            decision=UNCLEAR,
            criteria=(),
            note="",
            because=kind.because,
            away=kind.away,
            bounce=kind.bounce,
        )
    criteria = EXAMPLE_CRITERIA if policy is None else policy.criteria
    attached = attached_in(mail) if asked == "ldr" else Attached()
    forwarded = "\n\n".join(filter(None, (forwarded_text(mail), attached.text))) if asked == "ldr" else ""
    reading = read_forms(seen.texts, criteria, cut=seen.cut, asked=asked)
    if forwarded and reading.decision == UNCLEAR:
        own = read_decision(seen.text, criteria, asked)
        reading = own if own.decision in _POINTS_BELOW else reading
    if reading.decision != UNCLEAR:
        reading = _as_the_subject_says(reading, mail.subject, criteria)
    if kind.doubt:
        reading = _undoubted(reading, kind, mail, criteria)
    because = f'{reading.because} The line: "{reading.line}"' if reading.line else reading.because
    return MailReading(
        kind=name,
        visible_text=seen.text,
        decision=reading.decision,
        criteria=reading.criteria,
        note=reading.note,
        because=because,
        line=reading.line,
        guess=reading.guess,
        detail=reading.detail,
        forwarded=forwarded,
        lacks=attached.lacks,
    )


def _as_the_subject_says(reading: Reading, subject: str, criteria: tuple[Criterion, ...]) -> Reading:
    """Nothing, where the writer changed the subject to another answer, or to a doubt about an acceptance.

    A subject of our own letters is nobody's answer.
    """
    said = bare_subject(subject)
    if said.startswith(SUBJECTS):
        return reading
    other = read_decision(said, criteria, reading.asked).decision
    doubted = other != "accept" and (holds_doubt(said) or opens_decision(said))
    if (reading.decision == "accept" and doubted) or (reading.decision == "reject" and other == "accept"):
        return unread(subject, "The subject says something else than the text.", guess=reading.decision)
    return reading


def _undoubted(reading: Reading, kind: MailKind, mail: ParsedMail, criteria: tuple[Criterion, ...]) -> Reading:
    """What a mail that may be a machine's says: an answer that stands before the doubtful words, else nothing.

    A person who quotes the letter and accepts or rejects is believed, wherever the words about being away stand.
    """
    if reading.decision != UNCLEAR and kind.doubt != mail.subject:
        first = read_decision(kind.before, criteria, reading.asked)
        if (first.decision, first.criteria) == (reading.decision, reading.criteria):
            return reading
        if reading.decision in _NO_MACHINE_SAYS and looks_typed(mail):
            return reading
    guess = reading.guess if reading.decision == UNCLEAR else reading.decision
    return unread(kind.doubt, kind.because, guess=guess)
