"""Handing a letter over to a real mail server, with every answer that it may give."""

import socket
import ssl
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme

from domain.errors import MailDelayed, MailRefused, RecipientRefused, SettingsFault
from domain.letters import Composed
from mail.outbound.config import SmtpConfig
from mail.outbound.smtp import CONFIGURATION, GREYLISTED, SmtpPost
from tests.mail_out.letters import SAMPLES, ordinary
from tests.mail_out.parts import composed
from tests.mail_out.servers import Answers, only, serving

TAKEN_AT = datetime(2026, 11, 20, 16, 56, 1, tzinfo=UTC)
LETTER = composed(SAMPLES[0], ordinary())


def post(port: int, **changes: object) -> SmtpPost:
    """A post to a server on loopback."""
    config = SmtpConfig(host="127.0.0.1", port=port, sender="handoff@example.com", security="none", timeout=5)
    return SmtpPost(replace(config, **changes), now=lambda: TAKEN_AT)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """A certificate authority of our own."""
    return trustme.CA()


@pytest.fixture(scope="module")
def ca_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its certificate in a file."""
    file = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    return file


@pytest.fixture(scope="module")
def server_tls(authority: trustme.CA) -> ssl.SSLContext:
    """The server's side of TLS, for 127.0.0.1."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


async def test_the_letter_arrives_as_it_was_written() -> None:
    """Envelope from the desk to the recipient, the same bytes, and the moment of the 250."""
    answers = Answers()
    async with serving(answers) as port:
        assert await post(port).hand_over(LETTER) == TAKEN_AT
    [taken] = answers.taken
    assert (taken.mail_from, taken.rcpt_tos) == ("handoff@example.com", ["ben@example.com"])
    assert taken.original_content == LETTER.raw


async def test_a_recipient_refused_for_good() -> None:
    """550 to RCPT: never again; the server's words are kept, addresses are not."""
    async with serving(Answers(recipient="550 5.1.1 <ben@example.com>: no such user, ask it@example.com")) as port:
        with pytest.raises(RecipientRefused) as refusal:
            await post(port).hand_over(LETTER)
    assert str(refusal.value) == "550 5.1.1 <address>: no such user, ask <address>"


async def test_a_greylisted_recipient_is_tried_later() -> None:
    """451 to RCPT: some minutes later."""
    async with serving(Answers(recipient="451 4.7.1 greylisted, come back")) as port:
        with pytest.raises(MailDelayed, match=r"451 4\.7\.1 greylisted") as delay:
            await post(port).hand_over(LETTER)
    assert delay.value.retry_after == GREYLISTED


async def test_a_letter_refused_for_good() -> None:
    """554 to DATA: this letter never."""
    async with serving(Answers(data="554 5.7.1 looks like spam")) as port:
        with pytest.raises(MailRefused, match=r"554 5\.7\.1 looks like spam"):
            await post(port).hand_over(LETTER)


async def test_a_letter_that_is_too_big() -> None:
    """552 comes already with MAIL FROM when the server was told the size."""
    async with serving(Answers(), data_size_limit=1000) as port:
        with pytest.raises(MailRefused, match="552"):
            await post(port).hand_over(LETTER)


async def test_a_letter_put_off() -> None:
    """451 to DATA: again soon, as the caller's retries say."""
    async with serving(Answers(data="451 4.3.0 local error")) as port:
        with pytest.raises(MailDelayed, match=r"451 4\.3\.0") as delay:
            await post(port).hand_over(LETTER)
    assert delay.value.retry_after is None


@pytest.mark.parametrize(("answer", "wait"), [("550 5.7.1 not your address", CONFIGURATION), ("450 4.1.8 later", None)])
async def test_a_refused_sender_is_the_settings_fault(answer: str, wait: float | None) -> None:
    """5xx to MAIL FROM waits for operations, and loses no handoff."""
    async with serving(Answers(sender=answer)) as port:
        with pytest.raises(MailDelayed, match=answer[:9]) as delay:
            await post(port).hand_over(LETTER)
    assert delay.value.retry_after == wait


async def test_a_connection_dropped_in_the_middle() -> None:
    """Nobody knows whether it was taken: again, with the same Message-ID."""
    async with serving(Answers(drop=True)) as port:
        with pytest.raises(MailDelayed):
            await post(port).hand_over(LETTER)


async def test_no_answer_after_the_letter() -> None:
    """The server took it and did not say so: again, with the same Message-ID."""
    answers = Answers(silent=True)
    async with serving(answers) as port:
        with pytest.raises(MailDelayed):
            await post(port, timeout=0.2).hand_over(LETTER)
    assert len(answers.taken) == 1


