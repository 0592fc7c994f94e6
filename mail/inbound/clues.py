"""What a mail's header tells about its text: who writes, whom it answers, under which subject."""

import re
from dataclasses import dataclass

from mail.inbound.addresses import ascii_lower
from mail.inbound.headers import decoded
from mail.inbound.mime import ParsedMail
from mail.inbound.weight import opens_decision

_WORD = re.compile(r"[^\W\d_]{1,40}")
_REPLY = re.compile(r"[^\W\d_]{1,10}(?:\[\d{1,3}\])?\s?[:：]\s{0,3}")
"""`Re:`, `AW:`, `Antw:`, `Re[2]:` and their kin."""
_REPLIES = 8
_NAMES = 40
_ADDRESS = re.compile(r"[\w.+=~-]{1,64}@[\w.-]{1,200}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clues:
    """The writer's names and initials, the answered addresses, the subject; all in lower case.

    The full name is how the mail program shows it. Initials are single letters in the writer's address (`b.vogt`). The
    subject is without `Re:`.
    """

    full_name: tuple[str, ...] = ()
    names: frozenset[str] = frozenset()
    initials: frozenset[str] = frozenset()
    partners: tuple[str, ...] = ()
    subject: str = ""

    def is_partner(self, text: str) -> bool:
        """Whether a text in lower case names an address that this mail answers. A subaddress is no other address."""
        return any(self._answers(address) for address in _ADDRESS.findall(text))

    def _answers(self, address: str) -> bool:
        local, _, domain = address.strip(".").partition("@")
        for partner in self.partners:
            other, _, other_domain = partner.partition("@")
            if domain == other_domain and (other == local or (other.startswith(local) and other[len(local)] in "+-=.")):
                return True
        return False


def clues_of(mail: ParsedMail) -> Clues:
    """What the header of a mail tells about its text."""
    name = decoded(mail.header.first("from") or "").partition("<")[0].lower()
    local_part = "".join(mailbox.partition("@")[0].lower() for mailbox in mail.sender.mailboxes[:1])
    words = [*_WORD.findall(name.partition("@")[0]), *_WORD.findall(local_part)]
    return Clues(
        full_name=tuple(_WORD.findall(name)) if "@" not in name else (),
        names=frozenset(word for word in words if len(word) > 1),
        initials=frozenset(word for word in words if len(word) == 1),
        partners=tuple(ascii_lower(address) for address in mail.recipients[:_NAMES]),
        subject=bare_subject(mail.subject),
    )


def bare_subject(subject: str) -> str:
    """A subject in lower case, without the marks of replies and forwards. `REJECT:` is no such mark."""
    subject = " ".join(subject.lower().split())
    for _ in range(_REPLIES):
        reply = _REPLY.match(subject)
        if not reply or opens_decision(reply.group()):
            break
        subject = subject[reply.end() :]
    return subject
