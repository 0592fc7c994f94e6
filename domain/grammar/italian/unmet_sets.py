"""Italian: the named sets of the phrases for criteria."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "boss": phrases("""
        assemblea; cooperativa; franchisor; franchising; ministero; regione; provincia; diocesi; condominio; consorzio;
        assemblea dei soci; casa mandante; catena; giunta; provveditorato;
        direttore; direttrice; capo; cfo; ceo; direzione; consiglio; titolare; amministratore; acquisti; sede;
        responsabile; proprietario; proprietaria; direttore finanziario; amministratore delegato; ufficio acquisti;
        sede centrale; casa madre; gruppo; holding; padre; fratello; marito; moglie; soci; socio; presidente; cda;
        consiglio di amministrazione; direzione generale; direttore generale; superiore; superiori; centrale; capi;
        sindaco; comune; comitato; azionisti; ad; finanza; direzione acquisti; direttore acquisti; capa; investitori;
        capogruppo; controller; chi sta sopra; vertici; il capo; dirigenza; proprietà; figlio; famiglia; cognato;
        cognata; suocero; suocera; zio; zia; nipote; figlia; sorella; genero; madre; nonno; nonna; compagna; compagno;
        ex moglie; socia; grande capo; direzione centrale; fondatore; vertice; amministratrice; patron; mamma; papà
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
        vedere nessuno; contatto; parlare con me; parlare con noi; fissare data; fissare una data; dare una data;
        darci una data; dare data; altra data; altre date; nuove date; una data per vederci; proporre date; orario;
        telefonate; chiamate; parlarne; sedersi; ci riceve; venditore; incontrano; conoscerci; vedere; ricevere visite;
        vederci di persona; incontrarlo; incontrarla
    """),
    "when": phrases("""
        2026; 2027; 2028; 2029; 2030; 2031; l anno prossimo; anno prossimo; il prossimo anno; prossimo anno; gennaio;
        febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre;
        prossimo trimestre; due anni; tre anni; fine; inizio; autunno; primavera; estate; metà; un anno; 1 anni;
        2 anni; 3 anni; 4 anni; 5 anni; 6 anni; 8 anni; 9 anni; 10 anni; 12 anni; 15 anni; 18 anni; 24 anni; 36 anni;
        48 anni; 1 mesi; 2 mesi; 3 mesi; 4 mesi; 5 mesi; 6 mesi; 8 mesi; 9 mesi; 10 mesi; 12 mesi; 15 mesi; 18 mesi;
        24 mesi; 36 mesi; 48 mesi; la fusione; il trasloco; qualche anno; alcuni anni; l estate; l autunno;
        la primavera; natale; il nuovo anno; inverno; il prossimo; l anno; le elezioni; diversi anni; nuovo esercizio;
        il contratto; dell anno; del; al; nel; a
    """),
    "far": phrases("""
        2028; 2029; 2030; 2031; l anno prossimo; anno prossimo; il prossimo anno; prossimo anno; due anni; tre anni;
        quattro anni; cinque anni; 1 anni; 2 anni; 3 anni; 4 anni; 5 anni; 6 anni; 8 anni; 9 anni; 10 anni; 12 anni;
        15 anni; 18 anni; 24 anni; 36 anni; 48 anni; qualche anno; alcuni anni; diversi anni; fine 2028; inizio 2028;
        metà 2028; metà 2029; inizio 2029; prossimo esercizio; un anno; 1 mesi; 2 mesi; 3 mesi; 4 mesi; 5 mesi; 6 mesi;
        8 mesi; 9 mesi; 10 mesi; 12 mesi; 15 mesi; 18 mesi; 24 mesi; 36 mesi; 48 mesi; la fusione; l anno dopo;
        diciotto mesi; fine 2027; nuovo esercizio; fine del 2028; inizio del 2029
    """),
    "no": phrases("""
        non; senza; nessun; nessuna; niente; mai; mancanza di; manca; manca il; mancano; mancano i; nemmeno un;
        neanche un; poco; pochi; scarso; zero; nemmeno; non c è; c è poco; non ci sono; privi di; nessuno; nn; nn c è;
        nn ci sono
    """),
    "money": phrases("""
        soldi; budget; fondi; denaro; euro; centesimo; finanziamento; finanziamenti; risorse; capitale; liquidità;
        investimento; investimenti; stanziamento; contributo; mezzi; soldo; quattrini; capitolo di spesa; cassa;
        disponibilità economica; spese; finanze; capex; disponibilità finanziaria; quattrino; lira; lire; un euro;
        un centesimo; il becco di un quattrino; grana; copertura; plafond; margine; spicci; soldino; palanche; schei;
        danaro
    """),
    "gone": phrases("""
        congelato; congelati; tagliato; tagliati; esaurito; esauriti; insufficiente; speso; spesi; già speso; zero;
        impegnato; impegnati; già impegnato; allocato; bloccato; bloccati; ridotto; limitato; non approvato;
        non è approvato; non è stato approvato; non basta; non bastano; negato; ritirato; eliminato; troppo basso;
        troppo piccolo; finito; finiti; è finito; sono finiti; andato in; andati in; sospeso; saltato; dirottato;
        destinato; azzerato; scarso; risicato; fermo; è stato speso; altrove; dimezzato; non arriva; non arrivano;
        annullato; usato; usati; sfumato; sparito; spariti; scomparso; evaporato; svanito; volatilizzato;
        non ce ne sono; non ce n è; non ci sono; non c è; non ce ne è; non ne hanno; non ne ha; non li hanno;
        non li ha; non l hanno; non esiste; non esistono; non è disponibile; non hanno approvato; non è passato;
        bocciato; respinto; in rosso; a zero; tolto; tolti; inesistente; inesistenti; dirottati; stornato; prosciugato;
        mai approvato; da approvare; finito tutto
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
        assistente; segretaria; segretario; tecnico; impiegato; impiegata; centralinista; utente; operaio; aiutante;
        meccanico; intermediario; receptionist; addetto; addetta; consulente; collaboratore; collaboratrice; autista;
        portavoce; galoppino; magazziniere; analista; consulente esterno; commerciale; venditore; esterno; esterna;
        dipendente; semplice dipendente; camionista; passacarte; segretaria di direzione; utente finale; fattorino;
        ragioniera; contabile
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
    "weak_role": phrases("""
        stagista; studente; studentessa; apprendista; tirocinante; praticante
    """),
    "tf": phrases("""
        tempi; tempistica; tempistiche; scadenza; scadenze; calendario; data; date; timing; orizzonte; timeframe;
        time frame; cronoprogramma; periodo; avvio; partenza; agenda; pianificazione
    """),
    "date": phrases("""
        2026; 2027; 2028; 2029; 2030; 2031; l anno prossimo; anno prossimo; il prossimo anno; prossimo anno; gennaio;
        febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre;
        prossimo trimestre; due anni; tre anni; autunno; primavera; estate; un anno; 1 anni; 2 anni; 3 anni; 4 anni;
        5 anni; 6 anni; 8 anni; 9 anni; 10 anni; 12 anni; 15 anni; 18 anni; 24 anni; 36 anni; 48 anni; 1 mesi; 2 mesi;
        3 mesi; 4 mesi; 5 mesi; 6 mesi; 8 mesi; 9 mesi; 10 mesi; 12 mesi; 15 mesi; 18 mesi; 24 mesi; 36 mesi; 48 mesi;
        la fusione; il trasloco; qualche anno; alcuni anni; l estate; l autunno; la primavera; natale; il nuovo anno;
        inverno; le elezioni; diversi anni; nuovo esercizio
    """),
}
