"""Spanish: what casts doubt on a decision."""

from domain.grammar.language import Table, phrases

DOUBTS: Table = {
    "negation": phrases("""
        no; nunca; nada; nadie; ningún; ninguno; ninguna; sin; tampoco; ni; jamás; imposible; lamentablemente;
        desgraciadamente; falta; faltan; contra; inaceptable; lamento; rechazo; incapaz; apenas; negativo; ni hablar;
        ni loco; nones; lástima; por desgracia; niego; lejos de
    """),
    "condition": phrases("""
        excepción; aprobación; pendiente; aclarar; verificar; si; siempre que; a menos; salvo; excepto; condición;
        condiciones; condicionado; depende; sujeto a; en principio; por ahora; de momento; por el momento;
        provisionalmente; con tal; mientras; debe; tiene que; siempre y cuando; caso de; a condición; con la condición;
        visto bueno; en teoría; teóricamente; a reserva; con reservas; reservas; reserva; en caso; supuesto;
        suponiendo; sobre el papel; temporalmente; provisional; a prueba; hasta nuevo aviso; según; permiso;
        autorización; confirmar antes; tengo que hablar; tengo que consultar; como mínimo; al menos; a la espera;
        eventualmente; tentativamente
    """),
    "time": phrases("""
        cuando; hasta; antes; después; tras; solo; sólo; solamente; únicamente; una vez; en cuanto; a partir;
        luego que; apenas
    """),
    "contrast": phrases("""
        pero; sin embargo; aunque; no obstante; a pesar; todavía; aún; por otro lado; eso sí; ahora bien; en cambio;
        con todo; si bien; pese a; aun así; mas
    """),
    "second_thought": phrases("""
        ojalá; esperemos; como quieras; tú decides; espero que; ya veremos; discutir; prueba; veremos; quizás; quizá;
        tal vez; o; espera; espere; cancela; cancelar; anula; mejor; error; equivocado; creo; pienso; podría; debería;
        sería; duda; dudas; dudo; pensar; pensarlo; en realidad; olvida; olvídalo; más tarde; probablemente;
        posiblemente; a lo mejor; quisiera; me gustaría; primero; no sé; acaso; mi jefe; mi jefa; mi director;
        mi directora; mi manager; mi responsable; consultarlo; consultar; consultarlo con; almohada; a regañadientes;
        por obligación; casi; supongo; diría; digamos; me inclino; tentado; tentada; decidir; decidiré; decisión;
        escéptico; escéptica; reticente; incierto; riesgo; a ver; por si acaso; por probar; me equivoqué; equivoqué;
        sin querer; autocorrector; corrector; mi hijo; mi hija; retiro; vuelvo atrás; marcha atrás; devuelvo; eh; mmm;
        hum; parece; aparentemente; imagino; tendría; habría; más o menos; no estoy; a tu criterio; tú sabrás;
        tú verás; me lo pienso; lo pienso; lo pensaré; puede que; de alguna manera; un poco a ciegas; arriesgo
    """),
    "irony": phrases("""
        para qué; quién necesita; quién quiere; reina de; el papa; nada más que hacer; nada mejor que hacer; la luna;
        y un jamón; broma; bromeo; jaja; jajaja; lol; como siempre; ya claro; qué remedio; jeje; irónico; ironía;
        sarcasmo; otra joya; vaya joya; qué sorpresa; gracias por nada; menuda ilusión; genial otra; otro sin;
        otra sin; inocente; inocentes; cuando las vacas; cuando los cerdos; en otra vida; felicidades;
        pérdida de tiempo; basura; porquería; qué alegría; qué suerte; sí claro; por los pelos; vaya tela; qué risa
    """),
    "open": phrases("""
        dáselo; dale a; dale al; dale el; dale este; dale esto; dale ese; dale la; dale lo; dale eso; dale un;
        dale una;
        dale tiempo; dale otra; pásalo; pásaselo; firmado con; ya firmaron; otro; otra; otros; los dos; ambos; ambas;
        colega;
        compañero; compañera; duplicado; dice; dijo; alguien; pertenece; segundo; segunda; en nombre; mitad; de parte;
        murió; fallecido; falleció; muerto; muerta; quiebra; liquidación; concurso de acreedores; comprada por;
        comprado; competencia; ya cliente; ya es cliente; estudiante; se fue; se ha ido; jubilado; jubilada; dimitió;
        despedido; despedida; cerrado; cerraron; han firmado; ha firmado; firmó; firmaron; compraron; han comprado;
        eligieron; han elegido; colgó; canceló; cancelado; cancelada; lo lleva; la lleva; lo llevará; lo hará;
        lo quiere; la quiere; se lo queda; se encarga; se encargará; es de; me dijo que; me ha dicho que; me pidió que;
        me ha pedido que; me obliga; quiere que; quieren que; me mandó; escribió; escribe; ha escrito; la palabra;
        el botón; el enlace; la página; el formulario; de la semana pasada; de ayer; anterior; pasado; pasada; viejo;
        antiguo; lead equivocado; hilo equivocado; uno de; una de; en parte; parcialmente; el resto; todos los;
        cada uno; cuál; tu cliente; tuyo; tuya; en su lugar; invitación; reunión con; convocatoria; términos; cookies;
        disculpas; spam; primer lead; primero de
    """),
}
OF_CUSTOMERS = phrases("""
    podría; debería; sería; tendría; habría; quizás; quizá; tal vez; o; en realidad; cree; creo; piensa; pienso; duda;
    duda si; quisiera; gustaría; le gustaría; más tarde; probablemente; posiblemente; a lo mejor; primero; decidir;
    decisión; otro; otra; otros; colega; compañero; compañera; dice; dijo; alguien; segundo; segunda; los dos; ambos;
    ambas; me dijo que; me ha dicho que; me pidió que; me ha pedido que; quiere que; quieren que; escribió; ha escrito;
    mejor; competencia; escéptico; escéptica; parece; aparentemente; prueba; pensarlo; discutir; enlace; la página;
    el enlace; invitación; compraron; comprado; han comprado; espera; esperan; riesgo; supongo; imagino; espero que;
    anterior; pasado; pasada; reunión con; lo quiere; la quiere; tiene que ver; al menos; si puedo; si podemos; mitad;
    viejo; antiguo; todavía; aún; como mínimo; cerrado; autorización
""")
RETRACTIONS = phrases("""
    solo el de; solo ese; vale para; es para el; espera; espere; en realidad sí; en realidad lo; en realidad la acepto;
    en realidad acepto; en realidad me; en realidad no lo; en realidad no sé; olvida; olvídalo; es broma; broma;
    cambié de opinión; he cambiado; me equivoqué; no estoy seguro; no estoy segura; el otro lead; o no; mejor no;
    anula; lead equivocado; hilo equivocado; lo retiro; me lo pienso mejor; pensándolo bien; ahora que lo pienso;
    por otro lado; quizás no; tal vez no; correo equivocado; sin efecto
""")
MISTAKES = phrases("""
    error; por error; equivoqué; equivocado; equivocada; me equivoqué; otro lead; el otro lead; sin querer; perdón;
    demasiado rápido; uy; me he equivocado; correo equivocado; lead equivocado; botón equivocado; otro; fue un error;
    lo siento; ups; me confundí; confusión; hilo equivocado; era para
""")
DECISION_WORDS: Table = {
    "accept": phrases("""
        acepto; aceptado; aceptar; aceptamos; aceptada; aceptable; me lo quedo; lo tomo; lo cojo; aceptación
    """),
    "reject": phrases("rechazo; rechazado; rechazar; rechazada; rechazamos; declino; descarto; rechazarlo"),
    "undo": phrases("deshacer; deshaz; anular; anulo"),
    "withdraw": phrases("retirar; retiro"),
    "not_mine": phrases("no es mío; no es mía; no es para mí; no me corresponde"),
    "more_time": phrases("más tiempo; prórroga"),
    "return": phrases("devuelvo; lo devuelvo; devolución"),
}
AMBIGUOUS: frozenset[str] = frozenset(
    phrases("""
        decisión; antes; caso de; contra; debe; depende; dice; error; excepto; falta; mejor; nada; ni; no; o; otra;
        otro; para; primero; probablemente; salvo; segundo; si; sin; solo; tras; mas; parece; colega; es de;
        reserva; o no; eh; prueba; casi; todos los
    """)
)
