"""Dutch: how people say that a criterion is not met."""

from domain.grammar.language import Table, phrases

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
        staat niet in .. begroting; {money} .. is|zijn|gaat|ging naar .. gegaan|gestoken|anders;
        hebben|heeft .. alles|hele .. uitgegeven|opgemaakt|besteed|gestoken|geïnvesteerd|gespendeerd;
        alles is|was|al uitgegeven|besteed|opgemaakt;
        vindt|vinden|vond|vonden het|ons|hem|dit|de_prijs .. te? duur|prijzig;
        staat|staan|zit|zitten in .. rood|rode|schulden|krap; in de rode cijfers; rood staan; financieel aan de grond;
        aan de grond; hebben|heeft .. {money} .. geschrapt|bevroren|gesneden|gehalveerd|geblokkeerd|afgepakt|stopgezet;
        geen {money} .. gekregen|vrijgemaakt|gevonden|over|meer|voor; heeft|hebben er|hier|daar geen .. {money};
        er geen .. {money} voor|over|meer;
        kan|kunnen|wil|willen er|daar|hier|dat|het geen|niet|niets|niks .. betalen|uitgeven|uittrekken|vrijmaken;
        kan|kunnen|wil|willen er|daar|hier|dat|het geen|niet|niets|niks .. neertellen|ophoesten;
        kan|kunnen|wil|willen er|daar|hier|dat|het geen|niet|niets|niks .. investeren|aan_spenderen;
        platzak; blut; krap bij kas; zitten|zit krap; geen budgettaire|financiële ruimte|middelen;
        niet in .. budget|begroting; past niet binnen|in .. budget|begroting; boven budget|hun_stand;
        begroting .. afgekeurd|dicht|rond|niet|op; budgetten .. op|bevroren|geschrapt|dicht; kosten .. te|hoog;
        de knip|hand op .. knip|de_knip; hand op de knip; te duur; prijs .. schrikt|probleem|struikelblok;
        nul euro|budget; euro .. nul; zijn|is door|doorheen .. {money} .. heen?;
        hebben|heeft .. {money} .. opgebruikt|opgesoupeerd|verbruikt|verloren|bevroren;
        bevriest|bevriezen|schrapt|schrappen|blokkeert|blokkeren|snijdt|snijden .. {money}
    """),
    "timeframe": phrases("""
        zitten|zit .. vast aan|tot; vast aan .. leverancier|contract|partij; pas over .. jaar|jaren|maanden;
        niet|geen|niets|niks .. voor|vóór|tot {when}; pas .. in|vanaf|na|over|om? {when};
        {far} .. op_zijn_vroegst|misschien|pas; op zijn vroegst; op z n vroegst; te vroeg|ver_weg|ver_vooruit;
        over # jaar|maanden; over twee|drie|een_paar|enkele|vijf jaar|jaren; {project} .. {put_off};
        {put_off} tot|naar|voor|met {when}?; niet dit jaar; geen haast|prioriteit|spoed|urgentie|tijdsdruk;
        contract|lease|huurcontract|leasecontract .. tot|bindt|vast|{far}; voor|vóór {when} .. niets|niet|geen|niks;
        te ver weg; {acts} .. {far}; niet .. {acts} .. voor|dit|vóór; pas {far}; misschien .. {far};
        geen concrete? datum|planning|project|plannen|plan|tijdlijn|startdatum;
        alleen|enkel aan_het|wat oriënteren|rondkijken|vergelijken|informeren;
        oriënteren|oriënteert|oriënterend zich alleen|nog|slechts|pas?; verkeerde moment|timing;
        niet het juiste|goede moment; slechte timing; volgend jaar pas|misschien|weer|op_zijn;
        zit|zitten vast|nog tot|aan; wachten|wacht tot {when}; willen|wil wachten|afwachten; op de lange baan;
        niet op korte; lange termijn; niet nu; duurt nog|te|jaren lang|jaren?; nog niet zover|toe|aan_de_orde;
        niet aan de orde; niet urgent|dringend; {no} .. {tf}; {tf} .. {far}|{put_off}; voor onbepaalde tijd|duur;
        onbepaalde tijd; tot nader order|bericht; sine die; ooit misschien|een_keer|eens;
        misschien ooit|later|volgend_jaar|over_een|in_de_toekomst;
        schuift|schuiven|schoven .. op|vooruit|door|naar_achteren|uit; stelt|stellen|stelden .. uit;
        {put_off} voor onbepaalde|onbepaald; zetten|zet .. on_hold|stil|in_de_ijskast|op_pauze;
        hebben|heeft .. {project} .. {put_off}|uitgesteld|verschoven|geparkeerd;
        zien|ziet|kijken|kijkt|bekijken .. {far} .. wel|weer|pas|verder;
        we|ze|wij|zij mogen|moeten|kunnen .. {far} .. terugbellen|bellen|terugkomen|contact;
        bel|bellen .. {far} .. terug|weer; niet|niets|niks|geen .. dit jaar|boekjaar|kwartaal; pas na de|het|hun|{far};
        niets|niks|niet .. voor {far}; nog lang niet|geen; nog jaren|jaar; te vroeg|pril|ver|voorbarig;
        veel te vroeg|pril|ver; in de verre toekomst; op lange termijn; is {far} geworden; wordt {far}; {far} geworden;
        naar {far} verschoven|verplaatst|uitgesteld|doorgeschoven|opgeschoven; loopt|lopen .. vast .. {far};
        geen urgentie|spoed|prioriteit|haast|deadline|datum;
        heeft|hebben geen|niet haast|urgentie|prioriteit|zo'n_haast; heeft|hebben alle tijd;
        niet actueel|urgent|dringend|prioritair|aan_de_orde; nog geen concrete|concreet|datum|plannen|plan;
        contract|lease .. .. loopt|tot|bindt|vast|afloopt|verloopt|duurt .. {far};
        huurcontract|leasecontract|overeenkomst .. .. loopt|tot|bindt|vast|afloopt|verloopt|duurt .. {far};
        contract|lease|huurcontract|leasecontract|overeenkomst .. .. tot|bindt
    """),
    "timeframe?": phrases("""
        nu niet;
        {acts} .. {date}; {far}; later; uitgesteld~; verschoven; contract; wachten; termijn; {date}; pas;
        dit jaar|boekjaar|kwartaal .. niet|niets|niks; voorlopig even? niet|niets|niks
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
        prima zoals het; niks|niets aan_de_hand|mis|te_verbeteren; bevalt goed|prima|uitstekend|hen|ze;
        bij|met .. telematik|concurrent|concurrentie|ander .. getekend|gekocht|ingestapt|in_zee|gegaan|contract;
        bij|met .. anderen|concullega|partij|@ .. getekend|gekocht|ingestapt|in_zee|gegaan|contract;
        hebben|heeft|zijn|is .. getekend|gekozen|in_zee|overgestapt .. bij|met|voor|naar;
        hebben|heeft .. zelf|intern|onderling|al .. opgelost|geregeld|gefikst|verholpen;
        probleem|euvel|kwestie .. opgelost|verholpen|verdwenen|weg|geregeld|van_de_baan; intern opgelost|geregeld;
        al voorzien; zelf opgelost; is al opgelost;
        alles|het draait|loopt|werkt|gaat|rolt .. prima|goed|gesmeerd|vlot|lekker|perfect|rollend;
        voor privégebruik|eigen_gebruik|zijn_eigen|privé|haar_eigen; privéauto; eigen auto|wagen;
        ligt|liggen er|niet niet wakker|van .. wakker|van?; niet wakker van;
        geen klachten|pijn|last|probleem|problemen|reden;
        geen behoefte|noodzaak|nood|vraag_naar|zin_om_te_veranderen;
        niet geïnteresseerd|interesse in|om .. product|oplossing|systeem|software;
        niet geïnteresseerd|interesse in|om .. verandering|overstap|telematica|veranderen;
        heeft|hebben .. geen .. vrachtwagens|wagens|wagenpark|vloot|voertuigen|camions|bestelwagens|pijn|last|klachten;
        wagenpark|vloot|vrachtwagens verkocht|weg|afgestoten;
        zien|ziet|zag|zagen er|het|daar|de|ook? niks|niets|nut|meerwaarde|noodzaak|heil|voordeel .. in|niet|van?;
        ziet|zien .. niet .. nut|in|meerwaarde|noodzaak|probleem; het nut niet|er_niet|niet_van;
        nood|behoefte|pijn|probleem|vraag is|bestaat er|is|bestaat? niet|geen; geen nood aan;
        was alleen|puur|gewoon|enkel? nieuwsgierig|nieuwsgierigheid; trekken|trekt .. plan; behelpen|behelpt zich;
        zijn|is|zitten goed|prima|al bediend|voorzien|geholpen|uitgerust;
        hoeven|hoeft niets|niks|niet|geen .. nieuw|nieuws|anders|te_veranderen|oplossing|systeem; tevreden zoals|zo;
        niks mis; doet|doen het|hij|ze nog|prima|goed|perfect; behoefte .. nul|weg|ontbreekt|niet;
        {no} .. nood|pijnpunten|behoeften|ongemak|vraag; zien|ziet .. {no} .. probleem|nut|meerwaarde|noodzaak;
        het|alles|zo zo|nu|momenteel? prima|goed|uitstekend|lekker gaat|loopt|werkt|draait|is;
        gaat|loopt|werkt zo|nu prima|goed|uitstekend; zo prima|goed gaat|zijn|loopt
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
        niet meer bellen|te_bellen|contact; niet meer te bellen;
        geen|weinig|nul zin|behoefte|trek|interesse meer? in|aan|om .. {meet};
        wil|willen|wilde|wilden|wou|wouden|hoeft|hoeven .. niet|geen|nooit|niks|niets .. {meet}|zien|horen|weten;
        ziet|zien|zag|zagen .. {meet}|gesprek|niet .. niet|zitten zitten?;
        staat|staan niet|er_niet open|te_springen|voor .. {meet}; niet open voor; staat|staan er niet voor open;
        houdt|houden|hield|hielden af|de_boot|ons|me|mij aan|af|af_de_boot|het_lijntje|buiten?;
        wil|willen ons|me|mij|anna niet|nooit meer? .. ontvangen|zien|spreken|ontmoeten;
        {meet} .. geannuleerd|afgezegd|afgeblazen|verzet|gecanceld|afgelast|niet_door|geweigerd|afgewezen;
        heeft|hebben|had .. afgezegd|geannuleerd|gecanceld|afgeblazen|afgebeld|laten_zitten|in_de_steek;
        zei|zegde|zegt|zeggen|belde|belt .. af;
        annuleert|annuleren|annuleerde|cancelt|verzet .. {meet}|steeds|telkens|altijd|elke;
        keer|keren|x afgezegd|geannuleerd|verzet|gecanceld|niet;
        2x|3x|tweemaal|driemaal afgezegd|geannuleerd|verzet|gecanceld; hoorn|haak|telefoon op .. gegooid|neer|gegooid?;
        smeet|gooide|legde .. hoorn|telefoon|haak|neer|dicht|erop;
        reageert|reageren|reageerde|antwoordt|antwoorden|antwoordde|belt|bellen .. niet|nooit|nergens|niks|niet_meer;
        neemt|nemen|nam|namen .. niet|nooit .. op; krijg|krijgen .. gehoor|reactie|antwoord|poot;
        laat|laten|liet|lieten niets|niks|ons|mij|me .. horen|zitten|weten|links|staan; ghost|geghost|ghosting|ghosten;
        negeert|negeren|genegeerd|ontloopt|ontwijkt|mijdt; spoorloos; van de radar;
        stuurt|stuurde|wandelen gestuurd|me|ons|wandelen; deur dicht|dichtgegooid|op_slot;
        wil|willen|wou|vraagt|vroeg|wilde alleen|enkel|slechts|gewoon|maar|louter .. folder|brochure|mail;
        wil|willen|wou|vraagt|vroeg|wilde alleen|enkel|slechts|gewoon|maar|louter .. info|informatie|pdf;
        wil|willen|wou|vraagt|vroeg|wilde alleen|enkel|slechts|gewoon|maar|louter .. prijs|prijzen|prijslijst;
        wil|willen|wou|vraagt|vroeg|wilde alleen|enkel|slechts|gewoon|maar|louter .. offerte|documentatie|catalogus;
        enkel|alleen|louter per|via|op mail|e-mail|papier|whatsapp;
        vraagt|vroeg|vragen ons|me|mij|om|dat niet|nooit|we|ik .. bellen|contacteren|lastigvallen;
        vroegen|verzocht|zei|zegt ons|me|mij|om|dat niet|nooit|we|ik .. bellen|contacteren|lastigvallen;
        vraagt|vroeg|vragen|vroegen|verzocht|zei|zegt ons|me|mij|om|dat niet|nooit|we|ik .. contact|storen|mailen;
        mag|mogen|moeten|moet niet|nooit meer? .. bellen|contacteren|terugbellen|langskomen|contact;
        weigert|weigeren|weigerde elk|elke|ieder|iedere|om|een|het|pertinent? .. {meet}|contact;
        contact .. geweigerd|verbroken|afgehouden;
        niet welkom|gewenst|beschikbaar|bereid|thuis|te_spreken .. {meet}|voor; met rust laten|gelaten;
        niet te bereiken|porren|vinden voor?;
        kwam|kwamen|komt|komen|is|verscheen niet|nooit|weer_niet .. opdagen|afspraak|langs|gekomen|opgedaagd;
        niet opgedaagd|verschenen; laten zitten|staan; wil|willen nergens .. over|van|mee; geen contact meer?
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
        alleen|slechts|maar|enkel|gewoon een? {weak_role};
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
        werkt er|daar niet|niet_meer meer?; uit dienst; niet meer werkzaam|in_dienst; 
        heeft het bedrijf verlaten; alles gaat|loopt via|langs; centraal ingekocht|geregeld|beslist;
        is|zijn|was niet|geen .. degene|diegene|de_persoon|wie die|dat .. {decides}|goedkeurt|beslist|tekent|bepaalt;
        niet degene|diegene|hij|zij die; {boss} is degene|diegene|het|wie .. {decides}|die;
        degene|diegene|wie|de_persoon die? .. {decides} is|zit|werkt; het|dat is|zijn .. {boss} die|dat;
        alles .. {decides}|beslist|langs|via .. {boss}|hoofdkantoor;
        wordt|worden .. {boss}|hogerop|elders .. {decides}|beslist|getekend|bepaald|goedgekeurd;
        wordt|worden .. boven|centraal|hoofdkantoor .. {decides}|beslist|getekend|bepaald|goedgekeurd;
        beslist|tekent|bepaalt|heeft|mag|kan|koopt .. niks|niets|nergens|helemaal_niets|geen .. over|zelf|te_zeggen;
        beslist|tekent|bepaalt .. niks|niets|nergens|helemaal_niets|geen .. beslissen|tekenen|alleen|bepalen;
        heeft|mag|kan|koopt .. niks|niets|nergens|helemaal_niets|geen .. beslissen|tekenen|alleen|bepalen;
        mag|kan|mogen|kunnen .. niks|niets|niet|geen .. beslissen|tekenen|goedkeuren|bepalen|ondertekenen|kopen;
        niks|niets|weinig|nul|niet_veel te zeggen|beslissen|vertellen|willen|bepalen; in de pap te brokken; geen pap;
        geen zeg|zeggenschap|inspraak|stem|mandaat;
        geen bevoegdheid|beslissingsbevoegdheid|beslissingsrecht|tekenrecht|volmacht;
        is|zit|werkt|zat niet|geen meer .. functie|in_dienst|baas|verantwoordelijk|plek|post|bedrijf|daar|hoofd;
        van functie|job|afdeling|baan veranderd|gewisseld|verwisseld; andere functie|rol|job gekregen|nu?;
        overgeplaatst;
        moet|moeten|moest .. {boss}|hogerop|baas|boven .. vragen|overleggen|voorleggen;
        moet|moeten|moest .. {boss}|hogerop|baas|boven .. akkoord|toestemming|langs|aftoetsen;
        moet|moeten alles .. vragen|voorleggen|overleggen|aftoetsen; te laag in|op|niveau;
        verkeerde niveau|laag|gesprekspartner|persoon|contactpersoon|contact; te laag niveau;
        zonder mandaat|bevoegdheid|zeggenschap|beslissingsbevoegdheid|volmacht|inspraak;
        niet zijn|haar|hun beslissing|bevoegdheid|budget|domein|pakkie|zaak|verantwoordelijkheid;
        hangt af van .. {boss}; ligt|liggen|zit|zitten bij|hogerop|boven .. {boss}|hoofdkantoor|ander|iemand;
        beslissing|beslissingen|besluit .. {boss}|elders|hogerop|hoofdkantoor|ander|anderen|boven;
        slechts|maar|alleen|enkel|gewoon een? doorgeefluik|tussenpersoon|boodschapper;
        slechts|maar|alleen|enkel|gewoon een? uitvoerder|contactpersoon|loopjongen;
        {boss} heeft|hebben het .. laatste|laatste_woord|zeggen|voor_het; het zegt daar niets;
        geen beslisser|beslissingsnemer|budgethouder|tekenbevoegde|beslissingsmaker;
        dat|die|dit|daarover doet|doen|regelt|bepaalt|beslist|tekent .. {boss};
        besliste|beslisten|tekende|tekenden|mocht|mochten .. niet|niets|niks|geen|zelf_niet
    """),
    "authority?": phrases("""
        {boss}; {decides}; beslisser; beslissing; handtekening; stagiair; stagiaire; assistent; bevoegd; mandaat;
        toestemming; goedkeuring; {little_role}; {weak_role}; met pensioen; gepensioneerd; op pensioen; pensioen;
        consultant; analist
    """),
    "budget?": phrases("""
        faillissement; failliet; surseance; wco; schulden; ontslagen; ontslagronde; herstructurering; duur; prijzig;
        crisis; gerechtelijke reorganisatie; reorganisatie; bezuinigen
    """),
}
