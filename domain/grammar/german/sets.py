"""German: the named sets of its patterns."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "again": phrases("nochmal; noch mal; noch einmal; erneut; wieder; nochmals"),
    "really": phrases("""
        überhaupt; gar; absolut; einfach; so; da; hier; dort; wirklich; halt; leider; ganz und gar; hinten und vorne;
        vorne und hinten; momentan; derzeit; noch; bisher; offenbar; eben; ja; auch; dabei
    """),
    "it": phrases("""
        ihn; sie; den; die; diesen; diese; den lead; diesen lead; die anfrage; den kontakt; lead; den hier; die hier;
        den handoff; das ding; dieses lead; das lead; diesen kontakt; die dame; die übergabe; diesen hier; diese hier;
        das; dies; es; den fall; diesen fall; deinen lead; den schönen lead; die firma; den kunden; diesen kunden;
        die kundin; den interessenten; die opportunity; den vorgang; diese anfrage; deine übergabe; den neuen lead;
        diese übergabe; diesen schönen lead; den guten; die chance; den vogel; ihn hier; dieses thema; das thema;
        diese lead; dieser lead hier; das lead hier; den angenommenen lead; den bereits angenommenen lead;
        den schon angenommenen lead; diesen angenommenen lead; den zugewiesenen lead; den zugeteilten lead;
        den kontakt hier; diesen interessenten; diese firma; des; den da; den lead hier; die sache; diese sache;
        den deal; deine anfrage; den vorschlag; dein lead; den lead von letzter woche; den lead von gestern;
        den lead von heute; den lead von montag; den lead wieder; ihn wieder; die wieder; den wieder; die opp;
        dieses ding; diesen vorgang; den account; diesen account; ihren lead; ihre anfrage; den übergebenen lead;
        diesen fall hier
    """),
    "him": phrases("""
        lead; den kunden; die kundin; ihn; sie; den; die; diesen; diese; den lead; diesen lead; die anfrage;
        den kontakt; das lead; den hier; die hier; diesen kontakt; den handoff; dieses lead; die übergabe; diesen hier;
        diese hier; den fall; diesen fall; deinen lead; den interessenten; den vorgang; diese anfrage; die opportunity;
        den neuen lead; diese übergabe; diesen kunden; das thema; die dame; diese lead; des; den da; den lead hier;
        diesen fall hier; die sache; den deal; den account; ihren lead; de
    """),
    "this": phrases("""
        das; der; die; dieser; diese; der lead; dieser lead; das lead; lead; er; sie; es; dies; der kontakt;
        die anfrage; der kunde; dieser kunde; die kundin; das hier; die firma; der fall; dieser fall; der account;
        dieses; der vorgang; das thema; der interessent; der hier; die hier
    """),
    "gladly": phrases("""
        gern; gerne; sehr gern; sehr gerne; bitte; danke; vielen dank; hiermit; natürlich; auf jeden fall;
        selbstverständlich; mit freude; mit vergnügen; sofort; jetzt; dann; heute; dankend; klar; besten dank; mal;
        somit; dankeschön; wie besprochen; von dir; definitiv; umgehend; gleich; von mir; von uns; danke dir;
        danke lea; ja; auch; direkt; mit handkuss; von meiner seite; meinerseits; dir; also; ab; ganz; ok; super gern;
        super gerne; liebend gern; liebend gerne; nur zu gern; nur zu gerne; vielen dank dafür; danke euch; formell;
        offiziell; auf mich; unbedingt; absolut; sicher; mit dank; mit bestem dank; herzlichen dank; tausend dank;
        merci; in meine pipeline; wie vereinbart; persönlich; hier; selber; selbst; lea; in die pipeline; ebenfalls;
        freudig; mit grosser freude; sehr; doch; auf alle fälle; heute noch; thx; freilich; voll; einfach
    """),
    "mine_area": phrases("""
        gebiet; meiner; meine; meins; mein; mein lead; mein kunde; meine kundin; mein gebiet; meine region;
        mein account; unser kunde; mein kontakt; mein bereich; meine branche; unserer; meine baustelle; unsere;
        meine kunden; mein bestandskunde; mein revier; mein postleitzahlengebiet; mein land; meine zuständigkeit;
        mein beritt; mein key account; meine firma; mein ding; meine postleitzahl
    """),
    "area": phrases("""
        gebiet; region; bereich; branche; account; kunde; lead; vertriebsgebiet; segment; revier; land; kunden;
        zuständigkeit; zuständigkeitsbereich; postleitzahlengebiet; plz-gebiet; beritt; portfolio; postleitzahl;
        bundesland; vertriebsregion; markt; kundenkreis; plz; gebiete; verantwortung
    """),
    "data": phrases("""
        nummer; telefonnummer; handynummer; mobilnummer; rufnummer; mailadresse; adresse; mail-adresse; e-mail-adresse;
        name; firma; datensatz; daten; kontaktdaten; e-mail; mail; anschrift; firmenname; ansprechpartner; termin;
        terminlink; link; durchwahl; emailadresse; angaben; schreibweise; nachname; vorname; telefonnr; tel;
        festnetznummer; büronummer; email; website; webseite; domain; plz; position; titel; funktion; mobile; vorwahl;
        handynr; datum; uhrzeit; e-mailadresse; ansprechpartnerin; email-adresse; mobilnr; telefon; festnetz; einwahl;
        ort; strasse; kontakt; anrede
    """),
    "done": phrases("""
        hier; dafür; dabei; damit; gerade noch; eben; gerade; schon; bereits; soeben; heute; gestern; kurz; heute früh;
        heute morgen; vorhin; grade; jetzt; gerade eben; heut; mal; auch; zweimal; dreimal; schon mal; heute vormittag;
        heute nachmittag; heute mittag; gleich; direkt; sie; ihn; ihr; ihm; frau @; herrn @; am telefon; lange;
        ausführlich; telefonisch; erfolgreich; endlich; nochmal; grad; am montag; am dienstag; am mittwoch;
        am donnerstag; am freitag; dort
    """),
    "her": phrases("""
        sie; ihn; ihr; ihm; die kundin; den kunden; dem kunden; der kundin; den kontakt; frau roth; anna; frau @;
        herrn @; herr @; ihnen; denen; der dame; dem herrn; dem kontakt; der assistentin; die assistentin;
        seiner assistentin; ihrer assistentin; dem interessenten; die dame; den herrn; beiden; euch
    """),
    "i_have": phrases("ich habe; ich hab; habe; hab; wir haben; haben; habs; ich habs"),
    "i_need": phrases("""
    ich brauche bitte; ich brauche bitte noch; brauche bitte noch; brauche bitte; ich bräuchte bitte noch;
        ich brauche; ich brauch; brauche; brauch; wir brauchen; brauchen; ich bräuchte; bräuchte; wir bräuchten;
        bräuchten; ich benötige; benötige; wir benötigen; benötigen; ich möchte; ich hätte gern; ich hätte gerne;
        hätte gern; hätte gerne; kann ich; könnte ich; darf ich; kann ich bitte; könnte ich bitte; können wir;
        könnten wir; dürfte ich; gib mir; gib mir bitte; bitte gib mir; gebt mir; gebt mir bitte; bitte gebt mir;
        geben sie mir; geben sie mir bitte; bitte geben sie mir; gib uns; gebt uns; kannst du mir; könntest du mir;
        kannst du mir bitte; könntest du mir bitte; könnt ihr mir; könnt ihr mir bitte; bitte um; ich bitte um;
        wir bitten um; ich erbitte; erbitte; bekomme ich; krieg ich; kriege ich; bekäme ich; ich nehme mir; ich will;
        räum mir; lass mir; lasst mir; lass mir bitte; bitte lass mir; ich würde gern; würde gern; dann brauche ich;
        da brauche ich; gewähr mir; gewährt mir; ich bräucht; bräucht; brauchte
    """),
    "span": phrases("""
        einen; ein; eine; zwei; drei; vier; fünf; ein paar; paar; einige; #; noch einen; noch ein; noch eine;
        noch zwei; noch drei; noch vier; noch fünf; noch ein paar; noch paar; noch einige; noch #; einen weiteren;
        eine weitere; zwei weitere; drei weitere; weitere zwei; weitere drei; ein bis zwei; zwei bis drei;
        noch ein bis zwei; noch zwei bis drei; etwa zwei; nochmal zwei; nochmals zwei; nochmal einen; maximal zwei;
        ein zwei; noch ein zwei; ca #; noch mal zwei; weitere; noch weitere
    """),
    "unit": phrases("""
        tag; tage; tagen; stunde; stunden; woche; wochen; arbeitstag; arbeitstage; werktag; werktage; h; minuten;
        tag zeit; tage zeit; stunden zeit; woche zeit; wochenende; weitere tage
    """),
    "till": phrases("bis; bis zum; bis zu; bis nächste; bis ende; bis mitte; bis anfang; bis spätestens"),
    "deadline": phrases("""
        die frist; frist; das; ihn; es; meine frist; die zeit; den termin; die antwortfrist; sie; die deadline;
        deadline; die abgabe
    """),
    "at_fault": phrases("""
        falsch; fehlerhaft; ungültig; veraltet; tot; verkehrt; nicht vergeben; nicht korrekt; nicht richtig;
        nicht gültig; nicht mehr aktuell; nicht aktuell; unbekannt; nicht erreichbar; unvollständig; zu kurz;
        abgeschaltet; stillgelegt; nicht mehr gültig; nicht mehr vergeben; kaputt; vertippt; vertauscht; verdreht;
        ein zahlendreher; eine fax; ein fax; falsch geschrieben; nicht belegt; nicht existent; eine falsche;
        nicht ihre; nicht seine; nicht die richtige; nicht der richtige; gesperrt
    """),
    "thankfully": phrases("""
        bitte; danke; danke dir; sorry; vielen dank; lea; danke lea; merci; gern; gerne; schnell; sofort; wieder;
        umgehend; nochmal; thx; noch; für mich; entschuldige
    """),
    "undone": phrases("""
        meine antwort von eben; meine antwort von vorhin; meine antwort von gerade; meine antwort von heute;
        meine zusage von eben; meine zusage von vorhin; meine entscheidung von eben; meine antwort von gerade eben;
        meine annahme von eben; meine ablehnung von eben; meine absage von eben; meine antwort; meine entscheidung;
        meine zusage; meine annahme; meine absage; meine ablehnung; die antwort; die entscheidung; die zusage;
        die annahme; die absage; die ablehnung; meine letzte antwort; meine letzte mail; meine letzte entscheidung;
        die letzte antwort; meine rückmeldung; meine mail; das accept; mein accept; mein reject; meine vorige antwort;
        die letzte entscheidung; letzte antwort; das letzte; meine nachricht; meine letzte nachricht; antwort;
        entscheidung; zusage; annahme; absage; ablehnung; die letzte; meine letzte; diese antwort
    """),
    "other": phrases("""
        vertriebler; ansprechpartner; adressat; verkäufer; empfänger; kollege; mann; frau; vertriebskollege; rep;
        ansprechpartnerin; vertrieblerin; gebiet; region; person; adresse; postfach; stelle; zuständiger; zuständige;
        kollegin; betreuer; account manager; aussendienstler; abteilung
    """),
    "nice": phrases("""
        gutes; kurzes; langes; nettes; erstes; tolles; super; sehr gutes; sehr nettes; sehr; ausführliches; schönes;
        ein; gute; nette; angenehmes; prima; spannendes; konstruktives; freundliches
    """),
    "mail": phrases("""
        mail; e-mail; email; nachricht; sms; whatsapp; linkedin-nachricht; kurze mail; kurze nachricht; erste mail;
        mail mit den referenzen; zeile; einladung; mail mit terminvorschlägen; terminvorschläge; zwei termine;
        unterlagen; kalendereinladung; linkedin nachricht
    """),
    "them": phrases("""
        ihn; sie; ihm; ihr; ben; tom; clara; den vertriebler; dem rep; herrn @; frau @; dem vertrieb; ihnen;
        dem vertriebler
    """),
    "i_must": phrases("""
        ich muss; wir müssen; muss ich; muss; müssen wir; ich möchte; ich will; ich werde;
        leider muss ich; muss ich leider; ich muss leider; muss leider; wir müssen leider; möchte ich; werde ich;
        ich würde sagen; da muss ich; das muss ich; hier muss ich; ich muss hier; ich muss da; leider müssen wir;
        ich musste; musste ich; ich musste leider; werde; möchte; müssen leider; ich kann nur; so muss ich;
        kann ich nur; muss ich dann; leider muess ich; muess ich; ich muess; muss i; i muss; leider muss i;
        da muess ich; da muss i; des muss i; ich muss ihnen; ich muss dir; ich muss euch; ich möchte dir;
        sehe mich gezwungen; ich sehe mich gezwungen; i möcht; i mecht; wir möchten; wir werden; wir wollen
    """),
    "sadly": phrases("""
        leider; leider gottes; bedauerlicherweise; hiermit; deshalb; daher; deswegen; somit; folglich; also; nun; jetzt;
        schweren herzens; dir; ihnen; euch; an der stelle; an dieser stelle; so; hier; trotzdem; dennoch; demnach;
        wieder; wirklich; einfach; nur; bitte; aber; auch; in dem fall; in diesem fall; formell; offiziell; heute;
        von daher; darum; drum; ergo; gleich; direkt; ganz klar; doch; an dich; an sie; an euch; wohl oder übel; erneut;
        ihrerseits
    """),
    "turn_down": phrases("""
        ablehnen; absagen; zurückweisen; abweisen; abschlagen; ausschlagen; verwerfen; abschmettern; rejecten;
        als abgelehnt eintragen; als abgelehnt markieren; als abgelehnt verbuchen; als abgelehnt melden;
        negativ bescheiden; eine absage erteilen; eine abfuhr erteilen; nein sagen; ne absage erteilen; passen;
        mit nein antworten; von der liste nehmen; aussieben
    """),
    "turned_down": phrases("""
        abgelehnt; zurückgewiesen; abgewiesen; verworfen; rejected; rejectet; abgeschmettert
    """),
    "give_back": phrases("""
        zurückgeben; zurückschicken; zurücksenden; zurückreichen; zurückspielen; retournieren; zurückschieben;
        wieder abgeben; zurück geben; zurück schicken; zurück senden; wieder zurückgeben; wieder zurückschicken;
        retour geben; retour schicken; zurücküberweisen; zurückübergeben; zurückleiten; refüsieren; returnen;
        zurückgehen lassen; hergeben; wieder hergeben; rückübergeben
    """),
    "give": phrases("""
        gebe; geb; geben; reiche; reich; schicke; schick; schicken; sende; senden; spiele; spiel; schiebe; schieb;
        gib; reichen
    """),
    "must_i": phrases("""
        muss ich; müssen wir; möchte ich; will ich; werde ich; muss i; musste ich; möchten wir; werden wir;
        kann ich nur; können wir nur; wollen wir
    """),
    "because_of": phrases("""
        wegen; aufgrund; aufgrund von; mangels; auf grund; infolge; in ermangelung von; wegen des; wegen der; wegen dem;
        aufgrund des; aufgrund der; wg; wegen zu; aufgrund zu; aus
    """),
    "lacking": phrases("""
        fehlend; fehlende; fehlenden; fehlendem; fehlender; fehlendes; mangelnde; mangelnden; mangelndem; mangelnder;
        gestrichene; gestrichenen; gestrichenem; nicht vorhandenem; nicht vorhandenen; nicht vorhandener; zu geringem;
        zu geringen; zu kleinem; unpassenden; unpassendem; unzureichenden; unzureichendem; geringem; wenig; keinem;
        nicht gegebener; nicht gegebenem; nicht vorhandenes; unklarem; fehlenden zeitlichen; zeitlichen; finanziellen
    """),
    "what_lacks": phrases("""
        budget; budgets; mittel; geld; geldes; bedarf; bedarfs; leidensdruck; zeitrahmen; zeitrahmens; zeitplan; termin;
        gesprächsbereitschaft; terminbereitschaft; entscheidungsbefugnis; befugnis; entscheider; vollmacht; gründen;
        finanzierung; problem; interesse; prokura; kompetenz; kompetenzen; entscheidungskompetenz; zeitpunkt; timing;
        haushaltssperre; investitionsstopp; budgetkürzung; budgetstopp; finanzmitteln; mitteln; haushaltsmitteln
    """),
    "the_lead": phrases("""
        das; der; die; dieser; diese; der lead; dieser lead; lead; der kontakt; die anfrage; der fall; das ding;
        das hier; der hier; dieser kontakt; dieser fall; der vorgang; das lead; die hier; dieser hier
    """),
    "contact_data": phrases("""
        nummer; telefonnummer; handynummer; mobilnummer; rufnummer; mailadresse; adresse; mail-adresse; e-mail-adresse;
        name; kontaktdaten; e-mail; mail; anschrift; firmenname; link; terminlink; durchwahl; emailadresse; nachname;
        vorname; telefonnr; tel; email; website; domain; plz; vorwahl; handynr; datum; uhrzeit; e-mailadresse; telefon;
        email-adresse; mobilnr; festnetz; einwahl; ort; strasse; anrede; daten; angaben
    """),
    "talked": phrases("""
        ersten; heutigen; gestrigen; kurzen; langen; ausführlichen; netten; guten; zweiten; letzten; gemeinsamen;
        intensiven; heutigem; erneuten; persönlichen
    """),
    "daytime": phrases("""
        montag; dienstag; mittwoch; donnerstag; freitag; samstag; morgen; mittag; dem mittag; heute abend; dem termin;
        dem urlaub; meinem urlaub; ostern; weihnachten; dem meeting; dem wochenende; feierabend; dahin; dann;
        dem mittagessen; der pause; dem kaffee; dem abendessen; dem gespräch; #; nächste woche; nächster woche;
        dem essen; ort; der mittagspause; dem anruf; dem treffen; ende der woche; ende des tages; heute; kommende woche;
        oben; allem; kurzem; der messe; meinem termin; drei; vier; zwei; acht; neun; zehn; halb; abends; nachmittags;
        der demo; der besprechung; mir; ihr; ihm; übermorgen; der schicht; schichtende; der frühschicht; dem feiertag;
        den feiertagen; meiner rückkehr; den ferien; dem weg; dem frühstück; dem zug; der dienstreise; seinem urlaub;
        ihrem urlaub; plan; absprache; vereinbarung; kassel; berlin
    """),
    "do": phrases("""
        rufe; ruf; melde; meld; kontaktiere; schreibe; schreib; spreche; sprech; treffe; treff; maile; mail; schicke;
        schick; sende; kümmere; vereinbare; besuche; besuch; fahre; fahr; stimme; mache; mach; gehe; bereite; lege;
        leg; plane; telefoniere; nehme kontakt; hake; versuche; versuch; rufen; melden; kontaktieren; treffen; freue;
        freuen; schreiben; sprechen; klingle; klingel; lade; informiere; bringe; bring; trage; trag; setze; setz;
        stelle; stell; erreiche; erwische; probiere; komme; komm; hole; hol; zeige; zeig; berichte; gebe bescheid;
        geb bescheid; halte; halt dich; buche; buch; checke; schaue; schau; sehe; seh; habe; hab; kenne; kenn; bin;
        sind; war; waren; weiß; weiss; kann; werde; darf; soll; hänge; häng; ziehe; starte; erstelle; pflege; trete;
        koordiniere; telefonieren; fahren; machen; schicken; vereinbaren; besuchen; sehen; lasse; lass
    """),
    "did": phrases("habe; hab; haben"),
    "did_verb": phrases("""
        erreicht; gesprochen; angerufen; telefoniert; getroffen; gehört; weiß; wissen; zurück bin; bin; sind;
        erreichen; sprechen; treffen; telefonieren; habe; erwischt; gesehen; kontaktiert; erwischen; spreche;
        geschafft; durchgekommen; gemailt; geschrieben; bekommen; gefunden; dazu gekommen; anrufen; ran; zurückgerufen;
        probiert; versucht; gelesen; durch; geklappt; abgehoben; drangekriegt; ans telefon
    """),
    "not": phrases("""
        nicht; noch nicht; niemanden; leider nicht; leider noch nicht; bisher nicht; keinen; nur; noch niemanden;
        gerade nicht; heute nicht; bislang nicht; noch keinen; keine; noch nie; eben nicht; heute noch nicht;
        nicht direkt; gestern nicht; nicht gleich; nur die
    """),
    "customer": phrases("""
        kunde; kundin; kunden; firma; frau; herr; dame; ansprechpartner; ansprechpartnerin; assistentin; assistent;
        sekretärin; kollegin; kollege; kollegen; werkstattleiter; werkstattleiterin; chef; chefin; geschäftsführer;
        geschäftsführerin; leiter; leiterin; betrieb; team; inhaber; it-leiter; fuhrparkleiter; disponent; disponentin;
        mann; sohn; tochter; vater; bruder; nummer; durchwahl; termin; demo; gespräch; treffen; besuch; anruf;
        zentrale; leute; interessent; interessentin; einkäufer; einkäuferin; produktionsleiter; lagerleiter;
        buchhaltung; schwester; mailbox; telefonat; meeting; einkauf; vorstand; betriebsrat; fahrer
    """),
    "lovely": phrases("""
        guter; super; toller; schöner; klasse; spannender; gute; tolle; prima; spitzen; starker; interessanter;
        vielversprechender; feiner; netter; gutes; tolles; schönes; spannendes; starke; super spannender; sehr guter;
        sehr schöner; echt guter; richtig guter; sehr gute; hervorragende; top; mega; hammer; geile; cooler; coole;
        perfekte; perfekter; so ein; was für ein; exzellente; vorbildliche; saubere; wunderbarer; sehr spannender;
        sehr gutes; sehr nettes; gutes kurzes
    """),
    "work": phrases("""
        lead; arbeit; job; kontakt; fund; sache; vorarbeit; idee; gespräch; telefonat; notizen; vorbereitung; treffer;
        fang; telefonat mit @; gespräch mit @; übergabe; recherche; dokumentation; infos; qualifizierung;
        zusammenfassung; anfrage; fall; unterhaltung; call; briefing; kunde; chance; projekt; lead lea; arbeit lea
    """),
    "take_over": phrases("übernehme; uebernehme; übernehmen; uebernehmen; übernehm; ubernehme"),
    "at_home": phrases("""
        dort; hier; im lead; in der karte; im datensatz; von ihr; von ihm; von frau @; von herrn @; von dir;
        aus dem lead
    """),
    "decide": phrases("""
        entscheiden; antworten; zusagen; sagen; beurteilen; sagen ob; entscheiden ob; was sagen; abschätzen;
        einschätzen; was dazu sagen
    """),
}
