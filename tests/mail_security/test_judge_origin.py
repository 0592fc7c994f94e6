"""The judge of origin on forged, misdirected and genuine mail, and on anything at all."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.correspondence import Owner
from mail.security import JudgedOrigin, judge_origin
from tests.mail_security.world import (
    AUTHSERV,
    DESK,
    HERE,
    KEYS,
    LETTERS,
    MARK,
    OWNERS,
    Case,
    asked,
    cases,
    each,
    stand_ins,
)

OPEN_KEY = next(iter(KEYS))
REFUSED = [
    case.raw
    for case in cases("forged")
    if case.name.startswith("results_") and case.raw.startswith(f"Authentication-Results: {AUTHSERV};".encode())
]
"""Mails on which our own mail server wrote that the From is not proven."""
PASS = f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from=example.com"


def judge(raw: bytes, internal_header: str = MARK) -> JudgedOrigin[Owner]:
    return judge_origin(
        raw,
        asked=asked(),
        stand_ins=stand_ins(),
        authserv_ids=[AUTHSERV],
        desk=DESK,
        keys=KEYS,
        message_ids=LETTERS,
        internal_header=internal_header,
    )


def mail(*fields: str) -> bytes:
    return "\r\n".join((*fields, "", "accept", "")).encode()


@each("forged")
def test_a_forged_or_misdirected_mail_never_decides(case: Case) -> None:
    found = judge(case.raw, case.given.get("internal_header", MARK))
    whose = case.given["whose"]
    assert not (found.trusted and found.handoff == OWNERS["open"]), case.given["situation"]
    assert found.trusted == case.given.get("trusted", False), found
    assert found.handoff == (OWNERS[whose] if whose else None), found
    assert found.writer == case.given["writer"], found
    assert case.given["because"] in found.because, found


@each("genuine")
def test_a_genuine_mail_is_trusted(case: Case) -> None:
    found = judge(case.raw)
    assert found.trusted, found.because
    assert (found.handoff, found.channel) == (OWNERS["open"], case.given["channel"])
    assert found.writer == case.given["writer"]


def test_the_corpus_is_large_and_every_mail_has_its_case() -> None:
    for kind, at_least in (("forged", 150), ("genuine", 25)):
        mails = {path.stem for path in (HERE / kind).glob("*.eml")}
        assert mails == {case.name for case in cases(kind)}
        assert len(mails) >= at_least


def test_one_asked_mailbox_may_be_given_as_text() -> None:
    raw = mail(PASS, "From: ben@example.com", f"To: handoff+{OPEN_KEY}@example.com")
    found = judge_origin(
        raw,
        asked="Ben@Example.com",
        stand_ins=["clara@example.com"],
        authserv_ids=[AUTHSERV],
        desk=DESK,
        keys={OPEN_KEY.upper(): "handoff-1"},
        message_ids={},
    )
    assert found == JudgedOrigin(
        handoff="handoff-1",
        trusted=True,
        because="Its reply key is known. Our mail server says dmarc=pass for example.com.",
        writer="asked",
        channel="key",
        mailbox="ben@example.com",
    )


def test_another_separator_is_written_with_the_desk() -> None:
    raw = mail(PASS, "From: ben@example.com", f"To: handoff.{OPEN_KEY}@example.com")
    given = {"stand_ins": (), "authserv_ids": [AUTHSERV], "keys": KEYS, "message_ids": {}}
    assert judge_origin(raw, asked=asked(), desk="handoff.@example.com", **given).trusted  # type: ignore[arg-type]
    assert judge_origin(raw, asked=asked(), desk=DESK, **given).handoff is None  # type: ignore[arg-type]


def test_an_international_mailbox_is_proven_in_either_form() -> None:
    for sender, proven in (
        ("ben@bücher.example", "xn--bcher-kva.example"),
        ("ben@xn--bcher-kva.example", "bücher.example"),
    ):
        raw = mail(
            f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from={proven}",
            f"From: {sender}",
            f"To: handoff+{OPEN_KEY}@example.com",
        )
        found = judge_origin(
            raw,
            asked="ben@bücher.example",
            stand_ins=(),
            authserv_ids=[AUTHSERV],
            desk=DESK,
            keys=KEYS,
            message_ids={},
        )
        assert found.trusted, found.because


def test_a_second_from_behind_a_header_too_long_to_be_read_is_not_overlooked() -> None:
    padding = [f"X-Padding-{n}: {'a' * 3_000}" for n in range(100)]
    to = f"To: handoff+{OPEN_KEY}@example.com"
    found = judge(mail(PASS, "From: ben@example.com", to, *padding, "From: mallory@evil.example"))
    assert not found.trusted
    assert "too long to be read whole" in found.because


def test_without_ids_of_our_own_server_nothing_is_proven() -> None:
    raw = mail("Authentication-Results: ; dmarc=pass header.from=example.com", "From: ben@example.com")
    raw = raw.replace(b"\r\n\r\n", f"\r\nTo: handoff+{OPEN_KEY}@example.com\r\n\r\n".encode(), 1)
    for ids in ((), [""]):
        found = judge_origin(
            raw, asked=asked(), stand_ins={}, authserv_ids=ids, desk=DESK, keys=KEYS, message_ids=LETTERS
        )
        assert (found.handoff, found.trusted) == (OWNERS["open"], False)


MICROSOFT = (
    "spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=example.com; desk.example; dkim=pass (signature was verified) "
    "header.d=example.com;desk.example; dmarc=pass action=none header.from=example.com;compauth=pass reason=100"
)


@pytest.mark.parametrize(
    ("fields", "ids", "trusted"),
    [
        ([MICROSOFT], ["(none)"], True),
        ([MICROSOFT], [AUTHSERV], False),
        ([MICROSOFT.replace("dmarc=pass", "dmarc=fail")], ["(none)"], False),
        ([MICROSOFT.replace("dmarc=pass", "dmarc=bestguesspass")], ["(none)"], False),
        ([MICROSOFT.replace("from=example.com", "from=evil.example")], ["(none)"], False),
        ([MICROSOFT.replace("dmarc=pass", "dmarc=none"), MICROSOFT], ["(none)"], False),
        ([MICROSOFT, "mail.evil.example; dmarc=pass header.from=example.com"], ["(none)"], False),
        (["mail.evil.example; dmarc=pass header.from=example.com"], ["(none)"], False),
        (["(none); dmarc=pass header.from=example.com"], ["(none)"], False),
        (["; dmarc=pass header.from=example.com"], ["(none)", ""], False),
    ],
)
def test_results_without_an_id_count_where_the_own_mail_system_writes_none(
    fields: list[str], ids: list[str], trusted: bool
) -> None:
    """As in Microsoft 365, which breaks RFC 8601 so; then the field must be the only one."""
    results = [f"Authentication-Results: {field}" for field in fields]
    raw = mail(*results, "From: ben@example.com", f"To: handoff+{OPEN_KEY}@example.com")
    found = judge_origin(raw, asked=asked(), stand_ins=(), authserv_ids=ids, desk=DESK, keys=KEYS, message_ids=LETTERS)
    assert found.trusted == trusted, found.because


PIECES = [
    *(
        b"From: ",
        b"To: ",
        b"Cc: ",
        b"Subject: ",
        b"\r\n",
        b"\n",
        b"\r",
        b"\r\n ",
        b"<",
        b">",
        b'"',
        b"(",
        b")",
        b"@",
        b"\0",
    ),
    *(
        b"ben@example.com",
        b"mallory@evil.example",
        b"handoff+",
        OPEN_KEY.encode(),
        b"=?utf-8?q?",
        b"?=",
        b";",
        b",",
        b":",
    ),
    *(b"Authentication-Results: ", AUTHSERV.encode(), b"dmarc=pass", b" header.from=example.com", b"\xff", b"\xd0\xb5"),
    *(b"In-Reply-To: <letter-open@example.com>", b"X-MS-Exchange-Organization-AuthAs: Internal", b"xn--", b"\\"),
]


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=4)), max_size=60))
@settings(derandomize=True, max_examples=300, deadline=None)
def test_any_pile_of_the_pieces_is_judged_without_a_fault(pieces: list[bytes]) -> None:
    assert judge(b"".join(pieces)).because


@given(st.binary(max_size=3_000))
@settings(derandomize=True, max_examples=300, deadline=None)
def test_any_bytes_are_judged_without_a_fault(raw: bytes) -> None:
    found = judge(raw)
    assert (found.trusted, bool(found.because)) == (False, True)


@given(st.sampled_from([case.raw for case in (*cases("forged"), *cases("genuine"))]), st.data())
@settings(derandomize=True, max_examples=300, deadline=None)
def test_any_damage_to_a_mail_is_judged_without_a_fault(raw: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(raw)))
    damaged = raw[:at] + data.draw(st.binary(max_size=12)) + raw[at + data.draw(st.integers(0, 60)) :]
    assert judge(damaged).because


@given(st.sampled_from(REFUSED), st.integers(0, 900), st.integers(0, 40), st.binary(max_size=8))
@settings(derandomize=True, max_examples=300, deadline=None)
def test_whatever_stands_below_our_own_servers_no_does_not_help(
    raw: bytes, at: int, length: int, filling: bytes
) -> None:
    """The hole is in what a sender can write."""
    start = raw.index(b"Received:")
    holed = raw[: start + at] + filling + raw[start + at + length :]
    found = judge(holed)
    assert not (found.trusted and found.handoff == OWNERS["open"]), holed
