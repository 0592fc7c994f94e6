"""Dutch: the named sets of its patterns."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "it": phrases("""
        hem; haar; deze; deze lead; de lead; die; dit; het; het contact; dit contact; lead; dit lead; deze hier;
        deze klant; die lead; dat; je lead; deze zaak; deze case; deze kans; deze mooie lead; dit dossier;
        deze prospect; 'm; m; ze; deze nieuwe lead; de klant; de opportunity; jouw lead
    """),
    "gladly": phrases("""
        graag; bedankt; dank je; heel graag; met plezier; natuurlijk; zeker; nu; meteen; alsjeblieft; prima; dan; dank;
        dank je wel; met alle plezier; direct; hartelijk dank; van mijn kant; wat mij betreft; hierbij; uiteraard;
        zonder problemen; alvast bedankt; gewoon; ook; top; super; even; dankjewel; ik; op me; op mij; van je over;
        over; aan; erbij; gelijk; dus; bij deze; lea; met veel plezier; voor mijn rekening; onmiddellijk; formeel;
        officieel; vandaag; verder; verder op; zelf; van je; absoluut; heel graag aan; wel; thx; zo
    """),
    "data": phrases("""
        nummer; telefoonnummer; adres; mailadres; e-mailadres; naam; bedrijf; gegevens; record; mobiele nummer; e-mail;
        email; mail; achternaam; voornaam; contactgegevens; emailadres; bedrijfsnaam; functie; link; postcode; website;
        mobiel nummer; tel; doorkiesnummer; domein; contactpersoon; datum; vaste nummer; telefoonnr; 06-nummer; mobiel;
        kaart; dossier
    """),
    "i_need": phrases("""
        ik heb; ik heb nog; heb; heb nog; wij hebben; we hebben; we hebben nog; geef me; geef me nog; geef mij;
        geef mij nog; mag ik; mag ik nog; kan ik; kan ik nog; krijg ik; krijg ik nog; ik wil; ik wil nog; ik wil graag;
        ik zou; ik zou nog; ik zou graag; kun je me; kun je mij; kun je me nog; kunnen we; kunnen we nog; ik vraag;
        ik vraag nog; graag; graag nog; kun je; gun me; gun me nog; zou ik; zou ik nog; ik had graag; ik had graag nog;
        mogen we; kan je me; kan je me nog; laat me; laat me nog; geef ons; geef ons nog; ik moet; ik moet nog; even;
        nog even; wil graag; wil graag nog; kunt u me; kunt u mij nog; ik neem; ik verzoek om
    """),
    "span": phrases("""
        een dag; twee dagen; drie dagen; vier dagen; een paar dagen; paar dagen; enkele dagen; 1 dagen; 2 dagen;
        3 dagen; 4 dagen; 5 dagen; 6 dagen; 7 dagen; 8 dagen; 9 dagen; 10 dagen; een week; twee weken; een paar uur;
        1 uur; 2 uur; 3 uur; 4 uur; 5 uur; 6 uur; 8 uur; 9 uur; 10 uur; 12 uur; 15 uur; 18 uur; 24 uur; 36 uur; 48 uur;
        24 uur; 48 uur; een dagje; twee dagen extra; een extra dag; nog een dag; nog twee dagen; meer tijd;
        wat meer tijd; iets meer tijd; extra tijd; een beetje meer tijd; een paar dagen extra; uitstel; wat extra tijd;
        een dag extra; een weekje; twee extra dagen; twee dagen meer; langer; wat langer; iets langer; tijd; nog tijd;
        nog wat tijd; een verlenging; een dag of twee; een weekend; enige tijd; nog een week; nog een paar dagen;
        een uitstel; 1 werkdagen; 2 werkdagen; 3 werkdagen; 4 werkdagen; 5 werkdagen; 6 werkdagen; 7 werkdagen;
        8 werkdagen; 9 werkdagen; 10 werkdagen; twee werkdagen; een werkdag; bedenktijd
    """),
    "till": phrases("tot; tot en met; tot aan; tot morgen; t/m"),
    "at_fault": phrases("""
        fout; verkeerd; onjuist; niet; ongeldig; foutief; verouderd; niet in gebruik; niet correct; niet juist;
        onvolledig; incompleet; dood; buiten gebruik; niet bereikbaar; niet meer in gebruik; afgesloten;
        verkeerd gespeld; te kort; onbekend; niet meer geldig; oud; kapot; niet van haar; niet van hem; fout gespeld;
        niet goed; verkeerd geschreven; niet aangesloten
    """),
    "this": phrases("""
        dit; deze; deze lead; de lead; hij; zij; het; die; dat; deze klant; dit account; deze account; ze; dit bedrijf;
        het bedrijf; de klant; deze hier; die lead
    """),
    "my_area": phrases("""
        mijn regio; mijn gebied; mijn klant; mijn lead; mijn account; mijn sector; mijn rayon; mijn provincie;
        mijn klanten; mijn portefeuille; mijn segment; mijn branche; ons gebied; mijn terrein; mijn pakkie-an;
        mijn afdeling; mijn werkgebied
    """),
    "polite": phrases("""
        graag; alsjeblieft; dank je; bedankt; sorry; aub; dank; snel; meteen; weer; lea; alstublieft; dank je wel; svp;
        nu; asap
    """),
    "answer": phrases("""
        mijn antwoord van zonet; mijn antwoord van net; mijn antwoord van daarnet; mijn antwoord van zojuist;
        mijn beslissing van zonet; mijn antwoord van vanochtend; mijn antwoord van vandaag; mijn antwoord;
        mijn laatste antwoord; mijn beslissing; mijn acceptatie; mijn afwijzing; mijn keuze; mijn vorige antwoord;
        het laatste; mijn mail; mijn laatste mail; mijn reactie; dat; dit; het; de acceptatie; de afwijzing;
        mijn akkoord; mijn accept; mijn bericht; mijn laatste beslissing; alles; mijn ja; mijn bevestiging;
        mijn vorige mail
    """),
    "lovely": phrases("""
        mooie; goede; leuke; prima; top; fijne; sterke; mooi; goed; leuk; fijn; super; geweldige; geweldig; heel mooie;
        heel goede; interessante; interessant; veelbelovend; veelbelovende; wat een mooie; wat een goede; wat een;
        uitstekend; uitstekende; lekker; keurig; perfect; perfecte; echt goede; heel interessant; netjes
    """),
    "work": phrases("""
        lead; klus; werk; contact; gesprek; voorwerk; notities; vondst; kans; voorbereiding; telefoontje; overdracht;
        bezig; info; samenvatting; klant; prospect; gesprekje; afspraak; kwalificatie
    """),
    "customer": phrases("""
        klant; contact; contactpersoon; bedrijf; directeur; assistent; assistente; secretaresse; collega; collega's;
        baas; werkplaatschef; team; eigenaar; manager; meneer; mevrouw; man; vrouw; receptie; nummer; lijn; afspraak;
        demo; gesprek; meeting; inkoper; zoon; vader; broer; magazijn; fabriek; mensen; voicemail; partner; chauffeurs;
        chef; planner
    """),
    "done": phrases("""
        net; vandaag; al; gisteren; zojuist; vanochtend; vanmiddag; even; kort; net nog; eindelijk; ook; twee keer;
        meteen; lang; uitgebreid; haar; hem; ze; alvast; vanmorgen; juist; snel; direct
    """),
    "nice": phrases("""
        goed; leuk; kort; lang; prima; fijn; eerste; heel; mooi; goede; leuke; fijne; prettig; prettige; heel goed;
        korte; uitgebreid
    """),
    "do": phrases("""
        bel; mail; contacteer; spreek; stuur; zie; neem contact; schrijf; ga; plan; bezoek; regel; zal; bellen; mailen;
        maak; zet; ben; heb; hoor; breng; kom; doe; pak; open; bereid; probeer; laat; leg; kijk; check; rij; geef;
        neem; meld; haal; houd; hou; vraag; spreken; sturen; zien; plannen; zitten; gaan; hebben; zijn; stel; ontmoet;
        presenteer; toon; bevestig; schiet; vlieg; blijf; werk; ken; kennen; ontmoeten; nodig; voer; krijg; zoek; volg;
        stem
    """),
    "daytime": phrases("""
        morgen; maandag; dinsdag; woensdag; donderdag; vrijdag; de lunch; het weekend; mijn vakantie; de afspraak; #;
        de meeting; het gesprek; de demo; volgende week; zijn vakantie; haar vakantie; de middag; twaalven; drieën;
        vieren; tweeën; negenen; tienen; de beurs; mijn afspraak; vanmiddag; vanavond; pasen; kerst; de feestdagen;
        werktijd; mijn verlof; de vergadering; het bezoek; half negen; half tien; negen uur; tien uur; twee uur;
        drie uur; vier uur; kantooruren; haar terugkomst; de vrijdag; eind van de week; zaterdag; de vakantie
    """),
    "must": phrases("""
        ik moet; wij moeten; we moeten; moet ik; moet; helaas moet ik; ik wil; ik ga; ik zal; moeten we;
        ik zie me genoodzaakt; ik ben genoodzaakt; ik moet helaas; moet helaas; moet ik helaas; ik kan niet anders dan
    """),
    "have": phrases("ik heb; heb; we hebben; wij hebben; hebben; ik heb het"),
    "take_on": phrases("aan; over; op me; op mij; op; mee; voor mijn rekening; aan boord"),
    "deadline": phrases("""
        de deadline; de termijn; het; dit; de tijd; mijn termijn; mijn deadline; hem; deze; de datum; even; nog
    """),
    "it_is": phrases("in de lead; op de kaart; hier; van haar; van hem; dat je gaf; die je gaf; in het dossier"),
    "talked": phrases("""
        van vandaag; van gisteren; van vanochtend; van vanmorgen; van vanmiddag; van daarnet; van net; van maandag;
        van dinsdag; van woensdag; van donderdag; van vrijdag; van vorige week; met haar; met hem; met hen;
        met de klant; met ze; vandaag; gisteren; vanochtend; vanmorgen; vanmiddag; met haar vandaag; met hem vandaag;
        met haar gisteren; met hem gisteren; met haar vanochtend; met hem vanochtend; aan de telefoon; daarnet
    """),
    "past_talk": phrases("""
        van vandaag; van gisteren; van vanochtend; van vanmorgen; van daarnet; van net; van vorige week; gisteren;
        met haar gisteren; met hem gisteren; daarnet; van gisteravond; van gistermiddag
    """),
}
