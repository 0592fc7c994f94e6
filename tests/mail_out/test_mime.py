"""Headers and structure: what other programs see of a letter."""

import re
from dataclasses import replace
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.utils import getaddresses, parsedate_to_datetime

import pytest

from domain.errors import LetterFault, SettingsFault
from domain.letters import AlreadyDecided, HandoffLetter, ToSend
from mail.outbound.config import DeskConfig
from mail.outbound.headers import ascii_address, header, mailbox, text
from mail.outbound.thread import ASKS
from mail.outbound.writer import LOOP_HEADER
from tests import builders as build
from tests.mail_out.letters import (
    ANSWER_ID,
    AT,
    CASES,
    CLOCK,
    KEY,
    SAMPLES,
    Sample,
    everybody,
    fitted,
    hostile,
    ordinary,
    writer,
)
from tests.mail_out.parts import composed, html_in, parsed, text_in

ALL = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
ABOUT = pytest.mark.parametrize("case_name", CASES)
KNOWN = {"Date", "From", "To", "Subject", "Message-ID", "Reply-To", "In-Reply-To", "References", "Auto-Submitted"} | {
    "X-Auto-Response-Suppress",
    LOOP_HEADER,
    "MIME-Version",
    "Content-Type",
}
ODD_NAMES = (
    "Brandt, Lea",
    'Zoë "Ann" <evil@x.example>',
    "Łukasz Żółć-" * 8,
    "José " * 20 + ", <a@b.example>",
    '(x) [y] \\ "z"',
    "=?utf-8?q?x?=",
    "אבג, דה",
    "🚚" * 30,
    "plain " * 30,
)


@ALL
@ABOUT
def test_no_value_makes_a_header(sample: Sample, case_name: str) -> None:
    """Only our own headers, each once, on lines of at most 78 octets, whatever the lead says."""
    case = CASES[case_name]()
    raw = composed(fitted(sample, case), case).raw
    head, _, body = raw.partition(b"\r\n\r\n")
    names = re.findall(rb"^([^\s:]+):", head, flags=re.MULTILINE)
    assert {name.decode() for name in names} <= KNOWN
    assert len(names) == len(set(names))
    assert all(len(line) <= 78 for line in head.split(b"\r\n"))
    assert all(len(line) <= 78 for line in body.split(b"\r\n"))
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert raw.isascii()


@ALL
@ABOUT
def test_the_letter_parses_back(sample: Sample, case_name: str) -> None:
    """Python's own parser finds no defect: two parts, text first, one From, one To."""
    case = CASES[case_name]()
    letter = composed(fitted(sample, case), case)
    message = parsed(letter)
    assert message.defects == []
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    assert all(part.defects == [] and part.get_content_charset() == "utf-8" for part in message.iter_parts())
    reader = everybody().get(sample.to)
    assert reader is not None
    assert message["To"].addresses[0].addr_spec == letter.recipient == reader.mail
    assert message["Message-ID"] == letter.message_id == writer().message_id(sample.order(case))
    assert parsedate_to_datetime(message["Date"]) == sample.at
    assert html_in(message).startswith("<!DOCTYPE html>")
    assert text_in(message).endswith("\n")


@ALL
def test_replies_go_to_the_key(sample: Sample) -> None:
    """Reply-To carries the key below the desk's address; without a key there is none."""
    with_key = parsed(composed(sample, ordinary()))
    assert with_key["Reply-To"].addresses[0].addr_spec == f"handoff+{KEY}@example.com"
    assert parsed(composed(sample, ordinary(), key=None))["Reply-To"] is None


@ALL
def test_letters_that_ask_welcome_an_out_of_office_answer(sample: Sample) -> None:
    """Auto-Submitted, Precedence and Suppress: All make vacation answers vanish, so only letters of news carry them."""
    message = parsed(composed(sample, ordinary()))
    assert message["Precedence"] is None
    assert message[LOOP_HEADER] == "handoff@example.com"
    if sample.letter.kind in ASKS:
        assert message["Auto-Submitted"] is None
        assert message["X-Auto-Response-Suppress"] == "DR, RN, NRN, AutoReply"
    else:
        assert message["Auto-Submitted"] == ("auto-replied" if sample.answers else "auto-generated")
        assert message["X-Auto-Response-Suppress"] == "All"


