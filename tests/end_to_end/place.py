"""A running house on the embedded stack, with everybody's mailbox and a few questions that tests ask of it."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from email.message import EmailMessage
from itertools import count
from pathlib import Path
from typing import Any

import aiosmtplib
from temporalio.client import Client

from domain.correspondence import MailVerdict
from domain.listing import HandoffRow
from domain.people import Person
from mail.inbound.imap import ImapConfig, ImapMailbox
from policy.lead_file import parse_lead
from policy.people_file import load_people
from runtime import client
from runtime.house import House, open_house
from runtime.setting_up import set_up
from runtime.stack.accounts import MailAccount
from runtime.stack.ports import FREE
from runtime.stack.stack import EmbeddedStack, StackAddress
from runtime.trial.rep import MailRep, read, text_of
from runtime.trial.settings import DESK, EXAMPLES, PASSWORD, trial_accounts, trial_settings, write_env
from service.handoffs import Handoffs
from service.passing import PassResult

ROOT = EXAMPLES.parent
PATIENCE = 20.0
"""Seconds after which a test gives up on what should come within one."""
MENDED = "dora.new@example.com"
STRANGER = "mallory@elsewhere.example"
_DORA = """
  dora: # her address is wrong: nobody has this mailbox
    name: Dora Lang
    mail: dora@example.com
    roles: rep
    manager: maria
"""
_names = count(1)


@dataclass(frozen=True, kw_only=True)
class Place:
    """The house and its surroundings. `env` is a file of settings for `starter.py` and `worker.py`."""

    house: House
    handoffs: Handoffs
    temporal: Client
    stack: StackAddress
    data: Path

    @property
    def env(self) -> Path:
        """The settings as a file."""
        return self.data / "handoff.env"

    def new_id(self) -> str:
        """A lead id that no other test uses."""
        return f"lead-{next(_names)}"

    def person(self, person_id: str) -> Person:
        """Somebody from the people file."""
        return self.house.directory.people().by_id[person_id]

    def mailbox(self, person_id: str) -> MailRep:
        """Somebody's mail program."""
        return self.mail_program(self.person(person_id))

    def mail_program(self, person: Person) -> MailRep:
        """The mail program of anybody who has a mailbox on this stack."""
        stack = self.stack
        return MailRep(
            person, host=stack.mail_host, smtp_port=stack.smtp_port, imap_port=stack.imap_port, password=PASSWORD
        )

    async def post(self, mail: EmailMessage) -> None:
        """Hands any mail to the mail server."""
        stack = self.stack
        await aiosmtplib.send(mail, hostname=stack.mail_host, port=stack.smtp_port, start_tls=False, use_tls=False)

    async def pass_lead(self, data: dict[str, Any], undo_for: timedelta = timedelta()) -> PassResult:
        """Passes a lead through the gate. Unless `undo_for` says otherwise, a rejection settles at once."""
        house = replace(self.house, policy=replace(self.house.policy, undo_for=undo_for))
        return await house.passing(self.handoffs).pass_lead(parse_lead(data))

    async def handoff_letter(self, person_id: str, lead_id: str) -> EmailMessage:
        """The letter that hands this lead over, once it is in the mailbox."""
        return await self.letter(person_id, lead_id, lambda m: "answer by" in m["Subject"])

    async def letter(self, person_id: str, lead_id: str, wanted: Callable[[EmailMessage], bool]) -> EmailMessage:
        """The first wanted letter about this lead in somebody's mailbox, waited for."""
        return await self.mailbox(person_id).letter(lambda m: _is_about(lead_id, m) and wanted(m), PATIENCE)

    async def letters(self, person_id: str, lead_id: str) -> list[EmailMessage]:
        """Every letter about this lead that is in somebody's mailbox now."""
        found = [read(raw) for raw in await self.folder(self.person(person_id).mail)]
        return [mail for mail in found if _is_about(lead_id, mail)]

    async def folder(self, address: str, folder: str = "INBOX") -> list[bytes]:
        """Every mail in a folder of a mailbox."""
        stack = self.stack
        config = ImapConfig(
            host=stack.mail_host,
            port=stack.imap_port,
            security="none",
            user=address,
            password=PASSWORD,
            inbox=folder,
        )
        async with ImapMailbox(config).open() as session:
            found = [await session.fetch(uid) for uid in await session.waiting()]
        return [mail.raw for mail in found if mail is not None]

    @staticmethod
    def message_ids(raws: list[bytes]) -> list[str]:
        """The Message-ID of each mail."""
        return [str(read(raw)["Message-ID"]) for raw in raws]

    async def filed(self, message_id: str) -> tuple[str, MailVerdict]:
        """The desk's folder that this mail was filed in, and what became of it; waited for."""
        async with asyncio.timeout(PATIENCE):
            while True:
                if verdicts := await self.house.ledger.mails.seen(message_id):
                    for folder in ("Processed", "Parked"):
                        if message_id in self.message_ids(await self.folder(DESK, folder)):
                            return folder, verdicts[-1]
                await asyncio.sleep(0.05)

    async def emptied(self) -> None:
        """Returns when the desk's inbox is empty: everything in it has been taken."""
        async with asyncio.timeout(PATIENCE):
            while await self.folder(DESK):  # noqa: ASYNC110 - the mailbox's one reader is the house itself
                await asyncio.sleep(0.05)

    async def until(self, attempt_id: str, state: str, within: float = PATIENCE) -> HandoffRow:
        """The handoff's row in the ledger once it is in this state; TimeoutError after `within` seconds."""
        async with asyncio.timeout(within):
            while True:
                row = await self.house.ledger.listing.row(attempt_id)
                if row is not None and row.state == state:
                    return row
                await asyncio.sleep(0.05)

    async def closed(self, attempt_id: str) -> None:
        """Returns when the run has come to its own end."""
        async with asyncio.timeout(PATIENCE):
            await self.temporal.get_workflow_handle(attempt_id).result()

    async def recorded(self, attempt_id: str, kind: str) -> None:
        """Waits until the ledger has a fact of this kind."""
        async with asyncio.timeout(PATIENCE):
            while True:
                if kind in await self.kinds(attempt_id):
                    return
                await asyncio.sleep(0.05)

    async def kinds(self, attempt_id: str) -> list[str]:
        """The kinds of the ledger's facts, in their order."""
        return [fact.kind for fact in await self.house.ledger.listing.story(attempt_id)]

    async def sent(self, attempt_id: str) -> list[str]:
        """`kind to person` of every letter in the outbox, sorted."""
        return sorted(f"{one.letter} to {one.person}" for one in await self.house.ledger.outbox.letters(attempt_id))


