"""Spanish: what stands around a decision, and how criteria are spoken of."""

from domain.grammar.language import Reasons, Talk, phrases

TALK = Talk(
    greetings=phrases("""
        hola; buenos días; buenas tardes; buenas noches; buenas; estimada; estimado; querida; querido
    """),
    courtesies=phrases("""
        muchas? gracias; gracias por .. .. ..; perdón|perdona|disculpa|disculpe|disculpas|siento por? .. .. ..;
        buen|gran lead|trabajo|contacto; un saludo; saludos; suena bien|genial|interesante; muy interesante;
        tiene buena pinta; que tengas buen|buena día|semana|tarde; perfecto; como acordamos|hablamos|comentamos
    """),
    labels=phrases("decisión; mi decisión; respuesta; mi respuesta"),
    fillers=phrases("""
        lamentablemente; vale; ok; de acuerdo; perfecto; muy bien; bien; claro; genial; gracias; con gusto;
        por supuesto; estupendo; entendido; fantástico
    """),
    yes=phrases("sí; si"),
    no=phrases("no"),
    sign_offs=phrases("""
        saludos; un saludo; gracias; atentamente; saludos cordiales; un abrazo; cordialmente; muchas gracias; abrazo
    """),
    plans=phrases("""
        yo? la|lo|le|les|me|nos|te? {do}; voy|vamos a;
        reunión|llamada|cita prevista|agendada|programada|confirmada|mañana; mañana|hoy|luego la|lo|le|me {do}
    """),
    harmless=phrases("""
        sin problema|problemas|dudas|demora|duda; ningún|no problema|hay_problema|hay_dudas;
        no hay problema|duda|dudas; ninguna duda|pregunta;
        no contestó|contesta|respondió|ha_contestado|ha_respondido|cogió; cuando pueda|termine|hable|vuelva|la_llame;
        después|antes de|del? {daytime}; si necesitas|necesita|hay|quieres ..; no te preocupes;
        en cuanto pueda|hable|sepa; todavía|aún no la|lo|le he localizado|llamado;
        no la|lo he podido? localizar|localizado|llamado; hasta mañana|luego|pronto|el_lunes; siento el retraso;
        perdón por ..; no está mal; si es posible
    """),
    doubts={
        "negation": phrases("""
            no; nunca; nada; nadie; ningún; ninguno; ninguna; sin; tampoco; ni; jamás; imposible; lamentablemente;
            desgraciadamente; falta; faltan; contra; inaceptable
        """),
        "condition": phrases("""
            excepción; aprobación; pendiente; aclarar; verificar; si; siempre que; a menos; salvo; excepto; condición;
            condiciones; condicionado; depende; sujeto a; en principio; por ahora; de momento; por el momento;
            provisionalmente; con tal; mientras; debe; tiene que; siempre y cuando; caso de
        """),
        "time": phrases("""
            cuando; hasta; antes; después; tras; solo; sólo; solamente; únicamente; una vez; en cuanto
        """),
        "contrast": phrases("""
            pero; sin embargo; aunque; no obstante; a pesar; todavía; aún
        """),
        "second_thought": phrases("""
            ojalá; esperemos; como quieras; tú decides; espero que; ya veremos; discutir; prueba; veremos; quizás;
            quizá; tal vez; o; espera; espere; cancela; cancelar; anula; mejor; error; equivocado; creo; pienso;
            podría; debería; sería; duda; dudas; dudo; pensar; pensarlo; en realidad; olvida; olvídalo; más tarde;
            probablemente; posiblemente; a lo mejor; quisiera; me gustaría; primero; no sé; acaso
        """),
        "irony": phrases("""
            broma; bromeo; jaja; jajaja; lol; como siempre; ya claro; qué remedio
        """),
        "open": phrases("""
            dáselo; dale; pásalo; pásaselo; firmado con; ya firmaron; otro; otra; otros; los dos; ambos; ambas;
            colega; compañero; compañera; duplicado; dice; dijo; alguien; pertenece; segundo; segunda; en nombre;
            mitad
        """),
    },
    retractions=phrases("""
        espera; espere; en realidad; olvida; olvídalo; es broma; broma; cambié de opinión; he cambiado; me equivoqué;
        jaja; no estoy seguro; no estoy segura; el otro lead; o no; mejor no; anula
    """),
    decision_words={
        "accept": phrases("acepto; aceptado; aceptar; aceptamos; aceptada; aceptable"),
        "reject": phrases("""
            rechazo; rechazado; rechazar; rechazada; rechazamos; declino
        """),
        "undo": phrases("deshacer; deshaz"),
        "withdraw": phrases("retirar; retiro"),
    },
    ambiguous=frozenset(
        phrases("""
        antes; caso de; contra; debe; depende; dice; error; excepto; falta; mejor; nada; ni; no; o; otra; otro; para;
        primero; probablemente; salvo; segundo; si; sin; solo; tras
    """)
    ),
)
REASONS = Reasons(
    names={
        "budget": phrases("presupuesto; dinero; precio; fondos; financiación"),
        "timeframe": phrases("plazo; plazos; calendario; tiempo; tiempos; fecha; momento"),
        "pain_point": phrases("necesidad; problema; dolor; necesidades"),
        "willing_to_meet": phrases("reunión; cita; reunirse; encuentro"),
        "authority": phrases("""
            decisor; decisora; autoridad; poder de decisión; capacidad de decisión; poder
        """),
    },
    unmet={
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
            solo|sólo es? becario|becaria|asistente|secretaria; es becario|becaria; no pinta nada;
            contacto equivocado
        """),
    },
    lack=phrases("""
        no; sin; falta; faltan; ningún; ninguna; ninguno; nada; demasiado; insuficiente; nunca; ni; poco; poca; mal;
        malo; desconocido; tampoco; escaso; bajo; nadie; dudoso
    """),
    praise=phrases("""
        está|están bien|claro|aprobado|ok|confirmado|disponible|perfecto; bien; ok; hay;
        tiene|tienen un|el|suficiente|bastante; suficiente; no es el|un problema; sin problema con; encaja|encajan;
        correcto; es|son bueno|bien|correcto|suficiente|adecuado
    """),
    links=phrases("""
        por; a causa de; debido a; el; la; los; las; de; criterio; criterios; número; y; porque; ya que; razón;
        motivo; su; tienen; tiene; hay
    """),
    conjunctions=phrases("y; e; ni; además; también; tampoco"),
    contrasts=phrases("pero; sin embargo; aunque; salvo; no obstante"),
)
