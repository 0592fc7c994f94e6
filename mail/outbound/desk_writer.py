"""Letters of the desk that belong to no handoff, in the reader's language. Pure: no clock, no network."""

from datetime import datetime
from email.utils import format_datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from jinja2 import FileSystemLoader, TemplateError

from domain.desk_letters import DeskLetter
from domain.errors import LetterFault
from domain.letters import Composed
from domain.people import People, Person
from mail.outbound.clean import cleaned
from mail.outbound.config import DeskConfig
from mail.outbound.headers import ascii_address, mailbox
from mail.outbound.headers import text as header_text
from mail.outbound.ids import desk_letter_id
from mail.outbound.mime import message
from mail.outbound.moments import Moments
from mail.outbound.text import tidy
from mail.outbound.writer import LETTERS, LOOP_HEADER, templates

DESK_LETTERS = Path(__file__).parent / "desk_letters"


class DeskWriter:
    """Composes them."""

    def __init__(self, desk: DeskConfig) -> None:
        self._desk = desk
        self._templates = templates()
        self._templates.loader = FileSystemLoader([DESK_LETTERS, LETTERS])

    def compose(self, letter: DeskLetter, people: People, at: datetime) -> Composed:
        """The letter as it goes out. `at` (UTC) becomes its Date.

        Raises LetterFault when its reader is not in the people file, or has an address that is none.
        """
        reader = people.get(letter.to)
        if reader is None:
            raise LetterFault(f"{letter.to} is not in the people file; add this person.")
        subject, text, html = self._rendered(letter, people, reader, at)
        recipient = ascii_address(reader.mail)
        message_id = desk_letter_id(letter, at, self._desk.domain)
        headers = [
            ("Date", format_datetime(at)),
            ("From", mailbox(self._desk.name, self._desk.address)),
            ("To", mailbox(cleaned(reader.name), recipient)),
            ("Subject", header_text(subject)),
            ("Message-ID", message_id),
            ("Auto-Submitted", "auto-generated"),
            ("X-Auto-Response-Suppress", "All"),
            (LOOP_HEADER, self._desk.address),
        ]
        return Composed(message_id=message_id, recipient=recipient, raw=message(headers, text, html))

    def _rendered(self, letter: DeskLetter, people: People, reader: Person, at: datetime) -> tuple[str, str, str]:
        rep = people.get(letter.rep) if letter.kind == "passed_by_page" else None
        language = "de" if reader.language.lower().startswith("de") else "en"
        told = {
            "letter": cleaned(letter),
            "reader": cleaned(reader),
            "rep": cleaned(rep.name) if rep else "",
            "de": language == "de",
            "when": lambda moment: _day(moment, reader.zone, at, language),
        }

        def part(name: str, **more: str) -> str:
            return self._templates.get_template(f"{letter.kind}/{name}.j2").render(**told, **more)

        try:
            subject = " ".join(part("subject.txt").split())
            return subject, tidy(part("text.txt")), part("html.html", subject=subject, lang=language)
        except TemplateError as fault:
            raise LetterFault(f"The {letter.kind} letter cannot be written: {fault}.") from fault


def _day(moment: datetime, zone: str, at: datetime, language: str) -> str:
    if language == "de":
        return f"{moment.astimezone(ZoneInfo(zone)):%d.%m.%Y}"
    return Moments(zone, at).day(moment)
