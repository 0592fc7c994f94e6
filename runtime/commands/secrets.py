"""`starter.py secrets`: which secrets keys are made from, and which former one is needed no longer."""

import json
from collections import Counter

from rich.table import Table

from mail.security.keys import Keyring, secret_name
from runtime.commands.program import OK, AsJson, EnvFile, out, run
from runtime.house import House

_RETIRED = "retired"


def secrets(as_json: AsJson = False, env: EnvFile = None) -> None:
    """Lists the secrets by name, never themselves, and how many reply keys of open handoffs each has made.

    A former secret without keys can be taken out of HANDOFF_FORMER_SECRETS. Keys under `retired` were made from a
    secret that is configured no longer: they still name their handoff, and prove nothing.
    """

    async def work(house: House) -> int:
        rows = await _rows(house)
        if as_json:
            print(json.dumps(rows, indent=2))
        else:
            table = Table("NAME", "USE", "KEYS OF OPEN HANDOFFS", box=None, pad_edge=False)
            for row in rows:
                table.add_row(str(row["name"]), str(row["use"]), str(row["open_keys"]))
            out.print(table)
        return OK

    run(work, env)


async def _rows(house: House) -> list[dict[str, object]]:
    keyring = house.keyring
    made: Counter[bytes | None] = Counter()
    for key, owner in await house.ledger.open_keys():
        made[keyring.maker(key, owner.attempt_id, owner.round, owner.person)] += 1
    return [*_configured(keyring, made), {"name": "-", "use": _RETIRED, "open_keys": made[None]}]


def _configured(keyring: Keyring, made: Counter[bytes | None]) -> list[dict[str, object]]:
    uses = ["current", *("former" for _ in keyring.former)]
    return [
        {"name": secret_name(secret), "use": use, "open_keys": made[secret]}
        for secret, use in zip(keyring.secrets, uses, strict=True)
    ]
