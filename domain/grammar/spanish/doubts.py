"""Spanish: what casts doubt on a decision."""

from domain.grammar.language import Table, phrases

DOUBTS: Table = {
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
    "contrast": phrases("pero; sin embargo; aunque; no obstante; a pesar; todavía; aún"),
    "second_thought": phrases("""
        ojalá; esperemos; como quieras; tú decides; espero que; ya veremos; discutir; prueba; veremos; quizás; quizá;
        tal vez; o; espera; espere; cancela; cancelar; anula; mejor; error; equivocado; creo; pienso; podría; debería;
        sería; duda; dudas; dudo; pensar; pensarlo; en realidad; olvida; olvídalo; más tarde; probablemente;
        posiblemente; a lo mejor; quisiera; me gustaría; primero; no sé; acaso
    """),
    "irony": phrases("broma; bromeo; jaja; jajaja; lol; como siempre; ya claro; qué remedio"),
    "open": phrases("""
        dáselo; dale; pásalo; pásaselo; firmado con; ya firmaron; otro; otra; otros; los dos; ambos; ambas; colega;
        compañero; compañera; duplicado; dice; dijo; alguien; pertenece; segundo; segunda; en nombre; mitad
    """),
}
RETRACTIONS = phrases("""
    espera; espere; en realidad; olvida; olvídalo; es broma; broma; cambié de opinión; he cambiado; me equivoqué; jaja;
    no estoy seguro; no estoy segura; el otro lead; o no; mejor no; anula
""")
DECISION_WORDS: Table = {
    "accept": phrases("acepto; aceptado; aceptar; aceptamos; aceptada; aceptable"),
    "reject": phrases("rechazo; rechazado; rechazar; rechazada; rechazamos; declino"),
    "undo": phrases("deshacer; deshaz"),
    "withdraw": phrases("retirar; retiro"),
}
AMBIGUOUS: frozenset[str] = frozenset(
    phrases("""
        antes; caso de; contra; debe; depende; dice; error; excepto; falta; mejor; nada; ni; no; o; otra; otro; para;
        primero; probablemente; salvo; segundo; si; sin; solo; tras
    """)
)
OF_CUSTOMERS: tuple[str, ...] = ()
MISTAKES = phrases("""
    error; por error; equivoqué; equivocado; me equivoqué; otro lead; el otro lead; sin querer; perdón;
    demasiado rápido; uy; me he equivocado
""")
