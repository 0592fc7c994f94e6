"""Italian: what stands around a decision, and how criteria are spoken of."""

from domain.grammar.language import Reasons, Talk, phrases

TALK = Talk(
    greetings=phrases("""
        ciao; buongiorno; buonasera; salve; cara; caro; gentile; buon giorno; buon pomeriggio
    """),
    courtesies=phrases("""
        grazie mille|tante|ancora?; molte grazie; grazie per|del|della|di .. .. ..;
        scusa|scusami|scusate|mi_dispiace|spiacente per|il|la|del .. .. ..; bel|ottimo|buon lead|lavoro|contatto;
        sembra buono|interessante|ottimo; molto interessante; buona giornata|serata|settimana; cordiali saluti;
        un saluto; come concordato|d_accordo|da_accordi; perfetto
    """),
    labels=phrases("decisione; la mia decisione; risposta; la mia risposta"),
    fillers=phrases("""
        purtroppo; mi dispiace; ok; va bene; perfetto; certo; bene; benissimo; ottimo; volentieri; grazie; d accordo;
        con piacere; certamente; molto bene; fantastico
    """),
    yes=phrases("sì; si"),
    no=phrases("no"),
    sign_offs=phrases("""
        saluti; cordiali saluti; grazie; a presto; un saluto; distinti saluti; buona giornata; grazie mille; ciao
    """),
    plans=phrases("""
        io? la|lo|le|gli|mi|ti|li? {do}; vado|andiamo a;
        appuntamento|riunione|chiamata fissato|fissata|prevista|domani; domani|oggi|poi|dopo la|lo|le|mi? {do}
    """),
    harmless=phrases("""
        nessun|senza|non_c_è problema|problemi|dubbio|dubbi; nessuna domanda|obiezione; non ha risposto; non risponde;
        dopo|prima di|del|della? {daytime}; se serve|necessario|hai|possibile|avete ..;
        appena posso|possibile|riesco|la_sento; non ti preoccupare; quando posso|torno|la_sento|l_ho ..;
        non l ho ancora? sentita|sentito|raggiunta|raggiunto|chiamata; scusa|scusate il|per ..; a dopo|domani;
        non male; ci sentiamo dopo|domani
    """),
    doubts={
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
        "contrast": phrases("""
            ma; però; tuttavia; nonostante; sebbene; anche se; ancora; benché
        """),
        "second_thought": phrases("""
            speriamo; come vuoi; decidi tu; spero; vedremo; discutere; prova; forse; o; oppure; aspetta; aspetti;
            ferma; annulla; annullare; meglio; errore; sbagliato; credo; penso; potrebbe; dovrebbe; sarebbe; vorrei;
            dubbio; dubbi; dubito; pensarci; in realtà; dimentica; più tardi; probabilmente; magari; ripensandoci;
            mi piacerebbe; quasi
        """),
        "irony": phrases("""
            scherzo; scherzavo; ahah; ahahah; haha; lol; come al solito; figurati
        """),
        "open": phrases("""
            dallo; dalla a; passalo; giralo; hanno firmato; altro; altra; altri; entrambi; entrambe; tutti e due;
            collega; duplicato; dice; ha detto; qualcuno; appartiene; secondo lead; a nome; metà
        """),
    },
    retractions=phrases("""
        aspetta; aspetti; in realtà; dimentica; scherzo; scherzavo; ho cambiato idea; mi sono sbagliato; ahah;
        non sono sicuro; non sono sicura; l altro lead; o no; meglio di no; ripensandoci
    """),
    decision_words={
        "accept": phrases("""
            accetto; accettato; accettare; accettiamo; accettata; accettabile
        """),
        "reject": phrases("""
            rifiuto; rifiutato; rifiutare; respinto; respingo; rifiutata; rifiutiamo; respinta
        """),
        "undo": phrases("annulla; annullare"),
        "withdraw": phrases("ritirare; ritiro"),
    },
    ambiguous=frozenset(
        phrases("""
        altra; altri; altro; ancora; contro; credo; deve; dice; dopo; errore; ferma; fino; forse; ma; magari; mai;
        meglio; nel caso; no; nulla; né; o; prima; quando; quasi; salvo; se; solo
    """)
    ),
)
REASONS = Reasons(
    names={
        "budget": phrases("budget; soldi; prezzo; fondi; denaro"),
        "timeframe": phrases("tempi; tempistica; tempistiche; scadenza; calendario; tempo"),
        "pain_point": phrases("bisogno; problema; esigenza; esigenze; necessità"),
        "willing_to_meet": phrases("incontro; riunione; appuntamento; incontrare"),
        "authority": phrases("""
            decisore; autorità; potere decisionale; potere; decisionale; potere di decisione
        """),
    },
    unmet={
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
            quest anno no|niente; non .. fretta|priorità|breve_termine; contratto .. fino;
            fino al {when} .. niente|non
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
    },
    lack=phrases("""
        non; no; senza; manca; mancano; nessun; nessuna; niente; troppo; insufficiente; mai; né; poco; poca;
        sconosciuto; scarso; basso; nessuno; nulla; mancante
    """),
    praise=phrases("""
        è|sono ok|buono|chiaro|approvato|confermato|disponibile|a_posto|giusto|adeguato|sufficiente; va|vanno bene;
        ok; c è; ha|hanno un|il|abbastanza|sufficiente; sufficiente; non è il|un problema; a posto;
        nessun problema con
    """),
    links=phrases("""
        per; a causa di; a causa del; il; la; lo; l; di; del; della; criterio; criteri; numero; e; perché; poiché;
        motivo; ragione; hanno; ha; c è; mancanza di
    """),
    conjunctions=phrases("e; ed; né; anche; inoltre"),
    contrasts=phrases("ma; però; tuttavia; anche se; tranne; invece"),
)
