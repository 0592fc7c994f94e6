"""Answers and invitations of calendar programs (RFC 5546). They never decide, whatever their subject says."""

from domain.grammar.language import phrases
from mail.inbound.kinds.signs import heads, plain, plain_all
from mail.inbound.mime import ParsedMail

_METHODS = ("REPLY", "COUNTER", "REQUEST", "CANCEL", "DECLINECOUNTER", "REFRESH", "ADD")
_CONTENT_CLASS = "urn:content-classes:calendarmessage"
_SUBJECTS = plain_all(
    phrases("""
        Accepted:; Declined:; Tentative:; Tentatively accepted:; Accepted invitation:; Declined invitation:;
        Canceled:; Cancelled:; Canceled event:; Cancelled event:; New time proposed:; Countered:;
        Updated invitation:; Invitation:; Meeting forward notification:; Meeting canceled:; Rescheduled:;
        Zugesagt:; Angenommen:; Abgelehnt:; Abgesagt:; Mit Vorbehalt:; Mit Vorbehalt angenommen:;
        Unter Vorbehalt:; Unter Vorbehalt zugesagt:; Vorläufig angenommen:; Vorläufig zugesagt:; Vorbehalt:;
        Neue Uhrzeit vorgeschlagen:; Neue Zeit vorgeschlagen:; Neuer Terminvorschlag:; Neuer Zeitvorschlag:;
        Gegenvorschlag:; Einladung:; Einladung angenommen; Einladung abgelehnt; Aktualisierte Einladung:;
        Terminabsage:; Besprechung abgesagt:; Termin abgesagt:; Besprechungsabsage:; Abgesagter Termin:;
        Benachrichtigung über Besprechungsweiterleitung:; Accepté :; Accepté:; Acceptée :; Refusé :; Refusé:;
        Refusée :; Provisoire :; Provisoire:; Annulé :; Annulé:; Annulation :; Annulation:; Réunion annulée :;
        Accepté provisoirement :; Nouvel horaire proposé; Nouvelle heure proposée; Invitation :; Peut-être :;
        Invitation modifiée; Aceptado:; Aceptada:; Rechazado:; Rechazada:; Provisional:; Provisionalmente;
        Cancelado:; Cancelada:; Nueva hora propuesta:; Nueva propuesta de hora; Invitación:;
        Invitación actualizada:; Accettato:; Accettata:; Rifiutato:; Rifiutata:; Provvisorio:;
        Accettato con riserva:; Annullato:; Annullata:; Nuovo orario proposto:; Invito:; Invito aggiornato:;
        Geaccepteerd:; Geweigerd:; Afgewezen:; Voorlopig:; Voorlopig geaccepteerd:; Geannuleerd:;
        Nieuwe tijd voorgesteld:; Uitnodiging:; Aceito:; Aceite:; Aceita:; Recusado:; Recusada:; Provisório:;
        Nova hora proposta:; Novo horário proposto:; Convite:; Convite atualizado:; Accepterat:; Accepterad:;
        Avböjt:; Avböjd:; Preliminärt:; Inställt:; Inbjudan:; Accepteret:; Afvist:; Afslået:; Foreløbig:;
        Foreløbigt:; Aflyst:; Godtatt:; Akseptert:; Avslått:; Avlyst:; Hyväksytty:; Hylätty:; Alustava:;
        Alustavasti hyväksytty:; Peruutettu:; Zaakceptowano:; Zaakceptowane:; Odrzucono:; Odrzucone:;
        Wstępnie zaakceptowano:; Anulowano:; Odwołano:; Zaproszenie:; Přijato:; Přijetí:; Odmítnuto:;
        Nezávazně:; Nezávazně přijato:; Zrušeno:; Pozvánka:; Prijaté:; Odmietnuté:; Elfogadva:; Elutasítva:;
        Feltételesen elfogadva:; Lemondva:; Meghívó:; Принято:; Отклонено:; Под вопросом:; Прийнято:;
        Відхилено:; Скасовано:; Запрошення:; Приет:; Отказан:; Prihvaćeno:; Odbijeno:; Sprejeto:; Zavrnjeno:;
        Acceptat provizoriu:;   Tentative accept:; Accepté provisoirement:; Отменено:;
        Приглашение:; Kabul edildi:; Reddedildi:; Geçici:; İptal edildi:; Davet:; Acceptat:; Refuzat:;
        Invitație:; Αποδοχή:; Απόρριψη:; 承諾:;
        承諾済み:; 辞退:; 仮承諾:; 招待:; 已接受:; 接受:; 已拒绝:;
        谢绝:; 暂定:; 已取消:; 邀请:; 수락됨:;
        거절됨:; 미정:; 취소됨:; 초대:
    """)
)
_SUBJECT_HOLDS = plain_all(
    phrases("""
        accepted your invitation; declined your invitation; has accepted the invitation; hat ihre einladung;
        hat deine einladung; a accepté votre invitation; a refusé votre invitation; ha aceptado tu invitación;
        ha accettato il tuo invito; heeft je uitnodiging; aceitou seu convite
    """)
)


def calendar_message(mail: ParsedMail) -> str | None:
    """A calendar message by its structure."""
    method = next((m for m in mail.calendar_methods if m in _METHODS), None)
    if method:
        return f"It is a calendar message (method {method})."
    content_class = (mail.header.first("content-class") or "").strip().lower()
    return "It is a calendar message." if content_class == _CONTENT_CLASS else None


def calendar_subject(mail: ParsedMail) -> str | None:
    """A calendar answer that lost its calendar part: its subject opens with the program's word."""
    told = any(head.startswith(_SUBJECTS) for head in heads(mail.subject))
    told = told or any(said in f" {plain(mail.subject)}" for said in _SUBJECT_HOLDS)
    return "Its subject is that of a calendar answer." if told else None
