"""Keys of links: each opens one page for one person. Another secret than reply keys, which all on a thread can read.

Purpose, attempt, round and person are under the MAC, and for a confirmation the mail that is confirmed too.
"""

import hashlib
import hmac

from domain.correspondence import LinkGrant
from mail.inbound.addresses import ascii_lower
from mail.security.keys import Keyring, made_key


def link_key(keyring: Keyring, grant: LinkGrant) -> str:
    """The key of this link: always the same under one secret; 26 characters in lower-case base32, 130 bits."""
    return _made(keyring.current, grant)


def opens(keyring: Keyring, key: str, grant: LinkGrant) -> bool:
    """Whether the key was made for just this, from a secret that still counts. Compared in constant time."""
    told = ascii_lower(key).encode("utf-8", "replace")
    return any(hmac.compare_digest(_made(secret, grant).encode(), told) for secret in keyring.secrets)


def _made(secret: bytes, grant: LinkGrant) -> str:
    own = hmac.new(secret, b"keys of links", hashlib.sha256).digest()
    return made_key(own, grant.purpose, grant.attempt_id, str(grant.round), grant.person, grant.digest)
