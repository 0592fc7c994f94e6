"""What the use cases ask of the ledger, in domain words."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from domain.absence import Absence
from domain.api_keys import ApiKey
from domain.api_requests import ApiRequest
from domain.correspondence import KeptMail, LinkGrant, MailOrder, MailVerdict, Owner
from domain.drafts import DraftState, LeadDraft
from domain.facts import Fact
from domain.handoff import Case
from domain.letters import LetterKind
from domain.link_answers import LinkAnswer, LinkAnswerState
from domain.listing import HandoffRow
from domain.mail_reading import MailReading
from domain.mailbox import Folder, Incoming
from domain.on_record import OnRecord
from domain.people import Person, Role
from domain.policy import Policy
from mail.inbound.kind import MailKind
from mail.inbound.mime import ParsedMail
from mail.security.origin import Origin
from mail.security.results import Proof


class MailReader(Protocol):
    """Reading a mail's bytes, in a place where a mail that hangs or kills its reader costs that mail alone."""

    async def opened(self, raw: bytes) -> tuple[ParsedMail, MailKind]:
        """The mail taken apart, and its kind. Raises MailUnreadable."""

    async def read(self, raw: bytes, policy: Policy | None = None, asked: Role = "rep") -> MailReading:
        """What it says to the criteria of this policy, as an answer by whom the letter asked. Raises MailUnreadable."""


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
        outcome: str | None = None,
        passed_from: datetime | None = None,
        passed_before: datetime | None = None,
        after: HandoffRow | None = None,
        limit: int | None = None,
    ) -> Sequence[HandoffRow]:
        """Handoffs, oldest `passed_at` first; `after` a row means only those that follow it in this order.

        `overdue_at` keeps those whose `due_at` lies before that moment (UTC).
        """

    async def row(self, attempt_id: str) -> HandoffRow | None:
        """One handoff as it stands."""

    async def story(self, attempt_id: str) -> Sequence[Fact]:
        """All its facts in the order of `at`."""

    async def case(self, attempt_id: str) -> Case | None:
        """What was passed, under which policy."""

    async def on_record(self, attempt_id: str) -> OnRecord | None:
        """All that is known of one handoff, read together."""


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

    async def owner_of_joined(self, message_ids: Sequence[str]) -> Owner | None:
        """Whose the first case of a mail is that held several, if one of these is such a mail."""

    async def letter_answered(self, message_ids: Sequence[str]) -> LetterKind | None:
        """The kind of the first of these (the nearest ancestor first) that is a letter of ours, or None."""

    async def note(self, verdict: MailVerdict, raw: bytes = b"") -> None:
        """Keeps what became of a mail; the same Message-ID and digest again replaces it. Of a parked one also `raw`."""

    async def seen(self, message_id: str) -> Sequence[MailVerdict]:
        """Verdicts on mails with this Message-ID, whatever their content."""

    async def answers(self, attempt_id: str, person: str, kind: LetterKind, since: datetime) -> Sequence[str]:
        """The causes of letters of this kind that this person was sent about this handoff since that moment (UTC)."""

    async def count(self, attempt_id: str) -> int:
        """How many mails have reached this handoff's story."""

    async def parked(self) -> Sequence[MailVerdict]:
        """Mails that wait for a person, oldest first."""


class ParkedBook(Protocol):
    """What working the parked mails asks and keeps."""

    async def find(self, id_: str) -> Sequence[KeptMail]:
        """The mails whose digest begins so; one, if the id is long enough."""

    async def order(self, mail: MailVerdict, order: MailOrder) -> None:
        """Keeps what an operator ordered for this mail."""


class Room(Protocol):
    """What reads a mail: the mailroom."""

    async def origin(self, mail: ParsedMail) -> Origin[Owner]:
        """Whose the mail is by its keys and its thread."""

    async def take(self, incoming: Incoming) -> Folder:
        """Takes the mail to its end and notes the verdict."""


