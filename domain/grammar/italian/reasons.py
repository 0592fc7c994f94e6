"""Italian: how criteria are named, and how people say that one is not met."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "boss": phrases("""
        direttore; direttrice; capo; cfo; ceo; direzione; consiglio; titolare; amministratore; acquisti; sede;
        responsabile; proprietario; direttore finanziario
    """),
    "meet": phrases("""
        incontrare; incontrarci; incontrarmi; incontro; riunione; appuntamento; vederci; parlare; visita; incontri;
        riceverci; ricevermi; incontrarsi; chiamata
    """),
    "when": phrases("""
        2026; 2027; 2028; 2029; 2030; l anno prossimo; anno prossimo; il prossimo anno; prossimo anno; gennaio;
        febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre;
        prossimo trimestre; due anni; tre anni; fine; inizio; autunno; primavera; estate
    """),
}
NAMES: Table = {
    "budget": phrases("budget; soldi; prezzo; fondi; denaro"),
    "timeframe": phrases("tempi; tempistica; tempistiche; scadenza; calendario; tempo"),
    "pain_point": phrases("bisogno; problema; esigenza; esigenze; necessità"),
    "willing_to_meet": phrases("incontro; riunione; appuntamento; incontrare"),
    "authority": phrases("""
        decisore; autorità; potere decisionale; potere; decisionale; potere di decisione
    """),
}
UNMET: Table = {
    "budget": phrases("""
        non|senza|nessun|niente .. soldi|budget|fondi|denaro; troppo caro|cara|costoso|costosa;
        non può|possono|vuole|vogliono pagare|permetterselo|spendere|permetterselo;
        budget .. congelato|tagliato|esaurito|insufficiente|speso|zero; prezzo .. alto|elevato;
        non se lo può|possono permettere; nemmeno un euro
    """),
    "timeframe": phrases("""
        non .. prima di|del {when}; non .. fino a|al {when}; solo nel|da|a {when}; niente .. prima|fino {when};
        al più presto nel; troppo presto; tra|fra # anni|mesi; tra|fra due|tre|qualche|alcuni anni;
        progetto .. rimandato|rinviato|sospeso|congelato|fermo; rimandato|rinviato al|a|di; non .. quest_anno;
        quest anno no|niente; non .. fretta|priorità|breve_termine; contratto .. fino; fino al {when} .. niente|non
    """),
    "pain_point": phrases("""
        non|senza|nessun|nessuna .. bisogno|problema|problemi|esigenza|esigenze|necessità;
        contento|contenti|contenta|soddisfatto|soddisfatti|soddisfatta di|del|della|con;
        sono|è molto? contenti|soddisfatti|soddisfatto|contento|soddisfatta; tutto funziona|va bene;
        hanno|ha già un|una|altro|altra soluzione|fornitore|sistema|strumento; non serve|vogliono cambiare;
        non vede|vedono .. bisogno|utilità|senso|problema; non vuole|vogliono cambiare
    """),
    "willing_to_meet": phrases("""
        nessuno .. {meet}; non vuole|vogliono|accetta|accettano|desidera|può|intende .. {meet};
        non|senza|nessun|nessuna .. incontro|riunione|appuntamento; rifiuta|rifiutano .. {meet};
        non è|sono disposto|disposta|disposti|disponibile|disponibili .. {meet};
        ha|hanno annullato|cancellato l|la|il incontro|riunione|appuntamento;
        incontro|riunione|appuntamento annullato|annullata|cancellato; ha riattaccato;
        vuole|vogliono solo informazioni|un|una|brochure|materiale; non si è presentata|presentato
    """),
    "authority": phrases("""
        non decide|decidono|firma|comanda niente|nulla?;
        non .. decisore|responsabile|autorità|chi_decide|potere_decisionale|potere|potere_di_decisione;
        {boss} .. decide|firma|approva; decide|firma|approva il|la|suo|l {boss}; decisione .. {boss};
        non può decidere|firmare|approvare; non ha .. voce|decidere|autorità|potere|dire;
        senza autorità|potere|potere_decisionale; solo|soltanto .. stagista|assistente|segretaria|tirocinante;
        è solo? uno|una? stagista|tirocinante; contatto|referente sbagliato
    """),
}
LACK = phrases("""
    non; no; senza; manca; mancano; nessun; nessuna; niente; troppo; insufficiente; mai; né; poco; poca; sconosciuto;
    scarso; basso; nessuno; nulla; mancante
""")
PRAISE = phrases("""
    è|sono ok|buono|chiaro|approvato|confermato|disponibile|a_posto|giusto|adeguato|sufficiente; va|vanno bene; ok;
    c è; ha|hanno un|il|abbastanza|sufficiente; sufficiente; non è il|un problema; a posto; nessun problema con
""")
LINKS = phrases("""
    per; a causa di; a causa del; il; la; lo; l; di; del; della; criterio; criteri; numero; e; perché; poiché; motivo;
    ragione; hanno; ha; c è; mancanza di
""")
CONJUNCTIONS = phrases("e; ed; né; anche; inoltre")
CONTRASTS = phrases("ma; però; tuttavia; anche se; tranne; invece")
