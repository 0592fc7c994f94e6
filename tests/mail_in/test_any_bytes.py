"""Whatever arrives is read without a fault, and in time that grows no faster than its size."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.reading import read_forms
from mail.inbound.kind import kind_of
from mail.inbound.mime import parse_mail
from mail.inbound.visible import visible
from mail.security.origin import candidates
from mail.security.redact import redact
from mail.security.sender import judge_sender
from tests.mail_in.criteria import CRITERIA

CORPUS = [path.read_bytes() for path in sorted((Path(__file__).parent / "corpus").glob("*.eml"))]
PIECES = [
    *(b"From: ", b"To: ", b"Subject: =?utf-8?q?", b"?=", b"\r\n", b"\n", b"\r", b"\n\n", b" ", b"\t", b"--", b"--x"),
    *(b"Content-Type: multipart/mixed; boundary=x\n", b"Content-Type: text/html\n", b"<", b">", b'"', b"(", b")", b"@"),
    *(b"Content-Transfer-Encoding: base64\n", b"charset=punycode", b"charset=idna", b"<!--", b"<blockquote>", b"&#x;"),
    *(b"Authentication-Results: a; dmarc=pass header.from=", b"\0", b"\xff\xfe", b"\xf0\x9f", b"message/rfc822", b";"),
]


def read(raw: bytes) -> None:
    mail = parse_mail(raw)
    kind_of(mail)
    seen = visible(mail)
    read_forms(seen.texts, CRITERIA, cut=seen.cut)
    candidates(mail, "handoff@example.com", "+")
    judge_sender(mail, ["ben@example.com"], "authenticated", ["a"])
    redact(seen.text)


@given(st.binary(max_size=400))
@settings(derandomize=True, max_examples=200, deadline=None)
def test_any_bytes(raw: bytes) -> None:
    read(raw)
    assert len(parse_mail(raw).digest) == 64


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=8)), max_size=40))
@settings(derandomize=True, max_examples=400, deadline=None)
def test_any_pile_of_the_pieces_that_mail_is_made_of(pieces: list[bytes]) -> None:
    read(b"".join(pieces))
    read(b"From: ben@example.com\nContent-Type: text/html\n\n" + b"".join(pieces))


@given(st.sampled_from(CORPUS), st.integers(0, 3000), st.integers(0, 60), st.binary(max_size=12))
@settings(derandomize=True, max_examples=400, deadline=None)
def test_any_mail_of_the_corpus_with_a_hole(raw: bytes, at: int, length: int, filling: bytes) -> None:
    read(raw[:at] + filling + raw[at + length :])


HEAD = b"From: ben@example.com\nContent-Type: text/plain\n"
HTML = b"From: ben@example.com\nContent-Type: text/html\n\n"
AUTO = b"From: ben@example.com\nDate: Fri, 20 Nov 2026 17:56:40 +0100\nAuto-Submitted: auto-replied\n\n"
BOUNCE = b"From: mailer-daemon@example.com\nReturn-Path: <>\nSubject: Undelivered Mail\n\n"
REPORT = b"From: mailer-daemon@example.com\nContent-Type: message/delivery-status\n\n"
CRAFTED: dict[str, Callable[[int], bytes]] = {
    "header of quotes": lambda n: b"From: " + b'"' * n + b"\n\naccept",
    "header of brackets": lambda n: b"From: " + b"<" * n + b"\nTo: " + b"(" * n + b"\n\naccept",
    "encoded words": lambda n: b"Subject: " + b"=?a?q?" * (n // 6) + b"\n\naccept",
    "many fields": lambda n: b"X: y\n" * (n // 5) + b"\naccept",
    "many recipients": lambda n: b"To: " + b"a@b.example," * (n // 12) + b"\n\naccept",
    "parameters": lambda n: b"Content-Type: text/plain" + b"; a*0*=b" * (n // 8) + b"\n\naccept",
    "parts": lambda n: b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\na\n" * (n // 7),
    "boundaries that are none": lambda n: b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--xx\n" * (n // 5),
    "deep parts": lambda n: b"Content-Type: multipart/mixed; boundary=x\n\n" * (n // 43),
    "quote marks": lambda n: HEAD + b"\n" + b">" * n,
    "quoted lines": lambda n: HEAD + b"\n" + b"> a\n" * (n // 4),
    "headings that never end": lambda n: HEAD + b"\n" + b"On 2025-06-03 Ben\n" * (n // 18),
    "header blocks that are none": lambda n: HEAD + b"\n" + b"From: a\n" * (n // 8),
    "dashes": lambda n: HEAD + b"\n" + b"-" * n,
    "dashed lines": lambda n: HEAD + b"\n" + b"-----\n" * (n // 6),
    "spaces": lambda n: HEAD + b"\naccept" + b" " * n + b"x",
    "words": lambda n: HEAD + b"\naccept, " + b"a'" * (n // 2),
    "a long list": lambda n: HEAD + b"\nreject " + b"1, " * (n // 3),
    "blank lines": lambda n: HEAD + b"\n" + b"\n" * n,
    "comments that never end": lambda n: HTML + b"<!--" * (n // 4),
    "tags that never end": lambda n: HTML + b"<a " * (n // 3),
    "attributes that never end": lambda n: HTML + b'<a x="' * (n // 6),
    "attributes with a far end": lambda n: HTML + b"<a x='" * (n // 6) + b">",
    "open elements": lambda n: HTML + b"<blockquote>" * (n // 12),
    "closing tags": lambda n: HTML + b"</p>" * (n // 4),
    "entities": lambda n: HTML + b"&" * n,
    "brackets": lambda n: HTML + b"<" * n,
    "base64": lambda n: HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"YWNjZXB0" * (n // 8),
    "quoted-printable": lambda n: HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=" * n,
    "an absence said again and again": lambda n: AUTO + b"I am on leave until 3 March. " * (n // 29),
    "an absence in one breath": lambda n: AUTO + b"ich bin vom 1.1. bis 3.3. nicht " * (n // 32),
    "people to turn to": lambda n: AUTO + b"please contact Anna Roth " * (n // 25),
    "days without end": lambda n: AUTO + b"1.1." * (n // 4),
    "addresses that never end": lambda n: AUTO + b"a." * (n // 2) + b"@",
    "a bounce of addresses": lambda n: BOUNCE + b"<ben@example.com>: 550 5.1.1 no\n" * (n // 32),
    "a bounce of fields": lambda n: BOUNCE + b"Final-Recipient: rfc822; ben@example.com\n\n" * (n // 43),
    "a bounce of ids": lambda n: BOUNCE + b"> Message-ID: " * (n // 14),
    "a report of groups": lambda n: REPORT + b"Action: failed\nStatus: 5.1.1\n\n" * (n // 30),
    "two-letter lines": lambda n: HEAD + b"\n" + b"ab\n" * (n // 3),
    "answers": lambda n: HEAD + b"\n" + b"accept\n" * (n // 7),
    "headings": lambda n: HEAD + b"\n" + b"On Ben wrote:\n" * (n // 14),
    "colons": lambda n: HEAD + b"\n" + b"a:\n" * (n // 3),
    "labels": lambda n: HEAD + b"\n" + b"To: a\nSubject: b\n" * (n // 17),
    "original messages": lambda n: HEAD + b"\n" + b"-----Original Message-----\n" * (n // 27),
    "wrapped quotes": lambda n: HEAD + b"\n" + (b"> " + b"a" * 72 + b"\nb b\n") * (n // 79),
    "device lines": lambda n: HEAD + b"\n" + b"Sent from my phone., a\n" * (n // 23),
    "signatures": lambda n: HEAD + b"\n" + b"-- \nBen\n" * (n // 8),
    "disclaimers": lambda n: HEAD + b"\n" + b"this email is confidential a\n\n" * (n // 30),
    "files in text": lambda n: HEAD + b"\n" + b"begin 644 a\n" * (n // 12),
    "soft breaks": lambda n: b"Content-Type: text/plain; format=flowed\n\n" + b"a \n" * (n // 3),
    "blocks": lambda n: HTML + b"<div>a</div>" * (n // 12),
    "blocks with attributes": lambda n: HTML + b'<div style="border-left:solid" class="a b">x</div>' * (n // 50),
    "deep blocks": lambda n: HTML + b"<div>" * (n // 5),
    "many attributes": lambda n: HTML + b"<a " + b"b=c " * (n // 4) + b">",
    "a long class": lambda n: HTML + b"<div class='" + b"x_" * (n // 2) + b"'>a",
    "named entities": lambda n: HTML + b"&amp;" * (n // 5),
    "comments": lambda n: HTML + b"<!-- a -->b" * (n // 11),
    "lists": lambda n: HTML + b"<ol><li>a</li></ol>" * (n // 19),
    "line breaks": lambda n: HTML + b"a<br>" * (n // 5),
    "preformatted": lambda n: HTML + b"<pre>" + b"a\n" * (n // 2),
    "quotes in HTML": lambda n: HTML + b"<blockquote type=cite>a</blockquote>b" * (n // 37),
    "a picture in the HTML": lambda n: HTML + b"accept<img src='data:image/png;base64," + b"A" * n + b"'>",
    "HTML parts": lambda n: (
        b"Content-Type: multipart/mixed; boundary=x\n\n"
        + (b"--x\nContent-Type: text/html\n\n" + b"<p>ab" * (n // 1000) + b"\n") * 200
    ),
    "broken base64": lambda n: (
        HEAD + b"Content-Transfer-Encoding: base64\n\n" + (b"YWNjZXB0" * 9 + b"\n") * (n // 73) + b"!"
    ),
    "wrapped signatures": lambda n: (
        b"Content-Type: application/pkcs7-mime\nContent-Transfer-Encoding: base64\n\n" + b"MIAG" * (n // 4)
    ),
    "punycode": lambda n: b"Content-Type: text/plain; charset=punycode\n\n" + b"a-" + b"z" * n,
}
FAST_ENOUGH = 0.25
"""Seconds. Below it a machine's noise is larger than what is measured; quadratic reading takes far longer here."""


@pytest.mark.parametrize("crafted", CRAFTED.values(), ids=CRAFTED.keys())
def test_time_grows_with_size_and_not_with_its_square(crafted: Callable[[int], bytes]) -> None:
    """From 64 KB to 1 MB. Four times the size takes at most about four times the time: 10 leaves room for noise, a
    square would be 16.
    """

    def seconds(size: int) -> float:
        raw = crafted(size)
        best = float("inf")
        for _ in range(3):
            start = time.process_time()
            read(raw)
            best = min(best, time.process_time() - start)
            if best < FAST_ENOUGH:
                break
        return best

    for size in (65_536, 262_144):
        large = seconds(4 * size)
        assert large < FAST_ENOUGH or large < 10 * seconds(size)
