"""Dutch: the words of LDR, manager and sales ops."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "remind": phrases("""
        herinneren {polite}*; herinner hem|haar|ben|@ {polite}* nog_eens|opnieuw|eraan?;
        {polite}* herinner hem|haar|ben {polite}*; graag herinneren;
        stuur {polite}* een|nog_een|hem_een|haar_een herinnering {polite}*; stuur @ een|nog_een herinnering {polite}*;
        nog een herinnering {polite}*;
        herinnering sturen {polite}*; kun je hem|haar herinneren
    """),
    "repass": phrases("""
        opnieuw doorgeven|overdragen|doorgegeven; ik geef hem|haar|de_lead opnieuw door; opnieuw doorgezet|doorzetten;
        nieuwe overdracht; nog een keer doorgeven
    """),
    "uphold": phrases("""
        de|zijn|haar? afwijzing blijft_staan|blijft|staat|is_terecht|klopt|gehandhaafd;
        afwijzing terecht|bevestigd|gehandhaafd
    """),
}
OPENINGS: Table = {
    "note": phrases("notitie|opmerking|nieuws|info|ter_info|let_op|update|aanvulling|mededeling"),
    "raised": phrases("""
        aangekaart|gebeld|gesproken; ik heb {done}* met @ @? gesproken|gebeld;
        ik heb hem|haar {done}* gesproken|gebeld|bereikt; ik sprak hem|haar|met
    """),
    "correct": phrases("""
        gecorrigeerd|correctie|corrigeren|verbeterd|rectificatie; het juiste|goede|correcte {data} is;
        de juiste|goede {data} is; juist is
    """),
    "move": phrases("""
        verplaatsen|verplaats|toewijzen|overdragen {it}? {polite}* over|door? naar|aan|bij|op;
        overzetten|overplaatsen|geef|zet|verschuif {it}? {polite}* over|door? naar|aan|bij|op;
        wijs {it} {polite}* toe aan; {polite}* geef|zet|verplaats|stuur|draag {it} {polite}* over|door? naar|aan|bij;
        graag naar|aan @ @? verplaatsen|overzetten|overdragen|geven|toewijzen;
        naar|aan @ @? overdragen|overzetten|geven|verplaatsen|toewijzen;
        laat @ @? hem|haar|deze|het|dit nemen|doen|oppakken; graag overdragen|overzetten aan|naar
    """),
    "withdraw": phrases("""
        intrekken|ingetrokken|terugtrekken|teruggetrokken; ik trek {it}? in|terug; trek {it} {polite}* in|terug;
        graag intrekken; {it} intrekken
    """),
    "recycle": phrases("""
        recyclen|recycle|parkeren|gerecycled|geparkeerd|uitstellen|wegleggen {it}? tot|in|naar|per?;
        parkeer|recycle {it} tot|in|naar?; opnieuw oppakken|benaderen in|vanaf|per; later oppakken in|vanaf;
        in de wacht tot; terug in nurture tot?
    """),
    "disqualify": phrases("""
        diskwalificeren|gediskwalificeerd|diskwalificeer {it}?; ik diskwalificeer {it}?; geen echte lead
    """),
    "dispute": phrases("""
        betwisten|betwist|bezwaar; ik betwist {it}?;
        ik ben het niet|oneens eens|met|met_de|met_zijn|met_deze afwijzing?; ik maak bezwaar; protest
    """),
    "remind": phrases("herinneren; herinner hem|haar"),
    "extend": phrases("""
        verlengen|verlengd|verleng|verlenging {it}? {till}|met|nog?; ik verleng {it}?;
        geef hem|haar|ben|ze {polite}* nog? {span}|tot|#|meer; {polite}* geef hem|haar nog? {span}|tot|#|meer;
        hij|ze|zij|ben krijgt|heeft nog? {span}|tot|#|meer; uitstel tot|van; graag verlengen;
        verschuif|schuif de deadline|termijn; meer tijd voor; hij mag tot
    """),
    "uphold": phrases("""
        handhaven|gehandhaafd|bevestigd|handhaaf|bevestig; ik bevestig|handhaaf|steun de|zijn|haar|deze afwijzing;
        afwijzing bevestigd|gehandhaafd
    """),
    "overturn": phrases("""
        herzien|vernietigd|teruggedraaid|herroepen|verworpen; ik draai de|deze|zijn afwijzing terug;
        ik verwerp|vernietig|herroep|herzie de|zijn|deze afwijzing; afwijzing teruggedraaid|vernietigd|herroepen;
        draai de afwijzing terug
    """),
    "attach": phrases("""
        koppelen|gekoppeld|koppel|toevoegen de|het|aan? opportunity|id|deal? aan?; opportunity|de_opportunity|deal is;
        opportunity|deal #;
        id is
    """),
    "waive": phrases("""
        kwijtschelden|vrijstellen|vrijgesteld|kwijtgescholden; afzien van; ik zie af van; zonder opportunity;
        geen opportunity nodig; ontheffing; opportunity niet nodig
    """),
}