def _is_about(lead_id: str, mail: EmailMessage) -> bool:
    return f"Firm {lead_id} GmbH" in " ".join(f"{mail['Subject']} {text_of(mail)}".split())


@asynccontextmanager
async def a_place(data: Path) -> AsyncIterator[Place]:
    """A stack on free ports, and a house that is set up; no worker runs yet."""
    people = data / "people.yaml"
    people.write_text((EXAMPLES / "people.yaml").read_text(encoding="utf-8") + _DORA, encoding="utf-8")
    known = [account for account in trial_accounts(load_people(people)) if account.address != "dora@example.com"]
    others = [MailAccount(address, PASSWORD) for address in (MENDED, STRANGER)]
    async with EmbeddedStack(data, [*known, *others], ports=FREE) as stack:
        settings = trial_settings(data, stack, check_every=0.3).model_copy(update={"people": people})
        write_env(settings, stack, data / "handoff.env")
        async with open_house(settings) as house, client.connect(stack.target_host) as temporal:
            await set_up(house, temporal)
            yield Place(house=house, handoffs=house.handoffs(temporal), temporal=temporal, stack=stack, data=data)


@dataclass(frozen=True)
class Finished:
    """A program that has ended."""

    code: int
    out: str
    err: str


async def starter(place: Place, *arguments: str, env: Path | None = None) -> Finished:
    """`starter.py` as a program of its own, with the settings of this place."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "starter.py", *arguments, "--env", str(env or place.env), cwd=ROOT, env=bare_environment(),
        stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, err = await process.communicate()
    return Finished(process.returncode or 0, out.decode(), err.decode())


def bare_environment() -> dict[str, str]:
    """The environment without any setting of ours or of Temporal."""
    return {k: v for k, v in os.environ.items() if not k.startswith(("HANDOFF_", "TEMPORAL_"))}


def changed_env(place: Place, folder: Path, **changes: str) -> Path:
    """The place's settings as a file, with some changed."""
    lines = dict(line.split("=", 1) for line in place.env.read_text(encoding="utf-8").splitlines())
    file = folder / "changed.env"
    file.write_text("".join(f"{name}={value}\n" for name, value in (lines | changes).items()), encoding="utf-8")
    return file
