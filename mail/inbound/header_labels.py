"""Labels of header fields, as mail programs write them above a quote, in some thirty languages."""

import re

from mail.inbound.tables import table

_FROM = table(
    """
    from; von; de; da; van; od; fra; från; fran; lähettäjä; feladó; de la; expeditor; expeditorul; kimden; gönderen;
    от; от кого; отправитель; від; від кого; από; šalje; saatja; mittente; nadawca; absender; remitente; remetente;
    afzender; expéditeur; 差出人; 送信元; 发件人; 寄件者; 寄件人; 보낸사람; 보낸 사람; từ; מאת; من; no; nuo; frá;
    подател; pošiljatelj; จาก; dari;
    """
)
_SENT = table(
    """
    sent; date; gesendet; datum; gesendet am; envoyé; enviado; enviado el; enviada em; enviada; fecha; inviato;
    data; data invio; verzonden; datum verzending; sendt; dato; skickat; lähetetty; päivämäärä; päiväys; wysłano;
    wysłane; data wysłania; odesláno; odoslané; dátum; elküldve; trimis; dată; data trimiterii; gönderildi;
    gönderilen; gönderme tarihi; tarih; отправлено; дата; надіслано; відправлено; изпратено; ημερομηνία; στάλθηκε;
    poslano; 送信日時; 日時; 日付; 发送时间; 发送日期; 日期; 時間; 寄件日期; 傳送日期; 보낸날짜; 보낸 날짜; 날짜;
    đã gửi; ngày; נשלח; תאריך; تاريخ الإرسال; saadetud; nosūtīts; išsiųsta; sent at; poslato; envoyé le; inviato il;
    date d'envoi; sendt den;
    """
)
_TO = table(
    """
    to; an; à; a; para; aan; til; till; komu; do; pre; vastaanottaja; címzett; către; destinatar; destinatarul;
    kime; alıcı; кому; до; προς; prima; za; kam; empfänger; pour; adresat; destinatario; destinatário; destinataire;
    宛先; 收件人; 收件者; 받는사람; 받는 사람; tới; đến; אל; إلى; saaja; získat; kepada; получатель; sendt til; ถึง;
    """
)
_SUBJECT = table(
    """
    subject; betreff; objet; asunto; oggetto; onderwerp; assunto; emne; ämne; aihe; temat; předmět; predmet; tárgy;
    subiect; subiectul; konu; тема; относно; θέμα; sujet; naslov; 件名; 主题; 主題; 主旨; 제목; chủ đề; נושא;
    الموضوع; teema; tēma; efni; zadeva; subjek; เรื่อง;
    """
)
_OTHER = table(
    """
    cc; bcc; kopie; kopie (cc); kopia; kopio; kopi; kópia; másolat; másolatot kap; dw; копия; копія; bilgi; cópia;
    copie à; копие; 抄送; 副本; 참조; reply-to; reply to; antwort an; resent; répondre à; responder a; rispondi a;
    antwoord aan; svar til; svara till; importance; priorität; wichtigkeit; attachments; anlagen; pièces jointes;
    gesendet von; sent by; priority; organization; ccc; kopie an; c.c; to cc; сс;
    """
)
_KINDS = {
    **dict.fromkeys(_OTHER, "other"),
    **dict.fromkeys(_TO, "to"),
    **dict.fromkeys(_SENT, "sent"),
    **dict.fromkeys(_SUBJECT, "subject"),
    **dict.fromkeys(_FROM, "from"),
}
_LONGEST = 24
_LABEL = re.compile(r"[^\W\d_][^:：\n]{0,23}?\s?[:：]\s")


def label_of(line: str) -> str:
    """What the line's label names: `from`, `sent`, `to`, `subject`, `other`; `unknown` for another; empty for none."""
    bare = line[:80].lstrip(" \t*_").lower().replace("\u0307", "")
    at = bare.replace("：", ":").find(":")
    if not 0 < at <= _LONGEST:
        return ""
    known = _KINDS.get(" ".join(bare[:at].strip(" *_\t\xa0").split()))
    return known or ("unknown" if _LABEL.match(bare) else "")