class Keys(Protocol):
    """The secrets that keys are made from, as the mailroom asks of them."""

    def maker(self, key: str, attempt_id: str, round: int, person: str) -> bytes | None:
        """Which secret that still counts made this reply key; None for a retired one."""


class Witness(Protocol):
    """Who looks in the network for a proof of the sender where our mail server has written none."""

    async def of(self, raw: bytes, mail: ParsedMail, mailbox: str, at: datetime) -> Proof:
        """What can be said of this From. `at` (UTC) is when the mail came. Never raises."""


class AbsenceBook(Protocol):
    """Who is away, and which mailboxes take no mail."""

    async def keep(self, absence: Absence) -> None:
        """Keeps an absence; the same id again changes nothing."""

    async def standing(self, day: date) -> Sequence[Absence]:
        """What was not cleared and is not over before this day, in the order in which it was told."""

    async def clear(self, person: str, by: str, because: str, at: datetime, *, kind: str | None = None) -> int:
        """Takes all standing absences of this person back, or those of one kind; gives how many."""


class WorkTime(Protocol):
    """Working time of people, as absences ask for it."""

    def next_working(self, person: Person, at: datetime) -> datetime:
        """The first moment (UTC) from `at` on at which the person works. Raises SettingsFault when none comes soon."""


class ApiKeyBook(Protocol):
    """Keys of the HTTP API, by the hash of their secret."""

    async def keep(self, key: ApiKey, digest: str) -> None:
        """Keeps a new key with the SHA-256 of its secret in hex."""

    async def of(self, digest: str) -> ApiKey | None:
        """The key whose secret has this hash, revoked or not."""

    async def all(self) -> Sequence[ApiKey]:
        """Every key, oldest first."""

    async def revoke(self, id_: str, at: datetime) -> bool:
        """From now on the key counts no more; whether there was such a one in use."""


class ApiRequestBook(Protocol):
    """Requests that carried an idempotency key, and what was answered."""

    async def begin(self, asked: ApiRequest) -> ApiRequest:
        """Keeps what is asked, before anything is done; the first one under this key is given back as it stands."""

    async def answered(self, asked: ApiRequest, answer: str) -> str:
        """Keeps the answer; one that was kept before is given back instead."""

    async def forget(self, before: datetime) -> None:
        """Removes requests from before that moment (UTC)."""


class DraftBook(Protocol):
    """Leads that LDRs are still writing."""

    async def keep(self, draft: LeadDraft) -> LeadDraft:
        """Keeps a new draft; one of this id that was kept before is given back as it stands."""

    async def save(self, draft: LeadDraft) -> bool:
        """Saves the next version of an open draft; False when somebody saved it meanwhile, or it is not open."""

    async def end(self, id_: str, state: DraftState, attempt_id: str = "") -> None:
        """The draft is passed or discarded."""

    async def draft(self, ldr: str, id_: str) -> LeadDraft | None:
        """One draft of this LDR."""

    async def of(self, ldr: str) -> Sequence[LeadDraft]:
        """This LDR's open drafts, then those that were passed, the newest first."""


class LinkAnswerBook(Protocol):
    """The ledger's inbox for answers by link."""

    async def keep(self, answer: LinkAnswer) -> LinkAnswer:
        """Keeps it; one of this id that was kept before is given back as it stands."""

    async def mark(self, id_: str, state: LinkAnswerState, said: str = "") -> None:
        """Says what became of it."""

    async def of(self, grant: LinkGrant, since: datetime | None = None) -> list[LinkAnswer]:
        """The answers that came under this grant, oldest first, all or those since that moment (UTC)."""

    async def waiting(self) -> Sequence[LinkAnswer]:
        """Answers that were not delivered yet, oldest first."""


class LinkBook(Protocol):
    """Links that we wrote, and what each key opens."""

    async def keep(self, key: str, grant: LinkGrant) -> None:
        """Keeps what the key opens, before it is printed; once and for good."""

    async def grant(self, key: str) -> LinkGrant | None:
        """What this key opens (case aside); None for one that was never ours."""
