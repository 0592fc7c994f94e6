"""Spanish: the named sets of its patterns."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "obj": phrases("""
        este lead; el lead; este contacto; el contacto; esta oportunidad; este; esta; este cliente
    """),
    "gladly": phrases("""
        con gusto; con mucho gusto; gracias; por favor; encantado; encantada; claro; muchas gracias; ahora; ya;
        de acuerdo; sin problema
    """),
    "data": phrases("""
        teléfono; número; correo; dirección; nombre; empresa; ficha; email; número de teléfono; datos
    """),
    "do": phrases("""
        llamo; llamaré; contacto; contactaré; escribo; escribiré; veo; veré; envío; enviaré; hablaré; hablo;
        voy a llamar; voy a contactar; pongo en contacto
    """),
    "daytime": phrases("""
        mañana; mediodía; lunes; martes; miércoles; jueves; viernes; la reunión; las 9; las 10; las 11; las 3; las 15;
        las 16; las vacaciones; comer
    """),
    "este": phrases("este lead; el lead; este contacto; este; esto; no"),
}
