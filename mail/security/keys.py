"""Reply keys: the secret in Reply-To that names one attempt, one round and one person.

A key opens nothing but its own case: it holds no id, and it is another secret than the key of a link.
"""

import base64
import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass, field

from domain.errors import SettingsFault
from mail.inbound.addresses import ascii_lower, same_mailbox

KEY_LENGTH = 26
"""Base32 characters, 130 bits: a local part is at most 64 octets, and some clients lower-case it."""
SECRET_LENGTH = 32
_ALPHABET = frozenset("abcdefghijklmnopqrstuvwxyz234567")


@dataclass(frozen=True, slots=True)
class Keyring:
    """The secret that keys are made from, and former ones whose keys still count.

    A key that none of them made is retired: it names its letter as a thread does, and proves nothing.
    Raises SettingsFault on a short secret.
    """

    current: bytes = field(repr=False)
    former: tuple[bytes, ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        if any(len(secret) < SECRET_LENGTH for secret in self.secrets):
            raise SettingsFault(
                f"A secret is too short; give HANDOFF_SECRET and each of HANDOFF_FORMER_SECRETS at least "
                f"{SECRET_LENGTH} characters."
            )

    @property
    def secrets(self) -> tuple[bytes, ...]:
        """All of them, the current one first."""
        return (self.current, *self.former)

    def reply_key(self, attempt_id: str, round: int, person: str) -> str:
        """The reply key that is printed now for this person in this round."""
        return reply_key(self.current, attempt_id, round, person)

    def maker(self, key: str, attempt_id: str, round: int, person: str) -> bytes | None:
        """Which secret made this reply key; None for a retired one, and for one that was never ours."""
        told = ascii_lower(key).encode("utf-8", "replace")
        made = ((secret, reply_key(secret, attempt_id, round, person).encode()) for secret in self.secrets)
        return next((secret for secret, ours in made if hmac.compare_digest(ours, told)), None)


def reply_key(secret: bytes, attempt_id: str, round: int, person: str) -> str:
    """The reply key of this person in this round: always the same. Raises SettingsFault on a short secret."""
    if len(secret) < SECRET_LENGTH:
        raise SettingsFault(f"The secret is too short; give HANDOFF_SECRET at least {SECRET_LENGTH} characters.")
    return made_key(secret, "reply", attempt_id, str(round), person)


def made_key(secret: bytes, *parts: str) -> str:
    """A key over these parts: the first 130 bits of an HMAC-SHA256 (RFC 2104) in lower-case base32."""
    mac = hmac.new(secret, _length_prefixed(*parts), hashlib.sha256).digest()
    return base64.b32encode(mac).decode("ascii").lower()[:KEY_LENGTH]


def secret_name(secret: bytes) -> str:
    """By what people tell secrets apart without seeing them: the first eight hex digits of a hash."""
    return hashlib.sha256(b"name of a secret\0" + secret).hexdigest()[:8]


def find_keys(addresses: Iterable[str], desk_address: str, separator: str) -> list[str]:
    """The reply keys in subaddresses of the desk (RFC 5233), each once, in order. Case is ignored."""
    desk_local, _, desk_domain = desk_address.rpartition("@")
    opening = ascii_lower(desk_local + separator)
    found: dict[str, None] = {}
    for address in addresses:
        local, _, domain = address.rpartition("@")
        local = ascii_lower(local)
        key = local.removeprefix(opening)
        if local.startswith(opening) and same_mailbox(f"x@{domain}", f"x@{desk_domain}") and is_key(key):
            found[key] = None
    return list(found)


def is_key(text: str) -> bool:
    """Whether the text has the form of a reply key."""
    return len(text) == KEY_LENGTH and _ALPHABET.issuperset(text)


def _length_prefixed(*parts: str) -> bytes:
    """Each part with its length before it, so that no two lists of parts give the same bytes."""
    encoded = [part.encode("utf-8") for part in parts]
    return b"".join(len(part).to_bytes(8, "big") + part for part in encoded)
