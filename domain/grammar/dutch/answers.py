"""Dutch: the words that a rep decides with. Commands are whole clauses, openings go on freely."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "accept": phrases("""
        {gladly}* geaccepteerd|aangenomen|accepteren|aannemen {gladly}*;
        ik|wij|we? accepteer|accepteren {gladly}* {it}? {gladly}*; accepteer ik|wij {it}? {gladly}*;
        ik|wij|we neem|nemen {gladly}* {it} {gladly}* aan|over? {gladly}*;
        {it} neem|nemen ik|wij|we {gladly}* aan? {gladly}*; {gladly}* neem ik {it}? {gladly}* aan?;
        ik|wij pak|pakken {it} {gladly}* op; {it} accepteer ik {gladly}*; lead geaccepteerd|aangenomen;
        ik heb {it}? geaccepteerd|aangenomen; {this} is|wordt geaccepteerd|aangenomen; akkoord_ik accepteer {it}?;
        {it} pak ik {gladly}* op
    """),
    "mine": phrases("""
        van mij; {this} is van mij|mijn; {this} is mijn klant|gebied|regio|lead|account; mijn lead|klant|regio
    """),
    "undo": phrases("""
        ongedaan maken; maak ongedaan|het_ongedaan; terugdraaien|herroepen; ik trek mijn antwoord|beslissing in;
        draai {it}? terug; maak mijn antwoord|beslissing|keuze ongedaan
    """),
}
OPENINGS: Table = {
    "reject": phrases("""
        afgewezen|afwijzen|geweigerd|weigeren|afgekeurd; ik|wij|we? wijs|wijzen {it}? af; wijs ik {it}? af;
        ik weiger {it}?; {it} wijs ik af; {this} is|wordt afgewezen; ik moet {it}? afwijzen|weigeren; afwijzing;
        lead afgewezen; ik heb {it}? afgewezen; helaas afgewezen|afwijzen; niet geaccepteerd
    """),
    "engaged called": phrases("""
        gebeld; ik? heb? haar|hem|ze? net|vandaag|al? gebeld|gesproken; gesproken met; net|vandaag gebeld;
        ik heb @ @? gebeld|gesproken; ik heb met @ @? gesproken|gebeld
    """),
    "engaged mailed": phrases("""
        gemaild|geschreven; ik? heb? haar|hem een mail|e-mail|bericht gestuurd;
        ik? heb? haar|hem gemaild|geschreven|aangeschreven; mail gestuurd; ik heb @ @? gemaild
    """),
    "engaged met": phrases("""
        ontmoet; ik? heb? haar|hem ontmoet|gezien|bezocht; wij hebben elkaar ontmoet; afspraak gehad;
        ik heb @ @? ontmoet|bezocht
    """),
    "more_time": phrases("""
        meer|extra tijd; ik|wij|we? heb|hebben|wil|willen nog? meer|wat_meer|extra|iets_meer tijd nodig?;
        ik heb nog? een|twee|drie|paar|enkele|# paar? dag|dagen|uur|weken nodig?;
        geef me|mij nog? tot|een|twee|meer|wat|even; uitstel; nog een|twee|drie|# dag|dagen|paar; ik heb tot;
        mag|kan|krijg ik nog? tot|meer_tijd|een|twee|uitstel; heb meer tijd|nodig; ik heb nog? tijd nodig tot?
    """),
    "not_mine": phrases("""
        niet van mij|mijn; {this} is niet van mij|mijn|voor_mij; {this} hoort bij; {this} is van|voor; hoort bij;
        verkeerde verkoper|regio|persoon|rep|vertegenwoordiger; niet mijn regio|gebied|klant|lead|account|sector;
        niet voor mij; {this} is niet mijn regio|gebied|klant|lead|account|sector; graag doorsturen naar|aan;
        geef {it} aan; stuur {it} door naar
    """),
    "faulty": phrases("""
        foutief|onjuist;
        het|de|haar|zijn {data} is|zijn|klopt|kloppen|werkt|werken fout|verkeerd|onjuist|niet|ongeldig;
        verkeerd|verkeerde|fout|foutief {data}; {data} klopt|kloppen|werkt niet
    """),
    "question": phrases("""
        vraag; een|korte|een_korte|vraagje vraag?; ik heb een vraag;
        kun|kan|kunt|zou je|u me|mij|haar? zeggen|vragen|checken|nagaan|navragen
    """),
    "return": phrases("""
        terug|retour; ik geef|stuur {it}? terug; teruggeven|teruggegeven|terugsturen; {it} gaat terug
    """),
    "accept": phrases("accepteer|accepteren|geaccepteerd voor|namens"),
}
REFUSALS = phrases("""
    ik kan|wil|zal {it} helaas? niet accepteren|aannemen|nemen|oppakken; ik neem|accepteer {it}? niet aan?;
    nee bedankt|dank_je; niet acceptabel|gekwalificeerd; kan ik helaas? niet accepteren|aannemen;
    {it} kan ik helaas? niet accepteren|aannemen|nemen; wij kunnen {it} niet accepteren|aannemen;
    {this} is niet gekwalificeerd|acceptabel; {it} neem|accepteer ik niet aan?
""")
GUESSES: Table = {
    "accept": phrases("""
        akkoord; prima; graag; ja graag; ja; klinkt goed; ga ik doen; doe ik; is goed; ik ga ermee aan de slag;
        komt goed; top
    """),
    "reject": phrases("nee; ik pas; geen interesse; liever niet; ik sla over"),
    "more_time": phrases("nog niet; ik kom erop terug; later; ik laat het weten"),
}
