"""Spanish: what stands around a decision, and phrases that cast no doubt."""

from domain.grammar.language import phrases

GREETINGS = phrases("""
    hola; buenos días; buenas tardes; buenas noches; buenas; estimada; estimado; querida; querido; qué tal;
    hola qué tal; buen día; muy buenas; hola buenas; hey; hola buenos días; hola buenas tardes
""")
COURTESIES = phrases("""
    a mi pesar; muy a mi pesar; con pena; a regañadientes;
    muchas|mil? gracias de_nuevo|lea|por_todo|de_antemano?; gracias por .. .. ..;
    perdón|perdona|disculpa|disculpe|disculpas|siento por|el|la? .. .. ..; {lovely} {work}; {lovely}; un saludo;
    saludos; suena bien|genial|interesante|muy_bien|perfecto; muy interesante; tiene|tienen buena pinta;
    tiene muy buena pinta; pinta bien|genial|muy_bien; que tengas un|una? buen|buena día|semana|tarde|fin_de_semana;
    perfecto; como acordamos|hablamos|comentamos|quedamos; espero que estés|vaya|todo bien|todo_bien?;
    todo bien|claro|perfecto; recibido; entendido; anotado; de nada; hasta luego|mañana|pronto|el_lunes;
    buen fin de semana; feliz semana|viernes|fin_de_semana; ánimo; bravo; enhorabuena por_el_trabajo;
    te mantengo|tengo informada|al_tanto; te voy contando; te cuento; os cuento; así da gusto; me encanta; me gusta;
    qué bien; bien hecho; bien visto; más como este; sigue así; con gusto; encantado; encantada
""")
LABELS = phrases("""
    decisión; mi decisión; respuesta; mi respuesta; por mi parte; de mi parte; en resumen; resumen; conclusión;
    resultado; así que; en breve; mi veredicto; veredicto; en fin; aquí mi respuesta; mi feedback; estado; total;
    en definitiva; no; pero no; pues no; decisión final; mi decisión final; lo siento; mi opinión; lamentablemente no;
    valoración
""")
FILLERS = phrases("""
    por ello; por eso; por tanto; por lo tanto; por consiguiente; en consecuencia; por esa razón; por este motivo;
    o sea; así pues; total; por ende; a regañadientes; muy a mi pesar;
    lamentablemente; vale; ok; de acuerdo; perfecto; muy bien; bien; claro; genial; gracias; con gusto; por supuesto;
    estupendo; entendido; fantástico; bueno; pues; listo; excelente; súper; super; muchas gracias; venga; hecho; okay;
    sin problema; cómo no; ah; oh; desgraciadamente; por desgracia; lo siento; qué bien; recibido; así que; entonces;
    y; desde luego; encantado; encantada; todo bien; guay; me parece bien; suena bien; dale; va; trato hecho; lea;
    gracias lea; sinceramente; pinta bien; adelante; buenísimo; qué lástima; una pena; lo lamento; perdona; perdón;
    disculpa; mira; oye; uf; ufff; ay; che; bueno pues; pues nada; nada; una lástima; lástima; qué pena; buenas;
    ahí va; con pena; con pesar; con mucha pena; muy a mi pesar; a mi pesar; con mucho dolor; con todo el dolor;
    con gran pesar; muy a pesar mío; sintiéndolo mucho; con mucho pesar; con todo el dolor de mi corazón
""")
THANKS = phrases("""
    gracias; muchas gracias; ok; vale; perfecto; genial; muy bien; sí; bien; claro; lo siento; mil gracias; de acuerdo
""")
PREFACES = phrases("""
    muchas? gracias lea? por el|la|las|los|tu|tus {lovely}? {work}|notas|info|información|mensaje?;
    muchas? gracias lea? por este|esta|todo|pasarme|pasármelo|un {lovely}? {work}|notas|info|información|mensaje?;
    muchas? gracias lea? por el|la|las|los|tu|tus {lovely}? correo|lead|trabajo|ayuda|todo?;
    muchas? gracias lea? por este|esta|todo|pasarme|pasármelo|un {lovely}? correo|lead|trabajo|ayuda|todo?;
    {lovely} {work};
    he leído|visto|revisado|mirado todo|el|la|las|los|tus|tu|ya? todo|notas|ficha|correo|mensaje|lead|info?;
    todo leído|claro|visto; perdón|perdona|disculpa|siento por? el|la|mi? retraso|tardanza|demora|respuesta tardía?;
    tras|después_de nuestra|la|mi|una|hablar {nice}? llamada|conversación|charla|con_ella|con_él?;
    {nice} llamada|conversación|charla; por mi parte; de mi parte; tiene muy? buena pinta;
    suena bien|genial|interesante|muy_bien; me parece bien|genial|perfecto|estupendo; sin dudas|preguntas|problema;
    ninguna duda|pregunta; todo claro|perfecto|bien; me gusta; me encanta; me convence;
    conozco la|bien|a empresa|casa?; estoy convencido|convencida; justo lo que buscaba|busco|necesitaba;
    estoy encantado|encantada; ya de vuelta; acabo de leerlo|verlo|ver_todo; me encargo; yo me encargo;
    tras|después_de|luego_de nuestra|la|mi|una {nice}? llamada|conversación|charla|reunión|visita {talked}?;
    tras|después_de|luego_de hablar|el|nuestro|haber_hablado {nice}? llamada|conversación {talked}?;
    tras|después_de|luego_de hablar|el|nuestro|haber_hablado {nice}? charla|reunión|visita {talked}?;
    tras|después_de|luego_de nuestra|la|mi|una {nice}? cita|encuentro|entrevista|demo|videollamada {talked}?;
    tras|después_de|luego_de hablar|el|nuestro|haber_hablado {nice}? cita|encuentro {talked}?;
    tras|después_de|luego_de hablar|el|nuestro|haber_hablado {nice}? entrevista|demo|videollamada {talked}?;
    tras|después_de|luego_de hablar|hablarlo|reunirme|verme|conversar {talked}?;
    tras|después_de|luego_de visitar|visitarla|visitarlo|llamarla|llamarlo {talked}?;
    te|le|os agradezco el|la|tu|mucho @? @?; te|le|os lo|la? agradezco;
    he estudiado|valorado|analizado el|este|tu|la @; siento decirte|decirlo|decírtelo que?;
    lamento decirte|decirlo|informarte|comunicarte que?; perdona|perdón|disculpa lea?; me temo que; una pena;
    con todo el dolor; muy a mi pesar; es una pena
""")
YES = phrases("sí; si; sip; claro que sí; sí gracias; sí sí; que sí; sí por favor")
NO = phrases("no; no no; nop; que no; no gracias")
SIGN_OFFS = phrases("""
    saludos; un saludo; gracias; atentamente; saludos cordiales; un abrazo; cordialmente; muchas gracias; abrazo;
    abrazos; slds; un cordial saludo; cordial saludo; saludos y gracias; gracias y saludos; hasta luego; buen día;
    besos; muchos saludos; gracias de antemano; un fuerte abrazo; s2
""")
PLANS = phrases("""
    yo? la|lo|le|les|me|nos|te|se? {do};
    voy|vamos|paso|tengo_previsto|pienso|espero|quiero a|hablar|llamar|verla|verlo|cerrar? @;
    reunión|llamada|cita|demo|visita|videollamada|oportunidad está? prevista|agendada|programada|confirmada|mañana|el;
    reunión|llamada|cita está? fijada|cerrada|el_lunes|el_martes|creada|concertada;
    demo|visita|videollamada|oportunidad está? fijada|cerrada|el_lunes|el_martes|creada|concertada;
    mañana|hoy|luego|después|el_lunes la|lo|le|les|me|nos|te|se? {do};
    el_martes|el_miércoles|el_jueves|el_viernes|la_semana_que_viene|esta_tarde la|lo|le|les|me|nos|te|se? {do};
    quedamos|quedo|he_quedado|hemos_quedado el|en|para|con|a|mañana|como; próximo|siguiente paso;
    estoy|estaré|estamos|estuve|ando en|de|fuera|con|hasta|aquí|liado|reunido|por;
    tengo|tenemos reunión|cita|una|un|la|el|llamada|visita|demo;
    mi compañero|compañera|colega @? viene|vendrá|me|acompaña|estará|llevará_la_llamada|ayuda;
    ya tengo|tenemos|hablé|quedé|la|he|está; vengo con; la oportunidad la; os|te confirmo|cuento|aviso|informo;
    luego te
""")
CUSTOMERS = phrases("""
    ella; él; ellos; ellas; el|la|los|las|su|sus|un|una {customer}; señor|señora|sr|sra|don|doña @;
    creo|pienso|supongo|espero|imagino|sé que ella|él|el|la|su|les|le|van|va|quieren|quiere|hay|están|está|es;
    parece que ella|él|el|la|quieren|quiere|les|le; me dijo|comentó|contó|ha_dicho|dice|comenta|cuenta|pidió|ha_pedido;
    me ha dicho|pedido|contado|comentado; quiere|quieren|tiene|tienen|necesita|necesitan|está|están|parece;
    busca|buscan|vienen|viene|prefiere|prefieren|suena|sonaba|estaba; ana; los dos;
    le|les interesa|gusta|encaja|urge|corre; se la|le|lo ve|veía;
    ha|han|se|nos|me {done}? cancelado|anulado|colgado|dicho|pedido|firmado;
    ha|han|se|nos|me {done}? comprado|decidido|rechazado|contratado|gastado|echado;
    canceló|cancelaron|anuló|anularon|desconvocó|colgó|pidió|firmaron|compraron|no_quiere|no_quieren|dicen|dijeron
""")
HARMLESS = phrases("""
    no veo problema|problemas|inconveniente con|en|el|la ..;
    pero llegamos|lo_vemos|nos_apañamos|nos_arreglamos|se_puede|vale;
    creo|creamos la|una|el|hoy oportunidad|oportunidad_hoy;
    sin problema|problemas|dudas|demora|duda|más|falta|compromiso_de_más;
    ningún|no problema|hay_problema|hay_dudas|inconveniente; no hay problema|duda|dudas|pega|pegas|prisa|de_qué;
    ninguna duda|pregunta|pega|objeción;
    no contestó|contesta|respondió|ha_contestado|ha_respondido|cogió|coge|responde|estaba|está|estará|ha_cogido;
    cuando pueda|termine|hable|vuelva|la_llame|lo_llame|llegue|tenga|sepa|esté|cuelgue|salga;
    después|antes de|del|de_la? {daytime}; si necesitas|necesita|hay|quieres|te|puedes|tienes|sabes ..;
    no te preocupes; no pasa nada; no os preocupéis; en cuanto pueda|hable|sepa|vuelva|tenga|llegue|termine;
    todavía|aún no la|lo|le he localizado|llamado|podido;
    no la|lo|le|les he podido|conseguido? localizar|localizado|llamado|contactar|hablar;
    no he podido|conseguido hablar|localizar|llamar|contactar|localizarla|localizarlo|hablarle;
    hasta mañana|luego|pronto|el_lunes|la_próxima|las|el; siento el retraso; siento la tardanza|demora; perdón por ..;
    no está mal; si es posible; si puede ser; nada más|que_añadir|que_objetar|por_mi_parte|en_especial; no dudes en;
    no dudo; no faltaba más; cómo no; por qué no; no habla inglés|alemán|mucho; no le gusta|gustan el|los|las|que;
    no está|estaba|estará en|hasta|disponible|localizable;
    debería ir|estar|ser|funcionar|encajar|poder bien|fácil|rápido|tenerlo?; debe estar|ser|de bien|grande?;
    podría ser|salir un|una|muy|grande|interesante|algo; sería genial|perfecto|bueno|estupendo|ideal;
    me gustaría verla|verlo|llevar|que; otro día|momento|contacto|correo|sitio|lead;
    otra vez|llamada|sede|reunión|fecha; otros leads|sitios; los dos camiones|sitios|centros|almacenes|quieren|están;
    primera|primer llamada|reunión|contacto|paso|cita|visita|hora|impresión|vez;
    segunda llamada|reunión|sede|visita|vez; primera hora; primero la|lo|le llamo|veo; más tarde hoy|la|lo|le;
    o mañana|el|la; lunes o martes; martes o miércoles; jueves o viernes; hoy o mañana; # o #; correo o teléfono;
    su compañero|compañera|colega|jefe|jefa; mi compañero|compañera|colega; con un compañero|colega;
    solo por|en|la|le|las mañana|mañanas|tardes|tarde|llamo|falta; antes posible; lo antes posible; cuanto antes;
    medio día; media hora|mañana; y media; nada mal; mejor aún|por|así|que_mejor; mejor por la|teléfono|correo;
    hablar con ella mejor; si llama|pregunta|contesta; ni un minuto; tanto mejor; quién sabe;
    aunque habrá|hay|tendremos|tendré|toca que trabajar|insistir|pelear|apretar|ajustar|negociar ..;
    pero habrá que trabajarlo|trabajarla|ajustar|negociar; pero nada grave|insalvable;
    pero bueno|vamos_a_ver_qué_hacemos;
    tras|después_de|luego_de nuestra|la|mi {nice}? llamada|conversación {past_talk} yo? lo|la? acepto|tomo;
    tras|después_de|luego_de una|el|nuestro {nice}? llamada|conversación {past_talk} yo? lo|la? acepto|tomo;
    tras|después_de|luego_de nuestra|la|mi {nice}? llamada|conversación {past_talk} yo? lo|la? cojo|asumo|aceptamos;
    tras|después_de|luego_de una|el|nuestro {nice}? llamada|conversación {past_talk} yo? lo|la? cojo|asumo|aceptamos;
    tras|después_de|luego_de nuestra|la|mi|una|el|nuestro {nice}? charla|reunión {past_talk} yo? lo|la? acepto|tomo;
    tras|después_de|luego_de nuestra|la|mi {nice}? charla|reunión {past_talk} yo? lo|la? cojo|asumo|aceptamos;
    tras|después_de|luego_de una|el|nuestro {nice}? charla|reunión {past_talk} yo? lo|la? cojo|asumo|aceptamos;
    tras|después_de|luego_de nuestra|la|mi|una|el|nuestro {nice}? visita|cita {past_talk} yo? lo|la? acepto|tomo;
    tras|después_de|luego_de nuestra|la|mi {nice}? visita|cita {past_talk} yo? lo|la? cojo|asumo|aceptamos;
    tras|después_de|luego_de una|el|nuestro {nice}? visita|cita {past_talk} yo? lo|la? cojo|asumo|aceptamos;
    tras|después_de|luego_de nuestra|la|mi {nice}? encuentro|entrevista|demo {past_talk} yo? lo|la? acepto|tomo;
    tras|después_de|luego_de una|el|nuestro {nice}? encuentro|entrevista|demo {past_talk} yo? lo|la? acepto|tomo;
    tras|después_de|luego_de nuestra|la|mi {nice}? encuentro {past_talk} yo? lo|la? cojo|asumo|aceptamos;
    tras|después_de|luego_de nuestra|la|mi {nice}? entrevista|demo {past_talk} yo? lo|la? cojo|asumo|aceptamos;
    tras|después_de|luego_de una|el|nuestro {nice}? encuentro {past_talk} yo? lo|la? cojo|asumo|aceptamos;
    tras|después_de|luego_de una|el|nuestro {nice}? entrevista|demo {past_talk} yo? lo|la? cojo|asumo|aceptamos;
    tras|después_de|luego_de hablar|hablarlo|reunirme|verme {past_talk} yo? lo|la? acepto|tomo|cojo|aceptado;
    se han|les|nos|quedaron|gastaron|fueron|llevaron|acabó|niega|niegan|llevó|arreglan|apañan|firmó;
    se lo|la han|gastaron|llevó|llevaron|arregló; decide|firma|manda|elige él|ella|todo? solo|sola;
    se jubila|jubiló|va|fue|retira|marcha|llama|muda|vende|cambian|cambia
""")
REQUESTS = phrases("""
    puedes|podrías|puede|podéis|me_puedes enviarme|mandarme el|la|los|las|su|tus|tu|me|que|un|una?;
    puedes|podrías|puede|podéis|me_puedes pasarme|reenviarme|enviar el|la|los|las|su|tus|tu|me|que|un|una?;
    puedes|podrías|puede|podéis|me_puedes mandar|pasar|darme el|la|los|las|su|tus|tu|me|que|un|una?;
    puedes|podrías|puede|podéis|me_puedes decirle|confirmarle|compartir el|la|los|las|su|tus|tu|me|que|un|una?;
    me envías|mandas|pasas el|la|los|las|su|tus; tienes el|la|su|los|las {data};
    mándame|envíame|pásame el|la|los|las|su|tus
""")
