"""`worker.py`: settings to wiring to workers, until it is told to stop."""

import asyncio
import logging
import signal
from pathlib import Path
from typing import Annotated

import typer

from domain.errors import HandoffError
from runtime import client, health
from runtime.errors import ServerUnreachable
from runtime.house import open_house
from runtime.logs import start_logs
from runtime.settings import Settings, load_settings
from runtime.working import Part, working

log = logging.getLogger("worker")
app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command()
def main(
    run: Annotated[Part, typer.Option(help="Which parts to run in this process.")] = "all",
    env: Annotated[Path | None, typer.Option(help="A file of settings, as .env.example shows.")] = None,
) -> None:
    """Runs handoffs until it is stopped (SIGTERM or Ctrl-C); letters in flight are finished first."""
    start_logs()
    try:
        asyncio.run(_run(load_settings(env), run))
    except HandoffError as fault:
        typer.secho(str(fault), err=True, fg=typer.colors.RED)
        raise typer.Exit(3 if isinstance(fault, ServerUnreachable) else 2) from fault


async def _run(settings: Settings, part: Part) -> None:
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with open_house(settings) as house, client.connect() as temporal, working(house, temporal, part):
        log.info("working: %s", part)
        while not stop.is_set():
            health.touch()
            try:
                await asyncio.wait_for(stop.wait(), timeout=10)
            except TimeoutError:
                continue
        log.info("stopping; letters in flight are finished first")
