"""Spanish: the named sets of the phrases for criteria."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "boss": phrases("""
        asamblea; cooperativa; franquiciador; franquicia; franquiciadora; ministerio; consejería; diputación;
        mancomunidad; comunidad de propietarios; obispado; patronato; cadena; junta directiva; junta de socios; cabildo;
        director; directora; jefe; jefa; cfo; ceo; gerente; dirección; gerencia; consejo; dueño; dueña;
        director financiero; directora financiera; compras; sede; superior; central; matriz; casa matriz; grupo;
        holding; socio; socios; padre; marido; hermano; propietario; propietaria; presidente; presidenta; alcalde;
        ayuntamiento; comité; departamento de compras; director general; administrador; accionistas; superiores;
        sede central; el de arriba; los de arriba; finanzas; consejo de administración; responsable; mujer;
        dirección general; corporativo; inversores; junta; cuñado; cuñada; suegro; suegra; tío; tía; hijo; hija;
        hermana; esposa; yerno; nuera; abuelo; abuela; madre; sobrino; directorio; señor mayor; patrón; patrona;
        mandamás; jefazo; apoderado; central de compras; dirección regional; licenciado
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
        ser contactado; ser contactada; contacto; presentación; sentarse; llamadas; reunirme; fijar fecha;
        fijar una fecha; poner fecha; concretar fecha; dar fecha; dar una fecha; darnos fecha; proponer fecha;
        darme fecha; fecha para vernos; fecha para reunirnos; hora; reunirse con nosotros; vernos las caras;
        que vayamos; conocernos; recibir visitas
    """),
    "when": phrases("""
        2026; 2027; 2028; 2029; 2030; 2031; el próximo año; el año que viene; próximo año; enero; febrero; marzo;
        abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre; próximo trimestre; dos años;
        tres años; fin de; finales; verano; otoño; primavera; mediados; principios; el verano; el otoño; la primavera;
        un año; 1 años; 2 años; 3 años; 4 años; 5 años; 6 años; 8 años; 9 años; 10 años; 12 años; 15 años; 18 años;
        24 años; 36 años; 48 años; 1 meses; 2 meses; 3 meses; 4 meses; 5 meses; 6 meses; 8 meses; 9 meses; 10 meses;
        12 meses; 15 meses; 18 meses; 24 meses; 36 meses; 48 meses; la fusión; el traslado; el ejercicio; varios años;
        unos años; el siguiente; septiembre de; el; la; los; dentro de; final de; navidad; año nuevo; las elecciones;
        mucho tiempo; el contrato; invierno
    """),
    "far": phrases("""
        2028; 2029; 2030; 2031; el próximo año; el año que viene; próximo año; dos años; tres años; cuatro años;
        cinco años; 1 años; 2 años; 3 años; 4 años; 5 años; 6 años; 8 años; 9 años; 10 años; 12 años; 15 años; 18 años;
        24 años; 36 años; 48 años; varios años; unos años; finales de 2028; principios de 2028; mediados de 2028;
        mediados de 2029; el próximo ejercicio; un año; 1 meses; 2 meses; 3 meses; 4 meses; 5 meses; 6 meses; 8 meses;
        9 meses; 10 meses; 12 meses; 15 meses; 18 meses; 24 meses; 36 meses; 48 meses; la fusión;
        el siguiente ejercicio; el año siguiente; dieciocho meses; el otro año; finales de 2027
    """),
    "no": phrases("""
        no; sin; ningún; ninguna; nada de; nunca; falta de; falta; faltan; tampoco; ya no; poco; apenas; cero;
        escaso; no hay; carecen de; carece de; les falta
    """),
    "money": phrases("""
        dinero; presupuesto; presupuestos; fondos; financiación; recursos; euro; euros; duro; céntimo; capital;
        liquidez; inversión; inversiones; partida; subvención; plata; pasta; medios; partidas; crédito; capex;
        financiamiento; lana; pisto; guita; cuartos; perras; peso; pesos; un mango; un chavo; un clavo; billete;
        billetes; pavos; perra chica; un real; caja; margen; presu; ppto; presup; feria; varo; morlacos; chequera;
        tela; efectivo; margen económico
    """),
    "gone": phrases("""
        congelado; congelados; recortado; recortados; agotado; agotados; insuficiente; gastado; gastados; ya gastado;
        cancelado; cero; comprometido; asignado; bloqueado; bloqueados; reducido; limitado; escaso; ajustado;
        no aprobado; no está aprobado; no está; no llega; no alcanza; denegado; retirado; eliminado; muy bajo;
        muy justo; demasiado bajo; demasiado pequeño; se fue a; se ha ido a; se gastó; se ha gastado;
        se lo han gastado; desviado; parado; corto; destinado; suspendido; anulado; en otra cosa; tocado; se acabó;
        se ha acabado; desaparecido; desapareció; ha desaparecido; evaporado; se esfumó; volado; voló; no aprobaron;
        no lo aprobaron; no se aprobó; sin aprobar; no aprobados; no lo tienen; no tienen; no tiene; no queda; no hay;
        no lo hay; no existe; no les queda; no está disponible; recortaron; tumbado; denegaron; por los suelos;
        en rojo; en números rojos; inexistente; nulo; pendiente de aprobación; se lo llevó; se lo llevaron;
        se lo han llevado; se lo comió; se lo tragó; se les fue; se les ha ido; se lo ha comido
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
        asistente; secretaria; secretario; técnico; empleado; empleada; auxiliar; recepcionista; usuario; usuaria;
        operario; ayudante; administrativo; administrativa; mecánico; mandado; intermediario; intermediaria; conductor;
        encargado; asesor; consultor; consultora; analista; consultor externo; comercial; vendedor; usuario final;
        simple empleado; externo; externa; peón; mozo; comprador junior; chófer; camionero; recadero
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
    "weak_role": phrases("""
        becario; becaria; estudiante; aprendiz; pasante
    """),
    "tf": phrases("""
        plazo; plazos; calendario; tiempos; fecha; fechas; timing; horizonte; cronograma; timeframe; time frame;
        arranque; inicio; plazo de compra; momento; agenda; planificación
    """),
    "date": phrases("""
        2026; 2027; 2028; 2029; 2030; 2031; el próximo año; el año que viene; próximo año; enero; febrero; marzo;
        abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre; próximo trimestre; dos años;
        tres años; verano; otoño; primavera; el verano; el otoño; la primavera; un año; 1 años; 2 años; 3 años; 4 años;
        5 años; 6 años; 8 años; 9 años; 10 años; 12 años; 15 años; 18 años; 24 años; 36 años; 48 años; 1 meses;
        2 meses; 3 meses; 4 meses; 5 meses; 6 meses; 8 meses; 9 meses; 10 meses; 12 meses; 15 meses; 18 meses;
        24 meses; 36 meses; 48 meses; la fusión; el traslado; el ejercicio; varios años; unos años; septiembre de;
        navidad; año nuevo; las elecciones; invierno
    """),
}
