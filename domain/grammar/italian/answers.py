"""Italian: the words that a rep decides with. Commands are whole clauses, openings go on freely."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "duplicate": phrases("""
        duplicato|doppione; è un duplicato|doppione; un duplicato|doppione
    """),
    "accept": phrases("""
        {gladly}* io? {gladly}* lo|la|l? accetto {gladly}* {obj}? {gladly}*;
        {gladly}* accettato|accettata|accettare|accept {gladly}*; {gladly}* lo|la? accettiamo {obj}? {gladly}*;
        {obj}? {gladly}* me? lo|la prendo io? {gladly}*; {obj}? me lo|la prendo io? {gladly}*;
        {gladly}* prendo io? {obj} {gladly}*; {gladly}* prendo io {gladly}*;
        {gladly}* me ne? lo|la? prendo in carico {gladly}*; prendo in carico {obj}? {gladly}*;
        {gladly}* io prendo {obj} {gladly}*; {gladly}* prendo io {obj}? {gladly}*; lo|la prendo in carico {gladly}*;
        lead|contatto|caso accettato {gladly}*; ho {gladly}* accettato {obj}? {gladly}*;
        l ho {gladly}* accettato|accettata {gladly}*;
        {glad} di accettare|accettarlo|prenderlo|accettarla|prenderla|prendere {obj}? {gladly}*;
        lo|la prendiamo noi? {gladly}*; lo|la tengo io {gladly}*; {obj} lo|la accetto {gladly}*;
        {obj} lo|la tengo io {gladly}*; me lo|la tengo {gladly}*; prendiamo noi? {obj} {gladly}*; ci sto {gladly}*;
        io ci sto {gladly}*; conta|contate su di me {gladly}*; conta|contate pure su di me {gladly}*;
        è un sì da_parte_mia|per_me {gladly}*; sì da parte mia {gladly}*; un sì da parte mia {gladly}*;
        accettazione da parte mia {gladly}*; accettato da parte mia {gladly}*;
        la_mia|mia risposta|decisione è? sì|accetto|accettato|accettare; dico di? sì {gladly}*;
        per me è un sì|accettato {gladly}*; per me sì accetto; me ne faccio carico {gladly}*;
        me ne carico io {gladly}*; me lo|la accollo io? {gladly}*; segnalo|mettilo|registralo come accettato {gladly}*;
        consideralo|consideratelo accettato|preso {gladly}*; accetto il|questo lead|contatto di|da|della @ @? @?;
        sono dei vostri {gladly}*; lo|la seguo io e? accetto?; {obj} fa per me accetto;
        voglio prendere|accettare {obj}; vorrei accettarlo; sono a bordo {gladly}*; sono dentro {gladly}*;
        preso|presa {gladly}*; preso in carico {gladly}*; lo|la tengo {gladly}*; io? lo|la seguo io {gladly}*
    """),
    "reject": phrases("""
        mi tiro fuori {polite}*; io passo e rifiuto; non contate su di me {polite}*; io? passo {polite}*;
        è un? no {polite}*; lascio passare {polite}*;
        rifiutalo|rifiutala|scartalo|scartala|respingilo|rifiutatelo|bocciatelo|boccialo {polite}*;
        rifiuta|scarta|respingi|rifiutate|rifiuti {obj} {polite}*;
        rifiuta|scarta|respingi|rifiutate per_favore|pf|per_piacere|grazie|lea|cortesemente;
        segnalo|mettilo|registralo {obj}? come|in|a? rifiutato|respinto|scartato {polite}*;
        segna|metti|registra|segnatelo {obj}? come|in|a? rifiutato|respinto|scartato {polite}*;
        puoi|potete|può rifiutarlo|scartarlo|respingerlo|rifiutare|scartare {obj}? {polite}*;
        consideralo|consideratelo rifiutato|respinto|scartato {polite}*
    """),
    "mine": phrases("""
        è mio|mia {polite}*; mio|mia {polite}*; è {my_area} {polite}*;
        questo|questa|quello è mio|mia|{my_area} {polite}*; {obj} è mio|mia|{my_area} {polite}*;
        è già mio|mia|{my_area} {polite}*; mi appartiene {polite}*; è uno dei miei {polite}*;
        è nella|nel {my_area}|mia|mio zona|territorio|area?; spetta a me; è un mio cliente|contatto {polite}*
    """),
    "undo": phrases("""
        annulla|annullare|annullate|annullamento {polite}*;
        {polite}* annulla|annullare|annullate|revoca|revocare|ritira|cancella|cancellare {answer} {polite}*;
        ritiro|revoco|annullo|cancello {answer} {polite}*;
        puoi|potresti|potete annullare|revocare|cancellare|ritirare {answer} {polite}*;
        voglio|vorrei|devo annullare|revocare|ritirare|cancellare {answer} {polite}*; annullalo|annullala {polite}*;
        torno indietro sulla|con mia? decisione|risposta; torna indietro {polite}*; vorrei annullare {polite}*;
        revoca|revoco {polite}*
    """),
}
OPENINGS: Table = {
    "duplicate": phrases("""
        duplicato|doppione di|del|con; è un duplicato|doppione di|del|con
    """),
    "reject": phrases("""
        da rifiutare|respingere|scartare; lo|la devo|dobbiamo|debbo rifiutare|respingere|scartare|declinare;
        mi vedo|trovo quindi|perciò costretto|costretta|obbligato a rifiutare|respingere|scartare;
        mi vedo|trovo dunque|pertanto|purtroppo costretto|costretta|obbligato a rifiutare|respingere|scartare;
        sono|siamo quindi|perciò costretto|costretta|costretti|obbligato a rifiutare|respingere|scartare;
        sono|siamo dunque|pertanto costretto|costretta|costretti|obbligato a rifiutare|respingere|scartare;
        io? lo|la? rifiuto {obj}?;
        rifiutato|rifiutata|rifiutare|rifiutiamo|respinto|respinta|respingere|scartato|scarto|bocciato {obj}?;
        respingo {obj}?; lo|la respingo|scarto|boccio;
        {must} rifiutare|rifiutarlo|rifiutarla|respingere|respingerlo|declinare|declinarlo|scartarlo {obj}?; rifiuto;
        lo|la? declino {obj}?; declinato {obj}?; lead|contatto|caso rifiutato|respinto|scartato;
        ho rifiutato|respinto {obj}?; lo|la rifiutiamo;
        la_mia|mia risposta|decisione è? no|rifiuto|rifiutato|rifiutare; è un no da_parte_mia|per_me?;
        un no da parte mia; no da parte mia; non accettato; per me è un? no|rifiutato;
        {obj} lo|la rifiuto|scarto|respingo; rifiuto da parte mia; passo indietro rifiuto;
        {must} rifiutare|respingere|scartare|declinare|bocciare|cassare {obj}?;
        {must} rifiutarla|respingerla|scartarla|declinarla|bocciarlo|rifiutarvelo|rifiutartelo {obj}?;
        ti|te|ve|vi lo|la devo|dobbiamo rifiutare|respingere|scartare;
        lo|la voglio|vado_a|dovrò|dovremo|dovrei_proprio|preferisco rifiutare|respingere|scartare|declinare;
        {obj} lo|la|l? devo|dobbiamo rifiutare|respingere|scartare|declinare|rifiutarlo|scartarlo|respingerlo;
        {obj} {must} rifiutarlo|rifiutare|scartarlo|respingerlo; si rifiuta|respinge|scarta {obj};
        viene respinto|rifiutato|scartato; lo|la respingiamo|scartiamo|bocciamo|boccio|casso;
        {obj} è|va respinto|rifiutato|scartato|rifiutata|scartata; {obj} respinto|rifiutato|scartato|bocciato;
        va rifiutato|respinto|scartato|bocciato; scarto; respingo; declino; bocciato; cassato; scartata; respinte;
        è rifiutato|respinto|scartato|no_da_parte_nostra; l ho rifiutato|scartato|respinto;
        te lo|la rifiuto|scarto|respingo; ho scartato|bocciato {obj}?; non resta che rifiutarlo|rifiutare|scartarlo;
        sono costretto|costretta a rifiutarlo|scartarlo|respingerlo;
        io? lo|la? rifiuto|respingo|scarto|boccio|declino {obj}? per i|gli|le;
        rifiutato|respinto|scartato|bocciato|rifiutata|rifiutare per i|gli|le;
        {must} rifiutarlo|rifiutare|respingerlo|respingere|scartarlo|scartare|rifiutarla {obj}? per i|gli|le;
        lo|la devo rifiutare|respingere|scartare per i|gli|le
    """),
    "engaged called": phrases("""
        {done}* chiamato|chiamata;
        l ho {done}* chiamata|chiamato|sentita|sentito|contattata|contattato|raggiunta|raggiunto;
        {done}* ho {done}* chiamato|sentito|telefonato|contattato|parlato; ho {done}* parlato con; {done}* parlato con;
        le|gli ho {done}* telefonato|parlato|lasciato; {done}* chiamata|chiamato; ho {done}* lasciato un|il messaggio;
        lasciato un|il? messaggio; messaggio lasciato;
        ho {done}* provato|tentato a|di chiamare|chiamarla|chiamarlo|contattarla|contattarlo|telefonare;
        provato a chiamarla|chiamarlo|chiamare; risponde la segreteria; segreteria telefonica; trovato la segreteria;
        {nice} telefonata|chiacchierata|chiamata|conversazione con|oggi;
        ho {done}* avuto una {nice}? telefonata|conversazione|chiamata|chiacchierata; ci siamo {done}* sentiti|parlati;
        prima chiamata|telefonata fatta; fatta la telefonata|chiamata;
        sentita|sentito al telefono|oggi|stamattina|ieri; l ho {done}* avuta|avuto al telefono; appena messo giù con;
        ho appena finito la|di; chiamata fatta; beccata|beccato al
    """),
    "engaged mailed": phrases("""
        ieri|oggi|stamattina|stamani|ieri_sera|poco_fa|adesso le|gli ho mandato|scritto|inviato;
        le|gli ho {done}* scritto|mandato|inviato; ho {done}* scritto|inviato|mandato a?;
        mail|email|messaggio|e-mail {done}* inviata|mandata|inviato|mandato|spedita|partita; scritto una mail;
        {done}* le|gli ho mandato|scritto; scritto a|su;
        ho {done}* mandato|inviato una|un|la|il mail|messaggio|email|invito; appena scritto|inviato|mandato;
        mandata una mail; contattata|contattato via|per|su mail|linkedin|email
    """),
    "engaged met": phrases("""
        l ho {done}* incontrata|incontrato|vista|visto|visitata|visitato; ho {done}* incontrato|visto|visitato;
        {done}* incontrato|incontrata; ci siamo {done}* incontrati|visti; l incontro si è tenuto|svolto;
        incontro|appuntamento|visita fatto|fatta|avvenuto|tenuto;
        sono {done}* stato|stata|andato|andata|passato|passata da|dal|dalla|in|a|presso|loro; ero {done}* da|dal|in;
        primo incontro fatto|avvenuto; abbiamo {done}* fatto|avuto l|il|la incontro|riunione|appuntamento|visita;
        torno ora da; conosciuta|conosciuto alla fiera
    """),
    "more_time": phrases("""
        più tempo; {i_need} {span}; {i_need} {till}; {i_need} {span} {till}?; proroga; una proroga;
        puoi|potresti|potete|può prorogare|estendere|allungare il|la|i? termine|scadenza|termini|tempi? {till}?;
        puoi|potresti|potete|può spostare|posticipare|rinviare il|la|i? termine|scadenza|termini|tempi? {till}?;
        non riesco|posso a|ancora? decidere|rispondere|dire|darti prima|entro|ancora|una_risposta?;
        non ho ancora deciso; non sono ancora? pronto|pronta a;
        proroga|prorogate|sposta|spostate|allunga|estendi il|la|i? termine|scadenza|tempi? {till}?;
        rispondo|decido|risponderò|deciderò {till}|solo|domani; un po più di tempo;
        ancora un|qualche|due giorno|giorni|po; mi serve|servono|occorre|occorrono tempo|{span}|{till}|almeno;
        posso rispondere|decidere {till}|domani|lunedì|venerdì; dilazione; non riesco entro|a_rispondere;
        chiedo una proroga|dilazione; {i_need} altri|altre|ancora|almeno|un_paio_di {span};
        {i_need} altri|altre # giorni|ore|settimane;
        mi dai|date|dareste|daresti|concedi altri|altre|ancora|un|un_paio_di|qualche|{span};
        posso|possiamo avere altri|altre|ancora # giorni|ore|settimane;
        dammi|datemi altri|altre|ancora|un_paio_di|qualche # giorni|giorno|ore|settimane
    """),
    "not_mine": phrases("""
        non è mio|mia|per_me|di_mia|della_mia|roba_mia|{my_area}|di_mia_competenza|nella_mia;
        questo|questa non è mio|mia|per_me|{my_area};
        venditore|zona|persona|commerciale|referente|destinatario sbagliato|sbagliata;
        è di|del|della|un_cliente_di|cliente_di|per|roba_di; {obj} è di|del|della|per; appartiene a|al|alla;
        {obj} appartiene|spetta|va|compete a|al|alla; spetta a|al|alla; va a|al|alla|girato_a;
        passare|passalo|passala|passatelo|passa|assegnare|assegnalo|riassegnare {obj}? a|al|alla;
        riassegnalo|riassegna|girare|giralo|girala|gira|mandalo|giratelo {obj}? a|al|alla;
        per favore passalo|giralo|assegnalo|riassegnalo a|al|alla; non mi compete|riguarda|spetta;
        lo|la segue|gestisce|tratta|copre|cura|ha; {obj} lo|la segue|gestisce|tratta|copre|ha;
        di quello|questo si occupa; se ne occupa; non seguo|copro|gestisco|tratto|mi_occupo_di|mi_occupo|lavoro;
        non seguo più; io non seguo|copro|gestisco|tratto|mi_occupo; fuori {my_area}|dalla_mia|zona;
        non sono io|il|la referente|persona|responsabile|giusto|giusta?;
        hai|avete sbagliato persona|commerciale|venditore|destinatario; dovrebbe|deve andare|essere|finire a|di|da|al;
        è nella|in|della zona di|del|dei; è di competenza di|del|della; tocca a; assegnato male; sbagliato persona;
        parlane con; già seguito da
    """),
    "faulty": phrases("""
        errato|errata|sbagliato|sbagliata|difettoso;
        il|la|lo|l|suo|i|gli|questo|quel? {data} {at_home}? è|sono|risulta|pare|sembra {at_fault}; {data} {at_fault};
        il|la|lo|l|quel? {data} {at_home}? non funziona|esiste|risponde|è attivo|corretto|giusto?;
        il|la|lo|l|quel? {data} {at_home}? non funziona|esiste|risponde|è valido|quello|raggiungibile?;
        il|la|lo|l|quel? {data} {at_home}? non corrisponde|risulta|va|suona attivo|corretto|giusto?;
        il|la|lo|l|quel? {data} {at_home}? non corrisponde|risulta|va|suona valido|quello|raggiungibile?;
        il|la|l {data} ha|contiene|manca una|un|di cifra|errore|refuso?; manca una|un cifra|numero|lettera;
        la|mi|le|l mail|email|e-mail|torna|è|ritorna torna|tornata|rimbalza|rimbalzata|indietro;
        la mail torna indietro; mail rimbalzata|tornata; non c è|lavora nessuna|nessun|più .. con|lì|qui|di|quel;
        lì|qui|là non lavora|c_è|esiste nessuna|nessun|nessuno; si chiama; il nome|cognome è sbagliato|errato|scritto;
        errore nel|nella|nei {data}; numero inesistente|sbagliato|staccato; c è un errore nel|nella;
        quel|questo numero è|appartiene|non; mi hai dato un|il numero|indirizzo sbagliato|errato?;
        risponde uno|un|una studio|altra|altro
    """),
    "question": phrases("""
        domanda; una|breve|piccola|solo_una|una_breve|una_piccola domanda; ho una|un_altra|una_breve domanda;
        puoi|può|potresti|potrebbe dirmi|chiedere|chiederle|chiedergli|verificare|chiarire|confermare|confermarmi;
        sai|sapete se|chi|quando|come|dove|quanti|quante|che|quale|perché; mi sai dire; vorrei sapere;
        mi dici se|chi|quando|come|quanti|che; una curiosità; mi chiedo
    """),
    "return": phrases("""
        restituisco|restituire|restituito|restituzione|reso|rendo {obj}?; lo|la restituisco|rendo;
        te lo|la restituisco|rendo|rimando; rimando indietro;
        {must} restituire|restituirlo|restituirla|renderlo {obj}?; ho restituito {obj}?; torna a te; ritorno {obj};
        lo rimando|rimandiamo indietro; ti|vi|te|ve lo|la|li rendo|restituisco|rimando|rimando_indietro {obj}?;
        ti|vi rendo|restituisco|rimando_indietro {obj}|quello|quella;
        ti|vi|te|ve lo|la|li ridò|riconsegno|rigiro|ripasso|ritorno;
        ti|vi ridò|riconsegno|rigiro|ritorno {obj}|quello|quella;
        lo|la ridò|riconsegno|rimandiamo|restituiamo|rendiamo|rimando;
        {must} renderti|restituirti|renderlo|renderla|rendere|ridarti {obj}?;
        {must} ridartelo|rimandarti|rimandare|rendertelo|restituirtelo|riconsegnare {obj}?;
        {obj} te? lo|la rendo|restituisco|rimando|ridò; te|ve lo|la devo|dobbiamo restituire|rendere|ridare|rimandare;
        lo|la devo|dobbiamo restituire|rendere|rimandare; riprenditi|riprendetevi|riprenditelo|riprendilo {obj}?;
        puoi riprendertelo|riprenderti|riprenderlo {obj}?; reso|resa a te; indietro a te; da restituire|rendere;
        rinvio al mittente; al mittente; te|ti|ve|vi? lo|la? restituisco|rendo|rimando|ridò {obj}? per i|gli|le;
        restituito|reso per i|gli|le
    """),
    "accept": phrases("accept|accetto|accettare|accettato per|a_nome"),
}
REFUSALS = phrases("""
    non posso|voglio|possiamo|intendo accettare|accettarlo|accettarla|prenderlo|prenderla|prendere {obj}?;
    non lo|la|l? accetto|prendo|voglio {obj}?; no grazie;
    non è accettabile|qualificato|un_lead|un_vero_lead|un_opportunità; inaccettabile; non accettiamo {obj}?;
    non possiamo accettare|accettarlo {obj}?; non prendo {obj}?; non va bene; non fa per noi; non ci siamo;
    impossibile accettarlo|accettare; non lo|ci vedo futuro|niente|potenziale; non ha futuro|senso|potenziale;
    non vado avanti; non se ne fa_niente|nulla; non ne vale la_pena; lascio perdere; non qualificato;
    non lo|la|l posso|possiamo|voglio|vogliamo|intendo|riesco_ad accettare|prendere|tenere|seguire;
    non posso|voglio|possiamo|intendo tenerlo|tenerla|seguirlo|accettarla {obj}?;
    non posso|voglio|possiamo|intendo accettare|prendermelo|prenderlo_in_carico|andare_avanti|farmene_carico {obj}?;
    non me lo|la|ne prendo|tengo|accollo|faccio_carico;
    {obj} non lo|la|l posso|accetto|prendo|voglio|tengo|possiamo accettare|prendere?;
    {obj} non è accettabile|qualificato|un_lead|per_me|un_opportunità|valido; non accettabile|accettato|idoneo per_me?;
    non è accettabile|qualificato|idoneo per_me?; non posso proprio accettarlo|prenderlo|accettare {obj}?;
    passo su|con {obj}; io? passo su|con questo|questa; salto questo|questa|{obj}; lascio stare|andare|passare {obj};
    non fa per me; non se ne parla; non do|diamo seguito; non dò seguito; non procedo|procediamo;
    non è il caso di? accettarlo|prenderlo|procedere?; non ci sto; {obj} non va|passa|funziona|regge;
    non voglio saperne di? prenderlo|accettarlo; impossibile prenderlo|accettarla|prenderla|procedere;
    non lo|la tengo {obj}?; non lo|la tengo|teniamo
""")
GUESSES: Table = {
    "accept": phrases("""
        d accordo; va bene; perfetto; sì; volentieri; con piacere; sembra buono; me ne occupo; ci penso io; ottimo; ok;
        affare fatto; fatto; ricevuto; mi interessa; bene; certo; procedo; vai; mi piace; andata; molto bene;
        lo guardo; me ne occupo io; interessante
    """),
    "reject": phrases("""
        no; passo; non mi interessa; non sono interessato; meglio di no; io passo; lascia perdere; non se ne parla;
        neanche per sogno; non mi convince
    """),
    "more_time": phrases("""
        non ancora; ti faccio sapere; ti dico domani; più tardi; ci penso; vediamo; poi ti dico; ti aggiorno;
        ci devo pensare; ne riparliamo
    """),
    "not_mine": phrases("chiedi a; sarà di; perché io; perché a me"),
}
