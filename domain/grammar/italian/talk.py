"""Italian: what stands around a decision, and phrases that cast no doubt."""

from domain.grammar.language import phrases

GREETINGS = phrases("""
    ciao; buongiorno; buonasera; salve; cara; caro; gentile; buon giorno; buon pomeriggio; ciao cara; ehi; buona sera;
    ciao a tutti; carissima; carissimo; buondì; ehilà
""")
COURTESIES = phrases("""
    a malincuore; con rammarico; mio malgrado; con dispiacere;
    grazie mille|tante|ancora|infinite|lea|di_cuore?; molte|tante grazie; grazie per|del|della|di|dei|delle .. .. ..;
    scusa|scusami|scusate|mi_dispiace|spiacente per|il|la|del|se .. .. ..; {lovely} {work}; {lovely};
    sembra buono|interessante|ottimo|promettente|molto_interessante|perfetto; molto interessante;
    buona giornata|serata|settimana|domenica|continuazione; buon weekend|lavoro|pomeriggio|fine_settimana;
    cordiali saluti; un saluto; come concordato|d_accordo|da_accordi|detto|discusso; perfetto;
    spero tutto|che bene|tu|stia|vada bene?; tutto bene|chiaro|ok|perfetto; ricevuto; capito; di nulla; prego;
    a domani|presto|lunedì|dopo; ci sentiamo presto|domani|dopo|lunedì?; bravo; brava; complimenti per_il_lavoro?;
    ti tengo|terrò aggiornata|informata; ti aggiorno; vi aggiorno; mi piace; mi piace molto; che bello; ben fatto;
    continua così; ancora così; ne voglio altri così; grazie in anticipo; figurati di nulla; volentieri; con piacere;
    suona bene; letto; letto tutto; appena rientrato; appena rientrata; settimana folle|pazzesca|piena; molto bene;
    benissimo
""")
LABELS = phrases("""
    decisione; la mia decisione; risposta; la mia risposta; da parte mia; per me; in sintesi; in breve; insomma;
    conclusione; risultato; quindi; esito; il mio verdetto; verdetto; ecco la mia risposta; feedback; riassumendo;
    stato; per farla breve; in conclusione; no; ma no; purtroppo no; decisione finale; la mia decisione finale;
    mi spiace; mi dispiace; valutazione; parere; il mio parere
""")
FILLERS = phrases("""
    perciò; pertanto; di conseguenza; per questo; per questo motivo; per cui; a malincuore;
    purtroppo; mi dispiace; ok; va bene; perfetto; certo; bene; benissimo; ottimo; volentieri; grazie; d accordo;
    con piacere; certamente; molto bene; fantastico; allora; okay; ci sto; bello; grazie mille; dunque; quindi; sicuro;
    fatto; affare fatto; ricevuto; capito; senz altro; ah; oh; ecco; dai; andata; super; eccellente; che bello;
    tutto bene; ovviamente; naturalmente; bene bene; scusa; con dispiacere; molto volentieri; e; lea; grazie lea;
    sinceramente; peccato; mi piace; ottimo lavoro; bel lavoro; suona bene; sembra ottimo; sembra buono;
    nessun problema; tutto chiaro; beh; spiacente; a malincuore; scusami; mi spiace; mi spiace ma; guarda; senti; uffa;
    niente; niente da fare; allora niente; beh niente; che peccato; ahimè; ah no; scusate; ascolta; vabbè;
    con rammarico; mio malgrado; ciao lea; con grande dispiacere; con molto dispiacere; con grande rammarico;
    con il cuore in mano; con dolore
""")
THANKS = phrases("""
    grazie; grazie mille; ok; perfetto; bene; sì; certo; ottimo; va bene; molto bene; scusa; benissimo; d accordo;
    tante grazie
""")
PREFACES = phrases("""
    dopo il|la|lo|l colloquio|telefonata|chiamata|incontro|riunione con @;
    dopo il|la|lo|l colloquio|telefonata|chiamata|incontro|riunione;
    molte|tante? grazie lea|mille? per|del|della|dei|delle|di il|la|i|le|l|questo? {lovely}? {work}|note|info?;
    molte|tante? grazie lea|mille? per|del|della|dei|delle|di il|la|i|le|l|questo? {lovely}? informazioni?;
    molte|tante? grazie lea|mille? per|del|della|dei|delle|di il|la|i|le|l|questo? {lovely}? mail|messaggio?;
    molte|tante? grazie lea|mille? per|del|della|dei|delle|di questa|tutto|avermelo? {lovely}? {work}|note|info?;
    molte|tante? grazie lea|mille? per|del|della|dei|delle|di questa|tutto|avermelo? {lovely}? informazioni?;
    molte|tante? grazie lea|mille? per|del|della|dei|delle|di questa|tutto|avermelo? {lovely}? mail|messaggio?;
    molte|tante? grazie lea|mille? per|del|della|dei|delle|di avermi|tue|tuo|passato? {lovely}? {work}|note|info?;
    molte|tante? grazie lea|mille? per|del|della|dei|delle|di avermi|tue|tuo|passato? {lovely}? informazioni?;
    molte|tante? grazie lea|mille? per|del|della|dei|delle|di avermi|tue|tuo|passato? {lovely}? mail|messaggio?;
    molte|tante? grazie lea|mille? per|del|della|dei|delle|di il|la|i|le|l|questo? {lovely}? lead|lavoro|contatto?;
    molte|tante? grazie lea|mille? per|del|della|dei|delle|di il|la|i|le|l|questo? {lovely}? aiuto|passato|girato?;
    molte|tante? grazie lea|mille? per|del|della|dei|delle|di questa|tutto|avermelo? {lovely}? lead|lavoro|contatto?;
    molte|tante? grazie lea|mille? per|del|della|dei|delle|di questa|tutto|avermelo? {lovely}? aiuto|passato|girato?;
    molte|tante? grazie lea|mille? per|del|della|dei|delle|di avermi|tue|tuo|passato? {lovely}? lead|lavoro|contatto?;
    molte|tante? grazie lea|mille? per|del|della|dei|delle|di avermi|tue|tuo|passato? {lovely}? aiuto|passato|girato?;
    {lovely} {work}; ho {done}* letto|visto tutto|il|la|le|i|tutte|lo|l? note|lead|scheda|mail|messaggio|tutto?;
    ho {done}* guardato|controllato|esaminato tutto|il|la|le|i|tutte|lo|l? note|lead|scheda|mail|messaggio|tutto?;
    letto|visto tutto; scusa|scusami|scusate il|per_il|la|per_la ritardo|risposta|attesa tarda?;
    dopo la|una|l|averla|averlo|nostra {nice}? telefonata|chiamata|chiacchierata|incontro|sentita|sentito;
    {nice} telefonata|chiacchierata|chiamata; da parte mia; per quanto mi riguarda; per me;
    sembra buono|interessante|ottimo|promettente|perfetto|molto_interessante; suona bene;
    mi sembra ottimo|buono|interessante|perfetto; nessun problema|dubbio; nessuna domanda; tutto chiaro|ok|perfetto;
    mi piace molto?; sono convinto|convinta; mi convince; conosco l|la|bene azienda|ditta|loro?;
    proprio|esattamente quello che cercavo|cerco|mi_serviva; è proprio quello che cercavo;
    appena rientrato|rientrata|letto|visto; me ne occupo io?; ci penso io; fa al caso mio; fa per me; mi fa piacere;
    dopo|a_seguito_di|in_seguito_a|a_valle_di il|la|lo|l|una? {nice}? colloquio|telefonata {talked}?;
    dopo|a_seguito_di|in_seguito_a|a_valle_di mia|nostra|nostro|del|della? {nice}? colloquio|telefonata {talked}?;
    dopo|a_seguito_di|in_seguito_a|a_valle_di il|la|lo|l|una? {nice}? chiamata|incontro|riunione {talked}?;
    dopo|a_seguito_di mia|nostra|nostro|del|della? {nice}? chiamata|incontro|riunione {talked}?;
    in_seguito_a|a_valle_di mia|nostra|nostro|del|della? {nice}? chiamata|incontro|riunione {talked}?;
    dopo|a_seguito_di|in_seguito_a|a_valle_di il|la|lo|l|una? {nice}? call|chiacchierata|visita {talked}?;
    dopo|a_seguito_di mia|nostra|nostro|del|della? {nice}? call|chiacchierata|visita {talked}?;
    in_seguito_a|a_valle_di mia|nostra|nostro|del|della? {nice}? call|chiacchierata|visita {talked}?;
    dopo|a_seguito_di|in_seguito_a|a_valle_di il|la|lo|l|una? {nice}? appuntamento|demo|videocall {talked}?;
    dopo|a_seguito_di mia|nostra|nostro|del|della? {nice}? appuntamento|demo|videocall {talked}?;
    in_seguito_a|a_valle_di mia|nostra|nostro|del|della? {nice}? appuntamento|demo|videocall {talked}?;
    dopo aver parlato|sentito|incontrato|visto {talked}?; dopo averci|avergli|averle parlato {talked}?;
    la|ti|vi|le|ringrazio ringrazio per|del|della|dell|di? il|la|i|le|l? @?; la|ti|vi ringrazio; ringrazio;
    grazie per tutto; ho valutato|esaminato|analizzato il|la|questo @;
    mi dispiace|spiace dirti|dirtelo|dirlo|comunicarti che?; sono spiacente|desolato|desolata; temo che; mio malgrado
""")
YES = phrases("sì; si; sì sì; certo che sì; sì grazie; sì per favore; ma sì")
NO = phrases("no; no no; no grazie; ma no")
SIGN_OFFS = phrases("""
    saluti; cordiali saluti; grazie; a presto; un saluto; distinti saluti; buona giornata; grazie mille; ciao;
    buon lavoro; cordialmente; un caro saluto; cari saluti; buona serata; a domani; saluti e grazie; grazie e saluti;
    tanti saluti; un abbraccio; buon weekend; grazie in anticipo; buona settimana; baci; ciao ciao; cs
""")
PLANS = phrases("""
    io? la|lo|le|gli|mi|ti|li|ci|vi|ne|l? {do}; vado|andiamo|provo|passo|riesco|torno|inizio|comincio a;
    voglio|vorrei|devo|posso|possiamo|intendo|conto|penso|spero chiamare|chiamarla|chiamarlo|sentire|sentirla;
    voglio|vorrei|devo|posso|possiamo|intendo|conto|penso|spero sentirlo|vedere|vederla|vederlo|incontrare;
    voglio|vorrei|devo|posso|possiamo|intendo|conto|penso|spero scrivere|fissare|contattare|di|aprire;
    voglio|vorrei|devo|posso|possiamo|intendo|conto|penso|spero preparare|richiamarla|parlare|dire|passare;
    appuntamento|riunione|chiamata|incontro|demo|visita|call|invito|opportunità è? fissato|fissata|prevista|domani;
    appuntamento|riunione|chiamata|incontro è? previsto|confermato|confermata|martedì|lunedì;
    demo|visita|call|invito|opportunità è? previsto|confermato|confermata|martedì|lunedì;
    appuntamento|riunione|chiamata|incontro è? mercoledì|giovedì|venerdì|per|alle|già|il|creata|la;
    demo|visita|call|invito|opportunità è? mercoledì|giovedì|venerdì|per|alle|già|il|creata|la;
    domani|oggi|poi|dopo|lunedì|martedì la|lo|le|gli|mi|ci|ti? {do};
    mercoledì|giovedì|venerdì|stasera|subito_dopo|la_prossima_settimana la|lo|le|gli|mi|ci|ti? {do}; prossimo passo;
    ci vediamo|sentiamo|incontriamo|troviamo;
    il mio|mio|la_mia|mia collega|capo @? viene|verrà|mi|partecipa|sarà|accompagna|aiuta;
    sono|ero|sarò|siamo in|a|al|da|dal|fuori|via|già|via|presso|libero|qui|felice|di;
    ho|abbiamo già|un|una|l|il|la|fissato|appuntamento|parlato|lasciato|provato|messo; vengo|porto con;
    l opportunità la; apro|creo|inserisco l|la; vi|ti aggiorno|confermo|racconto
""")
CUSTOMERS = phrases("""
    lei; lui; loro; il|la|i|le|lo|gli|l|un|una|suo|sua {customer}; il|la suo|sua {customer};
    signor|signora|sig|sig_ra|dott|dottor|dottoressa|ing|avv @;
    credo|penso|spero|immagino|suppongo|so che lei|lui|il|la|l|vogliono|voglia;
    credo|penso|spero|immagino|suppongo|so che vuole|siano|sia|ci|abbiano|possa|possano|saranno;
    sembra|pare che lei|lui|il|la|vogliano|voglia; mi ha|hanno detto|chiesto|raccontato|spiegato|confermato;
    ha|hanno detto|chiesto|raccontato|spiegato|confermato|bisogno|una|un|due|tre|molti|già|confermato|parlato|visto;
    vuole|vogliono|cerca|cercano|sembra|sembrano|è|sono|preferisce|preferiscono|viene|vengono|risponde|parla|gentile;
    anna; entrambi; i due; le|gli|li interessa|piace|serve|va_bene; dice che; era molto|in|entusiasta; voleva|volevano;
    ha|hanno {done}? annullato|disdetto|cancellato|riattaccato|rifiutato|firmato;
    ha|hanno {done}? comprato|speso|rinviato|rimandato|scelto|risolto;
    mi|ci ha|hanno {done}? riattaccato|detto|chiesto|annullato|disdetto|rimbalzato|mandato;
    disdice|annulla|rimanda|rinvia|non_vuole|non_vogliono|dicono
""")
HARMLESS = phrases("""
    non vedo problemi|problema|ostacoli con|nel|sul|sulla ..;
    se ne riparla|parla|riparlerà|parlerà; creo|creiamo l|un|la|oggi opportunità;
    nessun|senza|non_c_è|nessun_tipo_di problema|problemi|dubbio|dubbi|fretta|ostacolo|intoppo;
    nessuna domanda|obiezione|fretta; non ha|hanno ancora? risposto|richiamato; non risponde|rispondeva|rispondono;
    non era|è|sarà in|al|disponibile|raggiungibile|ancora;
    dopo|prima di|del|della|le|il|la|l|averla|averlo|pranzo|domani|dell {daytime}?;
    se serve|necessario|hai|possibile|avete|vuoi|volete|ti|senti|sai|puoi ..;
    appena posso|possibile|riesco|la_sento|lo_sento|sentita|sentito|torno|rientro;
    appena parlato|letto|visto|chiamata|chiamato|finito|arrivo|rientrato|rientrata;
    ho appena sentito|parlato|chiamato|letto|visto|finito|mandato|scritto; appena;
    non ti|vi|si preoccupare|preoccupate;
    quando posso|torno|la_sento|l_ho|rientro|lo_sento|vuoi|vuole|arrivo|chiamo ..;
    non l|le|li ho ancora? sentita|sentito|raggiunta|raggiunto|chiamata|chiamato|trovata|trovato;
    non sono|siamo ancora? riuscito|riuscita|riusciti a chiamare|sentire|parlare|contattare?;
    non sono|siamo ancora? riuscito|riuscita|riusciti a raggiungere|chiamarla|chiamarlo|sentirla?;
    scusa|scusate il|per|la ..; a dopo|domani|presto|lunedì; non male; ci sentiamo dopo|domani;
    niente di|da che_dire|grave|aggiungere|speciale|particolare; nient altro;
    nulla da|in aggiungere|contrario|eccepire; non c è problema|di_che|fretta; non vedo l ora; non esitare|esitate a;
    non parla inglese|tedesco|molto; non ama|le_piace|gli_piace il|la|le|i; solo bene|cose_belle|al|di|la|il|dopo|tra;
    meno male; ci mancherebbe; dovrebbe andare|essere|bastare|farcela|arrivare|piacere bene|facile|veloce|qui|lì?;
    potrebbe essere|diventare|uscirne un|una|grosso|grande|interessante|bella;
    sarebbe bello|ottimo|perfetto|fantastico|utile|ideale; mi piacerebbe vederla|vederlo|portare|sentire|incontrarla;
    vorrei sentirla|vederla|chiamarla|portare|passare|incontrarla; forse già;
    un altra|altro|altri volta|chiamata|riunione|giorno|sede|momento|lead|sedi; altro da;
    altri lead|siti|due_siti|stabilimenti; un|una|il|la|mio|mia|suo|sua collega; due colleghi;
    prima chiamata|riunione|volta|visita|telefonata|demo|cosa|impressione|mattina;
    primo incontro|contatto|passo|appuntamento|colloquio|impatto;
    seconda chiamata|riunione|sede|visita|volta|settimana; lunedì o martedì; martedì o mercoledì; giovedì o venerdì;
    oggi o domani; # o #; mail o telefono; più tardi oggi|la|lo|le|oggi; mezz ora; mezza giornata|mattinata|ora;
    e mezza; e mezzo; prima o poi; prima possibile; il prima possibile; quanto prima;
    meglio così|ancora|di_così|per|chiamare; ancora meglio|oggi|una_volta|domani|qui|da|un|molto|di|stamattina;
    chi lo|sa sa?; ma la|lo|le {do}; ma posso|riesco|solo solo|a; mai visto|sentito; magari già|la|lo|un; alle prime;
    fino a domani|lunedì|martedì|venerdì|allora|quando; quasi tutto|pronti|pronto; per la prima; entrambe le sedi;
    entrambi i siti; se mi|ci richiama|chiede|chiedono|vuole; mi ha chiesto se; al più presto;
    metà strada|prezzo|mattina|giornata;
    anche se .. dovremo|dovrò|bisognerà|toccherà|ci_sarà lavorare|lavorarci|insistere|spingere|trattare|da_lavorare ..;
    ma ci|si lavoriamo|lavorerò|lavora|sistemiamo|aggiustiamo|arrangiamo; ma niente di grave|insormontabile;
    ma troviamo|troveremo una|un soluzione|accordo|modo;
    dopo|a_seguito_di il|la|lo {nice}? colloquio|telefonata {past_talk} io? lo|la|l? accetto|prendo;
    dopo|a_seguito_di l|una|nostra|nostro {nice}? colloquio|telefonata {past_talk} io? lo|la|l? accetto|prendo;
    dopo|a_seguito_di il|la|lo|l|una|nostra|nostro {nice}? chiamata|incontro {past_talk} io? lo|la|l? accetto|prendo;
    dopo|a_seguito_di il|la|lo {nice}? riunione|call|visita|demo {past_talk} io? lo|la|l? accetto|prendo;
    dopo|a_seguito_di l|una|nostra|nostro {nice}? riunione|call|visita|demo {past_talk} io? lo|la|l? accetto|prendo;
    decide|firma|fa|gestisce|sceglie tutto? da solo|sola|soli; me ne occupo|incarico|carico io?; non solo
""")
REQUESTS = phrases("""
    puoi|può|potresti|potrebbe|potete mandarmi|inviarmi|girarmi il|la|le|i|l|gli|lo|un|una|che|suo|sua?;
    puoi|può|potresti|potrebbe|potete passarmi|darmi|inoltrarmi il|la|le|i|l|gli|lo|un|una|che|suo|sua?;
    puoi|può|potresti|potrebbe|potete condividere|dirle|dirgli il|la|le|i|l|gli|lo|un|una|che|suo|sua?;
    puoi|può|potresti|potrebbe|potete confermarle|mandare|inviare il|la|le|i|l|gli|lo|un|una|che|suo|sua?;
    mi mandi|giri|passi|inoltri|dai il|la|le|i|l|gli|suo|sua; hai il|la|suo|sua|le|i {data};
    mandami|inviami|girami|passami il|la|le|i|l
""")
