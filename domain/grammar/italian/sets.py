"""Italian: the named sets of its patterns."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "obj": phrases("""
        questo lead; il lead; questo contatto; il contatto; questa opportunità; questo; questa; questo cliente;
        il cliente; questo qui; questo caso; il caso; questo prospect; il tuo lead; questa azienda; l opportunità;
        questo nuovo lead; quello; questa trattativa; la pratica; questo bel lead; questa qui; la scheda
    """),
    "gladly": phrases("""
        volentieri; con piacere; grazie; per favore; certo; certamente; subito; molto volentieri; grazie mille; ora;
        adesso; senz altro; ben volentieri; con grande piacere; sì; da parte mia; per parte mia; io; senza problemi;
        senza dubbio; immediatamente; oggi; d accordo; allora; anche; di sicuro; grazie lea; e grazie; formalmente;
        ufficialmente; con gioia; assolutamente; sicuramente; molte grazie; in carico; quindi; di buon grado; a bordo;
        per me; così com è; perfetto; ovviamente; direttamente; lea; con entusiasmo; già; senza esitare; tutto bene;
        anch io
    """),
    "data": phrases("""
        numero; telefono; indirizzo; mail; email; nome; azienda; scheda; dati; numero di telefono; cellulare; cognome;
        e-mail; contatto; interno; sito; link; ruolo; numero di cellulare; recapito; indirizzo mail; indirizzo email;
        indirizzo e-mail; fisso; cap; data; tel; recapiti; ragione sociale; casella; dominio; anagrafica
    """),
    "i_need": phrases("""
        ho bisogno di; mi serve; mi servono; ci serve; ci servono; mi occorre; mi occorrono; abbiamo bisogno di;
        avrei bisogno di; mi servirebbe; mi servirebbero; dammi; mi dia; datemi; mi dai; mi dai ancora; dammi ancora;
        puoi darmi; potresti darmi; puoi darmi ancora; potete darmi; mi puoi dare; posso avere; posso avere ancora;
        potrei avere; vorrei; vorrei ancora; chiedo; ti chiedo; vi chiedo; lasciami; lasciatemi; mi lasci; concedimi;
        mi concedi; mi serve ancora; mi servono ancora; mi serve almeno; ho ancora bisogno di; avrei bisogno di altri;
        mi ci vuole; mi ci vogliono; mi ci vorrebbe; potremmo avere; possiamo avere; ci dai; mi servirebbe ancora;
        necessito di; per favore dammi; richiedo; mi prendo; mi può dare
    """),
    "span": phrases("""
        un giorno; due giorni; tre giorni; quattro giorni; qualche giorno; alcuni giorni; 1 giorni; 2 giorni; 3 giorni;
        4 giorni; 5 giorni; 6 giorni; 7 giorni; 8 giorni; 9 giorni; 10 giorni; una settimana; due settimane;
        qualche ora; alcune ore; 1 ore; 2 ore; 3 ore; 4 ore; 5 ore; 6 ore; 8 ore; 9 ore; 10 ore; 12 ore; 15 ore;
        18 ore; 24 ore; 36 ore; 48 ore; 24 ore; 48 ore; altri due giorni; altri tre giorni; altri 1 giorni;
        altri 2 giorni; altri 3 giorni; altri 4 giorni; altri 5 giorni; altri 6 giorni; altri 7 giorni; altri 8 giorni;
        altri 9 giorni; altri 10 giorni; un altro giorno; altro tempo; più tempo; un po più di tempo; un po di tempo;
        un po più tempo; un altro po di tempo; ancora un giorno; ancora due giorni; ancora un po;
        ancora un po di tempo; ancora qualche giorno; un paio di giorni; altri giorni; un altra settimana; del tempo;
        tempo; una proroga; un altro paio di giorni; qualche giorno in più; un giorno in più; due giorni in più;
        ulteriore tempo; una dilazione; un rinvio; più giorni; un giorno o due; un po; due giorni di più;
        qualche altro giorno; altro
    """),
    "till": phrases("fino a; fino al; fino alla; entro; sino a; fino all; fino; fino a domani; sino al"),
    "at_fault": phrases("""
        sbagliato; sbagliata; errato; errata; errati; sbagliati; inesistente; non valido; non valida; scaduto; vecchio;
        incompleto; incompleta; inattivo; disattivato; non attivo; non corretto; non corretta; non giusto; scorretto;
        non raggiungibile; fuori servizio; scritto male; obsoleto; non aggiornato; errate; sbagliate; non assegnato;
        non più attivo; incorretto; staccato
    """),
    "my_area": phrases("""
        mio cliente; mia zona; mio lead; mia regione; mio territorio; mio settore; mio portafoglio; mia area;
        mio account; miei clienti; mio contatto; il mio cliente; la mia zona; la mia regione; il mio territorio;
        la mia area; il mio settore; mia provincia; il mio lead; mia competenza; nostra zona
    """),
    "polite": phrases("""
        per favore; grazie; scusa; scusate; per piacere; subito; perfavore; grazie lea; grazie mille; pf; scusami;
        appena puoi; lea; ti prego; cortesemente; mi spiace; adesso
    """),
    "answer": phrases("""
        la mia risposta di @ @ fa; la mia risposta di poco fa; la mia risposta di prima; la mia decisione di prima;
        la mia risposta precedente; la mia risposta di stamattina; la mia risposta; mia risposta;
        la mia ultima risposta; la mia decisione; mia decisione; la mia accettazione; la mia conferma; il mio rifiuto;
        la risposta; la decisione; la mia mail; la mia ultima mail; il mio accept; questo; l accettazione; il rifiuto;
        la mia ultima decisione; il mio sì; tutto; la mia precedente risposta; mia accettazione; il mio messaggio;
        l ultima risposta
    """),
    "lovely": phrases("""
        bel; bello; ottimo; buon; buono; ottima; bella; buona; gran; grande; che bel; che bello; fantastico;
        fantastica; molto bello; molto buono; perfetto; interessante; molto interessante; promettente; super;
        eccellente; splendido; splendida; davvero un bel; proprio un bel; che bella; un ottimo; un bel; una bella;
        un ottima; top; magnifico; davvero bello; molto bene
    """),
    "work": phrases("""
        lead; lavoro; contatto; telefonata; chiacchierata; colpo; conversazione; preparazione; note; riassunto;
        opportunità; chiamata; incontro; cliente; dritta; notizia; qualificazione; segnalazione; passaggio; colloquio;
        scheda; pesca; info
    """),
    "customer": phrases("""
        cliente; contatto; azienda; direttore; direttrice; assistente; segretaria; collega; capo; capofficina;
        responsabile; squadra; titolare; signore; signora; marito; socio; referente; centralino; telefono; linea;
        riunione; telefonata; demo; visita; buyer; figlio; padre; fratello; magazzino; fabbrica; officina; gente;
        segreteria; numero; incontro; appuntamento; autisti; ragazzi; proprietario
    """),
    "done": phrases("""
        già; appena; oggi; ieri; ora; stamattina; stamani; adesso; finalmente; velocemente; anche; due volte; a lungo;
        brevemente; poco fa; proprio ora; da poco
    """),
    "nice": phrases("""
        bella; buona; ottima; lunga; breve; bel; buon; ottimo; prima; primo; veloce; piacevole; lungo; molto bella;
        proficua; proficuo
    """),
    "do": phrases("""
        chiamo; chiamerò; contatto; contatterò; scrivo; scriverò; vedo; vedrò; invio; invierò; mando; manderò; sento;
        sentirò; richiamo; richiamerò; incontro; incontrerò; parlo; parlerò; fisso; fisserò; preparo; preparerò; apro;
        aprirò; creo; creerò; visito; visiterò; provo; proverò; riprovo; riproverò; vado; andrò; passo; passerò; ho;
        abbiamo; avrò; sono; sarò; siamo; conosco; porto; porterò; registro; presento; presenterò; do; darò; confermo;
        propongo; organizzo; organizzerò; inserisco; inserirò; faccio; farò; metto; metterò; sentiamo; vediamo;
        risento; ricontatto; ricontatterò; aggiorno; aspetto la; aspetto il; attendo la; torno; tornerò; parto; mostro;
        occupo; attivo; muovo; presentarmi; fissiamo
    """),
    "daytime": phrases("""
        domani; pranzo; lunedì; martedì; mercoledì; giovedì; venerdì; la riunione; le #; le ferie; l incontro;
        mezzogiorno; il weekend; la demo; le mie ferie; la fiera; la chiamata; la prossima settimana;
        il fine settimana; le feste; natale; pasqua; la visita; il viaggio; il mio rientro; il suo rientro; stasera;
        il pomeriggio; il ponte; la pausa; le tre; le quattro; le cinque; le dieci; le undici; sabato; la trasferta;
        cena; la mia riunione; l appuntamento; oggi pomeriggio; averla sentita; averlo sentito
    """),
    "must": phrases("""
        devo; dobbiamo; purtroppo devo; sono costretto a; sono costretta a; mi tocca; voglio; vado a; preferisco;
        mi vedo costretto a; mi dispiace ma devo; dovrò; mi spiace devo; mi dispiace devo; tocca; mi trovo a dover;
        sento di dover; sono obbligato a; sono obbligata a; mi vedo obbligato a; mi vedo obbligata a;
        siamo costretti a; bisogna; tocca proprio; non posso che; non mi resta che; non ci resta che;
        non posso fare altro che; mi trovo costretto a; mi trovo costretta a; sono purtroppo costretto a;
        mi spiace dover; mi dispiace dover; spiace dover
    """),
    "glad": phrases("""
        lieto; lieta; felice; contento; contenta; sono felice; sono lieto; sono lieta; ben felice; sarò felice;
        sono contento; sono contenta; mi fa piacere; molto felice; felicissimo; felicissima
    """),
    "at_home": phrases("""
        di anna; del lead; in scheda; nel lead; che mi hai dato; di telefono; nella scheda; che hai indicato; qui
    """),
    "talked": phrases("""
        di oggi; di ieri; di stamattina; di stamani; di questa mattina; di oggi pomeriggio; di lunedì; di martedì;
        di mercoledì; di giovedì; di venerdì; della settimana scorsa; di ieri sera; con lei; con lui; con loro;
        con il cliente; con la cliente; con lei oggi; con lui oggi; con lei ieri; con lui ieri; oggi; ieri; stamattina;
        telefonica; al telefono; con lei stamattina; con lui stamattina; di poco fa; poco fa; telefonico
    """),
    "past_talk": phrases("""
        di oggi; di ieri; di stamattina; di stamani; di questa mattina; della settimana scorsa; di ieri sera; ieri;
        con lei ieri; con lui ieri; di poco fa; poco fa; di ieri pomeriggio
    """),
}
