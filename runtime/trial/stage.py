"""The demo's stage: the house on the embedded stack, one lead, and a rep who answers."""

import asyncio
import os
import stat
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from rich.console import Console
from rich.table import Table

from domain.errors import SettingsFault
from domain.listing import HandoffRow
from domain.people import Person
from policy.example import fresh_example
from policy.lead_file import parse_lead
from runtime import client
from runtime.house import House, open_house
from runtime.setting_up import set_up
from runtime.stack.stack import StackAddress
from runtime.trial.rep import MailRep
from runtime.trial.settings import PASSWORD, trial_settings, write_env
from runtime.trial.telling import Teller
from runtime.working import working
from service.handoffs import Handoffs

ANSWER = "accept - looking forward to it, I ring her on Monday"


@dataclass(frozen=True, kw_only=True)
class Stage:
    """The house at work, and everybody's place on it."""

    house: House
    handoffs: Handoffs
    stack: StackAddress
    console: Console
    begun: datetime
    data: Path

    @classmethod
    @asynccontextmanager
    async def open(cls, data: Path, stack: StackAddress, console: Console, begun: datetime) -> AsyncIterator["Stage"]:
        """Sets everything up and starts the workers."""
        settings = trial_settings(data, stack)
        write_env(settings, stack, data / "handoff.env")
        async with open_house(settings) as house, client.connect(stack.target_host) as temporal:
            await set_up(house, temporal)
            async with working(house, temporal):
                handoffs = house.handoffs(temporal)
                yield cls(house=house, handoffs=handoffs, stack=stack, console=console, begun=begun, data=data)

    async def play(self) -> None:
        """The whole story, with the rep's part played: letter, reply, opportunity, confirmed outcome."""
        teller, rep, lead_id = await self._begin()
        letter = asyncio.create_task(self._rep(rep).letter(lambda m: bool(m["Reply-To"])))
        await teller.tell_until("notified")
        await self._rep(rep).reply(await letter, ANSWER)
        teller.say(f'{rep.first_name} replies from the mailbox: "{ANSWER}"')
        await teller.tell_until("decided")
        await self._rep(rep).letter(lambda m: "auto-replied" in str(m["Auto-Submitted"]))
        made = await self.house.crm.create_opportunity(lead_id, rep.owner, at=datetime.now(UTC))
        teller.say(f"{rep.first_name} makes opportunity {made.id} in the CRM, stage {made.stage}")
        await teller.tell_until("settled")
        await asyncio.sleep(0.5)
        self._sum_up(teller, await self._row(teller))

    async def stay(self) -> None:
        """Starts the story, and leaves the rep's part to the person at the keyboard until Ctrl-C."""
        teller, rep, lead_id = await self._begin()
        telling = asyncio.create_task(teller.tell_for_ever())
        self._say_how(rep, lead_id)
        try:
            async for line in _typed_lines():
                letter = await self._rep(rep).letter(lambda m: bool(m["Reply-To"]))
                await self._rep(rep).reply(letter, line)
                teller.say(f'you reply as {rep.first_name}: "{line}"')
        finally:
            telling.cancel()

    async def _begin(self) -> tuple[Teller, Person, str]:
        passing = self.house.passing(self.handoffs)
        lead = parse_lead(fresh_example(self.begun))
        result = await passing.pass_lead(lead)
        if result.result == "refused":
            raise SettingsFault("\n".join(result.reasons))
        rep = self.house.directory.people().by_id[lead.rep]
        teller = Teller(self.house.ledger, self.console, result.attempt_id, self.begun)
        again = " (it is open from the last demo)" if result.result == "same_pass" else ""
        teller.say(f"{lead.ldr} passes {lead.contact.name}, {lead.company}, to {rep.first_name}{again}")
        return teller, rep, lead.id

    def _rep(self, person: Person) -> MailRep:
        stack = self.stack
        return MailRep(
            person, host=stack.mail_host, smtp_port=stack.smtp_port, imap_port=stack.imap_port, password=PASSWORD
        )

    async def _row(self, teller: Teller) -> HandoffRow:
        row = await self.house.ledger.listing.row(teller.attempt_id)
        assert row is not None  # noqa: S101 - it was passed above
        return row

    def _sum_up(self, teller: Teller, row: HandoffRow) -> None:
        table = Table("STEP", "SECONDS", box=None, pad_edge=False)
        for said, seconds in teller.steps:
            table.add_row(said, f"{seconds:6.1f}")
        self.console.print()
        self.console.print(table)
        self.console.print(f"\n{row.outcome}: {row.contact}, {row.company}, {row.opportunity_id}", style="bold green")
        self.console.print(_OPEN_NEXT.format(command=self._command("show", row.lead_id)), markup=False)

    def _say_how(self, rep: Person, lead_id: str) -> None:
        stack = self.stack
        told = _HOW.format(
            name=rep.name,
            imap=f"{stack.mail_host}:{stack.imap_port}",
            smtp=f"{stack.mail_host}:{stack.smtp_port}",
            login=rep.mail,
            password=PASSWORD,
            create=self._command("opportunity create", f"{lead_id} --owner {rep.owner}"),
            ui=f"{stack.ui_url}/namespaces/default/workflows",
            list=self._command("list", ""),
            show=self._command("show", lead_id),
        )
        self.console.print(told, markup=False)

    def _command(self, name: str, what: str) -> str:
        parts = (os.path.relpath(sys.executable), "starter.py", name, what, "--env", _short(self.data / "handoff.env"))
        return " ".join(part for part in parts if part)


def _short(path: Path) -> str:
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)


_OPEN_NEXT = """
Open next:
  {command}   the story, from the ledger
  make play    the same with you as the rep, and the Temporal UI open
  README.md    what stands in which room
"""
_HOW = """
Everything stays up until Ctrl-C. You are {name}. Answer in one of these ways:
  here    type a line such as: accept     or: reject 1 2 - what you heard
  mail    any mail program, without TLS: IMAP {imap}, SMTP {smtp},
          login {login}, password {password}
After accepting, make the opportunity:
  {create}
Look on:
  Temporal UI  {ui}
  all          {list}
  this one     {show}
"""


def _can_be_waited_for(typed: TextIO) -> bool:
    """Whether lines may come: from a keyboard or a pipe, not from a file or `/dev/null`, which no loop can watch."""
    mode = os.fstat(typed.fileno()).st_mode
    return typed.isatty() or stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)


async def _typed_lines() -> AsyncIterator[str]:
    """Lines typed at the keyboard; without a keyboard, it waits for ever."""
    if not _can_be_waited_for(sys.stdin):
        await asyncio.Event().wait()
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        if text := line.decode(errors="replace").strip():
            yield text
    await asyncio.Event().wait()
