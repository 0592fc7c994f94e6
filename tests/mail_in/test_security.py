"""Reply keys, who wrote a mail, whose it is, and what logs show."""

from pathlib import Path

import pytest

from domain.correspondence import Owner
from domain.errors import SettingsFault
from mail.inbound.kinds.bounce_reading import read_bounce
from mail.inbound.mime import ParsedMail, parse_mail
from mail.security.keys import KEY_LENGTH, find_keys, is_key, reply_key
from mail.security.origin import Candidates, candidates, whose
from mail.security.redact import redact
from mail.security.sender import judge_sender

SECRET = b"a secret of at least 32 characters"
CORPUS = Path(__file__).parent / "corpus"
KEY = "abcdefghijklmnopqrstuvwx23"
DESK = "handoff@example.com"
BEN = "ben@example.com"


def corpus(name: str) -> ParsedMail:
    return parse_mail((CORPUS / f"{name}.eml").read_bytes())


def mail(*fields: str) -> ParsedMail:
    return parse_mail("\n".join((*fields, "", "accept")).encode())


def test_a_reply_key_is_always_the_same_and_differs_with_everything_that_it_names() -> None:
    key = reply_key(SECRET, "handoff-L1-1", 1, "ben")
    assert key == reply_key(SECRET, "handoff-L1-1", 1, "ben")
    assert len(key) == KEY_LENGTH == 26
    assert is_key(key)
    others = {
        reply_key(SECRET, "handoff-L1-2", 1, "ben"),
        reply_key(SECRET, "handoff-L1-1", 2, "ben"),
        reply_key(SECRET, "handoff-L1-1", 1, "dana"),
        reply_key(SECRET + b"x", "handoff-L1-1", 1, "ben"),
        reply_key(SECRET, "handoff-L1-1", 11, "en"),
        reply_key(SECRET, "handoff-L1-11", 1, "ben"),
    }
    assert len(others | {key}) == 7


def test_no_two_lists_of_parts_give_the_same_key() -> None:
    assert reply_key(SECRET, "a", 1, "bc") != reply_key(SECRET, "a1", 1, "bc")
    assert reply_key(SECRET, "a|1|b", 1, "c") != reply_key(SECRET, "a", 1, "b|1|c")


def test_a_short_secret_is_refused_with_the_cure() -> None:
    with pytest.raises(SettingsFault, match="HANDOFF_SECRET"):
        reply_key(b"short", "handoff-L1-1", 1, "ben")


def test_keys_are_found_in_the_desks_subaddresses_whatever_the_case() -> None:
    addresses = [f"Handoff+{KEY.upper()}@Example.COM", f"handoff+{KEY}@example.com", DESK, "handoff+short@example.com"]
    assert find_keys(addresses, DESK, "+") == [KEY]
    assert find_keys([f"handoff.{KEY}@example.com"], DESK, ".") == [KEY]
    for stranger in (f"handoff+{KEY}@evil.example", f"other+{KEY}@example.com", f"handoff+{KEY}x@example.com"):
        assert find_keys([stranger], DESK, "+") == []


@pytest.mark.parametrize(
    "name",
    [
        *("from_address_in_display_name", "from_quoted_address_in_display_name", "from_two_fields", "from_missing"),
        *("from_two_mailboxes", "from_nested_brackets", "from_kelvin_sign"),
    ],
)
def test_a_forged_or_broken_from_is_a_stranger(name: str) -> None:
    verdict = judge_sender(corpus(name), [BEN], "key_and_from")
    assert verdict.result == "stranger"
    assert verdict.because


@pytest.mark.parametrize("name", ["plain_accept", "from_upper_case", "from_comment", "gmail_german"])
def test_the_asked_person_is_known_by_the_one_mailbox_in_from(name: str) -> None:
    assert judge_sender(corpus(name), ["dana@example.com", BEN], "key_and_from").result == "proven"
    assert judge_sender(corpus(name), ["dana@example.com"], "key_and_from").result == "stranger"


@pytest.mark.parametrize(
    ("results", "result"),
    [
        ("mx.example.com; dmarc=pass (p=none) header.from=example.com", "proven"),
        ("MX.example.com 1; spf=fail smtp.mailfrom=x; dmarc = pass header.from = Example.com", "proven"),
        ("mx.example.com; spf=pass smtp.mailfrom=ben@example.com", "proven"),
        ("mx.example.com; dkim=pass header.i=@example.com header.s=s1", "proven"),
        ("mx.example.com; dkim=fail header.d=example.com; dkim=pass header.d=mail.example.com", "proven"),
        ("mx.example.com; dmarc=fail header.from=example.com; spf=pass smtp.mailfrom=ben@example.com", "not_proven"),
        ("mx.example.com; dmarc=pass header.from=evil.example", "not_proven"),
        ("mx.example.com; dmarc=pass", "not_proven"),
        ("mx.example.com; dmarc=pass header.from=example.com; dmarc=fail header.from=example.com", "not_proven"),
        ("mx.example.com; spf=pass smtp.mailfrom=ben@notexample.com", "not_proven"),
        ("mx.example.com; dkim=pass header.d=com", "not_proven"),
        ("mx.example.com; none", "not_proven"),
        ("evil.example; dmarc=pass header.from=example.com", "not_proven"),
        ('mx.example.com; spf=fail reason="; dmarc=pass header.from=example.com"', "not_proven"),
        ("mx.example.com; spf=fail (; dmarc=pass header.from=example.com)", "not_proven"),
        ("mx.example.com; dmarc=pass header.from=example.com (open", "not_proven"),
        ("", "not_proven"),
    ],
)
def test_our_own_servers_results_prove_the_from(results: str, result: str) -> None:
    judged = judge_sender(
        mail(f"Authentication-Results: {results}", f"From: {BEN}"), [BEN], "authenticated", ["mx.example.com"]
    )
    assert judged.result == result
    assert judged.because


