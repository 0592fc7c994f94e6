"""Italian: how people say that a criterion is not met."""

from domain.grammar.language import Table, phrases

UNMET: Table = {
    "budget": phrases("""
        soldi|fondi|budget sono|è|sono_stati finiti|finito|andati|spesi|speso;
        {no} .. {money}; {money} .. {gone}; troppo caro|cara|cari|costoso|costosa|oneroso|alto; carissimo;
        non può|possono|vuole|vogliono|riesce|riescono|intendono .. pagare|permetterselo|spendere;
        non può|possono|vuole|vogliono|riesce|riescono|intendono .. investire|permettersi|sostenere;
        prezzo|costo|costi|prezzi .. alto|elevato|eccessivo|alti|elevati; non se lo può|possono permettere;
        nemmeno|neanche|manco un|più euro|soldo|centesimo|un_euro; fuori budget|portata|dal_budget;
        oltre|sopra il|le|al loro? budget|possibilità; supera il|le|i loro? budget|possibilità;
        non è a_budget|budgetizzato|previsto_a_budget|stato_stanziato; non budgetizzato|stanziato|finanziato|a_budget;
        tagli|taglio ai|al|dei|delle|di costi|budget|spese; blocco degli|delle|dei investimenti|spese|acquisti;
        lo|la vogliono|vuole|volevano gratis|regalato; gratis; solo|massimo|al_massimo|appena # euro|mila|k;
        sotto il nostro|alla_nostra|la minimo|soglia?;
        difficoltà|problemi economiche|finanziarie|economici|finanziari|di_liquidità|di_cassa; l assicurazione non ha;
        siamo troppo cari; siamo cari; non ci stanno|sta dentro|con|nei; devono risparmiare; risparmio;
        non hanno|ha più? un_soldo|un_euro|una_lira|i_soldi|i_fondi|soldi|lira|il_becco|euro|niente;
        costa|costiamo troppo; non rientra nel
    """),
    "timeframe": phrases("""
        non .. prima di|del|dell|della {when}; non .. prima {when}; non .. fino a|al|alla {when};
        solo|soltanto|appena|non_prima .. nel|da|a|in|dal|tra|dopo|verso {when}; niente .. prima|fino {when};
        al più presto nel|a|tra; nel|a {when} al_più_presto|se_va_bene; troppo presto|lontano|in_là;
        tra|fra # anni|mesi; tra|fra|di due|tre|qualche|alcuni|cinque|un_paio_di anni; {project} .. {put_off};
        {put_off} al|a|di|nel|fino|alla|sine {when}?; non .. quest_anno|entro_l_anno;
        quest anno no|niente|non_se|non_ci|non; non .. fretta|priorità|breve_termine|urgenza|urgente|prioritario;
        contratto|leasing|noleggio .. fino|scade|dura|vincolati; fino a|al {when} .. niente|non; {acts} .. {far};
        non|né .. {acts} .. prima|fino|quest; solo {acts} .. nel|tra|dopo;
        {far} .. forse|se_va_bene|al_più_presto|minimo; forse|magari .. {far}; vincolati|legati|bloccati .. fino;
        senza|nessuna|nessun data|scadenza|calendario|progetto|urgenza|fretta;
        solo|soltanto|stanno_solo|si_stanno_solo informandosi|informarsi|guardando;
        solo|soltanto|stanno_solo|si_stanno_solo esplorando|valutando|sondando|curiosando; momento sbagliato;
        non è il momento|periodo; tempi|tempistiche non|troppo|sbagliati tornano|lunghi|coincidono|adatti|compatibili?;
        non per ora|adesso; per ora niente|no|non_se; più avanti; a lungo termine; lungo termine;
        aspettare|aspettano .. {far}; preferiscono|vogliono|vuole aspettare|rimandare;
        l anno prossimo forse|magari|semmai|se; ci vorranno|vorrà anni|ancora|tempo
    """),
    "timeframe?": phrases("""
        {acts} .. {when}; {far}; nel {when}; più tardi; rinviat~; rimandat~; contratto; scadenza; aspettare; {when};
        dopo {when}; fino al {when}
    """),
    "pain_point": phrases("""
        {no} .. bisogno|problema|problemi|esigenza|esigenze|necessità|lamentele|criticità|difficoltà;
        {happy} di|del|della|con|così|dei; sono|è|restano|stanno molto|più_che|già|assolutamente|del_tutto? {happy};
        tutto|gli|va funziona|va|procede|fila bene|alla_grande|perfettamente|liscio?;
        hanno|ha|usano|usa già|da|appena|un_altro|un_altra .. {solution}|un|una|altro|altra|qualcosa;
        hanno|ha comprato|preso|installato .. {solution}|concorrente|concorrenza|altrove|altro;
        hanno|ha acquistato|scelto|firmato .. {solution}|concorrente|concorrenza|altrove|altro;
        hanno|ha un|una {solution} .. {happy}|concorrente|che|da; non serve|vogliono|vuole|intendono cambiare;
        non gli|le|ne|hanno serve|servono|bisogno|hanno_bisogno; non serve|servono nulla|niente;
        non ne hanno|sentono bisogno|necessità|il_bisogno;
        non vede|vedono|percepiscono|sentono|sente|trovano .. bisogno|utilità|senso|problema|valore|vantaggio;
        non vede|vedono|percepiscono|sentono|sente|trovano .. motivo|necessità|beneficio|il|l|la;
        non vuole|vogliono|intendono|desiderano cambiare|toccare|sostituire;
        {solution} .. basta|bastano|funziona|va_bene|sufficiente|gli_basta|fa|serve|copre|risponde;
        gli|le|a_loro basta|bastano|va|vanno bene|così|il|l|quello|e_avanza?; problema .. risolto|superato|sparito;
        già risolto|sistemato|coperto; solo|pura|mera|per|era curiosità|curiosi|curioso;
        non è un|sono problema|esigenza|necessario|rilevante; si trovano|trova bene|benissimo con?;
        preferiscono|vogliono|restano tenere|restare|continuare|con con|il;
        fanno|fatto|sviluppato tutto? in_casa|internamente; nessun interesse per|al; non interessa; a loro piace;
        comprato|firmato dal|con concorrente|altro|telematik; va bene così; stanno bene così; si arrangiano;
        non sentono il
    """),
    "pain_point?": phrases("""
        {happy}; bisogno; problema; esigenza; {solution}; basta; interesse; curiosità; concorrente; serve
    """),
    "willing_to_meet": phrases("""
        {nobody} .. {meet}|vuole;
        non vuole|vogliono|accetta|accettano|desidera|desiderano|può|possono .. {meet}|riceve|ricevono|concede;
        non intende|intendono|voleva|si|ci|mi|è_disposto|gli_va .. {meet}|riceve|ricevono|concede;
        non|senza|nessun|nessuna|niente .. incontro|riunione|appuntamento|visita|visite|appuntamenti|incontri;
        rifiuta|rifiutano|rifiutato|evita|evitano|nega|negano|scansa .. {meet};
        non è|sono disposto|disposta|disposti|disponibile|disponibili|interessato|interessata|aperto .. {meet};
        ha|hanno .. annullato|cancellato .. incontro|riunione|appuntamento|volte|visita|demo;
        ha|hanno .. disdetto|rifiutato|rimandato .. incontro|riunione|appuntamento|volte|visita|demo;
        {meet} annullato|annullata|cancellato|cancellata|rifiutato|disdetto|disdetta|saltato;
        annullato|cancellato|disdetto due|tre|più|di volte|nuovo;
        ha|mi_ha|hanno riattaccato|chiuso|buttato il|giù|in_faccia|la?; riattaccato;
        vuole|vogliono|voleva|volevano|chiede|ha_chiesto solo|soltanto? .. informazioni|brochure|materiale|catalogo;
        vuole|vogliono|voleva|volevano|chiede|ha_chiesto solo|soltanto? .. documentazione|dépliant|pdf|listino;
        solo|soltanto|unicamente via|per mail|email|iscritto;
        non si è|sono presentata|presentato|presentati|fatto|fatta vivo|viva?;
        non si fa|fanno vivo|viva|vivi|trovare|sentire; non risponde|richiama|rispondono|richiamano mai|più|al|a|alle?;
        nessuna risposta|disponibilità|data|reazione; senza risposta;
        impossibile parlare|fissare|parlarci|incontrare|raggiungerla|raggiungerlo|contattarla|contattare;
        irraggiungibile; introvabile; mi|ci ha|hanno dato|tirato|lasciato buca|bidone|pacco|a_piedi; dà buca;
        prende|prendono tempo;
        non vuole|vogliono più essere|che|saperne|sentire|sentirci|vederci contattata|contattato|chiamata|chiamato?;
        non vuole|vogliono più essere|che|saperne|sentire|sentirci|vederci disturbata|chiamiamo|lo|la?;
        ha|hanno chiesto di|che non|smettere richiamare|chiamare|contattare|contattarla|essere|chiamarla;
        non richiamare|chiamare più; mi|ci ha|hanno bloccato; silenzio totale|radio;
        centralino|segretaria|segreteria|reception .. non|blocca|filtra;
        non mi|ci passa|passano|passato|riceve|ricevono .. appuntamento|data|incontro|vedere|ricevere?;
        non mi|ci dà|danno|concede|concedono|vuole|vogliono .. appuntamento|data|incontro|vedere|ricevere?;
        non riceve|ricevono venditori|commerciali|nessuno; evita|evitano ogni|il|i|qualsiasi contatto;
        non concede|concedono; porta chiusa; non dà|danno appuntamenti|disponibilità
    """),
    "willing_to_meet?": phrases("""
        {meet}; riattaccato; brochure; catalogo; annullat~; cancellat~; irraggiungibile; risponde; disdett~; buca
    """),
    "authority": phrases("""
        non decide|decidono|firma|comanda|conta|approva niente|nulla|da_solo|da_sola|lei|lui?; non .. {right_one};
        {no} .. {power}; {boss} .. {decides}; {decides} .. {boss}; decide|firma|approva il|la|suo|l {boss};
        decisione|decisioni|acquisti|firma|tutto .. {boss}|sopra|altrove|alto|centrale|un_altro|un_altra;
        non può|possono .. decidere|firmare|approvare|comprare;
        non ha|hanno .. voce|decidere|autorità|potere|dire|firma|autonomia|titolo;
        senza autorità|potere|potere_decisionale|firma|delega;
        solo|soltanto|semplice un|uno|una? {little_role}|{weak_role}; un|una assistente|segretaria;
        è|era|come un|uno|una|solo|soltanto|semplice|un_semplice|una_semplice? {little_role};
        contatto|referente|interlocutore|persona sbagliato|sbagliata;
        deve|devono|bisogna|dovrà chiedere|consultare|sentire .. {boss}|capo|permesso|autorizzazione;
        deve|devono|bisogna|dovrà convincere|parlarne|parlare|passare .. {boss}|capo|permesso|autorizzazione;
        deve|devono .. chiedere|sentire|passare .. {boss};
        ha|hanno|serve|occorre bisogno|l|la|il dell|della|di|del .. approvazione|ok|autorizzazione|firma|{boss}?;
        ha|hanno|serve|occorre bisogno|l|la|il ok|approvazione|firma|autorizzazione .. approvazione|ok?;
        ha|hanno|serve|occorre bisogno|l|la|il ok|approvazione|firma|autorizzazione .. autorizzazione|firma|{boss}?;
        chi decide|firma|comanda è|sono|sta; decide un|qualcun altro|altra;
        qualcun|un altro|altra decide|firma|persona; non dipende da lei|lui|loro;
        non è lei|lui|sua|suo|quella|quello che|a|decisione|la|il decide|decidere|decisione|compito?;
        è .. {boss} a|che decidere|firmare|decide|firma|comanda;
        si decide|decidono|firma|decidono in|alla|dalla|a|altrove|sopra|più;
        viene|vengono|è|sono deciso|decise|decisa|prese|presa in|dal|dalla|da|altrove;
        tutto passa|dipende|viene da|dal|dalla|deciso; centralizzato|centralizzati|centralizzata;
        raccoglie|confronta|chiede|cerca solo|soltanto|offerte|preventivi|informazioni;
        solo|soltanto raccoglie|confronta|consiglia|raccoglieva|propone; non lavora più; ha lasciato l|la;
        non ci lavora; non conta nulla|niente; è sopra di lei; il decisore è|sta;
        decisore .. altro|altra|{boss}; spetta al|alla|a .. {boss}; dipende dal|dalla|da .. {boss}
    """),
    "authority?": phrases("""
        {boss}; {decides}; decisore; decisione; firma; stagista; assistente; autorità; potere; approvazione;
        {little_role}; autorizzazione
    """),
}
