"""`starter.py read`: what the reader makes of one mail, as one JSON object."""

import dataclasses
import json
from pathlib import Path
from typing import Annotated

import typer

from domain.errors import HandoffError
from domain.people import Role
from mail.inbound import read_mail
from policy.policy_file import load_policy
from runtime.commands.program import BAD_USAGE, err

MailFile = Annotated[Path, typer.Argument(metavar="FILE.eml", exists=True, dir_okay=False, help="One raw mail.")]
PolicyFile = Annotated[
    Path | None, typer.Option("--policy", exists=True, dir_okay=False, help="Whose criteria; the example's if absent.")
]
Asked = Annotated[str, typer.Option("--asked", metavar="rep|ldr|manager|sales_ops", help="Whom the letter asked.")]
_ROLES: dict[str, Role] = {"rep": "rep", "ldr": "ldr", "manager": "manager", "sales_ops": "sales_ops"}


def read(file: MailFile, policy: PolicyFile = None, asked: Asked = "rep") -> None:
    """Read one mail as the mailbox would, and print what was understood. Nothing is decided or sent."""
    role = _ROLES.get(asked)
    if role is None:
        err.print(f"error: --asked is one of {', '.join(_ROLES)}, not {asked}", markup=False)
        raise typer.Exit(BAD_USAGE)
    try:
        agreed = load_policy(policy) if policy else None
    except HandoffError as fault:
        err.print(f"error: {fault}", markup=False)
        raise typer.Exit(BAD_USAGE) from None
    reading = read_mail(file.read_bytes(), agreed, role)
    print(json.dumps(dataclasses.asdict(reading), ensure_ascii=False, indent=2, default=str))
