"""Spanish: the words of LDR, manager and sales ops."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "remind": phrases("""
        recordar|recuerda|recuérdale|recuérdaselo|recuérdele|recordadle {polite}*;
        por favor recuérdale|recuérdaselo|recordárselo {polite}*; otro recordatorio {polite}*;
        envíale|mándale un|otro recordatorio {polite}*; un recordatorio {polite}*
    """),
    "repass": phrases("""
        volver a pasar; pasar de nuevo; lo|la paso|vuelvo de_nuevo|otra_vez|a_pasar; vuelvo a pasarlo|pasarla;
        nuevo pase; pasado de nuevo; reenviar el lead
    """),
    "uphold": phrases("""
        el rechazo se_mantiene|queda|es_correcto|está_justificado|confirmado; rechazo confirmado|mantenido
    """),
}
OPENINGS: Table = {
    "note": phrases("nota; aviso; novedad; novedades; info; información; para tu información; apunte; noticia"),
    "raised": phrases("""
        avisado; he {done}* hablado con; hablé con; le he avisado|llamado; ya le avisé; acabo de hablar con
    """),
    "correct": phrases("""
        corregido|corrección|corregir|corrijo; el correcto es; el|la {data} correcto|correcta|bueno es; he corregido;
        lo correcto es
    """),
    "move": phrases("""
        mover|mueve|muévelo|reasignar|reasigna|reasígnalo|pasar|pasa|pásalo {obj}? a;
        pásala|pásaselo|asignar|asigna|asígnalo|dáselo|transferir|transfiere|transfiérelo {obj}? a; reasignar;
        por favor pásalo|pásaselo|reasígnalo|asígnalo|muévelo|dáselo|transfiérelo|pasa|mueve|reasigna {obj}? a;
        que lo lleve; lo|la paso a
    """),
    "withdraw": phrases("""
        retirar|retirado|retiro|retírelo|retira|retíralo {obj}?; lo|la retiro;
        por favor retira|retíralo|retirar {obj}?
    """),
    "recycle": phrases("""
        reciclar|reciclado|recicla|reciclo {obj}? en|hasta|para?;
        retomar|retómalo|retomarlo|aparcar|aparcado en|hasta|a; volver a contactar en; lo reciclo; dejar para;
        en espera hasta
    """),
    "disqualify": phrases("""
        descalificar|descalificado|descalifico|descalifica {obj}?; lo|la descalifico; no es un lead
    """),
    "dispute": phrases("""
        disputar|impugnar|impugno|disputa|disputo|impugnado; no estoy de acuerdo con; recurro|recurso; objeción|objeto;
        protesto
    """),
    "remind": phrases("recordar; recuérdale"),
    "extend": phrases("""
        ampliar|prorrogar|extender|amplío|prorrogo|extiendo|amplía|extiende|prorroga|ampliado|alarga|alargar|prórroga;
        dale|dadle|dele|concédele|déjale {span}|hasta|más|dos|tres|un|otro|#; por favor amplía|extiende|prorroga|dale;
        le doy|concedo hasta|{span}|más; más tiempo para; tiene hasta
    """),
    "uphold": phrases("""
        confirmar|confirmado|mantener|mantengo|confirmo|ratifico; confirmo|mantengo|ratifico el|su|este rechazo;
        se mantiene el
    """),
    "overturn": phrases("""
        anular|revocar|revocado|revoco|anulo|anulado; anulo|revoco el|su|este rechazo; se anula el;
        rechazo anulado|revocado
    """),
    "attach": phrases("""
        adjuntar|vincular|asociar|adjunta|vincula|asocia|vinculo|enlazar|enlaza la|el|a|con? oportunidad? a?;
        oportunidad; la oportunidad es; el id es
    """),
    "waive": phrases("""
        eximir|dispensar|renunciar|eximo|renuncio; sin oportunidad; no hace falta oportunidad;
        no se necesita oportunidad
    """),
}
