"""What delivery failures say, in the words of many mail systems and languages. In plain form."""

from domain.grammar.language import phrases
from mail.inbound.kinds.signs import plain_all

SUBJECTS = plain_all(
    phrases("""
        Undelivered Mail; Undeliverable:; Undeliverable mail; Undeliverable message; Undeliverable -;
        Undeliverable email; Delivery Status Notification; Delivery Notification; Delivery Report;
        Mail delivery failed; Mail delivery failure; Mail Delivery System; Mail delivery error; Mail failure;
        Mail could not be delivered; Mail undeliverable; Mail System Error; Message Delivery Failure;
        Message undeliverable; Message could not be delivered; Message not delivered; Message delivery failed;
        Message delayed; Message frozen; Failure notice; Returned mail; Returned email; Delivery failure;
        Delivery failed; Delivery has failed; Delivery delayed; Delivery problem; Delivery incomplete;
        Delivery unsuccessful; Delivery error; Warning: message; Warning: could not send; NDN:; NOTICE: mail;
        Non-delivery; Nondeliverable; Unable to deliver; Could not deliver; Failed mail; Failed delivery;
        [Postmaster]; Email delivery failure; Postmaster notify;
        Permanent Delivery Failure; **Message you sent blocked; Message you sent blocked; Email not delivered;
        Your message couldn't be; Your message to; Unzustellbar; Nicht zustellbar; Nachricht unzustellbar;
        Nachricht nicht zugestellt; Zustellung fehlgeschlagen; Zustellung der Nachricht; Zustellung verzögert;
        Benachrichtigung zum; Übermittlungsfehler; Fehler bei der Zustellung; E-Mail konnte nicht;
        Ihre Nachricht konnte nicht; Rückläufer; Non remis; Échec de remise; Échec de la remise;
        Remise différée; Remise retardée; Message non distribué; Notification d'état de remise;
        Non distribuable; Courrier non remis; No se puede entregar; No se pudo entregar; No entregado;
        No entregable; Entrega retrasada; Notificación de estado de entrega; Error de entrega; Correo devuelto;
        Non recapitabile; Mancato recapito; Impossibile recapitare; Recapito ritardato; Consegna ritardata;
        Mancata consegna; Notifica sullo stato del recapito; Onbestelbaar; Niet bezorgd; Bezorging vertraagd;
        Bezorging mislukt; Levering mislukt; Não entregue; Não é possível entregar; Falha na entrega;
        Entrega atrasada; Mensagem não entregue; Kan inte levereras; Kunde inte levereras; Olevererbart;
        Ej levererat; Kan ikke leveres; Kunne ikke leveres; Ikke leveret; Ikke levert; Ei voi toimittaa;
        Toimitus epäonnistui; Toimittamaton; Nie można dostarczyć; Niedostarczone; Niedostarczalne;
        Nie dostarczono; Nedoručitelné; Nedoručené; Nelze doručit; Nedoručiteľné; Kézbesíthetetlen;
        Nem kézbesíthető; Недоставлено; Не удается доставить; Не удалось доставить; Недоставленное сообщение;
        Teslim edilemedi; Teslim edilemeyen; Nelivrabil; Nu poate fi livrat; Δεν είναι δυνατή η παράδοση;
        Δεν παραδόθηκε; 配信不能; 配信不可; 未传递; 无法送达; 无法投递; 無法傳遞; 退信; 배달되지 않음;
        배달할 수 없음; לא ניתן למסירה
    """)
)
TEXT_SAYS = plain_all(
    phrases("""
        could not be delivered; couldn't be delivered; cannot be delivered; can't be delivered;
        not delivered to; was not delivered; wasn't delivered; unable to deliver; failed to deliver;
        not able to deliver; wasn't able to deliver; delivery to the following; delivery has failed;
        failed permanently; failed recipients; did not reach the following; did not reach some;
        address(es) failed; addresses failed; undeliverable; could not be reached; delivery failed;
        delivery failure; returned to sender; has been delayed; is delayed; not yet been delivered;
        will be retried; mail delivery software; mail delivery system; has been rejected; was rejected;
        rejected your message; user unknown; does not exist; blocked by our; considered unsolicited;
        failed addresses follow; message log follows; permanent fatal errors; failure reasons;
        following recipients were affected; undelivered; message was not sent; konnte nicht zugestellt;
        konnten nicht zugestellt; nicht zugestellt werden; nicht zustellbar; unzustellbar;
        fehler bei der zustellung; zustellung verzögert; existiert nicht; nicht ausgeliefert;
        n'a pas pu être remis; n'a pas été remis; échec de la remise; impossible de remettre;
        pas pu être délivré; remise différée; retardée; no se pudo entregar; no se ha podido entregar;
        no se entregó; no pudo ser entregado; error al entregar; no se puede entregar; non è stato recapitato;
        impossibile recapitare; recapito non riuscito; non è stato possibile recapitare; non recapitabile;
        kan niet worden bezorgd; kon niet worden bezorgd; niet bezorgd; niet afgeleverd;
        não foi possível entregar; não pôde ser entregue; falha na entrega; kunde inte levereras;
        gick inte att leverera; kunne ikke leveres; blev ikke leveret; ble ikke levert; ei voitu toimittaa;
        toimitus epäonnistui; nie można było dostarczyć; nie mogła zostać dostarczona; nie została dostarczona;
        nebylo možné doručit; nepodařilo se doručit; nelze doručit; nebolo možné doručiť; nem kézbesíthető;
        nem sikerült kézbesíteni; не удалось доставить; не было доставлено; невозможно доставить;
        teslim edilemedi; nu a putut fi livrat; δεν ήταν δυνατή η παράδοση; δεν παραδόθηκε;
        配信できませんでした; 配信に失敗; 无法送达; 无法投递; 未能送达; 無法傳遞; 배달할 수 없습니다;
        배달하지 못했습니다
    """)
)
DELAYED = plain_all(
    phrases("""
        has been delayed; is delayed; delivery delayed; not yet been delivered; will be retried; still trying;
        will keep trying; continue to try; will continue trying; do not need to resend; warning message only;
        no action is required; delivery attempts will continue; temporarily deferred; temporary failure;
        temporary problem; try again later; zustellung verzögert; weiterhin versucht; noch nicht zugestellt;
        verzögert; remise différée; retardée; nouvelles tentatives; entrega retrasada; se ha retrasado;
        seguirá intentando; recapito ritardato; in ritardo; bezorging vertraagd; vertraagd; entrega atrasada;
        försenad; forsinket; viivästynyt; opóźnion; zpožděn; késik; задерж; отложен; gecik; 遅延; 延迟
    """)
)
FULL = plain_all(
    phrases("""
        mailbox is full; mailbox full; mailbox for user is full; inbox is full; over quota; overquota;
        quota exceeded; exceeded their quota; exceeded his quota; exceeds quota; exceeded storage;
        out of storage; exceeded its quota; insufficient storage; not enough storage; mailbox size limit;
        postfach ist voll; postfach voll; speicherplatz; boîte pleine; boîte aux lettres pleine;
        boîte aux lettres est pleine; buzón lleno; buzón está lleno; casella piena; casella di posta piena;
        postvak is vol; postvak vol; caixa cheia; caixa postal cheia; caixa de correio cheia;
        skrzynka jest pełna; почтовый ящик переполнен; переполнен; 容量; 信箱已满; 邮箱已满
    """)
)
COPY_FOLLOWS = plain_all(
    phrases("""
        below this line is a copy; this is a copy of the message; this is a copy of your message;
        included is a copy; original message follows; original message headers; original message header;
        ----- original message; --- original message; returned message; returned mail follows;
        message header follows; message headers follow; message text follows;
        the header of the original message; the body of the original message; unsent message follows;
        undelivered message; copy of the original message; copy of your message; start of returned message;
        your message reads; original message attached; kopie ihrer nachricht; kopfzeilen der urspr;
        urspr. nachricht; header der urspr; originalnachricht; en-têtes du message d'origine;
        en-tete du message; encabezados de mensajes originales; encabezados del mensaje original;
        intestazioni originali; intestazioni del messaggio; oorspronkelijke berichtkoppen; cabeçalhos originais;
        ursprungliga meddelande; oprindelige meddelelses; nagłówki oryginalnej; заголовки исходного
    """)
)