def test_the_reps_thread_has_the_handoff_letter_as_its_root() -> None:
    """Later letters refer to it, answer the answered mail, and have its subject, deadline included."""
    root = parsed(composed(SAMPLES[0], ordinary()))
    assert root["In-Reply-To"] is None
    assert root["References"] is None
    assert root["Subject"] == "Anna Roth, Krämer Logistik GmbH: meeting Tue 10:00, answer by Wed"
    for sample in SAMPLES[1:]:
        if sample.to != "ben" or sample.letter.kind == "handoff":
            continue
        message = parsed(composed(sample, ordinary()))
        assert message["Subject"] == f"Re: {root['Subject']}"
        assert message["References"].split()[0] == root["Message-ID"]
        assert message["In-Reply-To"] == (sample.answers or root["Message-ID"])
        assert str(message["From"]) == "Lea Brandt via Handoff <handoff@example.com>"


def test_a_handoff_letter_sent_again_opens_the_same_thread() -> None:
    """Its first copy never arrived, yet all letters refer to that one, so they stand together."""
    again = ToSend(case=ordinary(), round=1, letter=HandoffLetter(), to="ben", cause="resend 1")
    message = parsed(writer().compose(again, build.people(), CLOCK, KEY, AT))
    first = composed(SAMPLES[0], ordinary()).message_id
    assert (message["References"], message["In-Reply-To"]) == (first, first)
    assert message["Message-ID"] != first


def test_the_ldrs_thread_is_one_for_all_attempts_of_a_lead() -> None:
    """Its root depends on lead and LDR only, and news has one subject."""
    first, second = ordinary(), replace(ordinary(), attempt_id="handoff-kr-1000-2")
    to_ldr = [sample for sample in SAMPLES if sample.to == "lea"]
    messages = [parsed(composed(sample, case)) for sample in to_ldr for case in (first, second)]
    assert len({message["References"].split()[0] for message in messages}) == 1
    assert len({message["Message-ID"] for message in messages}) == len(messages)
    subjects = {str(m["Subject"]) for m in messages if m["Auto-Submitted"]}
    assert subjects == {"Anna Roth, Krämer Logistik GmbH"}
    assert {str(m["From"]) for m in messages} == {"Handoff <handoff@example.com>"}


def test_a_deadline_far_away_is_a_date_in_the_subject() -> None:
    """`Wed` alone would be read as this week's."""
    clock = replace(CLOCK, due=replace(CLOCK.due, at=build.PASSED_AT.replace(month=12, day=2)))
    order = ToSend(case=ordinary(), round=1, letter=HandoffLetter(), to="ben")
    message = parsed(writer().compose(order, build.people(), clock, KEY, AT))
    assert message["Subject"].endswith("answer by Wed 2 Dec")


def test_message_ids_tell_letters_apart_and_name_nobody() -> None:
    """Attempt, round, kind, person and cause each make another id; the same letter keeps its id."""
    order = ToSend(case=ordinary(), round=1, letter=HandoffLetter(), to="ben")
    others = [
        replace(order, case=replace(ordinary(), attempt_id="handoff-kr-1000-2")),
        replace(order, round=2),
        replace(order, letter=AlreadyDecided(said="x")),
        replace(order, to="clara"),
        replace(order, cause="2"),
    ]
    ids = [writer().message_id(one) for one in (order, *others)]
    assert len(set(ids)) == len(ids)
    assert ids[0] == writer().message_id(replace(order, answers=ANSWER_ID))
    assert ids[0] == "<n5zkx2hbanahukkdmhadfxqwin@example.com>"
    assert all(re.fullmatch(r"<[a-z2-7]{26}@example\.com>", one) for one in ids)


