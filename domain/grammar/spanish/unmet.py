"""Spanish: how people say that a criterion is not met."""

from domain.grammar.language import Table, phrases

UNMET: Table = {
    "budget": phrases("""
        no queda|quedan|hay ni? un|ningún euro|duro|céntimo;
        {no} .. {money}; {money} .. {gone}; demasiado caro|cara|caros|costoso|elevado;
        muy|carísimo caro|cara|caros|costoso; carísimo;
        no puede|pueden|quiere|quieren|va_a|van_a|piensan .. pagar|pagarlo|permitírselo|gastar|costear;
        no puede|pueden|quiere|quieren|va_a|van_a|piensan .. invertir|costearlo|permitirse|gastarse|asumir|asumirlo;
        precio|coste|costo|precios .. alto|elevado|excesivo|altos|inasumible; no se lo puede|pueden permitir;
        ni un euro|duro|céntimo|peso;
        no les|le queda|quedan|llega|alcanza|da ni|nada|dinero|presupuesto|un|para|euros|fondos?;
        fuera de presupuesto|su_alcance|su_presupuesto|rango; por encima de su|sus presupuesto|posibilidades;
        supera su|sus|el presupuesto|posibilidades; no está presupuestado; sin presupuestar; no presupuestado;
        recortes|recorte; congelación de inversiones|gastos|presupuesto; lo quieren|quiere|querían gratis; gratis;
        solo|sólo|máximo|como_mucho # euros|mil|k; por debajo de nuestro|nuestra|nuestros;
        problemas económicos|financieros|de_dinero|de_liquidez; el seguro .. no pagó|paga|ha_pagado; somos .. caros;
        se nos va|van de; se salen|sale de; inasumible; están|está sin blanca|un_duro|liquidez; tienen|hay que ahorrar;
        recortar|recortando gastos|costes
    """),
    "timeframe": phrases("""
        no .. antes de|del {when}; no .. hasta {when}; nada .. hasta|antes {when}; como pronto|muy_pronto;
        demasiado pronto|lejos; en # años|meses; en|dentro_de dos|tres|unos|varios|cinco años; {project} .. {put_off};
        {put_off} a|hasta|al|para|sine {when}?; {put_off} el|la|su? {project}; hasta {when} nada|no; no este año;
        este año no|ya_no|nada|imposible; no tienen|tiene|hay|les_corre|corre|es prisa|urgencia|urgente;
        no .. prioridad|prioritario|urge; contrato|leasing|permanencia|alquiler .. hasta|vence|dura|termina|acaba;
        no .. corto plazo; más adelante; a largo plazo; muy a largo; {acts} .. {far};
        no|ni .. {acts} .. hasta|antes|este|en; solo|sólo|recién|únicamente .. {far};
        a|para|en|hasta {far} .. como_pronto|quizás|tal_vez|mínimo; quizás|quizá|tal_vez|puede_que .. {far};
        atados|atado|ligados|comprometidos .. hasta;
        sin|ninguna|ningún|no_hay fecha|calendario|plazo|proyecto|planes|prisa;
        solo|sólo|simplemente se_están|están|está|se informan|informando|mirando|comparando|curioseando;
        mal momento|timing; no es el|buen momento; no toca; el próximo año|ejercicio quizás|como_pronto|si_acaso;
        no hasta; esperar|esperarán|prefieren_esperar .. {far}; prefieren|quieren|prefiere|quiere esperar;
        falta mucho|un_año|tiempo para; no para ahora; de momento no|nada; tardarán
    """),
    "timeframe?": phrases("""
        {acts} .. {when}; {far}; en {when}; más tarde; aplazado~; pospuesto~; retras~; contrato; plazo; esperar; fecha;
        {when}; hasta {when}
    """),
    "pain_point": phrases("""
        encantados|encantado|encantada|contentos|contento|contenta|felices con lo_que|su|el; no les|le falta nada;
        {no} .. necesidad|problema|problemas|dolor|necesidades|queja|quejas|dificultades; {happy} con|como;
        están|está|siguen|quedan muy|bastante|la_mar_de|más_que|realmente? {happy};
        todo|les|le funciona|va|marcha|sirve .. bien|perfectamente|genial|de_maravilla?;
        ya|acaban_de|recién tiene|tienen|usan|usa|compraron .. {solution}|otro|otra|uno|una;
        ya|acaban_de|recién contrataron|instalaron|comprar|contratar|cuentan|cuenta .. {solution}|otro|otra|uno|una;
        tienen|tiene|usan|usa ya|desde|otro|otra .. {solution}|hace; no necesita|necesitan|precisan|precisa|requieren;
        no lo|la|nos|les necesita|necesitan|hace|hacen falta?;
        no quiere|quieren|piensan|van_a|desean cambiar|tocar|cambiarlo|cambiar_nada;
        no ven|ve|perciben|encuentran|encuentra|sienten .. necesidad|utilidad|sentido|problema;
        no ven|ve|perciben|encuentran|encuentra|sienten .. valor|beneficio|ventaja|razón|motivo;
        con {solution}|su|sus|lo|la|el .. les|le|se basta|sirve|vale|sobra|arreglan|apañan|va|llega|funciona|bastan;
        les|le basta|sirve|vale|sobra|va con|bien|perfectamente|lo|de|su;
        {solution} .. basta|sirve|vale|funciona|cumple|suficiente|va_bien|les_va;
        no hay|tienen necesidad|nada que|ningún resolver|arreglar|problema|mejorar?;
        solo|sólo|pura|era|por curiosidad|curioseaban; ya resuelto|solucionado|lo_tienen_resuelto|cubierto;
        problema .. resuelto|solucionado|desaparecido;
        compraron|contrataron|firmaron .. competencia|otro|competidor|telematik;
        no les|le interesa|aporta|duele|molesta|preocupa|hace_falta|supone_un_problema; sin interés en|por;
        desarrollo propio|interno; lo hacen ellos|internamente; no lo consideran necesario;
        no es necesario|relevante|un_problema|necesidad; se apañan|apaña|arreglan;
        prefieren|quieren|siguen seguir|quedarse|con con|como|su|lo; les gusta su|lo|el
    """),
    "pain_point?": phrases("""
        {happy}; necesidad; problema; {solution}; basta; interés; curiosidad; competencia; necesitan; les sirve
    """),
    "willing_to_meet": phrases("""
        {nobody} .. {meet}; no|ni quiere|quieren|acepta|aceptan .. {meet}|quiere|recibe|reciben|atiende|atienden;
        no desea|desean|puede|pueden|piensa .. {meet}|quiere|recibe|reciben|atiende|atienden;
        no piensan|va_a|van_a|quiso|quisieron .. {meet}|quiere|recibe|reciben|atiende|atienden;
        no está_por|nos|me|se_deja|le_interesa .. {meet}|quiere|recibe|reciben|atiende|atienden;
        no|sin|ninguna|ni|tampoco .. reunión|cita|reunirse|hueco|visita|visitas|reuniones;
        rechaza|rechazan|rechazó|rechazaron|evita|evitan|esquiva|rehúsa|se_niega|se_niegan .. {meet};
        no está|están|estaba dispuesto|dispuesta|dispuestos|abierto|abiertos|abierta|interesada|interesado .. {meet};
        no me|nos|le|les da|dan|ha_dado|dio cita|fecha|hora|hueco|reunión|una;
        canceló|cancelaron la|nuestra|las|todas|dos|tres|varias|siempre reunión|cita|veces|visita|demo?;
        ha_cancelado|han_cancelado la|nuestra|las|todas|dos|tres|varias|siempre reunión|cita|veces|visita|demo?;
        anuló|anularon|anula|cancela la|nuestra|las|todas|dos|tres|varias|siempre reunión|cita|veces|visita|demo?;
        {meet} .. cancelada|rechazada|anulada|cancelado; cancelada|cancelado|canceló dos|tres|varias|otra veces|vez;
        me|nos? colgó|cuelga|ha_colgado; colgó;
        solo|sólo|únicamente quiere|quieren|quería|querían|pidió|pide .. información|folleto|un_folleto|catálogo;
        solo|sólo|únicamente quiere|quieren|quería|querían|pidió|pide .. documentación|pdf|correo|tarifas;
        solo|sólo|únicamente por correo|mail|email|escrito; no se presentó|presentaron|presenta|conectó;
        no apareció|vino|acudió|asistió|contesta|contestan .. llamadas|mensajes|teléfono|correos|nadie|nunca|a|ni?;
        no responde|responden|coge|cogen|devuelve|devuelven .. llamadas|mensajes|teléfono|correos|nadie|nunca|a|ni?;
        no contesta|responde|coge|devuelve|contestan|responden|cogen|devuelven;
        no hay|hubo manera|forma de|respuesta hablar|localizarlo|localizarla|reunirse|verlo|quedar?;
        imposible hablar|quedar|localizar|localizarlo|localizarla|reunirse|verle|conseguir|contactar|concertar;
        ilocalizable; dando|da|dan largas; plantón; me|nos dejó|dejaron plantado|plantada|plantados|tirado;
        no quiere saber|que_le|que_la|que|ni nada|llamen|llame|llamemos|visiten|contacten|oír?;
        que no|deje|dejemos|no_vuelva|no_volvamos llame|llamemos|vuelva|de|a|contacte|llamar;
        pidió|pide|ha_pedido que no|dejemos|le_dejemos; bloqueó|bloqueado mi|nuestro;
        no recibe|reciben|recibir|atiende|atienden a?; no .. recibir a; silencio total; sin respuesta;
        recepción|secretaria|centralita .. no|bloquea|filtra; no pasa|pasan|paso de|las|llamadas;
        no reciben|recibe comerciales|vendedores|visitas|a
    """),
    "willing_to_meet?": phrases("""
        {meet}; colgó; folleto; catálogo; cancel~; plantón; ilocalizable; contesta; buzón; largas
    """),
    "authority": phrases("""
        tampoco decide|firma|compra|manda;
        quien compra|decide|firma|manda es el|la|su|otro|otra;
        no decide|deciden|firma|manda|pinta|aprueba|corta|elige nada|él|ella|solo|sola?;
        no .. decisor|decisora|responsable|autoridad|apoderado; no .. {right_one}; {no} .. {power};
        {boss} .. {decides}; {decides} .. {boss}; decide|firma|aprueba|manda el|la|su|sus|un {boss};
        decisión|decisiones|compras|firma|todo .. {boss}|arriba|central|fuera|otro|otra|madrid|parís;
        no puede|pueden .. decidir|firmar|aprobar|comprar|autorizar;
        no tiene|tienen .. decir|decidir|voz|voto|autoridad|poder|palabra|autorización|firma|facultad|mano;
        sin autoridad|poder|capacidad_de_decisión|poder_de_decisión|firma;
        solo|sólo|simple|mero|un|una|simplemente es|un|una? {little_role};
        solo|sólo|simple|mero|simplemente|mera es|un|una? {weak_role};
        es|era solo|sólo|simplemente un|una? {weak_role};
        es|era|como un|una|solo|sólo|el|la|simple? {little_role}; no pinta nada;
        contacto|interlocutor|persona equivocado|equivocada|incorrecto;
        tiene|tienen|debe|ha_de|hay que|de? consultar|preguntar|pedir .. {boss}|permiso|jefe|autorización;
        tiene|tienen|debe|ha_de|hay que|de? consultarlo|preguntarle|convencer .. {boss}|permiso|jefe|autorización;
        necesita|necesitan|requiere|hace_falta .. aprobación|visto_bueno|autorización|firma|permiso|ok;
        otra persona|departamento|gente? decide|firma|lleva|manda|es; otro|otra|otros decide|deciden|firma|manda|lleva;
        quien|el_que|la_que decide|firma|manda|corta es|son|lo|el|la;
        es|son .. quien|el_que|la_que|los_que decide|deciden|firma|firman|manda|aprueba|compra;
        solo|sólo recoge|recopila|compara|pide|busca|informa|recomienda|propone;
        se decide|deciden|firma|compra|aprueba|lleva en|desde|por|arriba|fuera|todo;
        todo se|pasa|lo decide|por|firma|lleva .. {boss}; centralizado|centralizada|centralizan|centraliza;
        no es|depende|está de|cosa|decisión|en suya|ella|él|su|sus .. mano|manos|jefe|{boss}?; depende de .. {boss};
        ya no trabaja; dejó|ha_dejado la_empresa; 
        no es su|quien decisión|competencia|departamento|decide; está por debajo; no llega a; por encima de ella|él;
        el decisor es|está; decisor .. otro|otra
    """),
    "authority?": phrases("""
        {boss}; {decides}; decisor; decisión; firma; becario; becaria; asistente; autoridad; poder; autorización;
        {little_role}
    """),
}
