"""What the use cases ask of the ledger, in domain words."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.correspondence import KeptMail, MailOrder, MailVerdict, Owner
from domain.facts import Fact
from domain.handoff import Case
from domain.letters import LetterKind
from domain.listing import HandoffRow


class Listing(Protocol):
    """The ledger's reading side."""

    async def rows(
        self,
        *,
        open_only: bool = True,
        rep: str | None = None,
        ldr: str | None = None,
        state: str | None = None,
        overdue_at: datetime | None = None,
        lead_id: str | None = None,
        limit: int | None = None,
    ) -> Sequence[HandoffRow]:
        """Handoffs, oldest `passed_at` first. `overdue_at` keeps those whose `due_at` lies before that moment (UTC)."""

    async def row(self, attempt_id: str) -> HandoffRow | None:
        """One handoff as it stands."""

    async def story(self, attempt_id: str) -> Sequence[Fact]:
        """All its facts in the order of `at`."""

    async def case(self, attempt_id: str) -> Case | None:
        """What was passed, under which policy."""


class PassBook(Protocol):
    """What the gate and the start of a handoff ask."""

    async def settled_attempts(self, lead_id: str) -> int:
        """How many attempts of this lead are settled."""

    async def settled_with(self, pass_key: str) -> HandoffRow | None:
        """The settled handoff that was passed with this key, if any."""

    async def same_person(self, mail: str | None, phone: str | None) -> Sequence[HandoffRow]:
        """Handoffs, open and past, of the same person by mail (case aside) or phone (E.164)."""

    async def same_company(self, domain: str | None) -> Sequence[HandoffRow]:
        """Handoffs, open and past, of the same company by domain (case aside)."""

    async def open_handoffs(self, rep: str) -> int:
        """How many handoffs of this rep are open."""


class MailBook(Protocol):
    """What reading a reply asks and keeps."""

    async def owner_of_key(self, key: str) -> Owner | None:
        """Whose this reply key is."""

    async def owner_of_letter(self, message_id: str) -> Owner | None:
        """Whose the sent letter with this Message-ID is (the person it was written to)."""

    async def letter_answered(self, message_ids: Sequence[str]) -> LetterKind | None:
        """The kind of the first of these (the nearest ancestor first) that is a letter of ours, or None."""

    async def note(self, verdict: MailVerdict, raw: bytes = b"") -> None:
        """Keeps what became of a mail; the same Message-ID and digest again replaces it. Of a parked one also `raw`."""

    async def seen(self, message_id: str) -> Sequence[MailVerdict]:
        """Verdicts on mails with this Message-ID, whatever their content."""

    async def asked_back_on(self, sender: str, attempt_id: str, since: datetime) -> int:
        """How many mails of this sender about this handoff were asked back since that moment (UTC)."""

    async def count(self, attempt_id: str) -> int:
        """How many mails about this handoff have come."""

    async def parked(self) -> Sequence[MailVerdict]:
        """Mails that wait for a person, oldest first."""


class ParkedBook(Protocol):
    """What working the parked mails asks and keeps."""

    async def find(self, id_: str) -> Sequence[KeptMail]:
        """The mails whose digest begins so; one, if the id is long enough."""

    async def order(self, mail: MailVerdict, order: MailOrder) -> None:
        """Keeps what an operator ordered for this mail."""
