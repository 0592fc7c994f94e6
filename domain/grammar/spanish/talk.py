"""Spanish: what stands around a decision, and phrases that cast no doubt."""

from domain.grammar.language import phrases

GREETINGS = phrases("""
    hola; buenos días; buenas tardes; buenas noches; buenas; estimada; estimado; querida; querido
""")
COURTESIES = phrases("""
    muchas? gracias; gracias por .. .. ..; perdón|perdona|disculpa|disculpe|disculpas|siento por? .. .. ..;
    buen|gran lead|trabajo|contacto; un saludo; saludos; suena bien|genial|interesante; muy interesante;
    tiene buena pinta; que tengas buen|buena día|semana|tarde; perfecto; como acordamos|hablamos|comentamos
""")
LABELS = phrases("decisión; mi decisión; respuesta; mi respuesta")
FILLERS = phrases("""
    lamentablemente; vale; ok; de acuerdo; perfecto; muy bien; bien; claro; genial; gracias; con gusto; por supuesto;
    estupendo; entendido; fantástico
""")
YES = phrases("sí; si")
NO = phrases("no")
SIGN_OFFS = phrases("""
    saludos; un saludo; gracias; atentamente; saludos cordiales; un abrazo; cordialmente; muchas gracias; abrazo
""")
PLANS = phrases("""
    yo? la|lo|le|les|me|nos|te? {do}; voy|vamos a; reunión|llamada|cita prevista|agendada|programada|confirmada|mañana;
    mañana|hoy|luego la|lo|le|me {do}
""")
HARMLESS = phrases("""
    sin problema|problemas|dudas|demora|duda; ningún|no problema|hay_problema|hay_dudas; no hay problema|duda|dudas;
    ninguna duda|pregunta; no contestó|contesta|respondió|ha_contestado|ha_respondido|cogió;
    cuando pueda|termine|hable|vuelva|la_llame; después|antes de|del? {daytime}; si necesitas|necesita|hay|quieres ..;
    no te preocupes; en cuanto pueda|hable|sepa; todavía|aún no la|lo|le he localizado|llamado;
    no la|lo he podido? localizar|localizado|llamado; hasta mañana|luego|pronto|el_lunes; siento el retraso;
    perdón por ..; no está mal; si es posible
""")
REQUESTS = phrases("")
THANKS = phrases("gracias; muchas gracias; ok; vale")
PREFACES: tuple[str, ...] = ()
CUSTOMERS: tuple[str, ...] = ()
