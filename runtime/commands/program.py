"""What all commands share: settings, the house, exit codes, and faults as one clear line."""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from temporalio.client import Client

from domain.errors import CrmUnavailable, HandoffError, LedgerUnavailable, MailboxLost
from runtime import client
from runtime.errors import ServerUnreachable
from runtime.house import House, open_house
from runtime.settings import Settings, load_settings
from service.handoffs import Handoffs
from service.trouble import NoSuchHandoff, TemporalUnreachable

OK, REFUSED, BAD_USAGE, UNREACHABLE = 0, 1, 2, 3
_UNREACHED = (ServerUnreachable, TemporalUnreachable, LedgerUnavailable, CrmUnavailable, MailboxLost)

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)

EnvFile = Annotated[Path | None, typer.Option("--env", help="A file of settings; .env.example shows all of them.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of text for people.")]


def run(work: Callable[[House], Awaitable[int]], env: Path | None) -> None:
    """Runs a command in an open house and exits with the code it gives."""

    async def inside(settings: Settings) -> int:
        async with open_house(settings) as house:
            return await work(house)

    finish(lambda: inside(load_settings(env)))


def run_with_temporal(work: Callable[[House, Handoffs, Client], Awaitable[int]], env: Path | None) -> None:
    """The same, with the running handoffs at hand."""

    async def inside(house: House) -> int:
        async with client.connect() as temporal:
            return await work(house, house.handoffs(temporal), temporal)

    run(inside, env)


def finish(work: Callable[[], Coroutine[Any, Any, int]]) -> None:
    """Runs to the end; a fault is one clear line and the exit code that says of what kind it is."""
    try:
        code = asyncio.run(work())
    except HandoffError as fault:
        err.print(f"[red]error:[/red] {_escaped(str(fault))}")
        code = (
            UNREACHABLE if isinstance(fault, _UNREACHED) else REFUSED if isinstance(fault, NoSuchHandoff) else BAD_USAGE
        )
    except KeyboardInterrupt:
        err.print("stopped")
        code = 130
    sys.stdout.flush()
    raise typer.Exit(code)


def _escaped(text: str) -> str:
    return text.replace("[", r"\[")
