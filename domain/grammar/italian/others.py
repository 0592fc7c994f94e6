"""Italian: the words of LDR, manager and sales ops."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "remind": phrases("""
        ricordare|ricorda|ricordaglielo|ricordagli|ricordale|sollecita|sollecitalo|sollecitala|sollecitare {polite}*;
        {polite}* ricordaglielo|sollecitalo|sollecitala {polite}*;
        manda|inviagli|mandagli un|un_altro|ancora_un sollecito|promemoria {polite}*; un altro sollecito {polite}*;
        un promemoria {polite}*; altro sollecito {polite}*
    """),
    "repass": phrases("""
        ripassare; passare di nuovo; passa|passo|ripasso di_nuovo|lo|nuovamente; lo|la ripasso|passo di_nuovo?;
        ripasso il|la|questo lead|contatto|caso; nuovo passaggio; passato di nuovo
    """),
    "uphold": phrases("il rifiuto resta|rimane|è_confermato|è_corretto|vale; rifiuto confermato|mantenuto"),
}
OPENINGS: Table = {
    "note": phrases("""
        nota; novità; info; informazione; per informazione; avviso; aggiornamento; notizia; da sapere
    """),
    "raised": phrases("""
        sollecitato; ho {done}* parlato con; l ho {done}* sentito|sollecitato|chiamato; ho {done}* sentito
    """),
    "correct": phrases("""
        corretto|correzione|correggere|correggo|rettifica; il|la {data} corretto|giusto|corretta è; quello giusto è;
        ho corretto
    """),
    "move": phrases("""
        spostare|sposta|spostalo|riassegnare|riassegna {obj}? a|al|alla;
        riassegnalo|assegnare|assegna|assegnalo|passare {obj}? a|al|alla;
        passa|passalo|dallo|girare|giralo|trasferire|trasferiscilo|trasferisci|affidare|affidalo {obj}? a|al|alla;
        {polite}* passalo|spostalo|riassegnalo|assegnalo|giralo {obj}? a|al|alla;
        {polite}* dallo|trasferiscilo|sposta|passa|riassegna|assegna {obj}? a|al|alla; riassegnare; lo passo a;
        lascialo prendere a; fallo prendere a
    """),
    "withdraw": phrases("""
        ritirare|ritirato|ritiro|ritira|ritiralo {obj}?; lo|la ritiro; {polite}* ritira|ritiralo|ritirare {obj}?
    """),
    "recycle": phrases("""
        riciclare|riciclato|ricicla|riciclo|riciclalo {obj}? a|in|fino|per?;
        riprendere|riprendiamo|riprendilo|parcheggiare|parcheggialo|rimandare a|in|fino|nel; ricontattare a|in|nel;
        in attesa fino; mettere da parte fino; da riprendere a|in|nel
    """),
    "disqualify": phrases("""
        squalificare|squalificato|squalifico|squalifica {obj}?; lo|la squalifico; non è un vero lead
    """),
    "dispute": phrases("""
        contestare|contesto|contestazione|contestato; non sono d accordo con|sul; mi oppongo; obiezione; ricorso;
        protesto
    """),
    "remind": phrases("ricordare|sollecitare"),
    "extend": phrases("""
        prorogare|estendere|prorogo|estendo|proroga|estendi|prorogato|allunga|allungare|allungo {till}?;
        dagli|dalle|concedigli|lasciagli|dategli|dai_a_ben ancora? {span}|fino|altri|due|tre|un|#;
        {polite}* proroga|estendi|allunga|dagli|dalle; gli|le do|concedo ancora? {span}|fino|altri; più tempo per;
        ha tempo fino; sposta|rinvia la|il scadenza|termine
    """),
    "uphold": phrases("""
        confermare|confermato|confermo|mantenere|mantengo|mantenuto; confermo|mantengo|sostengo il|questo|suo rifiuto;
        resta il
    """),
    "overturn": phrases("""
        ribaltare|annullare|ribaltato|ribalto|revocare|revoco|annullo; annullo|ribalto|revoco il|questo|suo rifiuto;
        rifiuto annullato|ribaltato|revocato
    """),
    "attach": phrases("""
        allegare|collegare|associare|collega|associa|allega|collego|agganciare la|l|il|a|all? opportunità? a?;
        opportunità; l opportunità è; l id è
    """),
    "waive": phrases("""
        esonerare|rinunciare|esonero|rinuncio; senza opportunità; non serve l_opportunità|un_opportunità|opportunità;
        nessuna opportunità necessaria
    """),
}
