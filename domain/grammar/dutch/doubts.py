"""Dutch: what casts doubt on a decision."""

from domain.grammar.language import Table, phrases

DOUBTS: Table = {
    "negation": phrases("""
        niet; geen; nooit; niets; niemand; nergens; zonder; nee; noch; helaas; onmogelijk; ontbreekt; jammer; tegen;
        niks; neen; weiger; onacceptabel; nauwelijks; spijtig; amper; allerminst; ontbreken; evenmin; spijt; geenszins;
        zelden
    """),
    "condition": phrases("""
        uitzondering; goedkeuring; in afwachting; wachten op; duidelijk is; als; indien; mits; tenzij; op voorwaarde;
        voorwaarde; voorwaarden; onder voorbehoud; voorbehoud; afhankelijk; voorlopig; in principe; voor nu;
        vooralsnog; anders; behalve; moet; moeten; zolang; stel dat; of; ingeval; gesteld dat; toestemming;
        akkoord van; hangt ervan af; hangt af; in theorie; theoretisch; tijdelijk; voor het moment; op proef; proberen;
        onder protest; mits dat; voor zover; ligt eraan; eventueel; minstens; ten minste; vooropgesteld; in beginsel;
        op papier; met reserve; tot nader order; bij gebrek; afstemmen met; overleg met; overleggen
    """),
    "time": phrases("""
        zodra; totdat; tot; voordat; nadat; wanneer; alleen; pas als; pas na; pas wanneer; pas nadat; pas in; na; voor;
        enkel; slechts; alvorens; eenmaal
    """),
    "contrast": phrases("""
        maar; echter; toch; hoewel; ondanks; wel; nog; desondanks; niettemin; al; weliswaar; evengoed; anderzijds;
        aan de andere kant; ofschoon; daarentegen; edoch
    """),
    "second_thought": phrases("""
        hopelijk; zoals je wilt; jouw keuze; hoop; we zullen zien; bespreken; testen; eens kijken; misschien; wellicht;
        wacht; stop; annuleer; annuleren; eigenlijk; foutje; vergissing; denk; zou; zouden; kunnen; twijfel; twijfels;
        bedenken; vergeet; later; waarschijnlijk; eerst; liever; bedenkingen; mogelijk; onzeker; nadenken; hmm; geloof;
        mijn baas; mijn chef; mijn manager; mijn leidinggevende; nachtje over slapen; nachtje; slapen; met tegenzin;
        schoorvoetend; bijna; vast; geneigd; neig; beslissen; beslis; beslissing; besluiten; besluit; sceptisch;
        risico; gok; op goed geluk; voor de zekerheid; per ongeluk; verkeerd; verkeerde; autocorrectie; mijn zoon;
        mijn dochter; trek terug; trek in; terug; eh; uh; ehm; lijkt; blijkbaar; schijnbaar; vermoed; zeg maar;
        min of meer; soort van; in zekere zin; zie maar; kijk maar; moet je weten; aan jou; jij beslist; even kijken;
        ik kijk; beter; herzien; heroverweeg; overweeg; overwegen; onder druk; moet wel; dan maar; vooruit; toe maar
    """),
    "irony": phrases("""
        wie heeft er; wie wil er nou; koningin van; de paus; waarom ook niet; niets beters te doen;
        niks anders te doen; de maan; mijn neus; grapje; haha; lol; zeker weten niet; zoals altijd; geintje; tja; hihi;
        hahaha; ironie; sarcasme; alweer een; weer zo een; weer zo'n; geweldig weer; fijn weer; wat een verrassing;
        bedankt voor niets; joepie; leuk hoor; lekker dan; gefeliciteerd; in een ander leven; met sint juttemis;
        sint juttemis; als pasen; rommel; troep; waardeloos; tijdverspilling; belachelijk; hoera; nou bedankt; ja ja;
        lekker belangrijk; wat anders
    """),
    "open": phrases("""
        geef; doorsturen; stuur door; getekend bij; elders; andere; ander; beide; allebei; collega; dubbel; duplicaat;
        zegt; zei; iemand; hoort bij; tweede; eerste lead; namens; half; overleden; failliet; faillissement; curator;
        overgenomen door; verkocht; concurrent; al klant; student; weg; vertrokken; pensioen; ontslag; ontslagen;
        gesloten; dicht; al getekend; hebben getekend; heeft getekend; hebben gekozen; gekozen voor; gekocht bij;
        al gekocht; opgehangen; afgezegd; geannuleerd; neemt hem; neemt haar; neemt deze; pakt hem; pakt deze;
        pakt het op; doet het; doet hem; doet deze; wil hem; wil deze; wil haar; gaat naar; is van; moet van; zegt dat;
        vroeg me; vraagt me; vertelde; verteld; gezegd; schreef; schrijft; woord; knop; link; pagina; formulier;
        van vorige week; vorige week de; vorige; van gisteren; oude; eerdere; verkeerde lead; verkeerde mail;
        verkeerde draad; een van de; deels; gedeeltelijk; de rest; alle leads; elke; welke; jouw klant; jouwe; van jou;
        in plaats van; uitnodiging; meeting met; cookies; algemene voorwaarden; excuses aan; spam; de tweede;
        de eerste; overgeplaatst; tandarts
    """),
}
OF_CUSTOMERS = phrases("""
    misschien; wellicht; eigenlijk; denk; denkt; zou; zouden; kunnen; later; waarschijnlijk; eerst; liever; mogelijk;
    geloof; hoop; hoopt; bespreken; testen; andere; ander; beide; allebei; collega; zegt; zei; iemand; tweede;
    de tweede; de eerste; half; vertelde; verteld; gezegd; vroeg me; vraagt me; schreef; schrijft; concurrent;
    verkocht; gekocht bij; terug; beter; lijkt; blijkbaar; beslissen; beslist; beslissing; besluit; sceptisch; link;
    uitnodiging; nadenken; dicht; gesloten; vorige; oude; wil deze; wil hem; moet nog; moet alleen; risico; twijfel;
    twijfelt; weg; vast; bijna; wacht; wachten; mijn zoon; elke; welke; dubbel; minstens; vooruit; overwegen;
    overweegt; vermoed; of we; of ik; proberen; zei dat; zegt dat; onzeker; moet van; geef
""")
RETRACTIONS = phrases("""
    alleen die van; alleen die; geldt voor; wacht; eigenlijk wel; eigenlijk niet; eigenlijk toch; eigenlijk neem ik;
    eigenlijk accepteer ik; eigenlijk wil ik; vergeet; grapje; toch niet; bedacht; vergissing; weet niet zeker;
    van gedachten; de andere lead; beide leads; niet zeker; of niet; verkeerde lead; verkeerde mail; bij nader inzien;
    laat maar; ik trek het in; ik neem het terug; nachtje over slapen; verkeerde draad; misschien niet; toch maar niet;
    aan de andere kant
""")
MISTAKES = phrases("""
    foutje; vergissing; per ongeluk; verkeerde; verkeerde lead; verkeerde mail; andere lead; de andere lead; te snel;
    oeps; verkeerd; sorry; mijn fout; vergist; verkeerde knop; ander; andere; was bedoeld voor; bedoeld voor;
    verkeerd geklikt; misklik; eigenlijk; foute mail; foute lead
""")
DECISION_WORDS: Table = {
    "accept": phrases("""
        accepteer; geaccepteerd; accepteren; aangenomen; aannemen; acceptabel; neem ik; pak ik; acceptatie
    """),
    "reject": phrases("afgewezen; afwijzen; geweigerd; weiger; afwijzing; weigeren; afgekeurd; wijs"),
    "undo": phrases("ongedaan; terugdraaien; herroepen"),
    "withdraw": phrases("intrekken; ingetrokken"),
    "not_mine": phrases("niet van mij; niet mijn; niet voor mij"),
    "more_time": phrases("meer tijd; uitstel; extra tijd"),
    "return": phrases("geef hem terug; stuur hem terug; geef terug; teruggeven"),
}
AMBIGUOUS: frozenset[str] = frozenset(
    phrases("""
        alleen; als; ander; andere; anders; beide; denk; haha; half; later; lol; moet; na; noch; nog; of; pas; stop;
        tegen; tot; voor; wanneer; wel; zou; al; test; dicht; link; weg; vast; eh; uh; collega; hoop; concurrent;
        student; is van; oude; in principe; mogelijk; tja; dan maar; vooruit
    """)
)
