"""Several escalations to one reader as one mail: each case with its own address, so that an answer decides only one."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

from jinja2 import Environment

from domain.letters import Composed, ToSend
from domain.people import People
from mail.outbound.config import DeskConfig
from mail.outbound.headers import ascii_address, mailbox
from mail.outbound.headers import text as header_text
from mail.outbound.ids import letter_id
from mail.outbound.mime import message
from mail.outbound.text import tidy
from mail.outbound.thread import automatic_headers
from mail.outbound.view import View, view


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedCase:
    """One case of the mail: its place, how its own letter would open, and the address at which it is answered."""

    number: int
    v: View
    opening: str
    address: str


def compose_joined(
    letters: Sequence[tuple[ToSend, str]],
    people: People,
    at: datetime,
    desk: DeskConfig,
    templates: Environment,
    loop_header: str,
) -> Composed:
    """The mail, oldest case first. A reply to the mail as a whole has no key, and is asked back."""
    cases = []
    for number, (order, key) in enumerate(letters, 1):
        seen = view(order, people, None, at)
        opening = templates.get_template("escalation/opening.txt.j2").render(v=seen, m=seen.moments)
        _, _, said = " ".join(opening.split()).partition(", ")
        cases.append(JoinedCase(number=number, v=seen, opening=said[:1].upper() + said[1:], address=desk.reply_to(key)))
    given = {"cases": cases, "v": cases[0].v, "m": cases[0].v.moments}
    opening, subject = (
        " ".join(templates.get_template(f"shared/joined_{part}.txt.j2").render(**given).split())
        for part in ("opening", "subject")
    )
    text = tidy(templates.get_template("shared/joined.txt.j2").render(**given, opening=opening))
    html = templates.get_template("shared/joined.html.j2").render(**given, opening=opening, subject=subject)
    reader, first = cases[0].v.reader, letters[0][0]
    recipient = ascii_address(reader.mail)
    message_id = _id([letter_id(order, desk.domain) for order, _ in letters], desk.domain)
    headers = [
        ("Date", format_datetime(at)),
        ("From", mailbox(desk.name, desk.address)),
        ("To", mailbox(reader.name, recipient)),
        ("Subject", header_text(subject)),
        ("Message-ID", message_id),
        *automatic_headers(first).items(),
        (loop_header, desk.address),
    ]
    return Composed(message_id=message_id, recipient=recipient, raw=message(headers, text, html))


def _id(ids: list[str], domain: str) -> str:
    digest = hashlib.sha256("".join(ids).encode()).digest()
    return f"<{base64.b32encode(digest).decode().lower()[:26]}@{domain}>"
