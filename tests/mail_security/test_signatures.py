"""DKIM signatures as a witness of our own: real signatures, keys from a real DNS server on loopback."""

import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
import pytest_asyncio
from hypothesis import given, settings
from hypothesis import strategies as st

import mail.security.signatures as signing
from mail.inbound.mime import parse_mail
from mail.security.dkim_witness import DkimWitness, dns_txt
from mail.security.results import Proof
from mail.security.sender import judge_sender
from mail.security.signatures import Signature, signatures, verified
from tests.dns_server import DnsServer, dns_server, txt
from tests.mail_security.signing import DOMAIN, RECORD, SIGNED, a_reply, key_record, signed
from tests.mail_security.world import DESK, KEYS

pytestmark = pytest.mark.wide

BEN = "ben@example.com"
CAME = datetime.now(UTC)
"""The signatures are made now, and the library compares with its own clock."""
OTHER_KEY = f"handoff+{list(KEYS)[-1]}@example.com"
DELIVERED = f"Delivered-To: {OTHER_KEY}\r\n".encode()


@pytest_asyncio.fixture(scope="session")
async def server() -> AsyncIterator[DnsServer]:
    records = {
        (RECORD, "TXT"): [txt(key_record())],
        ("least._domainkey.example.com", "TXT"): [txt(key_record(1024))],
        ("testing._domainkey.example.com", "TXT"): [txt(key_record(more="t=y; "))],
        ("sha1._domainkey.example.com", "TXT"): [txt(key_record(more="h=sha1; "))],
        ("revoked._domainkey.example.com", "TXT"): ['"v=DKIM1; p="'],
        ("twice._domainkey.example.com", "TXT"): [txt(key_record()), txt(key_record(1024))],
        ("broken._domainkey.example.com", "TXT"): ['"v=DKIM1; k=rsa; p=%%%"'],
        ("s1._domainkey.mail.example.com", "TXT"): [txt(key_record())],
        ("s1._domainkey.com", "TXT"): [txt(key_record())],
        ("s1._domainkey.evil.example", "TXT"): [txt(key_record())],
    }
    async with dns_server(records) as running:
        yield running


@pytest.fixture
def witness(server: DnsServer) -> DkimWitness:
    server.silent = False
    return DkimWitness(DESK, dns_txt(server.resolver()))


async def of(witness: DkimWitness, raw: bytes, mailbox: str = BEN) -> Proof:
    return await witness.of(raw, parse_mail(raw), mailbox, CAME)


@pytest.mark.parametrize(
    "raw",
    [
        signed(a_reply()),
        signed(a_reply(), selector="least", bits=1024),
        signed(a_reply(to=DESK, In_Reply_To="<letter-open@example.com>", References="<letter-open@example.com>")),
        b"Received: from a by mx.example.com; Mon\r\nDelivered-To: "
        + OTHER_KEY[:0].encode()
        + b"\r\n"
        + signed(a_reply()),
        signed(signed(a_reply(), domain="evil.example")),
    ],
    ids=["plain", "least key", "thread", "relayed", "two signers"],
)
async def test_a_valid_signature_of_froms_domain_proves_it(witness: DkimWitness, raw: bytes) -> None:
    proof = await of(witness, raw)
    assert proof.result == "proven", proof.because
    assert "holds; we checked it ourselves" in proof.because


REFUSED = {
    "not signed": a_reply(),
    "body changed": signed(a_reply()).replace(b"\r\naccept", b"\r\nreject 1"),
    "body lengthened": signed(a_reply()) + b"reject 1\r\n",
    "subject changed": signed(a_reply()).replace(b"Re: Anna", b"Re: Anne"),
    "From changed": signed(a_reply(sender="sam@example.com")).replace(b"Ben Vogt <sam@", b"Ben Vogt <ben@"),
    "of another domain": signed(a_reply(), domain="evil.example"),
    "of the parent": signed(a_reply(), domain="com"),
    "of a subdomain": signed(a_reply(), domain="mail.example.com"),
    "part of the body": signed(a_reply(), length=True),
    "From not covered last": signed(a_reply(), covers=("From",)),
    "To not covered": signed(a_reply(), covers=tuple(n for n in SIGNED if n != "To")),
    "Message-ID not covered": signed(a_reply(), covers=tuple(n for n in SIGNED if n != "Message-ID")),
    "no Message-ID": signed(a_reply(Message_ID="")),
    "a second To": b"To: " + OTHER_KEY.encode() + b"\r\n" + signed(a_reply()),
    "a thread put on": b"In-Reply-To: <letter-sam@example.com>\r\n" + signed(a_reply()),
    "a Cc put on": b"Cc: " + OTHER_KEY.encode() + b"\r\n" + signed(a_reply()),
    "a Subject put on": b"Subject: another\r\n" + signed(a_reply()),
    "written to somebody else": b"Delivered-To: "
    + OTHER_KEY.encode()
    + b"\r\n"
    + signed(a_reply(to="lea@example.com")),
    "written to the desk, sent to a key": b"Delivered-To: " + OTHER_KEY.encode() + b"\r\n" + signed(a_reply(to=DESK)),
    "testing": signed(a_reply(), selector="testing"),
    "key for sha1": signed(a_reply(), selector="sha1"),
    "sha1": signed(a_reply(), algorithm=b"rsa-sha1"),
    "revoked": signed(a_reply(), selector="revoked"),
    "two keys in one record": signed(a_reply(), selector="twice"),
    "broken record": signed(a_reply(), selector="broken"),
    "no record": signed(a_reply(), selector="nowhere"),
    "another key than the record's": signed(a_reply(), bits=1024),
    "expired": signed(a_reply()).replace(b"; t=", b"; x=1700000000; t="),
    "cut signature": signed(a_reply()).replace(b"bh=", b"bx="),
    "many blanks": signed(a_reply("accept" + " " * 300 + "it")),
}


