"""What this room is told by the settings."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from domain.errors import SettingsFault


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskConfig:
    """The desk's own address (From, Reply-To, Message-IDs), and what stands between its local part and a reply key.

    Raises SettingsFault for an address that is not plain ASCII `local@domain`.
    """

    address: str
    separator: str = "+"
    name: str = "Handoff"

    def __post_init__(self) -> None:
        local, at, domain = self.address.partition("@")
        text = self.address + self.separator
        if not (local and at and domain) or "@" in domain or not text.isascii() or any(c in ' <>",\r\n' for c in text):
            raise SettingsFault(f"mail.address {self.address!r} is not a plain address such as handoff@example.com.")

    @property
    def domain(self) -> str:
        """The domain of the desk's address."""
        return self.address.partition("@")[2]

    def reply_to(self, key: str) -> str:
        """The desk's address with a reply key in its local part (subaddress, RFC 5233)."""
        local, _, domain = self.address.partition("@")
        return f"{local}{self.separator}{key}@{domain}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpConfig:
    """The mail server that takes letters, and the guards of a trial. Times are seconds.

    `ca_file` holds certificate authorities (PEM) to trust besides the system's. `sender` is the envelope's sender, to
    which bounces go. `timeout` is long, since a server may accept a letter and answer late.
    """

    host: str
    port: int
    sender: str
    security: Literal["none", "starttls", "tls"] = "starttls"
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    ca_file: Path | None = None
    redirect_to: str | None = None
    allow_domains: tuple[str, ...] = ()
    timeout: float = 120.0
