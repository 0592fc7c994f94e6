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
        recortar|recortando gastos|costes; se lo han|ha gastado|fundido|pulido todo|en;
        han|ha gastado|invertido|metido|quemado .. todo|en; gastaron|invirtieron|metieron|gastó|invirtió .. todo|en;
        lo gastaron|gastó|pusieron todo? en;
        les|le|nos parece|resulta|sale|ve|ven|encuentran muy|demasiado|bastante? caro|cara|carísimo|caros|cariñoso;
        lo|nos ven|ve|encuentran|encuentra|consideran muy|demasiado? caro|cara|caros;
        somos|sale|salimos demasiado|muy? caros|caro;
        les|le|han|ha recortado|congelado|quitado|denegado|bloqueado|tumbado .. {money};
        recortaron|congelaron|quitaron|denegaron|bloquearon|tumbaron|cortaron .. {money};
        no aprobaron|aprobó|han_aprobado|ha_aprobado .. {money}; no les|le da para|el_presupuesto|la_plata|la_cartera;
        no puede|pueden|quiere|quieren .. soltar|poner|desembolsar|rascarse|meter|permitírselo;
        está|están pelado|pelados|tiesos|tieso|secos;
        está|están arruinados|arruinada|en_números_rojos|con_la_soga|ahogados|sin_plata;
        más tiesos; en números rojos; a dos velas; no están para gastar|gastos|inversiones;
        no hay|tienen con_qué|de_dónde|caja|cash|liquidez|margen; no entra en|dentro .. presupuesto;
        no cabe|cuadra .. presupuesto; el precio .. echa|asusta|tira|mata;
        se les|le|nos? ha|han|fue|fueron|acabó|acabaron|agotó|agotaron|terminó|esfumó|fundieron .. {money};
        recortó|congeló|quitó|denegó|bloqueó|tumbó|cortó .. {money};
        paralizó|paralizaron|frenó|frenaron|vetó|suspendió|suspendieron|canceló .. {money};
        les|le|han|ha .. cortado|cerrado|negado|retirado|reducido|rechazado|suspendido .. {money};
        banco .. cortado|cerrado|negado|niega|cerró|cortó .. {money}
    """),
    "timeframe": phrases("""
        no .. antes de|del {when}; no .. hasta {when}; nada .. hasta|antes {when}; como pronto|muy_pronto;
        demasiado pronto|lejos; en # años|meses; en|dentro_de dos|tres|unos|varios|cinco años; {project} .. {put_off};
        {put_off} a|hasta|al|para|sine {when}?; {put_off} el|la|su? {project};
        hasta {when} nada|no .. {acts}|hacen|harán; no este año;
        no tienen|tiene|hay|les_corre|corre|es prisa|urgencia|urgente; no .. prioridad|prioritario|urge;
        contrato|leasing|permanencia|alquiler .. hasta|dura; no .. corto plazo; más adelante; a largo plazo;
        muy a largo; {acts} .. {far}; no|ni .. {acts} .. hasta|antes|este|en; solo|sólo|recién|únicamente .. {far};
        a|para|en|hasta {far} .. como_pronto|quizás|tal_vez|mínimo; quizás|quizá|tal_vez|puede_que .. {far};
        atados|atado|ligados|comprometidos .. hasta;
        sin|ninguna|ningún|no_hay fecha|calendario|plazo|proyecto|planes|prisa;
        solo|sólo|simplemente se_están|están|está|se informan|informando|mirando|comparando|curioseando;
        mal momento|timing; no es el|buen momento; no toca; el próximo año|ejercicio quizás|como_pronto|si_acaso;
        no hasta; esperar|esperarán|prefieren_esperar .. {far}; prefieren|quieren|prefiere|quiere esperar;
        falta mucho|un_año|tiempo para; no para ahora; tardarán; {no} .. {tf}; {tf} .. {far}|{put_off};
        indefinidamente; indefinido; por tiempo indefinido|indeterminado; sine die;
        sin fecha|plazo|calendario|plazos|horizonte; algún día|dia;
        quizás|quizá|tal_vez algún_día|algun_dia|más_adelante|en_el_futuro|otro_año; a futuro;
        lo|la dejan|deja|dejaron|aplazan|aplaza|posponen|pospone|retrasan|mueven|pasan|pasaron para|a|hasta|al|sine?;
        aplazan|aplaza|posponen|pospone|retrasan|retrasa|postergan .. {project}|{far}|todo|sine|hasta|indefinidamente;
        posterga|congelan|paran|demoran|difieren|difiere|atrasan .. {project}|{far}|todo|sine|hasta|indefinidamente;
        aplazaron|pospusieron|retrasaron|congelaron|pararon|postergaron|atrasaron .. {project}|{far}|todo|hasta;
        todo .. {put_off}; {put_off} indefinidamente|sin_fecha|sine_die; hasta nuevo aviso;
        no .. antes|hasta|este .. {far}; nada .. este_año|este_ejercicio|antes; ni este año ni|el;
        no .. este año|ejercicio|trimestre; no se mueve|moverá|decide|decidirá|hace|hará nada|hasta|antes|este;
        ahora no toca|les|pueden; vuelva|vuelve|volver|volvamos|llame|llamemos a llamar|hablar|en|dentro .. {far};
        en un par de años; dentro de un año|mucho|muchos; demasiado lejano|lejana|pronto|prematuro|adelantado;
        muy lejano|pronto|verde|verdes|lejos; está|están muy? verde|verdes; va para largo; para largo; va|van a tardar;
        ni fecha; sin concretar; por definir; no hay cuándo; no antes;
        han|ha|lo dejado|dejaron|aplazado|pospuesto .. para|a|hasta|dentro .. {far};
        han|ha|lo movido|pasado|retrasado|aparcado|dejan .. para|a|hasta|dentro .. {far}; hasta {far} .. no|nada|ni;
        contrato|leasing|permanencia|alquiler|renting|acuerdo .. .. hasta|dura;
        contrato|leasing|permanencia|alquiler|renting|acuerdo .. .. vence|termina|acaba|expira|caduca .. {far}
    """),
    "timeframe?": phrases("""
        {acts} .. {date}; {far}; más tarde; aplazado~; pospuesto~; retras~; contrato; plazo; esperar; fecha; {date};
        este año no|ya_no|nada|imposible|tampoco; para este año no|nada|imposible; de momento no|nada;
        ahora mismo no|nada; por ahora no|nada
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
        prefieren|quieren|siguen seguir|quedarse|con con|como|su|lo; les gusta su|lo|el;
        lo|la|ya resolvieron|resolvió|solucionaron|solucionó .. internamente|solos|solo|ellos?;
        lo|la|ya resolvieron|resolvió|solucionaron|solucionó .. cuenta|dentro|casa|problema|mismos?;
        lo|la|ya arreglaron|han_resuelto|han_solucionado|han_arreglado .. internamente|solos|solo|ellos?;
        lo|la|ya arreglaron|han_resuelto|han_solucionado|han_arreglado .. cuenta|dentro|casa|problema|mismos?;
        lo tienen|tiene resuelto|solucionado|cubierto|controlado|dominado;
        problema|tema|asunto .. resolvieron|solucionaron|resuelto|solucionado|arreglado|desapareció|arreglaron;
        todo va|marcha|funciona|bien; ya no .. problema|necesidad|falta;
        firmaron|firmó|ficharon|contrataron con|a|en|la|el|otro|otra|un|una;
        compraron|han_firmado|ha_firmado|han_contratado|han_comprado con|a|en|la|el|otro|otra|un|una;
        ya están|está con|en otro|otra|la|el; se fueron|fue|van|han_ido con otro|la|el|un|otra;
        para uso personal|particular|privado|propio; su coche|auto|carro|vehículo particular|personal|propio;
        no les|le|nos duele|aprieta|quita|preocupa|aporta|molesta;
        no les|le|nos urge_nada|hace_falta|interesa_el_producto|interesa_la_solución|interesa_el_tema|ven_sentido;
        no ve|ven nada|para_qué|qué|el|la|ningún|ninguna .. problema|valor|necesidad|sentido;
        no ve|ven nada|para_qué|qué|el|la|ningún|ninguna .. utilidad|qué|resolver|interés;
        no está|están interesado|interesada|interesados .. producto|solución|telemática|herramienta|sistema|cambiar;
        no tiene|tienen .. nada_que_resolver|qué_resolver|dolores|nada_que_mejorar;
        no tiene|tienen .. queja|camiones|flota|vehículos|furgonetas;
        vendieron|vendió|sin la|los|su|camiones|flota? flota|camiones|vehículos|furgonetas;
        se arreglan|apañan|manejan|las_arreglan|las_apañan bien|con|así|solos;
        les|le va|funciona|vale|sirve|basta|alcanza bien|perfecto|de_sobra|con|lo_que|así; duermen tranquilos;
        estaba|está solo|sólo? curioseando|por_curiosidad; solo|sólo|por curiosidad|curioseaba;
        problema|tema|asunto .. arregló|solucionó|resolvió|arregla|resuelto;
        se lo|la arregló|arreglaron|solucionó|solucionaron|resolvió|resolvieron;
        así|como .. están|está|van|va|andan|siguen muy? bien|contentos|tranquilos|felices|a_gusto;
        tienen|tiene todo? .. solucionado|resuelto|cubierto;
        resolvieron|solucionaron|han_resuelto|han_solucionado todo|con .. otro|otra|empresa|proveedor
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
        no reciben|recibe comerciales|vendedores|visitas|a;
        ya? no|sin|ningunas|pocas|cero|nulas? tiene|tienen|le|les .. {meet}|ganas_de_vernos;
        ya? no|sin|ningunas|pocas|cero|nulas? hay|apetece|ganas|quiere|quieren .. {meet}|ganas_de_vernos;
        sin ganas|intención|interés .. {meet};
        no quiso|quisieron|quería|querían|va|van|acepta|aceptó|aceptan|permite|desea .. {meet}; nada de {meet};
        ni {meet} ni|nada; ni quiere|quieren|quiso .. {meet};
        no|nunca|jamás me|nos|le|se? contesta|contestó|contestan|coge|cogió|atiende|atendió|responde|respondió;
        no|nunca|jamás me|nos|le|se? recibe|recibió|recibieron|devuelve|devolvió|pone|puso|agarra|pela|pelan;
        me|nos dejó|dejan|deja|han_dejado|ha_dejado en visto|plantado|plantados|colgado|tirado|con_la_palabra;
        en visto; ghosting|ghosteado|ghosteó;
        me|nos ghosteó|ignora|ignoran|evita|evitan|rehúye|esquiva|bloqueó|ha_bloqueado|rehuye;
        canceló|cancelaron|anuló|anularon|suspendió|pospuso|aplazó|desconvocó .. {meet}|veces|vez;
        ha|han cancelado|anulado|suspendido|aplazado|desconvocado .. {meet}|veces|vez;
        cancela|anula|aplaza .. {meet}|siempre|todo|veces; canceló #|3x|2x;
        desapareció|desaparecida|desaparecido del mapa; no da|dan|dio|dieron señales|la_cara|largas|cita;
        no hay manera|forma|modo .. {meet}|con|de;
        pidió|pide|pidieron|ha_pedido|me_pidió|nos_pidió que|no no|le|la|lo|los dejemos|llame|llamemos;
        pidió|pide|pidieron|ha_pedido|me_pidió|nos_pidió que|no no|le|la|lo|los moleste|molestemos|insista;
        pidió|pide|pidieron|ha_pedido|me_pidió|nos_pidió que|no no|le|la|lo|los insistamos|contacte|contactemos;
        pidió|pide|pidieron|ha_pedido|me_pidió|nos_pidió que|no no|le|la|lo|los volvamos|vuelva|borremos;
        no llame|llamemos|llamar|molestar|molesten|insistir más|de;
        dejar|deje|dejemos de llamar|molestar|insistir|contactar; colgó|cuelga|cuelgan|colgaron;
        me|nos colgó|mandó|mandaron|echó|cerró a? paseo|volar|freír|la_puerta|el_teléfono|de;
        se niega|niegan|negó|negaron|rehúsa|resiste a|en .. {meet};
        solo|sólo quiere|quieren|quería|pide|por un|una|que? .. pdf|folleto|email|correo|catálogo|whatsapp;
        solo|sólo quiere|quieren|quería|pide|por un|una|que? .. info|información|documentación;
        solo|sólo quiere|quieren|quería|pide|por un|una|que? .. brochure|precio|precios;
        se escaquea|esconde|hace_el_loco|hizo_el_loco; cero interés en {meet}; no hay quien; ni agua; puerta cerrada;
        portazo; dio|da|dieron|dan portazo|calabazas|plantón|largas;
        no|ni quiere|quieren saber nada? de nosotros|mí|reuniones|citas|reunirse|vernos|vendedores|comerciales;
        no se deja|dejan ver|visitar|pillar|localizar|encontrar|convencer;
        no quiere|quieren|quería que .. vayamos|pasemos|visitemos|visiten|vengamos|vaya|pase|visite|acerquemos;
        no suelta prenda
    """),
    "willing_to_meet?": phrases("""
        {meet}; colgó; folleto; catálogo; cancel~; plantón; ilocalizable; contesta; buzón; largas;
        no quiere|quieren saber
    """),
    "authority": phrases("""
        tampoco decide|firma|compra|manda; quien compra|decide|firma|manda es el|la|su|otro|otra;
        no decide|deciden|firma|manda|pinta|aprueba|corta|elige nada|él|ella|solo|sola?;
        no .. decisor|decisora|responsable|autoridad|apoderado; no .. {right_one}; {no} .. {power};
        {boss} .. {decides}; {decides} .. {boss}; decide|firma|aprueba|manda el|la|su|sus|un {boss};
        decisión|decisiones|compras|firma .. {boss}|arriba|central|fuera|otro|otra|madrid|parís;
        todo .. {boss}|arriba|central|fuera|madrid|parís; no puede|pueden .. decidir|firmar|aprobar|comprar|autorizar;
        no tiene|tienen .. decir|decidir|voz|voto|autoridad|poder|palabra|autorización|firma|facultad|mano;
        sin autoridad|poder|capacidad_de_decisión|poder_de_decisión|firma;
        solo|sólo|simple|mero|un|una|simplemente es|un|una? {little_role};
        solo|sólo|simple|mero|simplemente|mera es|un|una? {weak_role};
        es|era solo|sólo|simplemente un|una? {weak_role}; es|era|como un|una|solo|sólo|el|la|simple? {little_role};
        no pinta nada; contacto|interlocutor|persona equivocado|equivocada|incorrecto;
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
        ya no trabaja; dejó|ha_dejado la_empresa; no es su|quien decisión|competencia|departamento|decide;
        está por debajo; no llega a; por encima de ella|él; el decisor es|está; decisor .. otro|otra;
        no es|son|era|sería él|ella|ellos|el|la|quien|de? quien|el_que lo|la|las|los|se|el? {decides};
        no es|son|era|sería él|ella|ellos|el|la|quien|de? la_que|los_que|que lo|la|las|los|se|el? {decides};
        no es|son quien|quienes .. {decides}|aprueba|decide; no es él|ella quien|el_que|la_que|que .. {decides};
        quien|quienes lo|la|los|las|realmente|de_verdad? {decides} .. es|son;
        el|la que lo|la|realmente? {decides} .. es|otro|otra; lo|la|las|los|todo {decides} .. {boss}|otro|otra|arriba;
        no decide|firma|manda|pincha|corta|pinta|aprueba|autoriza|elige ni|nada|ninguna|él|ella|sobre|sin|aquí|en;
        ni pincha ni corta; ni corta ni pincha; no corta el|nada;
        sin voz|voto|mando|poder|autoridad|potestad|firma|atribuciones; ni voz ni voto;
        ya no está en|al|de|como el|la|su? cargo|puesto|frente|mando|empresa|responsable|jefe;
        ya no es|está|trabaja|ocupa|lleva .. responsable|jefe|cargo|puesto|director|compras|ahí|allí|decisor;
        cambió|cambiaron|ha_cambiado de puesto|cargo|función|departamento;
        lo|la han|ha? echaron|echado|despidieron|despedido|cesado|movido|trasladado;
        dejó|ha_dejado el|la|su cargo|puesto|empresa|compañía;
        no tiene|tenía|tienen mando|peso|nada_que_decir|ni_voz|capacidad;
        no tiene|tenía|tienen competencias|atribuciones|firma|galones|rango|jerarquía; sin rango|jerarquía;
        no le|les toca|corresponde|compete decidir|a_él|a_ella|a; no es de su competencia|incumbencia;
        tiene|tienen|debe que? preguntar|consultar|pedir|elevar|elevarlo|preguntarlo .. {boss}|arriba|permiso|todo;
        todo tiene|debe que? pasar|aprobarlo|firmarlo; las decisiones .. toma|toman|vienen|arriba;
        nivel muy? bajo|insuficiente; bajo nivel; de poco nivel; depende de .. {boss}|arriba|otro;
        no depende de él|ella|ellos; mero|simple|solo|sólo intermediario|enlace|mensajero|mandado; es un mandado;
        {boss} .. es|son|el|la|los? quien|quienes|que .. {decides}; decisor .. {no}|otro;
        persona|contacto|interlocutor no|equivocada es|era? adecuada|adecuado|correcta|correcto;
        persona|contacto|interlocutor no|equivocada es|era? indicado|indicada|equivocado|el_decisor;
        a él|ella no|ni le; no decidía|decidían|firmaba|mandaba|decidió|pintaba|podía_decidir|podía_firmar;
        ni decidía|decide|firmaba|firma|manda|mandaba
    """),
    "authority?": phrases("""
        {boss}; {decides}; decisor; decisión; firma; becario; becaria; asistente; autoridad; poder; autorización;
        {little_role}; {weak_role}; se ha jubilado; jubilado; jubilada; se jubiló; retirado; consultor; analista
    """),
    "budget?": phrases("""
        quiebra; concurso de acreedores; suspensión de pagos; bancarrota; deudas; endeudados; endeudada; despidos;
        despidieron; ere; caro; cara; crisis; liquidación; impago; impagos; gastado
    """),
}