def test_only_the_topmost_of_our_results_counts() -> None:
    top, forged = (
        "mx.example.com; dmarc=fail header.from=example.com",
        "mx.example.com; dmarc=pass header.from=example.com",
    )
    fields = (f"Authentication-Results: {top}", f"Authentication-Results: {forged}", f"From: {BEN}")
    assert judge_sender(mail(*fields), [BEN], "authenticated", ["mx.example.com"]).result == "not_proven"


def test_reply_to_and_sender_are_never_looked_at() -> None:
    forged = mail("From: mallory@evil.example", f"Reply-To: {BEN}", f"Sender: {BEN}", f"X-Original-From: {BEN}")
    assert judge_sender(forged, [BEN], "key_and_from").result == "stranger"


def test_an_international_domain_equals_its_ascii_form_and_no_other() -> None:
    there = mail("From: ben@bücher.example")
    assert judge_sender(there, ["ben@xn--bcher-kva.example"], "key_and_from").result == "proven"
    assert judge_sender(mail("From: ben@strasse.example"), ["ben@straße.example"], "key_and_from").result == "stranger"


FIRST = Owner(attempt_id="handoff-L1-1", round=1, person="ben")
SECOND = Owner(attempt_id="handoff-L1-2", round=1, person="ben")


def test_the_key_speaks_first_and_the_thread_must_not_disagree() -> None:
    sought = candidates(corpus("plain_accept"), DESK, "+")
    assert sought == Candidates(keys=(KEY,), message_ids=("<letter-1@example.com>",))
    assert whose(sought, {KEY: FIRST}, {}).owner == FIRST
    assert whose(sought, {KEY: FIRST}, {"<letter-1@example.com>": FIRST}).by == "key"
    clash = whose(sought, {KEY: FIRST}, {"<letter-1@example.com>": SECOND})
    assert (clash.result, clash.owner) == ("disagree", None)


def test_a_mail_without_its_key_is_known_by_its_nearest_letter() -> None:
    sought = candidates(corpus("s_nail_bottom_post"), DESK, "+")
    assert sought == Candidates(keys=(), message_ids=("<letter-1@example.com>",))
    bare = candidates(mail("To: handoff@example.com", "References: <old@x> <new@x>"), DESK, "+")
    assert bare.message_ids == ("<new@x>", "<old@x>")
    found = whose(bare, {}, {"<old@x>": FIRST, "<new@x>": SECOND})
    assert (found.result, found.owner, found.by) == ("found", SECOND, "thread")


def test_an_unknown_key_two_keys_and_no_channel_name_nobody() -> None:
    other = "z" * 26
    assert whose(Candidates(keys=(KEY,), message_ids=("<a@x>",)), {}, {"<a@x>": FIRST}).result == "unknown"
    both = Candidates(keys=(KEY, other), message_ids=())
    assert whose(both, {KEY: FIRST, other: SECOND}, {}).result == "disagree"
    assert whose(Candidates(keys=(), message_ids=()), {}, {}).result == "unknown"


def test_folded_and_bare_references_are_read() -> None:
    assert corpus("references_folded_and_bare").references == (
        "<letter-0@example.com>",
        "<letter-1@example.com>",
        "<bare@example.com>",
    )


def test_a_delivery_report_tells_which_letter_came_back_and_why() -> None:
    report = corpus("dsn_postfix")
    assert read_bounce(report).status == "5.1.1"
    assert candidates(report, DESK, "+").message_ids == ("<letter-1@example.com>",)


def test_the_digest_is_the_same_for_each_copy_of_a_mail_and_another_for_other_content() -> None:
    raw = (CORPUS / "plain_accept.eml").read_bytes()
    relayed = b"X-Spam: no\r\nReceived: from a by b;\r\n\tTue, 03 Jun 2025 08:06:00 +0000\r\n" + raw
    assert parse_mail(relayed).digest == parse_mail(raw).digest
    assert parse_mail(raw.replace(b"accept", b"accepT")).digest != parse_mail(raw).digest
    assert parse_mail(raw.replace(b"Subject: Re", b"Subject: Aw")).digest != parse_mail(raw).digest


def test_logs_show_neither_addresses_nor_keys() -> None:
    shown = redact(f"mail from Ben <{BEN}> to handoff+{KEY}@example.com, key {KEY.upper()}, uid 12")
    assert shown == "mail from Ben <[mail]> to [mail], key [key], uid 12"
