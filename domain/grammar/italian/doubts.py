"""Italian: what casts doubt on a decision."""

from domain.grammar.language import Table, phrases

DOUBTS: Table = {
    "negation": phrases("""
        non; no; mai; niente; nulla; nessuno; nessun; nessuna; senza; né; impossibile; purtroppo; manca; mancano;
        contro; rifiuto; inaccettabile; incapace; neanche; nemmeno; neppure; macché; peccato; lontano da; a malapena;
        negativo; zero
    """),
    "condition": phrases("""
        eccezione; approvazione; in attesa; chiarire; verificare; se; a meno che; salvo; tranne; purché; a patto;
        a condizione; condizione; condizioni; dipende; in linea di massima; in principio; per ora; per il momento;
        provvisoriamente; finché; altrimenti; deve; devono; con riserva; riserva; qualora; nel caso; in teoria;
        teoricamente; supponendo; ammesso che; sulla carta; temporaneamente; provvisorio; in prova; fino a nuovo;
        autorizzazione; benestare; via libera; devo parlare; devo sentire; devo chiedere; da confermare; da concordare;
        sempre che; a seconda; subordinato; eventualmente; almeno; come minimo; con le dovute; permesso; consenso;
        previa; previo; ok del
    """),
    "time": phrases("""
        quando; fino; prima; dopo; appena; solo; soltanto; solamente; una volta; non prima; a partire; entro
    """),
    "contrast": phrases("""
        ma; però; tuttavia; nonostante; sebbene; anche se; ancora; benché; eppure; d altra parte; d altronde;
        ciononostante; pur; comunque; detto questo; malgrado; per quanto; invece
    """),
    "second_thought": phrases("""
        speriamo; come vuoi; decidi tu; spero; vedremo; discutere; prova; forse; o; oppure; aspetta; aspetti; ferma;
        annulla; annullare; meglio; errore; sbagliato; credo; penso; potrebbe; dovrebbe; sarebbe; vorrei; dubbio;
        dubbi; dubito; pensarci; in realtà; dimentica; più tardi; probabilmente; magari; ripensandoci; mi piacerebbe;
        quasi; il mio capo; mio capo; la mia capa; mia capa; mio responsabile; il mio responsabile; mio direttore;
        dormirci sopra; la notte porta; controvoglia; a malincuore; obtorto collo; per obbligo; suppongo; direi;
        diciamo; propendo; tentato; tentata; decidere; deciderò; decido; decisione; scettico; scettica; riluttante;
        incerto; incerta; rischio; rischiare; per provare; mi sono sbagliato; sbaglio; per sbaglio; per errore;
        correttore; mio figlio; mia figlia; ritiro; torno indietro; restituisco; ehm; mah; boh; uhm; sembra; pare;
        immagino; avrei; più o meno; non sono sicuro; a tua discrezione; vedi tu; veda lei; fate voi; ci penso;
        ne parliamo; parlarne; può darsi; in qualche modo; alla cieca; chissà; eventualmente; farei; prenderei;
        accetterei
    """),
    "irony": phrases("""
        a che serve; chi ha bisogno; a cosa serve; regina di; il papa; niente di meglio da fare; nient altro da fare;
        la luna; scherzo; scherzavo; ahah; ahahah; haha; lol; come al solito; figurati; ironia; sarcasmo;
        un altro senza; un altra senza; un altro stagista; che sorpresa; grazie per niente; che gioia; sì certo come;
        pesce d aprile; quando gli asini; in un altra vita; congratulazioni; perdita di tempo; spazzatura; schifezza;
        che fortuna; evviva; ma dai; ma per piacere; come sempre; bella roba; che bidone; bidone
    """),
    "open": phrases("""
        dallo; dalla a; passalo; giralo; hanno firmato; altro; altra; altri; entrambi; entrambe; tutti e due; collega;
        duplicato; dice; ha detto; qualcuno; appartiene; secondo lead; a nome; metà; morto; morta; deceduto; deceduta;
        fallito; fallita; fallimento; liquidazione; acquisita da; concorrente; concorrenza; già cliente; studente;
        studentessa; se n è andato; se n è andata; andato in pensione; pensione; dimesso; licenziato; licenziata;
        chiuso; chiusa; chiusi; ha firmato; firmato con; hanno comprato; ha comprato; hanno scelto; ha scelto;
        riattaccato; annullato; annullata; cancellato; cancellata; lo prende; la prende; lo segue; la segue;
        se ne occupa; lo fa lui; lo fa lei; lo vuole; la vuole; mi ha detto di; mi ha chiesto di; mi ha detto che;
        mi obbliga; vuole che; vogliono che; mi ha ordinato; ha scritto; scrive; scritto; la parola; il pulsante;
        il link; la pagina; il modulo; della settimana scorsa; di ieri; precedente; scorso; scorsa; vecchio;
        lead sbagliato; mail sbagliata; uno dei; una delle; in parte; parzialmente; il resto; tutti i; ciascuno;
        quale dei; tuo cliente; tuo; tua; al posto; invece di; invito; riunione con; termini; cookie; scuse; spam;
        primo lead; per conto; da parte di; il primo dei
    """),
}
OF_CUSTOMERS = phrases("""
    potrebbe; dovrebbe; sarebbe; avrebbe; forse; o; oppure; in realtà; credo; crede; penso; pensa; dubbio; vorrebbe;
    piacerebbe; più tardi; probabilmente; magari; prima; decidere; decide; decisione; altro; altra; altri; collega;
    dice; ha detto; qualcuno; entrambi; entrambe; secondo; mi ha detto di; mi ha detto che; mi ha chiesto di;
    vuole che; vogliono che; scritto; ha scritto; scrive; meglio; concorrente; concorrenza; scettico; scettica; sembra;
    pare; prova; parlarne; discutere; link; la pagina; invito; hanno comprato; aspetta; rischio; suppongo; immagino;
    spero; speriamo; precedente; scorso; scorsa; riunione con; deve solo; deve ancora; deve essere; se posso;
    se possiamo; se ci; metà; vecchio; ancora; quasi; almeno; chiuso; chiusa; invece; comunque; lo vuole; chissà;
    autorizzazione; devono solo; tuo; tua; appena; deciderò; incerto; tentato; errore
""")
RETRACTIONS = phrases("""
    solo quello di; solo quello; vale per; era per il; quello è per il; questo è per il; aspetta; aspetti;
    in realtà lo; in realtà sì; in realtà accetto; in realtà va; in realtà no; in realtà la prendo; dimentica; scherzo;
    scherzavo; ho cambiato idea; mi sono sbagliato; non sono sicuro; non sono sicura; l altro lead; o no; meglio di no;
    ripensandoci; mi sono sbagliata; lead sbagliato; mail sbagliata; lo ritiro; ci ripenso; anzi no; forse no;
    d altra parte; a pensarci bene; pensandoci bene; come non detto; torno indietro
""")
MISTAKES = phrases("""
    errore; per errore; sbagliato; sbagliata; altro lead; l altro lead; mi sono sbagliato; mi sono sbagliata; scusa;
    ops; per sbaglio; sbaglio; troppo in fretta; mail sbagliata; lead sbagliato; pulsante sbagliato; altro; confuso;
    confusa; era per; scusate; mi sono confuso; mi sono confusa; pardon; in realtà; per un altro
""")
DECISION_WORDS: Table = {
    "accept": phrases("""
        accetto; accettato; accettare; accettiamo; accettata; accettabile; lo prendo; la prendo; accettazione
    """),
    "reject": phrases("""
        rifiuto; rifiutato; rifiutare; respinto; respingo; rifiutata; rifiutiamo; respinta; declino; rifiutarlo
    """),
    "undo": phrases("annulla; annullare; revoca"),
    "withdraw": phrases("ritirare; ritiro"),
    "not_mine": phrases("non è mio; non è mia; non è per me; non mi compete"),
    "more_time": phrases("più tempo; proroga"),
    "return": phrases("restituisco; lo restituisco; restituzione"),
}
AMBIGUOUS: frozenset[str] = frozenset(
    phrases("""
        decisione; altra; altri; altro; ancora; contro; credo; deve; dice; dopo; errore; ferma; fino; forse; ma;
        magari; mai; meglio; nel caso; no; nulla; né; o; prima; quando; quasi; salvo; se; solo; prova; collega; tuo;
        tua; pur; zero; farei; pare; lol; haha; riserva; invito; studente; metà; spero; penso; scritto; decido; almeno;
        entro
    """)
)
