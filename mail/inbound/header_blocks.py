"""Copies of a mail's header above a quote, as Outlook and many others write them, and the rules that go before.

Known by their labels in some thirty languages; in others by their shape and by the mail's own subject.
"""

import re
from collections.abc import Sequence

from mail.inbound.clues import Clues, bare_subject
from mail.inbound.quote_headings import has_moment, tidy
from mail.inbound.weight import is_weighty

_FROM = (
    *("from", "von", "de", "da", "van", "od", "fra", "från", "fran", "lähettäjä", "feladó", "de la", "expeditor"),
    *("expeditorul", "kimden", "gönderen", "от", "от кого", "отправитель", "від", "від кого", "από", "šalje", "saatja"),
    *(
        "mittente",
        "nadawca",
        "absender",
        "remitente",
        "remetente",
        "afzender",
        "expéditeur",
        "差出人",
        "送信元",
        "发件人",
    ),
    *(
        "寄件者",
        "寄件人",
        "보낸사람",
        "보낸 사람",
        "từ",
        "מאת",
        "من",
        "no",
        "nuo",
        "frá",
        "подател",
        "pošiljatelj",
        "จาก",
        "dari",
    ),
)
_SENT = (
    *("sent", "date", "gesendet", "datum", "gesendet am", "envoyé", "enviado", "enviado el", "enviada em", "enviada"),
    *(
        "fecha",
        "inviato",
        "data",
        "data invio",
        "verzonden",
        "datum verzending",
        "sendt",
        "dato",
        "skickat",
        "lähetetty",
    ),
    *("päivämäärä", "päiväys", "wysłano", "wysłane", "data wysłania", "odesláno", "odoslané", "dátum", "elküldve"),
    *(
        "trimis",
        "dată",
        "data trimiterii",
        "gönderildi",
        "gönderilen",
        "gönderme tarihi",
        "tarih",
        "отправлено",
        "дата",
    ),
    *(
        "надіслано",
        "відправлено",
        "изпратено",
        "ημερομηνία",
        "στάλθηκε",
        "poslano",
        "送信日時",
        "日時",
        "日付",
        "发送时间",
    ),
    *(
        "发送日期",
        "日期",
        "時間",
        "寄件日期",
        "傳送日期",
        "보낸날짜",
        "보낸 날짜",
        "날짜",
        "đã gửi",
        "ngày",
        "נשלח",
        "תאריך",
        "تاريخ الإرسال",
    ),
    *("saadetud", "nosūtīts", "išsiųsta", "sent at", "poslato", "envoyé le", "inviato il", "date d'envoi", "sendt den"),
)
_TO = (
    *("to", "an", "à", "a", "para", "aan", "til", "till", "komu", "do", "pre", "vastaanottaja", "címzett", "către"),
    *("destinatar", "destinatarul", "kime", "alıcı", "кому", "до", "προς", "prima", "za", "kam", "empfänger", "pour"),
    *(
        "adresat",
        "destinatario",
        "destinatário",
        "destinataire",
        "宛先",
        "收件人",
        "收件者",
        "받는사람",
        "받는 사람",
        "tới",
        "đến",
    ),
    *("אל", "إلى", "saaja", "získat", "kepada", "till", "получатель", "sendt til", "ถึง"),
)
_SUBJECT = (
    *("subject", "betreff", "objet", "asunto", "oggetto", "onderwerp", "assunto", "emne", "ämne", "aihe", "temat"),
    *("předmět", "predmet", "tárgy", "subiect", "subiectul", "konu", "тема", "относно", "θέμα", "sujet", "naslov"),
    *(
        "件名",
        "主题",
        "主題",
        "主旨",
        "제목",
        "chủ đề",
        "נושא",
        "الموضوع",
        "teema",
        "tēma",
        "efni",
        "zadeva",
        "subjek",
        "เรื่อง",
    ),
)
_OTHER = (
    *("cc", "bcc", "kopie", "kopie (cc)", "kopia", "kopio", "kopi", "kópia", "másolat", "másolatot kap", "dw", "копия"),
    *(
        "копія",
        "bilgi",
        "cópia",
        "copie à",
        "копие",
        "抄送",
        "副本",
        "참조",
        "reply-to",
        "reply to",
        "antwort an",
        "resent",
    ),
    *("répondre à", "responder a", "rispondi a", "antwoord aan", "svar til", "svara till", "importance", "priorität"),
    *("wichtigkeit", "importance ", "attachments", "anlagen", "pièces jointes", "gesendet von", "sent by", "priority"),
    *("organization", "cc ", "ccc", "kopie an", "c.c", "betreff ", "to cc", "сс"),
)
_KINDS = {
    **dict.fromkeys(_OTHER, "other"),
    **dict.fromkeys(_TO, "to"),
    **dict.fromkeys(_SENT, "sent"),
    **dict.fromkeys(_SUBJECT, "subject"),
    **dict.fromkeys(_FROM, "from"),
}
_SEPARATORS = (
    *("original message", "original e-mail", "original email", "original mail", "original appointment"),
    *("ursprüngliche nachricht", "originalnachricht", "original-nachricht", "originalmail", "ursprünglicher termin"),
    *("message d'origine", "message original", "mail original", "message initial", "mensaje original", "mensaje"),
    *("messaggio originale", "messaggio inoltrato", "mensagem original", "originele bericht", "oorspronkelijk bericht"),
    *("origineel bericht", "oprindelig meddelelse", "oprindelig besked", "original meddelelse", "opprinnelig melding"),
    *("ursprungligt meddelande", "originalmeddelande", "alkuperäinen viesti", "wiadomość oryginalna"),
    *("oryginalna wiadomość", "původní zpráva", "původní e-mail", "pôvodná správa", "eredeti üzenet", "mesaj original"),
    *(
        "mesajul original",
        "özgün ileti",
        "orijinal mesaj",
        "orjinal mesaj",
        "исходное сообщение",
        "пересылаемое сообщение",
    ),
    *("оригинальное сообщение", "оригінальне повідомлення", "вихідне повідомлення", "оригинално писмо"),
    *(
        "оригинално съобщение",
        "αρχικό μήνυμα",
        "izvorna poruka",
        "izvirno sporočilo",
        "originalna poruka",
        "missatge original",
    ),
    *(
        "元のメッセージ",
        "original message ",
        "原始邮件",
        "原邮件",
        "原始郵件",
        "转发邮件信息",
        "원본 메시지",
        "원본 메일",
        "tin nhắn gốc",
    ),
    *(
        "הודעה מקורית",
        "رسالة أصلية",
        "الرسالة الأصلية",
        "forwarded message",
        "weitergeleitete nachricht",
        "nachricht von",
    ),
    *("message transféré", "message transmis", "mensaje reenviado", "mensagem encaminhada", "mensagem reencaminhada"),
    *("doorgestuurd bericht", "videresendt meddelelse", "videresendt melding", "vidarebefordrat meddelande"),
    *("välitetty viesti", "edelleenlähetetty viesti", "przekazana wiadomość", "treść przekazanej wiadomości"),
    *("přeposlaná zpráva", "preposlaná správa", "továbbított üzenet", "mesaj redirecționat", "iletilmiş mesaj"),
    *(
        "iletilen ileti",
        "пересланное сообщение",
        "перенаправленное сообщение",
        "переслане повідомлення",
        "転送メッセージ",
    ),
    *("message from", "nachricht von", "message de", "reply message", "reply", "proslijeđena poruka", "ursprunglig"),
    *("weitergeleitete mail", "weitergeleitete e-mail", "forwarded by", "forwarded mail", "forwarded email"),
)
"""Between dashes on a line of its own: the mail before stands below."""
_FORWARDS = (
    *("begin forwarded message", "anfang der weitergeleiteten", "début du message réexpédié"),
    *("début du message transféré", "inicio del mensaje reenviado", "inizio messaggio inoltrato"),
    *("begin doorgestuurd bericht", "início da mensagem", "start på videresendt besked", "videresendt melding:"),
    *("vidarebefordrat mejl", "välitetty viesti alkaa", "początek przekazywanej wiadomości"),
    *("začátek přeposílané zprávy", "začiatok preposlanej správy", "továbbított levél kezdete"),
    *("începe mesajul redirecționat", "начало переадресованного сообщения", "початок листа, що пересилається"),
    *("ileti başlangıcı", "započni proslijeđenu poruku", "forwarded by"),
)
_FORWARD_ENDS = ":：-"
"""`Forwarded by mistake` opens a typed sentence."""
_DASHES = "-–—‐_=~*─ "
_LABEL_LENGTH = 24
_LONGEST_RULE = 160
_RULE_WORDS = 30
_BLOCK_LINES = 14
_CONTINUED = 2
_ENOUGH = 3
_LABEL = re.compile(r"[^\W\d_][^:：\n]{0,23}?\s?[:：]\s")


