"""German: the words that a rep decides with. Commands are whole clauses, openings go on freely."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "accept": phrases("""
        {gladly}* annehmen|angenommen|akzeptiert|akzeptiere|accepted {gladly}*;
        {gladly}* lead|der_lead? ist? angenommen; ich|wir nehme|nehm|nehmen {gladly}* {him} {gladly}* an? {gladly}*;
        {him} nehme|nehm|nehmen ich|wir {gladly}* an? {gladly}*;
        {gladly}* nehme|nehm|nehmen ich|wir {gladly}* {him}? {gladly}* an? {gladly}*;
        nehme|nehm|nehmen {gladly}* {him} {gladly}* an?; {him} nehme ich|wir {gladly}*;
        ich|wir akzeptiere|akzeptieren {gladly}* {it}? {gladly}*; akzeptiere {it}? {gladly}*;
        {gladly}* akzeptiere ich|wir {it}? {gladly}*;
        ich|wir übernehme|uebernehme|übernehmen {gladly}* {it}? {gladly}*;
        {it}? {gladly}* übernehme|uebernehme|übernehmen ich|wir {gladly}* {it}? {gladly}*;
        übernehme {gladly}* {it}? {gladly}*; {it}? habe? ich|wir? {gladly}* {it}? angenommen|akzeptiert|übernommen;
        ich|wir habe|haben {it}? {gladly}* angenommen; ich|wir habe|haben {it}? {gladly}* akzeptiert|übernommen;
        wird {gladly}* übernommen|angenommen; ist angenommen;
        {this} ist|wird {gladly}* angenommen|akzeptiert|übernommen; übernommen; lead übernommen|akzeptiert;
        ich|wir nehme|nehm|nehmen den|diesen lead von|bei @ @? @? an?;
        meine? antwort|entscheidung ist? annehmen|angenommen|accept;
        ich|wir werde|werden {it} {gladly}* annehmen|übernehmen; {it} werde ich {gladly}* annehmen|übernehmen;
        accept {gladly}*; ja_ich nehme|übernehme|akzeptiere {him} an?; freue mich auf den lead angenommen
    """),
    "mine": phrases("""
        {mine_area}; {this} ist {gladly}* {mine_area}; {this} gehört mir|uns|zu_mir; gehört mir|uns;
        {this} ist|liegt in meinem gebiet|bereich; ist {mine_area}
    """),
    "undo": phrases("""
        bitte? rückgängig bitte?; rückgängig machen bitte?; bitte? {it}? rückgängig? machen bitte?;
        bitte? zurücknehmen; bitte? widerrufen; ich nehme das|es|meine_antwort|meine_entscheidung zurück;
        ich widerrufe meine|die? antwort|zusage; bitte mach|mache|machen das|es|meine_antwort rückgängig;
        mach|mache|machen das|es bitte? rückgängig; bitte? undo;
        bitte? meine? antwort|entscheidung|zusage|annahme|absage rückgängig machen?; annahme|ablehnung zurücknehmen
    """),
}
OPENINGS: Table = {
    "reject": phrases("""
        ablehnen; abgelehnt; ich|wir? lehne|lehnen {it}? {gladly}* ab; ich|wir lehne|lehnen ab; lehne ich|wir {it}? ab;
        {it} lehne|lehnen ich|wir ab; {this} ist|wird|wurde abgelehnt; lead abgelehnt; zurückgewiesen; ablehnung;
        ich|wir muss|müssen|möchte|will {it}? leider? ablehnen; {it} muss|müssen|möchte ich|wir leider? ablehnen;
        leider ablehnen; leider abgelehnt; muss|müssen ich|wir? {it}? leider? ablehnen;
        leider muss|müssen ich|wir {it}? ablehnen; reject; ich|wir habe|haben {it}? abgelehnt;
        leider lehne ich|wir {it}? ab; ich weise {it} zurück; nicht angenommen; ich|wir werde|werden {it}? ablehnen;
        wir|ich lehne|lehnen {it} leider ab; meine? antwort|entscheidung ist? ablehnen|abgelehnt
    """),
    "engaged called": phrases("""
        {done}? angerufen; ich|wir? habe|haben? {done}* {her}? {done}* angerufen; {done}? telefoniert;
        {done}? mit {her} telefoniert; {her}? {done}? angerufen;
        ich|wir? habe|haben {done}? mit @ @? telefoniert|gesprochen; mit @ @? telefoniert|gesprochen;
        ich|wir? habe|haben @ @? {done}? angerufen|erreicht; {done}? gesprochen;
        ich|wir? habe|haben {her}? auf die mailbox gesprochen; {done}? mit {her} gesprochen; mailbox besprochen;
        auf die mailbox|ab gesprochen; rückruf vereinbart; habe angerufen;
        ich|wir? habe|haben {done}* mit {her} telefoniert|gesprochen; {done} mit @ @? telefoniert|gesprochen;
        {done} @ @? angerufen
    """),
    "engaged mailed": phrases("""
        {done}? gemailt|geschrieben|angeschrieben;
        ich|wir? habe|haben {her}? {done}* eine? mail|e-mail|nachricht? geschickt|geschrieben|gesendet;
        ich|wir? habe|haben {her} {done}* angeschrieben|geschrieben|gemailt;
        {her} {done}? gemailt|geschrieben|angeschrieben;
        mail|e-mail ist? raus|geschickt|geschrieben|verschickt|gesendet;
        ich|wir? habe|haben @ @? {done}? angeschrieben|gemailt|geschrieben
    """),
    "engaged met": phrases("""
        {done}? getroffen; ich|wir? habe|haben {her}? {done}* getroffen|besucht; {her} {done}? getroffen|besucht;
        haben uns {done}? getroffen; wir haben uns {done}? getroffen; termin hat stattgefunden;
        das treffen hat stattgefunden; der termin hat stattgefunden; war vor ort;
        ich|wir? habe|haben @ @? {done}? getroffen|besucht; termin war gestern|heute
    """),
    "more_time": phrases("""
        mehr|etwas_mehr zeit; ich|wir? brauche|brauchen|bräuchte noch? etwas|mehr|ein_bisschen? mehr? zeit;
        ich|wir? bräuchten|benötige|benötigen|möchte noch? etwas|mehr|ein_bisschen? mehr? zeit;
        brauche|bräuchte|benötige ich? noch? bis; ich|wir brauche|brauchen|bräuchte|benötige noch? zeit? bis;
        fristverlängerung|verlängerung|aufschub;
        ich|wir? brauche|brauchen|bräuchte|benötige noch einen|ein|eine|zwei weitere? tag|tage|stunden;
        ich|wir? brauche|brauchen|bräuchte|benötige noch einen|ein|eine|zwei weitere? stunde|woche|wochen;
        ich|wir? brauche|brauchen|bräuchte|benötige noch drei|paar|ein_paar|# weitere? tag|tage|stunden;
        ich|wir? brauche|brauchen|bräuchte|benötige noch drei|paar|ein_paar|# weitere? stunde|woche|wochen;
        ich|wir? brauche|brauchen noch? zwei|drei|ein_paar|# weitere? tage|stunden|wochen|arbeitstage;
        ich|wir? bräuchte|benötige noch? zwei|drei|ein_paar|# weitere? tage|stunden|wochen|arbeitstage; noch zeit bis;
        bitte? gib|geben|gebt mir|uns? bitte? noch? zeit? bis;
        bitte? gib|geben mir|uns bitte? noch einen|zwei|ein_paar|drei|# tag|tage|stunden;
        bitte? gib|geben mir|uns bitte? noch? etwas|mehr|ein_bisschen mehr? zeit;
        bitte um aufschub|verlängerung|fristverlängerung|mehr_zeit;
        kann|könnte ich|wir bitte? noch? bis|mehr_zeit|etwas_mehr_zeit|einen_tag|zwei_tage;
        darf|können|könnten ich|wir bitte? noch? bis|mehr_zeit|etwas_mehr_zeit|einen_tag|zwei_tage; zeit bis;
        bitte verlängern bis?; noch zwei|drei|ein_paar|# tage bitte|zeit; noch einen tag bitte|zeit;
        noch ein paar tage; bräuchte|brauche noch bis;
        ich|wir bitte|bitten um mehr_zeit|aufschub|verlängerung|fristverlängerung|etwas_mehr_zeit
    """),
    "not_mine": phrases("""
        nicht {mine_area}; {this} ist nicht {mine_area};
        {this} ist|liegt|fällt|gehört nicht in|zu mein|meinem|meinen|meiner|unser|unserem {area};
        falscher vertriebler|ansprechpartner|adressat|verkäufer; falsches gebiet; falsche region|person;
        {this} gehört nicht mir|uns|zu_mir; nicht mein|meine|in_meinem|unser {area}; {this} gehört|geht an|zu?;
        gehört|geht an|zu; bitte? an @ @? weiterleiten|weitergeben|geben; ich|wir? bin|sind? nicht zuständig;
        dafür bin ich nicht zuständig; bin dafür nicht zuständig; nicht für mich; zuständig ist; {this} gehört;
        bitte? weiterleiten|weitergeben an; {this} ist nichts für mich; {this} ist ein? kunde|lead|account von;
        {this} muss|sollte|soll zu|an; ich bin der|die falsche; kein lead für mich
    """),
    "faulty": phrases("""
        fehlerhaft; {this} ist fehlerhaft;
        die|der|das|ihre|seine|deren? {data} ist|sind|war falsch|fehlerhaft|ungültig|veraltet|tot|verkehrt;
        falsche|falscher|falsches {data};
        die|der|das|ihre|seine? {data} stimmt|stimmen|funktioniert|geht|existiert nicht; {data} falsch|fehlt|fehlen;
        die|der|das|ihre|seine? {data} fehlt|fehlen; {data} nicht vergeben|gültig|korrekt|richtig;
        die|der|ihre? {data} ist nicht vergeben|gültig|korrekt|richtig; die|meine? mail|e-mail kam|kommt zurück;
        die|der|das datensatz ist falsch|fehlerhaft; datensatz falsch|fehlerhaft; kein anschluss
    """),
    "question": phrases("""
        frage; kurze|eine|eine_kurze|nur_eine|noch_eine frage;
        ich|wir? habe|hätte|haben|hätten noch? eine? kurze? frage; rückfrage; fragen;
        kannst|könntest|könnt|können du|ihr|sie mir? bitte? sagen|fragen|klären|prüfen|nachfragen;
        bitte frag|frage|fragen sie|ihn|nach
    """),
    "return": phrases("""
        zurück; rückgabe; zurückgeben; zurückgegeben; ich|wir gebe|geben {it}? zurück; gebe {it}? zurück;
        {it} gebe ich zurück; {this} geht zurück; geht zurück;
        ich|wir? möchte|muss|müssen|will {it}? leider? zurückgeben; zurück an dich|euch; retour
    """),
    "accept": phrases("annehmen|angenommen für; ich nehme {it} für"),
}
REFUSALS = phrases("""
    ich|wir kann|können|will|wollen|möchte|werde {it}? leider? nicht annehmen|nehmen|übernehmen|akzeptieren;
    nicht annehmbar|akzeptabel;
    {it} kann|können|will|möchte|werde ich|wir leider? nicht annehmen|nehmen|übernehmen|akzeptieren;
    nicht qualifiziert; unqualifiziert; ich|wir nehme|nehm|nehmen {it} leider? nicht an?;
    {it} nehme|nehm|nehmen ich|wir leider? nicht an?; nehme ich|wir {it}? leider? nicht an?;
    ich|wir übernehme|akzeptiere {it}? leider? nicht; {it} übernehme|akzeptiere ich leider? nicht; nein danke;
    danke nein; passt nicht; {this} passt leider? nicht; {this} ist leider? nicht qualifiziert;
    kann ich|wir {it}? leider? nicht annehmen|nehmen|übernehmen;
    leider kann|können ich|wir {it}? nicht annehmen|nehmen|übernehmen; {this} ist kein lead; ich muss leider? absagen;
    leider nein; das ist leider? nichts; leider nichts; kann|können leider? nicht angenommen werden;
    {this} kann leider? nicht angenommen werden
""")
GUESSES: Table = {
    "accept": phrases("""
        angenommen|annehmen; klingt|hört_sich gut|super|spannend|interessant|gut_an; mach|mache ich;
        wird gemacht|erledigt; geht klar; passt; okay; ja; einverstanden; bin dabei; ja gern|gerne|bitte; gern|gerne;
        ich nehme an; nehme an; ich nehme das an; ich würde|möchte {it} nehmen; kümmere mich; ich kümmere mich; super;
        in ordnung; alles klar; her damit; ich kann {it} nehmen|übernehmen; hätte ich gern
    """),
    "reject": phrases("""
        nein; lieber nicht; kein interesse; ich passe; passe; nö; ich bin raus; eher nicht; leider nicht; lass mal;
        ich würde ablehnen; ich würde {it} ablehnen; absage; ich sage ab
    """),
    "more_time": phrases("""
        ich melde mich; melde mich; noch nicht; später; ich überlege noch; muss ich prüfen; ich muss überlegen; moment;
        ich sage bescheid
    """),
}
