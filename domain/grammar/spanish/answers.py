"""Spanish: the words that a rep decides with. Commands are whole clauses, openings go on freely."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "duplicate": phrases("""
        duplicado|duplicada; es un duplicado; está duplicado; un duplicado
    """),
    "accept": phrases("""
        lo|la tomo|cojo|acepto|asumo|agarro yo? {gladly}*; {gladly}* lo|la? acepto {gladly}* {obj}? {gladly}*;
        {gladly}* aceptado|aceptada|aceptar {gladly}*; {gladly}* lo|la? aceptamos {obj}? {gladly}*;
        {gladly}* me lo|la quedo {gladly}*; {gladly}* yo? lo|la tomo|cojo|asumo {gladly}*;
        {gladly}* tomo|cojo|asumo|agarro yo? {obj} {gladly}*; me quedo {gladly}* con {obj}|él|ella {gladly}*;
        lead|caso|contacto aceptado {gladly}*; he aceptado {obj}? {gladly}*;
        queda {gladly}* aceptado|aceptada {gladly}*;
        {glad} de|en aceptarlo|tomarlo|quedármelo|cogerlo|aceptarla {obj}? {gladly}*;
        {glad} de|en tomarla|quedármela|aceptar|tomar|coger|llevarlo {obj}? {gladly}*;
        {obj} lo|la acepto|tomo|cojo {gladly}*; {obj} me lo|la quedo {gladly}*;
        {gladly}* yo acepto {gladly}* {obj}? {gladly}*; nos lo|la quedamos {gladly}*; lo|la tomamos|cogemos {gladly}*;
        cuenta|contad conmigo {for_it}? {gladly}*; me apunto {for_it}? {gladly}*; me lo|la apunto {gladly}*;
        es un sí de|por mi parte {gladly}*; sí de|por mi parte {gladly}*; un sí de|por mi parte {gladly}*;
        aceptación por|de mi parte {gladly}*; aceptado de|por mi parte {gladly}*; yo me encargo lo acepto;
        digo que sí {gladly}*; mi respuesta|decisión es sí|acepto|aceptado|aceptar; me hago cargo de {obj} {gladly}*;
        me hago cargo {gladly}*; me lo|la llevo yo? {gladly}*; lo|la llevo yo {gladly}*; va para mí;
        por favor márcalo|ponlo como aceptado; doy por aceptado {obj}? {gladly}*; dalo|dadlo por aceptado {gladly}*;
        acepto el|este lead|contacto de|del @ @? @?; de acuerdo acepto {obj}?; estoy dentro {gladly}*;
        {glad} lo|la acepto|tomo {gladly}*; lo|la doy por aceptado|aceptada
    """),
    "reject": phrases("""
        no cuentes|contéis conmigo {polite}*; yo paso y rechazo; yo? paso {polite}*; lo|la dejo pasar {polite}*;
        es un? no {polite}*; es que no {polite}*;
        rechácelo|rechácela|rechazadlo|descártalo|descártelo {obj}? {polite}*;
        rechaza|rechace|descarta|descarte {obj} {polite}*;
        rechaza|rechace|descarta|descarte por_favor|porfa|porfis|pf|plis|lea; recházalo|recházala|descártala {polite}*;
        márcalo|ponlo|regístralo|márquelo|déjalo como|en rechazado {polite}*;
        puedes|podéis|puede rechazarlo|rechazarla|rechazar|descartarlo {obj}? {polite}*;
        dalo|dadlo|dálo por rechazado|descartado {polite}*; para rechazar {polite}*; a rechazar {polite}*;
        va a ser que no {polite}*
    """),
    "mine": phrases("""
        es mío|mía {polite}*; mío|mía {polite}*; es {my_area} {polite}*; este|esta es mío|mía {polite}*;
        este|esta|ese es {my_area} {polite}*; {este} es mío|mía|{my_area} {polite}*; me pertenece;
        ya es mío|mía|{my_area}; me corresponde a_mí?; es cliente mío; son {my_area}; está en {my_area}
    """),
    "undo": phrases("""
        deshacer|deshaz|deshace {answer}? {polite}*;
        anula|anular|deshaz|cancela|cancelar|revierte|revertir {answer} {polite}*;
        retiro|anulo|cancelo|deshago {answer} {polite}*; por favor anula|deshaz|cancela|revierte {answer} {polite}*;
        quiero|quisiera|necesito|querría deshacer|anular|cancelar|retirar|revertir {answer}? {polite}*;
        puedes|podrías|podéis deshacer|anular|cancelar|revertir {answer} {polite}*;
        deshazlo|anúlalo|revertirlo|deshacerlo {polite}*; marcha atrás {polite}*
    """),
}
OPENINGS: Table = {
    "duplicate": phrases("""
        duplicado|duplicada de|del|con; es un duplicado de|del|con
    """),
    "reject": phrases("""
        debo|tengo_que|tenemos_que|debemos por_tanto|pues rechazar|rechazarlo|rechazarla {obj}?;
        debo|tengo_que|tenemos_que|debemos entonces|por_ello|por_eso rechazar|rechazarlo|rechazarla {obj}?;
        debo|tengo_que|tenemos_que|debemos por_tanto|pues descartarlo|declinar|descartar {obj}?;
        debo|tengo_que|tenemos_que|debemos entonces|por_ello|por_eso descartarlo|declinar|descartar {obj}?;
        me veo|siento por_tanto|pues|así obligado|obligada|forzado a rechazar|rechazarlo;
        me veo|siento entonces|por_ello|lamentablemente obligado|obligada|forzado a rechazar|rechazarlo;
        tengo|tenemos por_tanto|pues|entonces|por_ello que rechazar|rechazarlo|rechazarla|descartarlo {obj}?;
        lo|la? rechazo {obj}?; rechazado|rechazada|rechazar|rechazamos {obj}?; lo|la? declino {obj}?;
        declinado|declinar|descarto|descartado {obj}?;
        {must} rechazar|rechazarlo|rechazarla|declinar|declinarlo|descartarlo|descartar {obj}?; rechazo;
        he rechazado {obj}?; lead|caso rechazado; queda rechazado|rechazada|descartado; lo|la descarto;
        lo|la rechazamos; mi respuesta|decisión es no|rechazo|rechazar|rechazado; es un no de|por mi parte;
        un no de|por mi parte; no aceptado; rechazo por mi parte; te lo|la rechazo; {obj} lo|la rechazo|descarto;
        se rechaza|descarta|declina {obj}?; se lo|la? rechaza;
        te|se|os? lo|la {must} rechazar|descartar|declinar|denegar {obj}?;
        rechacé|descarté|deniego|denegado|denegada|desestimo|desestimado {obj}?;
        lo|la rechacé|deniego|desestimo|declino|he_rechazado|he_descartado; {must} decir que? no|decirte_que_no;
        {must} desestimar|desestimarlo|descartarla|declinarla|denegarlo {obj}?;
        {obj} lo|la {must} rechazar|descartar|declinar; {obj} {must} rechazarlo|rechazar|descartarlo;
        {obj} queda rechazado|descartado; {obj} rechazado|descartado|rechazada; es un? no para mí|nosotros|este;
        no queda|quedó aceptado; lo|la estoy rechazando; estoy rechazando {obj}?; doy por rechazado|descartado {obj}?;
        lo|la doy por rechazado|descartado|rechazada; mi respuesta|decisión es rechazarlo|rechazarla|descartarlo
    """),
    "engaged called": phrases("""
        llamado|llamada; {done}* la|lo|le|les he {done}* llamado|telefoneado|localizado;
        {done}* la|lo|le llamé {done}*; {done}* he {done}* llamado|hablado a|con?; {done}* hablé con; ya hablé;
        la|lo he llamado; he hablado con; acabo|acabamos de hablar|llamar|colgar|llamarla|llamarlo|llamarle|telefonear;
        le he {done}* dejado un|mensaje|recado|el; le dejé un|mensaje|recado; dejado mensaje|un_mensaje|recado;
        he dejado un|mensaje|recado; mensaje dejado en;
        he|la_he|lo_he intentado llamar|llamarla|llamarlo|llamarle|localizar|contactar|hablar;
        intenté llamar|llamarla|llamarle|hablar; saltó|salta|me_sale|me_salió el buzón|contestador;
        he hablado por_teléfono|con|ya; hablamos por|hoy|esta|ayer|con; {nice} llamada|conversación|charla con|hoy;
        he tenido una {nice}* llamada|charla|conversación; primera llamada hecha|realizada;
        contactada|contactado por teléfono; {done}* la|lo he {done}* contactado; le he dado un toque; la|lo pillé;
        conseguí hablar|localizarla|localizarlo; hecha la llamada; me ha cogido el
    """),
    "engaged mailed": phrases("""
        le|les he {done}* escrito|enviado|mandado; le|les {done}* escribí|envié|mandé; {done}* le? escrito;
        he {done}* enviado|mandado un|el|mi correo|email|mensaje|mail|whatsapp;
        correo|email|mail|mensaje enviado|mandado; envié|mandé|escribí un|el|le|a|hoy;
        acabo de escribirle|enviarle|mandarle|escribir|enviar|mandar; contactada|contactado por correo|email;
        escrito por linkedin; le he puesto un
    """),
    "engaged met": phrases("""
        me {done}* reuní; nos {done}* reunimos|vimos; he {done}* visto|visitado a?; la|lo he {done}* visto|visitado;
        reunión hecha|celebrada|tenida|realizada; me he {done}* reunido; nos hemos {done}* reunido|visto;
        estuve|estuvimos|he_estado {done}* en|con su|sus|el|la|ella|él|sus_oficinas; la|lo|le visité|vi|visito;
        visita hecha|realizada; conocí a; tuvimos la reunión; ya tuvimos; vengo de;
        acabo de verla|verlo|reunirme|visitar|visitarla
    """),
    "more_time": phrases("""
        más tiempo; {i_need} {span}; {i_need} {till}; {i_need} {span} {till}?; prórroga;
        una prórroga|extensión|ampliación;
        puedes|podrías|podéis|puede ampliar|prorrogar|alargar|extender|aplazar el|la|mi? plazo|fecha? {till}?;
        no puedo decidir|responder|contestar|decirte hasta|antes|todavía|aún|nada;
        todavía|aún no puedo decidir|responder|contestar|decir; no estoy listo|lista para decidir|responder;
        amplía|ampliad|alarga|extiende|prorroga|aplaza el|la|mi? plazo|fecha?; más plazo;
        responderé|contesto|respondo|decido|decidiré el|hasta|para|mañana|la; ampliar plazo; aplazamiento;
        un poco más de tiempo; no me da tiempo; necesito pensarlo|pensármelo hasta|unos; me das|dais hasta|un|dos|unos;
        sin decidir todavía; todavía no decidido; de momento sin decidir;
        {i_need} un|unos|otro|otros|otras|par de? {span}; me das|dais|puedes_dar|da|dan {span}|otro|otros|unos;
        dame|deme|dadme {span}|otro|otros|unos|otra|otras; {span} más por_favor|porfa|y_te_digo|y_decido
    """),
    "not_mine": phrases("""
        {este} no es mío|mía|para_mí|{my_area}; no es mío|mía|para_mí|{my_area}|de_{my_area}; no es mío; no es mía;
        no es para mí; no es de mi|mis; no es {my_area}; no está en {my_area};
        vendedor|comercial|región|zona|persona|destinatario equivocado|equivocada|incorrecto|incorrecta;
        es de|para|del; {este} es de|para|del; pertenece a; {este} pertenece|corresponde a; le corresponde a;
        corresponde a|al;
        pásalo|pásaselo|pásala|reasignar|asignar|reasigna|asígnalo|reasígnalo|dáselo|envíaselo|mándaselo a;
        no me corresponde|toca|compete; por favor pásalo|pásaselo|reasígnalo|dáselo|asígnalo a;
        {este} lo|la lleva|gestiona|tiene|atiende|cubre|trabaja; lo|la lleva|gestiona|tiene|atiende|cubre;
        fuera de {my_area}; no llevo|cubro|gestiono|trabajo|atiendo; ya no llevo|cubro|gestiono|atiendo;
        yo no llevo|cubro|gestiono; soy el|la equivocado|equivocada|persona_equivocada;
        no soy el|la|yo adecuado|adecuada|indicado|indicada|responsable|persona; os|te habéis|has equivocado de;
        mal asignado|asignada; debería ir|ser|llevarlo|estar a|de|con|para; es cliente|cuenta|zona de|del;
        no tengo esa zona
    """),
    "faulty": phrases("""
        el|la|su|ese|este {data} es|pertenece de|a|del una|un|otra|otro;
        número|correo|teléfono|móvil equivocado|erróneo; ella|él? ya no trabaja;
        erróneo|errónea|incorrecto|incorrecta|defectuoso;
        el|la|su|los|sus|este|ese {data} es|está|son|están|parece {at_fault}; {data} {at_fault};
        el|la|su|ese {data} no funciona|existe|corresponde|contesta|es|está|va|coincide correcto|bien|válido?;
        el|la|su {data} tiene un|una|le error|dígito|número|errata|falta;
        falta|faltan|sobra un|una|dígitos dígito|número|cifra?;
        me|el|mi|su|los correo|email|mail|correos? viene|vuelve|rebota|rebotan|devuelto|ha_rebotado|devuelve;
        el correo|email rebota|rebotó; no hay|existe|trabaja ninguna|ningún|nadie .. con_ese|llamada|llamado|con|en;
        aquí|allí no trabaja|hay ningún|ninguna|nadie; se llama; el nombre está|es mal|incorrecto;
        el apellido está|es mal|incorrecto; error en el|la|los {data}; hay un error en; ese número es|no|pertenece;
        el número que me diste|diste|pasaste|está|es
    """),
    "question": phrases("""
        pregunta; una|una_breve|tengo_una|una_pequeña pregunta; tengo una|otra pregunta|duda;
        puedes|podrías|puede|podéis decirme|preguntar|preguntarle|aclarar;
        puedes|podrías|puede|podéis aclararme|confirmar|confirmarme|comprobar|mirar;
        sabes|sabéis si|quién|cuándo|cómo|dónde|cuántos|cuántas|qué|cuál; una duda; duda; me gustaría saber;
        quisiera saber; me dices si|quién|cuándo|cómo|cuántos|qué
    """),
    "return": phrases("""
        devolver|devuelvo|devuelto|devolución|retorno {obj}?; lo|la devuelvo; te lo|la devuelvo;
        {must} devolver|devolverlo|devolverla|devolvértelo {obj}?; te lo|la retorno; lo|la retorno; lo|la he devuelto;
        vuelve a ti; te|os|se lo|la devuelvo|regreso|retorno {obj}?; te|os|se devuelvo|regreso|retorno {obj};
        te|os devuelvo el|ese que; lo|la {must} devolver|regresar; te|os|se lo|la {must} devolver|regresar;
        lo|la regreso; devuelvo; {obj} lo|la|te_lo devuelvo|regreso|retorno;
        {must} devolverte|devolvéroslo|regresarlo|regresártelo|regresarte {obj}?; de vuelta a ti|vosotros|ustedes;
        va de vuelta; ahí|ahi te va de vuelta; puedes|podéis quedártelo|recuperarlo;
        lo|la devolvemos|devolví|regresamos; devuélvelo|devolución de; para devolver; a devolver
    """),
    "accept": phrases("accept|acepto|aceptar|aceptado por|para|en_nombre"),
}
REFUSALS = phrases("""
    no puedo|quiero|voy_a|podemos aceptar|aceptarlo|aceptarla|tomarlo|quedármelo|cogerlo|quedarme|asumirlo {obj}?;
    no lo|la puedo|podemos|quiero|voy_a aceptar|tomar|coger|quedar {obj}?; este|esta|éste no;
    no lo|la? acepto|tomo|cojo|quiero {obj}?; no gracias; no es aceptable|cualificado|un_lead|válido|una_oportunidad;
    inaceptable; no aceptamos {obj}?; no podemos aceptar|aceptarlo {obj}?; no me lo|la quedo;
    no está cualificado|calificado; no califica|encaja; no acepto {obj}?; no sirve; no vale; no es para nosotros;
    imposible aceptarlo|aceptar; no le veo futuro|recorrido; no tiene recorrido|futuro|sentido;
    no va a ninguna_parte|ningún_lado; no seguimos adelante; no voy a seguir;
    no te? lo|la puedo|podemos|quiero|voy_a|pienso|pudimos aceptar|tomar|coger|quedar {obj}?;
    no te? lo|la puedo|podemos|quiero|voy_a|pienso|pudimos asumir|llevar|agarrar|trabajar {obj}?;
    no puedo|podemos|quiero|voy_a|pienso quedármelo|quedármela|tomarla|cogerla de|con|{obj}?;
    no puedo|podemos|quiero|voy_a|pienso asumirla|hacerme_cargo|llevarlo|agarrarlo|seguir_con de|con|{obj}?;
    no lo|la asumo|agarro|llevo|queremos|aceptamos|tomamos|cogemos; no me quedo|hago_cargo con|de? {obj}?;
    no se acepta|puede_aceptar {obj}?; no es aceptable|procedente para_mí?;
    no aceptable|procede|cualificado|calificado; paso de|con {obj}; yo? paso de|con este|esta|ese;
    imposible aceptarla|tomarlo|cogerlo|asumirlo|quedármelo; ni de broma|coña|loco lo? acepto|tomo|cojo;
    {obj} no lo|la acepto|tomo|cojo|quiero|puedo_aceptar|puedo_tomar|puedo_coger; {obj} no me lo|la quedo;
    {obj} no es aceptable|cualificado|calificado|para_mí|viable|pasa|cumple;
    no doy|damos|le_doy|le_damos continuidad|seguimiento|curso;
    así no lo|la? puedo|quiero aceptar|tomar|coger|aceptarlo|tomarlo; no me sirve|interesa este|{obj};
    no sigo|seguimos|continúo|avanzo|avanzamos con {obj}|él|ella; no tiro|tiramos para|con adelante|{obj}
""")
GUESSES: Table = {
    "accept": phrases("""
        de acuerdo; vale; perfecto; con gusto; sí; suena bien; me interesa; me encargo; adelante; claro; muy bien; ok;
        hecho; trato hecho; me parece bien; yo me encargo; pinta bien; genial; entendido; va; dale; venga; listo;
        me ocupo; a por ello
    """),
    "reject": phrases("no; paso; no me interesa; yo paso; mejor no; ni hablar; no lo veo; no creo"),
    "more_time": phrases("""
        todavía no; mañana te digo; luego te digo; te digo algo; lo pienso; ya te diré; te aviso; déjame pensarlo;
        luego
    """),
    "not_mine": phrases("pregunta a; será de; por qué yo"),
}
