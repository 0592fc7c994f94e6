"""Italian: the words of LDR, manager and sales ops."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {}
OPENINGS: Table = {
    "note": phrases("nota"),
    "raised": phrases("sollecitato; ho parlato con"),
    "correct": phrases("corretto|correzione|correggere"),
    "move": phrases("spostare|riassegnare|assegnare|passare a"),
    "withdraw": phrases("ritirare|ritirato|ritiro {obj}?"),
    "repass": phrases("ripassare; passare di nuovo; passa di nuovo"),
    "recycle": phrases("riciclare|riciclato; riprendere a"),
    "disqualify": phrases("squalificare|squalificato|squalifico"),
    "dispute": phrases("contestare|contesto|contestazione"),
    "remind": phrases("ricordare|sollecitare|sollecita; ricordaglielo"),
    "extend": phrases("prorogare|estendere|prorogo|estendo"),
    "uphold": phrases("confermare|confermato|confermo|mantenere"),
    "overturn": phrases("ribaltare|annullare|ribaltato|ribalto"),
    "attach": phrases("allegare|collegare|associare|collega a?"),
    "waive": phrases("esonerare|rinunciare|esonero"),
}
