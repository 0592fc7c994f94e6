"""Spanish: the words of LDR, manager and sales ops."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {}
OPENINGS: Table = {
    "note": phrases("nota"),
    "raised": phrases("avisado; he hablado con"),
    "correct": phrases("corregido|corrección|corregir"),
    "move": phrases("mover|reasignar|pasar a"),
    "withdraw": phrases("retirar|retirado|retiro {obj}?"),
    "repass": phrases("volver a pasar; pasar de nuevo"),
    "recycle": phrases("reciclar|reciclado; retomar en"),
    "disqualify": phrases("descalificar|descalificado|descalifico"),
    "dispute": phrases("disputar|impugnar|impugno|disputa"),
    "remind": phrases("recordar; recuérdale|recuérdaselo"),
    "extend": phrases("ampliar|prorrogar|extender|amplío"),
    "uphold": phrases("confirmar|confirmado|mantener|mantengo"),
    "overturn": phrases("anular|revocar|revocado|revoco"),
    "attach": phrases("adjuntar|vincular|asociar"),
    "waive": phrases("eximir|dispensar|renunciar"),
}
