"""Italian out-of-office answers."""

from mail.inbound.absence.tongue import Tongue, phrases, words

ITALIAN = Tongue(
    code="it",
    markers=words("""
        questa ho al messaggio grazie settimana possibile buongiorno sono il la di del che in e per mio mia saro
        non fino al con i alla dal un una
    """),
    away=phrases("""
        oggi|domani sono .. fuori|assente; sono fuori ufficio|sede|citta;
        sono .. in|a .. malattia|trasferta|formazione|riunione|maternita|paternita;
        assente per .. malattia|ferie|motivi|maternita; uffici|ufficio .. chiusi|chiuso; non lavoro il|oggi;
        sono|saro|siamo|saremo|trovo|trovero {adverb}* fuori .. ufficio|sede|citta|azienda;
        sono|saro|siamo|saremo {adverb}* assente|assenti|indisponibile|irreperibile|irraggiungibile;
        sono|saro|siamo|saremo {adverb}* in .. ferie|vacanza|viaggio|trasferta|malattia;
        sono|saro|siamo|saremo {adverb}* in .. maternita|congedo|permesso|riunione|fiera;
        non sono|saro|siamo|saremo .. ufficio|disponibile|raggiungibile|sede|disponibili;
        mi trovo|trovero .. fuori|ferie|trasferta|assente; i|nostri uffici|nostri .. chiusi;
        ufficio .. restera|sara|rimarra|e|resta .. chiuso; saro|saremo di ritorno|nuovo|rientro;
        tornero|rientrero|rientro|torno|ritornero .. il|in|a|lunedi|domani
    """),
    opens=phrases("""
        assente dal|fino|per|il; assenza dal|fino|per;
        fuori ufficio|sede fino|dal|per|e; in ferie|vacanza|trasferta|malattia|maternita|congedo fino|dal|e|al;
        assente fino|dal|per; attualmente
    """),
    gone=phrases("""
        e mancato|deceduto|deceduta; contratto .. terminato|scaduto|concluso;
        casella|indirizzo|account .. inattiva|inattivo|disattivata|disattivato|dismessa;
        ho cambiato ruolo|incarico|ufficio; non lavoro|lavora|faccio|fa piu;
        ho|ha lasciato l|la .. azienda|societa; questa casella|indirizzo .. non e piu|attiva; sono in pensione
    """),
    later=phrases("""
        leggero|rispondero .. domani|lunedi|xdayx;
        risponderemo .. riapertura|rientro|ritorno|presto;
        accesso limitato; non avro|ho accesso; senza accesso;
        risponderò|rispondero|leggero|ricontattero|contattero .. .. rientro|ritorno|possibile;
        al mio rientro|ritorno; al rientro; appena possibile; fino a nuovo avviso;
        non appena rientro|rientrero|possibile;
        messaggio|messaggi|mail|e_mail|email non sara|saranno|verra|verranno .. letto|letti|letta;
        messaggio|messaggi non sara|saranno|verra|verranno .. inoltrato|inoltrati|lette|inoltrata;
        mail|e_mail|email non sara|saranno|verra|verranno .. inoltrato|inoltrati|lette|inoltrata;
        non sara|verra|saranno|verranno .. inoltrato|letto|inoltrati|letti|inoltrata|letta
    """),
    instead=phrases("""
        in caso di .. urgenza|urgenze|necessita|emergenza; per urgenze|urgenza|emergenze;
        per questioni|richieste|qualsiasi|comunicazioni|motivi|necessita .. urgenti|urgente|urgenza;
        se .. urgente; per ogni urgenza; durante|in la|mia|questa .. assenza; nel frattempo;
        puo|potete|puoi .. contattare|rivolgersi|scrivere|rivolgervi|chiamare;
        si prega di .. contattare|rivolgersi|scrivere; vi|la prego di .. contattare|rivolgersi; rivolgersi a
    """),
    thanks=phrases("""
        grazie per|della|del|di il|la|aver|averci .. messaggio|mail|e|email|scritto|contattato|interesse;
        grazie per|della|del|di sua|tua|suo|tuo .. messaggio|mail|e|email|scritto|contattato|interesse;
        ho|abbiamo ricevuto il|la|suo|sua|tuo|tua .. messaggio|mail|e|email
    """),
    automatic=phrases("""
        questo|questa e un|una .. messaggio|risposta|mail automatico|automatica|generato|generata;
        generato|inviato automaticamente; si prega di non rispondere; non rispondere a questa|questo
    """),
    received=phrases("""
        abbiamo ricevuto|preso la|il|in|sua|vostra; registrata|registrato con|sotto .. numero|codice;
        risponderemo|ricontatteremo|risponderà .. al? piu|appena|presto|possibile;
        la|sua|vostra richiesta .. e|stata ricevuta|registrata|presa; numero di ticket|pratica; quanto prima;
        entro # ore|giorni; il prima possibile; nel piu breve tempo
    """),
    months=phrases("""
        gennaio|gen; febbraio|feb; marzo|mar; aprile|apr; maggio|mag; giugno|giu; luglio|lug; agosto|ago;
        settembre|sett|set; ottobre|ott; novembre|nov; dicembre|dic
    """),
    weekdays=phrases("lunedi; martedi; mercoledi; giovedi; venerdi; sabato; domenica"),
    until=words("fino sino compreso incluso"),
    starts=words("dal dall da partire decorrere"),
    back=words("""
        ritorno rientro rientrero tornero torno ritornero nuovamente nuovo ripresa riprendero ritorna rientra
    """),
    joins=words("al all a e fino"),
    conjunction="e",
    before=words("prima"),
    after=words("dopo"),
    negations=words("non senza"),
    present=words("disponibile raggiungibile"),
    first_person=words("sono saro mio mia mi io siamo saremo rientro tornero nostri"),
    today=phrases("oggi; questa mattina|sera; questo pomeriggio; stamattina"),
    tomorrow=phrases("domani"),
    ask=phrases("""
        contattare|contatti|contattate|contatta; rivolgersi|rivolgetevi|rivolgervi|rivolga|rivolgiti a|al|alla;
        scrivere|scriva|scrivete a; chiamare|chiamate|chiami; parlare con; sostituito|sostituita da; collega;
        referente; mettersi in contatto con; inoltrare|inviare .. a
    """),
    covers=phrases("""
        mi sostituisce|sostituira; e|sara a disposizione|vostra;
        puo|potra aiutarla|aiutarvi|assisterla|assistervi|rispondere; si occupa|occupera;
        vi|la aiutera|assistera; mi sostituira
    """),
    urgent=words("urgenza urgenze urgente urgenti emergenza"),
)
