"""Spanish: how criteria are named, and how people say that one is not met."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "boss": phrases("""
        director; directora; jefe; jefa; cfo; ceo; gerente; dirección; gerencia; consejo; dueño; dueña;
        director financiero; directora financiera; compras; sede; superior; central; matriz; casa matriz; grupo;
        holding; socio; socios; padre; marido; hermano; propietario; propietaria; presidente; presidenta; alcalde;
        ayuntamiento; comité; departamento de compras; director general; administrador; accionistas; superiores;
        sede central; el de arriba; los de arriba; finanzas; consejo de administración; responsable; mujer;
        dirección general; corporativo; inversores; junta
    """),
    "decides": phrases("""
        decide; firma; aprueba; deciden; firman; aprueban; decidirá; manda; tiene la última palabra; autoriza; valida;
        elige; compra; corta el bacalao; lleva las compras; toma las decisiones; toma la decisión;
        toman las decisiones; tiene la firma; maneja el presupuesto; tiene que aprobarlo; tiene que firmar;
        tiene que decidir; ha de aprobarlo; quien decide; quien firma; quien manda; el que decide; la que decide;
        el que firma; la que firma; controla el presupuesto; dispone; hace las compras
    """),
    "meet": phrases("""
        reunirse; reunión; reunirnos; vernos; cita; encuentro; hablar; visita; llamada; reuniones; recibirme;
        recibirnos; recibir; verme; ver a; quedar; citas; visitas; demo; videollamada; hueco; atenderme; atendernos;
        atender; hablar conmigo; hablar con nosotros; conversación; comerciales; comercial; vendedores;
        coger el teléfono; responder; contestar; devolver la llamada; que la llamen; que le llamen; que le llamemos;
        ser contactado; ser contactada; contacto; presentación; sentarse; llamadas; reunirme; fecha; hora
    """),
    "when": phrases("""
        2026; 2027; 2028; 2029; 2030; 2031; el próximo año; el año que viene; próximo año; enero; febrero; marzo;
        abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre; próximo trimestre; dos años;
        tres años; fin de; finales; verano; otoño; primavera; mediados; principios; el verano; el otoño; la primavera;
        un año; # años; # meses; la fusión; el traslado; el ejercicio; varios años; unos años; el siguiente;
        septiembre de; el; la; los; dentro de; final de; navidad; año nuevo; las elecciones; mucho tiempo; el contrato;
        invierno
    """),
    "far": phrases("""
        2028; 2029; 2030; 2031; el próximo año; el año que viene; próximo año; dos años; tres años; cuatro años;
        cinco años; # años; varios años; unos años; finales de 2028; principios de 2028; mediados de 2028;
        mediados de 2029; el próximo ejercicio; un año; # meses; la fusión; el siguiente ejercicio; el año siguiente;
        dieciocho meses; el otro año; finales de 2027
    """),
    "no": phrases("""
        no; sin; ningún; ninguna; nada de; ni; nunca; falta de; falta; faltan; tampoco; ya no; poco; apenas; cero;
        escaso; no hay; carecen de; carece de; les falta
    """),
    "money": phrases("""
        dinero; presupuesto; presupuestos; fondos; financiación; recursos; euro; euros; duro; céntimo; capital;
        liquidez; inversión; inversiones; partida; subvención; plata; pasta; medios; partidas; crédito; capex;
        financiamiento
    """),
    "gone": phrases("""
        congelado; congelados; recortado; recortados; agotado; agotados; insuficiente; gastado; gastados; ya gastado;
        cancelado; cero; comprometido; asignado; bloqueado; bloqueados; reducido; limitado; escaso; ajustado;
        no aprobado; no está aprobado; no está; no llega; no alcanza; denegado; retirado; eliminado; muy bajo;
        muy justo; demasiado bajo; demasiado pequeño; se fue a; se ha ido a; se gastó; se ha gastado;
        se lo han gastado; desviado; parado; corto; destinado; suspendido; anulado; en otra cosa; tocado; se acabó;
        se ha acabado
    """),
    "project": phrases("""
        proyecto; decisión; compra; implantación; lanzamiento; arranque; inicio; licitación; inversión; tema; cambio;
        migración; renovación; plan; todo; asunto; sustitución; puesta en marcha; despliegue
    """),
    "put_off": phrases("""
        aplazado; aplazada; pospuesto; pospuesta; parado; parada; congelado; congelada; retrasado; retrasada; en pausa;
        suspendido; suspendida; en espera; detenido; movido; demorado; aparcado; aparcada; diferido; postergado;
        postergada; aplazó; pospuso; aplazaron; pospusieron; han aplazado; han pospuesto; han retrasado; ha aplazado;
        se retrasa; se aplaza; se pospone; se aplazó; se retrasó; desplazado
    """),
    "acts": phrases("""
        compran; compra; comprarán; comprará; deciden; decide; decidirán; decidirá; empiezan; empieza; empezarán;
        empezará; arrancan; arranca; arrancarán; cambian; cambiarán; cambiar; comprar; decidir; empezar; mover; mueven;
        moverá; moverán; invertir; invertirán; prevén; prevé; previsto; prevista; planean; planificado; implantar;
        implantarán; renovar; renovarán; lanzar; lanzarán; se hará; será; comienzan; comenzarán; comienza; hacen;
        harán; quieren; piensan; lo miran; lo mirarán; retomarán; lo ven; tienen previsto; iniciar; inician; iniciarán
    """),
    "happy": phrases("""
        contento; contentos; contenta; satisfecho; satisfechos; satisfecha; contentas; satisfechas; encantados;
        encantado; encantada; felices; feliz; a gusto; cómodos; bien servidos
    """),
    "solution": phrases("""
        solución; proveedor; sistema; herramienta; excel; hoja de cálculo; hoja de excel; programa; software;
        plataforma; app; aplicación; competidor; competencia; producto; papel; pizarra; telemática; tabla
    """),
    "nobody": phrases("nadie; ninguno; ni uno; nadie allí; nadie ahí"),
    "little_role": phrases("""
        becario; becaria; asistente; secretaria; secretario; estudiante; aprendiz; técnico; empleado; empleada;
        auxiliar; recepcionista; usuario; usuaria; operario; ayudante; administrativo; administrativa; mecánico;
        mandado; intermediario; intermediaria; conductor; encargado; pasante; asesor
    """),
    "right_one": phrases("""
        decisor; decisora; responsable; quien decide; la persona adecuada; el contacto adecuado;
        el interlocutor adecuado; el que decide; la que decide; autorizado; autorizada; facultado; persona indicada;
        jefe; jefa; comprador; el indicado; la indicada; apoderado
    """),
    "power": phrases("""
        poder; autoridad; poder de decisión; capacidad de decisión; firma; mandato; voz ni voto; voz; voto;
        competencia; influencia; peso; facultad; facultades; capacidad de firma; autorización; poderes; mando; palabra;
        atribuciones; potestad; nada que decir; margen de decisión
    """),
}
NAMES: Table = {
    "budget": phrases("""
        presupuesto; dinero; precio; fondos; financiación; coste; presupuestos; recursos; precios; costo; plata
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
        ya no trabaja; dejó|ha_dejado la_empresa; se ha jubilado;
        no es su|quien decisión|competencia|departamento|decide; está por debajo; no llega a; por encima de ella|él;
        el decisor es|está; decisor .. otro|otra
    """),
    "authority?": phrases("""
        {boss}; {decides}; decisor; decisión; firma; becario; becaria; asistente; autoridad; poder; autorización;
        {little_role}
    """),
}
LACK = phrases("""
    no; sin; falta; faltan; ningún; ninguna; ninguno; nada; demasiado; insuficiente; nunca; ni; poco; poca; mal; malo;
    desconocido; tampoco; escaso; bajo; nadie; dudoso; inexistente; nulo; cero; imposible; falla; cojea; no encaja;
    no cuadra; fuera; bloqueado; congelado; recortado; agotado; cancelado; problema de; problema con; no cumple;
    incumple; inviable; irreal; lejano; ausente; carece; ya no; no llega; no alcanza
""")
PRAISE = phrases("""
    está|están|parece|es|era muy|todo|bastante|ya|perfectamente? bien|claro|clara|aprobado|ok|confirmado|confirmada;
    está|están|parece|es|era muy|todo|bastante|ya|perfectamente? disponible|perfecto|ahí;
    está|están|parece|es|era muy|todo|bastante|ya|perfectamente? correcto|cubierto|resuelto|garantizado; bien; ok; hay;
    habría; sí hay|tiene|tienen; tiene|tienen un|el|suficiente|bastante|presupuesto|de_sobra|dinero; suficiente;
    no es el|un problema; sin problema con; encaja|encajan|cuadra; correcto;
    es|son bueno|buena|bien|correcto|suficiente|adecuado|real; de sobra; existe; perfecto; cumple; confirmado;
    quiere|dispuesta|dispuesto a? reunirse|vernos; sí; decide ella|él sola|solo?
""")
NEUTRAL: tuple[str, ...] = ()
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
