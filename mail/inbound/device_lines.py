"""Lines that a phone or a mail program puts below what was typed: `Sent from my iPhone`, `Get Outlook for iOS`.

A line is one when it says that it was sent from somewhere, names a device or a program, and says nothing else.
"""

import re

from mail.inbound.weight import is_weighty

_SENT_FROM = (
    *(
        "sent from ",
        "sent with ",
        "sent via ",
        "sent using ",
        "sent by ",
        "sent on ",
        "sent securely from ",
        "from my ",
    ),
    *("secured by ", "secured with ", "composed on ", "written on ", "typed on ", "get secure email", "gesendet von "),
    *("gesendet vom ", "gesendet mit ", "gesendet aus ", "gesendet über ", "gesendet via ", "diese nachricht wurde "),
    *("diese e-mail wurde ", "diese mail wurde ", "verfasst auf ", "von meinem ", "von meiner ", "von outlook "),
    *(
        "envoyé de ",
        "envoyé depuis ",
        "envoyé à partir ",
        "envoyé avec ",
        "envoyé via ",
        "envoyée de ",
        "provenance : ",
    ),
    *(
        "enviado desde ",
        "enviado do ",
        "enviado da ",
        "enviado a partir ",
        "enviado pelo ",
        "enviado com ",
        "enviado con ",
    ),
    *(
        "inviato da ",
        "inviato dal ",
        "inviato dalla ",
        "inviato con ",
        "verstuurd vanaf ",
        "verstuurd met ",
        "verstuurd via ",
    ),
    *(
        "verzonden vanaf ",
        "verzonden met ",
        "verzonden vanuit ",
        "verzonden via ",
        "sendt fra ",
        "sendt med ",
        "sendt via ",
    ),
    *(
        "skickat från ",
        "skickat med ",
        "lähetetty ",
        "wysłane z ",
        "wysłano z ",
        "odesláno z ",
        "odoslané z ",
        "poslané z ",
    ),
    *(
        "elküldve ",
        "küldve ",
        "trimis de pe ",
        "trimis din ",
        "trimis de la ",
        "trimis cu ",
        "отправлено с ",
        "отправлено из ",
    ),
    *(
        "отправлено от ",
        "надіслано з ",
        "надіслано від ",
        "відправлено з ",
        "изпратено от ",
        "στάλθηκε από ",
        "εστάλη από ",
    ),
    *(
        "αποστολή από ",
        "poslano s ",
        "poslano iz ",
        "poslano sa ",
        "poslato sa ",
        "saadetud ",
        "nosūtīts no ",
        "išsiųsta iš ",
    ),
    *(
        "được gửi từ ",
        "đã gửi từ ",
        "gửi từ ",
        "נשלח מ",
        "أُرسلت من ",
        "أرسلت من ",
        "مرسل من ",
        "dikirim dari ",
        "ส่งจาก",
    ),
    *("enviat des de ", "enviado dende ", "从我的", "從我的", "发自", "發自", "来自", "私の", "내 ", "나의 "),
)
_GET = (
    *(
        "get ",
        "holen sie sich ",
        "laden sie ",
        "télécharger ",
        "téléchargez ",
        "obtenir ",
        "obtenez ",
        "obtener ",
        "obtén ",
    ),
    *(
        "descargar ",
        "scarica ",
        "ottieni ",
        "download ",
        "haal ",
        "obter ",
        "obtenha ",
        "baixar ",
        "baixe ",
        "descarregar ",
    ),
    *(
        "hent ",
        "få ",
        "last ned ",
        "hämta ",
        "skaffa ",
        "hanki ",
        "pobierz ",
        "uzyskaj ",
        "získat ",
        "získať ",
        "stáhnout ",
    ),
    *("obțineți ", "descărcați ", "получить ", "скачать ", "загрузить ", "отримати ", "вземете ", "изтеглете "),
    *(
        "αποκτήστε ",
        "λήψη ",
        "preuzmite ",
        "nabavite ",
        "获取 ",
        "获取",
        "取得 ",
        "取得",
        "下载",
        "השג ",
        "الحصول ",
        "tải ",
        "outlook ",
    ),
    *("ios ", "android ", "ios用", "android用", "az outlook ", "outlook'u "),
)
_CLOSES = ("gesendet", "から送信", "에서 보냄", "gönderildi", "küldve", "发送", "發送")
"""German, Japanese, Korean, Turkish, Hungarian and Chinese may name the device first."""
_DEVICE = re.compile(
    r"iphon|ipad|ipod|apple watch|galaxy|samsung|android|phone|handy|telefon|teléfono|telemóvel|celular|cellulare|puhel"
    r"|huawei|xiaomi|redmi|pixel|oneplus|nokia|sony|motorola|blackberry|mobil|mobiel|tablet|手机|手機|スマホ|телефон|смартфон"
    r"|outlook|gmail|gmx|web\.de|t-online|telekom|freenet|yahoo|aol|proton|tuta|zoho|zimbra|superhuman|mailspring|k-9"
    r"|bluemail|blue mail|fairemail|\bspark\b|\bhey\b|\bnine\b|canary|airmail|mailbird|em client|thunderbird|newton|edison"
    r"|\btype\b|typeapp|workspace|boxer|hubspot|mailtrack|mixmax|libero|windows|macbook|\bmac\b|mail.?app|mail per|correo para"
    r"|почты mail|mail\.ru|яндекс|unterwegs|on the go|the road"
)
_OUTLOOKS = re.compile(r"outlook|bluemail|typeapp|proton|spark|tuta")
_SYSTEM = re.compile(r"\bios|android|\bmac|windows|mobile|iphone|ipad")
_ALLOWED_BEHIND = (
    *(
        "please excuse",
        "excuse ",
        "pls excuse",
        "apologies for",
        "sorry for",
        "forgive",
        "bitte entschuldig",
        "entschuldig",
    ),
    *("veuillez excuser", "désolé pour", "disculp", "scusa", "expect typos", "may contain typos", "bitte tippfehler"),
    *("enjoy secure", "secure email", "encrypted"),
)
_LONGEST = 110
_MOST_WORDS = 11
_LINK = re.compile(r"\[([^\]]{0,80})\]\(\S{0,300}\)|<[^<>\s]{1,300}>|\(https?://[^()\s]{1,300}\)|https?://\S{1,300}")
_BREAKS = re.compile(r"[.!,;](?=\s)| - | – |(?<=\w)\. ")


def is_device_line(line: str) -> bool:
    """Whether a line is a device's own. One that says more than that is the writer's."""
    if not 2 < len(line) < 4 * _LONGEST:  # noqa: PLR2004 - shorter ones name nothing
        return False
    bare = " ".join(_LINK.sub(r"\1", line).lower().split()).strip("<>[]().|*_-–— ")
    if not bare or len(bare) > _LONGEST:
        return False
    if bare.startswith(_SENT_FROM):
        head, *rest = (part.strip() for part in _BREAKS.split(bare))
        return _names_device(head) and all(_is_allowed(part) for part in rest)
    if bare.startswith(_GET):
        named = _OUTLOOKS.search(bare) is not None and _SYSTEM.search(bare) is not None
        return named and len(bare.split()) <= _MOST_WORDS and not is_weighty(bare)
    return bare.endswith(_CLOSES) and _names_device(bare)


def _names_device(part: str) -> bool:
    return len(part.split()) <= _MOST_WORDS and _DEVICE.search(part) is not None and not is_weighty(part)


def _is_allowed(part: str) -> bool:
    if is_weighty(part):
        return False
    return not part or part.startswith(_ALLOWED_BEHIND) or (_names_device(part) and len(part.split()) <= 6)  # noqa: PLR2004
