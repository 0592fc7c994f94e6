"""What the corpus was written against: handoffs, their keys and letters, and what our own mail server writes.

Ben was handed Anna Roth twice: the first attempt is settled, the second is open. Sam has a handoff of his own. One that
was Ben's is in its second round with Clara. Lea, the LDR, has a letter too. `forged/cases.json` and
`genuine/cases.json` say what each mail is and what the judge must say.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from domain.correspondence import Owner
from tests.builders import people

HERE = Path(__file__).parent
DESK = "handoff@example.com"
AUTHSERV = "mx.example.com"
MARK = "X-MS-Exchange-Organization-AuthAs: Internal"
OWNERS = {
    "open": Owner(attempt_id="handoff-kr-1000-2", round=1, person="ben"),
    "lea": Owner(attempt_id="handoff-kr-1000-2", round=1, person="lea"),
    "old": Owner(attempt_id="handoff-kr-1000-1", round=1, person="ben"),
    "sam": Owner(attempt_id="handoff-ho-2000-1", round=1, person="sam"),
    "old_round": Owner(attempt_id="handoff-sw-3000-1", round=1, person="ben"),
    "new_round": Owner(attempt_id="handoff-sw-3000-1", round=2, person="clara"),
}
KEYS = {
    "eneptgduiijfoxmfswlhj6lapk": OWNERS["open"],
    "6qsunvpm3vcskcmarmww2batww": OWNERS["open"],
    "aig4ekk3jstjurbvnsde76dkup": OWNERS["lea"],
    "zoqgwvzw7l3h4vfqpnlb5luuhf": OWNERS["old"],
    "5fxafwhep4vhya56kel3h3ixlr": OWNERS["sam"],
    "kq3m7dq2v5hxw6y4t2cbz7nrpa": OWNERS["old_round"],
}
"""The second is the first's successor: made anew after the secret had changed."""
LETTERS = {f"<letter-{name}@example.com>": owner for name, owner in OWNERS.items()}


@dataclass(frozen=True, kw_only=True)
class Case:
    """One mail of the corpus with what is expected of it."""

    name: str
    raw: bytes
    given: dict[str, Any]


def cases(kind: str) -> Iterator[Case]:
    """The corpus of this kind, `forged` or `genuine`."""
    table = json.loads((HERE / kind / "cases.json").read_text(encoding="utf-8"))
    for name, given in table.items():
        yield Case(name=name, raw=(HERE / kind / f"{name}.eml").read_bytes(), given=given)


def each(kind: str) -> pytest.MarkDecorator:
    """Runs a test with every case of this kind, named by it."""
    given = list(cases(kind))
    return pytest.mark.parametrize("case", given, ids=[case.name for case in given])


def asked() -> dict[Owner, str]:
    """The mailbox of whom each letter asked."""
    return {owner: people().by_id[owner.person].mail for owner in OWNERS.values()}


def stand_ins() -> dict[Owner, tuple[str, ...]]:
    """The mailboxes that may answer each letter in that person's place."""
    named = {owner: people().may_answer_for(owner.person) for owner in OWNERS.values()}
    return {owner: tuple(people().by_id[i].mail for i in ids) for owner, ids in named.items()}
