"""`starter.py demo`: one lead's whole story on this machine, in front of your eyes."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from policy.people_file import load_people
from runtime.commands.program import OK, finish
from runtime.logs import start_logs
from runtime.stack.ports import Ports
from runtime.stack.stack import EmbeddedStack
from runtime.trial.settings import EXAMPLES, refuse_mail_to_others, trial_accounts
from runtime.trial.stage import Stage

DEFAULT_PORTS = Ports()


def demo(
    stay: Annotated[bool, typer.Option("--stay", help="Leave everything running, and play the rep yourself.")] = False,
    keep: Annotated[bool, typer.Option("--keep", help="Go on with the data of the last demo.")] = False,
    data: Annotated[Path, typer.Option(help="Folder of the demo's data.")] = Path("var/demo"),
    free_ports: Annotated[bool, typer.Option("--free-ports", help="Take whatever ports are free.")] = False,
) -> None:
    """Passes the example lead and shows its story: mails, the rep's reply, the opportunity, the outcome.

    Everything runs on loopback: a real Temporal server with its UI, real SMTP and IMAP, SQLite. No mail leaves.
    """
    start_logs(level=30)
    console = Console(highlight=False, soft_wrap=True)
    begun = datetime.now(UTC)

    async def work() -> int:
        refuse_mail_to_others("127.0.0.1")
        folder = data.absolute()
        if folder.exists() and not keep:
            shutil.rmtree(folder)
        people = load_people(EXAMPLES / "people.yaml")
        ports = Ports(temporal=0, ui=0, smtp=0, imap=0) if free_ports else DEFAULT_PORTS
        console.print("starting Temporal, SMTP and IMAP on loopback ...")
        async with EmbeddedStack(folder, trial_accounts(people), ports=ports) as stack:
            for notice in stack.notices:
                console.print(f"note: {notice}")
            async with Stage.open(folder, stack, console, begun) as stage:
                await (stage.stay() if stay else stage.play())
        return OK

    finish(work)
