"""Italian: the named sets of its patterns."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "obj": phrases("""
        questo lead; il lead; questo contatto; il contatto; questa opportunità; questo; questa
    """),
    "gladly": phrases("""
        volentieri; con piacere; grazie; per favore; certo; certamente; subito; molto volentieri; grazie mille; ora;
        adesso; senz altro
    """),
    "data": phrases("""
        numero; telefono; indirizzo; mail; email; nome; azienda; scheda; dati; numero di telefono
    """),
    "do": phrases("""
        chiamo; chiamerò; contatto; contatterò; scrivo; scriverò; vedo; vedrò; invio; invierò; mando; manderò; sento;
        sentirò; richiamo; richiamerò; incontro; incontrerò
    """),
    "daytime": phrases("""
        domani; pranzo; lunedì; martedì; mercoledì; giovedì; venerdì; la riunione; le 9; le 10; le 15; le 16; le ferie;
        l incontro; mezzogiorno
    """),
}
