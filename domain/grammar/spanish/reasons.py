"""Spanish: how criteria are named, and how people say that one is not met."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "boss": phrases("""
        director; directora; jefe; jefa; cfo; ceo; gerente; dirección; gerencia; consejo; dueño; director financiero;
        compras; sede; superior
    """),
    "meet": phrases("""
        reunirse; reunión; reunirnos; vernos; cita; encuentro; hablar; visita; llamada; reuniones; recibirme;
        recibirnos
    """),
    "when": phrases("""
        2026; 2027; 2028; 2029; 2030; el próximo año; el año que viene; próximo año; enero; febrero; marzo; abril;
        mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre; próximo trimestre; dos años; tres años;
        fin de; finales; verano; otoño; primavera
    """),
}
NAMES: Table = {
    "budget": phrases("presupuesto; dinero; precio; fondos; financiación"),
    "timeframe": phrases("plazo; plazos; calendario; tiempo; tiempos; fecha; momento"),
    "pain_point": phrases("necesidad; problema; dolor; necesidades"),
    "willing_to_meet": phrases("reunión; cita; reunirse; encuentro"),
    "authority": phrases("""
        decisor; decisora; autoridad; poder de decisión; capacidad de decisión; poder
    """),
}
UNMET: Table = {
    "budget": phrases("""
        no|sin|ningún|nada .. dinero|presupuesto|fondos|financiación|recursos; demasiado caro|cara; muy caro|cara;
        no puede|pueden|quiere|quieren pagar|pagarlo|permitírselo|gastar|costear;
        presupuesto .. congelado|recortado|agotado|insuficiente|gastado|cancelado|cero; precio .. alto|elevado;
        no se lo puede|pueden permitir; ni un euro|duro|céntimo
    """),
    "timeframe": phrases("""
        no .. antes de|del {when}; no .. hasta {when}; nada .. hasta|antes {when}; como pronto; demasiado pronto;
        en # años|meses; en|dentro_de dos|tres|unos|varios años; proyecto .. aplazado|pospuesto|parado|congelado;
        aplazado|pospuesto a|hasta; hasta {when} nada|no; no este año; este año no; no tienen|tiene|hay prisa;
        no .. prioridad; contrato .. hasta; no .. corto plazo; más adelante
    """),
    "pain_point": phrases("""
        no|sin|ningún|ninguna .. necesidad|problema|problemas|dolor|necesidades;
        contento|contentos|contenta|satisfecho|satisfechos|satisfecha con;
        están|está muy? contentos|contento|satisfechos|satisfecho|contenta; todo funciona|va bien;
        ya tiene|tienen una|un|otro|otra solución|proveedor|sistema|herramienta; no necesita|necesitan;
        no quiere|quieren cambiar; no ven|ve .. necesidad|utilidad|sentido|problema
    """),
    "willing_to_meet": phrases("""
        nadie .. {meet}; no quiere|quieren|acepta|aceptan|desea|desean|puede .. {meet};
        no|sin|ninguna .. reunión|cita|reunirse; rechaza|rechazan .. {meet};
        no está|están dispuesto|dispuesta|dispuestos .. {meet};
        canceló|cancelaron|canceló|ha_cancelado la|nuestra reunión|cita; reunión|cita cancelada|rechazada; colgó;
        solo|sólo quiere|quieren información|folleto|un_folleto; no se presentó
    """),
    "authority": phrases("""
        no decide|deciden|firma|manda nada?; no .. decisor|decisora|responsable|autoridad;
        no .. quien_decide|poder_de_decisión|poder|capacidad_de_decisión; {boss} .. decide|firma|aprueba;
        decide|firma|aprueba el|la|su|sus {boss}; decisión .. {boss}; no puede decidir|firmar|aprobar;
        no tiene .. decir|decidir|voz|voto|autoridad|poder|palabra|autorización;
        sin autoridad|poder|capacidad_de_decisión|poder_de_decisión;
        solo|sólo es? becario|becaria|asistente|secretaria; es becario|becaria; no pinta nada; contacto equivocado
    """),
}
LACK = phrases("""
    no; sin; falta; faltan; ningún; ninguna; ninguno; nada; demasiado; insuficiente; nunca; ni; poco; poca; mal; malo;
    desconocido; tampoco; escaso; bajo; nadie; dudoso
""")
PRAISE = phrases("""
    está|están bien|claro|aprobado|ok|confirmado|disponible|perfecto; bien; ok; hay;
    tiene|tienen un|el|suficiente|bastante; suficiente; no es el|un problema; sin problema con; encaja|encajan;
    correcto; es|son bueno|bien|correcto|suficiente|adecuado
""")
LINKS = phrases("""
    por; a causa de; debido a; el; la; los; las; de; criterio; criterios; número; y; porque; ya que; razón; motivo; su;
    tienen; tiene; hay
""")
CONJUNCTIONS = phrases("y; e; ni; además; también; tampoco")
CONTRASTS = phrases("pero; sin embargo; aunque; salvo; no obstante")
