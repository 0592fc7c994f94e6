"""Italian: the words that a rep decides with. Commands are whole clauses, openings go on freely."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "accept": phrases("""
        {gladly}* io? lo|la|l? accetto {obj}? {gladly}*; accettato|accettata|accettare {gladly}*;
        {gladly}* accettiamo {obj}? {gladly}*; {gladly}* lo|la prendo io? {gladly}*; {gladly}* prendo {obj} {gladly}*;
        {gladly}* me ne? lo|la? prendo in carico; prendo in carico {obj}?; prendo io {obj} {gladly}*;
        lo|la prendo in carico {gladly}*; lead accettato; ho accettato {obj}?; l ho accettato|accettata;
        lieto|lieta|felice di accettare|accettarlo|prenderlo|accettarla {obj}?; lo|la prendiamo {gladly}*
    """),
    "mine": phrases("""
        è mio|mia; mio|mia; è il? mio cliente|lead; è la? mia zona; è mio cliente
    """),
    "undo": phrases("""
        annulla|annullare per_favore?; annulla|annullare la? mia risposta|decisione|accettazione;
        ritiro la mia risposta|decisione; revoca|revoco la? mia? risposta|decisione?
    """),
}
OPENINGS: Table = {
    "reject": phrases("""
        io? lo|la? rifiuto {obj}?; rifiutato|rifiutata|rifiutare|rifiutiamo|respinto|respinta|respingere {obj}?;
        respingo {obj}?; lo|la respingo; devo rifiutare|rifiutarlo|rifiutarla {obj}?; rifiuto;
        declino|declinato {obj}?; lead rifiutato|respinto; ho rifiutato {obj}?
    """),
    "engaged called": phrases("""
        chiamato|chiamata; l ho già? appena? chiamata|chiamato|sentita|sentito; ho chiamato|sentito|telefonato;
        ho parlato con; le|gli ho telefonato|parlato; già|appena chiamata|chiamato
    """),
    "engaged mailed": phrases("""
        le|gli ho già? scritto|mandato|inviato; ho scritto|inviato|mandato a?; mail|email inviata|mandata;
        scritto una mail
    """),
    "engaged met": phrases("""
        l ho incontrata|incontrato|vista|visto; ho incontrato|visto|visitato; incontrato|incontrata;
        ci siamo incontrati|visti; l incontro si è tenuto
    """),
    "more_time": phrases("""
        più tempo; ho bisogno di più|altro|altri|ancora|un_po|due|tre|qualche|#;
        mi serve|servono più|altro|altri|due|tre|fino|ancora|un_po|qualche|#;
        dammi|mi_dia|datemi più|fino|due|altri|altro|un|ancora; proroga; una proroga;
        posso avere più|fino|altri|due|un; mi occorre|occorrono
    """),
    "not_mine": phrases("""
        non è mio|mia|per_me|di_mia|della_mia; venditore|zona|persona|commerciale sbagliato|sbagliata; è di|del|della;
        appartiene a; spetta a; va a; passare|passalo|assegnare|riassegnare|girare|giralo|assegnalo a; non mi compete;
        questo non è mio
    """),
    "faulty": phrases("""
        errato|errata|sbagliato|sbagliata|difettoso;
        il|la|lo|l|suo|i? {data} è|sono sbagliato|sbagliata|errato|errata|errati|sbagliati;
        {data} sbagliato|sbagliata|errato|errata; il|la|lo|l {data} non funziona|esiste
    """),
    "question": phrases("""
        domanda; una|breve|piccola domanda; ho una domanda;
        puoi|può|potresti|potrebbe dirmi|chiedere|chiederle|verificare|chiarire
    """),
    "return": phrases("""
        restituisco|restituire|restituito|restituzione {obj}?; lo|la restituisco; te lo|la restituisco;
        rimando indietro
    """),
    "accept": phrases("accetto|accettare per"),
}
REFUSALS = phrases("""
    non posso|voglio accettare|accettarlo|accettarla|prenderlo|prenderla {obj}?; non lo|la|l? accetto|prendo {obj}?;
    no grazie; non è accettabile|qualificato; inaccettabile; non accettiamo {obj}?;
    non possiamo accettare|accettarlo {obj}?
""")
GUESSES: Table = {
    "accept": phrases("""
        d accordo; va bene; perfetto; sì; volentieri; con piacere; sembra buono; me ne occupo; ci penso io; ottimo; ok
    """),
    "reject": phrases("no; passo; non mi interessa; non sono interessato"),
    "more_time": phrases("non ancora; ti faccio sapere; ti dico domani; più tardi"),
}
