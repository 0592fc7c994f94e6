"""`starter.py mail`: what an operator sees, and that no mail can write on the terminal."""

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from domain.correspondence import MailOrder, MailVerdict
from domain.errors import SettingsFault
from ledger.connect import connect
from ledger.setup import setup
from mail.inbound.digest import digest
from mail.inbound.mime import parse_mail
from mail.security.keys import Keyring
from runtime.commands.starter import app
from runtime.commands.wording import printable
from runtime.settings import load_settings
from tests.mail_security.desk import fill
from tests.mail_security.world import OWNERS

pytestmark = pytest.mark.wide

ROOT = Path(__file__).parents[2]
RAW = (
    b"From: Ben <ben@example.com>\r\nTo: handoff@example.com\r\nSubject: \x1b[2J\xe2\x80\xaegnirts\r\n"
    b"X-Note: [bold]x[/bold] \x9b31m\r\n\r\naccept \x1b]0;owned\x07 it\r\n\r\n-- \r\nBen\r\n"
)
ID = digest(RAW)[:8]
Starter = Callable[..., Result]


@pytest.fixture
def starter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Starter:
    """Runs a command against a ledger in which one mail is parked; no server runs."""
    url = f"sqlite+aiosqlite:///{tmp_path}/ledger.sqlite"
    for name, value in {
        "DATABASE": url,
        "CRM": f"sql:sqlite+aiosqlite:///{tmp_path}/crm.sqlite",
        "SECRET": "s" * 32,
        "POLICY": str(ROOT / "examples" / "policy.yaml"),
        "PEOPLE": str(ROOT / "examples" / "people.yaml"),
    }.items():
        monkeypatch.setenv(f"HANDOFF_{name}", value)
    monkeypatch.chdir(tmp_path)
    asyncio.run(_park(url))

    def run(*words: str) -> Result:
        return CliRunner(env={"COLUMNS": "200"}).invoke(app, ["mail", *words])

    return run


async def _park(url: str) -> None:
    await setup(url)
    ledger = connect(url)
    await fill(ledger)
    mail = parse_mail(RAW)
    await ledger.mails.note(
        MailVerdict(
            message_id="<m1@example.com>",
            digest=mail.digest,
            received_at=datetime(2026, 11, 23, 9, tzinfo=UTC),
            verdict="parked",
            because="It carries no reply key and answers no letter of ours.",
            sender="ben@example.com",
            subject=mail.subject,
        ),
        RAW,
    )
    noted = MailVerdict(
        message_id="<m2@example.com>",
        digest="ffff0000" + "0" * 56,
        received_at=datetime(2026, 11, 23, 10, tzinfo=UTC),
        verdict="noted",
        because="Ben Vogt is away.",
        sender="ben@example.com",
        attempt_id=OWNERS["open"].attempt_id,
    )
    await ledger.mails.note(noted)
    for by, order in (("ben", "deny"), ("clara", "confirm")):
        given = MailOrder(order=order, by=by, at=noted.received_at, vouched_for=by, reading=1)
        await ledger.parked.order(noted, given)
    keys = ledger.reply_keys(Keyring(b"s" * 32).reply_key)
    await keys.issue(OWNERS["open"].attempt_id, 1, "ben")
    await ledger.close()


def test_the_list_is_what_stands_behind_mail_and_names_each_with_a_short_id(starter: Starter) -> None:
    for words in ((), ("list",)):
        listed = starter(*words)
        assert listed.exit_code == 0
        assert ID in listed.stdout
        assert {"reply", "key", "letter"} <= set(listed.stdout.split())
    (told,) = json.loads(starter("--json").stdout)
    assert (told["id"], told["sender"], told["received_at"]) == (ID, "ben@example.com", "2026-11-23T09:00:00+00:00")


def test_a_mail_is_shown_with_its_reason_its_headers_and_what_was_typed(starter: Starter) -> None:
    shown = starter("show", ID).stdout
    assert "parked: It carries no reply key" in shown
    assert "from: Ben <ben@example.com>" in shown
    assert "[bold]x[/bold]" in shown
    assert "accept" in shown


def test_no_mail_writes_control_characters_to_the_terminal(starter: Starter) -> None:
    for words in (("show", ID), ("list",), ("show", ID, "--json")):
        written = starter(*words).stdout
        assert [c for c in written if not c.isprintable() and c != "\n"] == []


def test_a_line_for_a_terminal_keeps_its_letters_and_loses_what_acts() -> None:
    assert printable("Grüße, 你好\u00a0[x]\t1") == "Grüße, 你好 [x] 1"
    assert printable("a\x1b[2Jb\x9bc\u202ed\u200be\u2028f\0") == "a\ufffd[2Jb\ufffdc\ufffdd\ufffde\ufffdf\ufffd"


