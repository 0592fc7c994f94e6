"""Dutch: what stands around a decision, and how criteria are spoken of."""

from domain.grammar.language import Reasons, Talk, phrases

TALK = Talk(
    greetings=phrases("""
        hallo; hoi; dag; beste; goedemorgen; goedemiddag; goedenavond; hey; goede morgen; lieve
    """),
    courtesies=phrases("""
        bedankt|dank_je|dank_u wel|zeer?; bedankt|dank_je_wel|dank voor .. .. ..; sorry|excuses voor .. .. ..;
        mooie|goede|leuke|prima|top lead|klus|werk; goed werk; klinkt goed|interessant|veelbelovend|prima;
        ziet er goed|interessant|veelbelovend uit; fijne dag|avond|weekend|week; met plezier;
        zoals besproken|afgesproken; groet|groeten
    """),
    labels=phrases("beslissing; mijn beslissing; antwoord; mijn antwoord"),
    fillers=phrases("""
        helaas; oké; ok; prima; goed; mooi; graag; natuurlijk; top; fijn; bedankt; uiteraard; akkoord; dank je; super;
        zeker
    """),
    yes=phrases("ja; jazeker"),
    no=phrases("nee; neen"),
    sign_offs=phrases("""
        groet; groeten; met vriendelijke groet; met vriendelijke groeten; mvg; vriendelijke groet; bedankt;
        hartelijke groet; gr; alvast bedankt
    """),
    plans=phrases("""
        ik|we|wij {do}; {do} ik|we|haar|hem; ik|we zal|ga|zullen|gaan haar|hem|ze|er|morgen?;
        afspraak|demo|gesprek staat|gepland|is|ingepland;
        morgen|vandaag|straks|maandag|dinsdag|donderdag|vrijdag {do} ik|we
    """),
    harmless=phrases("""
        geen probleem|vragen|vraag|bezwaar|punt|dank; geen verdere vragen; niet slecht|verkeerd; kan niet wachten;
        nam niet op; neemt niet op; nog niet gesproken|bereikt|te_pakken; zodra ik ..;
        als je|jullie nog|iets|meer|vragen ..; na|voor|tot {daytime}; laat het weten|me_weten als ..;
        zo snel mogelijk; indien nodig|mogelijk; heb haar|hem nog? niet bereikt|gesproken|te_pakken; zonder problemen;
        niets te danken|vergeten; sorry voor ..; tot morgen|snel|dan|maandag
    """),
    doubts={
        "negation": phrases("""
            niet; geen; nooit; niets; niemand; nergens; zonder; nee; noch; helaas; onmogelijk; ontbreekt; jammer;
            tegen
        """),
        "condition": phrases("""
            uitzondering; goedkeuring; in afwachting; wachten op; duidelijk is; als; indien; mits; tenzij;
            op voorwaarde; voorwaarde; voorwaarden; onder voorbehoud; voorbehoud; afhankelijk; voorlopig; in principe;
            voor nu; vooralsnog; anders; behalve; moet; moeten; zolang; stel dat; of
        """),
        "time": phrases("""
            zodra; totdat; tot; voordat; nadat; wanneer; alleen; pas als; pas na; pas wanneer; pas nadat; pas in; na;
            voor; enkel; slechts
        """),
        "contrast": phrases("maar; echter; toch; hoewel; ondanks; wel; nog"),
        "second_thought": phrases("""
            hopelijk; zoals je wilt; jouw keuze; hoop; we zullen zien; bespreken; testen; eens kijken; misschien;
            wellicht; wacht; stop; annuleer; annuleren; eigenlijk; foutje; vergissing; denk; zou; zouden; kunnen;
            twijfel; twijfels; bedenken; vergeet; later; waarschijnlijk; eerst; liever; bedenkingen; mogelijk;
            onzeker; nadenken; hmm; geloof
        """),
        "irony": phrases("""
            grapje; haha; lol; zeker weten niet; zoals altijd; geintje; tja
        """),
        "open": phrases("""
            geef; doorsturen; stuur door; getekend bij; elders; andere; ander; beide; allebei; collega; dubbel;
            duplicaat; zegt; zei; iemand; hoort bij; tweede; eerste lead; namens; half
        """),
    },
    retractions=phrases("""
        wacht; eigenlijk; vergeet; grapje; toch niet; bedacht; vergissing; haha; weet niet zeker; van gedachten;
        de andere lead; beide leads; niet zeker; of niet
    """),
    decision_words={
        "accept": phrases("""
            accepteer; geaccepteerd; accepteren; aangenomen; aannemen; acceptabel
        """),
        "reject": phrases("""
            afgewezen; afwijzen; geweigerd; weiger; afwijzing; weigeren; afgekeurd
        """),
        "undo": phrases("ongedaan; terugdraaien"),
        "withdraw": phrases("intrekken; ingetrokken"),
    },
    ambiguous=frozenset(
        phrases("""
        alleen; als; ander; andere; anders; beide; denk; haha; half; later; lol; moet; na; noch; nog; of; pas; stop;
        tegen; tot; voor; wanneer; wel; zou
    """)
    ),
)
REASONS = Reasons(
    names={
        "budget": phrases("budget; geld; prijs; middelen; financiering"),
        "timeframe": phrases("termijn; planning; tijdlijn; timing; tijdspad; tijdsbestek"),
        "pain_point": phrases("behoefte; probleem; pijnpunt; noodzaak; pijn"),
        "willing_to_meet": phrases("afspraak; gesprek; ontmoeting; meeting"),
        "authority": phrases("""
            beslisser; bevoegdheid; beslissingsbevoegdheid; mandaat; autoriteit; zeggenschap
        """),
    },
    unmet={
        "budget": phrases("""
            geen|niet|zonder|weinig .. geld|budget|middelen|financiering; te duur;
            kan|kunnen|wil|willen .. niet betalen|veroorloven|uitgeven;
            budget .. bevroren|op|geschrapt|weg|te_klein|te_laag|geschrapt|besteed; prijs .. te hoog; geen cent
        """),
        "timeframe": phrases("""
            niet|geen|niets .. voor|vóór|tot {when}; pas in|vanaf|na? {when}; op zijn vroegst; te vroeg;
            over # jaar|maanden; over twee|drie|een_paar jaar; project .. uitgesteld|stilgelegd|bevroren;
            uitgesteld tot|naar; dit jaar niet|niets; niet dit jaar; geen haast; geen prioriteit;
            contract loopt .. tot; voor {when} .. niets|niet; te ver weg
        """),
        "pain_point": phrases("""
            geen|niet .. behoefte|probleem|problemen|pijn|noodzaak; tevreden|blij met; zijn|is .. tevreden|blij;
            alles werkt|loopt goed?; hebben|heeft al een|iets oplossing|leverancier|systeem|anders?;
            heeft|hebben .. niet nodig; wil|willen niets veranderen; ziet|zien .. geen|niet nut|noodzaak|probleem
        """),
        "willing_to_meet": phrases("""
            niemand .. {meet}; wil|willen|kan|kunnen .. niet|geen .. {meet}; geen .. {meet};
            weigert|weigeren .. {meet}; niet bereid .. {meet}; afspraak geannuleerd|afgezegd;
            heeft|hebben .. {meet} afgezegd|geannuleerd; hing op; opgehangen;
            wil|willen alleen een? folder|brochure|informatie|info; niet komen opdagen
        """),
        "authority": phrases("""
            beslist|beslissen|tekent .. niet|niets; {boss} beslist|tekent|bepaalt; beslist|bepaalt .. {boss};
            niets|niet|geen .. te zeggen|beslissen|vertellen;
            geen|niet .. beslisser|bevoegdheid|beslissingsbevoegdheid|mandaat|zeggenschap|bevoegd;
            mag|kan .. niet beslissen|tekenen; alleen|slechts|maar .. stagiair|stagiaire|assistent|secretaresse;
            is stagiair|stagiaire; beslissing ligt .. {boss}; verkeerde contactpersoon
        """),
    },
    lack=phrases("""
        geen; niet; zonder; ontbreekt; ontbreken; te; nooit; niets; onvoldoende; onduidelijk; onbekend; weinig;
        niemand; noch; mist; laag; klein; weg; gebrek aan
    """),
    praise=phrases("""
        is|zijn goed|oké|ok|prima|in_orde|duidelijk|voldoende|genoeg|aanwezig|er|rond|akkoord; prima; voldoende;
        genoeg; klopt|kloppen; heeft|hebben wel|genoeg|voldoende|budget|geld; in orde; geen probleem met;
        is niet het|een probleem; past; is er wel?
    """),
    links=phrases("""
        wegens; vanwege; door; de; het; een; criterium; criteria; nummer; en; omdat; want; reden; er is; ze hebben;
        zij heeft; hij heeft; haar; hun; op
    """),
    conjunctions=phrases("en; ook; noch; bovendien"),
    contrasts=phrases("maar; echter; hoewel; toch; behalve"),
)
