"""Settings of a house on Debian's mail servers: STARTTLS to Postfix, TLS to Dovecot, everything else of a trial."""

from pathlib import Path

from pydantic import SecretStr

from runtime.settings import MailSettings, Settings
from runtime.trial.settings import EXAMPLES, SECRET
from tests.debian.servers import DovecotServer, MailUser, PostfixServer


def debian_settings(
    data: Path, imap: DovecotServer, smtp: PostfixServer, desk: MailUser, *, check_every: float = 0.5
) -> Settings:
    """`data` is the folder of ledger and CRM; `check_every` is seconds between two sweeps."""
    return Settings(
        policy=EXAMPLES / "policy.yaml",
        people=EXAMPLES / "people.yaml",
        accounts=EXAMPLES / "accounts.csv",
        database=f"sqlite+aiosqlite:///{data}/ledger.sqlite",
        crm=f"sql:sqlite+aiosqlite:///{data}/crm.sqlite",
        check_every=check_every,
        secret=SecretStr(SECRET),
        mail=MailSettings(
            address=desk.address,
            smtp_host="localhost",
            smtp_port=smtp.smtp_port,
            smtp_security="starttls",
            imap_host="localhost",
            imap_port=imap.imaps_port,
            imap_security="tls",
            imap_user=desk.address,
            imap_password=SecretStr(desk.password),
            ca_file=imap.ca_file,
            sender_proof="key_and_from",
        ),
    )


def write_debian_env(settings: Settings, target_host: str, file: Path) -> None:
    """The same settings as a file for `worker.py --env`, readable by its owner only."""
    mail = settings.mail
    lines = {
        "TEMPORAL_ADDRESS": target_host,
        "HANDOFF_POLICY": settings.policy,
        "HANDOFF_PEOPLE": settings.people,
        "HANDOFF_ACCOUNTS": settings.accounts,
        "HANDOFF_DATABASE": settings.database,
        "HANDOFF_CRM": settings.crm,
        "HANDOFF_CHECK_EVERY": settings.check_every,
        "HANDOFF_SECRET": settings.secret.get_secret_value(),
        "HANDOFF_MAIL__ADDRESS": mail.address,
        "HANDOFF_MAIL__SMTP_HOST": mail.smtp_host,
        "HANDOFF_MAIL__SMTP_PORT": mail.smtp_port,
        "HANDOFF_MAIL__SMTP_SECURITY": mail.smtp_security,
        "HANDOFF_MAIL__IMAP_HOST": mail.imap_host,
        "HANDOFF_MAIL__IMAP_PORT": mail.imap_port,
        "HANDOFF_MAIL__IMAP_SECURITY": mail.imap_security,
        "HANDOFF_MAIL__IMAP_USER": mail.imap_user,
        "HANDOFF_MAIL__IMAP_PASSWORD": mail.imap_password.get_secret_value(),
        "HANDOFF_MAIL__CA_FILE": mail.ca_file,
        "HANDOFF_MAIL__SENDER_PROOF": mail.sender_proof,
    }
    file.touch(mode=0o600)
    file.write_text("".join(f"{name}={value}\n" for name, value in lines.items()), encoding="utf-8")
