"""Subjects by which mail programs announce mail that nobody typed, in about thirty languages.

A firm may be called "Vacation Rentals" or "Holiday Inn", so a phrase counts only where the program puts it: at the
front, before a sign, a day or the subject that is answered; or apart in brackets, or behind a dash at the end.
"""

from domain.grammar.language import phrases
from mail.inbound.clues import clues_of
from mail.inbound.kinds.signs import heads, plain, plain_all, without_reply_prefixes
from mail.inbound.mime import ParsedMail

AUTOMATIC = plain_all(
    phrases("""
        Automatic reply; Automatic response; Auto reply; Auto-reply; Autoreply; Auto response; Auto-response;
        Autoresponse; Autoresponder; Automated reply; Automated response; Auto answer; Automatic out of office;
        Automatische Antwort; Automatische Rückantwort; Automatische Rückmeldung;
        Automatische Abwesenheitsnotiz; Automatische Nachricht; Autom. Antwort; Auto-Antwort; Autoantwort;
        Réponse automatique; Réponse auto; Message automatique; Respuesta automática; Autorespuesta;
        Contestación automática; Mensaje automático; Risposta automatica; Risponditore automatico;
        Messaggio automatico; Automatisch antwoord; Automatische beantwoording; Automatisch bericht;
        Automatische reactie; Resposta automática; Mensagem automática; Autosvar; Automatiskt svar;
        Automatisk svar; Automatisk besked; Automaattinen vastaus; Automaattivastaus; Odpowiedź automatyczna;
        Automatyczna odpowiedź; Autoodpowiedź; Automatická odpověď; Automatická odpoveď; Automatikus válasz;
        Автоматический ответ; Автоответ; Автоответчик; Автоматична відповідь; Автовідповідь;
        Автоматичен отговор; Otomatik yanıt; Otomatik cevap; Răspuns automat; Automatski odgovor;
        Samodejni odgovor; Samodejni odziv; Automaatvastus; Automaatne vastus; Automatinis atsakymas;
        Automātiska atbilde; Αυτόματη απάντηση; מענה אוטומטי; תשובה אוטומטית; رد تلقائي; 自動応答; 自動返信;
        自动答复; 自动回复; 自動回覆; 自動答覆; 자동 회신; 자동 응답; 자동회신; ตอบกลับอัตโนมัติ;
        Trả lời tự động; Balasan otomatis; Balasan automatik; Erantzun automatikoa; Sjálfvirkt svar
    """)
)
_ABSENT = plain_all(
    phrases("""
        Out of office; Out of the office; Out-of-office; OOO; OOTO; OOF; Away from the office; Away;
        Away from my desk; Away message; Away notice; Vacation; Vacation reply; Vacation notice;
        Vacation message; Vacation response; On vacation; On holiday; On holidays; On leave; On annual leave;
        Annual leave; Maternity leave; Paternity leave; Parental leave; Not in the office; On parental leave;
        On maternity leave; On paternity leave; Sick leave; On sick leave; Absence notification; Absence notice;
        Currently out of the office; Office closed; Currently away; I am out of the office;
        I'm out of the office; I am on vacation; I'm on vacation; I am away; I'm away; I am on leave;
        I'm on leave; I am on holiday; I'm on holiday; I am out of office; Abwesenheit; Abwesenheitsnotiz;
        Abwesenheitsassistent; Abwesenheitsmeldung; Abwesenheitsnachricht; Abwesenheitsbenachrichtigung;
        Abwesenheitsagent; Abwesend; Außer Haus; Nicht im Büro; Nicht im Haus; Nicht am Platz; Im Urlaub;
        Urlaub; Urlaubsnotiz; Urlaubsmeldung; Urlaubsabwesenheit; Elternzeit; In Elternzeit; Betriebsurlaub;
        Betriebsferien; Ich bin im Urlaub; Ich bin nicht da; Bin nicht da; Ich bin abwesend; Bin abwesend;
        Ich bin nicht im Büro; Bin im Urlaub; Ferienabwesenheit; Absence; Absence du bureau; Absent du bureau;
        Absente du bureau; Absent; Absente; Message d'absence; Notification d'absence; Avis d'absence; En congé;
        En congés; Congés; En vacances; Hors du bureau; Je suis absent; Je suis absente; En congé maternité;
        Fuera de la oficina; Fuera de oficina; Ausencia de la oficina; Ausencia; Aviso de ausencia; Ausente;
        De vacaciones; Estoy de vacaciones; Fuori sede; Fuori ufficio; Assenza; Assente; In ferie;
        Sono in ferie; Avviso di assenza; Assenza dall'ufficio; Afwezig; Afwezigheid; Afwezigheidsbericht;
        Afwezigheidsassistent; Met vakantie; Niet aanwezig; Niet op kantoor; Buiten kantoor; Op vakantie;
        Met verlof; Fora do escritório; Ausência; Ausência do escritório; Ausência temporária;
        Aviso de ausência; De férias; Em férias; Frånvaro; Frånvaromeddelande; Frånvarande; Ej på kontoret;
        Inte på kontoret; På semester; Semester; Fravær; Fraværsbesked; Fraværsmelding; Ikke på kontoret;
        Ikke til stede; På ferie; Ute av kontoret; Poissa toimistolta; Poissa; Poissaolo; Poissaoloilmoitus;
        Lomalla; Poza biurem; Nieobecność; Nieobecny; Nieobecna; Urlop; Na urlopie; Mimo kancelář; Nepřítomnost;
        Dovolená; Mimo kancelárie; Neprítomnosť; Házon kívül; Irodán kívül; Távollét; Szabadság; Вне офиса;
        Нет на месте; В отпуске; Отпуск; Отсутствую; Отсутствие на рабочем месте; Поза офісом; У відпустці;
        Извън офиса; Ofis dışında; Ofis dışındayım; İzinde; Yıllık izin; În afara biroului; Concediu;
        Izvan ureda; Odsotnost; Εκτός γραφείου; Απουσία; 不在; 不在通知; 外出; 休假; 休暇; 부재중; 부재 중
    """)
)
_ACKNOWLEDGED = plain_all(
    phrases("""
        Request received; [Request received]; Ticket received; Ticket created; New ticket created;
        We have received your; We've received your; We received your; Your request has been received;
        Your ticket; Your support request; Your case; Your email requires verification; Your message requires;
        Acknowledgement of receipt; Acknowledgment of receipt; Confirmation of receipt; Message received:;
        Please confirm your message; Please confirm your email; Verify your message; Thank you for contacting;
        Thank you for your inquiry; Thank you for your enquiry; Eingangsbestätigung; Bestätigung des Eingangs;
        Ihre Anfrage ist; Ihre Anfrage bei; Ihre Anfrage wurde; Wir haben Ihre; Ihre Nachricht an; Ihr Ticket;
        Ticket erstellt; Vielen Dank für Ihre Anfrage; Vielen Dank für Ihre Nachricht; Accusé de réception;
        Nous avons bien reçu; Votre demande a; Votre ticket; Hemos recibido; Acuse de recibo; Su solicitud;
        Abbiamo ricevuto; Conferma di ricezione; Ontvangstbevestiging; We hebben uw; Wij hebben uw; Recebemos;
        Confirmação de recebimento; Confirmação de receção; Mottagningsbekräftelse; Vi har modtaget;
        Vi har mottatt; Vi har tagit emot; Olemme vastaanottaneet; Potwierdzenie otrzymania; Otrzymaliśmy;
        Potvrzení přijetí; Visszaigazolás; Мы получили; Ваше обращение; Talebiniz; 受付完了; お問い合わせ
    """)
)
_BOUNDARIES = tuple(":]).-/|,!;(")
_LEADS_ON = frozenset(
    plain_all(
        phrases("""
            until; till; from; re; to; through; bis; vom; ab; jusqu'au; du; hasta; del; fino; dal; tot; van;
            vanaf; até; de; do; t.o.m; til; fra; od; до; с; reply; message; autoreply; auto-reply; auto; notice;
            notification; response; alert; today; heute; this; diese; for; on; am; since; seit; aw; fw; wg;
            automatic; and; und; au; le; al; back; wieder; temporanea; temporária; temporaire; prolongada
        """)
    )
)
"""Words that may follow at once: they lead to a day, to the subject that is answered, or end the announcement."""
_COPULAS = frozenset(
    (
        "is",
        "ist",
        "befindet",
        "est",
        "esta",
        "e",
        "is",
        "ar",
        "er",
        "on",
        "jest",
        "je",
        "nincs",
        "в",
        "este",
        "ne",
        "será",
    )
)
"""Between a name and an absence: `Ben Vogt est absent`."""
_EAST_ASIAN = "\u2e80"
"""From here on scripts know no spaces between words."""


