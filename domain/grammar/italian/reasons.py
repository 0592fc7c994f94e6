"""Italian: how criteria are named, and how people say that one is not met."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "boss": phrases("""
        direttore; direttrice; capo; cfo; ceo; direzione; consiglio; titolare; amministratore; acquisti; sede;
        responsabile; proprietario; proprietaria; direttore finanziario; amministratore delegato; ufficio acquisti;
        sede centrale; casa madre; gruppo; holding; padre; fratello; marito; moglie; soci; socio; presidente; cda;
        consiglio di amministrazione; direzione generale; direttore generale; superiore; superiori; centrale; capi;
        sindaco; comune; comitato; azionisti; ad; finanza; direzione acquisti; direttore acquisti; capa; investitori;
        capogruppo; controller; chi sta sopra; vertici; il capo; dirigenza; proprietà; figlio; famiglia
    """),
    "decides": phrases("""
        decide; firma; approva; decidono; firmano; approvano; comanda; ha l ultima parola; autorizza; valida; sceglie;
        compra; prende le decisioni; prende la decisione; prendono le decisioni; ha la firma; gestisce gli acquisti;
        deve approvare; deve firmare; deve decidere; chi decide; chi firma; chi comanda; decide tutto; tiene i cordoni;
        controlla il budget; dà l ok; deciderà; ha il potere; fa tutto; dispone; fa gli acquisti; deve dare l ok;
        delibera
    """),
    "meet": phrases("""
        incontrare; incontrarci; incontrarmi; incontro; riunione; appuntamento; vederci; parlare; visita; incontri;
        riceverci; ricevermi; incontrarsi; chiamata; ricevere; appuntamenti; visite; demo; videocall; call; colloquio;
        venditori; commerciali; commerciale; vedersi; sentire; sentirci; fissare; essere contattato; essere contattata;
        essere richiamata; rispondere; rispondermi; presentazione; parlarmi; parlarci; vedermi; riunioni;
        vedere nessuno; contatto; parlare con me; parlare con noi; data; orario; telefonate; chiamate; parlarne;
        sedersi; ci riceve; venditore; incontrano
    """),
    "when": phrases("""
        2026; 2027; 2028; 2029; 2030; 2031; l anno prossimo; anno prossimo; il prossimo anno; prossimo anno; gennaio;
        febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre;
        prossimo trimestre; due anni; tre anni; fine; inizio; autunno; primavera; estate; metà; un anno; # anni;
        # mesi; la fusione; il trasloco; qualche anno; alcuni anni; l estate; l autunno; la primavera; natale;
        il nuovo anno; inverno; il prossimo; l anno; le elezioni; diversi anni; nuovo esercizio; il contratto;
        dell anno; del; al; nel; a
    """),
    "far": phrases("""
        2028; 2029; 2030; 2031; l anno prossimo; anno prossimo; il prossimo anno; prossimo anno; due anni; tre anni;
        quattro anni; cinque anni; # anni; qualche anno; alcuni anni; diversi anni; fine 2028; inizio 2028; metà 2028;
        metà 2029; inizio 2029; prossimo esercizio; un anno; # mesi; la fusione; l anno dopo; diciotto mesi; fine 2027;
        nuovo esercizio; fine del 2028; inizio del 2029
    """),
    "no": phrases("""
        non; senza; nessun; nessuna; niente; né; mai; mancanza di; manca; manca il; mancano; mancano i; nemmeno un;
        neanche un; poco; pochi; scarso; zero; nemmeno; non c è; c è poco; non ci sono; privi di; nessuno
    """),
    "money": phrases("""
        soldi; budget; fondi; denaro; euro; centesimo; finanziamento; finanziamenti; risorse; capitale; liquidità;
        investimento; investimenti; stanziamento; contributo; mezzi; soldo; quattrini; capitolo di spesa; cassa;
        disponibilità economica; spese; finanze; capex; disponibilità finanziaria
    """),
    "gone": phrases("""
        congelato; congelati; tagliato; tagliati; esaurito; esauriti; insufficiente; speso; spesi; già speso; zero;
        impegnato; impegnati; già impegnato; allocato; bloccato; bloccati; ridotto; limitato; non approvato;
        non è approvato; non è stato approvato; non basta; non bastano; negato; ritirato; eliminato; troppo basso;
        troppo piccolo; finito; finiti; è finito; sono finiti; andato in; andati in; sospeso; saltato; dirottato;
        destinato; azzerato; scarso; risicato; fermo; è stato speso; altrove; dimezzato; non arriva; non arrivano;
        annullato; usato; usati; sfumato
    """),
    "project": phrases("""
        progetto; decisione; acquisto; implementazione; lancio; avvio; partenza; gara; investimento; tema; cambio;
        migrazione; rinnovo; piano; sostituzione; tutto; discorso; introduzione; iniziativa; appalto
    """),
    "put_off": phrases("""
        rimandato; rimandata; rinviato; rinviata; sospeso; sospesa; congelato; congelata; fermo; ferma; slittato;
        slittata; posticipato; posticipata; in pausa; in attesa; bloccato; bloccata; ritardato; ritardata; accantonato;
        accantonata; slitta; rimandano; rinviano; hanno rimandato; hanno rinviato; è slittato; in stand-by; differito;
        stoppato; procrastinato; posticipano
    """),
    "acts": phrases("""
        comprano; compra; compreranno; comprerà; decidono; decide; decideranno; deciderà; partono; parte; partiranno;
        partirà; iniziano; inizia; inizieranno; inizierà; cambiano; cambieranno; comprare; decidere; partire; iniziare;
        muovono; muove; si muove; si muoverà; investire; investono; investiranno; previsto; prevista; prevedono;
        pianificato; implementare; sostituire; sostituiranno; avviano; avvieranno; avviare; fanno; faranno; vogliono;
        pensano; sarà; guarderanno; ripartono; riprendono; acquistare; acquistano; acquisteranno; succede; succederà;
        cominciano; comincia; valuteranno; valutano; rinnovano
    """),
    "happy": phrases("""
        contento; contenti; contenta; soddisfatto; soddisfatti; soddisfatta; felici; felice; contente; soddisfatte;
        soddisfattissimi; a posto; ben serviti; appagati; contentissimi
    """),
    "solution": phrases("""
        soluzione; fornitore; sistema; strumento; excel; foglio excel; foglio di calcolo; programma; software;
        piattaforma; app; applicazione; concorrente; prodotto; carta; lavagna; tabella; gestionale; telematica; fogli;
        partner; metodo
    """),
    "nobody": phrases("nessuno; nessuno di loro; nessuno lì; nessuno là"),
    "little_role": phrases("""
        stagista; assistente; segretaria; segretario; studente; studentessa; apprendista; tecnico; impiegato;
        impiegata; tirocinante; centralinista; utente; operaio; aiutante; meccanico; intermediario; receptionist;
        addetto; addetta; praticante; consulente; collaboratore; collaboratrice; autista; portavoce; galoppino;
        magazziniere
    """),
    "right_one": phrases("""
        decisore; responsabile; chi decide; persona giusta; la persona giusta; referente giusto; il decisore;
        autorizzato; autorizzata; interlocutore giusto; decisori; titolare; chi firma; compratore; quello che decide;
        quella che decide; chi comanda; capo; buyer
    """),
    "power": phrases("""
        potere; autorità; potere decisionale; potere di decisione; firma; mandato; voce in capitolo; voce; competenza;
        influenza; peso; facoltà; potere di firma; poteri; autonomia; delega; margine di decisione; diritto di firma;
        potere di spesa; capacità decisionale
    """),
}
NAMES: Table = {
    "budget": phrases("""
        budget; soldi; prezzo; fondi; denaro; costo; risorse; finanziamento; prezzi; disponibilità economica; costi
    """),
    "timeframe": phrases("""
        tempi; tempistica; tempistiche; scadenza; calendario; tempo; timing; orizzonte; orizzonte temporale; periodo;
        scadenze; cronoprogramma
    """),
    "pain_point": phrases("""
        bisogno; problema; esigenza; esigenze; necessità; problemi; pain point; bisogni; criticità; punto dolente;
        dolore
    """),
    "willing_to_meet": phrases("""
        incontro; riunione; appuntamento; incontrare; disponibilità; disponibilità a incontrarci;
        disponibilità all incontro; incontri; colloquio; volontà di incontrarsi
    """),
    "authority": phrases("""
        decisore; autorità; potere decisionale; potere; decisionale; potere di decisione; decisori; potere di firma;
        decisione; capacità decisionale; potere di spesa
    """),
}
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
        solo|soltanto|semplice|un|una? .. stagista|assistente|segretaria|tirocinante;
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
        è andata|andato in pensione; non ci lavora; non conta nulla|niente; è sopra di lei; il decisore è|sta;
        decisore .. altro|altra|{boss}; spetta al|alla|a .. {boss}; dipende dal|dalla|da .. {boss}
    """),
    "authority?": phrases("""
        {boss}; {decides}; decisore; decisione; firma; stagista; assistente; autorità; potere; approvazione;
        {little_role}; autorizzazione
    """),
}
LACK = phrases("""
    non; no; senza; manca; mancano; nessun; nessuna; niente; troppo; insufficiente; mai; né; poco; poca; sconosciuto;
    scarso; basso; nessuno; nulla; mancante; inesistente; zero; impossibile; fuori; bloccato; congelato; tagliato;
    esaurito; annullato; problema di; problema con; non torna; non tornano; irrealistico; lontano; assente; carente;
    insufficienti; nemmeno; neanche; neppure; pochi; sbagliato; sbagliati; dubbio; finito; non basta; salta; saltato;
    stretto; debole; respinto; carenza; mancanza
""")
PRAISE = phrases("""
    è|sono|sembra|sembrano|era tutto|molto|anche|entrambi|già|pure? ok|buono|chiaro|approvato;
    è|sono|sembra|sembrano|era tutto|molto|anche|entrambi|già|pure? confermato|disponibile|a_posto|giusto;
    è|sono|sembra|sembrano|era tutto|molto|anche|entrambi|già|pure? adeguato|sufficiente|buoni|perfetto;
    è|sono|sembra|sembrano|era tutto|molto|anche|entrambi|già|pure? presente|reale|garantito|lì;
    va|vanno|andrebbe bene; ok; c è; ci sono|sarebbe|sarebbero; ha|hanno un|il|abbastanza|sufficiente|soldi|budget|i;
    sufficiente; non è il|un problema; a posto; nessun problema con; c è anche; torna; tornano; sì; perfetto; esiste;
    disposto|disposta|disponibile a incontrarci|incontrarsi; vuole incontrarci; decide da_sola|da_solo; basta e avanza;
    quadra
""")
NEUTRAL: tuple[str, ...] = ()
LINKS = phrases("""
    per; a causa di; a causa del; il; la; lo; l; di; del; della; criterio; criteri; numero; e; perché; poiché; motivo;
    ragione; hanno; ha; c è; mancanza di; per via di; per via del; dovuto a; i; le; gli; dei; delle; un; una; suo; sua;
    loro; è; sono; in quanto; dato che; visto che; siccome; a; al; da; in; su; punto; punti; per mancanza di;
    riguardo a; motivi; mio; causa; ci; alla; allo; quanto a
""")
CONJUNCTIONS = phrases("e; ed; né; anche; inoltre; nonché; pure; oltre a; oltretutto")
CONTRASTS = phrases("""
    ma; però; tuttavia; anche se; tranne; invece; solo che; sebbene; nonostante; mentre; purtroppo; salvo; eccetto;
    solo; peccato che; soltanto; a parte; comunque; bensì; fuorché; malgrado
""")
