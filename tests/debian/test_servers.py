"""The mail servers behave as the ones that the product will meet."""

import imaplib
import smtplib
import ssl
from email.message import EmailMessage
from email.utils import make_msgid

import pytest

from tests.debian.conftest import DebianMail, imap_login, waited_mail
from tests.debian.servers import LATE_DOMAIN, MailUser

pytestmark = pytest.mark.debian


def letter(subject: str, to: str, sender: str = "handoff@example.com") -> EmailMessage:
    """A small mail."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    mail["Message-ID"] = make_msgid(domain="example.com")
    mail.set_content("Accept or reject?")
    return mail


def send(servers: DebianMail, mail: EmailMessage) -> None:
    """Hands it to Postfix; raises what smtplib raises."""
    with smtplib.SMTP("127.0.0.1", servers.postfix.smtp_port, timeout=10) as smtp:
        smtp.send_message(mail)


async def test_mail_to_a_person_is_in_the_mailbox(debian_mail: DebianMail, subject: str) -> None:
    person = debian_mail.persons[0]
    send(debian_mail, letter(subject, person.address))
    assert waited_mail(debian_mail, person, "Subject", subject)["From"] == "handoff@example.com"


async def test_a_plus_address_reaches_the_desk_and_is_still_readable(debian_mail: DebianMail, subject: str) -> None:
    address = "handoff+k7q2mzd4x5n6p3r2s7t4u5v6w7@example.com"
    send(debian_mail, letter(subject, address, debian_mail.persons[0].address))
    got = waited_mail(debian_mail, debian_mail.desk, "Subject", subject)
    assert got["Delivered-To"] == address
    assert got["X-Original-To"] == address


async def test_an_unknown_user_is_refused_at_once(debian_mail: DebianMail, subject: str) -> None:
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        send(debian_mail, letter(subject, "nobody.here@example.com"))
    assert refused.value.recipients["nobody.here@example.com"][0] == 550


async def test_mail_to_another_domain_does_not_leave(debian_mail: DebianMail, subject: str) -> None:
    """Either refused at RCPT, or bounced: it is never sent."""
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        send(debian_mail, letter(subject, "someone@elsewhere.example"))
    assert b"does not leave" in refused.value.recipients["someone@elsewhere.example"][1]


async def test_a_user_unknown_later_comes_back_as_a_dsn(debian_mail: DebianMail, subject: str) -> None:
    """RFC 3464: the report names the recipient, the status, and holds the Message-ID that was sent."""
    address = f"gone@{LATE_DOMAIN}"
    sent = letter(subject, address)
    send(debian_mail, sent)
    report = waited_mail(debian_mail, debian_mail.desk, "Subject", "Undelivered Mail Returned to Sender")
    assert report.get_content_type() == "multipart/report"
    text = report.as_string()
    assert f"rfc822;{address}" in text.replace(" ", "")
    assert "Action: failed" in text
    assert "Status: 5.1.1" in text
    assert sent["Message-ID"] in text


async def test_somebody_away_answers_with_a_vacation_mail(
    debian_mail: DebianMail, subject: str, vacation: MailUser
) -> None:
    """RFC 3834: Auto-Submitted, with the letter's Message-ID in In-Reply-To."""
    sent = letter(subject, vacation.address)
    send(debian_mail, sent)
    answer = waited_mail(debian_mail, debian_mail.desk, "In-Reply-To", sent["Message-ID"])
    assert answer["Auto-Submitted"].startswith("auto-replied")
    assert answer["Subject"] == "Out of office until Monday"
    assert answer["Return-Path"] == "<>"


@pytest.mark.usefixtures("started_again")
async def test_a_killed_and_restarted_dovecot_has_its_mail(debian_mail: DebianMail, subject: str) -> None:
    person = debian_mail.persons[0]
    send(debian_mail, letter(subject, person.address))
    waited_mail(debian_mail, person, "Subject", subject)
    with imap_login(debian_mail, person) as imap:
        before = imap.response("UIDVALIDITY") if imap.select("INBOX") else None
    await debian_mail.dovecot.kill()
    with pytest.raises(ConnectionRefusedError):
        imap_login(debian_mail, person)
    await debian_mail.dovecot.start()
    waited_mail(debian_mail, person, "Subject", subject)
    with imap_login(debian_mail, person) as imap:
        imap.select("INBOX")
        assert imap.response("UIDVALIDITY") == before


@pytest.mark.usefixtures("started_again")
async def test_mail_taken_while_dovecot_is_down_arrives_later(debian_mail: DebianMail, subject: str) -> None:
    person = debian_mail.persons[0]
    await debian_mail.dovecot.kill()
    send(debian_mail, letter(subject, person.address))
    await debian_mail.dovecot.start()
    waited_mail(debian_mail, person, "Subject", subject)


@pytest.mark.usefixtures("started_again")
async def test_mail_in_the_queue_survives_a_kill_of_postfix(debian_mail: DebianMail, subject: str) -> None:
    person = debian_mail.persons[0]
    await debian_mail.dovecot.stop()
    send(debian_mail, letter(subject, person.address))
    await debian_mail.postfix.kill()
    with pytest.raises(ConnectionRefusedError):
        send(debian_mail, letter(subject, person.address))
    await debian_mail.dovecot.start()
    await debian_mail.postfix.start()
    waited_mail(debian_mail, person, "Subject", subject)


async def test_submission_asks_for_starttls_and_login(debian_mail: DebianMail, subject: str) -> None:
    context = ssl.create_default_context(cafile=debian_mail.dovecot.ca_file)
    with smtplib.SMTP("localhost", debian_mail.postfix.submission_port, timeout=10) as smtp:
        smtp.starttls(context=context)
        smtp.login(debian_mail.desk.address, debian_mail.desk.password)
        smtp.send_message(letter(subject, debian_mail.persons[0].address))
    with smtplib.SMTP("localhost", debian_mail.postfix.submission_port, timeout=10) as smtp:
        smtp.starttls(context=context)
        with pytest.raises(smtplib.SMTPAuthenticationError):
            smtp.login(debian_mail.desk.address, "wrong")


async def test_imap_speaks_tls_and_offers_idle(debian_mail: DebianMail) -> None:
    context = ssl.create_default_context(cafile=debian_mail.dovecot.ca_file)
    with imaplib.IMAP4_SSL("localhost", debian_mail.dovecot.imaps_port, ssl_context=context, timeout=10) as imap:
        imap.login(debian_mail.desk.address, debian_mail.desk.password)
        assert {"IDLE", "MOVE", "UIDPLUS"} <= set(imap.capability()[1][0].decode().split())
