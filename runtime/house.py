"""The one place where real things meet: from settings to ports filled and use cases ready."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property

from temporalio.client import Client

from activities.letters import Books, LetterDeeds
from activities.mailbox import MailboxDeeds
from activities.opportunities import OpportunityDeeds
from crm.connect import connect as connect_crm
from crm.judge import judge
from crm.sql import SqlCrm
from domain.desk_letters import DeskLetter
from domain.people import Person
from domain.policy import Policy
from domain.time import Window
from ledger.connect import Ledger
from ledger.connect import connect as connect_ledger
from ledger.reply_keys import ReplyKeys
from mail.inbound.imap import ImapConfig, ImapMailbox
from mail.inbound.isolated import IsolatedReader
from mail.outbound.config import DeskConfig, SmtpConfig
from mail.outbound.desk_writer import DeskWriter
from mail.outbound.smtp import SmtpPost
from mail.outbound.writer import LetterWriter
from mail.security.dkim_witness import DkimWitness, dns_txt
from mail.security.keys import Keyring
from policy.lead_fields import read_fields
from policy.policy_file import load_policy
from runtime.directory import PeopleFile
from runtime.settings import MailSettings, Settings
from service.absences import Absences
from service.answering import Answering
from service.api_keys import ApiKeys
from service.confirming import Confirming
from service.drafts import Drafts
from service.handoffs import Handoffs
from service.leaver import Leaver
from service.links import Links
from service.mailroom import DeskRules, Mailroom
from service.parked import ParkedMails
from service.pass_links import PassLinks
from service.passing import Passing
from service.repassing import Repassing
from service.stories import Stories
from worktime.calendar import WorkCalendar


@dataclass(frozen=True, kw_only=True)
class House:
    """Everything that needs no Temporal server, made from the settings."""

    settings: Settings
    policy: Policy
    directory: PeopleFile
    ledger: Ledger
    crm: SqlCrm
    calendar: WorkCalendar
    writer: LetterWriter
    desk_writer: DeskWriter
    post: SmtpPost
    mailbox: ImapMailbox
    reader: IsolatedReader

    @property
    def keyring(self) -> Keyring:
        """The secrets that keys are made from."""
        current, *former = (
            secret.get_secret_value().encode() for secret in (self.settings.secret, *self.settings.former_secrets)
        )
        return Keyring(current, tuple(former))

    @cached_property
    def reply_keys(self) -> ReplyKeys:
        """The secrets in Reply-To."""
        return self.ledger.reply_keys(self.keyring.reply_key)

    def passing(self, handoffs: Handoffs | None = None) -> Passing:
        """The LDR's use cases; without `handoffs`, leads are only checked."""
        return Passing(
            policy=self.policy,
            directory=self.directory,
            book=self.ledger.passes,
            listing=self.ledger.listing,
            facts=self.ledger.facts,
            window_end=self.window_end,
            leads=self.crm,
            handoffs=handoffs,
        )

    def handoffs(self, client: Client) -> Handoffs:
        """The running handoffs."""
        return Handoffs(client, self.settings.task_queue)

    def letter_deeds(self) -> LetterDeeds:
        """The deeds that write letters."""
        books = Books(
            facts=self.ledger.facts,
            cases=self.ledger.cases,
            outbox=self.ledger.outbox,
            keys=self.reply_keys,
            links=self.links(),
            escalations=self.ledger.escalations,
        )
        return LetterDeeds(self.directory, self.calendar, self.writer, self.post, books)

    def opportunity_deeds(self, client: Client) -> OpportunityDeeds:
        """The deeds around the CRM."""
        stories = Stories(self.handoffs(client), self.ledger.listing, self.ledger.facts)
        waiting = self.ledger.waiting(self.directory.owner_of)
        return OpportunityDeeds(self.crm, judge, waiting, stories, self.directory, rest=self.settings.check_every)

    def mailbox_deeds(self, client: Client) -> MailboxDeeds:
        """The deed of watching the mailbox."""
        return MailboxDeeds(self.mailbox, self.mailroom(client))

    def mailroom(self, client: Client) -> Mailroom:
        """The reader of replies."""
        mail = self.settings.mail
        rules = DeskRules(
            address=mail.address,
            separator=mail.separator,
            keys=self.keyring,
            proof=mail.sender_proof,
            authserv_ids=tuple(mail.authserv_ids),
            internal_header=mail.internal_header,
            witness=DkimWitness(mail.address, dns_txt()) if mail.check_dkim else None,
        )
        handoffs = self.handoffs(client)
        return Mailroom(
            rules=rules,
            reader=self.reader,
            handoffs=handoffs,
            repassing=self.repassing(handoffs),
            directory=self.directory,
            mails=self.ledger.mails,
            listing=self.ledger.listing,
            answering=Answering(self.letter_deeds().deliver, self.ledger.mails),
            links=self.links(),
            absences=self.absences(self.handoffs(client)),
        )

    def repassing(self, handoffs: Handoffs) -> Repassing:
        """Passing a lead again."""
        return Repassing(self.passing(handoffs), self.directory, self.ledger.listing)

    def absences(self, handoffs: Handoffs) -> Absences:
        """Who is away, and which mailboxes take no mail."""
        return Absences(
            handoffs=handoffs,
            directory=self.directory,
            listing=self.ledger.listing,
            book=self.ledger.absences,
            working=self.calendar,
            now=lambda: datetime.now(UTC),
        )

    def leaver(self, handoffs: Handoffs) -> Leaver:
        """What is with somebody who leaves."""
        return Leaver(handoffs, self.ledger.listing, self.directory, lambda: datetime.now(UTC))

    def links(self) -> Links:
        """Links in letters, and what their keys open."""
        return Links(self.ledger.links, self.keyring, self.settings.public_url)

    def pass_links(self) -> PassLinks:
        """Links to the page where an LDR passes leads."""

        async def send(letter: DeskLetter, at: datetime) -> None:
            await self.post.hand_over(self.desk_writer.compose(letter, self.directory.people(), at))

        return PassLinks(links=self.links(), directory=self.directory, send=send, now=lambda: datetime.now(UTC))

    def drafts(self, handoffs: Handoffs) -> Drafts:
        """What an LDR does on that page."""
        return Drafts(
            book=self.ledger.drafts,
            passing=self.passing(handoffs),
            read=read_fields,
            directory=self.directory,
            now=lambda: datetime.now(UTC),
        )

    def confirming(self, client: Client) -> Confirming:
        """What the page behind a `confirm` link does."""
        return Confirming(
            book=self.ledger.parked,
            mails=self.ledger.mails,
            listing=self.ledger.listing,
            directory=self.directory,
            room=self.mailroom(client),
            now=lambda: datetime.now(UTC),
        )

    async def reply_to(self, attempt_id: str, round_: int, person: str) -> str:
        """The address to which this person's replies go."""
        key = await self.reply_keys.issue(attempt_id, round_, person)
        return self.writer.reply_to(key)

    def api_keys(self) -> ApiKeys:
        """Who may call the HTTP API."""
        return ApiKeys(self.ledger.api_keys, lambda: datetime.now(UTC))

    def parked_mails(self) -> ParkedMails:
        """An operator's use cases around parked mail."""
        return ParkedMails(self.ledger.parked, self.directory, lambda: datetime.now(UTC))

    def window_end(self, window: Window, person: Person, at: datetime) -> datetime:
        """When a window ends that this person starts at that moment (UTC)."""
        return self.calendar.add(window, person, at).at


