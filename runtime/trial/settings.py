"""Settings of a trial: the example files, the embedded stack, a folder for its data; nothing leaves this machine."""

import os
from ipaddress import ip_address
from pathlib import Path

from pydantic import SecretStr

from domain.errors import SettingsFault
from domain.people import People
from runtime.settings import MailSettings, Settings
from runtime.stack.accounts import MailAccount
from runtime.stack.stack import StackAddress

EXAMPLES = Path(__file__).parents[2] / "examples"
DESK = "handoff@example.com"
PASSWORD = "trial"  # noqa: S105 - mailboxes on loopback, in memory
SECRET = "trial-secret-for-loopback-only-never-elsewhere"  # noqa: S105 - the same reason


def trial_accounts(people: People) -> tuple[MailAccount, ...]:
    """A mailbox for the desk and for everybody in the people file."""
    return tuple(MailAccount(address, PASSWORD) for address in (DESK, *(p.mail for p in people.by_id.values())))


def trial_settings(data: Path, stack: StackAddress, *, check_every: float = 2.0) -> Settings:
    """Settings of a trial whose data lies in this folder. Raises SettingsFault when mail could leave this machine."""
    settings = Settings(
        policy=EXAMPLES / "policy.yaml",
        people=EXAMPLES / "people.yaml",
        accounts=EXAMPLES / "accounts.csv",
        database=f"sqlite+aiosqlite:///{data}/ledger.sqlite",
        crm=f"sql:sqlite+aiosqlite:///{data}/crm.sqlite",
        check_every=check_every,
        secret=SecretStr(SECRET),
        ui_url=stack.ui_url,
        mail=MailSettings(
            address=DESK,
            smtp_host=stack.mail_host,
            smtp_port=stack.smtp_port,
            smtp_security="none",
            imap_host=stack.mail_host,
            imap_port=stack.imap_port,
            imap_security="none",
            imap_user=DESK,
            imap_password=SecretStr(PASSWORD),
            sender_proof="key_and_from",
        ),
    )
    refuse_mail_to_others(settings.mail.smtp_host)
    return settings


def refuse_mail_to_others(smtp_host: str) -> None:
    """A trial writes to made-up people: raises SettingsFault unless the mail server is on this machine's loopback."""
    named = os.environ.get("HANDOFF_MAIL__SMTP_HOST", smtp_host)
    for host in (smtp_host, named):
        try:
            is_loopback = ip_address(host).is_loopback
        except ValueError:
            is_loopback = host == "localhost"
        if not is_loopback:
            raise SettingsFault(
                f"the demo mails to this machine only, and the mail server is {host}; unset HANDOFF_MAIL__SMTP_HOST"
            )


def write_env(settings: Settings, stack: StackAddress, file: Path) -> None:
    """Writes the settings as a file for `--env`, readable by its owner only."""
    mail = settings.mail
    lines = {
        "TEMPORAL_ADDRESS": stack.target_host,
        "HANDOFF_POLICY": settings.policy,
        "HANDOFF_PEOPLE": settings.people,
        "HANDOFF_ACCOUNTS": settings.accounts,
        "HANDOFF_DATABASE": settings.database,
        "HANDOFF_CRM": settings.crm,
        "HANDOFF_CHECK_EVERY": settings.check_every,
        "HANDOFF_SECRET": settings.secret.get_secret_value(),
        "HANDOFF_UI_URL": settings.ui_url,
        "HANDOFF_MAIL__ADDRESS": mail.address,
        "HANDOFF_MAIL__SMTP_HOST": mail.smtp_host,
        "HANDOFF_MAIL__SMTP_PORT": mail.smtp_port,
        "HANDOFF_MAIL__SMTP_SECURITY": mail.smtp_security,
        "HANDOFF_MAIL__IMAP_HOST": mail.imap_host,
        "HANDOFF_MAIL__IMAP_PORT": mail.imap_port,
        "HANDOFF_MAIL__IMAP_SECURITY": mail.imap_security,
        "HANDOFF_MAIL__IMAP_USER": mail.imap_user,
        "HANDOFF_MAIL__IMAP_PASSWORD": mail.imap_password.get_secret_value(),
        "HANDOFF_MAIL__SENDER_PROOF": mail.sender_proof,
    }
    file.touch(mode=0o600)
    file.write_text("".join(f"{name}={value}\n" for name, value in lines.items()), encoding="utf-8")