def label_of(line: str) -> str:
    """What the line's label names: `from`, `sent`, `to`, `subject`, `other`; `unknown` for another; empty for none."""
    bare = line[:80].lstrip(" \t*_").lower().replace("\u0307", "")
    at = min((bare.find(colon) for colon in ":：" if colon in bare), default=-1)
    if not 0 < at <= _LABEL_LENGTH:
        return ""
    known = _KINDS.get(" ".join(bare[:at].strip(" *_\t\xa0").split()))
    return known or ("unknown" if _LABEL.match(bare) else "")


def block_height(lines: Sequence[str], at: int, clues: Clues) -> int:
    """How many lines the header block takes that opens in line `at`; 0 when none does.

    A value may go on in the next two lines. Blank lines stand between known labels only, and a block that opens with
    an unknown label holds no known sender: that one opens its own.
    """
    labels: dict[str, str] = {}
    opens_known = label_of(lines[at]) != "unknown"
    last, continued = at, 0
    for number in range(at, min(at + _BLOCK_LINES, len(lines))):
        kind = label_of(lines[number])
        apart = number > last + continued + 1
        if kind == "from" and not opens_known:
            return 0
        if kind and not (apart and kind == "unknown") and not (kind == "from" and kind in labels):
            labels.setdefault(kind if kind != "unknown" else f"unknown {number}", _value(lines[number]))
            last, continued = number, 0
        elif lines[number].strip():
            continued += 1
            if apart or continued > _CONTINUED:
                break
        elif not opens_known:
            break
    return last - at + 1 if _is_block(labels, clues, opens_known=opens_known) else 0


