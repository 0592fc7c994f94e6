"""The phrases of boilerplate, in lower case: those that nobody types in an answer, and those that go with them."""

from mail.inbound.tables import table

_DISCLAIMERS = table(
    """
    intended recipient; intended only for; intended solely for; solely for the use; legally privileged;
    confidentiality notice; this e-mail and any; this email and any; this message and any; notify the sender;
    received this email in error; received this e-mail in error; received this message in error; disclaimer:;
    received it in error; received this communication in error; email is confidential; e-mail is confidential;
    is confidential and; message is confidential; registered in england; registered office; company number;
    views or opinions; views expressed; opinions expressed; accept liability; accepts no liability;
    no liability for; dissemination; communication is confidential; contain confidential; contains confidential;
    this communication is; e-mail transmission; strictly prohibited; privacy notice; privacy policy; addressee;
    nicht der richtige adressat; nicht der beabsichtigte; nicht der vorgesehene; irrtümlich erhalten;
    rechtlich geschützt; vertraulichkeitshinweis; unerlaubte kopieren; unbefugte weitergabe; vernichten sie;
    etwaige anhänge; diese e-mail enthält; diese nachricht enthält; diese e-mail kann; diese e-mail ist;
    diese nachricht ist; diese mail ist; inhalt dieser e-mail; bestimmungsgemäße; informationen zum datenschutz;
    datenschutzhinweis; diese e-mail und; unsere datenschutz; personenbezogener daten;
    ausschließlich für den adressaten; vertraulich und nur für; ce message et; ce message est; ce courriel;
    cet e-mail et; le destinataire; toute diffusion; toute utilisation; reçu ce message par erreur;
    décline toute responsabilité; ce message peut contenir; destinataire(s); este mensaje y; este mensaje va;
    este mensaje puede; este mensaje contiene; este correo electrónico y; este e-mail y;
    este correo electrónico contiene; queda prohibid; el destinatario; su destinatario;
    recibido este mensaje por error; protección de datos; información confidencial; questo messaggio;
    presente messaggio; presente e-mail; le informazioni contenute; il destinatario; ricevuto questa;
    ricevuto il presente; uso esclusivo; dit bericht is; dit bericht kan; dit e-mailbericht; deze e-mail is;
    deze e-mail en; deze e-mail kan; geadresseerde; dit bericht ten onrechte; kunnen geen rechten;
    niet voor u bestemd; aansprakelijkheid; esta mensagem e;
    esta mensagem pode; esta mensagem é; este email e; esta mensagem contém; este e-mail e; informação confidencial;
    informações confidenciais; denne e-mail; denne meddelelse; denne e-posten; denna e-post; detta meddelande;
    tämä viesti; tämä sähköposti; niniejsza wiadomość; treść tej; tato zpráva; tento e-mail; táto správa;
    ez az üzenet; ez az e-mail; acest mesaj; acest e-mail; bu e-posta; bu mesaj; данное сообщение; это сообщение;
    настоящее сообщение; це повідомлення; το παρόν μήνυμα; това съобщение; 本メール; このメール; 本邮件; 此邮件;
    이 메일은; 본 메일; ova poruka; ovaj e-mail;
    """
)
_DISCLAIMER_WORDS = table(
    """
    confidential; privileged; in error; delete; unauthorised; unauthorized; disclos; virus; attachment;
    information contained in; contents of this; information in this; may contain; copyright; personal data; gdpr;
    vat no; liability; recipient; sender; prohibited; contract; warrant; vertraulich; haftung; absender; adressat;
    löschen; anhang; anhänge; datenschutz; empfänger; irrtümlich; confidentiel; destinataire; erreur; expéditeur;
    pièces jointes; détrui; exclusi; confidencial; destinatario; remitente; por error; adjuntos; eliminar; prohibid;
    riservat; destinatari; mittente; errore; allegat; vietat; privacy; vertrouwelijk; afzender; bijlage; bestemd;
    te verwijderen;
    destinatário; engano; anexos; proibid; fortrolig; modtager; afsender; konfidensi; mottaker; konfidenti;
    mottagare; avsändare; luottamuksel; vastaanottaja; poufn; adresat; załącznik; důvěrn; příjemc; odesílatel;
    dôvern; bizalmas; címzett; confidențial; destinatar; gizli; alıcı; конфиденциальн; получател; отправител;
    конфіденційн; адресат; εμπιστευτικ; παραλήπτ; поверителн; 機密; 宛先; 机密; 保密; 기밀; povjerlj; primatelj;
    """
)
_OUTSIDE = table(
    """
    originated from outside; originated outside; originates from outside; external email; external sender;
    external e-mail; external message; external source; [external]; don't often get email from;
    this message came from outside; do not click; don't click; recognize the sender; recognise the sender;
    sent from outside; came from outside; from an external; mittente esterno; externe e-mail; externe mail;
    externer absender; externen absender; von außerhalb; klicken sie nicht; klicken sie auf keine; öffnen sie keine;
    keine links; erhalten nicht oft; erhalten nicht häufig; nicht häufig e-mails von; von einem externen;
    externe quelle; externen quelle; expéditeur externe; e-mail externe; message externe; courriel externe;
    ne cliquez pas; vous n'obtenez pas souvent; vous ne recevez pas souvent; provient de l'extérieur;
    provient d'un expéditeur; correo externo; remitente externo; no haga clic; no suele recibir; no recibe a menudo;
    no acostumbra a recibir; email esterna; e-mail esterna; proviene dall'esterno; non cliccare;
    non si ricevono spesso; non ricevi spesso; externe afzender; buiten de organisatie; klik niet op;
    u ontvangt niet vaak; u krijgt niet vaak; remetente externo; e-mail externo; email externo; não clique;
    não costuma receber; não recebe com frequência; ekstern afsender; ekstern avsender; extern avsändare;
    klik ikke på; klikk ikke på; klicka inte på; du får ikke ofte; du får inte ofta; du får ikke så; et usein saa;
    spoza organizacji; nie klikaj; nieczęsto otrzymujesz; mimo organizaci; neklikejte; nedostáváte často;
    külső feladó; ne kattintson; expeditor extern; dış kaynaklı; внешний отправитель; внешнего отправителя;
    вы нечасто получаете; зовнішній відправник;
    """
)
_OUTSIDE_WORDS = table(
    """
    caution; warning; attention; links; attachments; outside; the sender; content is safe; is safe; organization;
    organisation; learn why this is important; phishing; suspicious; be careful; vigilant; sender was verified;
    achtung; vorsicht; warnung; anhänge; absender; außerhalb; erfahren sie, warum; wichtig ist; pièces jointes;
    liens; découvrez pourquoi; expéditeur; precaución; atención; adjuntos; enlaces; por qué; organización;
    attenzione; allegati; collegamenti; esterno; perché è importante; let op; bijlagen; koppelingen; waarom dit;
    atenção; cuidado; anexos; por que isso; porque é que; organização; vedhæft; vedlegg; bifog; länkar;
    hvorfor dette; därför; varför; liitte; uwaga; załączniki; dlaczego; upozornění; odkazy; proč; figyelem;
    mellékletek; atenție; atașament; dikkat; внимание; вложения; почему; увага; вкладення; external;
    """
)
_FOOTERS = table(
    """
    you received this message because you are subscribed; to unsubscribe from this group;
    stop receiving emails from it; groups.google.com; the google groups_; to view this discussion; www.avast.com;
    www.avg.com; virus-free.; checked for viruses by; auf viren geprüft; has been scanned for viruses;
    scanned for viruses and dangerous content; mailscanner has; ne contient aucun virus; libre de virus;
    privo di virus; virusvrij; livre de vírus; vérifié par avast; geprüft von avast;
    you are receiving this email because; you are receiving this because you are subscribed;
    unsubscribe from this list; sie erhalten diese nachricht, weil sie; diese gruppe abzubestellen;
    vous recevez ce message, car vous; /mailman/listinfo/; groups.io; has recibido este mensaje porque;
    hai ricevuto questo messaggio perché;
    """
)
_REGISTERED = table("hrb_; ust-id; handelsregister; registergericht; sitz der gesellschaft;")
"""What German business letters must name (HGB section 37a)."""
_REGISTERED_WORDS = table("gmbh; geschäftsführ; amtsgericht; steuernummer; vorstand; aufsichtsrat; ust-id;")
TABLES = ((_OUTSIDE, _OUTSIDE_WORDS), (_DISCLAIMERS, _DISCLAIMER_WORDS), (_REGISTERED, _REGISTERED_WORDS))
"""One phrase of the first, and one more of either."""
ALONE = _FOOTERS + table(
    """
    consider the environment; think before you print; think before printing; denken sie an die umwelt;
    an die umwelt; der umwelt zuliebe; pensez à l'environnement; préservons l'environnement;
    piense en el medio ambiente; antes de imprimir; pensa all'ambiente; prima di stampare; denk aan het milieu;
    pense no meio ambiente; pense no ambiente; tænk på miljøet; tänk på miljön; tenk på miljøet;
    ajattele ympäristöä; pomyśl o środowisku; this is a multi-part message in mime;
    your mail client does not support html; this message requires html; diese nachricht ist im html-format;
    get the free mail app; powered by mimecast; virenfrei.; sans virus.;
    """
)
"""One of these is enough."""
LABELS = frozenset(
    table(
        """
    caution: external sender; internal; confidential; caution external; external e-mail; warning: external email;
    strictly confidential; external email; external email: use caution; vertraulich; virus-free; e-mail externe;
    extern; external; caution: external email; internal use only; public; externer absender; ext; esterno; externe;
    externe e-mail; external sender; expéditeur externe; virenfrei; internal - general use; external mail; externo;
    company confidential; externe mail; disclaimer; external message;
    """
    )
)
"""Whole paragraphs, without brackets and stars."""
LABEL_OPENS = (
    "classification:",
    "sensitivity:",
    "klassifizierung:",
    "schutzklasse:",
    "data classification:",
    "ref:_",
    "ref:!",
)
"""Lines of their own; the last ones are Salesforce's."""
IN_BRACKETS = ("official use only", "distribution only", "internal use only", "external", "extern")
