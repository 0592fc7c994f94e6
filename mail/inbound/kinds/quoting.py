"""Signs that a person sat at a mail program: its name, the mail that is answered, a device's line, talk of the lead."""

from domain.spoken import words
from mail.inbound import marks
from mail.inbound.kinds.signs import plain
from mail.inbound.mime import ParsedMail

_QUOTED_LINES = 2
_HEADER_LINES = 7
_OUR_LETTER = ("your answer - reply to this mail", '"accept" means: you open')
"""Words of our letters: who quotes them in a way that no table knows is a person all the same."""
_HTML_QUOTES = (
    *("<blockquote", "gmail_quote", "divrplyfwdmsg", "yahoo_quoted", "moz-cite-prefix", "protonmail_quote"),
    *("appendonsend", "olk_src_body_section", "border-top:solid #e1e1e1", "border-top:solid #b5c4df"),
    *("mail-editor-reference", "ms-outlook-mobile-reference-message", "zmail_extra", "tutanota_quote"),
)
_PROGRAMS = (
    *("iphone mail", "ipad mail", "apple mail", "microsoft outlook", "microsoft office outlook", "the bat", "claws"),
    *("evolution", "em client", "airmail", "spark", "bluemail", "samsung", "k-9", "aquamail", "mutt", "sylpheed"),
)
"""X-Mailer of programs that people write with. Servers that answer in their place name themselves or nothing."""
_LEADING = frozenset(("team", "sales", "tech", "project", "practice", "group", "regional", "account"))
"""`Team lead` is a person."""


def looks_typed(mail: ParsedMail) -> bool:
    """Whether the mail quotes another one, or was written with a named program or device, as people's answers are."""
    if mail.header.first("user-agent") or (mail.header.first("x-mailer") or "").lower().startswith(_PROGRAMS):
        return True
    if "(" in (mail.header.first("mime-version") or ""):
        return True
    lines = (mail.text or "").split("\n")
    if any(said in line.lower() for line in lines for said in _OUR_LETTER):
        return True
    if sum(line.lstrip().startswith(">") for line in lines) >= _QUOTED_LINES:
        return True
    if any(sign in (mail.html or "").lower() for sign in _HTML_QUOTES):
        return True
    return any(_is_a_persons(lines, at) for at in range(len(lines)))


def speaks_of_the_lead(text: str) -> bool:
    """Whether the text speaks of `the lead`, unknown to vacation programs; `leads` and a team lead are no sign."""
    said = [word.text for word in words(plain(text))]
    return any(word == "lead" and (not at or said[at - 1] not in _LEADING) for at, word in enumerate(said))


def _is_a_persons(lines: list[str], at: int) -> bool:
    bare = lines[at].strip().lower()
    if bare.startswith(marks.DEVICE_SIGNATURES) and len(bare) <= marks.DEVICE_LENGTH:
        return True
    if bare.startswith(("--", "___")) and bare.strip("-_ ").startswith(marks.SEPARATORS):
        return True
    if bare.endswith(":") and any(f" {verb} " in f" {bare.rstrip(': ')} " for verb in marks.HEADING_VERBS):
        return True
    if _label(bare) not in marks.HEADER_BLOCK_OPENS:
        return False
    below = (_label(line.lower()) for line in lines[at + 1 : at + _HEADER_LINES])
    return sum(label in marks.HEADER_BLOCK_FOLLOWS for label in below) >= 2  # noqa: PLR2004


def _label(line: str) -> str:
    label, colon, _ = line[:60].partition(":")
    return label.strip(" *_") if colon else ""
