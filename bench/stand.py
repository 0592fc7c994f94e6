"""The test stand: the embedded stack, set up, in a folder that is gone afterwards; workers are programs beside it."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from temporalio.client import Client

from policy.people_file import load_people
from runtime import client
from runtime.house import House, open_house
from runtime.setting_up import set_up
from runtime.stack.accounts import MailAccount
from runtime.stack.ports import FREE
from runtime.stack.program import Program
from runtime.stack.stack import EmbeddedStack, StackAddress
from runtime.trial.settings import EXAMPLES, PASSWORD, trial_accounts, trial_settings, write_env

BARE_MAILBOX = "bare@example.com"
"""A mailbox that the product knows nothing of."""
ROOT = Path(__file__).parents[1]
SWEEP_SECONDS = 120.0
"""Between two sweeps of the CRM, as in production."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """A running stack, and the house as the starter has it. Mail servers run in this process, Temporal in its own."""

    stack: StackAddress
    client: Client
    house: House
    data: Path

    @property
    def env(self) -> Path:
        """The file of settings for `--env`."""
        return self.data / "handoff.env"

    def worker(self, part: str) -> "Running":
        """The product's worker as production runs it."""
        return Running(self.data / "worker.log", ROOT / "worker.py", "--run", part, "--env", self.env)

    def bench_program(self, name: str, *arguments: str) -> "Running":
        """A program of this folder, given where Temporal answers."""
        return Running(self.data / f"{name}.log", "-m", f"bench.{name}", self.stack.target_host, *arguments)


class Running:
    """A Python program that runs while the `async with` does. Its working folder is the checkout."""

    def __init__(self, log: Path, *command: str | Path) -> None:
        self._program = Program(str(command[0]), [sys.executable, *command], log)

    async def __aenter__(self) -> Program:
        """Starts it. Raises StackFault."""
        await self._program.start()
        return self._program

    async def __aexit__(self, *_: object) -> None:
        await self._program.stop()


@asynccontextmanager
async def open_stand() -> AsyncIterator[Stand]:
    """Starts everything but the workers. Raises StackFault."""
    people = load_people(EXAMPLES / "people.yaml")
    accounts = (*trial_accounts(people), MailAccount(BARE_MAILBOX, PASSWORD))
    with TemporaryDirectory(prefix="bench-") as folder:
        data = Path(folder)
        async with EmbeddedStack(data, accounts, ports=FREE) as stack:
            settings = trial_settings(data, stack, check_every=SWEEP_SECONDS)
            write_env(settings, stack, data / "handoff.env")
            async with open_house(settings) as house, client.connect(stack.target_host) as temporal:
                await set_up(house, temporal)
                yield Stand(stack=stack, client=temporal, house=house, data=data)
