"""How an LDR gets to the page where leads are passed: by a personal link, which only the LDR's mailbox learns."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from activities.ports import Directory
from domain.correspondence import LinkGrant
from domain.desk_letters import DeskLetter, PassedByPage, PassLink
from domain.drafts import LeadDraft
from domain.errors import HandoffError
from domain.people import Person
from service.links import Links

log = logging.getLogger(__name__)
OPENS_FOR = timedelta(days=30)
"""So long a link opens the page; then another one is asked for."""
Send = Callable[[DeskLetter, datetime], Awaitable[None]]
"""Writes to somebody. Raises MailDelayed, MailRefused, RecipientRefused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """Whose page a link opens. `is_over`: it did, and does no more."""

    ldr: Person
    is_over: bool


class PassLinks:
    """Makes, sends and reads the links."""

    def __init__(self, *, links: Links, directory: Directory, send: Send, now: Callable[[], datetime]) -> None:
        """`now` gives the moment (UTC)."""
        self._links, self._directory, self._send, self._now = links, directory, send, now

    def listed(self, mail: str) -> Person | None:
        """The active LDR with this mail address, case aside."""
        wanted = mail.strip().casefold()
        return next((p for p in self._directory.people().with_role("ldr") if p.mail.casefold() == wanted), None)

    async def send_link(self, ldr: Person, path: str = "") -> None:
        """Mails the LDR a link to the page, or to what `path` names below it. A fault is logged: the LDR asks again."""
        today = self._now().date()
        until = datetime.combine(today + OPENS_FOR, time(), UTC)
        try:
            link = await self.to_page(ldr.id, today)
            await self._send(PassLink(to=ldr.id, link=link + path, until=until), self._now())
        except HandoffError as fault:
            log.warning("a link to the page for passing was not sent: %s", fault)

    async def tell_passed(self, draft: LeadDraft) -> None:
        """Mails the LDR what was passed by the page, and where to withdraw it. A fault is logged."""
        fields = draft.fields
        try:
            letter = PassedByPage(
                to=draft.ldr,
                contact=fields.get("contact.name", ""),
                company=fields.get("company", ""),
                rep=fields.get("rep", ""),
                attempt_id=draft.attempt_id,
                link=f"{await self.to_page(draft.ldr, self._now().date())}/{draft.id}",
            )
            await self._send(letter, self._now())
        except HandoffError as fault:
            log.warning("the receipt for %s was not sent: %s", draft.attempt_id, fault)

    async def to_page(self, ldr: str, day: date) -> str:
        """The link that was made that day for this LDR; empty where no pages are served. Raises LedgerUnavailable."""
        return await self._links.to(
            LinkGrant(purpose="pass", attempt_id="", round=0, person=ldr, digest=day.isoformat())
        )

    async def opened(self, key: str) -> Opened | None:
        """Whose page this key opens; None for a key that is none, and for somebody who is no LDR any more."""
        grant = await self._links.grant(key)
        if grant is None or grant.purpose != "pass":
            return None
        ldr = self._directory.people().get(grant.person)
        if ldr is None or not ldr.active or "ldr" not in ldr.roles:
            return None
        return Opened(ldr=ldr, is_over=self._now().date() >= date.fromisoformat(grant.digest) + OPENS_FOR)
