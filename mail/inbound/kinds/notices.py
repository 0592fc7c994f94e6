"""Notices that programs send of their own: voicemail, fax and scan by mail, quarantine, sharing, alerts, challenges.

Known by words that only such a program puts there. A person who speaks of a voicemail uses other words.
"""

from domain.grammar.language import phrases
from mail.inbound.kinds.quoting import speaks_of_the_lead
from mail.inbound.kinds.signs import heads, plain, plain_all
from mail.inbound.mime import ParsedMail

_LOOKED_AT = 1_200
"""Characters in which a notice says what it is."""
_SUBJECTS = plain_all(
    phrases("""
        Voicemail from; Voice mail from; Voice message from; New voicemail; New voice message; Missed call from;
        Missed call:; Sprachnachricht von; Neue Sprachnachricht; Voicemail von; Anruf in Abwesenheit;
        Verpasster Anruf; Message vocal de; Nouveau message vocal; Appel manqué; Mensaje de voz de;
        Nuevo mensaje de voz; Llamada perdida; Messaggio vocale da; Nuovo messaggio vocale; Chiamata persa;
        Voicemailbericht; Gemiste oproep; Nova mensagem de voz; Chamada perdida; New fax; Fax received;
        Fax from; eFax message; Neues Fax; Fax von; Faxnachricht; Nouveau fax; Télécopie reçue; Fax recibido;
        Nuevo fax; Nuovo fax; Fax ricevuto; Nieuwe fax; Scanned from; Scan from; Scanned image from;
        Message from KM; Nachricht von KM; Gescannt von; Scan von; Numérisation de; Numérisé depuis;
        Escaneado desde; Scansione da; Gescand vanaf; Spam quarantine; Quarantine summary; Quarantine digest;
        Quarantine notification; End user digest; Spam digest; Spam report; Spam-Quarantäne; Quarantäne-Bericht;
        Quarantänebericht; Spambericht; Rapport de quarantaine; Informe de cuarentena; Rapporto quarantena;
        Quarantaineoverzicht; Your mailbox is; Mailbox quota; Ihr Postfach ist; Votre boîte aux lettres est;
        Su buzón está; La tua casella è; ** PROBLEM; ** RECOVERY; PROBLEM:; RECOVERY:; [FIRING; [RESOLVED;
        Cron <; Please confirm your subscription; Confirm your subscription; Confirm subscribe;
        Bitte bestätigen Sie Ihre; Password reset; Reset your password; Your verification code; Security alert;
        Sign-in attempt; New sign-in; Daily agenda; Daily digest
    """)
)
_TEXT_SAYS = plain_all(
    phrases("""
        you received a voice mail; you received a voicemail; you have received a voicemail;
        you have a new voicemail; you have a new voice; you've got a new voicemail; you were just left a;
        left you a voicemail message at; hat eine nachricht aufgezeichnet; eine neue sprachnachricht;
        eine nachricht auf dem anrufbeantworter; vous avez reçu un message vocal;
        vous avez un nouveau message vocal; ha recibido un mensaje de voz; tiene un nuevo mensaje de voz;
        hai ricevuto un messaggio vocale; u heeft een voicemail; je hebt een nieuwe voicemail; page fax at;
        you have received a new fax; you have received a fax; sie haben ein neues fax; sie haben ein fax;
        ein fax empfangen; vous avez reçu un fax; vous avez reçu une télécopie; ha recibido un fax;
        hai ricevuto un fax; multifunction printer; multifunction device; multifunktionsgerät;
        multifunktionsdrucker; périphérique multifonction; imprimante multifonction; dispositivo multifunción;
        impresora multifunción; dispositivo multifunzione; this e-mail was sent from "rnp;
        this email was sent from "rnp; scanned document is attached; messages are being held for you;
        in your personal quarantine; in your quarantine; nachrichten in der quarantäne;
        nachrichten in quarantäne; in die quarantäne verschoben; messages en quarantaine; placés en quarantaine;
        mensajes en cuarentena; messaggi in quarantena; berichten in quarantaine; your mailbox is almost full;
        your mailbox is full; postfach ist fast voll; postfach ist nahezu voll;
        boîte aux lettres est presque pleine; buzón está casi lleno; casella è quasi piena;
        add yourself to my guest list; list of approved senders; allowed senders list; approved sender list;
        senders i have approved; click the link below to verify; click on the link below to verify;
        click here to verify; confirm that you are a human; prove that you are a human; to prove you are human;
        bestätigen sie, dass sie kein; pour vous authentifier; utilise un service anti-spam;
        utilise mailinblack; utiliza un servicio antispam; can review it for approval;
        being held until the list moderator; your message has been held; permission to post messages;
        awaits moderator approval; got your request; von allen beteiligten unterzeichnet;
        von allen parteien unterzeichnet; signed by all parties; signé par toutes les parties; wurde mit ticket;
        your ticket has been closed; correo no deseado, haga clic; confirmar que es una persona;
        confirmer que vous êtes une personne; bestätigen, dass sie ein mensch; routed to the;
        mailbox is managed by; your meeting starts in; your meeting is starting; unmonitored mailbox;
        screens unknown senders; forwarding confirmation; so i can receive your email;
        waiting for you to verify; verify your address; you'll get replies here and in your email;
        our usual reply time; typically replies in; typically reply in; vous avez reçu un nouveau message vocal;
        sie haben eine neue sprachnachricht; seit dem letzten bericht; wurden zurückgehalten; new quarantined;
        retained messages; opened on your behalf; your case number is; a support representative will;
        your request has been assigned; you have a new mention; new notifications from;
        has invited you to edit the following; has invited you to view the following; assigned you a task;
        assigned a task to you; hat sie in einem kommentar; hat eine datei für sie freigegeben;
        hat eine datei mit ihnen geteilt; vous a mentionné; a partagé un fichier; te ha mencionado;
        ha compartido un archivo; do not share this email; your document has been completed;
        your cloud recording; a new event has been scheduled; you have no events scheduled; notification type:;
        has changed state; alert triggered; you are receiving this email because;
        you are receiving this message because; you're receiving this email because;
        you're receiving this message because; you received this email because;
        you are getting this email because; sie erhalten diese e-mail, weil; sie erhalten diese nachricht, weil;
        vous recevez cet e-mail; vous recevez ce message; recibe este correo porque; ha recibido este correo;
        ricevi questa email; ricevi questo messaggio; u ontvangt deze e-mail; je ontvangt deze e-mail;
        você está recebendo este; please do not reply to this email; please do not reply to this e-mail;
        please do not reply to this message; please do not reply directly; do not reply to this email;
        do not reply to this message; replies to this email address; replies to this email are;
        replies to this email will; bitte antworten sie nicht auf diese; antworten sie nicht auf diese;
        merci de ne pas répondre à ce; ne répondez pas à ce; no responda a este; por favor, no responda;
        non rispondere a questa; si prega di non rispondere; niet beantwoorden; beantwoord deze e-mail niet;
        não responda a este; favor não responder; vänligen svara inte; svara inte på detta;
        besvar venligst ikke; ikke svar på denne; älä vastaa tähän; prosimy nie odpowiadać;
        prosimy o nieodpowiadanie; neodpovídejte na tento; не отвечайте на это;
        lütfen bu e-postayı yanıtlamayın; de ne răspundeți;
        このメールに返信しない; 本メールは自動; 请勿回复; 請勿回覆; 회신하지 마
    """)
)


def notice_by_subject(mail: ParsedMail) -> str | None:
    """A subject that opens as a program's notice does, of mail that answers nothing."""
    told = any(head.startswith(_SUBJECTS) for head in heads(mail.subject)) and not (mail.in_reply_to or mail.references)
    return "Its subject is that of a program's notice." if told else None


def notice_by_words(text: str) -> str | None:
    """A new text that says what only a program says. Who speaks of the lead is a person."""
    said = plain(text[:_LOOKED_AT])
    found = next((phrase for phrase in _TEXT_SAYS if phrase in said), None)
    if found is None or speaks_of_the_lead(text):
        return None
    return f'Its text is that of a program\'s notice: "{found}".'
