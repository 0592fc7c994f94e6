"""Machine mail is known and read; people's mail that looks like it keeps its decision, or is asked back."""

import json
from pathlib import Path
from typing import Any

import pytest

from domain.mail_reading import Away, Bounce, MailReading
from mail.inbound import read_mail
from mail.inbound.kind import kind_of
from mail.inbound.kinds.signs import is_nobodys
from mail.inbound.mime import parse_mail

FOLDER = Path(__file__).parent / "machine"
CASES = sorted(path.stem for path in FOLDER.glob("*.json"))


def expected(name: str) -> dict[str, Any]:
    case: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return case


def raw(name: str) -> bytes:
    return (FOLDER / f"{name}.eml").read_bytes()


def as_written(away: Away | None) -> dict[str, str | None] | None:
    if away is None:
        return None
    return {
        "until": away.until.isoformat() if away.until else None,
        "stand_in": away.stand_in,
        "reach": away.reach,
    }


def bounce_of(case: dict[str, Any]) -> Bounce | None:
    return Bounce(**case["bounce"]) if case["bounce"] else None


def cases(*, by_people: bool) -> list[str]:
    return [name for name in CASES if (expected(name)["kind"] == "human") is by_people]


def mail(
    text: str, *fields: str, subject: str = "Re: Anna Roth", sent: str = "Fri, 20 Nov 2026 17:56:40 +0100"
) -> bytes:
    head = ("From: Ben Vogt <ben@example.com>", f"Date: {sent}", f"Subject: {subject}", *fields)
    return "\n".join((*head, "Content-Type: text/plain; charset=utf-8", "", text)).encode()


QUOTE = "\n\nOn Fri, 20 Nov 2026, Lea Brandt wrote:\n> Anna Roth expects you\n> on Tuesday\n"


@pytest.mark.parametrize("name", cases(by_people=False))
def test_a_machine_s_mail_is_known_and_read(name: str) -> None:
    case, reading = expected(name), read_mail(raw(name))
    assert (reading.kind, reading.decision, as_written(reading.away), reading.bounce) == (
        case["kind"],
        "unclear",
        case["away"],
        bounce_of(case),
    ), reading.because


@pytest.mark.parametrize("name", cases(by_people=True))
def test_a_persons_mail_that_looks_like_a_machine_s_is_a_persons(name: str) -> None:
    """What it decides is asked back at worst, never lost and never taken for something else."""
    case, reading = expected(name), read_mail(raw(name))
    assert reading.kind == "human", reading.because
    assert reading.decision in (case["decision"], "unclear"), reading.because
    if reading.decision != "unclear":
        assert sorted(reading.criteria) == sorted(case["criteria"])


@pytest.mark.wide
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"])
def test_line_ends_change_neither_kind_nor_what_is_read(line_end: bytes) -> None:
    def told(reading: MailReading) -> tuple[object, ...]:
        return reading.kind, reading.decision, reading.away, reading.bounce

    for name in CASES:
        plain = raw(name).replace(b"\r\n", b"\n")
        assert told(read_mail(plain.replace(b"\n", line_end))) == told(read_mail(plain)), name


def test_the_ledger_reads_what_the_mail_says_of_an_absence_or_a_failure() -> None:
    absence = kind_of(parse_mail(raw("text_only_en_parental"))).because
    failure = kind_of(parse_mail(raw("qmail_no_mailbox_here"))).because
    assert absence.endswith("Out of office until Wed 3 Mar 2027, stands in: Clara (clara@example.com).")
    assert failure.endswith("ben@example.com was not reached, for good (5.1.1).")


@pytest.mark.parametrize(
    ("text", "decision"),
    [
        ("accept - I am on holiday from tomorrow", "accept"),
        ("accept. I'm out of the office until Friday, Clara takes the call", "accept"),
        ("reject 1 - no money. I am on leave until 3 March", "reject"),
        ("angenommen, ich bin ab morgen im Urlaub", "accept"),
        ("I am on vacation until Monday.\nAccept.", "accept"),
    ],
)
def test_who_decides_and_is_away_has_decided(text: str, decision: str) -> None:
    reading = read_mail(mail(text + QUOTE))
    assert (reading.kind, reading.decision) == ("human", decision), reading.because


@pytest.mark.parametrize(
    "text",
    [
        "I'm out of the office till Friday, please ask Clara",
        "Bin bis Freitag im Urlaub, frag bitte Clara",
        "Je suis absent jusqu'à lundi, demande à Julie",
        "This is an automatic reply, just kidding: I am on the train",
    ],
)
def test_a_person_who_only_says_to_be_away_is_asked_back_with_the_reason(text: str) -> None:
    reading = read_mail(mail(text + QUOTE))
    assert (reading.kind, reading.decision) == ("human", "unclear")
    assert "automatic answer" in reading.because


@pytest.mark.parametrize(
    "subject",
    ["RE: Automatic reply: Anna Roth", "Re: Anna Roth [Automatische Antwort]", "Re: Out of office: Anna Roth"],
)
def test_a_subject_that_says_automatic_never_yields_a_decision(subject: str) -> None:
    reading = read_mail(mail("accept" + QUOTE, subject=subject))
    assert reading.decision == "unclear"
    assert "automatic answer" in reading.because