def is_separator(line: str) -> bool:
    """Whether a line is a rule with the words `Original Message` in it, or opens a forwarded mail."""
    bare = tidy(line[:_LONGEST_RULE])
    if bare.startswith(_FORWARDS):
        return bare[-1] in _FORWARD_ENDS or has_moment(bare) or not bare.startswith("forwarded by")
    words = bare.strip(_DASHES)
    drawn = bare[:2].strip(_DASHES) == "" and " " not in bare[:2] and bare[:1] != "*"
    drawn = drawn and words.startswith(_SEPARATORS)
    return drawn and (bare[-1] in _DASHES or (len(words) <= _RULE_WORDS and not is_weighty(words)))


def names_original(line: str) -> bool:
    """Whether a line says `Original Message` without dashes, as BlackBerry does: only with a header block below."""
    return len(line) <= _LONGEST_RULE and tidy(line).strip(_DASHES) in _SEPARATORS


def is_rule(line: str) -> bool:
    """Whether a line is drawn: dashes, underscores or the like, and nothing else."""
    return len(line.strip()) > 1 and not line.strip(_DASHES)


def _value(line: str) -> str:
    return tidy(re.split("[:：]", line[:400], maxsplit=1)[1]).strip(" *_")


def _is_block(labels: dict[str, str], clues: Clues, *, opens_known: bool) -> bool:
    known = [kind for kind in labels if not kind.startswith("unknown")]
    told = " ".join(labels.values())
    if "from" in labels and opens_known:
        if len(set(known) - {"other"}) >= _ENOUGH and ("sent" in labels or "@" in told or not is_weighty(told)):
            return True
        if "@" in labels["from"] and "sent" in labels and has_moment(labels["sent"]):
            return True
    ours = bool(clues.subject) and any(bare_subject(value).startswith(clues.subject[:60]) for value in labels.values())
    return len(labels) >= _ENOUGH and ours and ("@" in told or has_moment(told))
