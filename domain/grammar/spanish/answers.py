"""Spanish: the words that a rep decides with. Commands are whole clauses, openings go on freely."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "accept": phrases("""
        lo|la tomo|cojo|acepto yo? {gladly}*; {gladly}* lo|la? acepto {obj}? {gladly}*;
        aceptado|aceptada|aceptar {gladly}*; {gladly}* aceptamos {obj}? {gladly}*; {gladly}* me lo|la quedo {gladly}*;
        {gladly}* yo? lo|la tomo {gladly}*; tomo {obj} {gladly}*; me quedo con {obj} {gladly}*; lead aceptado;
        he aceptado {obj}?; queda aceptado|aceptada;
        encantado|encantada de aceptarlo|tomarlo|quedármelo|aceptar {obj}?; {obj} lo|la acepto {gladly}*;
        {gladly}* yo acepto {obj}? {gladly}*
    """),
    "mine": phrases("es mío|mía; mío|mía; es mi cliente|cuenta|zona|lead; este es mío"),
    "undo": phrases("""
        deshacer|deshaz por_favor?; anula|anular|deshaz mi|la respuesta|decisión|aceptación;
        retiro mi respuesta|decisión|aceptación
    """),
}
OPENINGS: Table = {
    "reject": phrases("""
        lo|la? rechazo {obj}?; rechazado|rechazada|rechazar|rechazamos {obj}?; declino|declinado {obj}?;
        tengo que rechazar|rechazarlo {obj}?; rechazo; he rechazado; lead rechazado; queda rechazado;
        debo rechazar|rechazarlo {obj}?
    """),
    "engaged called": phrases("""
        llamado|llamada; ya? la|lo|le he llamado; ya? la|lo|le llamé; he llamado|hablado a|con?; hablé con; ya hablé;
        la|lo he llamado; he hablado con
    """),
    "engaged mailed": phrases("""
        le he escrito|enviado; le escribí|envié; ya? le? escrito; he enviado un correo|email|mensaje; correo enviado
    """),
    "engaged met": phrases("""
        me reuní; nos reunimos|vimos; he visto|visitado a?; la|lo he visto|visitado; reunión hecha; me he reunido
    """),
    "more_time": phrases("""
        más tiempo; necesito más|algo_más_de? tiempo|dos|tres|unos|#|hasta|otro|un; necesitamos más tiempo|dos|hasta;
        dame|déme|denme más|hasta|dos|tres|unos|otro|un; prórroga; puedo tener más|hasta; una prórroga|extensión;
        necesito un|otro día|par
    """),
    "not_mine": phrases("""
        no es mío|mía|para_mí|mi; vendedor|comercial|región|zona|persona equivocado|equivocada|incorrecto|incorrecta;
        no es de mi; es de|para; pertenece a; le corresponde a; corresponde a; pásalo|pásaselo|reasignar|asignar a;
        no me corresponde
    """),
    "faulty": phrases("""
        erróneo|errónea|incorrecto|incorrecta|defectuoso;
        el|la|su {data} es|está erróneo|incorrecto|incorrecta|mal|errónea|equivocado|equivocada;
        {data} erróneo|incorrecto|equivocado|incorrecta|mal; el|la {data} no funciona|existe
    """),
    "question": phrases("""
        pregunta; una pregunta; tengo una pregunta; puedes|podrías|puede decirme|preguntar|preguntarle|aclarar
    """),
    "return": phrases("""
        devolver|devuelvo|devuelto|devolución {obj}?; lo|la devuelvo; te lo|la devuelvo
    """),
    "accept": phrases("acepto|aceptar por"),
}
REFUSALS = phrases("""
    no puedo|quiero aceptar|aceptarlo|aceptarla|tomarlo|quedármelo {obj}?; no lo|la? acepto|tomo {obj}?; no gracias;
    no es aceptable; inaceptable; no aceptamos {obj}?; no podemos aceptar|aceptarlo {obj}?; no me lo|la quedo;
    no está cualificado|calificado; no califica
""")
GUESSES: Table = {
    "accept": phrases("""
        de acuerdo; vale; perfecto; con gusto; sí; suena bien; me interesa; me encargo; adelante; claro; muy bien
    """),
    "reject": phrases("no; paso; no me interesa; yo paso"),
    "more_time": phrases("todavía no; mañana te digo; luego te digo; te digo algo"),
}
