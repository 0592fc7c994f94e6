"""Dutch: the named sets of the phrases for criteria."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "boss": phrases("""
        coöperatie; ledenvergadering; algemene vergadering; vve; franchiseketen; keten; ministerie; provincie; bisdom;
        schoolbestuur; raad van toezicht; gemeenteraad; vennootschap; koepel;
        directeur; baas; cfo; ceo; directie; bestuur; manager; eigenaar; inkoop; hoofdkantoor; chef; leidinggevende;
        financieel directeur; raad; holding; moederbedrijf; concern; moedermaatschappij; vader; broer; man; vrouw;
        partner; partners; aandeelhouders; raad van bestuur; raad van commissarissen; directeuren; afdeling inkoop;
        groep; dga; bazin; directrice; burgemeester; gemeente; hoofd; managementteam; mt; investeerders;
        franchisegever; financiën; centrale inkoop; algemeen directeur; controller; ondernemingsraad; iemand hoger;
        hogerhand; bovenaf; eigenaren; bedrijfsleider; schoonvader; zus; zoon; zwager; schoonzus; schoonmoeder; oom;
        tante; dochter; schoonzoon; moeder; opa; grootvader; echtgenote; echtgenoot; neef; vennoot; vennoten;
        zaakvoerder; zaakvoerster; oprichter; grote baas; moederhuis; moeder in; hoofdzetel; directeur-generaal;
        ceo in
    """),
    "decides": phrases("""
        beslist; tekent; bepaalt; beslissen; tekenen; bepalen; keurt goed; moet goedkeuren; moet tekenen;
        moet beslissen; heeft het laatste woord; heeft het voor het zeggen; gaat erover; gaat over het geld;
        neemt de beslissing; neemt de beslissingen; nemen de beslissingen; koopt in; doet de inkoop; is de beslisser;
        hakt de knoop door; maakt de dienst uit; beheert het budget; ondertekent; gaat over; doet alles;
        moet akkoord geven; moet ermee instemmen; kiest; regelt dat
    """),
    "meet": phrases("""
        afspreken; afspraak; ontmoeten; gesprek; meeting; praten; spreken; vergadering; bezoek; demo; afspraken; zien;
        ons ontvangen; mij ontvangen; ontvangen; langskomen; kennismaken; kennismaking; bellen; gebeld worden;
        teruggebeld worden; te woord staan; verkopers; vertegenwoordigers; gesprekken; bijeenkomst; presentatie;
        belafspraak; terugbellen; tijd vrijmaken; een datum; videocall; call; contact; bezoeken; ons zien; mij zien;
        opnemen; terugbelt; afspraak maken; komen; met me praten; met ons praten; van sales
    """),
    "when": phrases("""
        2026; 2027; 2028; 2029; 2030; 2031; volgend jaar; januari; februari; maart; april; mei; juni; juli; augustus;
        september; oktober; november; december; volgend kwartaal; twee jaar; drie jaar; eind; begin; de zomer;
        het najaar; het voorjaar; q1; q2; q3; q4; medio; half; midden; een jaar; 1 jaar; 2 jaar; 3 jaar; 4 jaar;
        5 jaar; 6 jaar; 7 jaar; 8 jaar; 9 jaar; 10 jaar; 1 maanden; 2 maanden; 3 maanden; 4 maanden; 5 maanden;
        6 maanden; 8 maanden; 9 maanden; 10 maanden; 12 maanden; 15 maanden; 18 maanden; 24 maanden; 36 maanden;
        48 maanden; de fusie; de verhuizing; het nieuwe jaar; zomer; najaar; voorjaar; het volgende; enkele jaren;
        paar jaar; een paar jaar; dat; de winter; het volgend; ergens in; na de; pasen; het nieuwe boekjaar; kerst
    """),
    "far": phrases("""
        2028; 2029; 2030; 2031; volgend jaar; twee jaar; drie jaar; vier jaar; vijf jaar; 1 jaar; 2 jaar; 3 jaar;
        4 jaar; 5 jaar; 6 jaar; 7 jaar; 8 jaar; 9 jaar; 10 jaar; een paar jaar; paar jaar; enkele jaren; eind 2028;
        begin 2028; medio 2028; medio 2029; begin 2029; half 2029; volgend boekjaar; het nieuwe boekjaar; de fusie;
        de verhuizing; 1 maanden; 2 maanden; 3 maanden; 4 maanden; 5 maanden; 6 maanden; 8 maanden; 9 maanden;
        10 maanden; 12 maanden; 15 maanden; 18 maanden; 24 maanden; 36 maanden; 48 maanden; anderhalf jaar;
        het jaar daarna; eind 2027; over een jaar
    """),
    "no": phrases("""
        geen; niet; zonder; weinig; nooit; noch; geen enkel; nergens; te weinig; gebrek aan; ontbreekt; ontbreken;
        niets; amper; nauwelijks; nul; niks; onvoldoende; niet genoeg
    """),
    "money": phrases("""
        geld; budget; budgetten; middelen; financiering; euro; cent; kapitaal; investering; investeringen;
        investeringsbudget; potje; pot; subsidie; liquiditeit; fondsen; financiële middelen; krediet; euro's; ruimte;
        begroting; centen; poen; eurootje; rooie cent; rode cent; rotte cent; duit; stuiver; knaken; geld voor; pegels;
        frank; speelruimte; financiële ruimte; eurocent; flappen; budgettaire ruimte; zak geld
    """),
    "gone": phrases("""
        bevroren; op; geschrapt; weg; te klein; te laag; besteed; gehalveerd; gekort; geblokkeerd; uitgegeven;
        al besteed; al uitgegeven; al verdeeld; niet goedgekeurd; niet vrijgegeven; niet beschikbaar; niet toegekend;
        krap; te krap; verlaagd; ingetrokken; afgekeurd; nul; ontoereikend; onvoldoende; niet genoeg; naar iets anders;
        ergens anders heen; gegaan; elders; vergeven; on hold; stopgezet; gesneuveld; opgemaakt; niet rond; verdwenen;
        niet begroot; gekrompen; gesneden; vastgelegd; gereserveerd; in iets anders gestoken; niet uitgekeerd;
        wegbezuinigd; afgewezen; erdoorheen; verdampt; in rook opgegaan; foetsie; is er niet; zijn er niet;
        hebben ze niet; heeft ze niet; heeft hij niet; hebben zij niet; is er niet meer; is niet meer; niet voorhanden;
        niet voorzien; afgeschoten; weggevallen; vervallen; uitgeput; opgesoupeerd; afgepakt; in het rood; geen; nihil;
        naar de nieuwe; opgegaan; gestoken; geïnvesteerd; ingezet; onbestaande; ontbreekt
    """),
    "project": phrases("""
        project; beslissing; aankoop; aanschaf; invoering; start; uitrol; aanbesteding; investering; overstap;
        vervanging; plan; plannen; besluit; implementatie; alles; onderwerp; migratie; verlenging; livegang;
        het geheel
    """),
    "put_off": phrases("""
        uitgesteld; stilgelegd; bevroren; verschoven; in de ijskast; geparkeerd; opgeschort; on hold; doorgeschoven;
        verplaatst; stopgezet; vertraagd; op de lange baan; in de wacht; stil; gepauzeerd; gestopt; in de koelkast;
        naar achteren geschoven; vooruitgeschoven; afgeblazen; loopt uit; opgeschoven
    """),
    "acts": phrases("""
        kopen; koopt; beslissen; beslist; beginnen; begint; starten; start; overstappen; stappen over; investeren;
        aanschaffen; gaan; gaat; veranderen; vervangen; wisselen; gepland; gebeurt; gebeuren; kijken; tekenen;
        invoeren; uitrollen; doen; willen; wil; aan de orde; speelt; actueel; besluiten; besluit; in beweging; bewegen;
        beweegt; live; aankopen; kiezen; op zijn vroegst; komt; komen; van start; aan de slag; verlengen; doet
    """),
    "happy": phrases("""
        tevreden; blij; gelukkig; content; dik tevreden; heel tevreden; zeer tevreden; erg tevreden; goed bediend;
        happy; prima tevreden
    """),
    "solution": phrases("""
        oplossing; leverancier; systeem; software; programma; excel; excelsheet; excel-sheet; spreadsheet; tool;
        partner; pakket; app; platform; concurrent; whiteboard; planbord; papier; werkwijze; aanpak; product;
        excelbestand; manier
    """),
    "nobody": phrases("niemand; geen van hen; geen mens; niemand daar; geen enkele"),
    "little_role": phrases("""
        assistent; assistente; secretaresse; uitzendkracht; receptioniste; medewerker; medewerkster; gebruiker;
        administratief medewerker; monteur; planner; junior; chauffeur; uitvoerder; adviseur; doorgeefluik;
        ondersteuner; consultant; extern adviseur; externe; verkoper; analist; inhuurkracht; bediende; arbeider;
        uitzendkrachten; eindgebruiker; loopjongen; administratieve kracht; baliemedewerker; assistent-inkoper;
        tussenpersoon
    """),
    "right_one": phrases("""
        beslisser; beslissingsbevoegd; bevoegd; degene die beslist; de juiste persoon; juiste persoon;
        juiste contactpersoon; tekenbevoegd; verantwoordelijke; verantwoordelijk; gemachtigd; degene die tekent; baas;
        inkoper; budgethouder; gerechtigd; de beslisser; juiste
    """),
    "power": phrases("""
        bevoegdheid; beslissingsbevoegdheid; mandaat; zeggenschap; autoriteit; invloed; tekenbevoegdheid; macht; stem;
        beslissingsmacht; volmacht; beslisbevoegdheid; inspraak; beslissingsrecht; koopbevoegdheid; iets te zeggen;
        bevoegdheden; gezag; vinger in de pap
    """),
    "weak_role": phrases("""
        stagiair; stagiaire; student; studente; leerling; trainee; werkstudent
    """),
    "tf": phrases("""
        termijn; planning; tijdlijn; timing; tijdspad; tijdsbestek; tijdpad; timeframe; time frame; tijdsframe; datum;
        horizon; startdatum; agenda; tijdshorizon; aankoopdatum; kalender; tijdstip
    """),
    "date": phrases("""
        2026; 2027; 2028; 2029; 2030; 2031; volgend jaar; januari; februari; maart; april; mei; juni; juli; augustus;
        september; oktober; november; december; volgend kwartaal; twee jaar; drie jaar; de zomer; het najaar;
        het voorjaar; q1; q2; q3; q4; een jaar; 1 jaar; 2 jaar; 3 jaar; 4 jaar; 5 jaar; 6 jaar; 7 jaar; 8 jaar; 9 jaar;
        10 jaar; 1 maanden; 2 maanden; 3 maanden; 4 maanden; 5 maanden; 6 maanden; 8 maanden; 9 maanden; 10 maanden;
        12 maanden; 15 maanden; 18 maanden; 24 maanden; 36 maanden; 48 maanden; de fusie; de verhuizing;
        het nieuwe jaar; zomer; najaar; voorjaar; enkele jaren; paar jaar; een paar jaar; de winter; pasen;
        het nieuwe boekjaar; kerst
    """),
}
