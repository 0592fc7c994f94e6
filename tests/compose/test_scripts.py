"""The scripts of the installation, run on what they are for."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.debian.foreground import Foreground, free_port, program

pytestmark = pytest.mark.wide


async def test_the_namespace_is_made_once_and_its_retention_follows(tmp_path: Path) -> None:
    """On a real Temporal server; the second run comes before every part of the server knows the new namespace."""
    programs, port = Path(sys.executable).parent, free_port()
    command = f"{programs}/temporal server start-dev --headless --ip 127.0.0.1 --port {port} --log-level error"
    server = Foreground(command.split(), tmp_path / "log", {"temporal": port})
    await server.start()
    try:
        made = _namespace(programs, port, "2160h")
        again = _namespace(programs, port, "720h")
    finally:
        await server.kill()
    assert made == "Namespace sales made with a retention of 2160h.\n"
    assert again == "Namespace sales exists; its retention is 720h.\n"


def _namespace(programs: Path, port: int, retention: str) -> str:
    environment = {
        "PATH": f"{programs}:/usr/bin:/bin",
        "TEMPORAL_ADDRESS": f"127.0.0.1:{port}",
        "NAMESPACE": "sales",
        "RETENTION": retention,
    }
    command = ["sh", "deploy/namespace.sh"]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout


def _mailboxes(folder: Path, password: str) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": "/usr/bin:/bin",
        "FOLDER": str(folder),
        "TRIAL_MAIL_PASSWORD": password,
        "TRIAL_MAIL_ADDRESSES": "handoff@example.com ben@example.com",
    }
    command = ["sh", "deploy/trial-mail.sh"]
    return subprocess.run(command, env=environment, check=False, capture_output=True, text=True)


def test_the_trial_has_no_mailboxes_without_a_password(tmp_path: Path) -> None:
    done = _mailboxes(tmp_path, "")
    assert done.returncode == 1
    assert done.stderr.startswith("TRIAL_MAIL_PASSWORD is not set. Write one into .env")


@pytest.mark.debian
def test_the_trials_mailboxes_open_with_its_password(tmp_path: Path) -> None:
    """Checked with Dovecot's own tool; mail to anybody else is refused."""
    assert _mailboxes(tmp_path, "abc123").returncode == 0
    lines = (tmp_path / "postfix-accounts.cf").read_text().splitlines()
    assert [line.split("|")[0] for line in lines] == ["handoff@example.com", "ben@example.com"]
    for line in lines:
        tested = [program("doveadm"), "pw", "-t", line.split("|")[1], "-p", "abc123"]
        subprocess.run(tested, check=True, capture_output=True)
    assert (tmp_path / "postfix-main.cf").read_text().startswith("default_transport = error:")
