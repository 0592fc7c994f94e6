"""What more than one rule looks at: the sender's name, the precedence, the type of a report, words in plain form."""

import re
import unicodedata
from collections.abc import Iterable

from mail.inbound.addresses import ascii_lower
from mail.inbound.headers import parameters
from mail.inbound.html_text import read_page
from mail.inbound.mime import ParsedMail

MACHINE_MAILBOXES = frozenset(
    (
        *("mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon", "mail-system", "maildaemon", "mailadmin"),
        *("microsoftexchange", "mail.daemon", "mailsystem", "system-administrator", "smtp-daemon", "mdaemon"),
    )
)
"""Local parts of mail systems."""
_NO_REPLY = re.compile(
    r"(?:\A|[-_.+])(?:no|do[-_.]?not|dont)[-_.]?reply(?![a-z])"
    r"|(?:\A|[-_.+])(?:nicht[-_.]?antworten|(?:ne[-_.]?)?pas[-_.]?repondre|no[-_.]?respond(?:er|a)|non[-_.]?rispondere"
    r"|nao[-_.]?respond(?:er|a)|niet[-_.]?(?:beantwoorden|antwoorden)|svara?[-_.]?(?:inte|ikke))(?![a-z])"
)
_NOTIFIERS = frozenset(
    ("notification", "notifications", "notify", "notifier", "alerts", "automailer", "mailbot", "quarantine")
)
"""Nobody reads a mailbox with one of these words in its name: `calendar-notification`."""
_DEVICES = frozenset(
    (
        *("alert", "asterisk", "voicemail", "voice", "fax", "efax", "scan", "scanner", "copier", "kopierer", "printer"),
        *("drucker", "mfp", "xerox", "ricoh", "fritzbox", "nagios", "zabbix", "monitoring", "cron", "root", "daemon"),
        *("wordpress", "dmarc", "autoresponder", "quota", "spamreport", "virusalert", "postfix", "auto-mailer"),
    )
)
"""Whole names of mailboxes that machines write from. Within a longer name they may be a person's: `tom.root`."""
_REPLY_PREFIXES = frozenset(
    (
        *("re", "aw", "antw", "sv", "vs", "odp", "ynt", "rif", "r", "res", "resp", "ref", "antwort", "antwoord", "atb"),
        *("rv", "va", "απ", "σχετ", "hv", "ad", "bls", "回复", "回覆", "答复", "返信"),
    )
)
_DASHES = str.maketrans({**dict.fromkeys("‐‑‒–—―", "-"), **dict.fromkeys("’‘´`ʼ", "'"), "\xa0": " ", "\u202f": " "})
_WHOLE_LETTERS = str.maketrans({"ß": "ss", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "đ": "d"})
"""Letters that Unicode does not take apart into a plain one and a mark."""
_QUOTES = str.maketrans(dict.fromkeys("“”„«»‹›「」『』‟″", '"'))
_HEAD, _FOOT = 32_000, 8_000
"""Characters of text or of HTML source in which a machine says what it is."""
_TAG = re.compile(
    r"(?:\[[^\]]{1,40}\]|\*{2,5}[^*]{1,30}\*{2,5}|\{[^}]{1,30}\}|(?:external|extern|externe|ext|spam\??):)\s{0,3}"
)
_MOST_TAGS = 3
_FIRST_MARK, _LAST_MARK = "\u0300", "\u036f"


def plain(text: str) -> str:
    """Lower case, no accents, one kind of dash, quote and space, no characters that nobody sees. For comparing only."""
    text = unicodedata.normalize("NFKD", text.translate(_DASHES).translate(_QUOTES)).lower()
    kept = "".join(c for c in text if not _FIRST_MARK <= c <= _LAST_MARK and unicodedata.category(c) != "Cf")
    return " ".join(unicodedata.normalize("NFC", kept.translate(_WHOLE_LETTERS)).split())


def plain_all(texts: Iterable[str]) -> tuple[str, ...]:
    """A table's entries in plain form."""
    return tuple(dict.fromkeys(plain(text) for text in texts))


def heads(subject: str) -> tuple[str, ...]:
    """The subject in plain form, and also without the tags that gateways put before it: `[EXTERN]`, `***SPAM***`."""
    whole = bare = plain(subject)
    for _ in range(_MOST_TAGS):
        tag = _TAG.match(bare)
        if not tag or tag.end() == len(bare):
            break
        bare = bare[tag.end() :]
    return (whole,) if bare == whole else (whole, bare)


def is_reply(subject: str) -> bool:
    """Whether a subject opens like a person's answer: `Re:`, `AW:`, `SV:` and their kin."""
    return without_reply_prefixes(subject) != plain(subject)


def without_reply_prefixes(subject: str) -> str:
    """The subject in plain form without the prefixes of answers, at most four of them."""
    bare = plain(subject)
    for _ in range(4):
        prefix, colon, rest = bare.partition(":")
        if not colon or prefix.partition("[")[0].strip() not in _REPLY_PREFIXES:
            break
        bare = rest.strip()
    return bare


def local_part(mailbox: str) -> str:
    """What stands before the last `@`, in lower case."""
    return ascii_lower(mailbox).rpartition("@")[0]


def without_subaddress(mailbox: str) -> str:
    """The mailbox in lower case without its `+` subaddress (RFC 5233)."""
    local, _, domain = ascii_lower(mailbox).rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"


def is_nobodys(mailbox: str) -> bool:
    """Whether a mailbox says by its name that nobody reads it, or is a machine's."""
    local = local_part(mailbox)
    words = re.split(r"[-_.+]", local)
    return bool(_NO_REPLY.search(local)) or not _NOTIFIERS.isdisjoint(words) or local.rstrip("0123456789") in _DEVICES


def precedence(mail: ParsedMail) -> str:
    """The value of Precedence, or of the fields that stand for it in some programs."""
    names = ("precedence", "x-precedence", "preference")
    return next((value.strip().lower() for name in names if (value := mail.header.first(name))), "")


def report_type(mail: ParsedMail) -> str:
    """The kind of a `multipart/report` (RFC 6522), empty when the mail is none."""
    content_type, parameter = parameters(mail.header.first("content-type") or "")
    return parameter.get("report-type", "").lower() if content_type == "multipart/report" else ""


def null_return_path(mail: ParsedMail) -> bool:
    """Whether the envelope named nobody to answer to."""
    value = mail.header.first("return-path")
    return value is not None and "".join(value.split()).lower() in ("<>", "<mailer-daemon>")


def from_mail_system(mail: ParsedMail) -> bool:
    """Whether the sender's mailbox is one of a mail system."""
    return any(
        (local := local_part(mailbox)) in MACHINE_MAILBOXES
        or local.startswith(("mailer-daemon", "microsoftexchange", "postmaster+", "postmaster-"))
        for mailbox in mail.sender.mailboxes
    )


def head_text(mail: ParsedMail) -> str:
    """The first words of the mail, quotes too: the plain form, or what the HTML shows when there is no plain one."""
    if mail.text is not None and mail.text.strip():
        return mail.text[:_HEAD]
    source = mail.html or ""
    body = source.lower().find("<body")
    return _shown(source[max(body, 0) :][:_HEAD])


def foot_text(mail: ParsedMail) -> str:
    """The last words of the mail."""
    if mail.text is not None and mail.text.strip():
        return mail.text[-_FOOT:]
    return _shown((mail.html or "")[-_FOOT:])


def _shown(source: str) -> str:
    return "\n".join(line.text for line in read_page(source).lines)