@pytest.mark.parametrize("why", REFUSED)
async def test_what_is_not_wholly_signed_by_froms_own_domain_proves_nothing(witness: DkimWitness, why: str) -> None:
    proof = await of(witness, REFUSED[why])
    assert proof.result == "silent", proof.because
    assert proof.because.startswith("Our own check: ")


async def test_an_expired_signature_is_refused_by_when_the_mail_came(witness: DkimWitness) -> None:
    """The library gives ten hours; we give none."""
    came = int(CAME.timestamp())
    raw = signed(a_reply())
    fitting = signatures(parse_mail(raw.replace(b"; t=", f"; x={came - 60}; t=".encode())), BEN, DESK, CAME)
    assert fitting == ()
    later = signatures(parse_mail(raw.replace(b"; t=", f"; x={came + 600}; t=".encode())), BEN, DESK, CAME)
    assert len(later) == 1


async def test_a_key_shorter_than_1024_bits_is_refused(witness: DkimWitness, monkeypatch: pytest.MonkeyPatch) -> None:
    """RFC 8301. Shown with a longer least length, since nothing here makes so short a key."""
    assert signing.LEAST_KEY == 1024
    monkeypatch.setattr(signing, "LEAST_KEY", 1025)
    assert (await of(witness, signed(a_reply(), selector="least", bits=1024))).result == "silent"
    assert (await of(witness, signed(a_reply()))).result == "proven"


async def test_a_dns_that_does_not_answer_proves_nothing_and_is_no_fault(
    server: DnsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mail.security.dkim_witness.PATIENCE", 0.2)
    server.silent = True
    proof = await of(DkimWitness(DESK, dns_txt(server.resolver())), signed(a_reply()))
    assert (proof.result, "could not be looked up" in proof.because) == ("silent", True)


async def test_the_dns_is_asked_only_for_froms_own_domain(server: DnsServer, witness: DkimWitness) -> None:
    """So that nobody makes us ask for names of his choice."""
    server.asked.clear()
    await of(witness, signed(a_reply(), domain="evil.example"))
    assert server.asked == []
    await of(witness, signed(a_reply()))
    assert server.asked == [f"{RECORD} TXT"]


@pytest.mark.parametrize(
    ("said", "result"),
    [
        ("", "proven"),
        ("Authentication-Results: mx.example.com; dmarc=none header.from=example.com", "proven"),
        ("Authentication-Results: mx.example.com; dmarc=fail header.from=example.com", "not_proven"),
        ("Authentication-Results: mx.example.com; dkim=fail header.d=example.com", "not_proven"),
    ],
)
def test_our_own_check_speaks_only_where_our_mail_server_is_silent(said: str, result: str) -> None:
    raw = (f"{said}\r\n" if said else "").encode() + a_reply()
    own = Proof(result="proven", because="Its DKIM signature holds.")
    judged = judge_sender(parse_mail(raw), [BEN], "authenticated", ["mx.example.com"], witness=own)
    assert judged.result == result
    assert judged.silent == (result == "proven")


@given(st.binary(max_size=600), st.integers(0, 1200), st.binary(max_size=40), st.binary(max_size=80))
@settings(derandomize=True, max_examples=300, deadline=None)
def test_no_mail_and_no_record_makes_the_check_raise_or_believe(
    filling: bytes, at: int, record: bytes, more: bytes
) -> None:
    genuine = signed(a_reply())
    raw = genuine[:at] + filling + genuine[at + len(more) :]
    for signature in signatures(parse_mail(raw), BEN, DESK, CAME):
        assert verified(raw, signature, record)
    wild = Signature(number=at % 3, domain=DOMAIN, selector="s1", value="")
    assert verified(raw, wild, record)


def test_time_to_check_grows_with_the_size() -> None:
    """A row of blanks costs the library the square of its length, so such a mail is not given to it."""
    signature, *_ = signatures(parse_mail(signed(a_reply())), BEN, DESK, CAME)
    for body in (b" " * 400_000 + b"x", b" \t" * 200_000 + b"x", b"a \r\n" * 250_000, b"\r\n" * 400_000 + b"x"):
        raw = signed(a_reply()) + body
        started = time.process_time()
        assert verified(raw, signature, key_record().encode())
        assert time.process_time() - started < 1.5