@pytest.mark.parametrize(
    "field",
    [
        "Auto-Submitted: auto-replied",
        "Auto-Submitted: auto-generated; owner=x",
        "AUTO-SUBMITTED: (a comment) Auto-Notified",
        "X-Autoreply: yes",
        "X-Autorespond: Re: Anna",
        "X-Auto-Response-From: x",
        "X-Vacation: on",
        "Precedence: auto_reply",
        "X-Precedence: auto_reply",
        "X-MS-Exchange-Inbox-Rules-Loop: ben@example.com",
        "X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent",
        "Return-Path: <>",
        "X-FC-MachineGenerated: true",
        "X-POST-MessageClass: 9; Autoresponder",
        "X-Boxtrapper: CONFIRM",
    ],
)
def test_a_field_that_says_automatic_is_believed(field: str) -> None:
    assert read_mail(mail("accept" + QUOTE, field)).kind == "auto_reply"


@pytest.mark.parametrize(
    "tag", ["[EXTERN]", "[EXTERNAL][SPAM?]", "***SPAM***", "{Spam?}", "EXT:", "[Ticket#2026112055512]"]
)
def test_a_gateways_tag_before_the_subject_hides_no_machine(tag: str) -> None:
    assert read_mail(mail("accept", subject=f"{tag} Automatic reply: Anna Roth")).kind == "auto_reply"
    assert read_mail(mail("accept" + QUOTE, subject=f"{tag} Re: Anna Roth")).decision == "accept"


@pytest.mark.parametrize(
    "mailbox",
    [
        *("noreply@x.example", "messages-noreply@x.example", "do.not.reply@x.example", "no-reply-7@x.example"),
        *("nicht-antworten@x.example", "ne-pas-repondre@x.example", "calendar-notification@x.example"),
        *("quarantine@x.example", "fax@x.example", "scanner2@x.example", "root@x.example"),
    ],
)
def test_a_mailbox_that_says_so_is_nobodys(mailbox: str) -> None:
    assert is_nobodys(mailbox)


@pytest.mark.parametrize(
    "mailbox",
    [
        *("ben@x.example", "nora.reply@x.example", "tom.root@x.example", "noreplysson@x.example", "faxe@x.example"),
        *("scanlon@x.example", "t.voice@x.example", "info@x.example", "sales@x.example", "notifyer.anna@x.example"),
    ],
)
def test_a_mailbox_that_only_sounds_so_is_a_persons(mailbox: str) -> None:
    assert not is_nobodys(mailbox)


def test_mail_from_the_mailbox_it_was_delivered_to_is_our_own() -> None:
    """A mailbox that delivered it earlier, and one in Cc, is the sender's."""
    own = b"Delivered-To: ben@example.com\n" + mail("accept" + QUOTE)
    sent_on = b"Delivered-To: desk@example.com\nDelivered-To: ben@example.com\n" + mail("accept" + QUOTE)
    copied = b"Delivered-To: desk@example.com\nCc: ben+crm@example.com\n" + mail("accept" + QUOTE)
    assert (read_mail(own).kind, read_mail(own).decision) == ("other", "unclear")
    assert (read_mail(sent_on).decision, read_mail(copied).decision) == ("accept", "accept")


def test_a_notice_with_an_answer_in_it_is_asked_back() -> None:
    reading = read_mail(mail("accept\n\nYou received this email because you are a member of Sales."))
    assert (reading.kind, reading.decision) == ("human", "unclear")
    assert "program's notice" in reading.because


@pytest.mark.parametrize(
    "text",
    [
        "accept I am on holiday until Monday",
        "I am on leave until 3 March.\n\nreject 1 - no money",
        "I am out of office until 3 May.\n\naccept",
        "I am away until Monday. Send her back: uphold",
    ],
)
def test_an_answer_beside_a_notice_of_absence_is_never_lost(text: str) -> None:
    """Without a quote it may be asked back, but by name of a person, not filed as an absence."""
    assert read_mail(mail(text)).kind == "human"


@pytest.mark.parametrize(
    "field",
    [
        "Auto-Submitted: no",
        "Auto-Submitted: No; typed=yes",
        "X-Auto-Response-Suppress: All",
        "X-Autoreply: no",
        "X-MS-Exchange-Inbox-Rules-Loop: desk@example.com",
        "Precedence: normal",
        "X-Loop: ben@example.com",
        "x-ms-reactions: disallow",
        "Importance: bulk",
    ],
)
def test_a_field_that_proves_nothing_changes_nothing(field: str) -> None:
    reading = read_mail(mail("accept" + QUOTE, field))
    assert (reading.kind, reading.decision) == ("human", "accept")


def test_the_corpus_is_as_wide_as_it_says() -> None:
    machines = [expected(name) for name in cases(by_people=False)]
    assert len(machines) >= 460
    assert sum(case["language"] != "en" for case in machines) >= 240
    assert len({case["client"] for case in machines}) >= 140
    assert len(cases(by_people=True)) >= 95
    assert sorted(path.stem for path in FOLDER.glob("*.eml")) == CASES
