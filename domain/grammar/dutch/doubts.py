"""Dutch: what casts doubt on a decision."""

from domain.grammar.language import Table, phrases

DOUBTS: Table = {
    "negation": phrases("""
        niet; geen; nooit; niets; niemand; nergens; zonder; nee; noch; helaas; onmogelijk; ontbreekt; jammer; tegen
    """),
    "condition": phrases("""
        uitzondering; goedkeuring; in afwachting; wachten op; duidelijk is; als; indien; mits; tenzij; op voorwaarde;
        voorwaarde; voorwaarden; onder voorbehoud; voorbehoud; afhankelijk; voorlopig; in principe; voor nu;
        vooralsnog; anders; behalve; moet; moeten; zolang; stel dat; of
    """),
    "time": phrases("""
        zodra; totdat; tot; voordat; nadat; wanneer; alleen; pas als; pas na; pas wanneer; pas nadat; pas in; na; voor;
        enkel; slechts
    """),
    "contrast": phrases("maar; echter; toch; hoewel; ondanks; wel; nog"),
    "second_thought": phrases("""
        hopelijk; zoals je wilt; jouw keuze; hoop; we zullen zien; bespreken; testen; eens kijken; misschien; wellicht;
        wacht; stop; annuleer; annuleren; eigenlijk; foutje; vergissing; denk; zou; zouden; kunnen; twijfel; twijfels;
        bedenken; vergeet; later; waarschijnlijk; eerst; liever; bedenkingen; mogelijk; onzeker; nadenken; hmm; geloof
    """),
    "irony": phrases("grapje; haha; lol; zeker weten niet; zoals altijd; geintje; tja"),
    "open": phrases("""
        geef; doorsturen; stuur door; getekend bij; elders; andere; ander; beide; allebei; collega; dubbel; duplicaat;
        zegt; zei; iemand; hoort bij; tweede; eerste lead; namens; half
    """),
}
RETRACTIONS = phrases("""
    wacht; eigenlijk; vergeet; grapje; toch niet; bedacht; vergissing; haha; weet niet zeker; van gedachten;
    de andere lead; beide leads; niet zeker; of niet
""")
DECISION_WORDS: Table = {
    "accept": phrases("accepteer; geaccepteerd; accepteren; aangenomen; aannemen; acceptabel"),
    "reject": phrases("""
        afgewezen; afwijzen; geweigerd; weiger; afwijzing; weigeren; afgekeurd
    """),
    "undo": phrases("ongedaan; terugdraaien"),
    "withdraw": phrases("intrekken; ingetrokken"),
}
AMBIGUOUS: frozenset[str] = frozenset(
    phrases("""
        alleen; als; ander; andere; anders; beide; denk; haha; half; later; lol; moet; na; noch; nog; of; pas; stop;
        tegen; tot; voor; wanneer; wel; zou
    """)
)
OF_CUSTOMERS: tuple[str, ...] = ()
MISTAKES = phrases("""
    foutje; vergissing; per ongeluk; verkeerde; verkeerde lead; verkeerde mail; andere lead; de andere lead; te snel;
    oeps; verkeerd; sorry
""")
