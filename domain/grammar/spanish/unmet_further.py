"""Spanish: more ways in which people say that a criterion is not met, in the nouns of many trades."""

from domain.grammar.language import Table, phrases

FURTHER: Table = {
    "budget": phrases("""
        dinero|presupuesto|fondos|partida|inversión .. destinaron|destinó|destinado .. a|en;
        dinero|presupuesto|fondos|partida|inversión .. desviaron|invirtieron|metieron .. a|en;
        no han|ha|había|tenían|está|estaba .. provisionado|presupuestado|dotado|reservado|asignado;
        nada presupuestado|provisionado|asignado|reservado|presupuestada;
        banco|financiera|entidad .. negó|niega|denegó|rechazó|ha_denegado|ha_negado|no_les;
        préstamo|crédito|subvención|ayuda .. denegado|denegada|denegaron|negaron|rechazado|rechazada;
        caja|caja_chica|arcas|cuentas está|están vacía|vacías|pelada|temblando|en_rojo;
        no queda|quedan|les_queda ni|nada un|una|de? peso|euro|céntimo|duro|plata|dinero;
        banco|caja|cooperativa_de_crédito no .. presta|prestan|concede|financia|fía;
        arruinado|arruinada|arruinados|insolvente;
        ha|han|se_ha|se_han|se gastó|gastaron|gastado|fundió|fundieron|pulieron todo .. en;
        no les|le alcanza|llega ni|para; con el agua|la_soga al cuello; sin blanca;
        tieso|tiesos|pelado|pelados de pasta
    """),
    "timeframe": phrases("""
        licencia|permanencia|renting|leasing .. dura|vence|vincula|obliga|caduca|ata .. {far};
        concesión|garantía|contrato|convenio .. dura|vence|vincula|obliga|caduca|ata .. {far};
        licencia|permanencia|renting|leasing|concesión|garantía|contrato|convenio .. hasta .. {far}; hasta {far} no|ni;
        hasta dentro_de {far} no; vuelva|vuelvan|llame|llámeme|llámame .. dentro_de|en {far};
        atado|atados|ligado|ligados|casado|casados|amarrado|amarrados|comprometidos a|al|con .. {far}|años;
        lo|la|todo dejan|deja|dejarán para .. adelante|{far}; cuando acabe|termine|venza .. {far}
    """),
    "pain_point": phrases("""
        les|le|nos funciona|funcionan|va|van|marcha|anda perfecta|perfecto|perfectamente;
        les|le|nos funciona|funcionan|va|van|marcha|anda bien|genial|de_maravilla|sin_problemas;
        funciona|funcionan|marcha|marchan|anda|andan perfectamente|de_maravilla|sin_problemas|sin_fallos|como_un_reloj;
        funciona|funcionan|marcha|marchan|anda|andan de_lujo|al_pelo|como_la_seda|perfecto|perfecta|joya;
        es|son|está|están casi|como|prácticamente nuevo|nuevos|nueva|nuevas; nuevecito; nuevecitos; flamante;
        flamantes; acaba|acaban de cambiar el|la|los|las|todo|toda|sus;
        acaba|acaban de renovar|reemplazar|sustituir|reformar|estrenar|modernizar|equipar;
        ha|han cambiado|renovado|reformado|modernizado|estrenado todo|toda|todos|todas;
        no gotea|gotean|pierde|falla|fallan|se_rompe|se_atasca|se_cae|se_cuelga|se_calienta nada|nunca|jamás|una;
        no se rompe|atasca|cae|cuelga|calienta|avería|rompen|atascan|caen|cuelgan;
        nada que arreglar|mejorar|cambiar|reparar|resolver|sustituir; ni una avería|fuga|queja|gotera|incidencia;
        ninguna avería|fuga|queja|gotera|incidencia; les|le gusta mucho|tal_cual|como_está;
        no gotea|gotean|pierde_agua|filtra|filtran|se_oxida|se_avería;
        vecino|cuñado|primo|sobrino .. arregló|arreglado|solucionó;
        va|van|marcha|funciona como la_seda|un_reloj|un_tiro; sobre ruedas; nada falla; nada les falla
    """),
    "pain_point?": phrases("""
        es|son|está|están todo|toda|todos|todas? nuevo|nuevos|nueva|nuevas
    """),
    "willing_to_meet": phrases("""
        no quiere|quieren ver|recibir|atender|hablar_con|conocer a? nadie|ninguno|ningún|comerciales;
        no desea|desean|quería ver|recibir|atender|hablar_con|conocer a? nadie|ninguno|ningún|comerciales;
        no hace_falta|vale_la_pena|merece_la_pena que .. venga|vengamos|pase|pasemos|vaya|vayamos|vengas|visite;
        ni se_le_ocurra|se_te_ocurra|se_os_ocurra venir|pasar|aparecer;
        no venga|vengan|vengas|pase|pasen|insista|insistan; no abre|abren|abrió|abrirá la|su|ni puerta|portón;
        me|nos dejó|dejaron|tuvo|tuvieron esperando|fuera|en_la_puerta|en_la_calle|con_la_puerta;
        puerta en las narices; prefiere|prefieren .. escribamos|correo|carta|email
    """),
    "authority": phrases("""
        decisora|decisor es|son|era el|la|su|un|una|otro|otra; decisión la|las|lo toma|toman|tomará;
        {boss} .. impone|imponen|centraliza|dicta|dictan|elige|eligen; no es|era ni? el|la|quien que|quien? {decides};
        decisión|elección|compra .. corresponde|pertenece|compete .. {boss}; ya no decide|firma|manda|pinta|lleva;
        solo|sólo|únicamente atiende|está|lleva|ayuda .. mostrador|barra|caja|recepción|almacén|teléfono;
        solo|sólo cumple|obedece|ejecuta|transmite|sigue; ella|él solo|sólo obedece|ejecuta|cumple;
        decisión es|sería del|de_la|de {boss}; lo|todo lleva|llevan|gestiona .. {boss}|central
    """),
}
