"""What the deeds need from the outside, in domain words. Adapters fill these by shape, at one wiring place.

Ports are as short as a visiting card; the errors that they may raise are in `domain.errors`.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

from domain.clock import ClockOrder, Plan
from domain.facts import Fact
from domain.handoff import Case
from domain.letters import Clock, Composed, SentLetter, StartedClock, ToSend
from domain.mailbox import Folder as Folder  # noqa: PLC0414 - part of the port
from domain.mailbox import Incoming as Incoming  # noqa: PLC0414
from domain.opportunity import Expected, Judgement, LeadRecord, Stage
from domain.people import People, Person


class Directory(Protocol):
    """The people file as it stands now; people are looked up when a letter is written, since addresses change."""

    def people(self) -> People:
        """Everybody."""

    async def present(self) -> People:
        """Everybody, with who is away and which mailboxes take no mail, as was told beside the file.

        Raises LedgerUnavailable.
        """


class Clocks(Protocol):
    """Working time."""

    def start(self, clock: Clock, person: Person, at: datetime) -> StartedClock:
        """The clock's moments for this person, started at `at` (UTC)."""

    def plan(self, order: ClockOrder, people: People, at: datetime) -> Plan:
        """All moments of a clock that is started, or goes on, at `at` (UTC), each step with its reader."""

    def next_working(self, person: Person, at: datetime) -> datetime:
        """The first moment (UTC) from `at` on at which the person works: `at` itself in working time."""


class Joiner(Protocol):
    """Several letters to one reader as one mail. Pure."""

    def compose_joined(self, letters: Sequence[tuple[ToSend, str]], people: People, at: datetime) -> Composed:
        """One mail for several escalations, each with its reply key. Raises LetterFault if it cannot be written."""


class Writer(Joiner, Protocol):
    """Letters to MIME. Pure: no clock, no network."""

    def message_id(self, order: ToSend) -> str:
        """The Message-ID of this letter: the same for the same letter, however often it is composed."""

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

        Raises LetterFault if it cannot be written.
        """


class Post(Protocol):
    """Mail to a server."""

    async def hand_over(self, letter: Composed) -> datetime:
        """Hands the letter to the mail server; gives the moment of its 250 (UTC).

        Raises RecipientRefused (for good), MailRefused (this letter for good), MailDelayed (try again later).
        """


class Outbox(Protocol):
    """Letters that a mail server has taken, by Message-ID."""

    async def sent(self, message_id: str) -> SentLetter | None:
        """The letter as it went out, or None if it has not."""

    async def keep(self, order: ToSend, letter: Composed, sent: SentLetter) -> None:
        """Keeps a letter that was taken. Keeping it twice changes nothing."""


class Escalations(Protocol):
    """Escalations that wait to go out as one mail to one reader."""

    async def wait(self, message_id: str, letter: ToSend, at: datetime) -> datetime:
        """Adds a letter to those that wait for its reader; gives from when (UTC) they go out."""

    async def take(self, message_id: str, reader: str, at: datetime) -> Mapping[str, ToSend] | None:
        """Takes all that wait, by Message-ID, for one mail; those that nobody wants any more are left out.

        None when the deed of another letter has taken this one.
        """

    async def gone(self, message_ids: Iterable[str], at: datetime, joined: str | None = None) -> None:
        """They went out; several of them in the mail of the Message-ID `joined`."""


class ReplyKeys(Protocol):
    """Secrets in Reply-To: each names one attempt, one round and one person."""

    async def issue(self, attempt_id: str, round: int, person: str) -> str:
        """The reply key for this person, the same every time; 26 lower-case base32 characters."""


class AnswerLinks(Protocol):
    """Links to the page where a letter may be answered."""

    async def to_answer(self, attempt_id: str, round_: int, person: str) -> str:
        """The link for this person, the same every time; empty where no pages are served."""


class CaseBook(Protocol):
    """What was passed, kept beside the facts."""

    async def keep_case(self, case: Case) -> None:
        """Keeps the case of an attempt; keeping it twice changes nothing."""


class FactBook(Protocol):
    """The append-only ledger, as the deeds use it."""

    async def write(self, facts: Sequence[Fact]) -> None:
        """Writes facts, each once per key. The same key with other content is kept as an incident."""


class Crm(Protocol):
    """One CRM connection, read by primary key and in batches."""

    name: str

    async def stages(self) -> Sequence[Stage]:
        """The stage catalogue."""

    async def read(self, lead_ids: Sequence[str]) -> dict[str, LeadRecord]:
        """Every asked lead with its opportunities. Raises CrmUnavailable, CrmMisconfigured."""


class Judge(Protocol):
    """The one judge of opportunities, the same for all CRMs. Pure."""

    def __call__(self, expected: Expected, record: LeadRecord, stages: Sequence[Stage], read_at: datetime) -> Judgement:
        """Whether this record confirms the accepted handoff."""


class Waiting(Protocol):
    """The accepted handoffs without a confirmed opportunity, and what was last said of each."""

    async def expected(self) -> Sequence[tuple[Expected, Judgement | None]]:
        """Every waiting handoff with the judgement last delivered to it."""

    async def delivered(self, attempt_id: str, judgement: Judgement) -> None:
        """Notes that the handoff has taken this judgement."""

    async def unread(self, crm: str, at: datetime) -> datetime:
        """Notes that this CRM could not be read; gives since when (UTC)."""

    async def unread_since(self, crm: str) -> datetime | None:
        """Since when (UTC) this CRM cannot be read; None when it can."""

    async def read_again(self, crm: str) -> None:
        """This CRM can be read again."""


class Stories(Protocol):
    """The running handoffs, as the sweep reaches them."""

    async def tell(self, attempt_id: str, judgement: Judgement) -> None:
        """Delivers a judgement to a handoff; a handoff that has closed is no error."""

    async def pause(self, attempt_id: str, since: datetime) -> None:
        """The CRM cannot be read since then (UTC): the opportunity's clock stands still. Saying it twice is once."""

    async def go_on(self, attempt_id: str, since: datetime) -> None:
        """The CRM can be read again: the clock that stood still since then goes on. Saying it twice is once."""

    async def record_aborted(self) -> int:
        """Finds runs that ended from outside and records them as aborted; gives how many."""


class MailboxSession(Protocol):
    """One connection to the handoff mailbox. After any exception it is thrown away."""

    uidvalidity: int

    async def waiting(self) -> Sequence[int]:
        """UIDs in the inbox, oldest first."""

    async def fetch(self, uid: int) -> Incoming | None:
        """The mail, or None when it is no longer there. A mail over the size limit comes cut to its headers."""

    async def file(self, uid: int, folder: Folder) -> None:
        """Moves the mail to a folder."""

    async def wait(self, seconds: float) -> None:
        """Waits for news (IDLE), at most this long. Raises MailboxLost when the connection goes."""


class Mailbox(Protocol):
    """The handoff mailbox."""

    def open(self) -> AbstractAsyncContextManager[MailboxSession]:
        """Connects, logs in, selects the inbox. Raises MailboxLost, MailboxMisconfigured."""


class Reader(Protocol):
    """Takes one mail to its end: whose it is, who wrote it, what it says, who must be told."""

    async def take(self, incoming: Incoming) -> Folder:
        """Takes the mail and says where to file it. Raises HandoffError for what is worth trying again."""

    async def park(self, incoming: Incoming, because: str) -> Folder:
        """Notes that the mail waits for a person, and why."""
