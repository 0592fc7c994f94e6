"""Italian: what casts doubt on a decision."""

from domain.grammar.language import Table, phrases

DOUBTS: Table = {
    "negation": phrases("""
        non; no; mai; niente; nulla; nessuno; nessun; nessuna; senza; né; impossibile; purtroppo; manca; mancano;
        contro; spiacente
    """),
    "condition": phrases("""
        eccezione; approvazione; in attesa; chiarire; verificare; se; a meno che; salvo; tranne; purché; a patto;
        a condizione; condizione; condizioni; dipende; in linea di massima; in principio; per ora; per il momento;
        provvisoriamente; finché; altrimenti; deve; devono; con riserva; riserva; qualora; nel caso
    """),
    "time": phrases("""
        quando; fino; prima; dopo; appena; solo; soltanto; solamente; una volta
    """),
    "contrast": phrases("ma; però; tuttavia; nonostante; sebbene; anche se; ancora; benché"),
    "second_thought": phrases("""
        speriamo; come vuoi; decidi tu; spero; vedremo; discutere; prova; forse; o; oppure; aspetta; aspetti; ferma;
        annulla; annullare; meglio; errore; sbagliato; credo; penso; potrebbe; dovrebbe; sarebbe; vorrei; dubbio;
        dubbi; dubito; pensarci; in realtà; dimentica; più tardi; probabilmente; magari; ripensandoci; mi piacerebbe;
        quasi
    """),
    "irony": phrases("scherzo; scherzavo; ahah; ahahah; haha; lol; come al solito; figurati"),
    "open": phrases("""
        dallo; dalla a; passalo; giralo; hanno firmato; altro; altra; altri; entrambi; entrambe; tutti e due; collega;
        duplicato; dice; ha detto; qualcuno; appartiene; secondo lead; a nome; metà
    """),
}
RETRACTIONS = phrases("""
    aspetta; aspetti; in realtà; dimentica; scherzo; scherzavo; ho cambiato idea; mi sono sbagliato; ahah;
    non sono sicuro; non sono sicura; l altro lead; o no; meglio di no; ripensandoci
""")
DECISION_WORDS: Table = {
    "accept": phrases("accetto; accettato; accettare; accettiamo; accettata; accettabile"),
    "reject": phrases("""
        rifiuto; rifiutato; rifiutare; respinto; respingo; rifiutata; rifiutiamo; respinta
    """),
    "undo": phrases("annulla; annullare"),
    "withdraw": phrases("ritirare; ritiro"),
}
AMBIGUOUS: frozenset[str] = frozenset(
    phrases("""
        altra; altri; altro; ancora; contro; credo; deve; dice; dopo; errore; ferma; fino; forse; ma; magari; mai;
        meglio; nel caso; no; nulla; né; o; prima; quando; quasi; salvo; se; solo
    """)
)
OF_CUSTOMERS: tuple[str, ...] = ()
MISTAKES = phrases("""
    errore; per errore; sbagliato; sbagliata; altro lead; l altro lead; mi sono sbagliato; mi sono sbagliata; scusa;
    ops; per sbaglio; sbaglio; troppo in fretta
""")
