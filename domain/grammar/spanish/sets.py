"""Spanish: the named sets of its patterns."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "obj": phrases("""
        este lead; el lead; este contacto; el contacto; esta oportunidad; este; esta; este cliente; la oportunidad;
        el cliente; este prospecto; este caso; el caso; tu lead; ese lead; este nuevo lead; la ficha; esto; ese; eso;
        este de aquí; esta empresa
    """),
    "gladly": phrases("""
        con gusto; con mucho gusto; gracias; por favor; encantado; encantada; claro; muchas gracias; ahora; ya;
        de acuerdo; sin problema; yo; sin dudarlo; enseguida; con placer; por supuesto; de mi parte; por mi parte; hoy;
        pues; entonces; gracias lea; y gracias; desde luego; sin problemas; ahora mismo; de inmediato; formalmente;
        gustosamente; gustoso; mil gracias; perfecto; tal cual; también; lea; desde ya; sí; definitivamente;
        con muchas ganas; sin duda; oficialmente; muy a gusto; a mi cargo
    """),
    "data": phrases("""
        teléfono; número; correo; dirección; nombre; empresa; ficha; email; número de teléfono; datos; móvil; apellido;
        mail; e-mail; dirección de correo; correo electrónico; extensión; web; contacto; número de móvil; fijo; enlace;
        fecha; tel; cargo; celular; datos de contacto; centralita; código postal; apellidos; dominio
    """),
    "i_need": phrases("""
        necesito; necesitamos; dame; deme; denme; dadme; me das; me puedes dar; puedes darme; podrías darme;
        podéis darme; puedo tener; podría tener; me hace falta; me hacen falta; quisiera; me gustaría; querría; pido;
        solicito; concédeme; concédanme; déjame; dejadme; me dejas; necesitaría; me vendrían bien; me vendría bien;
        puede darme; por favor dame; te pido; os pido; me faltan; requiero; me dejáis; tendría; me concedes;
        podrías dejarme; puedes dejarme; podemos tener; nos das; danos; preciso; voy a necesitar
    """),
    "span": phrases("""
        un día; dos días; tres días; cuatro días; unos días; algunos días; 1 días; 2 días; 3 días; 4 días; 5 días;
        6 días; 7 días; 8 días; 9 días; 10 días; una semana; dos semanas; unas horas; 1 horas; 2 horas; 3 horas;
        4 horas; 5 horas; 6 horas; 8 horas; 9 horas; 10 horas; 12 horas; 15 horas; 18 horas; 24 horas; 36 horas;
        48 horas; 24 horas; 48 horas; 24h; 48h; un día más; dos días más; tres días más; unos días más; una semana más;
        otro día; otra semana; otros dos días; un par de días; un par de días más; un poco más de tiempo; más tiempo;
        algo más de tiempo; un poco más; algo de tiempo; tiempo; un poco de tiempo; algo más; otros días; más días;
        un plazo mayor; más plazo; una prórroga; un aplazamiento; una ampliación; mas tiempo; unos días extra;
        tiempo extra; tiempo adicional; un día extra; dos días extra; otro par de días; 1 días más; 2 días más;
        3 días más; 4 días más; 5 días más; 6 días más; 7 días más; 8 días más; 9 días más; 10 días más; más
    """),
    "till": phrases("hasta; hasta el; para el; hasta la; hasta mañana"),
    "at_fault": phrases("""
        erróneo; errónea; incorrecto; incorrecta; mal; equivocado; equivocada; inválido; no válido; obsoleto;
        desactualizado; fuera de servicio; mal escrito; mal escrita; incompleto; incompleta; erróneos; incorrectos;
        no asignado; dado de baja; desconectado; fallido; anticuado; malo
    """),
    "my_area": phrases("""
        mi cliente; mi cuenta; mi zona; mi lead; mi región; mi territorio; mi sector; mi cartera; mi área;
        mi provincia; mis clientes; mi contacto; mi segmento; mi prospecto; nuestra zona
    """),
    "polite": phrases("""
        por favor; gracias; perdón; lo siento; porfa; gracias lea; rápido; ya; perdona; muchas gracias; disculpa;
        cuanto antes; lea; ahora
    """),
    "answer": phrases("""
        mi respuesta de hace @ @; mi respuesta de antes; mi respuesta de hace un rato; mi decisión de antes;
        mi respuesta anterior; mi respuesta de hoy; mi respuesta; mi última respuesta; mi decisión; mi aceptación;
        mi rechazo; la respuesta; la decisión; mi correo; mi último correo; lo anterior; eso; esto; la aceptación;
        el rechazo; mi accept; mi última decisión; mi mensaje; mi sí; mi confirmación; todo; mi mail
    """),
    "lovely": phrases("""
        buen; gran; muy buen; muy buena; buena; genial; excelente; estupendo; estupenda; bonito; fantástico; qué buen;
        qué gran; menudo; interesante; muy interesante; prometedor; perfecto; super; bueno; muy bueno; qué bueno;
        magnífico; magnífica; muy bien; ótimo
    """),
    "work": phrases("""
        lead; trabajo; contacto; conversación; llamada; charla; preparación; notas; hallazgo; oportunidad; resumen;
        reunión; curro; cliente; gestión; dato; labor; información
    """),
    "customer": phrases("""
        cliente; clienta; contacto; empresa; director; directora; asistente; secretaria; colega; compañero; compañera;
        jefe; jefa; jefe de taller; equipo; dueño; gerente; señor; señora; marido; socio; responsable; interlocutor;
        centralita; teléfono; línea; reunión; llamada; demo; cita; comprador; hijo; padre; hermano; almacén; taller;
        fábrica; gente; buzón; chicos
    """),
    "done": phrases("""
        ya; hoy; acabo de; ahora; justo; recién; también; esta mañana; ayer; por fin; rápidamente; brevemente;
        dos veces; largo rato; antes; hace un rato
    """),
    "nice": phrases("""
        muy; buena; buen; larga; corta; excelente; primera; primer; breve; gran; muy buena; muy buen; agradable
    """),
    "do": phrases("""
        llamo; llamaré; contacto; contactaré; escribo; escribiré; veo; veré; envío; enviaré; hablaré; hablo;
        voy a llamar; voy a contactar; pongo en contacto; mando; mandaré; reúno; reuniré; vemos; quedamos; quedo; paso;
        pasaré; preparo; prepararé; abro; abriré; creo la; crearé; visito; visitaré; presento; intento; intentaré;
        vuelvo a; volveré a; llamamos; tengo; tenemos; tendré; he quedado; he hablado; he llamado; he dejado; hemos;
        estoy; estaré; conozco; conocemos; espero su; llevo; traigo; registro; registraré; me pongo; meto; doy; daré;
        confirmo; propongo; invito; agendo; agendaré; planifico; apunto; muestro; enseño; estuve; pondré; haré; hago;
        cierro; salgo; viajo; voy
    """),
    "daytime": phrases("""
        mañana; mediodía; lunes; martes; miércoles; jueves; viernes; la reunión; las #; las vacaciones; comer;
        mis vacaciones; la cita; el fin de semana; la demo; la llamada; la comida; el puente; la semana que viene;
        la próxima semana; la feria; el viaje; mi viaje; su vuelta; mi vuelta; las fiestas; navidad; la tarde;
        esta tarde; la visita; hablar; las tres; las cuatro; las cinco; las diez; las once; las nueve; el almuerzo;
        la siesta
    """),
    "este": phrases("""
        este lead; el lead; este contacto; este; esto; esta; esta cuenta; este cliente; ese; eso; la cuenta;
        el cliente
    """),
    "must": phrases("""
        tengo que; debo; tenemos que; he de; he tenido que; voy a; me veo obligado a; me veo obligada a;
        lamentablemente tengo que; toca; me toca; hay que; quiero; prefiero; siento tener que; lamento tener que;
        vamos a; tuve que; no me queda otra que; me veo en la obligación de; estoy obligado a; estoy obligada a;
        no puedo más que; habrá que; no tengo más remedio que; no queda más remedio que; no tengo otra que; lamento;
        siento; voy a tener que; vamos a tener que; tendré que; tendremos que; me temo que tengo que
    """),
    "glad": phrases("""
        encantado; encantada; feliz; contento; contenta; estoy encantado; estoy encantada; será un placer; un placer;
        con gusto; me alegra; me complace
    """),
    "for_it": phrases("""
        para este; para esta; para este lead; para esto; con este; en este; con esto; a este; al lead; a esto; en esta;
        para el lead
    """),
    "talked": phrases("""
        de hoy; de ayer; de esta mañana; de esta tarde; de anoche; de la semana pasada; del lunes; del martes;
        del miércoles; del jueves; del viernes; con ella; con él; con ellos; con el cliente; con la clienta;
        con ella hoy; con él hoy; con ella ayer; con él ayer; hoy; ayer; esta mañana; telefónica; con ella esta mañana;
        con él esta mañana; por teléfono; con ella por teléfono; con él por teléfono; de hace un rato; hace un rato
    """),
    "past_talk": phrases("""
        de hoy; de ayer; de esta mañana; de anoche; de la semana pasada; ayer; con ella ayer; con él ayer;
        de ayer por la tarde; de ayer con ella; de ayer con él; de hace un rato; hace un rato
    """),
}
