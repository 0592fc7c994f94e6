"""Rules that part a new text from the mail before: `-----Original Message-----` and its kin, in many languages."""

from mail.inbound.quote_headings import has_moment, tidy
from mail.inbound.tables import table
from mail.inbound.weight import is_weighty

_SEPARATORS = table(
    """
    original message; original e-mail; original email; original mail; original appointment; ursprüngliche nachricht;
    originalnachricht; original-nachricht; originalmail; ursprünglicher termin; message d'origine; message original;
    mail original; message initial; mensaje original; mensaje; messaggio originale; messaggio inoltrato;
    mensagem original; originele bericht; oorspronkelijk bericht; origineel bericht; oprindelig meddelelse;
    oprindelig besked; original meddelelse; opprinnelig melding; ursprungligt meddelande; originalmeddelande;
    alkuperäinen viesti; wiadomość oryginalna; oryginalna wiadomość; původní zpráva; původní e-mail; pôvodná správa;
    eredeti üzenet; mesaj original; mesajul original; özgün ileti; orijinal mesaj; orjinal mesaj;
    исходное сообщение; пересылаемое сообщение; оригинальное сообщение; оригінальне повідомлення;
    вихідне повідомлення; оригинално писмо; оригинално съобщение; αρχικό μήνυμα; izvorna poruka; izvirno sporočilo;
    originalna poruka; missatge original; 元のメッセージ; 原始邮件; 原邮件; 原始郵件; 转发邮件信息; 원본 메시지;
    원본 메일; tin nhắn gốc; הודעה מקורית; رسالة أصلية; الرسالة الأصلية; forwarded message;
    weitergeleitete nachricht; nachricht von; message transféré; message transmis; mensaje reenviado;
    mensagem encaminhada; mensagem reencaminhada; doorgestuurd bericht; videresendt meddelelse; videresendt melding;
    vidarebefordrat meddelande; välitetty viesti; edelleenlähetetty viesti; przekazana wiadomość;
    treść przekazanej wiadomości; přeposlaná zpráva; preposlaná správa; továbbított üzenet; mesaj redirecționat;
    iletilmiş mesaj; iletilen ileti; пересланное сообщение; перенаправленное сообщение; переслане повідомлення;
    転送メッセージ; message from; message de; reply message; reply; proslijeđena poruka; ursprunglig;
    weitergeleitete mail; weitergeleitete e-mail; forwarded by; forwarded mail; forwarded email;
    """
)
"""Between dashes on a line of its own: the mail before stands below."""
_FORWARDS = table(
    """
    ##- please type your reply; please type your reply above this line; reply above this line;
    begin forwarded message; anfang der weitergeleiteten; début du message réexpédié; début du message transféré;
    inicio del mensaje reenviado; inizio messaggio inoltrato; begin doorgestuurd bericht; início da mensagem;
    start på videresendt besked; videresendt melding:; vidarebefordrat mejl; välitetty viesti alkaa;
    początek przekazywanej wiadomości; začátek přeposílané zprávy; začiatok preposlanej správy;
    továbbított levél kezdete; începe mesajul redirecționat; начало переадресованного сообщения;
    початок листа, що пересилається; ileti başlangıcı; započni proslijeđenu poruku; forwarded by;
    """
)
_FORWARD_ENDS = ":：-"
"""`Forwarded by mistake` opens a typed sentence."""
_FORWARD_WORDS = tuple(words.split(" ")[0][:4] for words in _FORWARDS)
_ORIGINALS = frozenset(_SEPARATORS)
_DASHES = "-–—‐_=~*─ "
_LONGEST_RULE = 160
_LONGEST_NAME = 40
_RULE_WORDS = 30


def is_separator(line: str) -> bool:
    """Whether a line is a rule with the words `Original Message` in it, or opens a forwarded mail."""
    if line[:1] not in _DASHES and not line[:8].lower().replace("\u0307", "").startswith(_FORWARD_WORDS):
        return False
    bare = tidy(line[:_LONGEST_RULE])
    if bare.startswith(_FORWARDS):
        return bare[-1] in _FORWARD_ENDS or has_moment(bare) or not bare.startswith("forwarded by")
    words = bare.strip(_DASHES)
    drawn = bare[:2].strip(_DASHES) == "" and " " not in bare[:2] and bare[:1] != "*"
    drawn = drawn and words.startswith(_SEPARATORS)
    return drawn and (bare[-1] in _DASHES or (len(words) <= _RULE_WORDS and not is_weighty(words)))


def names_original(line: str) -> bool:
    """Whether a line says `Original Message` without dashes, as BlackBerry does: only with a header block below."""
    return len(line) <= _LONGEST_NAME and line.strip(_DASHES).lower() in _ORIGINALS


def is_rule(line: str) -> bool:
    """Whether a line is drawn: dashes, underscores or the like, and nothing else."""
    return len(line.strip()) > 1 and not line.strip(_DASHES)
