"""`starter.py demo`: one lead's whole story on this machine, in front of your eyes."""

import logging
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from domain.errors import SettingsFault
from runtime.commands.program import OK, finish
from runtime.logs import start_logs


def demo(
    stay: Annotated[bool, typer.Option("--stay", help="Leave everything running, and play the rep yourself.")] = False,
    keep: Annotated[bool, typer.Option("--keep", help="Go on with the data of the last demo.")] = False,
    data: Annotated[Path, typer.Option(help="Folder of the demo's data.")] = Path("var/demo"),
    free_ports: Annotated[bool, typer.Option("--free-ports", help="Take whatever ports are free.")] = False,
) -> None:
    """Passes the example lead and shows its story: mails, the rep's reply, the opportunity, the outcome.

    Everything runs on loopback: a real Temporal server with its UI, real SMTP and IMAP, SQLite. No mail leaves.
    """
    start_logs(level=logging.ERROR)

    async def work() -> int:
        if find_spec("pymap") is None or find_spec("aiosmtpd") is None:
            raise SettingsFault("the demo needs the trial's packages: pip install -r requirements-trial.lock")
        # The trial's packages are not there in production, where this file is imported too.
        from runtime.trial.demo import show  # noqa: PLC0415

        await show(data.absolute(), stay=stay, keep=keep, free_ports=free_ports)
        return OK

    finish(work)
