"""Dutch: how criteria are named, and how people say that one is not met."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "boss": phrases("""
        directeur; baas; cfo; ceo; directie; bestuur; manager; eigenaar; inkoop; hoofdkantoor; chef; leidinggevende;
        financieel directeur; raad
    """),
    "meet": phrases("""
        afspreken; afspraak; ontmoeten; gesprek; meeting; praten; spreken; vergadering; bezoek; demo; afspraken; zien
    """),
    "when": phrases("""
        2026; 2027; 2028; 2029; 2030; volgend jaar; januari; februari; maart; april; mei; juni; juli; augustus;
        september; oktober; november; december; volgend kwartaal; twee jaar; drie jaar; eind; begin; de zomer;
        het najaar; het voorjaar; q1; q2; q3; q4
    """),
}
NAMES: Table = {
    "budget": phrases("budget; geld; prijs; middelen; financiering"),
    "timeframe": phrases("termijn; planning; tijdlijn; timing; tijdspad; tijdsbestek"),
    "pain_point": phrases("behoefte; probleem; pijnpunt; noodzaak; pijn"),
    "willing_to_meet": phrases("afspraak; gesprek; ontmoeting; meeting"),
    "authority": phrases("""
        beslisser; bevoegdheid; beslissingsbevoegdheid; mandaat; autoriteit; zeggenschap
    """),
}
UNMET: Table = {
    "budget": phrases("""
        geen|niet|zonder|weinig .. geld|budget|middelen|financiering; te duur;
        kan|kunnen|wil|willen .. niet betalen|veroorloven|uitgeven;
        budget .. bevroren|op|geschrapt|weg|te_klein|te_laag|geschrapt|besteed; prijs .. te hoog; geen cent
    """),
    "timeframe": phrases("""
        niet|geen|niets .. voor|vóór|tot {when}; pas in|vanaf|na? {when}; op zijn vroegst; te vroeg;
        over # jaar|maanden; over twee|drie|een_paar jaar; project .. uitgesteld|stilgelegd|bevroren;
        uitgesteld tot|naar; dit jaar niet|niets; niet dit jaar; geen haast; geen prioriteit; contract loopt .. tot;
        voor {when} .. niets|niet; te ver weg
    """),
    "pain_point": phrases("""
        geen|niet .. behoefte|probleem|problemen|pijn|noodzaak; tevreden|blij met; zijn|is .. tevreden|blij;
        alles werkt|loopt goed?; hebben|heeft al een|iets oplossing|leverancier|systeem|anders?;
        heeft|hebben .. niet nodig; wil|willen niets veranderen; ziet|zien .. geen|niet nut|noodzaak|probleem
    """),
    "willing_to_meet": phrases("""
        niemand .. {meet}; wil|willen|kan|kunnen .. niet|geen .. {meet}; geen .. {meet}; weigert|weigeren .. {meet};
        niet bereid .. {meet}; afspraak geannuleerd|afgezegd; heeft|hebben .. {meet} afgezegd|geannuleerd; hing op;
        opgehangen; wil|willen alleen een? folder|brochure|informatie|info; niet komen opdagen
    """),
    "authority": phrases("""
        beslist|beslissen|tekent .. niet|niets; {boss} beslist|tekent|bepaalt; beslist|bepaalt .. {boss};
        niets|niet|geen .. te zeggen|beslissen|vertellen;
        geen|niet .. beslisser|bevoegdheid|beslissingsbevoegdheid|mandaat|zeggenschap|bevoegd;
        mag|kan .. niet beslissen|tekenen; alleen|slechts|maar .. stagiair|stagiaire|assistent|secretaresse;
        is stagiair|stagiaire; beslissing ligt .. {boss}; verkeerde contactpersoon
    """),
}
LACK = phrases("""
    geen; niet; zonder; ontbreekt; ontbreken; te; nooit; niets; onvoldoende; onduidelijk; onbekend; weinig; niemand;
    noch; mist; laag; klein; weg; gebrek aan
""")
PRAISE = phrases("""
    is|zijn goed|oké|ok|prima|in_orde|duidelijk|voldoende|genoeg|aanwezig|er|rond|akkoord; prima; voldoende; genoeg;
    klopt|kloppen; heeft|hebben wel|genoeg|voldoende|budget|geld; in orde; geen probleem met; is niet het|een probleem;
    past; is er wel?
""")
LINKS = phrases("""
    wegens; vanwege; door; de; het; een; criterium; criteria; nummer; en; omdat; want; reden; er is; ze hebben;
    zij heeft; hij heeft; haar; hun; op
""")
CONJUNCTIONS = phrases("en; ook; noch; bovendien")
CONTRASTS = phrases("maar; echter; hoewel; toch; behalve")
