"""Receipts: read, deleted or delivered (RFC 8098, RFC 3464), with a report part or told by subject and text alone."""

from domain.grammar.language import phrases
from mail.inbound.kinds.signs import head_text, heads, plain, plain_all, report_type
from mail.inbound.mime import ParsedMail

_SUBJECTS = plain_all(
    phrases("""
        Read:; Not read:; Unread:; Deleted:; Read receipt:; Read receipt -; Return receipt; Displayed:;
        Gelesen:; Nicht gelesen:; Ungelesen gelöscht:; Gelöscht:; Lesebestätigung; Empfangsbestätigung (; Lu :;
        Lu:; Non lu :; Non lu:; Accusé de réception (; Accusé de lecture; Confirmation de lecture; Leído:;
        No leído:; Acuse de recibo (; Confirmación de lectura; Letto:; Non letto:; Lettura:;
        Ricevuta di ritorno; Conferma di lettura; Gelezen:; Niet gelezen:; Ongelezen:; Leesbevestiging; Lida:;
        Lido:; Não lida:; Não lido:; Confirmação de leitura; Läst:; Oläst:; Ej läst:; Läskvitto; Læst:;
        Ikke læst:; Lest:; Ulest:; Ikke lest:; Lesebekreftelse; Luettu:; Ei luettu:; Przeczytano:; Przeczytane:;
        Nie przeczytano:; Nieprzeczytane:; Potwierdzenie przeczytania; Přečteno:; Nepřečteno:; Přečtené:;
        Prečítané:; Neprečítané:; Elolvasva:; Olvasatlan:; Olvasási visszaigazolás; Прочтено:; Прочитано:;
        Не прочтено:; Не прочитано:; Прочтение:; Okundu:; Okunmadı:; Citit:; Necitit:; Διαβάστηκε:; Pročitano:;
        Prebrano:; 開封済み:; 開封:; 未開封:; 已读:; 未读:; 已讀:; 未讀:; 읽음:; 읽지 않음:; נקרא:
    """)
)
_TEXT_SAYS = plain_all(
    phrases("""
        was read on; was deleted without being read; was displayed on; was opened on; has been read on;
        message has been read; message was read; this is a return receipt for; return receipt your document;
        has been opened; wurde … gelesen; wurde … ungelesen gelöscht; ohne gelesen zu werden gelöscht;
        gelesen am; wurde … angezeigt; wurde … geöffnet; a été lu; a été supprimé sans; a été affiché;
        se leyó el; ha sido leído; fue leído; se eliminó sin leer; ha sido mostrado; è stato letto;
        è stato eliminato senza; è stata letta; è stato visualizzato; is … gelezen; werd … gelezen;
        verwijderd zonder; foi lida; foi lido; foi excluída sem; foi eliminada sem; lästes; har lästs;
        blev læst; er læst; ble lest; er lest; on luettu; luettiin; została przeczytana; przeczytano dnia;
        byla přečtena; bola prečítaná; elolvasták; elolvasta; было прочитано; прочитано; прочтено; okundu;
        a fost citit; διαβάστηκε; 開封されました; 開封済み; 已于; 已被阅读; 已讀取; 읽었습니다; 읽음;
        was received by:; wurde empfangen von:; a été reçu par; fue recibido por; è stato ricevuto da
    """)
)
"""Parts around `…` must all be there."""
_MOST_WORDS = 90
"""A receipt without structure is not longer than this."""
_SUCCESS = frozenset(("delivered", "relayed", "expanded"))


def read_receipt(mail: ParsedMail) -> str | None:
    """A receipt that says by its structure that the mail was read, shown or deleted."""
    if "message/disposition-notification" not in mail.part_types and report_type(mail) != "disposition-notification":
        return None
    said = next((v for group in mail.returned.reports if (v := group.first("disposition"))), "")
    done = said.rpartition(";")[2].partition("/")[0].strip().lower()
    return f"It is a read receipt (RFC 8098): {done}." if done.isalpha() else "It is a read receipt (RFC 8098)."


def delivery_receipt(mail: ParsedMail) -> str | None:
    """A delivery report that tells of success only: nothing came back."""
    actions = [v.split()[0].lower() for group in mail.returned.reports if (v := group.first("action"))]
    if actions and _SUCCESS.issuperset(actions) and any(t.endswith("delivery-status") for t in mail.part_types):
        return f"It is a delivery report (RFC 3464) of success: {', '.join(dict.fromkeys(actions))}."
    return None


def receipt_by_words(mail: ParsedMail) -> str | None:
    """Outlook's, Notes' and GroupWise's receipts that gateways robbed of their report part.

    The subject alone is not enough, since receipts are filed without anybody's look.
    """
    if not has_receipt_subject(mail):
        return None
    text = plain(head_text(mail)[:4_000])
    if not text:
        return "Its subject is that of a read receipt, and it holds no words."
    if len(text.split()) <= _MOST_WORDS and any(all(part in text for part in said.split("...")) for said in _TEXT_SAYS):
        return "Its subject and text are those of a read receipt."
    return None


def has_receipt_subject(mail: ParsedMail) -> bool:
    """Whether the subject opens like a receipt's, in one of about thirty languages."""
    return any(head.startswith(_SUBJECTS) for head in heads(mail.subject))
