"""Spanish out-of-office answers."""

from mail.inbound.absence.tongue import Tongue, phrases, words

SPANISH = Tongue(
    code="es",
    markers=words("""
        esta tengo al lo correo mensaje gracias semana posible hola el la los de del que en y a por para mi su
        estoy estare no hasta con me una un
    """),
    away=phrases("""
        estoy|me_encuentro .. baja|permiso|licencia .. medica|maternidad|paternidad; no trabajo los|hoy;
        estamos|estaremos cerrados; no estoy|estare atendiendo|trabajando;
        estoy|estare|estamos {adverb}* fuera .. oficina|trabajo|despacho|ciudad|pais;
        estaremos|encuentro|encontrare|encontramos {adverb}* fuera .. oficina|trabajo|despacho|ciudad|pais;
        estoy|estare|estamos|encuentro {adverb}* ausente|ausentes|indisponible|viajando;
        estoy|estare|estamos|encuentro {adverb}* de .. vacaciones|viaje|baja|permiso|licencia|descanso;
        estoy|estare|encuentro .. en .. permiso|congreso|reunion|reuniones|feria|curso|viaje|licencia;
        estoy|estare|estaremos no .. disponible|oficina|localizable;
        no estoy|estare|estamos|estaremos .. oficina|disponible|localizable|disponibles;
        me|nos encuentro|encontramos .. fuera|ausente|vacaciones|baja|viaje|permiso;
        nuestras|la|nuestra oficinas|oficina .. cerradas|cerrada; permanecere .. fuera|ausente;
        regreso|regresare|vuelvo|volvere|reincorporo|reincorporare .. el|a|al
    """),
    opens=phrases("""
        ausente del|hasta|desde|el; ausencia del|hasta|desde;
        fuera de la? oficina hasta|del|desde|por|y;
        de|en vacaciones|viaje|baja|permiso|licencia hasta|del|desde|y; ausente hasta|del|desde|por; actualmente
    """),
    gone=phrases("""
        ha fallecido; mi contrato .. termino|finalizo|ha_terminado; estoy jubilado|jubilada;
        cuenta|buzon|direccion .. inactiva|inactivo|desactivada|desactivado;
        he cambiado de puesto|departamento|funcion; ya no trabajo|trabaja|formo|forma|pertenece;
        he|ha dejado .. empresa|compania; esta cuenta|direccion .. ya no; me he jubilado
    """),
    later=phrases("""
        con|tengo acceso limitado;
        acceso limitado|restringido|intermitente; no tendre|tengo acceso; sin acceso; con acceso limitado;
        respondere|contestare|atendere .. .. vuelta|regreso|vuelva|regrese|reincorporacion|retorno;
        contactare|leere|revisare .. .. vuelta|regreso|vuelva|regrese|reincorporacion|retorno;
        a mi vuelta|regreso|retorno|reincorporacion; cuando vuelva|regrese|me_reincorpore;
        correos|mensajes|mensaje|correo no seran|sera .. leidos|leido|reenviados|reenviado|atendidos;
        no sera|seran .. reenviado|reenviados|leido|leidos|atendido; lo|la|los antes posible; hasta nuevo aviso
    """),
    instead=phrases("""
        en caso de .. urgencia|urgencias|emergencia|ser_urgente|necesidad;
        para|por asuntos|temas|cuestiones|cualquier .. urgentes|urgente|urgencia;
        para|por consultas|casos|tema|asunto|algo .. urgentes|urgente|urgencia; si .. urgente; para urgencias;
        para lo urgente; asuntos urgentes; en|durante mi|esta|nuestra ausencia; durante mis vacaciones;
        pueden|puede|puedes .. contactar|dirigirse|escribir|llamar; pongase|ponganse|ponte .. contacto;
        por favor .. contacte|contacten|contacta|dirijase|escriba|dirija|dirijan|envie;
        rogamos|ruego .. contacte|contacten|contactar
    """),
    thanks=phrases("""
        gracias por su|tu|el|vuestro .. mensaje|correo|email|mail|e|interes|nos|en;
        gracias por escribir|contactar|contactarnos|ponerse .. mensaje|correo|email|mail|e|interes|nos|en;
        he|hemos recibido su|tu|vuestro .. mensaje|correo|email; agradezco su|tu
    """),
    automatic=phrases("""
        este|esta es un|una .. mensaje|respuesta|correo automatico|automatica|generado|generada;
        generado|enviado automaticamente; no responda|responder|respondas a este; por favor no responda
    """),
    received=phrases("""
        le|les|te responderemos|contestaremos|atenderemos .. en|lo|a|pronto;
        hemos|ha|he recibido|sido .. su|tu|recibida|recibido|registrada|registrado;
        su|tu solicitud|consulta|mensaje|ticket|caso ha|fue .. sido .. recibida|recibido|registrada|registrado;
        numero de ticket|caso|incidencia; en breve; en las proximas # horas; a la mayor brevedad;
        # horas|dias habiles|laborables
    """),
    months=phrases("""
        enero|ene; febrero|feb; marzo|mar; abril|abr; mayo; junio|jun; julio|jul; agosto|ago;
        septiembre|setiembre|sept|sep; octubre|oct; noviembre|nov; diciembre|dic
    """),
    weekdays=phrases("lunes; martes; miercoles; jueves; viernes; sabado; domingo"),
    until=words("hasta inclusive"),
    starts=words("del desde partir"),
    back=words("""
        vuelve regresa vuelta vuelvo volvere regreso regresare regresando reincorporo reincorporare
        reincorporacion nuevo retorno retornare volver regresar vuelva regrese retomo
    """),
    joins=words("al a hasta y"),
    conjunction="y",
    before=words("antes"),
    after=words("despues"),
    negations=words("no sin"),
    present=words("disponible localizable"),
    first_person=words("""
        estoy estare mi me mis yo nos nuestra encuentro vuelvo volvere regreso regresare
    """),
    today=phrases("hoy; esta manana|tarde|noche"),
    tomorrow=phrases("manana"),
    ask=phrases("""
        comunicarse|comuniquese|comunicarte con; mi sucesor|sucesora es;
        contactar|contacte|contacten|contacta|contacto con|a?; contactar|contacte|contacten|contacta;
        contacto con; dirigirse|dirijase|dirijanse|dirigete a; escribir|escriba|escribanos|escribe a;
        llamar|llame|llama|llamad|llamen a; hablar|hable con; sustituye; sustituto; sustituta; companera;
        companero; colega; reenviar|enviar|remitir|dirija|dirijan|dirigir|envie|remita .. a; para lo urgente;
        atendera|atiende
    """),
    covers=phrases("""
        lleva|llevara mis|mi|los;
        me sustituye|sustituira|cubre; le|te|les atendera|ayudara|atiende;
        esta|estara .. cargo|disposicion|cubriendo; se encargara|encarga|ocupara|ocupa;
        podra|puede .. ayudarle|ayudarte|atenderle|ayudarles; cubre mi; queda a cargo
    """),
    urgent=words("urgencia urgencias urgente urgentes emergencia"),
)
