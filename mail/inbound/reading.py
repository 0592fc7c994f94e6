"""One mail read from its bytes to its meaning: kind, visible text, decision. Pure; never raises, for any input."""

from domain.mail_reading import UNCLEAR, Bounce, MailKindName, MailReading
from domain.people import Role
from domain.policy import Policy
from domain.reading import read_forms
from mail.inbound.example_policy import EXAMPLE_CRITERIA
from mail.inbound.kind import kind_of
from mail.inbound.mime import ParsedMail, parse_mail
from mail.inbound.visible import visible

_KINDS: dict[str, MailKindName] = {
    "human": "human",
    "auto_reply": "auto_reply",
    "bounce": "bounce",
    "mdn": "mdn",
    "list": "list",
}


def read_mail(raw: bytes, policy: Policy | None = None, asked: Role = "rep") -> MailReading:
    """Reads a mail's raw bytes. `policy` gives the criteria (the example's when None), `asked` whom the letter asked.

    A machine's mail decides nothing, whatever its text says.
    """
    mail = parse_mail(raw)
    kind, seen = kind_of(mail), visible(mail)
    name = _KINDS.get(kind.kind, "other")
    if name != "human":
        return MailReading(
            kind=name,
            visible_text=seen.text,
            decision=UNCLEAR,
            criteria=(),
            note="",
            because=kind.because,
            bounce=_bounce(mail) if name == "bounce" else None,
        )
    criteria = EXAMPLE_CRITERIA if policy is None else policy.criteria
    reading = read_forms(seen.texts, criteria, cut=seen.cut, asked=asked)
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
    )


def _bounce(mail: ParsedMail) -> Bounce:
    returned = mail.returned
    status = next(iter(returned.statuses), "")
    return Bounce(
        recipient=(mail.header.first("x-failed-recipients") or "").strip(),
        hard="delayed" not in returned.actions and not status.startswith("4"),
        status=status,
        message_id=next(iter(returned.message_ids), ""),
    )
