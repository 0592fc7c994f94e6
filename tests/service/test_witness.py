"""A witness of our own is asked only where our mail server was silent about somebody who may answer."""

from dataclasses import dataclass, field
from datetime import datetime

import pytest

from ledger.connect import Ledger
from mail.inbound.mime import ParsedMail
from mail.security.results import Proof
from tests.service.test_mailroom import NOW, Desk, ledger

__all__ = ["ledger"]

PASS = "mx.example.com; dmarc=pass header.from=example.com"
FAIL = "mx.example.com; dmarc=fail header.from=example.com"


@dataclass
class FakeWitness:
    """Says what was laid ready, and remembers about whom it was asked."""

    says: Proof = field(default_factory=lambda: Proof(result="proven", because="Its DKIM signature holds."))
    asked: list[tuple[str, datetime]] = field(default_factory=list)

    async def of(self, raw: bytes, mail: ParsedMail, mailbox: str, at: datetime) -> Proof:
        self.asked.append((mailbox, at))
        return self.says


async def test_a_reply_that_only_the_witness_proves_decides(ledger: Ledger) -> None:
    witness = FakeWitness()
    desk = Desk(ledger, proof="authenticated", witness=witness)
    assert await desk.take("accept") == "Processed"
    assert (len(desk.handoffs.decisions), witness.asked) == (1, [("ben@example.com", NOW)])


async def test_what_the_witness_does_not_prove_is_parked_with_what_it_said(ledger: Ledger) -> None:
    witness = FakeWitness(Proof(result="silent", because="Our own check: it is not signed."))
    desk = Desk(ledger, proof="authenticated", witness=witness)
    assert await desk.take("accept") == "Parked"
    because = await desk.parked_because()
    assert because.startswith(
        "Our own mail server left no Authentication-Results on it. Our own check: it is not signed."
    )


@pytest.mark.parametrize(
    ("headers", "sender"),
    [
        ({"Authentication_Results": PASS}, "ben@example.com"),
        ({"Authentication_Results": FAIL}, "ben@example.com"),
        ({}, "eve@evil.example"),
        ({"Auto_Submitted": "auto-replied"}, "ben@example.com"),
        ({"To": "handoff@example.com"}, "ben@example.com"),
    ],
    ids=["our server says yes", "our server says no", "a stranger", "a machine", "no handoff's"],
)
async def test_nobody_makes_us_ask_the_network_about_other_mail(
    ledger: Ledger, headers: dict[str, str], sender: str
) -> None:
    witness = FakeWitness()
    desk = Desk(ledger, proof="authenticated", witness=witness)
    await desk.take("accept", sender=sender, **headers)
    assert witness.asked == []


async def test_in_trial_no_witness_is_needed(ledger: Ledger) -> None:
    witness = FakeWitness()
    desk = Desk(ledger, proof="key_and_from", witness=witness)
    await desk.take("accept")
    assert (len(desk.handoffs.decisions), witness.asked) == (1, [])
