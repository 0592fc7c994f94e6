"""What becomes of a machine's mail. It decides nothing and is never answered; what it tells is kept.

What `service.absences` gives effect to never comes here.

| the mail                                                  | what becomes of it                                  |
|-----------------------------------------------------------|-----------------------------------------------------|
| our own, a receipt                                        | noted                                               |
| an absence that says itself that it is automatic, by the  | noted: who is away, until when, who stands in       |
| person to whom the letter went                            |                                                     |
| a report that delivery is only delayed                    | noted                                               |
| a report that a letter of ours did not arrive             | parked: which letter, to whom, for good or not      |
| anything else                                             | parked for a person                                 |

An answer that only looks automatic may be a person's: it is parked, never just noted.
"""

from dataclasses import replace

from domain.correspondence import Owner
from domain.mail_reading import Away, Bounce, MailReading
from domain.people import People, Person
from mail.inbound.addresses import same_mailbox
from mail.inbound.kind import MailKind
from mail.inbound.mime import ParsedMail
from service.outcome import Outcome

_JUST_NOTED = ("own", "mdn", "receipt")
_AUTOMATIC = ("auto-replied", "auto-generated", "auto-notified")


def of_machine(mail: ParsedMail, kind: MailKind, reading: MailReading, owner: Owner | None, people: People) -> Outcome:
    """What becomes of it. `owner` is whose letter it answers or returns, where that is known."""
    person = people.get(owner.person) if owner else None
    if kind.kind in _JUST_NOTED:
        return Outcome("noted", kind.because)
    if kind.kind == "bounce" and owner:
        return _of_bounce(kind, reading.bounce or Bounce(), owner, person)
    if kind.kind == "auto_reply" and person and says_that_it_is_automatic(mail) and _is_by(mail, person):
        return Outcome("noted", f"{kind.because} {away_in_words(person, reading.away or Away())}")
    return Outcome("parked", kind.because)


def _of_bounce(kind: MailKind, bounce: Bounce, owner: Owner, person: Person | None) -> Outcome:
    if person and not bounce.recipient:
        bounce = replace(bounce, recipient=person.mail)
    name = person.name if person else owner.person
    to = f"the letter to {name} ({bounce.recipient})" if bounce.recipient else f"the letter to {name}"
    status = f" ({bounce.status})" if bounce.status else ""
    if not bounce.hard:
        return Outcome("noted", f"{kind.because} Late{status}: {to}; its server goes on trying.")
    said = f"For good{status}: {to} in round {owner.round} did not arrive. Mend the address, and tell {name} by phone."
    return Outcome("parked", f"{kind.because} {said}")


def says_that_it_is_automatic(mail: ParsedMail) -> bool:
    """RFC 3834: by its own word, not by what its subject looks like."""
    return any(value.strip().lower().startswith(_AUTOMATIC) for value in mail.header.all("auto-submitted"))


def _is_by(mail: ParsedMail, person: Person) -> bool:
    boxes = mail.sender.mailboxes
    return len(boxes) == 1 and any(same_mailbox(boxes[0], box) for box in person.mailboxes)


def away_in_words(person: Person, away: Away) -> str:
    """What was read of an absence: who is away, until when, who stands in."""
    until = f" until {away.until:%a %d %b %Y}" if away.until else ""
    stand_in = f"; {away.stand_in} stands in" if away.stand_in else ""
    return f"{person.name} is away{until}{stand_in}."
