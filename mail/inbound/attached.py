"""What an attached mail says: an LDR forwards the prospect's mail as a file of its own. Never raises; decides nothing.

Outlook, Apple Mail, Thunderbird and Gmail hang it on as `message/rfc822`; some programs make it a file named `.eml`.
"""

from dataclasses import dataclass

from mail.inbound.headers import decoded
from mail.inbound.kinds.own import OWN_HEADER
from mail.inbound.mime import ParsedMail, parse_mail
from mail.inbound.own_letter import is_own
from mail.inbound.visible import visible

LONGEST = 3_000
"""Characters of a mail that is passed on."""
CUT = " [...]"
_OURS = 2
"""So many lines as in a letter of this desk, and it is one."""
_HEADING = 200
_OUTLOOKS_OWN = ".msg"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """`text` is what the mail says, behind from whom, when and about what; `lacks` says what is left out."""

    text: str = ""
    lacks: str = ""


def attached_in(mail: ParsedMail) -> Attached:
    """The first mail that is attached, letters of this desk aside: its new text, without signature and older mails."""
    others = [one for one in map(parse_mail, mail.attached) if not _is_ours(one)]
    if not others:
        is_unread = any(name.lower().endswith(_OUTLOOKS_OWN) for name in mail.part_names)
        lacks = (
            "A file in Outlook's own format (.msg) cannot be read, please forward the mail itself" if is_unread else ""
        )
        return Attached(lacks=lacks)
    seen = visible(others[0])
    if not seen.text:
        return Attached(lacks="The attached mail holds no text that can be read, please forward the mail itself")
    is_cut = seen.cut or len(seen.text) > LONGEST
    text = f"{_heading(others[0])}:\n{seen.text[:LONGEST].rstrip()}{CUT if is_cut else ''}"
    if len(others) > 1:
        return Attached(text=text, lacks="Several mails are attached, only the first one was passed on")
    return Attached(
        text=text, lacks="The attached mail is too long, only its beginning was passed on" if is_cut else ""
    )


def _heading(mail: ParsedMail) -> str:
    fields = (decoded(mail.header.first(name) or "") for name in ("from", "date"))
    told = (" ".join(said.split())[:_HEADING] for said in (*fields, mail.subject))
    return ", ".join(filter(None, told))


def _is_ours(mail: ParsedMail) -> bool:
    """Whether it is a letter of this desk: some programs hang the mail on that is answered."""
    lines = (mail.text or visible(mail).text).splitlines()
    return mail.header.first(OWN_HEADER) is not None or sum(map(is_own, lines)) >= _OURS
