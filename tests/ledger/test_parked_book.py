"""Parked mails: their raw bytes, what operators ordered, and how often they were read."""

from dataclasses import replace
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from domain.correspondence import KeptMail, MailOrder, MailVerdict, Owner
from ledger import migrations
from ledger.connect import Ledger, connect
from ledger.database import Database
from ledger.migrations.versions import r0001_first
from ledger.setup import setup
from tests.ledger.stories import after

PARKED = MailVerdict(
    message_id="<m1@example.com>",
    digest="ab12cd34" + "0" * 56,
    received_at=after(10),
    verdict="parked",
    because="It carries no reply key and answers no letter of ours.",
    sender="ben@example.com",
    subject="Re: Krämer",
)
OWNER = Owner(attempt_id="handoff-kr-1000-1", round=1, person="ben")
RAW = b"From: ben@example.com\r\nSubject: \xff\0\r\n\r\naccept\r\n"


async def test_a_parked_mail_keeps_its_raw_bytes_to_the_last_one(ledger: Ledger) -> None:
    """Also when it is parked again, and after it was decided; other mail keeps none."""
    await ledger.mails.note(PARKED, RAW)
    await ledger.mails.note(replace(PARKED, because="still"), RAW + b"a trace field of another relay")
    await ledger.mails.note(replace(PARKED, message_id="<m2@example.com>", digest="c" * 64, verdict="noted"), RAW)
    assert await ledger.parked.find("ab12") == [KeptMail(verdict=replace(PARKED, because="still"), raw=RAW)]
    decided = replace(PARKED, verdict="decided", reading=1)
    await ledger.mails.note(decided, RAW)
    assert await ledger.parked.find("AB12CD34") == [KeptMail(verdict=decided, raw=RAW)]
    (noted,) = await ledger.parked.find("cccccccc")
    assert noted.raw is None


async def test_a_short_id_names_every_mail_whose_digest_begins_so(ledger: Ledger) -> None:
    """Oldest first. Signs that mean something to a database mean nothing here."""
    other = replace(PARKED, message_id="<m2@example.com>", digest="ab12ef" + "0" * 58, received_at=after(3))
    for mail in (PARKED, other):
        await ledger.mails.note(mail, RAW)
    assert [kept.verdict for kept in await ledger.parked.find("ab12")] == [other, PARKED]
    assert [kept.verdict for kept in await ledger.parked.find("ab12c")] == [PARKED]
    for odd in ("%", "_b12", "ffff", "'"):
        assert list(await ledger.parked.find(odd)) == []


async def test_orders_are_kept_in_their_order_and_the_last_attachment_counts(ledger: Ledger) -> None:
    """An operator may correct himself; who said what, and when, stays."""
    await ledger.mails.note(PARKED, RAW)
    wrong = MailOrder(order="attach", by="nora", at=after(20), owner=replace(OWNER, person="lea"))
    right = MailOrder(order="attach", by="nora", at=after(21), owner=OWNER)
    release = MailOrder(order="release", by="Nora Sand", at=after(22), owner=OWNER, vouched_for="ben", reading=1)
    for order in (wrong, right, release):
        await ledger.parked.order(PARKED, order)
    (kept,) = await ledger.parked.find("ab12")
    assert kept.orders == (wrong, right, release)
    assert kept.owner == OWNER


async def test_the_reading_number_never_goes_back(ledger: Ledger) -> None:
    """A mail that somebody puts back into the inbox is read as the mailbox reads; its count stays."""
    await ledger.mails.note(replace(PARKED, reading=2), RAW)
    await ledger.mails.note(PARKED, RAW)
    (kept,) = await ledger.parked.find("ab12")
    assert kept.verdict.reading == 2


async def test_a_ledger_of_the_first_version_keeps_its_mails_and_keys(empty_url: str) -> None:
    """What was parked before has no raw bytes here, and no reading by an operator; a printed key stays good."""
    database = Database(empty_url)
    database.make_folder()
    async with database.writing() as connection:
        await connection.run_sync(_first_version)
        await connection.execute(
            text(
                "INSERT INTO mail_verdicts (message_id, digest, received_at, verdict, because, sender, subject,"
                " sender_key) VALUES ('<old@example.com>', 'dddddddd', '2026-11-20 10:00:00+00:00', 'parked', 'w',"
                " 'ben@example.com', 's', 'ben@example.com')"
            )
        )
        await connection.execute(
            text(
                "INSERT INTO reply_keys (key, attempt_id, round, person) VALUES ('old', 'handoff-kr-1000-1', 1, 'ben')"
            )
        )
    await database.close()
    assert (await setup(empty_url))[0].startswith("ledger: tables brought up to date (revision 0001 to ")
    ledger = connect(empty_url)
    (kept,) = await ledger.parked.find("dddd")
    assert (kept.raw, kept.verdict.reading, kept.verdict.sender) == (None, 0, "ben@example.com")
    assert await ledger.reply_keys(lambda *_: "new").issue(OWNER.attempt_id, OWNER.round, OWNER.person) == "new"
    for key in ("old", "new"):
        assert await ledger.mails.owner_of_key(key) == OWNER
    await ledger.close()


def _first_version(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    config.attributes["connection"] = connection
    command.upgrade(config, r0001_first.revision)
