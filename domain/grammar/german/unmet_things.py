"""German: things that customers of many trades own, and what is said of those that need no replacement."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "thing": phrases("""
        anlage; anlagen; maschine; maschinen; gerät; geräte; pumpe; pumpen; technik; fördertechnik; heizung; kessel;
        dach; dächer; server; drucker; stapler; gabelstapler; fahrzeuge; fuhrpark; flotte; lkw; lkws; bagger; radlader;
        kran; kräne; aufzug; aufzüge; lift; waage; waagen; kasse; kassen; rufanlage; telefonanlage; kühlung;
        kühlanlage; lüftung; klimaanlage; beleuchtung; absaugung; melkroboter; roboter; presse; pressen; fräse; fräsen;
        drehbank; säge; ofen; öfen; backofen; teigmaschine; spülmaschine; küche; abfüllung; abfüllanlage; linie;
        produktionslinie; verpackung; verpackungsmaschine; druckmaschine; regale; hochregal; lager; lagerbuchhaltung;
        buchhaltung; software; programm; system; systeme; ticketsystem; warenwirtschaft; website; webseite; homepage;
        netzwerk; netz; leitung; leitungen; rechner; computer; laptops; tablets; scanner; sensoren; zähler; turbine;
        turbinen; generator; generatoren; notstrom; batterie; batterien; akku; akkus; solaranlage; pv-anlage;
        wechselrichter; fenster; türen; tore; tor; zaun; boden; böden; möbel; stühle; betten; matratzen; reifen;
        werkzeug; werkzeuge; bohrer; gerüst; gerüste; zelte; container; filter; ventile; kompressor; kompressoren;
        brenner; trockner; waschmaschine; waschmaschinen; traktor; traktoren; mähdrescher; schlepper; stall; silo;
        bewässerung; brunnen; tank; tanks; kläranlage; mikroskop; mikroskope; röntgengerät; ultraschall; liege; liegen;
        behandlungsstuhl; sterilisator; autoklav; labor; laborgeräte; zentrifuge; kamera; kameras; alarmanlage;
        schließanlage; brandmeldeanlage; schneeerzeuger; pistenraupe; boote; schiff; motor; motoren; fertigung;
        produktion; halle; werkstatt; hebebühne; hebebühnen; prüfstand; messgerät; messgeräte; lösung; die anlage
    """),
    "like_new": phrases("""
        neu; ganz neu; nagelneu; brandneu; funkelnagelneu; fabrikneu; neuwertig; wie neu; so gut wie neu; fast neu;
        relativ neu; noch jung; in schuss; gut in schuss; top in schuss; einwandfrei; tadellos; tipptopp; tiptop;
        tip top; störungsfrei; fehlerfrei; makellos; picobello; in gutem zustand; in einwandfreiem zustand;
        in topzustand; in bestem zustand; ein jahr alt; zwei jahre alt; drei jahre alt; erst ein jahr alt;
        erst zwei jahre alt; unter garantie; noch unter garantie; frisch gewartet; frisch überholt; generalüberholt;
        gerade erneuert; frisch erneuert; auf dem neuesten stand; auf dem neusten stand; state of the art; ein gedicht;
        kerngesund; zuverlässig; pfenniggut; neueste generation; top; noch gut; pumperlgsund; modernisiert; ersetzt;
        ausgetauscht; erneuert; nie ausgefallen; noch nie ausgefallen
    """),
    "spent": phrases("""
        gesteckt; investiert; geflossen; gewandert; verbaut; gegangen; verbraten; versenkt; verbuddelt; angelegt;
        geschoben; umgeleitet; umgeschichtet
    """),
    "bother": phrases("""
        stört; drückt; juckt; kratzt; zwickt; klemmt; hakt; ruckelt; brennt; schmerzt; nervt; quietscht; knarzt;
        wackelt; hapert; plagt; quält; bedrückt; belastet; wehtut; weh tut; fehlt; zwackt; leckt; tropft; streikt;
        spinnt
    """),
}
