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
from tests.mail_in.crafted import CRAFTED
from tests.mail_in.criteria import CRITERIA

pytestmark = pytest.mark.wide

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