async def test_nobody_listens() -> None:
    """A refused connection is a delay that names the server."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(MailDelayed, match=f"127.0.0.1:{port}"):
        await post(port).hand_over(LETTER)


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_over_tls(security: str, server_tls: ssl.SSLContext, ca_file: Path) -> None:
    """STARTTLS and implicit TLS, with our own authority trusted."""
    answers = Answers()
    options = {"tls": server_tls} if security == "tls" else {"tls_context": server_tls, "require_starttls": True}
    async with serving(answers, **options) as port:
        await post(port, security=security, ca_file=ca_file).hand_over(LETTER)
    assert len(answers.taken) == 1


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_a_server_that_cannot_prove_itself(security: str, server_tls: ssl.SSLContext) -> None:
    """Nothing is handed to a server whose certificate is not trusted; operations cure it."""
    answers = Answers()
    options = {"tls": server_tls} if security == "tls" else {"tls_context": server_tls}
    async with serving(answers, **options) as port:
        with pytest.raises(MailDelayed, match="cannot prove who it is") as delay:
            await post(port, security=security).hand_over(LETTER)
    assert answers.taken == []
    assert delay.value.retry_after == CONFIGURATION


async def test_starttls_is_never_left_out() -> None:
    """A server without STARTTLS gets no letter in clear text when the settings ask for it."""
    answers = Answers()
    async with serving(answers) as port:
        with pytest.raises(MailDelayed, match="STARTTLS") as delay:
            await post(port, security="starttls").hand_over(LETTER)
    assert answers.taken == []
    assert delay.value.retry_after == CONFIGURATION


async def test_login(server_tls: ssl.SSLContext, ca_file: Path) -> None:
    """The right password passes; a wrong one waits for operations and shows no password."""
    answers = Answers()
    options = {"authenticator": only("desk", "right"), "auth_required": True, "tls_context": server_tls}
    async with serving(answers, **options) as port:
        secure = {"security": "starttls", "ca_file": ca_file, "user": "desk"}
        await post(port, password="right", **secure).hand_over(LETTER)
        with pytest.raises(MailDelayed, match="535") as delay:
            await post(port, password="wrong", **secure).hand_over(LETTER)
    assert len(answers.taken) == 1
    assert delay.value.retry_after == CONFIGURATION
    assert "wrong" not in str(delay.value)


async def test_redirected_letters_say_whose_they_were() -> None:
    """mail.redirect_to: every letter goes there, and a header names the recipient it had."""
    answers = Answers()
    async with serving(answers) as port:
        await post(port, redirect_to="trial@example.com", allow_domains=("EXAMPLE.com",)).hand_over(LETTER)
    [taken] = answers.taken
    assert taken.rcpt_tos == ["trial@example.com"]
    assert taken.original_content == b"X-Handoff-Redirected-From: ben@example.com\r\n" + LETTER.raw


async def test_other_domains_are_refused() -> None:
    """mail.allow_domains: the refusal names the setting, and no server is asked."""
    with pytest.raises(RecipientRefused, match=r"mail\.allow_domains does not list example\.com"):
        await post(1, allow_domains=("example.org",)).hand_over(LETTER)


@pytest.mark.parametrize("wrong", ["ben@example.com\r\nRCPT TO:<x@y.example>", "ben", "ben@", "a b@example.com", ""])
async def test_a_malformed_recipient(wrong: str) -> None:
    """What no server could be asked is refused at once."""
    with pytest.raises(RecipientRefused, match="not of the form"):
        await post(1).hand_over(replace(LETTER, recipient=wrong))


async def test_an_address_outside_ascii() -> None:
    """It goes with SMTPUTF8 where the server has it, and is refused clearly where it has not."""
    letter = Composed(message_id=LETTER.message_id, recipient="jörg@example.com", raw=LETTER.raw)
    answers = Answers()
    async with serving(answers, enable_SMTPUTF8=True) as port:
        await post(port).hand_over(letter)
    [taken] = answers.taken
    assert taken.rcpt_tos == ["jörg@example.com"]
    assert taken.smtp_utf8
    async with serving(Answers()) as port:
        with pytest.raises(RecipientRefused, match="outside ASCII"):
            await post(port).hand_over(letter)


def test_a_bad_ca_file_is_said_at_once(tmp_path: Path) -> None:
    """Not at the first letter."""
    with pytest.raises(SettingsFault, match=r"mail\.ca_file"):
        post(25, security="tls", ca_file=tmp_path / "missing.pem")


def test_the_password_is_not_shown() -> None:
    """Not even when the configuration is printed."""
    config = SmtpConfig(host="x", port=25, sender="a@b.example", password="secret-word")
    assert "secret-word" not in repr(config)
