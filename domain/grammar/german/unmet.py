"""German: how people say that a criterion is not met without its name."""

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
        zu viel geld; müssen|muss sparen; maximal|höchstens|nur # {money}|k|tausend;
        # k|tausend|euro maximal|höchstens; weit unter .. preis|einstiegspreis|minimum;
        nichts übrig|drin|frei|mehr_übrig|mehr_drin; in finanziellen|finanzielle schwierigkeiten|nöten;
        finanziell nicht|eng|schwierig|unmöglich; budgetkürzung; budgetkürzungen; kurzarbeit;
        versicherung .. nicht gezahlt|zahlt; geld fehlt; fehlt|fehlen .. {money}; geht sich finanziell nicht;
        preislich .. nicht|weit|daneben; preisvorstellung; leisten .. nicht; zu teuer; nicht bezahlbar; unbezahlbar;
        kein spielraum; kassen|kasse .. leer; gibt das budget .. nicht; nicht im budget
    """),
    "timeframe": phrases("""
        nicht|kein|keine|nichts|niemand .. vor|bis {when}; erst .. {far}; erst .. {when}; frühestens .. {when};
        {when} frühestens; nicht .. {soon}; nicht vor {when}; zu früh; zu weit weg|entfernt|hin|in; noch zu früh|weit;
        in # jahren|monaten; in zwei|drei|vier|fünf|ein_paar|einigen jahren;
        kein|keine projekt|plan|vorhaben|pläne .. {soon}; {put_off} auf|bis|um|worden; auf eis; {project} .. {put_off};
        verschoben; vertagt; zurückgestellt; aufgeschoben; keine eile; kein zeitdruck|termindruck; irgendwann;
        kein|keinen zeitplan|zeitrahmen|konkreten_zeitplan;
        vertrag|leasing|mietvertrag|lizenz|wartungsvertrag .. läuft|geht|bindet .. bis|{far}; vertrag .. {far};
        gebunden bis; bis {when} gebunden; läuft noch bis|jahre; hat zeit; haben zeit; haben es nicht eilig;
        nicht eilig; nur mal? schauen|umschauen|informieren|sondieren|umsehen;
        derzeit|aktuell|momentan|gerade|zurzeit kein|nicht thema|bedarf|aktuell|geplant|relevant; nicht .. priorität;
        keine|geringe|niedrige priorität; falscher|ungünstiger|schlechter zeitpunkt;
        zeitpunkt|timing|zeitrahmen passt|stimmt|ist|hapert .. nicht|falsch|ungünstig|schlecht;
        später|nicht mal mehr? dieses jahr; kein thema vor; bis {when} .. nichts|nicht|kein|keine;
        kommt|kommen|geht|gehen|wird|werden|soll|sollen|will|wollen erst .. {when};
        dieses|diesem jahr nicht|nichts|niemand|wird_nichts mehr?;
        vor {when} .. nichts|nicht|kein|keine|niemand|keiner; in absehbarer zeit .. nicht|nichts|kein|keine;
        keinen zeitdruck; {acts} .. {far}; {acts} .. erst|frühestens; {far} .. {acts}; {far} .. vielleicht|frühestens;
        vielleicht|eventuell|womöglich|möglicherweise .. {far}; {project} .. {far};
        {project} erst|frühestens|nicht_vor; nicht bis|vor {when}; keine entscheidung vor|bis|dieses|in;
        nicht mehr dieses|in_diesem; nächstes|kommendes jahr wieder|erneut|vielleicht|frühestens;
        jahre hin|entfernt|warten; noch jahre; auf die lange bank; lange bank; wollen|will .. abwarten|warten|zuwarten;
        abwarten; noch nicht so_weit|soweit|spruchreif|entschieden|ausgeschrieben|konkret; zu langfristig;
        nicht konkret|akut; frühestens; nicht vor; vorher .. läuft|leasing|vertrag|nichts|nicht|passiert|geht;
        außerhalb|jenseits .. zeitrahmens|zeitrahmen|zeitfenster|zeitfensters;
        dauert .. zu_lange|noch_jahre|ewig|jahre; noch kein projekt|termin|startdatum|zeitplan;
        kein startdatum|starttermin; liegt|liegen in weiter_ferne|ferner_zukunft; zukunftsmusik
    """),
    "timeframe?": phrases("""
        {acts} .. {when}; {far}; später; verschoben; vertrag; warten; im {when}; noch nicht; jahr; jahre; zeit;
        zeitlich; termin; frist; {when}
    """),
    "pain_point": phrases("""
        tut|tat .. nichts mehr? weh; nichts mehr? weh;
        nicht|nichts brauchen|benötigen|braucht|gebraucht|benötigt; keinen|kein bedarf|problem|leidensdruck hat|haben;
        {happy} sind|ist; {happy} mit|da|damit|bei; {no} .. problem|probleme|bedarf|leidensdruck|schmerz|not;
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
        läuft|funktioniert|klappt|geht|laufe|funktioniere alles? {fine_there};
        alles .. läuft|funktioniert|bestens|prima|super|gut|rund|paletti; {fine_there} läuft|funktioniert;
        es drückt nichts|nirgends|nirgendwo; kein leid;
        will|wollen|möchte|möchten nichts|nicht ändern|wechseln|umstellen;
        wollen|will|möchten|möchte .. nicht|nichts wechseln|ändern|umstellen|tauschen;
        bei ihrem|ihrer|dem|der .. bleiben;
        problem ist|wurde|hat|haben|sei .. gelöst|erledigt|selbst|behoben|keines|keins; problem haben|hat .. .. gelöst;
        fehlt|mangelt .. an nichts; fehlt .. nichts;
        problem .. nicht|nichts|keines nennen|benennen|beschreiben|schildern|erkennen|zeigen|ersichtlich|erkennbar;
        schon|bereits|intern|selbst gelöst; nur neugierig|neugier|aus_neugier; kommen|kommt|komme .. zurecht|klar;
        {fine_there} zurecht|klar; kein handlungsdruck; nichts zu verbessern|optimieren; vermisst|vermissen nichts;
        drückt .. nicht|kein|nirgends; läuft doch|ja alles; {current} {solution} .. {works}|{happy};
        {solution} {works}; {solution} .. reicht|genügt|tuts|ausreichend;
        reicht denen|ihnen|ihm|ihr .. {solution}|völlig|aus|das; reicht ihnen|denen;
        hat|haben alles was sie|er? brauchen|braucht; alles da|vorhanden was;
        rundum|völlig|absolut|bestens|vollkommen|total zufrieden|versorgt|ausgestattet;
        kein interesse an .. lösung|produkt|wechsel|system|thema|telematik; überflüssig;
        nicht nötig|notwendig|relevant|erforderlich; tut .. nicht weh; nichts was drückt|schmerzt|weh_tut|brennt;
        brennt nichts|nirgends;
        beim wettbewerb|wettbewerber|mitbewerber|konkurrenz gekauft|unterschrieben|abgeschlossen;
        hat|haben .. gekauft|angeschafft|eingeführt .. {solution}; selbst gebaut|entwickelt|programmiert;
        eigenentwicklung; kein mehrwert; keinen mehrwert; hat sich erledigt; erledigt sich; keinerlei bedarf;
        wollten|wollte nur .. whitepaper|infos_für; kein thema für; ist kein problem|thema für; sieht da|hier kein;
        keine beschwerden|diebstähle|reklamationen|schäden|ausfälle; kein schmerz; hängen|hängt an .. {solution}
    """),
    "pain_point?": phrases("""
        {happy}; bedarf; problem; probleme; leidensdruck; brauchen; braucht; {solution}; wettbewerber; konkurrenz;
        nutzen; interesse; neugierig; kein interesse; läuft; erledigt; whitepaper
    """),
    "willing_to_meet": phrases("""
        {meet} wurde|ist|war|wird|sind|wurden .. abgesagt|abgelehnt|geplatzt|verweigert|gecancelt|storniert|hinfällig;
        nicht .. treffen|sprechen|reden will|möchte|wollen; kein|keinen {meet} will|möchte|wollen|zustande;
        {nobody} .. {meet}; {can} .. {nothing} .. {meet}; kein|keine|keinen|ohne {meet};
        lehnt|lehnen|lehnte|lehnten .. {meet} .. ab; nicht|nie|keine .. bereit .. {meet}; nicht bereit|gewillt|willens;
        nicht .. treffen; kein interesse an .. {meet}; hat|haben .. aufgelegt;
        legt|legte einfach|sofort|direkt|jedes_mal? auf; aufgelegt; nicht erschienen|gekommen|aufgetaucht|wahrgenommen;
        {meet} .. abgesagt|abgelehnt|geplatzt|verweigert|gecancelt|platzen;
        verweigert|verweigern|verweigerte .. {meet};
        hat|haben .. {meet} .. abgesagt|abgelehnt|verweigert|platzen|gecancelt; nur per|via|schriftlich mail|e-mail;
        nur noch? schriftlich; {can} nur .. prospekt|broschüre|unterlagen|katalog|infos|info;
        {can} nur .. material|informationen|pdf|preisliste|infomaterial|prospekte;
        nur unterlagen|infomaterial|prospekt|broschüre|infos; will|wollen unterlagen aber|und keinen|kein;
        will|wollen|möchte|möchten|mag nicht|nie mit mir|uns|niemandem .. sprechen|reden|treffen|telefonieren;
        will|wollen|möchte|möchten|mag nicht|nie mit keinem|vertrieblern|dem .. sprechen|reden|treffen|telefonieren;
        {can} mit niemandem|keinem .. sprechen|reden|treffen|telefonieren; nicht mit uns|mir .. sprechen|reden;
        keine zeit für .. {meet}; keine zeit|lust für|auf|mich|uns; lässt|lassen sich nicht|verleugnen .. {meet}?;
        lässt|lassen sich verleugnen; lässt|lassen mich|uns nicht durch|rein|vor;
        gibt|geben|gab mir|uns .. keinen|kein termin|zeitfenster|gespräch;
        bekomme|bekommen|kriege|bekam|kriegte|bekomm|krieg keinen|kein .. termin|gesprächstermin;
        nicht angerufen|kontaktiert|besucht|belästigt|gestört werden;
        möchte|will nicht .. kontaktiert|angerufen|besucht|gestört werden?; kein treffen;
        nimmt|nehmen|nahm .. kein|keinen|keine {meet}; zu keinem|keinerlei {meet} bereit;
        kommt|kommen nicht zu|zum .. {meet};
        will|wollen|möchte nicht mehr? angerufen|kontaktiert|besucht|gestört|belästigt;
        nicht mehr anrufen|melden|kontaktieren|anzurufen; in ruhe gelassen; ruft|rufen nicht|nie zurück;
        meldet|melden sich nicht|nie|nicht_mehr|nicht_zurück|nie_zurück; geht|gehen nicht|nie .. ran|ans_telefon|dran;
        reagiert|reagieren|antwortet|antworten .. nicht|nie|auf_nichts|auf_gar_nichts;
        keine antwort|reaktion|rückmeldung auf|trotz|seit|mehr; nicht erreichbar|zu_erreichen; unerreichbar;
        weicht|weichen .. aus; wimmelt|wimmeln .. ab; abgewimmelt; abgeblockt;
        blockt|blocken|blockiert|blockieren .. ab?; vertröstet|vertrösten;
        zweimal|dreimal|mehrmals|mehrfach|wieder|kurzfristig abgesagt|versetzt|geplatzt; versetzt mich|uns;
        hat mich|uns versetzt; sagt|sagte|sagen .. {meet} .. ab; sagt|sagte|sagen zweimal|immer|ständig|wieder ab;
        funkstille; abgetaucht; nummer blockiert|gesperrt; mich|uns blockiert;
        empfängt|empfangen keine|keinen|niemanden;
        am empfang|vorzimmer|sekretariat abgewiesen|abgewimmelt|gescheitert|schluss;
        komme|kommt|komm nicht|nie an .. vorbei|ran|durch; nicht durchgestellt|durchgekommen;
        stellt|stellen .. nicht durch; kein|keinen kontakt gewünscht|erwünscht; ghostet; hausverbot;
        keine vertreter|vertriebler|besuche|besucher; {nobody} .. mit uns|mir sprechen|reden|treffen;
        will|wollen sich nicht treffen;
        spricht|redet|sprechen|reden .. nicht|nie|mit_keinem|mit_niemandem mit? vertrieblern|verkäufern|uns|mir;
        nicht .. zusammensetzen|treffen will|wollen|wollten;
        trifft|treffen sich nicht|nie|mit_keinem|mit_niemandem; treffen lehnt|lehnen sie|er ab; sitzt niemand mit uns
    """),
    "willing_to_meet?": phrases("""
        {meet}; aufgelegt; abgesagt; prospekt; broschüre; unterlagen; rückruf; erreichbar; vorzimmer; empfang;
        angerufen; anrufe; versetzt; auflegen
    """),
    "authority": phrases("""
        nicht|nichts .. {decide} darf|kann|dürfen|können|durfte; nicht {can} .. {decide};
        muss|müssen|müsste .. {boss} .. fragen|einbeziehen|überzeugen|absegnen|abstimmen|klären|rücksprache;
        muss .. fragen; nicht die|der {right_one};
        nichts|nicht|kein|keine|keinen|keinerlei|wenig .. zu sagen|entscheiden|melden|bestimmen;
        hat|haben .. nichts zu sagen|entscheiden|melden|bestimmen;
        entscheidet|entscheiden|unterschreibt|bestimmt|unterschreiben .. nicht|nichts|nix; {boss} .. {decides};
        {decides} .. {boss}; {decide} .. {boss};
        {decide} tut|darf|kann|muss|macht|soll .. {boss}|jemand|andere|anderer|wer;
        {decide} wird|will|würde|können|müssen|müsste .. {boss}|jemand|andere|anderer|wer;
        {can} .. nicht|nichts|nix .. {decide}; {can} .. nicht|nichts selbst|allein|alleine .. {decide};
        {no} .. {right_one}; {no} .. {power}; nicht {right_one}; nur|bloß|lediglich .. {little_role};
        ist|war|als {little_role}; ist|war nur|ein|eine|die|der|bloß {little_role};
        nicht .. verantwortlich|zuständig|befugt;
        entscheidung|entscheidungen liegt|liegen|fällt|fallen|trifft|treffen .. {boss}|jemand|andere;
        entscheidung|entscheidungen liegt|liegen|fällt|fallen|trifft|treffen .. anderswo|woanders|höher;
        freigabe|einkauf|beschaffung liegt|liegen|fällt|fallen|trifft|treffen .. {boss}|jemand|andere;
        freigabe|einkauf|beschaffung liegt|liegen|fällt|fallen|trifft|treffen .. anderswo|woanders|höher;
        entscheidung|entscheidungen läuft|laufen|sitzt|passiert|machen|macht .. {boss}|jemand|andere;
        entscheidung|entscheidungen läuft|laufen|sitzt|passiert|machen|macht .. anderswo|woanders|höher;
        freigabe|einkauf|beschaffung läuft|laufen|sitzt|passiert|machen|macht .. {boss}|jemand|andere;
        freigabe|einkauf|beschaffung läuft|laufen|sitzt|passiert|machen|macht .. anderswo|woanders|höher;
        {boss} entscheidet|macht|will|hat|muss|trifft|regelt .. alles|das_sagen|selbst|allein|zentral;
        {boss} entscheidet|macht|will|hat|muss|trifft|regelt .. entscheidung|entscheidungen|letzte_wort;
        {boss} entscheidet|macht|will|hat|muss|trifft|regelt .. ja_sagen|zustimmen|unterschreiben;
        falscher ansprechpartner|kontakt; falsche ansprechpartnerin|person|ebene;
        braucht|brauchen|bräuchte .. freigabe|zustimmung|genehmigung|ok|unterschrift|segen von|vom|der|des|durch?;
        braucht|brauchen die|eine freigabe|zustimmung|genehmigung;
        jemand|wer anders|anderes|anderer|andere entscheidet|zuständig;
        {decides} jemand|wer|ein|andere|eine anders|anderes|anderer|andere?;
        entscheidet|entscheiden andere|anderer|woanders|anderswo|höher|nur; nicht der|die|unser|unsere {right_one};
        das sagen|letzte_wort hat|haben .. {boss}; über .. kopf hinweg; nicht in .. entscheidung;
        sammelt|holt|vergleicht|sucht|recherchiert|sondiert nur|bloß .. {offers};
        nur|bloß .. {offers} einholen|sammeln|vergleichen;
        {boss} .. muss|müssen .. zustimmen|unterschreiben|entscheiden|absegnen|freigeben|genehmigen;
        muss|müssen .. {boss} .. zustimmen|unterschreiben|entscheiden|absegnen|freigeben|genehmigen;
        läuft|geht|gehen|laufen alles|das|nur? über .. {boss}; ohne .. {boss} .. geht|läuft|nichts; keine handhabe;
        hat .. keine stimme; nichts zu melden|sagen|entscheiden; alles macht|entscheidet|regelt .. {boss};
        macht alles .. {boss};
        wird|werden in|von|bei|vom|zentral|im .. {boss}? entschieden|beschlossen|eingekauft|vergeben;
        zentral entschieden|eingekauft; entschieden wird|werden .. in|von|bei|vom|zentral|woanders|anderswo|nicht;
        unterschrieben wird|werden .. in|von|bei|vom|zentral|woanders|nicht; sitzt|sitzen in .. {boss}?;
        entscheider|entscheiderin|entscheidungsträger .. sitzt|sitzen|ist|sind .. in|woanders|anderer|anderswo;
        entscheider|entscheiderin|entscheidungsträger .. sitzt|sitzen|ist|sind .. ein|andere|der|die|jemand;
        ausgeschieden; nicht mehr im unternehmen|da|dort|zuständig; hat gekündigt|gewechselt|die_firma_verlassen;
        arbeitet|arbeiten nicht|nicht_mehr dort|da; in rente; zu weit unten|niedrig; falsche hierarchieebene;
        hierarchisch zu; reines zuarbeiten; darf nur vorschlagen|empfehlen|zuarbeiten|testen; empfiehlt|schlägt nur;
        nur vorschlagsrecht
    """),
    "authority?": phrases("""
        entscheidet; entscheiden; entscheidung; unterschreibt; unterschreiben; {boss}; befugt; befugnis; zuständig;
        ansprechpartner; {little_role}; entscheider; freigabe; zustimmung; genehmigung; prokura; bestimmt
    """),
}
