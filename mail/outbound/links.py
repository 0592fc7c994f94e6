"""Links that a letter may carry: http, https, mailto and tel. Anything else is shown as text."""

import re
from urllib.parse import quote, urlsplit

PHONE = re.compile(r"\+?[0-9][0-9 ().\-/\u00a0]{3,38}[0-9]")
MAIL = re.compile(r"[^\s@<>\"(),:;\[\]\\]+@[^\s@<>\"(),:;\[\]\\]+")


def web_link(url: str) -> str | None:
    """The address when it is a plain http or https link with a host, else None."""
    if any(c.isspace() or c in "<>\"'\\" for c in url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and host else None


def phone_link(phone: str) -> str | None:
    """`tel:` (RFC 3966) for a number that a phone can dial, else None. A `(0)` after a country code is not dialled."""
    if not PHONE.fullmatch(phone):
        return None
    dialled = phone.replace("(0)", "") if phone.startswith("+") else phone
    return "tel:" + ("+" if phone.startswith("+") else "") + re.sub(r"\D", "", dialled)


def mail_link(address: str, subject: str = "", body: str = "") -> str | None:
    """`mailto:` (RFC 6068) for one plain address, else None; with subject and text ready where they are given."""
    if not MAIL.fullmatch(address):
        return None
    re_subject = subject if not subject or subject.startswith("Re: ") else f"Re: {subject}"
    ready = "&".join(
        f"{name}={quote(said, safe='')}" for name, said in (("subject", re_subject), ("body", body)) if said
    )
    return "mailto:" + quote(address, safe="@.+-_") + (f"?{ready}" if ready else "")
