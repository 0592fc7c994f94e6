"""Dutch: more ways in which people say that a criterion is not met, in the nouns of many trades."""

from domain.grammar.language import Table, phrases

FURTHER: Table = {
    "budget": phrases("""
        betalen|bekostigen|financieren|veroorloven kan|kunnen|wil|willen @ @? niet|nooit;
        niet|nooit kan|kunnen|wil|willen betalen|bekostigen|financieren|investeren|veroorloven;
        niets|niks|geen gereserveerd|begroot|gebudgetteerd|vrijgemaakt|uitgetrokken|opzijgezet;
        bank .. weigert|weigerde|geweigerd|nee|afgewezen|dichtgedraaid;
        lening|krediet|subsidie .. geweigerd|afgewezen|afgekeurd; kas is|zo leeg|leeg;
        rekening|bankrekening .. leeg|geblokkeerd; # .. zijn|is|ging|gingen .. opgegaan|gestoken|gegaan|besteed;
        op zwart zaad; bank geeft|wil|gaf geen|niet; bank leent|financiert niet|niks;
        geen krediet|lening meer? bij|van|gekregen; failliet|insolvent|berooid; kan|kunnen .. eindjes .. knopen;
        alles in .. gestoken|gestopt|geïnvesteerd; geen rooie duit|rotcent
    """),
    "timeframe": phrases("""
        servicecontract|onderhoudscontract|raamcontract|licentie|garantie|abonnement|lease .. tot|loopt|bindt|vast;
        heeft|hebben|wil|willen|koopt|kopen|moet|moeten pas over|in|na|vanaf|rond {far}|{when};
        voorlopig nog? niets|niks|niet gebeurt|gebeuren|verandert|doen|doet|speelt|gaat|aankopen|kopen;
        voorlopig gebeurt|verandert|speelt|doen|doet|doen_ze|doet_hij .. niets|niks|niet;
        denkt|denken|kijkt|kijken|komt|komen over {far} .. eens|weer|nog|aan|terug;
        bel|bellen|belt|kom|komen .. over {far}; vast|gebonden|verbonden aan .. {far}|tot;
        lange baan geschoven|geschoven_op; naar .. lange_baan; nog {far} vast|gebonden|contract;
        over {far} .. nog_eens|weer|praten|kijken
    """),
    "pain_point": phrases("""
        lekt|lekken|hapert|haperen|klemt|roest helemaal|totaal|nergens? niet|nooit|niks;
        roesten|kraakt|valt|vallen|stoort|storen helemaal|totaal|nergens? niet|nooit|niks;
        {no} lek|lekken|storing|storingen|uitval|schade|slijtage|pech|verlies;
        is|zijn er? dolblij|dolgelukkig|heel_blij|erg_blij|zo_blij|superblij mee|met;
        dolblij|dolgelukkig|superblij|in_de_wolken er? mee|met;
        zijn|is|heeft|hebben .. gloednieuw|gloednieuwe|splinternieuw;
        zijn|is|heeft|hebben .. splinternieuwe|spiksplinternieuw|nagelnieuw|nagelnieuwe;
        is|zijn nog|bijna|zo_goed_als nieuw|als_nieuw;
        heeft|hebben alles|net|pas|recent .. vernieuwd|vervangen|gerenoveerd|aangeschaft;
        niets|niks te|om|meer te? repareren|verbeteren|vervangen|herstellen|moderniseren|lossen;
        draait|draaien|werkt als een|zonder|vlekkeloos|feilloos|perfect trein|zonnetje|tierelier|problemen?;
        werken|loopt|lopen|doet als een|zonder|vlekkeloos|feilloos|perfect trein|zonnetje|tierelier|problemen?;
        draait|draaien|werkt|werken|loopt|lopen vlekkeloos|feilloos|foutloos|storingsvrij;
        buurman|zwager|neef|schoonzoon .. gemaakt|gerepareerd|opgelost|gefikst; op rolletjes|wieltjes;
        zijn|is vorig|dit|pas|net|onlangs jaar? vervangen|vernieuwd|gerenoveerd|hersteld; mankeert|scheelt niks|niets
    """),
    "pain_point?": phrases("""
        is|zijn helemaal? nieuw
    """),
    "willing_to_meet": phrases("""
        wil|willen|wilde|wilden|wenst niemand zien|ontvangen|spreken|ontmoeten|over_de_vloer|binnenlaten;
        ons|me|mij|niemand niet|nooit|liever_niet? wil|willen ontvangen|zien|spreken|ontmoeten|te_woord_staan;
        ons|me|mij|niemand niet|nooit|liever_niet? wensen|wenst|hoeft ontvangen|zien|spreken|ontmoeten|te_woord_staan;
        hoeft|hoeven niet|nooit|niks .. te_komen|langs|langs_te_komen;
        niet nodig dat .. komt|komen|langskomt|langskomen;
        geen zin|nut|behoefte om|dat .. langs_te_komen|te_komen|langskomt|langskomen; deur blijft|bleef dicht|gesloten;
        doet|deed|doen niet|nooit open; kom|komt u|je|maar? niet langs|meer;
        deur ging|gaat|viel|bleef .. dicht|toe|gesloten; voor een|de dichte|gesloten deur|poort|hek; dichte deur;
        heeft|hebben liever een|wat|mail|post .. mailtje|brief|mail|post; geen bezoek|bezoekers
    """),
    "authority": phrases("""
        {boss} .. legt|leggen|schrijft|schrijven .. op|voor; {boss} .. dicteert|oplegt|voorschrijft|centraliseert;
        niet de|degene|het|die @? die .. {decides}; niet mag|kan|kunnen|mogen beslissen|tekenen|bepalen|kiezen;
        niets|niks|weinig over inkoop|de_inkoop|geld|aankopen te_zeggen|te_beslissen; over inkoop niets|niks;
        {boss} houdt|heeft .. hand;
        staat|zit|werkt alleen|slechts|enkel|maar aan|achter|bij .. balie|toonbank|kassa|receptie;
        voert|voeren alleen|slechts|enkel uit; {boss} regelt|doet|beheert .. inkoop|aankopen|alles
    """),
}
