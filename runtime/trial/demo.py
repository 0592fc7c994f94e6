"""The demo from an empty machine to the end of its story."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console

from domain.errors import SettingsFault
from policy.people_file import load_people
from runtime.stack.ports import FREE, Ports
from runtime.stack.stack import EmbeddedStack
from runtime.trial.settings import EXAMPLES, refuse_mail_to_others, trial_accounts
from runtime.trial.stage import Stage

MARK = "temporal.sqlite"


async def show(data: Path, *, stay: bool, keep: bool, free_ports: bool) -> None:
    """Starts the embedded stack with its data in this folder and plays the story, or leaves it to a person (`stay`).

    Raises StackFault, SettingsFault: a taken port, a dead part, a folder that is not a demo's.
    """
    begun = datetime.now(UTC)
    console = Console(highlight=False, soft_wrap=True)
    refuse_mail_to_others("127.0.0.1")
    if not keep:
        _empty(data)
    people = load_people(EXAMPLES / "people.yaml")
    console.print("starting Temporal, SMTP and IMAP on loopback ...")
    ports = FREE if free_ports else Ports()
    async with EmbeddedStack(data, trial_accounts(people), ports=ports) as stack:
        for notice in stack.notices:
            console.print(f"note: {notice}")
        async with Stage.open(data, stack, console, begun) as stage:
            await (stage.stay() if stay else stage.play())


def _empty(data: Path) -> None:
    """Removes what the last demo left, and nothing else: a folder that holds other things is not touched."""
    if not data.exists() or not any(data.iterdir()):
        return
    if not (data / MARK).exists():
        raise SettingsFault(f"{data} is not the folder of a demo; name another one with --data")
    shutil.rmtree(data)
