"""Lines that a phone or a mail program puts below what was typed: `Sent from my iPhone`, `Get Outlook for iOS`.

A line is one when it says that it was sent from somewhere, names a device or a program, and says nothing else.
"""

import re
from collections.abc import Sequence

from mail.inbound.tables import any_of, table
from mail.inbound.weight import is_weighty

_SENT_FROM = table(
    """
    sent from_; sent with_; sent via_; sent using_; sent by_; sent on_; sent securely from_; from my_; secured by_;
    secured with_; composed on_; written on_; typed on_; get secure email; gesendet von_; gesendet vom_;
    gesendet mit_; gesendet aus_; gesendet über_; gesendet via_; diese nachricht wurde_; diese e-mail wurde_;
    diese mail wurde_; verfasst auf_; von meinem_; von meiner_; von outlook_; envoyé de_; envoyé depuis_;
    envoyé à partir_; envoyé avec_; envoyé via_; envoyée de_; provenance :_; enviado desde_; enviado do_;
    enviado da_; enviado a partir_; enviado pelo_; enviado com_; enviado con_; inviato da_; inviato dal_;
    inviato dalla_; inviato con_; verstuurd vanaf_; verstuurd met_; verstuurd via_; verzonden vanaf_;
    verzonden met_; verzonden vanuit_; verzonden via_; sendt fra_; sendt med_; sendt via_; skickat från_;
    skickat med_; lähetetty_; wysłane z_; wysłano z_; odesláno z_; odoslané z_; poslané z_; elküldve_; küldve_;
    trimis de pe_; trimis din_; trimis de la_; trimis cu_; отправлено с_; отправлено из_; отправлено от_;
    надіслано з_; надіслано від_; відправлено з_; изпратено от_; στάλθηκε από_; εστάλη από_; αποστολή από_;
    poslano s_; poslano iz_; poslano sa_; poslato sa_; saadetud_; nosūtīts no_; išsiųsta iš_; được gửi từ_;
    đã gửi từ_; gửi từ_; נשלח מ; أُرسلت من_; أرسلت من_; مرسل من_; dikirim dari_; ส่งจาก; enviat des de_;
    enviado dende_; 从我的; 從我的; 发自; 發自; 来自; 私の; 내_; 나의_;
    """
)
_GET = table(
    """
    get_; holen sie sich_; laden sie_; télécharger_; téléchargez_; obtenir_; obtenez_; obtener_; obtén_; descargar_;
    scarica_; ottieni_; download_; haal_; obter_; obtenha_; baixar_; baixe_; descarregar_; hent_; få_; last ned_;
    hämta_; skaffa_; hanki_; pobierz_; uzyskaj_; získat_; získať_; stáhnout_; obțineți_; descărcați_; получить_;
    скачать_; загрузить_; отримати_; вземете_; изтеглете_; αποκτήστε_; λήψη_; preuzmite_; nabavite_; 获取_; 获取;
    取得_; 取得; 下载; השג_; الحصول_; tải_; outlook_; ios_; android_; ios用; android用; az outlook_; outlook'u_;
    """
)
_CLOSES = ("gesendet", "から送信", "에서 보냄", "gönderildi", "küldve", "发送", "發送")
"""German, Japanese, Korean, Turkish, Hungarian and Chinese may name the device first."""
_DEVICE = any_of(
    """
    iphon; ipad; ipod; apple watch; galaxy; samsung; android; phone; handy; telefon; teléfono; telemóvel; celular;
    cellulare; puhel; huawei; xiaomi; redmi; pixel; oneplus; nokia; sony; motorola; blackberry; mobil; mobiel;
    tablet; 手机; 手機; スマホ; телефон; смартфон; outlook; gmail; gmx; web.de; t-online; telekom; freenet; yahoo;
    aol; proton; tuta; zoho; zimbra; superhuman; mailspring; k-9; bluemail; blue mail; fairemail; canary; airmail;
    mailbird; em client; thunderbird; newton; edison; typeapp; workspace; boxer; hubspot; mailtrack; mixmax; libero;
    windows; macbook; mail app; mail-app; mail per; correo para; почты mail; mail.ru; яндекс; unterwegs; on the go;
    the road;
    """,
    "spark; hey; nine; type; mac",
)
_OUTLOOKS = any_of("outlook; bluemail; typeapp; proton; spark; tuta")
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
_UNSEEN = "\u2063\u200b\u200c\u200d\u2060\ufeff\u200e\u200f "
"""Signs without a width that some programs put in front of their line."""
_LOOK = 60
_LONGEST = 110
_MOST_WORDS = 11
_LINK = re.compile(r"\[([^\]]{0,80})\]\(\S{0,300}\)|<[^<>\s]{1,300}>|\(https?://[^()\s]{1,300}\)|https?://\S{1,300}")
_BREAKS = re.compile(r"[.!,;](?=\s)| - | – |(?<=\w)\. ")


def device_lines(lines: Sequence[str]) -> set[int]:
    """The numbers of the lines that are a device's, among the first and the last ones that hold words."""
    written = [at for at, line in enumerate(lines) if line.strip()]
    looked_at = written if len(written) <= 2 * _LOOK else written[:_LOOK] + written[-_LOOK:]
    return {at for at in looked_at if is_device_line(lines[at])}


def is_device_line(line: str) -> bool:
    """Whether a line is a device's own. One that says more than that is the writer's."""
    if not 2 < len(line) < 4 * _LONGEST:  # noqa: PLR2004 - shorter ones name nothing
        return False
    bare = " ".join(_LINK.sub(r"\1", line.strip(_UNSEEN)).lower().split()).strip("<>[]().|*_-–— ")
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