@pytest.mark.parametrize(
    "answers", ["<a@b>\r\nBcc: x@y.example", "no brackets", "<" + "x" * 300 + "@y>", "<a b@c>", ""]
)
def test_a_strange_message_id_is_not_repeated(answers: str) -> None:
    """The answered mail's Message-ID is somebody else's text: what does not fit a header is left out."""
    order = ToSend(case=ordinary(), round=1, letter=AlreadyDecided(said="x"), to="ben", answers=answers)
    message = parsed(writer().compose(order, build.people(), None, KEY, AT))
    assert message["In-Reply-To"] == message["References"]
    assert message["Bcc"] is None


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_name_comes_out_as_it_went_in(name: str) -> None:
    """Quotes, commas, accents, encoded words and emoji survive both of Python's parsers, with one address each."""
    raw = header("From", mailbox(name, "handoff@example.com")) + b"\r\n"
    read = message_from_bytes(raw, policy=policy.default)["From"].addresses
    assert [one.addr_spec for one in read] == ["handoff@example.com"]
    [(said, address)] = getaddresses([message_from_bytes(raw, policy=policy.compat32)["From"].replace("\r\n", "")])
    assert address == "handoff@example.com"
    assert str(make_header(decode_header(said))).strip() == name.strip()
    assert all(len(line) <= 78 for line in raw.split(b"\r\n"))


@pytest.mark.parametrize("subject", [*ODD_NAMES, "", "x" * 500, "a" * 70 + " ü"])
def test_a_subject_comes_out_as_it_went_in(subject: str) -> None:
    """Whatever it holds, on lines that fit."""
    raw = header("Subject", text(subject)) + b"\r\n"
    old = message_from_bytes(raw, policy=policy.compat32)["Subject"]
    assert str(make_header(decode_header(re.sub(r"\r\n ", " ", old)))).strip() == subject.strip()
    assert all(len(line) <= 78 for line in raw.split(b"\r\n"))


@pytest.mark.parametrize("value", ["a\r\nBcc: x", "a\nb", "a\rb", "a\0b"])
def test_a_line_end_in_a_header_is_refused(value: str) -> None:
    """The last guard, should a value ever reach a header uncleaned."""
    with pytest.raises(LetterFault):
        header("Subject", value)


def test_addresses_outside_ascii() -> None:
    """The domain goes in IDNA form; a local part stays; what IDNA 2003 and 2008 read differently is refused."""
    assert ascii_address("ben@bücher.example") == "ben@xn--bcher-kva.example"
    assert ascii_address("jörg@bücher.example") == "jörg@xn--bcher-kva.example"
    for wrong in ("ben@straße.example", "ben", "@x.example", "a b@x.example", "a@b@c.example", "a,b@x.example"):
        with pytest.raises(LetterFault):
            ascii_address(wrong)


def test_a_local_part_outside_ascii_is_written_in_utf_8() -> None:
    """Such a letter needs SMTPUTF8, and its To says the address as it is (RFC 6532)."""
    people = build.people(build.a_person("ben", name="Jörg", mail="jörg@bücher.example"))
    order = ToSend(case=ordinary(), round=1, letter=HandoffLetter(), to="ben")
    letter = writer().compose(order, people, CLOCK, KEY, AT)
    assert letter.recipient == "jörg@xn--bcher-kva.example"
    assert "<jörg@xn--bcher-kva.example>".encode() in letter.raw


def test_the_desks_address_must_be_plain() -> None:
    """It stands in every header and Message-ID."""
    for wrong in ("handoff", "a@b@c", "händoff@example.com", "a b@example.com", "<a@example.com>", "a@x\r\n"):
        with pytest.raises(SettingsFault):
            DeskConfig(address=wrong)
    assert DeskConfig(address="desk@example.com", separator=".").reply_to("k") == "desk.k@example.com"


def test_parts_go_as_7bit_where_they_can() -> None:
    """A plain ASCII text is sent as it is; the rest is quoted-printable, never base64."""
    plain_case = build.a_case(lead=build.a_lead(company="Kraemer", evidence=()))
    parts = list(parsed(composed(SAMPLES[0], plain_case)).iter_parts())
    assert [part["Content-Transfer-Encoding"] for part in parts] == ["7bit", "quoted-printable"]
    odd = list(parsed(composed(SAMPLES[0], hostile())).iter_parts())
    assert [part["Content-Transfer-Encoding"] for part in odd] == ["quoted-printable", "quoted-printable"]
