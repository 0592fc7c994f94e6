"""German out-of-office answers."""

from mail.inbound.absence.tongue import Tongue, phrases, words

GERMAN = Tongue(
    code="de",
    markers=words("""
        diese habe nachricht danke woche meine vielen ich bin der die das und nicht sie ihre ihr im in am bis ab
        mit fur wir zu ist wieder bitte an
    """),
    sets={
        "at_work": phrases("""
            im büro; im haus; im hause; in der firma; am platz; am arbeitsplatz; im dienst; vor ort; im office
        """),
        "off": phrases("""
            urlaub; elternzeit; mutterschutz; ferien; dienstreise; geschäftsreise; fortbildung; betriebsferien;
            kur; messe; reha; sabbatical; jahresurlaub; sommerurlaub; winterurlaub; weihnachtsurlaub;
            kurzurlaub; resturlaub; weiterbildung
        """),
        "there": phrases("""
            erreichbar; zu erreichen; verfügbar; da; anwesend; am rechner; am schreibtisch
        """),
        "mail": phrases("nachricht; mail; mails; nachrichten; e mails; e mail; email; emails"),
    },
    away=phrases("""
        ist|bleibt unser|das buro .. nicht_besetzt|geschlossen|unbesetzt|zu;
        heute|morgen .. bin ich .. in|auf .. schulung|seminar|fortbildung|terminen|aussenterminen|workshop|messe|tagung;
        habe .. urlaub;
        bin .. .. in_der_sonne|am_meer|am_strand|in_den_bergen|auf_reisen|in_klausur|in_teilzeit;
        arbeite in_teilzeit|nur_vormittags|nur_teilzeit; sind|ist .. .. in_der_mittagspause|in_klausur;
        unser|das buro|geschaft|sekretariat ist|bleibt .. nicht_besetzt|unbesetzt|geschlossen;
        habe heute|morgen|freitags|montags frei; bin .. im|in mutterschutz|elternzeit|krankenhaus;
        bin ich? .. nicht @? {at_work}; bin .. .. nicht @? {at_work}; wir sind .. .. nicht @? {at_work};
        sind wir .. nicht @? {at_work}; ich|wir befinde|befinden .. nicht {at_work}; bin .. .. nicht @? {there};
        ich|wir bin|sind .. .. nicht @? {there}; sind wir .. nicht @? {there}; ich .. nicht @? {there};
        bin|wir_sind|sind_wir .. .. ausser_haus|auser_haus|abwesend|verreist|unterwegs|verhindert;
        bin|wir_sind|sind_wir .. .. erkrankt|offline|krank|weg|ausgebucht;
        bin|wir_sind|sind_wir .. .. im|in|auf .. {off}; ich|wir befinde|befinden mich|uns .. .. {off};
        habe|wir_haben|mache|geniesse .. .. urlaub|frei|ferien; bin .. urlaubsbedingt|krankheitsbedingt;
        bin .. raus; mein|unser buro ist|bleibt .. .. .. geschlossen|nicht_besetzt;
        wir haben .. .. geschlossen|betriebsferien|betriebsurlaub; ich kehre .. zuruck;
        bin|ich .. nur|nicht eingeschrankt|selten|sporadisch|unregelmassig .. mails|e|postfach|erreichbar;
        ich arbeite .. .. nicht; bin .. .. ganztagig in .. terminen|besprechungen|meetings|schulung
    """),
    opens=phrases("""
        bis .. .. im|in .. urlaub|elternzeit|ferien|mutterschutz;
        bis .. .. nicht im_buro|im_haus|im_hause|erreichbar|da;
        im|in urlaub|elternzeit|mutterschutz|den_ferien bis|vom|ab|und; abwesend bis|vom|ab|von|seit;
        urlaub bis|vom|ab|von; nicht im_buro|im_haus|erreichbar|da;
        derzeit|zurzeit|momentan .. nicht|im|in|ausser; vom .. bis .. im|in|nicht|abwesend
    """),
    gone=phrases("""
        verstorben; mein vertrag .. endete|ist_ausgelaufen|beendet;
        postfach|konto .. inaktiv|stillgelegt|geschlossen|deaktiviert; nicht mehr zustandig;
        habe .. position|abteilung|aufgabe gewechselt|ubernommen;
        meine|unsere e_mail_adresse|adresse|mailadresse|email_adresse .. hat|wurde .. geandert;
        nicht mehr bei|fur|im|in|tatig|beschaftigt|unter|aktiv|erreichbar|gelesen|verwendet;
        habe .. das? unternehmen .. verlassen; das unternehmen verlassen; im|in_den ruhestand;
        dieses postfach wird nicht; diese adresse ist|wird nicht
    """),
    later=phrases("""
        melde mich .. morgen|montag|xdayx; lese .. erst|nur am|abends|abend;
        beantworte|beantworten .. am|ab xdayx; kann .. .. einige|mehrere|etwas tage|zeit|langer;
        wegen|aufgrund .. hohen|vieler .. aufkommens|anfragen;
        {mail}|sie wird|werden .. nicht weitergeleitet|gelesen|bearbeitet|beantwortet|abgerufen;
        {mail}|post wird|werden .. weitergeleitet|geloscht|bearbeitet|gelesen|beantwortet;
        wird|werden nicht .. weitergeleitet|gelesen|bearbeitet|abgerufen; erfolgt keine|nicht weiterleitung;
        nicht automatisch weitergeleitet; nach|bei meiner ruckkehr|rueckkehr; nach ruckkehr;
        sobald ich wieder|zuruck|kann; wenn ich wieder|zuruck; melde mich .. .. nach|sobald|wenn|zuruck;
        antworte|beantworte|lese .. .. nach|sobald|wenn|erst;
        keinen|kein|eingeschrankten|begrenzten .. zugriff|zugang .. mails|mail|e|postfach|email|emails;
        lese|rufe|checke|bearbeite .. keine|nicht|selten|unregelmassig .. mails|mail|e|emails|nachrichten|ab;
        mails|e_mails|emails|nachrichten nur|nicht sporadisch|unregelmassig|eingeschrankt|selten|regelmassig;
        nicht|nur|selten .. abrufen|lesen|beantworten; verzogerungen|verzogerung .. kommen|rechnen|moglich;
        kann .. .. etwas? dauern|verzogern; erst .. wieder .. beantworten|antworten|bearbeiten|melden;
        bis auf weiteres
    """),
    instead=phrases("""
        betreut|ubernimmt|ubernehmen .. meine kunden|aufgaben|projekte|termine;
        in dringenden|eiligen|wichtigen fallen|angelegenheiten|fall;
        bei|fur|in dringenden|dringlichen|eiligen|wichtigen .. fallen|anliegen|angelegenheiten|fragen;
        bei|fur|in dringenden|dringlichen|eiligen|wichtigen .. anfragen|themen|sachen|notfallen; im notfall;
        in notfallen; im dringenden fall; wenn es|es_ist .. dringend|eilt|brennt; falls es .. dringend|eilt;
        bei|fur dringendem|dringendes; dringende .. an|richten|anfragen;
        wahrend|in meiner|dieser|unserer abwesenheit|urlaubszeit|urlaubs; meine|unsere vertretung; vertretung;
        vertritt|vertreten mich; wahrend meines urlaubs; in der|dieser zwischenzeit; wenden sie sich .. an;
        wende dich .. an; kontaktieren sie; kontaktiere bitte; ansprechpartner|ansprechpartnerin ist;
        in dieser zeit; bei fragen .. hilft|wenden|bitte
    """),
    thanks=phrases("""
        danke|dank .. fur ihre|deine|eure|die .. mail|e|nachricht|email|anfrage|zuschrift|kontaktaufnahme;
        danke|dank fur ihr|dein|das interesse|schreiben|anliegen;
        ihre|deine nachricht|mail|e_mail|email habe_ich|wurde|ist .. erhalten|eingegangen|zugestellt
    """),
    automatic=phrases("""
        dies|das|diese ist|hier eine .. automatische|automatisch .. antwort|nachricht|mail;
        dies|das|diese ist|hier eine .. automatisierte|maschinelle .. antwort|nachricht|mail;
        dies|das|diese ist|hier eine .. automatische|automatisch .. e|email|ruckantwort|benachrichtigung;
        dies|das|diese ist|hier eine .. automatisierte|maschinelle .. e|email|ruckantwort|benachrichtigung;
        diese|dies nachricht|mail .. wurde|wird .. automatisch|maschinell .. generiert|erstellt|erzeugt;
        diese|dies e_mail|email|antwort .. wurde|wird .. automatisch|maschinell .. generiert|erstellt|erzeugt;
        diese|dies nachricht|mail .. wurde|wird .. automatisch|maschinell .. versendet|verschickt|gesendet;
        diese|dies e_mail|email|antwort .. wurde|wird .. automatisch|maschinell .. versendet|verschickt|gesendet;
        wurde|wird automatisch|maschinell generiert|erstellt|erzeugt|versendet|verschickt|gesendet;
        automatisch generierte|erstellte|erzeugte|versendete; bitte antworten sie nicht auf diese;
        bitte nicht auf diese .. antworten; einzige benachrichtigung
    """),
    received=phrases("""
        ticket .. wurde|ist .. geschlossen|aktualisiert|gelost|zusammengefuhrt|mit;
        ticket .. wurde .. angelegt|erstellt|eroffnet|erfasst; ticket id|nummer|nr; status offen|neu;
        haben|habe ihre|deine|die .. nachricht|anfrage|mail .. erhalten|empfangen|aufgenommen|bekommen;
        haben|habe ihre|deine|die .. e|email|anliegen|ticket .. erhalten|empfangen|aufgenommen|bekommen;
        ihre|deine .. anfrage|nachricht|mail ist|wurde .. eingegangen|erfasst|angelegt;
        ihre|deine .. anfrage|nachricht|mail ist|wurde .. registriert|entgegengenommen|aufgenommen;
        ihre|deine .. email|e_mail|ticket ist|wurde .. eingegangen|erfasst|angelegt;
        ihre|deine .. email|e_mail|ticket ist|wurde .. registriert|entgegengenommen|aufgenommen;
        ticketnummer|ticket_nummer|vorgangsnummer|bearbeitungsnummer|fallnummer;
        schnellstmoglich|baldmoglichst|umgehend|zeitnah .. bearbeiten|melden|beantworten;
        schnellstmoglich|baldmoglichst|umgehend|zeitnah .. bei|um|kummern|antworten;
        innerhalb von? # stunden|werktagen|arbeitstagen|tagen; ein mitarbeiter|kollege .. wird;
        unser .. team .. wird|meldet|kummert
    """),
    months=phrases("""
        januar|jan|janner|jaenner; februar|feb|feber; marz|maerz|mrz|mar; april|apr; mai; juni|jun; juli|jul;
        august|aug; september|sept|sep; oktober|okt; november|nov; dezember|dez
    """),
    weekdays=phrases("""
        montag|mo|montags; dienstag|di; mittwoch|mi; donnerstag|do; freitag|fr; samstag|sa|sonnabend; sonntag|so
    """),
    until=words("bis einschliesslich inklusive"),
    starts=words("ab vom von seit"),
    back=words("""
        wieder zuruck zurueck ruckkehr rueckkehr kehre zuruckkehren zuruckgekehrt erneut
    """),
    joins=words("bis und"),
    conjunction="und",
    before=words("vor"),
    after=words("nach"),
    negations=words("nicht kein keine keinen nie ausser"),
    present=words("erreichbar verfugbar anwesend"),
    first_person=words("ich wir bin mein meine meiner unser unsere mich"),
    today=phrases("heute; heute vormittag|nachmittag|abend|mittag"),
    tomorrow=phrases("morgen; morgen fruh|vormittag|nachmittag"),
    ask=phrases("""
        nachfolger|nachfolgerin ist; nachfolger; nachfolgerin; weiss bescheid;
        wenden sie sich .. an; wende dich .. an; wendet euch .. an; kontaktieren sie; kontaktiere; kontaktieren;
        kontakt mit; melden sie sich .. bei; melde dich .. bei; schreiben sie .. an; rufen sie; ruf; vertretung;
        vertreterin; vertreter; vertreten durch; stellvertreter|stellvertreterin; ansprechpartner;
        ansprechpartnerin; ansprechperson; vertritt mich; kollegin; kollegen; kollege;
        hilft ihnen|dir|euch|gern|gerne; richten sie .. an; kollegin frau; kollegen herrn
    """),
    covers=phrases("""
        vertritt|vertreten mich; ubernimmt; hilft|helfen ihnen|dir|euch|gern|gerne|weiter;
        steht|stehen ihnen|dir|euch; ist ihr|ihre|dein|deine|euer .. ansprechpartner|ansprechpartnerin|kontakt;
        ist fur sie da; ist .. meine|die vertretung; ist .. vertretung; springt ein; betreut; kummert sich;
        unterstutzt sie|dich; ist erreichbar; anrufen|kontaktieren|ansprechen|anschreiben|anmailen
    """),
    urgent=words("""
        dringend dringenden dringende dringendem dringlichen eilt eiligen notfall notfallen
    """),
)
