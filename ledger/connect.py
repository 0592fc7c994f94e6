"""Opening the ledger."""

from collections.abc import Callable, Sequence

from domain.correspondence import Owner
from ledger.absence_book import AbsenceBook
from ledger.api_keys import ApiKeyBook
from ledger.api_requests import ApiRequestBook
from ledger.cases import CaseBook
from ledger.database import Database
from ledger.draft_book import DraftBook
from ledger.escalation_book import EscalationBook
from ledger.facts import FactBook
from ledger.incidents import IncidentBook
from ledger.link_answers import LinkAnswerBook
from ledger.link_book import LinkBook
from ledger.listing import Listing
from ledger.mail_book import MailBook
from ledger.outbox import Outbox
from ledger.parked_book import ParkedBook
from ledger.pass_book import PassBook
from ledger.reply_keys import ReplyKeys, open_keys
from ledger.waiting import Waiting


class Ledger:
    """One ledger, by what is asked of it. Belongs to the event loop that it is first used in."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.facts = FactBook(database)
        self.cases = CaseBook(database)
        self.outbox = Outbox(database)
        self.listing = Listing(database)
        self.passes = PassBook(database)
        self.mails = MailBook(database)
        self.parked = ParkedBook(database)
        self.incidents = IncidentBook(database)
        self.links = LinkBook(database)
        self.api_keys = ApiKeyBook(database)
        self.api_requests = ApiRequestBook(database)
        self.drafts = DraftBook(database)
        self.link_answers = LinkAnswerBook(database)
        self.absences = AbsenceBook(database)
        self.escalations = EscalationBook(database)

    def reply_keys(self, make_key: Callable[[str, int, str], str]) -> ReplyKeys:
        """Reply keys; `make_key(attempt_id, round, person)` makes a new one."""
        return ReplyKeys(self._database, make_key)

    async def open_keys(self) -> Sequence[tuple[str, Owner]]:
        """The reply keys of handoffs that are not settled, and whose each is. Raises LedgerUnavailable."""
        return await open_keys(self._database)

    def waiting(self, owner_of: Callable[[str], str]) -> Waiting:
        """Accepted handoffs; `owner_of(person_id)` gives the owner id in the CRM."""
        return Waiting(self._database, owner_of)

    async def reachable(self) -> None:
        """Returns when the database answers. Raises LedgerUnavailable."""
        await self.listing.row("")

    async def close(self) -> None:
        """Closes all connections to the database."""
        await self._database.close()


def connect(url: str) -> Ledger:
    """The ledger at this SQLAlchemy URL; nothing is opened before it is used, but a SQLite file's folder is made.

    Raises SettingsFault for a URL that the ledger cannot use. Its tables are made by `ledger.setup.setup`.
    """
    database = Database(url)
    database.make_folder()
    return Ledger(database)