@asynccontextmanager
async def open_house(settings: Settings) -> AsyncIterator[House]:
    """Makes everything and closes it at the end. Raises SettingsFault for a file or setting that is wrong."""
    policy = load_policy(settings.policy)
    desk = DeskConfig(address=settings.mail.address, separator=settings.mail.separator)
    async with AsyncExitStack() as closing:
        ledger = connect_ledger(settings.database)
        closing.push_async_callback(ledger.close)
        directory = PeopleFile(settings.people, settings.accounts, ledger.absences)
        crm = connect_crm(settings.crm)
        closing.push_async_callback(crm.close)
        reader = IsolatedReader()
        closing.callback(reader.close)
        yield House(
            settings=settings,
            policy=policy,
            directory=directory,
            ledger=ledger,
            crm=crm,
            calendar=WorkCalendar(),
            writer=LetterWriter(desk),
            desk_writer=DeskWriter(desk),
            post=SmtpPost(_smtp(settings.mail)),
            mailbox=ImapMailbox(_imap(settings.mail)),
            reader=reader,
        )


def _smtp(mail: MailSettings) -> SmtpConfig:
    return SmtpConfig(
        host=mail.smtp_host,
        port=mail.smtp_port,
        sender=mail.address,
        security=mail.smtp_security,
        user=mail.smtp_user,
        password=mail.smtp_password.get_secret_value() if mail.smtp_password else None,
        ca_file=mail.ca_file,
        redirect_to=mail.redirect_to,
        allow_domains=tuple(mail.allow_domains),
    )


def _imap(mail: MailSettings) -> ImapConfig:
    return ImapConfig(
        host=mail.imap_host,
        port=mail.imap_port,
        security=mail.imap_security,
        user=mail.imap_user,
        password=mail.imap_password.get_secret_value(),
        ca_file=mail.ca_file,
        inbox=mail.inbox,
        processed=mail.processed,
        parked=mail.parked,
    )