def test_a_mail_is_attached_by_its_lead_and_the_order_is_shown(starter: Starter) -> None:
    done = starter("attach", ID, "kr-1000", "--by", "Nora Sand")
    assert done.exit_code == 0, done.output
    assert f"belongs to {OWNERS['open'].attempt_id}, round 1, as an answer to the letter to ben" in done.stdout
    shown = starter("show", ID).stdout
    assert "attached to handoff-kr-1000-2, the letter to ben by Nora Sand" in shown


def test_all_mails_about_a_handoff_are_listed_with_what_became_of_them(starter: Starter) -> None:
    """Also what was only noted, which is parked nowhere."""
    listed = starter("list", "--handoff", OWNERS["open"].attempt_id)
    assert listed.exit_code == 0
    assert {"ffff0000", "noted"} <= set(listed.stdout.split())
    assert ID not in listed.stdout
    (told,) = json.loads(starter("list", "--handoff", OWNERS["open"].attempt_id, "--json").stdout)
    assert told["verdict"] == "noted"
    assert "no mail about handoff-ho-2000-1 has come" in starter("list", "--handoff", "handoff-ho-2000-1").stdout


def test_what_the_person_in_whose_name_a_mail_came_said_of_it_is_shown(starter: Starter) -> None:
    shown = starter("show", "ffff0000").stdout
    assert "denied by link by ben: somebody else wrote it" in shown
    assert "confirmed by link by clara (reading 1)" in shown


def test_every_command_says_what_it_is_for_and_what_it_takes(starter: Starter) -> None:
    for words, said in (
        ((), "Work the mails that wait for a person"),
        (("list",), "whatever became of them"),
        (("show",), "what its writer typed"),
        (("attach",), "It decides nothing yet"),
        (("release",), "Exit code 1: parked again"),
    ):
        told = starter(*words, "--help")
        assert told.exit_code == 0
        assert said in " ".join(told.stdout.replace("│", " ").split())


def test_the_secrets_are_listed_by_name_with_what_still_hangs_on_them(
    starter: Starter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A former one without keys of open handoffs can go."""
    monkeypatch.setenv("HANDOFF_FORMER_SECRETS", json.dumps(["f" * 32]))
    rows = json.loads(CliRunner().invoke(app, ["secrets", "--json"]).stdout)
    assert [(row["use"], row["open_keys"]) for row in rows] == [("current", 1), ("former", 0), ("retired", 5)]
    listed = CliRunner().invoke(app, ["secrets"]).stdout
    assert "s" * 32 not in listed
    assert "f" * 32 not in listed
    assert rows[0]["name"] in listed


def test_a_short_former_secret_is_refused(starter: Starter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HANDOFF_FORMER_SECRETS", '["short"]')
    with pytest.raises(SettingsFault, match="HANDOFF_FORMER_SECRETS must have at least 32"):
        load_settings()


def test_a_separator_is_made_of_signs(starter: Starter, monkeypatch: pytest.MonkeyPatch) -> None:
    """A letter or digit would be taken for a part of the key."""
    for good in ("+", "-", ".", "=", "--"):
        monkeypatch.setenv("HANDOFF_MAIL__SEPARATOR", good)
        assert load_settings().mail.separator == good
    for wrong in ("", "x", "7", "@", " ", "+ "):
        monkeypatch.setenv("HANDOFF_MAIL__SEPARATOR", wrong)
        with pytest.raises(SettingsFault, match="HANDOFF_MAIL__SEPARATOR"):
            load_settings()


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("show", "ffffffff"), 2, "there is no mail ffffffff"),
        (("attach", ID, "nowhere", "--by", "nora"), 1, "there is no handoff or lead nowhere"),
        (("attach", ID, "kr-1000", "--by", " "), 2, "say who orders it"),
        (("attach", ID, "kr-1000", "--by", "nora", "--person", "nobody"), 2, "knows no nobody"),
        (("attach", ID, "kr-1000"), 2, "--by"),
    ],
)
def test_what_cannot_be_done_is_one_line_that_says_what_to_do(
    starter: Starter, words: tuple[str, ...], code: int, said: str
) -> None:
    done = starter(*words)
    assert done.exit_code == code
    assert said in " ".join(done.output.split())


def test_the_mark_of_internal_mail_is_checked_where_it_is_set(
    starter: Starter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HANDOFF_MAIL__INTERNAL_HEADER", "X-MS-Exchange-Organization-AuthAs: Internal")
    assert load_settings().mail.internal_header.endswith("Internal")
    for wrong in ("X-Internal", "X-Internal:", ": yes", "X Internal: yes"):
        monkeypatch.setenv("HANDOFF_MAIL__INTERNAL_HEADER", wrong)
        with pytest.raises(SettingsFault, match="HANDOFF_MAIL__INTERNAL_HEADER"):
            load_settings()