def automatic_subject(mail: ParsedMail) -> str | None:
    """A subject that opens with a mail program's word for an automatic answer, an absence or an acknowledgement."""
    subjects = heads(mail.subject)
    if any(s.startswith("auto:") or _opens(s, AUTOMATIC) or _opens(s, _ABSENT) for s in subjects):
        return "Its subject is that of an automatic answer."
    told = any(s.startswith(_ACKNOWLEDGED) for s in subjects)
    return "Its subject acknowledges a receipt." if told else None


def absence_of_the_writer(mail: ParsedMail) -> str | None:
    """A subject that says by name that its writer is away: `Ben Vogt is out of the office`."""
    names = clues_of(mail).full_name
    said = plain(mail.subject).removeprefix("auto:").replace("(e)", "").replace("(a)", "").split()
    own = {plain(name) for name in names}
    at = next((n for n, word in enumerate(said) if word.strip(",.") not in own), len(said))
    if not at or at == len(said) or said[at] not in _COPULAS:
        return None
    behind = " ".join(said[at + 1 :])
    return "Its subject says that its writer is away." if _opens(behind, _ABSENT) else None


def automatic_inside_subject(mail: ParsedMail) -> str | None:
    """The same words behind `Re:`, in brackets or at the end: a machine's answer, or a person's answer to one."""
    bare = without_reply_prefixes(mail.subject)
    told = (*AUTOMATIC, *_ABSENT)
    if bare != plain(mail.subject) and (_opens(bare, told) or bare.startswith("auto:")):
        return "Its subject answers an automatic answer, or is one."
    inside = (
        f"{before}{phrase}" for phrase in told for before in ("[", "(", "- ", ": ", "| ") if f"{before}{phrase}" in bare
    )
    for found in inside:
        behind = bare[bare.index(found) + len(found) :]
        if behind[:1] in ("", "]", ")", ":"):
            return "Its subject holds the words of an automatic answer."
    return None


def names_an_absence(mail: ParsedMail) -> bool:
    """Whether the subject says that its writer is away."""
    bare = without_reply_prefixes(mail.subject)
    return any(f" {phrase}" in f" {bare}".replace("[", " ").replace("(", " ") for phrase in _ABSENT if len(phrase) > 3)  # noqa: PLR2004


def _opens(subject: str, phrases: tuple[str, ...]) -> bool:
    """Whether a phrase stands at the front, before nothing, a sign, or what leads to a day or another subject."""
    for phrase in phrases:
        if subject.startswith(phrase):
            behind = subject[len(phrase) :].lstrip()
            if not behind or behind.startswith(_BOUNDARIES) or behind[0].isdigit():
                return True
            if phrase[0] >= _EAST_ASIAN:
                return True
            if subject[len(phrase)] == " " and behind.split()[0].rstrip(":,") in _LEADS_ON:
                return True
    return False
