"""What the mail programs' own HTML says about its elements: quote, heading, the mail before, signature, unseen.

Tables by program. A line method reads the same mail without them, so that a program unknown here is no danger.
"""

import re
from typing import Literal

from mail.inbound.lines import Mark

Role = Mark | Literal["unseen", "quotes", "history on", "signature next"]
"""`quotes`: every blockquote in it is a quote, other words in it are typed between them. `history on`: from this
element to the end of its part. `signature next`: the element that follows it."""

_PREFIX = re.compile(r"(?:x_|m_-?\d{1,20}|ydp[0-9a-z]{6,10}|v1)")
"""What Outlook, Gmail, Yahoo and Roundcube put before the names of a mail that they quote or show."""
_LONGEST = 200
_LONGEST_STYLE = 1_000
"""Characters of an attribute that are looked at."""
_UNSEEN = frozenset(("head", "style", "script", "title", "template", "xml"))
_HEADINGS = frozenset(
    [
        *("gmail_attr", "gmail_quote_attribution", "moz-cite-prefix", "moz-email-headers-table", "replyheader"),
        *("airmail_on", "reply-intro"),
    ]
)
_QUOTES = frozenset(("gmail_quote", "gmail_quote_container", "messagereplysection", "gmail_extra"))
_HISTORY = frozenset(
    [
        *("yahoo_quoted", "zmail_extra", "moz-forward-container", "mail-editor-reference-message-container"),
        *("ms-outlook-mobile-reference-message", "olk_src_body_section", "history_container", "bloop_original_html"),
        *(
            "protonmail_quote",
            "isreplycontent",
            "original-content",
            "__quoted_text__",
            "__headers__",
            "mail-app-auto-quote",
        ),
    ]
)
"""Yahoo, Zoho, Thunderbird, Outlook (mobile, new, for Mac), Mailbird, Airmail, Proton, NetEase, QQ, Zimbra, Mail.ru."""
_HISTORY_ON = frozenset(
    ("divrplyfwdmsg", "appendonsend", "outlookmessageheader", "zwchr", "_mailoriginal", "stopspelling")
)
"""Outlook on the web, Outlook 2003, Zimbra, Outlook with an edited original, Hotmail."""
_SIGNATURES = frozenset(
    [
        *("gmail_signature", "gmail_signature_prefix", "moz-signature", "applemailsignature", "signature"),
        *("mac_outlook_signature", "ms-outlook-mobile-signature", "ms-outlook-ios-signature", "composer_signature"),
        *("protonmail_signature_block", "protonmail_signature_block-user", "protonmail_signature_block-proton"),
        *("__sig_post__", "__sig_pre__", "io-ox-signature", "_rc_sig", "messagesignaturesection", "tutanota_signature"),
        *("k9mail-signature", "canarysig", "bloop_sign", "mb_sig", "front-signature", "edo-signature", "hs_signature"),
        *("mail-app-auto-default-signature", "superhuman-signature"),
    ]
)
_SIGNATURE_ID = re.compile(r"(?:zm-_id_-sgn|sig)\d{0,20}\Z")
"""Zoho and Fastmail number theirs."""
_SIGNATURE_ATTRIBUTES = frozenset(("data-signature-widget", "data-signatureblock"))
"""Mail.ru and Windows Mail."""
_SIGNATURE_NEXT = "linebreakatbeginningofsignature"
_QUOTE_BLOCKS = ("gmail_quote", "tutanota_quote", "protonmail_quote", "clean_bq", "cite", "front-blockquote")
"""Classes of blockquotes that hold a quote; eM Client numbers its `cite`."""


def role_of(name: str, attributes: dict[str, str]) -> Role:
    """What an element is, by its name and its attributes `id`, `class`, `name`, `style`, `type`, `cite` and others.

    All in lower case. Empty for most. What its style hides, `mail.inbound.styles` says.
    """
    style = "".join(attributes.get("style", "")[:_LONGEST_STYLE].split())
    if name in _UNSEEN or "hidden" in attributes:
        return "unseen"
    names = _names(attributes)
    if name == "blockquote":
        return _blockquote(attributes, names, style)
    for role, table in _TABLES:
        if not table.isdisjoint(names):
            return role
    if (
        name == "signature"
        or not _SIGNATURE_ATTRIBUTES.isdisjoint(attributes)
        or any(_SIGNATURE_ID.match(n) for n in names)
    ):
        return "signature"
    if _SIGNATURE_NEXT in names:
        return "signature next"
    if attributes.get("name") == "quote":
        return "history"
    return "indent" if name == "div" and _is_ruled(style) else ""


_TABLES: tuple[tuple[Role, frozenset[str]], ...] = (
    ("heading", _HEADINGS),
    ("quotes", _QUOTES),
    ("history", _HISTORY),
    ("history on", _HISTORY_ON),
    ("signature", _SIGNATURES),
)


def _names(attributes: dict[str, str]) -> set[str]:
    """Ids, classes and names, without what programs put before them, and without Yahoo's numbers behind."""
    found: set[str] = set()
    for key in ("id", "class", "name", "data-marker"):
        for word in attributes.get(key, "")[:_LONGEST].split():
            plain = word
            while (prefix := _PREFIX.match(plain)) and prefix.end() < len(plain):
                plain = plain[prefix.end() :]
            found.add("yahoo_quoted" if plain.startswith("yahoo_quoted") else plain)
    return found


def _blockquote(attributes: dict[str, str], names: set[str], style: str) -> Role:
    """A quote, or what people use to indent: editors write that without a border, many write it bare."""
    if attributes.get("type") == "cite" or "cite" in attributes or any(n.startswith(_QUOTE_BLOCKS) for n in names):
        return "quote"
    if "border-left" in style and not re.search(r"border-left(?:-style|-width)?:(?:none|0)", style):
        return "quote"
    indents = "border:none" in style or "border-width:0" in style or "border:0" in style
    return "" if indents else "indent"


def _is_ruled(style: str) -> bool:
    """A line on the left side, as Outlook draws it beside a quote when told so."""
    return re.search(r"border-left:(?:solid|[\d.]{1,5}p[xt]solid)", style) is not None
