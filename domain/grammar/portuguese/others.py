"""Portuguese: the words of LDR, manager and sales ops."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {}
OPENINGS: Table = {
    "note": phrases("nota"),
    "raised": phrases("avisado|falei"),
    "correct": phrases("corrigido|correção|corrigir"),
    "move": phrases("mover|reatribuir|transferir|passar para|ao|à|a"),
    "withdraw": phrases("retirar|retirado|retiro {obj}?"),
    "repass": phrases("passar|repassar novamente|de_novo|outra_vez?"),
    "recycle": phrases("reciclar|reciclado; retomar em"),
    "disqualify": phrases("desqualificar|desqualificado|desqualifico"),
    "dispute": phrases("contestar|contesto|contestação|disputar"),
    "remind": phrases("lembrar; lembre-o|lembre-a"),
    "extend": phrases("prorrogar|estender|prorrogo|estendo"),
    "uphold": phrases("confirmar|confirmado|manter|mantenho|mantida"),
    "overturn": phrases("reverter|revogar|revertido|revogo|reverto"),
    "attach": phrases("anexar|vincular|associar"),
    "waive": phrases("dispensar|isentar|dispenso"),
}
