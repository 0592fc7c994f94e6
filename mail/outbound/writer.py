"""Letters to MIME: one folder of templates per kind, one way to render them all. Pure: no clock, no network."""

from collections.abc import Sequence
from datetime import datetime
from email.utils import format_datetime
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, select_autoescape

from domain.errors import LetterFault
from domain.letters import Composed, StartedClock, ToSend
from domain.people import People
from mail.outbound.config import DeskConfig
from mail.outbound.headers import ascii_address, mailbox
from mail.outbound.headers import text as header_text
from mail.outbound.ids import letter_id
from mail.outbound.joined import compose_joined
from mail.outbound.languages import Language, language_for
from mail.outbound.links import mail_link, phone_link, web_link
from mail.outbound.mime import message
from mail.outbound.seeing import view
from mail.outbound.text import beside, explains, item, labelled, paragraph, sentence, side_by_side, tidy
from mail.outbound.thread import automatic_headers, thread
from mail.outbound.view import View

LETTERS = Path(__file__).parent / "letters"
LOOP_HEADER = "X-Handoff-Desk"
"""On every letter of ours, with the desk's address: mail that carries it is never read as an answer."""


class LetterWriter:
    """Composes every kind of letter; fills the port `Writer`."""

    def __init__(self, desk: DeskConfig) -> None:
        self._desk = desk

    def message_id(self, order: ToSend) -> str:
        """The Message-ID of this letter: the same for the same letter, however often it is composed."""
        return letter_id(order, self._desk.domain)

    def reply_to(self, reply_key: str) -> str:
        """The address to which replies with this key go."""
        return self._desk.reply_to(reply_key)

    def compose(
        self,
        order: ToSend,
        people: People,
        clock: StartedClock | None,
        reply_key: str | None,
        at: datetime,
        link: str = "",
    ) -> Composed:
        """The letter as it goes out. `at` (UTC) becomes its Date; `link` opens the page where its reader answers.

        Raises LetterFault when it cannot be written: a person who is not in the people file, a handoff letter without a
        clock, an address that is none.
        """
        if order.letter.kind == "handoff" and clock is None:
            raise LetterFault("The handoff letter starts the rep's clock and was given none.")
        seen = view(order, people, clock, at, link, self.reply_to(reply_key) if reply_key else "")
        subject, text, html = self._rendered(order.letter.kind, seen)
        recipient = ascii_address(seen.reader.mail)
        headers = self._headers(order, seen, recipient, reply_key, at)
        headers.insert(3, ("Subject", header_text(subject)))
        return Composed(message_id=self.message_id(order), recipient=recipient, raw=message(headers, text, html))

    def compose_joined(self, letters: Sequence[tuple[ToSend, str]], people: People, at: datetime) -> Composed:
        """Several escalations to one reader as one mail, each with its reply key. `at` (UTC) becomes its Date.

        Raises LetterFault when it cannot be written.
        """
        try:
            return compose_joined(letters, people, at, self._desk, _templates, LOOP_HEADER)
        except TemplateError as fault:
            raise LetterFault(f"The joined letter cannot be written: {fault}.") from fault

    def _rendered(self, kind: str, seen: View) -> tuple[str, str, str]:
        def part(name: str, **more: str) -> str:
            template = _templates(seen.language.code).get_template(f"{kind}/{name}.j2")
            return template.render(v=seen, m=seen.moments, **more)

        try:
            opening = " ".join(f"{part('opening.txt')} {seen.asked_instead}".split())
            subject = " ".join(part("subject.txt", thread=_thread(seen)).split())
            text = tidy(part("text.txt", opening=opening))
            return subject, text, part("html.html", opening=opening, subject=subject, lang=seen.language.code)
        except TemplateError as fault:
            raise LetterFault(f"The {kind} letter cannot be written: {fault}.") from fault

    def _headers(
        self, order: ToSend, seen: View, recipient: str, reply_key: str | None, at: datetime
    ) -> list[tuple[str, str]]:
        place = thread(order, self._desk.domain)
        sender = f"{seen.ldr.name} via {self._desk.name}" if place.side == "rep" else self._desk.name
        headers = [
            ("Date", format_datetime(at)),
            ("From", mailbox(sender, self._desk.address)),
            ("To", mailbox(seen.reader.name, recipient)),
            ("Message-ID", self.message_id(order)),
        ]
        if reply_key:
            headers.append(("Reply-To", mailbox(sender, self._desk.reply_to(reply_key))))
        if place.in_reply_to:
            headers += [("In-Reply-To", place.in_reply_to), ("References", " ".join(place.references))]
        return [*headers, *automatic_headers(order).items(), (LOOP_HEADER, self._desk.address)]


def _thread(seen: View) -> str:
    """The subject of the rep's thread, the same for every reader: in the rep's language."""
    template = _templates(language_for(seen.rep.language).code).get_template("shared/thread.txt.j2")
    return " ".join(template.render(v=seen).split())


@cache
def _templates(code: str) -> Environment:
    return templates(language_for(code))


def templates(language: Language) -> Environment:
    """The templates of all letters, in one language. What is not defined is an error; HTML is escaped, text is not.

    An HTML template must not import a text one: Jinja takes what its macros give as HTML that is escaped already.
    """
    environment = Environment(
        loader=FileSystemLoader(LETTERS),
        autoescape=select_autoescape(enabled_extensions=("html.j2",), disabled_extensions=("txt.j2",), default=True),
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.install_gettext_callables(language.gettext, language.ngettext, newstyle=True)  # type: ignore[attr-defined]
    environment.filters.update(
        said=language.tongue.said,
        quoted=language.tongue.quoted,
        explains=explains,
        sentence=sentence,
        paragraph=paragraph,
        labelled=labelled,
        item=item,
        beside=beside,
        web_link=web_link,
        phone_link=phone_link,
        mail_link=mail_link,
    )
    environment.globals["side_by_side"] = side_by_side
    return environment
