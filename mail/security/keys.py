"""Reply keys: the secret in Reply-To that names one attempt, one round and one person.

A key opens nothing but its own case: it holds no id, and it is another secret than the key of a link.
"""

import base64
import hashlib
import hmac
from collections.abc import Iterable

from domain.errors import SettingsFault
from mail.inbound.addresses import ascii_lower, same_mailbox

KEY_LENGTH = 26
"""Base32 characters, 130 bits: a local part is at most 64 octets, and some clients lower-case it."""
SECRET_LENGTH = 32
_ALPHABET = frozenset("abcdefghijklmnopqrstuvwxyz234567")


def reply_key(secret: bytes, attempt_id: str, round: int, person: str) -> str:
    """The reply key of this person in this round: always the same. Raises SettingsFault on a short secret."""
    if len(secret) < SECRET_LENGTH:
        raise SettingsFault(f"The secret is too short; give HANDOFF_SECRET at least {SECRET_LENGTH} characters.")
    message = _length_prefixed("reply", attempt_id, str(round), person)
    mac = hmac.new(secret, message, hashlib.sha256).digest()
    return base64.b32encode(mac).decode("ascii").lower()[:KEY_LENGTH]


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
