"""Every setting, read from the environment (`HANDOFF_...`). Temporal's own are Temporal's (`TEMPORAL_...`).

A file of settings (`.env`) is loaded into the environment first, so that both kinds may stand in it. Nested settings
take a double underscore: `HANDOFF_MAIL__SMTP_HOST`. `.env.example` lists them all with a sentence each.
"""

from pathlib import Path
from typing import Literal

from dotenv import load_dotenv
from pydantic import BaseModel, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from domain.errors import SettingsFault

SHORTEST_SECRET = 32
Security = Literal["none", "starttls", "tls"]


class MailSettings(BaseModel):
    """The handoff desk's mail: how letters go out, where replies come in."""

    address: str = Field(
        "handoff@example.com", description="The desk's own address: From and Reply-To of every letter."
    )
    separator: str = Field(
        "+",
        description="Between the address and the reply key; some providers drop the plus sign.",
        pattern=r"^[!#$%&'*+/=?^_`{|}~.-]{1,4}$",
    )
    smtp_host: str = Field("localhost", description="The mail server that takes letters.")
    smtp_port: int = Field(587, description="Its port.")
    smtp_security: Security = Field("starttls", description="none, starttls or tls (implicit).")
    smtp_user: str | None = Field(None, description="Login at the mail server, if it asks for one.")
    smtp_password: SecretStr | None = Field(None, description="Its password.")
    imap_host: str = Field("localhost", description="The server of the handoff mailbox.")
    imap_port: int = Field(993, description="Its port.")
    imap_security: Literal["none", "tls"] = Field("tls", description="none or tls (implicit).")
    imap_user: str = Field("handoff@example.com", description="Login at the mailbox.")
    imap_password: SecretStr = Field(SecretStr(""), description="Its password.")
    ca_file: Path | None = Field(
        None, description="A PEM file of certificate authorities to trust besides the system's."
    )
    inbox: str = Field("INBOX", description="The folder that replies arrive in.")
    processed: str = Field("Processed", description="The folder for mail whose meaning was taken.")
    parked: str = Field("Parked", description="The folder for mail that waits for a person.")
    redirect_to: str | None = Field(None, description="Trial guard: every letter goes to this address instead.")
    allow_domains: list[str] = Field(
        default_factory=list, description="Trial guard: letters to other domains are refused. Empty: no guard."
    )
    sender_proof: Literal["key_and_from", "authenticated"] = Field(
        "authenticated",
        description="authenticated: a reply decides only with our own mail server's proof. key_and_from: trial.",
    )
    authserv_ids: list[str] = Field(
        default_factory=list,
        description="Ids under which our own mail server writes Authentication-Results; (none) where it writes no id, "
        "as Microsoft 365 does.",
    )
    check_dkim: bool = Field(
        False,
        description="true: where our own mail server wrote no proof of a sender, look at the mail's DKIM signatures "
        "ourselves. It asks the DNS for keys.",
    )
    internal_header: str = Field(
        "",
        description="NAME: VALUE of the header with which our own mail system marks mail of users that logged in, and "
        "which it strips from outside mail; in Microsoft 365 X-MS-Exchange-Organization-AuthAs: Internal.",
        pattern=r"^$|^[!-9;-~]+:[ \t]*[!-~]([ -~]*[!-~])?$",
    )


class Settings(BaseSettings):
    """All settings of worker and starter."""

    model_config = SettingsConfigDict(env_prefix="HANDOFF_", env_nested_delimiter="__", extra="ignore")

    policy: Path = Field(Path("policy.yaml"), description="The policy file.")
    people: Path = Field(Path("people.yaml"), description="The people file.")
    accounts: Path | None = Field(None, description="A CSV file of accounts (domain, company, owner) for the gate.")
    database: str = Field(
        "sqlite+aiosqlite:///var/ledger.sqlite",
        description="The ledger's SQLAlchemy URL: sqlite+aiosqlite:///FILE or postgresql+psycopg://USER:PASSWORD@HOST/NAME.",
    )
    crm: str = Field(
        "sql:sqlite+aiosqlite:///var/crm.sqlite", description="The CRM connection: sql:URL is the built-in one."
    )
    check_every: float = Field(120.0, description="Seconds between two sweeps of the CRM.", gt=0)
    secret: SecretStr = Field(
        SecretStr(""), description="At least 32 characters; the keys of replies and links are made from it."
    )
    former_secrets: list[SecretStr] = Field(
        default_factory=list,
        description="Secrets that were in use before: keys that they made still count. `starter.py secrets` says which "
        "can go.",
    )
    public_url: str | None = Field(
        None,
        description="Base URL under which people reach our pages, for links in letters; without it letters have none.",
        pattern=r"^https?://[^\s?#]+$",
    )
    task_queue: str = Field("lead-handoff", description="Temporal task queue of the stories and their deeds.")
    mail_queue: str = Field("lead-handoff-mail", description="Temporal task queue of the mailbox reader.")
    ui_url: str | None = Field(None, description="Base URL of the Temporal UI, for links in what operations see.")
    mail: MailSettings = Field(default_factory=MailSettings)


def load_settings(env_file: Path | None = None) -> Settings:
    """Settings from the environment, after the file has been added to it; what the environment says goes first.

    `env_file` is `.env` in the current folder when none is named. Raises SettingsFault: which setting, and the cure.
    """
    if env_file is not None and not env_file.is_file():
        raise SettingsFault(f"there is no file of settings {env_file}; copy .env.example and fill it in")
    load_dotenv(env_file or Path(".env"))
    try:
        settings = Settings()
    except ValidationError as fault:
        wrong = [f"{'HANDOFF_' + '__'.join(map(str, e['loc'])).upper()}: {e['msg']}" for e in fault.errors()]
        raise SettingsFault("settings are wrong:\n" + "\n".join(wrong)) from None
    secrets = {"HANDOFF_SECRET": [settings.secret], "each of HANDOFF_FORMER_SECRETS": settings.former_secrets}
    for name, given in secrets.items():
        if any(len(secret.get_secret_value()) < SHORTEST_SECRET for secret in given):
            raise SettingsFault(
                f"{name} must have at least {SHORTEST_SECRET} characters; make one with `openssl rand -hex 32`"
            )
    return settings
