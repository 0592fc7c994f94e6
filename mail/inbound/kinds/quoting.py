"""Signs that a person sat at a mail program: its name, the mail that is answered, a device's line, talk of the lead."""

from domain.grammar.language import phrases
from domain.spoken import words
from mail.inbound.kinds.signs import plain, plain_all
from mail.inbound.mime import ParsedMail

_QUOTED_LINES = 2
_HEADER_LINES = 7
_LONGEST_LABEL = 20
_MOST_LINES = 400
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
_LINE_OPENS = plain_all(
    phrases("""
        sent from my; sent from outlook; get outlook for; gesendet von meinem; von meinem; outlook für;
        envoyé de mon; enviado desde mi; inviato da; verstuurd vanaf mijn; enviado do meu; skickat från min;
        sendt fra min; -----original message; -----ursprüngliche nachricht; -----original-nachricht;
        -----message d'origine; -----mensaje original; -----messaggio originale; -----oorspronkelijk bericht;
        -----mensagem original; ---------- forwarded message
    """)
)
_WROTE = plain_all(
    phrases("""
        wrote:; schrieb:; geschrieben:; a écrit:; a écrit :; escribió:; ha scritto:; schreef:; escreveu:;
        skrev:; napisał:; napisał(a):; napsal:; napsal(a):; kirjoitti:; írta:; написал:; пишет:; yazdı:;
        a scris:; έγραψε:
    """)
)
_FROM = frozenset(
    plain_all(
        phrases("""
        from; von; de; da; van; från; fra; od; lähettäjä; feladó; kimden; от; 差出人; 发件人
    """)
    )
)
_SUBJECT = frozenset(
    plain_all(
        phrases("""
            subject; betreff; objet; asunto; oggetto; onderwerp; assunto; ämne; emne; aihe; temat; předmět;
            tárgy; konu; тема
        """)
    )
)
_LEADING = frozenset(("team", "sales", "tech", "project", "practice", "group", "regional", "account"))
"""`Team lead` is a person."""


def looks_typed(mail: ParsedMail) -> bool:
    """Whether the mail quotes another one, or was written with a named program or device, as people's answers are."""
    if mail.header.first("user-agent") or (mail.header.first("x-mailer") or "").lower().startswith(_PROGRAMS):
        return True
    if "(" in (mail.header.first("mime-version") or ""):
        return True
    if any(sign in (mail.html or "").lower() for sign in _HTML_QUOTES):
        return True
    lines = [plain(line[:200]) for line in (mail.text or "").split("\n", _MOST_LINES)[:_MOST_LINES]]
    quoted = sum(line.startswith(">") for line in lines) >= _QUOTED_LINES
    return quoted or any(_is_a_persons(lines, at) for at in range(len(lines)))


def speaks_of_the_lead(text: str) -> bool:
    """Whether the text speaks of `the lead`, unknown to vacation programs; `leads` and a team lead are no sign."""
    said = [word.text for word in words(plain(text))]
    return any(word == "lead" and (not at or said[at - 1] not in _LEADING) for at, word in enumerate(said))


def _is_a_persons(lines: list[str], at: int) -> bool:
    line = lines[at]
    if line.startswith(_LINE_OPENS) or line.endswith(_WROTE) or any(said in line for said in _OUR_LETTER):
        return True
    return _label(line) in _FROM and any(_label(below) in _SUBJECT for below in lines[at + 1 : at + _HEADER_LINES])


def _label(line: str) -> str:
    label, colon, _ = line.partition(":")
    return label.strip(" *_") if colon and len(label) <= _LONGEST_LABEL else ""
