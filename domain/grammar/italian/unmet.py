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
        costa|costiamo troppo; non rientra nel;
        hanno|ha speso|investito|messo tutto|tutti|ogni .. per|x|in|nel|nella|sul|i_soldi|il_budget?;
        hanno|ha bruciato|usato|buttato tutto|tutti|ogni .. per|x|in|nel|nella|sul|i_soldi|il_budget?;
        hanno|ha già? speso|investito tutto;
        hanno|ha tagliato|bloccato|congelato|negato|tolto|ridotto|azzerato|bocciato|sospeso .. {money}|fondi;
        non hanno|ha|è|è_stato|sono approvato|stanziato|autorizzato|concesso|previsto .. {money};
        lo|ci|la|li trovano|trova|ritengono|vedono|considerano troppo? caro|cara|cari|costoso|costosi; troppi soldi;
        costa|costiamo|viene|siamo troppo|un_occhio; sono|è al|alla|in|a verde|canna|bolletta|secco|rosso|corto;
        senza un euro|soldo|centesimo|quattrino|lira; al verde; alla canna del gas; in bolletta; conti in rosso;
        non gli|ci|si basta|bastano i|il soldi|budget;
        non può|possono|vuole|vogliono|riesce|riescono .. pagare|permetterselo|spendere|tirare_fuori;
        non può|possono|vuole|vogliono|riesce|riescono .. investire|metterci|sborsare|scucire;
        non c|ce è|n_è|ne_sono|ci_sono .. {money}; stringono la cinghia; tirano la cinghia; fuori dalla loro portata;
        fuori dal budget; non ci arrivano; non ci stanno|sta con|nei|dentro .. {money}|costi|prezzo;
        il prezzo .. spaventa|alto|eccessivo; sono|è senza .. {money};
        problema|neo|guaio|scoglio|nodo|intoppo è|sono|sta|resta il|i|lo|nei|nel|nella|la|l? {money};
        hanno|ha finito|esaurito|terminato|prosciugato|perso .. {money};
        blocca|bloccano|congela|congelano|taglia|tagliano|ferma|fermano|stoppa|stoppato|stoppati .. {money};
        banca .. tagliato|chiuso|negato|rifiutato|tolto;
        gli|le|ha|hanno .. tagliato|chiuso|negato|revocato|ridotto .. {money}|crediti
    """),
    "timeframe": phrases("""
        non .. prima di|del|dell|della {when}; non .. prima {when}; non .. fino a|al|alla {when};
        solo|soltanto|appena|non_prima .. nel|da|a|in|dal|tra|dopo|verso {when}; niente .. prima|fino {when};
        al più presto nel|a|tra; nel|a {when} al_più_presto|se_va_bene; troppo presto|lontano|in_là;
        tra|fra # anni|mesi; tra|fra|di due|tre|qualche|alcuni|cinque|un_paio_di anni; {project} .. {put_off};
        {put_off} al|a|di|nel|fino|alla|sine {when}?; non .. quest_anno|entro_l_anno;
        non .. fretta|priorità|breve_termine|urgenza|urgente|prioritario;
        contratto|leasing|noleggio .. fino|dura|vincolati; fino a|al {when} .. niente|non; {acts} .. {far};
        non|né .. {acts} .. prima|fino|quest; solo {acts} .. nel|tra|dopo;
        {far} .. forse|se_va_bene|al_più_presto|minimo; forse|magari .. {far}; vincolati|legati|bloccati .. fino;
        senza|nessuna|nessun data|scadenza|calendario|progetto|urgenza|fretta;
        solo|soltanto|stanno_solo|si_stanno_solo informandosi|informarsi|guardando;
        solo|soltanto|stanno_solo|si_stanno_solo esplorando|valutando|sondando|curiosando; momento sbagliato;
        non è il momento|periodo; tempi|tempistiche non|troppo|sbagliati tornano|lunghi|coincidono|adatti|compatibili?;
        non per ora|adesso; più avanti; a lungo termine; lungo termine; aspettare|aspettano .. {far};
        preferiscono|vogliono|vuole aspettare|rimandare; l anno prossimo forse|magari|semmai|se;
        ci vorranno|vorrà anni|ancora|tempo; {no} .. {tf}; nemmeno|neanche|neppure|manco|nessuna|senza una? {tf};
        {tf} .. {far}|{put_off}|da_destinarsi|da_definire|da_definirsi; a tempo indeterminato;
        data da destinarsi|definire|definirsi; sine die; un giorno forse|chissà;
        forse|magari|chissà un_giorno|più_avanti|in_futuro|tra_qualche|fra_qualche|nel|il_prossimo; prima o poi forse;
        in un futuro lontano;
        rimandano|rimanda|rinviano|rinvia|posticipano|posticipa .. {project}|{far}|tutto|sine|a|al|all;
        spostano|sposta|slittano|slitta|congelano|sospendono|fermano .. {project}|{far}|tutto|sine|a|al|all;
        hanno|ha|è|è_stato rimandato|rinviato|posticipato|spostato .. {project}|{far}|tutto|sine|a|al;
        hanno|ha|è|è_stato slittato|congelato|sospeso|fermato|accantonato .. {project}|{far}|tutto|sine|a|al;
        tutto .. {put_off}; {put_off} a|al|sine|fino|di .. {far}; fino a nuovo|data ordine|avviso|da_destinarsi;
        non .. quest anno; ora come ora no|niente|non;
        non si muove|muovono|decide|decidono|farà|fa|muoverà .. niente|nulla|prima|fino|quest|nulla_prima;
        se|ne ne? riparla|riparliamo|riparlerà|riparlano .. {far}|{when};
        richiamare|richiamiamo|risentirci|risentiamoci|ricontattare .. {far}; da|di richiamare|risentire .. {far};
        troppo lontano|lontana|presto|prematuro|in_là|acerbo|acerbi; molto in là;
        tempi lunghi|lunghissimi|biblici|incerti|indefiniti;
        i tempi non|sono|si .. tornano|lunghi|corrispondono|coincidono|allungano|combaciano|ci_sono|maturi;
        tempi|tempistiche|date non corrispondono|coincidono|tornano|combaciano|quadrano|adatti|compatibili|ci_siamo;
        non è il momento|prioritario|urgente|ora; non è una? priorità|urgenza; non prima di|del|della|dell {far};
        problema|neo|guaio|scoglio|nodo|intoppo è|sono|sta|restano il|i|lo|nei|nel|nella|la|le|l? {tf};
        contratto|leasing|noleggio|accordo|fornitura .. .. fino|dura|vincolati;
        contratto|leasing|noleggio|accordo|fornitura .. .. scade|termina|finisce .. {far}
    """),
    "timeframe?": phrases("""
        {acts} .. {date}; {far}; più tardi; rinviat~; rimandat~; contratto; scadenza; aspettare; {date};
        quest anno no|niente|non|nulla; per quest anno no|niente|non|nulla; per ora|adesso no|niente|nulla|non
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
        non sentono il;
        hanno|ha|l_hanno|lo_hanno|se_lo_sono risolto|sistemato|aggiustato|coperto .. internamente|soli|conto;
        hanno|ha|l_hanno|lo_hanno|se_lo_sono risolto|sistemato|aggiustato|coperto .. casa|problema|interno|già;
        problema|tema|questione .. risolto|risolta|sistemato|sparito|rientrato|superato;
        risolto internamente|da_soli|in_casa;
        va|fila|gira|procede|funziona tutto bene|liscio|a_meraviglia|alla_grande|già;
        hanno|ha firmato|preso|scelto|comprato|contrattualizzato|chiuso|siglato con|un|una|il|la|da|presso;
        sono|è passati|passato|andati|andato con|da|a|alla|al .. altro|altra|concorrente|concorrenza|@;
        già coperti|serviti|forniti|attrezzati|dotati; per uso personale|privato|proprio|suo;
        auto|macchina|vettura personale|privata|sua; la sua auto|macchina privata?; non ci perdono|perde il sonno;
        non gli|le|li|lo|a_loro|ne interessa|serve|servono|pesa .. prodotto|soluzione|sistema|niente;
        non gli|le|li|lo|a_loro|ne interessa|serve|servono|pesa .. nulla|più|problemi|proprio;
        non gli|le|li|lo|a_loro|ne preoccupa|tocca|importa|frega|crea .. prodotto|soluzione|sistema|niente;
        non gli|le|li|lo|a_loro|ne preoccupa|tocca|importa|frega|crea .. nulla|più|problemi|proprio;
        non è|sono interessato|interessata|interessati .. prodotto|soluzione|sistema|telematica|cambiare;
        non vede|vedono|capisce|capiscono|percepisce .. perché|motivo|problema|bisogno;
        non vede|vedono|capisce|capiscono|percepisce .. valore|utilità|senso|vantaggio|esigenza;
        non ha|hanno|c_è|ci_sono .. esigenza|esigenze|bisogno|bisogni|problema|problemi|necessità;
        non ha|hanno|c_è|ci_sono .. flotta|camion|furgoni|veicoli|dolori|lamentele|mezzi_da;
        hanno|ha venduto|ceduto .. flotta|camion|mezzi|veicoli|furgoni;
        si|se arrangiano|arrangia|trovano|trova|gestiscono|la_cavano bene|benissimo|così|da_soli|con;
        stanno|sta|va|vanno bene|benissimo così|come|con; era solo|soltanto|pura? curiosità|curioso|curiosa;
        solo per curiosità; contenti come|così; nessuna esigenza|necessità|criticità|lamentela;
        non hanno|ha niente|nulla da|di migliorare|risolvere|cambiare|cui; va bene|benone così|com_è|quello;
        non gli manca niente|nulla; bastano i|gli|le; basta e avanza; hanno|ha già? risolto|sistemato tutto|con|da;
        risolto tutto con|internamente|da_soli
    """),
    "pain_point?": phrases("""
        {happy}; bisogno; problema; esigenza; {solution}; basta; interesse; curiosità; concorrente; serve
    """),
    "willing_to_meet": phrases("""
        non vuole|vogliono|intende incontr~|veder~|parlar~|ricever~;
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
        nessuna risposta|disponibilità|reazione; senza risposta;
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
        non concede|concedono; porta chiusa; non dà|danno appuntamenti|disponibilità;
        nessuna|senza|zero|poca voglia|intenzione|disponibilità|interesse di|a|ad|per? {meet};
        non|né ha|hanno|gli|le|c voglia|intenzione|va|interesse|tempo .. {meet};
        non vuole|vogliono|voleva|volevano|ha_voluto più? .. {meet}|altre_date|altra_data|nuove_date;
        non hanno_voluto|intende|intendono|accetta|ha_accettato più? .. {meet}|altre_date|altra_data|nuove_date;
        niente {meet}; di {meet} non|nemmeno|neanche|neppure; né {meet} né;
        non se_ne|ne parla|vuole|vogliono .. {meet};
        ha|hanno annullato|disdetto|cancellato .. {meet}|volte|volta|x|sempre|tutto;
        ha|hanno rimandato .. {meet}|volte|volta|x|sempre;
        ha|hanno saltato|spostato|declinato|rifiutato .. {meet}|volte|volta|x|sempre|tutto;
        disdice|annulla|rimanda|cancella|sposta sempre|tutto|ogni|{meet};
        disdetto|annullato|cancellato due|tre|#|più|l|2x|3x|tutti|gli|ogni;
        mi|ci ha|hanno sbattuto|chiuso|messo|riattaccato|attaccato|buttato .. telefono|faccia|porta|giù|cornetta;
        chiude|sbatte il telefono|la_porta;
        non mi|ci|si|le|gli|ha|hanno? risponde|rispondono|risposto|richiama|richiamato|riceve|ricevono;
        non mi|ci|si|le|gli|ha|hanno? ricevuto|incontra|incontrano|presenta|presentato|presentata|vede;
        mi|ci ignora|ignorano|evita|evitano|schiva|ha_bloccato|snobba|ghosta|ha_ghostato|liquida|ha_liquidato;
        ghosting; ghostato; sparito|spariti|sparita nel|dai nulla|radar;
        nessun|senza|nessuna cenno|segno|riscontro|risposta|feedback; porta|portone in faccia|sbattuta;
        dà|danno|ha_dato|dava buca|picche|forfait;
        ha|hanno chiesto|detto|intimato|pregato di|che|a non|smettere|smetterla|lasciarlo;
        ha|hanno chiesto|detto|intimato|pregato di|che|a lasciarla|togliere|cancellare|essere;
        non vuole|vogliono|voglia più? essere|ricevere|che|sentire|sapere|saperne|avere|parlare;
        di non chiamare|richiamare|disturbare|insistere|contattare|scrivere|farsi più?;
        vuole|vogliono|voleva|chiede solo|soltanto? .. pdf|brochure|dépliant|catalogo|mail|email;
        vuole|vogliono|voleva|chiede solo|soltanto? .. listino|prezzi|informazioni|info|documentazione|materiale;
        rifiuta|rifiutano|declina|schiva ogni|qualsiasi|di|l|un|gli|categoricamente? .. {meet};
        evita|nega|si_rifiuta|si_rifiutano|si_nega ogni|qualsiasi|di|l|un|gli|categoricamente? .. {meet};
        solo|soltanto per|via|tramite|x mail|email|iscritto|scritto; non si fa|fanno|lascia;
        impossibile fissare|ottenere|avere|parlarle|parlargli|incontrarlo|incontrarla|vederlo|organizzare;
        niente da_fare_per_un|incontro; indisponibile|indisponibili a|ad|per .. {meet};
        si nega|negano|rende|fa al|sempre|irreperibile|negare; irreperibile;
        non vuole|vogliono che .. andiamo|veniamo|passiamo|visitiamo|vada|passi;
        non|né voglia|intenzione|interesse|disponibilità di|a|per|ad .. {meet};
        non si lascia|lasciano vedere|avvicinare|trovare;
        mandato|mandata|mandati|mandarmi a quel_paese|spasso|stendere|ramengo|farmi_benedire; a quel paese; al diavolo
    """),
    "willing_to_meet?": phrases("""
        {meet}; riattaccato; brochure; catalogo; annullat~; cancellat~; irraggiungibile; risponde; disdett~; buca;
        non ne vuole|vogliono sapere; non vuole|vogliono saperne
    """),
    "authority": phrases("""
        non decide|decidono|firma|comanda|conta|approva niente|nulla|da_solo|da_sola|lei|lui?; non .. {right_one};
        {no} .. {power}; {boss} .. {decides}; {decides} .. {boss}; decide|firma|approva il|la|suo|l {boss};
        decisione|decisioni|acquisti|firma .. {boss}|sopra|altrove|alto|centrale|un_altro|un_altra;
        tutto .. {boss}|sopra|altrove|alto|centrale; non può|possono .. decidere|firmare|approvare|comprare;
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
        non ci lavora; non conta nulla|niente; è sopra di lei; il decisore è|sta; decisore .. altro|altra|{boss};
        spetta al|alla|a .. {boss}; dipende dal|dalla|da .. {boss};
        non è|sono lui|lei|loro|la_persona a|che|chi|il|lo|la? lo|la|li? {decides}|decidere|firmare|approvare|approva;
        non è|sono quello|quella|il|chi a|che|chi|il|lo|la? lo|la|li? {decides}|decidere|firmare|approvare|approva;
        non è lui|lei a|che .. {decides}|decidere|approvare|firmare; chi lo|la|davvero|realmente? {decides} .. è|sono;
        {boss} .. è|sono|a chi|quello|che {decides}; è|sono .. {boss} a|che .. {decides}|decidere|firmare;
        a decidere|firmare|approvare è|sono; tutto .. {decides}|passa|deciso .. {boss}|sopra|centrale|sede;
        non decide|firma|conta|comanda|approva|autorizza|sceglie né|neanche|nemmeno|neppure|niente|nulla|mai|da|in|un;
        non conta niente|nulla|un; senza voce|potere|autorità|poteri|deleghe|delega|firma|autonomia;
        né voce|potere|firma;
        non è più|il|lì|la .. ruolo|carica|responsabile|incarico|azienda|decisore|capo|posto|posizione;
        ha|hanno|è|è_stato cambiato|cambiata|spostato|trasferito .. ruolo|mansione|posizione|funzione|reparto;
        non ricopre più; non lavora|sta più; ha lasciato il|la|l|azienda;
        non ha|hanno|aveva alcun|alcuna|nessun|nessuna|né? .. voce|potere|poteri|firma|delega|deleghe|titolo;
        non ha|hanno|aveva il|la|un|più|abbastanza? .. voce|potere|poteri|firma|delega|deleghe|titolo;
        non ha|hanno|aveva alcun|alcuna|nessun|nessuna|né|il|la|un|più|abbastanza? .. autonomia|autorità|mandato;
        non ha|hanno|aveva alcun|alcuna|nessun|nessuna|né|il|la|un|più|abbastanza? .. influenza|peso|facoltà|capacità;
        non ha|aveva niente|nulla|voce da|in dire|decidere|capitolo; non gli|le spetta|compete|tocca decidere?;
        non spetta|compete|tocca a lui|lei; non è di|nelle sua|sue|in competenza|facoltà|mani|potere;
        non è compito|decisione suo|sua;
        deve|devono|dovrebbe|bisogna chiedere|consultare|sentire .. {boss}|sopra|alto|permesso|autorizzazione|tutti;
        deve|devono|dovrebbe|bisogna passare|riferire|sottoporre|portare .. {boss}|sopra|alto;
        deve|devono|dovrebbe|bisogna passare|riferire|sottoporre|portare .. permesso|autorizzazione|tutti;
        le decisioni .. prese|prende|vengono|prendono|arrivano|alto|sopra;
        decisione|decisioni .. sede|altrove|sopra|alto|{boss}|altri; livello troppo? basso|inadeguato;
        di basso livello; troppo in basso; dipende .. {boss}|altri|sopra;
        mero|semplice|solo|soltanto|un|puro intermediario|tramite|portavoce|passacarte|esecutore;
        è un passacarte|tramite;
        persona|contatto|interlocutore|referente non|sbagliata|sbagliato è|era? giusta|giusto|quella;
        persona|contatto|interlocutore|referente non|sbagliata|sbagliato è|era? quello|adatta|adatto|il_decisore;
        decide|firma|comanda tutto? il|la|lo|l|suo|sua|i {boss}; chi {decides} è|sono|sta;
        decide|firma qualcun|un altro|altra;
        problema|neo|guaio|scoglio|nodo|intoppo è|sono|sta|resta il|i|lo|nei|nel|nella|la|l? decisore|autorità;
        problema|neo|guaio è|sono|sta|resta il|i|lo|nei|nel|nella|la|l? potere_decisionale|potere;
        scoglio|nodo|intoppo è|sono|sta|resta il|i|lo|nei|nel|nella|la|l? potere_decisionale|potere;
        non decideva|decidevano|firmava|comandava|contava|poteva_decidere|poteva_firmare;
        nemmeno|neanche decide|decideva|firma; acquisti|compere|spese .. gestisce|gestiscono|segue|fa|cura .. {boss}
    """),
    "authority?": phrases("""
        {boss}; {decides}; decisore; decisione; firma; stagista; assistente; autorità; potere; approvazione;
        {little_role}; autorizzazione; {weak_role}; è andata|andato in pensione; pensionato; pensionata; in pensione;
        consulente; analista
    """),
    "budget?": phrases("""
        fallimento; fallita; concordato; procedura concorsuale; debiti; indebitati; indebitata; licenziamenti;
        licenziano; cassa integrazione; caro; cara; cari; crisi; speso; tagliato
    """),
}
