"""Dutch: how criteria are named, and how people say that one is not met."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "boss": phrases("""
        directeur; baas; cfo; ceo; directie; bestuur; manager; eigenaar; inkoop; hoofdkantoor; chef; leidinggevende;
        financieel directeur; raad; holding; moederbedrijf; concern; moedermaatschappij; vader; broer; man; vrouw;
        partner; partners; aandeelhouders; raad van bestuur; raad van commissarissen; directeuren; afdeling inkoop;
        groep; dga; bazin; directrice; burgemeester; gemeente; hoofd; managementteam; mt; investeerders;
        franchisegever; financiën; centrale inkoop; algemeen directeur; controller; ondernemingsraad; iemand hoger;
        hogerhand; bovenaf; eigenaren; bedrijfsleider; schoonvader; zus; zoon
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
        het najaar; het voorjaar; q1; q2; q3; q4; medio; half; midden; een jaar; # jaar; # maanden; de fusie;
        de verhuizing; het nieuwe jaar; zomer; najaar; voorjaar; het volgende; enkele jaren; paar jaar; een paar jaar;
        dat; de winter; het volgend; ergens in; na de; pasen; het nieuwe boekjaar; kerst
    """),
    "far": phrases("""
        2028; 2029; 2030; 2031; volgend jaar; twee jaar; drie jaar; vier jaar; vijf jaar; # jaar; een paar jaar;
        paar jaar; enkele jaren; eind 2028; begin 2028; medio 2028; medio 2029; begin 2029; half 2029;
        volgend boekjaar; het nieuwe boekjaar; de fusie; de verhuizing; # maanden; anderhalf jaar; het jaar daarna;
        eind 2027; over een jaar
    """),
    "no": phrases("""
        geen; niet; zonder; weinig; nooit; noch; geen enkel; nergens; te weinig; gebrek aan; ontbreekt; ontbreken;
        niets; amper; nauwelijks; nul; niks; onvoldoende; niet genoeg
    """),
    "money": phrases("""
        geld; budget; budgetten; middelen; financiering; euro; cent; kapitaal; investering; investeringen;
        investeringsbudget; potje; pot; subsidie; liquiditeit; fondsen; financiële middelen; krediet; euro's; ruimte;
        begroting; centen; poen
    """),
    "gone": phrases("""
        bevroren; op; geschrapt; weg; te klein; te laag; besteed; gehalveerd; gekort; geblokkeerd; uitgegeven;
        al besteed; al uitgegeven; al verdeeld; niet goedgekeurd; niet vrijgegeven; niet beschikbaar; niet toegekend;
        krap; te krap; verlaagd; ingetrokken; afgekeurd; nul; ontoereikend; onvoldoende; niet genoeg; naar iets anders;
        ergens anders heen; gegaan; elders; vergeven; on hold; stopgezet; gesneuveld; opgemaakt; niet rond; verdwenen;
        niet begroot; gekrompen; gesneden; vastgelegd; gereserveerd; in iets anders gestoken; niet uitgekeerd;
        wegbezuinigd; afgewezen; erdoorheen
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
        stagiair; stagiaire; assistent; assistente; secretaresse; student; studente; leerling; trainee; uitzendkracht;
        receptioniste; medewerker; medewerkster; gebruiker; administratief medewerker; monteur; planner; junior;
        werkstudent; chauffeur; uitvoerder; adviseur; doorgeefluik; ondersteuner
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
}
NAMES: Table = {
    "budget": phrases("""
        budget; geld; prijs; middelen; financiering; kosten; budgetten; financiën; begroting; prijskaartje
    """),
    "timeframe": phrases("""
        termijn; planning; tijdlijn; timing; tijdspad; tijdsbestek; tijdstip; tijdpad; looptijd; tijdsframe;
        doorlooptijd; tijdshorizon
    """),
    "pain_point": phrases("""
        pijnpunt; pijnpunten; knelpunt;
        behoefte; probleem; pijnpunt; noodzaak; pijn; problemen; knelpunt; behoeften; pain point; urgentie
    """),
    "willing_to_meet": phrases("""
        afspraak; gesprek; ontmoeting; meeting; bereidheid; bereid tot afspraak; gespreksbereidheid; wil afspreken;
        bezoek
    """),
    "authority": phrases("""
        beslisser; bevoegdheid; beslissingsbevoegdheid; mandaat; autoriteit; zeggenschap; beslissers; beslissingsmacht;
        tekenbevoegdheid; beslissing; bevoegdheden
    """),
}
UNMET: Table = {
    "budget": phrases("""
        geld|budget|middelen is|zijn|gaat|gaan|ging naar|op .. gegaan|gestoken|besteed|opgemaakt;
        {no} .. {money}; {money} .. {gone}; te duur|kostbaar|prijzig|hoog_geprijsd;
        kan|kunnen|wil|willen|konden .. niet|niets|geen .. betalen|veroorloven|uitgeven|investeren;
        kan|kunnen|wil|willen|konden .. niet|niets|geen .. permitteren|bekostigen|financieren|opbrengen;
        prijs|kosten|offerte .. te hoog|duur; geen cent|euro; buiten budget|hun_budget|bereik;
        boven hun|het|zijn|haar budget|budget_uit; niet begroot|gebudgetteerd|gefinancierd;
        investeringsstop|uitgavenstop|budgetstop|bezuinigingen|bezuiniging|bezuinigen;
        onder onze|ons minimum|ondergrens|minimumprijs; wil|willen .. gratis|voor_niks|voor_niets;
        maar|slechts|maximaal|hooguit # euro|k|duizend; # euro|k maximaal|hooguit; op de kleintjes;
        de verzekering .. niet|keerde|betaalde; financiële problemen|moeilijkheden;
        geld|budget|potje|middelen is|zijn op|weg|er_niet|niet_rond; geldgebrek; niets meer te besteden;
        kunnen|kan het|dit|zich|ons .. niet betalen|veroorloven|permitteren; we zijn te duur;
        zit er niet|financieel in; past niet in .. budget|begroting; niet te betalen; onbetaalbaar; er is geen;
        staat niet in .. begroting
    """),
    "timeframe": phrases("""
        zitten|zit .. vast aan|tot; vast aan .. leverancier|contract|partij; pas over .. jaar|jaren|maanden;
        niet|geen|niets|niks .. voor|vóór|tot {when}; pas .. in|vanaf|na|over|om? {when};
        {far} .. op_zijn_vroegst|misschien|pas; op zijn vroegst; op z n vroegst; te vroeg|ver_weg|ver_vooruit;
        over # jaar|maanden; over twee|drie|een_paar|enkele|vijf jaar|jaren; {project} .. {put_off};
        {put_off} tot|naar|voor|met {when}?; dit jaar niet|niets|niks; niet dit jaar;
        geen haast|prioriteit|spoed|urgentie|tijdsdruk;
        contract|lease|huurcontract|leasecontract .. loopt|tot|bindt|vast|{far};
        voor|vóór {when} .. niets|niet|geen|niks; te ver weg; {acts} .. {far}; niet .. {acts} .. voor|dit|vóór;
        pas {far}; misschien .. {far}; geen concrete? datum|planning|project|plannen|plan|tijdlijn|startdatum;
        alleen|enkel aan_het|wat oriënteren|rondkijken|vergelijken|informeren;
        oriënteren|oriënteert|oriënterend zich alleen|nog|slechts|pas?; verkeerde moment|timing;
        niet het juiste|goede moment; slechte timing; volgend jaar pas|misschien|weer|op_zijn;
        zit|zitten vast|nog tot|aan; wachten|wacht tot {when}; willen|wil wachten|afwachten; op de lange baan;
        voorlopig niet|niets|geen; nu niet; niet op korte; lange termijn; niet nu; duurt nog|te|jaren lang|jaren?;
        nog niet zover|toe|aan_de_orde; niet aan de orde; niet urgent|dringend
    """),
    "timeframe?": phrases("""
        {acts} .. {when}; {far}; in {when}; later; uitgesteld~; verschoven; contract; wachten; termijn; {when}; pas;
        vanaf {when}
    """),
    "pain_point": phrases("""
        {no} .. behoefte|probleem|problemen|pijn|noodzaak|klachten|last|hinder|knelpunt|pijnpunt;
        {happy} met|over|zoals; zijn|is|zitten .. {happy};
        alles|het werkt|loopt|gaat|draait goed|prima|soepel|naar_wens|lekker?;
        hebben|heeft|gebruiken|gebruikt al|sinds|net|onlangs|pas .. {solution}|iets|wat|iemand|een|anders;
        hebben|heeft .. {solution} van|bij .. concurrent|ander|andere; heeft|hebben .. niet nodig; niet nodig;
        niets nodig; wil|willen niets|niet|niks .. veranderen|wijzigen|overstappen|wisselen;
        ziet|zien|ervaart|ervaren|voelt|voelen .. geen|niet nut|noodzaak|probleem|meerwaarde|voordeel|reden;
        ziet|zien|ervaart|ervaren|voelt|voelen .. geen|niet pijn|behoefte|het_nut|in|waarde|belang;
        {solution} .. voldoet|werkt|volstaat|genoeg|prima|voldoende|doet_het;
        komen|komt|redden|redt prima|goed|uitstekend|zich uit|prima|er|mee|ermee;
        redden|redt zich|het prima|ermee|goed|met; voldoet prima|goed|ruim|aan|nog;
        hun|haar|zijn|huidige|eigen {solution} .. voldoet|werkt|prima|genoeg|goed;
        probleem .. opgelost|verholpen|verdwenen; al opgelost|geregeld|voorzien;
        alleen|puur|uit nieuwsgierig|nieuwsgierigheid|interesse;
        geen interesse in .. oplossing|product|overstap|systeem; geen reden om|tot;
        gekocht|getekend|overgestapt .. concurrent|telematik; zelf gebouwd|ontwikkeld|gemaakt;
        doen|doet het zelf|intern; niet van_belang|relevant|noodzakelijk; doet geen pijn; nergens last; loopt gesmeerd;
        prima zoals het; niks|niets aan_de_hand|mis|te_verbeteren; bevalt goed|prima|uitstekend|hen|ze
    """),
    "pain_point?": phrases("""
        {happy}; behoefte; probleem; {solution}; voldoet; nodig; interesse; nieuwsgierig; concurrent; last
    """),
    "willing_to_meet": phrases("""
        met niemand|geen_verkopers .. aan_tafel|praten|spreken|afspreken; niet aan tafel;
        {nobody} .. {meet};
        wil|willen|kan|kunnen|mag|wou|wilde|wilden|hoeft|hoeven .. niet|geen|nooit|niemand|niets|niks .. {meet};
        {meet} wil|willen|kan ze|zij|hij|men niet|geen; geen .. {meet};
        weigert|weigeren|weigerde|ontwijkt|ontwijken|mijdt .. {meet}|ons|mij|elk|elke;
        niet bereid|geïnteresseerd|beschikbaar .. {meet}|in_een|tot|voor|ons; wil|willen met niemand|geen .. {meet};
        {meet} .. geannuleerd|afgezegd|geweigerd|afgewezen|gecanceld|niet_door;
        heeft|hebben .. {meet} .. afgezegd|geannuleerd|geweigerd|afgewezen; zegt|zei|zegden|zegde .. af;
        twee|drie|meerdere keer|keren afgezegd|geannuleerd|verzet; hing|hangt|hingen op|meteen|me; opgehangen;
        legde|gooide de hoorn|erop;
        wil|willen|wilde alleen|enkel|slechts|om een|wat|maar? folder|brochure|informatie|info;
        wilden|vroeg|vroegen|vraagt alleen|enkel|slechts|om een|wat|maar? folder|brochure|informatie|info;
        wil|willen|wilde alleen|enkel|slechts|om een|wat|maar? documentatie|catalogus|prijslijst|pdf;
        wilden|vroeg|vroegen|vraagt alleen|enkel|slechts|om een|wat|maar? documentatie|catalogus|prijslijst|pdf;
        alleen per|via mail|e-mail|schriftelijk; niet komen opdagen; kwam|kwamen niet|nooit opdagen; no-show;
        niet meer|willen|gebeld|lastig gebeld|benaderd|lastiggevallen|gestoord worden?;
        neemt|nemen nooit|niet|steeds_niet op; belt|bellen niet|nooit|maar_niet terug;
        reageert|reageren nergens|niet|nooit|op_niets op?; geen tijd voor|om|ons;
        geen reactie|gehoor|respons op|na|ondanks; onbereikbaar; niet te bereiken|spreken|pakken;
        krijg|krijgen|kreeg geen|hem_niet|haar_niet|ze_niet .. afspraak|te_pakken|te_spreken|doorheen|contact;
        wimpelt|wimpelen|houdt|houden af|boot|de_boot|ons; houdt de boot af; afgewimpeld;
        kom|komt|komen niet|er_niet|nooit langs|voorbij|door|doorheen .. receptie|secretaresse|assistente|balie?;
        receptie|secretaresse|balie .. houdt|blokkeert|niet; ontvangt|ontvangen geen|ons_niet|niemand;
        me|ons|mijn_nummer geblokkeerd; blokkeerde; radiostilte;
        wil|willen niets|niks met_ons|van_ons|meer|weten|horen; ons niet te_woord|zien|ontvangen;
        geen vertegenwoordigers|verkopers|bezoek; vroeg|vroegen|vraagt ons|me|mij|om niet|nooit meer|te|bellen;
        niet meer bellen|te_bellen|contact; niet meer te bellen
    """),
    "willing_to_meet?": phrases("""
        {meet}; opgehangen; folder; brochure; documentatie; afgezegd; geannuleerd; onbereikbaar; terugbellen; receptie
    """),
    "authority": phrases("""
        beslist|beslissen|tekent|tekenen|bepaalt .. niet|niets|niks|zelf_niet; {boss} .. {decides};
        {decides} .. {boss}; {boss} moet|heeft|wil|gaat|doet|neemt .. goedkeuren|tekenen|beslissen;
        {boss} moet|heeft|wil|gaat|doet|neemt .. laatste_woord|instemmen|beslissing|zeggen;
        niets|niet|geen|niks|weinig .. te zeggen|beslissen|vertellen|bepalen; {no} .. {right_one}; {no} .. {power};
        mag|kan|mogen|kunnen .. niet|niets|niks .. beslissen|tekenen|kopen|kiezen|bestellen;
        mag|kan niet beslissen|tekenen|kopen; alleen|slechts|maar|enkel|gewoon|als .. {little_role};
        is|was een? {little_role}; beslissing|beslissingen|inkoop|besluit|handtekening .. {boss}|elders|hogerop;
        beslissing|beslissingen|inkoop|besluit|handtekening .. centraal|iemand_anders|anderen|boven;
        verkeerde contactpersoon|persoon|contact;
        moet|moeten .. {boss}|vragen|overleggen|toestemming .. vragen|overleggen|toestemming|akkoord|instemmen?;
        moet het .. {boss}; heeft|hebben|is .. toestemming|goedkeuring|akkoord|handtekening|fiat .. nodig|van|vereist;
        iemand|ander|anderen|andere anders|afdeling|persoon beslist|beslissen|tekent|gaat;
        wordt|worden .. {boss}|elders|centraal|hogerop|boven .. beslist|besloten|ingekocht|genomen|bepaald;
        beslist|besloten wordt .. {boss}|elders|centraal; wie beslist|tekent is; de beslisser is|zit|werkt|heet;
        beslisser .. zit|ander|iemand_anders|elders|in; ligt|liggen|loopt|gaat|lopen bij|via|over .. {boss};
        verzamelt|vergelijkt|haalt|zoekt alleen|slechts|enkel|offertes|informatie;
        alleen offertes|informatie verzamelen|ophalen; adviseert|geeft alleen|slechts|enkel advies;
        geen stem|handtekening|vinger in; gaat er niet|niets over; gaat niet over;
        niet bevoegd|gemachtigd|tekenbevoegd; gaat|ligt boven haar|zijn hoofd|pet|macht;
        werkt er|daar niet|niet_meer meer?; uit dienst; niet meer werkzaam|in_dienst; met pensioen;
        heeft het bedrijf verlaten; alles gaat|loopt via|langs; centraal ingekocht|geregeld|beslist
    """),
    "authority?": phrases("""
        {boss}; {decides}; beslisser; beslissing; handtekening; stagiair; stagiaire; assistent; bevoegd; mandaat;
        toestemming; goedkeuring; {little_role}
    """),
}
LACK = phrases("""
    is er niet; zijn er niet;
    geen; niet; zonder; ontbreekt; ontbreken; te; nooit; niets; onvoldoende; onduidelijk; onbekend; weinig; niemand;
    noch; mist; laag; klein; weg; gebrek aan; is op; bevroren; geschrapt; nul; afgewezen; mankeert; schort;
    schiet tekort; klopt niet; past niet; probleem met; onhaalbaar; slecht; fout; verkeerd; krap; ongeschikt; nee;
    niks; hapert; struikelt; onrealistisch; vaag; twijfelachtig; niet rond; ligt dwars; geblokkeerd; amper; nauwelijks;
    gekort; verdwenen; ontoereikend; zwak; niet voldaan; struikelblok; breekpunt; uitgesteld; pas
""")
PRAISE = phrases("""
    leuk; prettig; fijn; wel budget|geld|tijd|behoefte|nood|mandaat|bevoegd|noodzaak|een|de|het;
    is|zijn|was|lijkt|zit|zou allemaal|ook|wel|prima|allebei|beide|er_wel|heel? goed|oké|ok|prima|in_orde;
    is|zijn|was|lijkt|zit|zou allemaal|ook|wel|prima|allebei|beide|er_wel|heel? duidelijk|voldoende|genoeg|aanwezig|er;
    is|zijn|was|lijkt|zit|zou allemaal|ook|wel|prima? rond|akkoord|goedgekeurd|helder|bevestigd;
    is|zijn|was|lijkt|zit|zou allebei|beide|er_wel|heel? rond|akkoord|goedgekeurd|helder|bevestigd;
    is|zijn|was|lijkt|zit|zou allemaal|ook|wel|prima|allebei|beide|er_wel|heel? dik_in_orde|geregeld|ruim|reëel|echt;
    prima; voldoende; genoeg; klopt|kloppen; heeft|hebben ze|zij|hij|het? wel|genoeg|voldoende|budget|geld; in orde;
    geen probleem met; is niet het|een probleem; past; is er wel?; zit goed|wel; goed; oké; ok;
    is geen probleem|punt|issue; wil|willen graag|best|wel afspreken|praten|ontmoeten; beslist zelf; bevestigd;
    bestaat; staat; ruim voldoende; aanwezig
""")
NEUTRAL: tuple[str, ...] = ()
LINKS = phrases("""
    wegens; vanwege; door; de; het; een; criterium; criteria; nummer; en; omdat; want; reden; er is; ze hebben;
    zij heeft; hij heeft; haar; hun; op; namelijk; punt; punten; aangezien; gezien; qua; bij; aan; om; als; redenen;
    daar; met; van; op het gebied van; in verband met; ivm; i v m; wat betreft; er zijn; mijn; zijn; als gevolg van;
    doordat; dus
""")
CONJUNCTIONS = phrases("en; ook; noch; bovendien; plus; alsmede; evenals; daarnaast; verder; tevens")
CONTRASTS = phrases("""
    maar; echter; hoewel; toch; behalve; alleen; helaas; daarentegen; terwijl; ondanks; enkel; afgezien van;
    uitgezonderd; jammer genoeg; ware het niet; niettemin; doch
""")
