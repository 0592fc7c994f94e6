"""German: how people say without its name that money, time or need is lacking."""

from domain.grammar.language import Table, phrases

UNMET: Table = {
    "budget": phrases("""
        nicht|nichts {pay} kann|können|will|wollen|konnten;
        kein|keine|keinerlei {money} .. hat|haben|da|vorhanden|mehr|übrig; {no} .. {money};
        zu teuer|kostspielig|hochpreisig; pleite; klamm; blank; {can} .. nicht|nichts|nie .. {pay};
        {can} .. {pay} nicht; zahlt|zahlen|bezahlen|zahlte|zahlten .. nicht|nichts;
        preis|kosten|budget|angebot|summe {is}|liegt .. zu hoch|gering|klein|knapp|niedrig|teuer;
        {money} {is}|wurde|wird|wurden|ist|hat .. {gone}; {money} .. {gone};
        {money} gestrichen|gekürzt|eingefroren|weg|aufgebraucht|fehlt|fehlen; sparkurs; ausgabenstopp; haushaltssperre;
        investitionsstopp; sparprogramm; budgetsperre; ausgabensperre; sparmaßnahmen; sparzwang; budgetstopp;
        kein cent|euro; keinen cent|euro; unter unserer|unserem? grenze|minimum|mindestpreis;
        nicht budgetiert|eingeplant|finanzierbar|finanziert; nichts im plan|budget|etat|haushalt;
        nichts im jahresplan|investitionsplan; gibt es erst|nicht; budget erst; knapp bei kasse;
        {money} gibts|gibt|bekommt|kommt|hat|haben .. erst|nicht|keines|keins;
        will|wollen|wollte|wollten es|das|alles? umsonst|gratis|kostenlos|geschenkt; zu wenig {money};
        sprengt|übersteigt|über|außerhalb .. budget|rahmen|möglichkeiten|preisrahmen; kostet zu_viel|denen_zu_viel;
        zu viel geld; müssen|muss sparen; maximal|höchstens|nur # {money}|k|tausend; # k|tausend|euro maximal|höchstens;
        weit unter .. preis|einstiegspreis|minimum; nichts übrig|drin|frei|mehr_übrig|mehr_drin;
        in finanziellen|finanzielle schwierigkeiten|nöten; finanziell nicht|eng|schwierig|unmöglich; budgetkürzung;
        budgetkürzungen; kurzarbeit; versicherung .. nicht gezahlt|zahlt; geld fehlt; fehlt|fehlen .. {money};
        geht sich finanziell nicht; preislich .. nicht|weit|daneben; preisvorstellung; leisten .. nicht; zu teuer;
        nicht bezahlbar; unbezahlbar; kein spielraum; kassen|kasse .. leer; gibt das budget .. nicht; nicht im budget;
        mehr als .. nicht|nichts|nix drin|möglich|machbar;
        nichts budgetiert|eingeplant|eingestellt|zurückgelegt|vorgesehen;
        0|null|keine|keinen euro|cent|budget|eur|chf|franken|rappen; # euro|k|eur|tausend budgetiert|eingeplant nur;
        suchen|sucht|wollen|will|wollte|brauchen|braucht|suchten .. was|etwas kostenloses|billiges|billigeres|günstiges;
        suchen|sucht|wollen|will|wollte|brauchen|braucht|suchten .. was|etwas günstigeres|gratis|umsonst|kostenfreies;
        was|etwas kostenloses|kostenfreies|gratis|billigeres;
        kostenlose|kostenfreie|gratis lösung|software|version|tool;
        {money} ist|sind|war|steht|stehen|hat .. keins|keines|keine|keinen|keiner|nichts;
        {money} haben|gibt|gibts|wäre|liegt|ham .. keins|keines|keine|keinen|keiner|nichts;
        {money} steht|stehen|liegt|liegen|gibt|gibts|kommt|kommen|fließt|hat|haben .. nicht|frühestens|erst;
        {money} .. nicht|nie|keine|kein bekommen|durchbekommen|bewilligt|gekriegt;
        {money} .. nicht|nie|keine|kein erhalten|zugesagt|freibekommen|genehmigt;
        {money} .. nicht|nie freigegeben|auffindbar|vorhanden|vorgesehen|existiert|existent|beantragt;
        um .. {money} gekürzt;
        bank|kreditgeber|kämmerer|kämmerei|banken macht|hat|machen|gibt|spielt .. nicht|nein|abgelehnt|nichts;
        bekommt|bekommen|kriegt|kriegen .. finanzierung|kredit|budget|geld|mittel .. nicht; haushaltsstopp; nothaushalt;
        sperrvermerk; sparrunde; sparvorgabe; sparvorgaben; sparpaket; spardiktat; anschaffungsstopp; beschaffungsstopp;
        kaufstopp; investitionssperre; bestellstopp; budgetfreeze; budget freeze; liquiditätsengpass;
        liquiditätsprobleme; zahlungsunfähig; insolvent; insolvenz; vorläufige haushaltsführung;
        ausgaben eingefroren|gestoppt; ebbe in .. kasse; auf dem trockenen; drehen|dreht jeden|jede|zweimal|den .. um;
        fahren auf sicht; kassensturz; haushaltsloch;
        alle investitionen|ausgaben|anschaffungen|budgets gestoppt|eingefroren|gestrichen|auf_eis;
        investitionen|ausgaben|anschaffungen {is}|wurden|werden .. gestoppt|eingefroren|gestrichen|auf_eis|verboten;
        zu happig|heftig|kostenintensiv|gesalzen; ist|wäre|war .. viel? zu|ihnen|denen|ihm|ihr teuer;
        haushaltskonsolidierung; kann|können|könnte sich .. nicht|nie leisten;
        kostenrahmen|preisrahmen|finanzrahmen gesprengt|überschritten; sprengt|überschreitet|übersteigt .. {money};
        außer spesen; {money} verloren|fehlen|fehlt|reicht|reichen .. nicht;
        {can} .. keinen|kein cent|euro|geld|rappen .. {pay};
        {money} für .. ausgegeben|verplant|vergeben|gebraucht|draufgegangen;
        {money} nur für|bis .. anderes|was|reifen|fahrzeuge|personal|gebäude|it; kaputtgespart; investitionsverbot;
        zahlen|zahlt|haben|hat|bieten|bietet|geben|gibt|bezahlen|wollen maximal|höchstens|nur|gerade_mal|lediglich #;
        hat|haben alles|alle_ausgaben gesperrt|gestrichen|eingefroren|gestoppt|gekürzt;
        preislich .. doppelten|dreifachen|drüber|auseinander|auseinander|nirgends|zusammen;
        beim doppelten|dreifachen|vierfachen;
        liegt|liegen|ist .. unter .. einstiegspreis|mindestpreis|grenze|minimum|schwelle;
        bis_auf|außer|ausser|nur|bloß das|den|dem|die|am? budget|geld .. passt|stimmt|fehlt|hakt;
        bis_auf|außer|ausser|nur|bloß das|den|dem|die|am? preis|finanzierung|etat .. passt|stimmt|fehlt|hakt;
        bis_auf|außer|ausser|nur|bloß das|den|dem|die|am? budget|geld .. alles|nicht|okay|gut|wackelt;
        bis_auf|außer|ausser|nur|bloß das|den|dem|die|am? preis|finanzierung|etat .. alles|nicht|okay|gut|wackelt
    """),
    "timeframe": phrases("""
        nicht|kein|keine|nichts|niemand .. vor|bis {when}; erst .. {far}; erst .. {when}; frühestens .. {when};
        {when} frühestens; nicht .. {soon}; nicht vor {when}; zu früh; zu weit weg|entfernt|hin|in; noch zu früh|weit;
        in # jahren|monaten; in zwei|drei|vier|fünf|ein_paar|einigen jahren;
        kein|keine projekt|plan|vorhaben|pläne .. {soon}; {put_off} auf|bis|um|worden; auf eis; {project} .. {put_off};
        verschoben; vertagt; zurückgestellt; aufgeschoben; keine eile; kein zeitdruck|termindruck; irgendwann;
        kein|keinen zeitplan|zeitrahmen|konkreten_zeitplan;
        vertrag|leasing|mietvertrag|lizenz|wartungsvertrag .. läuft|geht|bindet .. bis|{far}; vertrag .. {far};
        gebunden bis; bis {when} gebunden; läuft noch bis|jahre; haben es nicht eilig; nicht eilig;
        nur mal? schauen|umschauen|informieren|sondieren|umsehen;
        derzeit|aktuell|momentan|gerade|zurzeit kein|nicht thema|bedarf|aktuell|geplant|relevant; nicht .. priorität;
        keine|geringe|niedrige priorität; falscher|ungünstiger|schlechter zeitpunkt;
        zeitpunkt|timing|zeitrahmen passt|stimmt|ist|hapert .. nicht|falsch|ungünstig|schlecht;
        später|nicht mal mehr? dieses jahr; kein thema vor; bis {when} .. nichts|nicht|kein|keine;
        kommt|kommen|geht|gehen|wird|werden|soll|sollen|will|wollen erst .. {when};
        dieses|diesem jahr nicht|nichts|niemand|wird_nichts mehr?; vor {when} .. nichts|nicht|kein|keine|niemand|keiner;
        in absehbarer zeit .. nicht|nichts|kein|keine; keinen zeitdruck; {acts} .. {far}; {acts} .. erst|frühestens;
        {far} .. {acts}; {far} .. vielleicht|frühestens; vielleicht|eventuell|womöglich|möglicherweise .. {far};
        {project} .. {far}; {project} erst|frühestens|nicht_vor; nicht bis|vor {when};
        keine entscheidung vor|bis|dieses|in; nicht mehr dieses|in_diesem;
        nächstes|kommendes jahr wieder|erneut|vielleicht|frühestens; jahre hin|entfernt|warten; noch jahre;
        auf die lange bank; lange bank; wollen|will .. abwarten|warten|zuwarten; abwarten;
        noch nicht so_weit|soweit|spruchreif|entschieden|ausgeschrieben|konkret; zu langfristig; nicht konkret|akut;
        frühestens; nicht vor; vorher .. läuft|leasing|vertrag|nichts|nicht|passiert|geht;
        außerhalb|jenseits .. zeitrahmens|zeitrahmen|zeitfenster|zeitfensters; dauert .. zu_lange|noch_jahre|ewig|jahre;
        noch kein projekt|termin|startdatum|zeitplan; kein startdatum|starttermin;
        liegt|liegen in weiter_ferne|ferner_zukunft; zukunftsmusik; erst|frühestens wenn|sobald|nachdem;
        {no} .. eile|zeitdruck|termindruck|dringlichkeit|zeitnot|zugzwang|hektik;
        eilig .. nicht|keiner|niemand|ned|nichts; nicht .. eilig|dringend|akut|dringlich|zeitkritisch;
        pressiert .. nicht|ned|nichts; lassen|lässt sich .. zeit; alle zeit der welt; viel zeit; verschoben auf|um|in;
        hat|haben .. zeit bis; auf|ins|für|in übernächstes|nächstes jahr gelegt|verlegt|geschoben|terminiert;
        auf|ins|für|in kommendes|das_nächste|das_übernächste jahr gelegt|verlegt|geschoben|terminiert;
        auf|ins|für|in {far}|2027|2028 gelegt|verlegt|geschoben|terminiert|gerutscht|verschoben|vertagt|geplant|datiert;
        {project} auf|ins|in .. {far}|{when} gelegt|verlegt|geschoben|terminiert|gerutscht|verschoben|vertagt|datiert;
        zieht|ziehen|ziehe|fasst|fassen .. erst .. {when}; projekt {put_off}; nicht|keiner|niemand .. {acts} .. {far};
        zu spät; viel zu spät; zeitlich zu weit|spät|fern|nicht|ungewiss|offen; zeitrahmen .. zu weit|lang;
        zeitpunkt|zeitrahmen|termin {is}|liegt|liegen .. offen|ungewiss|unklar|fern|ferne;
        entscheidung|start|projektstart {is}|liegt|liegen .. offen|ungewiss|unklar|fern|ferne; in|nach # jahren|monaten;
        in|nach sechs|sieben|acht|neun|zehn jahren; über ein jahr; länger als .. monate|jahr|jahre;
        noch mindestens|gut|über|locker .. jahr|jahre|monate; nicht .. nächsten|kommenden monate|monaten|jahre|jahren;
        jahre dauern; kein|keine|keinen .. absehbar|in_sicht|am_horizont; nicht absehbar;
        ohne zeitplan|zeitdruck|termin; irgendwann mal|später|einmal; wenn überhaupt .. {when}|{far};
        auf unbestimmte|unabsehbare zeit;
        steckt|stecken|ist|sind noch in .. kinderschuhen|anfängen|ideenphase|planungsphase; erst am anfang;
        ganz am anfang; vertraglich .. gebunden;
        zeithorizont|zeitrahmen|horizont ist|sind|liegt|liegen .. jahre|jahr|{far}; hängt noch jahre|lange;
        drängt .. nicht; pensionierung abwarten; noch lange nicht; lange noch nicht;
        erst übernächstes|nächstes|kommendes|nächsten|nach; dieses jahr nichts|nimmer;
        heuer nicht|nichts|nimmer|nichts_mehr|ned; {project} nicht|kein|keine|nie .. {when}|{far}|{soon}; nimmer heuer;
        eilt|eilts|pressiert|drängt .. nicht|ned|keinem|niemandem; das|es|thema|projekt|sache hat zeit; hat noch zeit;
        haben noch zeit; vertrag|leasing|leasingvertrag|lizenz|altvertrag|rahmenvertrag .. läuft|gilt|bindet|geht noch;
        bis_auf|außer|ausser|nur|bloß das|den|dem|der|die|am? zeitrahmen|zeitplan .. passt|stimmt|fehlt|hakt;
        bis_auf|außer|ausser|nur|bloß das|den|dem|der|die|am? timing|zeitpunkt|zeit .. passt|stimmt|fehlt|hakt;
        bis_auf|außer|ausser|nur|bloß das|den|dem|der|die|am? zeitrahmen|zeitplan .. alles|nicht|okay|gut;
        bis_auf|außer|ausser|nur|bloß das|den|dem|der|die|am? timing|zeitpunkt|zeit .. alles|nicht|okay|gut
    """),
    "timeframe?": phrases("""
        {acts} .. {when}; {far}; später; verschoben; vertrag; warten; im {when}; noch nicht; jahr; jahre; zeit;
        zeitlich; termin; frist; {when}
    """),
    "pain_point": phrases("""
        tut|tat .. nichts mehr? weh; nichts mehr? weh; nicht|nichts brauchen|benötigen|braucht|gebraucht|benötigt;
        keinen|kein bedarf|problem|leidensdruck hat|haben; {happy} sind|ist; {happy} mit|da|damit|bei;
        {no} .. problem|probleme|bedarf|leidensdruck|schmerz|not;
        {no} .. anlass|notwendigkeit|handlungsbedarf|handlungsdruck|veranlassung|verwendung|interesse_an_einer_lösung;
        kein|keinen grund zum|zu|für|etwas; sind|ist|war|waren|wirkt|wirken .. {happy}; {happy} mit;
        braucht|brauchen|benötigt|benötigen .. nicht|nichts|kein|keine; brauchts|brauchens nicht;
        sieht|sehen|sah|sahen|erkennt|erkennen .. keinen|nicht|kein bedarf|nutzen|problem|grund|sinn;
        sieht|sehen|sah|sahen|erkennt|erkennen .. keinen|nicht|kein mehrwert|vorteil;
        sieht|sehen|sah|sahen|erkennt|erkennen .. keinen|nicht|kein notwendigkeit|anlass|handlungsbedarf;
        haben|hat|setzt|setzen|nutzt|nutzen schon|bereits|längst|seit .. {solution}|was|etwas;
        haben|hat seit .. {solution}; haben|hat .. {solution} vom|von|beim wettbewerb|wettbewerber|mitbewerber;
        haben|hat .. {solution} vom|von|beim konkurrenz|konkurrenten|anderen|telematik;
        haben|hat|nutzen|nutzt .. {current} {solution} .. {happy}; seit .. läuft .. {solution};
        schon .. {solution} im_einsatz|eingeführt|gekauft;
        läuft|funktioniert|klappt|geht|laufe|funktioniere alles? {fine_there}; {fine_there} läuft|funktioniert;
        es drückt nichts|nirgends|nirgendwo; kein leid;
        will|wollen|möchte|möchten nichts|nicht ändern|wechseln|umstellen;
        wollen|will|möchten|möchte .. nicht|nichts wechseln|ändern|umstellen|tauschen;
        bei ihrem|ihrer|dem|der .. bleiben;
        problem ist|wurde|hat|haben|sei .. gelöst|erledigt|selbst|behoben|keines|keins; problem haben|hat .. .. gelöst;
        fehlt|mangelt .. an nichts; fehlt .. nichts;
        problem .. nicht|nichts|keines nennen|benennen|beschreiben|schildern|erkennen|zeigen|ersichtlich|erkennbar;
        schon|bereits|intern|selbst gelöst; nur neugierig|neugier|aus_neugier; kommen|kommt|komme .. zurecht|klar;
        {fine_there} zurecht|klar; kein handlungsdruck; nichts zu verbessern|optimieren; vermisst|vermissen nichts;
        drückt .. nicht|kein|nirgends; läuft doch|ja alles; {current} {solution} .. {works}|{happy}; {solution} {works};
        {solution} .. reicht|genügt|tuts|ausreichend; reicht denen|ihnen|ihm|ihr .. {solution}|völlig|aus|das;
        reicht ihnen|denen; hat|haben alles was sie|er? brauchen|braucht; alles da|vorhanden was;
        rundum|völlig|absolut|bestens|vollkommen|total zufrieden|versorgt|ausgestattet;
        kein interesse an .. lösung|produkt|wechsel|system|thema|telematik; überflüssig;
        nicht nötig|notwendig|relevant|erforderlich; tut .. nicht weh; nichts was drückt|schmerzt|weh_tut|brennt;
        brennt nichts|nirgends;
        beim wettbewerb|wettbewerber|mitbewerber|konkurrenz gekauft|unterschrieben|abgeschlossen;
        hat|haben .. gekauft|angeschafft|eingeführt .. {solution}; selbst gebaut|entwickelt|programmiert;
        eigenentwicklung; kein mehrwert; keinen mehrwert; hat sich erledigt; erledigt sich; keinerlei bedarf;
        kein thema für; ist kein problem|thema für; sieht da|hier kein;
        keine beschwerden|diebstähle|reklamationen|schäden|ausfälle; kein schmerz; hängen|hängt an .. {solution};
        {no} .. sorgen|nöte|druck|schmerzen|pain|schwierigkeiten|verbesserungsbedarf|optimierungsbedarf|baustelle|ärger;
        {no} .. baustellen|kummer|schmerzpunkt|bedürfnis|nutzen|einsatzzweck|leiden|verwendungszweck|engpass|engpässe;
        problem|probleme|bedarf gibt|gibts|hat|haben|sieht|sehen .. keine|keins|keines|keinen;
        schmerz|leidensdruck|not|sorgen gibt|gibts|hat|haben|sieht|sehen .. keine|keins|keines|keinen;
        problem|probleme|bedarf gibt|gibts|hat|haben|sieht|sehen .. nicht|keiner|null|nie;
        schmerz|leidensdruck|not|sorgen gibt|gibts|hat|haben|sieht|sehen .. nicht|keiner|null|nie;
        problem|probleme|bedarf|schmerz|leidensdruck|not besteht|bestehen|existiert .. keine|keins|nicht;
        problem|probleme|bedarf|schmerz|leidensdruck|not spürt|verspürt|erkennt .. keine|keins|nicht;
        bedarf|problem ist|wäre|war .. keiner|keins|keines|nicht|null; bedarf .. gedeckt|weggefallen|erledigt|hinfällig;
        im griff;
        juckt|kratzt|stört|drückt|belastet|schmerzt|quält|zwickt .. nicht|niemanden|keinen|nichts|nirgends|kaum;
        schuh drückt .. nicht|nirgends; haben|hat gerade|erst|frisch|letztes|soeben .. {solution}|was|neu|neues;
        haben|hat .. gerade|erst|frisch|schon .. gekauft|umgestellt|eingeführt|angeschafft|unterschrieben|beschafft;
        frisch eingeführt|umgestellt|gekauft|ausgestattet; neues system; neue software; nichts fehlt;
        läuft eh|ja|doch alles;
        problem|probleme .. nicht|nicht_mehr|keins_mehr|keines_mehr existiert|vorhanden|aktuell|bekannt|vorliegend;
        problem|thema|sache hat|haben|ist|wurde .. erledigt|gelöst|geregelt|behoben|vom_tisch|intern|selber|selbst;
        problem|probleme .. selber|selbst|intern .. gelöst|behoben|geregelt;
        kein bock|grund auf|zu|für .. wechsel|was_neues;
        was|das was|sie|er|die haben|hat reicht|genügt|tuts|passt|funktioniert;
        reicht .. vollkommen|völlig|aus|ihm|ihr|ihnen;
        sieht|sehen .. keinen|kein|nicht .. bedarf|nutzen|problem|grund|sinn|anlass|mehrwert|vorteil|handlungsbedarf;
        bestens|gut|voll|rundum|ausreichend|anderweitig versorgt|eingedeckt|bedient|ausgestattet|aufgestellt|abgedeckt;
        hat|haben .. andere sorgen|probleme|prioritäten|baustellen; tut .. keinem|niemandem weh;
        nicht wirklich|echt problem; nichts .. brennt|drückt|schmerzt|wehtut; schmerzfrei; problemlos .. wie_es_ist;
        soll alles so bleiben; bleibt beim alten; will|wollen .. beim alten bleiben|belassen; so zufrieden;
        zufrieden wie es ist|läuft; nice to have; alles .. im_griff|in_butter|im_lot|im_grünen_bereich|paletti;
        bei denen|ihnen|ihm|ihr .. alles in_ordnung|okay|sauber|fein|bestens|gut;
        alles .. läuft|funktioniert|paletti|rund; alles {is} bestens|prima|super|gut|okay;
        finden|findet ihr|ihre|ihren|sein|seine|seinen .. gut|prima|super|ausreichend|toll|klasse|okay;
        bis_auf|außer|ausser|nur|bloß das|den|dem|der|die|am? bedarf|leidensdruck .. passt|stimmt|fehlt|hakt;
        bis_auf|außer|ausser|nur|bloß das|den|dem|der|die|am? pain|problem|schmerz .. passt|stimmt|fehlt|hakt;
        bis_auf|außer|ausser|nur|bloß das|den|dem|der|die|am? bedarf|leidensdruck .. alles|nicht|okay|gut;
        bis_auf|außer|ausser|nur|bloß das|den|dem|der|die|am? pain|problem|schmerz .. alles|nicht|okay|gut;
        problem|probleme .. gibt|gibts|hat|haben|sieht|sehen es|er|sie|die? keine|keins|keinerlei|nicht
    """),
    "pain_point?": phrases("""
        {happy}; bedarf; problem; probleme; leidensdruck; brauchen; braucht; {solution}; wettbewerber; konkurrenz;
        nutzen; interesse; neugierig; kein interesse; läuft; erledigt; whitepaper;
        nur|bloß|wegen|fürs .. whitepaper|gewinnspiel|buffet|häppchen|goodies|webinar|neugier|kuchen;
        aus neugier|neugierde|interesse; reine neugier; uninteressant; interessant; neugierde; zufrieden; spielerei;
        gespannt; wohl
    """),
}
