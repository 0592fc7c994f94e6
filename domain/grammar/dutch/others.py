"""Dutch: the words of LDR, manager and sales ops."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {}
OPENINGS: Table = {
    "note": phrases("notitie|opmerking"),
    "raised": phrases("aangekaart|gebeld|gesproken"),
    "correct": phrases("gecorrigeerd|correctie|corrigeren"),
    "move": phrases("verplaatsen|verplaats|toewijzen|overdragen naar|aan"),
    "withdraw": phrases("intrekken|ingetrokken|terugtrekken; ik trek {it} in"),
    "repass": phrases("opnieuw doorgeven|overdragen|doorgegeven"),
    "recycle": phrases("recyclen|recycle|parkeren tot?"),
    "disqualify": phrases("diskwalificeren|gediskwalificeerd"),
    "dispute": phrases("betwisten|betwist|bezwaar; ik betwist"),
    "remind": phrases("herinneren; herinner hem|haar"),
    "extend": phrases("verlengen|verlengd|verleng"),
    "uphold": phrases("handhaven|gehandhaafd|bevestigd; ik bevestig de afwijzing"),
    "overturn": phrases("herzien|vernietigd|teruggedraaid; ik draai de afwijzing terug"),
    "attach": phrases("koppelen|gekoppeld|koppel aan?"),
    "waive": phrases("kwijtschelden|vrijstellen|vrijgesteld; afzien van"),
}
