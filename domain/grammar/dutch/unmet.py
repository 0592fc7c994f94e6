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
        heeft het bedrijf verlaten; alles gaat|loopt via|langs; centraal ingekocht|geregeld|beslist
    """),
    "authority?": phrases("""
        {boss}; {decides}; beslisser; beslissing; handtekening; stagiair; stagiaire; assistent; bevoegd; mandaat;
        toestemming; goedkeuring; {little_role}
    """),
}
