"""Spanish: how criteria are named, what lacks and what is praised."""

from domain.grammar.language import Table, phrases
from domain.grammar.spanish.unmet import UNMET as MOST
from domain.grammar.spanish.unmet_further import FURTHER
from domain.grammar.spanish.unmet_sets import SETS

__all__ = ["CONJUNCTIONS", "CONTRASTS", "LACK", "LINKS", "NAMES", "NEUTRAL", "PRAISE", "SETS", "UNMET"]

UNMET: Table = {
    concept: (*MOST.get(concept, ()), *FURTHER.get(concept, ())) for concept in dict.fromkeys((*MOST, *FURTHER))
}
NAMES: Table = {
    "budget": phrases("""
        presupuesto; dinero; precio; fondos; financiación; coste; presupuestos; recursos; precios; costo; plata; presu;
        ppto; presup
    """),
    "timeframe": phrases("""
        plazo; plazos; calendario; tiempo; tiempos; fecha; momento; horizonte; timing; plazo de compra; cronograma;
        horizonte temporal
    """),
    "pain_point": phrases("""
        necesidad; problema; dolor; necesidades; punto de dolor; problemática; pain point; problemas
    """),
    "willing_to_meet": phrases("""
        reunión; cita; reunirse; encuentro; disposición a reunirse; voluntad de reunirse; reuniones; entrevista;
        disponibilidad
    """),
    "authority": phrases("""
        decisor; decisora; autoridad; poder de decisión; capacidad de decisión; poder; decisores; capacidad de firma;
        tomador de decisiones; decisión; poder de compra
    """),
}
LACK = phrases("""
    nulos; nulas; inexistente; indefinido; indefinida; ni uno; ni por asomo;
    no; sin; falta; faltan; ningún; ninguna; ninguno; nada; demasiado; insuficiente; nunca; ni; poco; poca; mal; malo;
    desconocido; tampoco; escaso; bajo; nadie; dudoso; inexistente; nulo; cero; imposible; falla; cojea; no encaja;
    no cuadra; fuera; bloqueado; congelado; recortado; agotado; cancelado; problema de; problema con; no cumple;
    incumple; inviable; irreal; lejano; ausente; carece; no llega; no alcanza; desaparecido; desapareció;
    evaporado; volado; perdido; retirado; en el aire; brilla por su ausencia; inexistentes; caducado; pendiente;
    quebrado; quebrada; único problema; único pero; único inconveniente; única pega; el problema es|está;
    problema es|son el|la|los; falla el|la; falla en; lo malo es; único malo; 0; a cero; es cero;
    no se cumplen|cumple|dan|da|sostienen; no cumplen|encajan|están|pasan|valen; incumplidos; incumplido; fallan;
    no está|están cumplido|cumplidos|claro|claros; no superan
""")
PRAISE = phrases("""
    correcta; correctos; correctas; perfecta; perfectos; perfectas; confirmados; confirmadas; aprobados; aprobadas;
    cubiertos; cubiertas; en orden; en regla; verificados; verificadas; verificado; comprobado; comprobada;
    está|están|parece|es|era muy|todo|bastante|ya|perfectamente? bien|claro|clara|aprobado|ok|confirmado|confirmada;
    está|están|parece|es|era muy|todo|bastante|ya|perfectamente? disponible|perfecto|ahí;
    está|están|parece|es|era muy|todo|bastante|ya|perfectamente? correcto|cubierto|resuelto|garantizado; bien; ok; hay;
    habría; sí hay|tiene|tienen; tiene|tienen un|el|suficiente|bastante|presupuesto|de_sobra|dinero; suficiente;
    no es el|un problema; sin problema con; encaja|encajan|cuadra; correcto;
    es|son bueno|buena|bien|correcto|suficiente|adecuado|real; de sobra; existe; perfecto; cumple; confirmado;
    quiere|dispuesta|dispuesto a? reunirse|vernos; sí; decide ella|él sola|solo?; existía; existen; sí existe; real;
    reales; ahí está; sí lo hay; sí la hay; sí que hay; sí hay; sí tienen; había; sí había; sí está; me vale; vale;
    aprobado; aprobada; cubierto; confirmada; claro; estupendo; estupenda; sin pegas
""")
NEUTRAL = phrases("""
    está|están|estaba? encantado|encantada|encantados de|con .. vernos|verme|recibirnos;
    está|están|estaba? feliz|contento|contenta de|con .. vernos|verme|recibirnos;
    está|están|estaba? encantado|encantada|encantados de|con .. recibirme|conocernos|visita|charla;
    está|están|estaba? feliz|contento|contenta de|con .. recibirme|conocernos|visita|charla;
    es el|la {boss} en_persona|mismo|misma;
    necesidad|problema|dolor es|era|parece|está? muy|bien|realmente? enorme|tremendo|tremenda|evidente;
    necesidad|problema|dolor es|era|parece|está? muy|bien|realmente? grave|serio|gordo|urgente|patente;
    no hay|hubo forma|manera|modo de adelantar|acortar|mover|cambiar|bajar|financiar|pagar|justificar|acelerar|romper;
    quien|el_que|la_que manda|decide|firma es él|ella|él_mismo|ella_misma; en lo demás nada que decir;
    el|todo_lo resto|demás va|está|funciona .. bien|perfecto|perfectamente
""")
LINKS = phrases("""
    por; a causa de; debido a; el; la; los; las; de; criterio; criterios; número; y; porque; ya que; razón; motivo;
    del; por el; por la; en; su; sus; es; cuestión de; tema de; tema; respecto a; en cuanto a; por falta de; motivos;
    razones; a; al; mi; me; les; le; puesto que; pues; causa; por motivo de; dado que
""")
CONJUNCTIONS = phrases("y; e; además; también; ni; así como; tampoco; encima")
CONTRASTS = phrases("""
    pero; sin embargo; aunque; no obstante; salvo; excepto; solo; sólo; lo que pasa; en cambio; lamentablemente; menos;
    a pesar de; si bien; mientras que; sino; por desgracia; lástima que; eso sí; únicamente; fuera de
""")
