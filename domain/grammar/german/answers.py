"""German: the words that a rep decides with. Commands are whole clauses, openings go on freely."""

from domain.grammar.german import rejections
from domain.grammar.german.rejections import GUESSES, REFUSALS
from domain.grammar.language import Table, phrases

__all__ = ["COMMANDS", "GUESSES", "OPENINGS", "REFUSALS"]

COMMANDS: Table = {
    "duplicate": phrases("""
        dublette|duplikat|doppelt; {this} ist eine|ein? dublette|duplikat|doppelt; eine|ein dublette|duplikat;
        doppelter lead|datensatz
    """),
    "accept": phrases("""
        {gladly}* annehmen|angenommen|akzeptiert|akzeptiere|akzeptieren|accepted|akzeptier {gladly}*;
        {gladly}* lead|der_lead|dieser_lead? ist? angenommen {gladly}*;
        ich|wir nehme|nehm|nehmen {gladly}* {him} {gladly}* an? {gladly}*;
        {him} nehme|nehm|nehmen ich|wir {gladly}* an? {gladly}*;
        {gladly}* nehme|nehm|nehmen ich|wir {gladly}* {him}? {gladly}* an? {gladly}*;
        nehme|nehm|nehmen {gladly}* {him} {gladly}* an? {gladly}*; {him} nehme|nehm ich|wir {gladly}*;
        ich|wir akzeptiere|akzeptier|akzeptieren {gladly}* {it}? {gladly}*; akzeptiere|akzeptier {it}? {gladly}*;
        {gladly}* akzeptiere|akzeptieren ich|wir {gladly}* {it}? {gladly}*;
        {it} akzeptiere|akzeptieren ich|wir {gladly}*; ich|wir {take_over} {gladly}* {it}? {gladly}*;
        {it}? {gladly}* {take_over} ich|wir {gladly}* {it}? {gladly}*; {take_over} {gladly}* {it}? {gladly}*;
        {it}? habe|hab|haben? ich|wir? {gladly}* {it}? {gladly}* angenommen|akzeptiert|übernommen {gladly}*;
        wird|werden {gladly}* übernommen|angenommen|akzeptiert {gladly}*;
        ich|wir habe|hab|haben {it}? {gladly}* angenommen|akzeptiert|übernommen {gladly}*;
        ist {gladly}* angenommen|akzeptiert {gladly}*;
        {this} ist|wird {gladly}* angenommen|akzeptiert|übernommen {gladly}*; {gladly}* übernommen {gladly}*;
        lead|fall|kontakt {gladly}* übernommen|akzeptiert|angenommen {gladly}*;
        ich|wir nehme|nehm|nehmen den|diesen lead|kontakt von|bei|der|des @ @? @? an?;
        meine? antwort|entscheidung ist|lautet? annehmen|angenommen|accept|ja|annahme;
        ich|wir werde|werden|möchte|will {it} {gladly}* annehmen|übernehmen|akzeptieren {gladly}*;
        {it} werde|möchte|will ich|wir {gladly}* annehmen|übernehmen {gladly}*; accept {gladly}*; accepten {gladly}*;
        ja_ich nehme|übernehme|akzeptiere {him} {gladly}* an?; freue mich auf den lead angenommen;
        {it} kannst_du|könnt_ihr mir geben; annahme|zusage|ja von mir|uns|meiner_seite {gladly}*; annahme {gladly}*;
        zusage {gladly}*; ich|wir sage|sag|sagen {gladly}* zu {gladly}*; ich sage|sag dir|hier {gladly}* zu {gladly}*;
        {gladly}* sage|sag ich zu {gladly}*; dazu|hier|da sage|sag ich {gladly}* ja;
        ich bin|bins {gladly}* dabei {gladly}*; bin {gladly}* dabei {gladly}*; da bin ich {gladly}* dabei {gladly}*;
        wir sind dabei {gladly}*; mach|mache ich {gladly}*; {it} mach|mache ich {gladly}*;
        {gladly}* mach|mache ich {gladly}*; {it} hole|hol|schnappe|schnapp|greife|greif|kralle|krall ich mir {gladly}*;
        ich hole|hol|schnappe|schnapp mir {it} {gladly}*; {it} nehme|nehm ich auf mich|meine_kappe {gladly}*;
        her mit {it}; nehme|nehm ichs {gladly}*; ich nehms|nehms|übernehms {gladly}*;
        {this} wird von mir|uns {gladly}* übernommen|angenommen|bearbeitet {gladly}*;
        wird von mir|uns {gladly}* übernommen|angenommen {gladly}*; geht auf mein_konto|meine_kappe {gladly}*;
        {it} gehe|geh ich an; ich freue mich und nehme|übernehme {him} {gladly}* an?;
        {this} geht auf mein_konto|meine_kappe; {gladly}* lead|den_lead|diesen_lead annehmen|übernehmen {gladly}*;
        trag|trage|tragt|buche|setz|setze {it} bitte? auf_mich|mir|bei_mir ein|zu?;
        bitte {it} als|auf angenommen eintragen|setzen|buchen|markieren;
        ein|klares|ganz_klares|eindeutiges ja von mir|meiner_seite; das ist ein klares|eindeutiges|großes? ja von_mir?;
        von_mir|meinerseits ein|klares|eindeutiges? ja; von mir|meiner_seite angenommen|akzeptiert;
        betrachte|betrachtet {it} als angenommen|übernommen; nehme|nehm an; {him} nehme|nehm|nimm|nemm ich|i {gladly}*;
        {gladly}* {him}? nehm|nimm i {gladly}*; ich|i nehm|nimm {him} {gladly}* an?; nehmi; den nehmi {gladly}*
    """),
    "reject": phrases("""
        ich bin raus {thankfully}*; bin raus; da bin ich raus; ich passe nicht; da mach ich nicht mit;
        ich passe {thankfully}*; da|hier|diesmal passe ich {thankfully}*; ablehnungsgrund; absagegrund;
        ablehnungsgründe; grund der|für_die|meiner|unserer ablehnung|absage;
        gründe der|für_die|meiner|unserer ablehnung|absage; leider? absage {thankfully}*; durchgefallen {thankfully}*;
        leider? ein? klares|ganz_klares|eindeutiges|definitives|deutliches|glattes nein; leider? ein nein;
        eine? klare|eindeutige|glatte ablehnung|absage; leider eine absage|ablehnung
    """),
    "mine": phrases("""
        {mine_area} {thankfully}*; {this} ist {gladly}* {mine_area} {thankfully}*;
        {this} gehört {gladly}* mir|uns|zu_mir; gehört mir|uns; {this} ist|liegt in meinem {area};
        ist {mine_area} {thankfully}*; {this} betreue|bearbeite ich schon|bereits|seit_jahren|selbst;
        {this} liegt bei mir; {this} ist bei mir; klar|definitiv {mine_area};
        {this} fällt|gehört in mein|meinen {area}; {this} ist schon? bei mir {thankfully}*
    """),
    "undo": phrases("""
        bitte? rückgängig {thankfully}*; rückgängig machen {thankfully}*;
        bitte? {it}? wieder? rückgängig? machen {thankfully}*; bitte? zurücknehmen|stornieren|widerrufen {thankfully}*;
        ich|wir nehme|nehm|nehmen {it} {thankfully}* zurück {thankfully}*;
        ich|wir? nehme|nehm|nehmen {undone} {thankfully}* zurück {thankfully}*;
        {undone} nehme|nehm ich {thankfully}* zurück {thankfully}*; ich|wir? widerrufe|storniere {undone}?;
        bitte? mach|mache|machen|macht {it}|{undone} bitte? wieder? rückgängig {thankfully}*; bitte? undo {thankfully}*;
        undo {undone}?; bitte? {undone} wieder? rückgängig|stornieren|zurücknehmen machen? {thankfully}*;
        bitte? {undone} wieder? widerrufen|zurückziehen|löschen machen? {thankfully}*;
        bitte? storniere|storniert|lösche|widerrufe {undone} {thankfully}*; {undone} zurück;
        ich möchte|will|muss {undone}|{it} zurücknehmen|rückgängig_machen|widerrufen|stornieren|zurückziehen;
        kannst|könntest|könnt du|ihr {it}|{undone} bitte? wieder? rückgängig machen;
        kannst|könntest|könnt du|ihr {undone} bitte? stornieren|löschen|zurücknehmen|widerrufen;
        alles zurück|rückgängig; war ein versehen bitte? rückgängig; zurücksetzen bitte;
        bitte? {undone} bitte wieder? zurücknehmen|rückgängig|stornieren|widerrufen|löschen|streichen machen?;
        {undone} bitte? nicht werten|beachten; bitte {undone} nicht werten|beachten;
        ich|wir? nehme|nehm|ziehe|zieh {undone} {thankfully}* zurück; {undone} ziehe ich {thankfully}* zurück
    """),
    "return": rejections.RETURN_COMMANDS,
}
OPENINGS: Table = {
    "duplicate": phrases("""
        dublette|duplikat von|zu|vom|zum|mit; {this} ist eine|ein? dublette|duplikat von|zu|vom|zum|mit;
        doppelt mit|zu; derselbe lead|kontakt wie
    """),
    "reject": rejections.REJECT,
    "engaged called": phrases("""
        {done}* angerufen; {i_have} {done}* {her}? {done}* angerufen|erreicht|erwischt|drangekriegt;
        {done}* telefoniert; {done}* mit {her} {done}* telefoniert|gesprochen;
        {her}? {done}* angerufen|erreicht|erwischt; {i_have} {done}* mit @ @? @? {done}* telefoniert|gesprochen;
        {done}* mit @ @? {done}* telefoniert|gesprochen; {i_have} @ @? {done}* angerufen|erreicht|erwischt;
        {done}* gesprochen; {i_have} ein|einen {nice}* gespräch|telefonat|call;
        {i_have} {done}* {her}? auf|mit die|der|seine|ihre mailbox|ab|voicemail|band gesprochen;
        mailbox besprochen|erreicht|erwischt; {i_have} @ @? @? auf die mailbox|band gesprochen;
        auf die|seine|ihre mailbox|ab gesprochen; rückruf vereinbart; {i_have} angerufen;
        {i_have} {done}* mit {her} {done}* telefoniert|gesprochen; {done} @ @? angerufen|erreicht;
        {i_have} {done}* nur? die mailbox|assistentin|zentrale erreicht|erwischt|dran|gesprochen;
        {i_have} {done}* versucht {her}? anzurufen|zu_erreichen;
        {i_have} {done}* {her} {done}* am telefon|apparat|hörer gehabt?; {done}* telefonisch erreicht|gesprochen;
        {i_have} {done}* mehrfach|mehrmals? versucht|probiert; {done}* durchgeklingelt;
        {i_have} {done}* kontakt|erstkontakt aufgenommen|gehabt; erstgespräch geführt; anruf erledigt|gemacht|getätigt;
        {her} {done}* auf die mailbox gesprochen; {i_have} {done}* {her} {done}* kontaktiert;
        erstkontakt hergestellt|erfolgt; {i_have} {her}? eine? nachricht hinterlassen; nachricht hinterlassen|auf;
        {i_have} {done}* bei {her}|@ {done}* angerufen|durchgeklingelt|angeklingelt;
        war {done}* am telefon|mit_ihr_am_telefon|mit_ihm_am_telefon; {done}* am telefon erreicht;
        telefonat geführt|war|lief; {done}* ein|das? {nice}* telefonat|gespräch|call mit;
        komme|komm {done}* vom telefon|telefonat; {i_have} es bei {her} probiert|versucht
    """),
    "engaged mailed": phrases("""
        {done}* gemailt|geschrieben|angeschrieben|angemailt;
        {i_have} {her}? {done}* eine|die|meine? {mail} {done}* geschickt|geschrieben|gesendet|rausgeschickt;
        {i_have} {her}? {done}* eine|die|meine? {mail} {done}* hinterlassen|mit|an|über;
        {i_have} {her} {done}* angeschrieben|geschrieben|gemailt|angemailt;
        {her} {done}* gemailt|geschrieben|angeschrieben|angemailt;
        mail|e-mail|nachricht|einladung ist? {done}* raus|geschickt|geschrieben|verschickt|gesendet|unterwegs;
        {i_have} @ @? {done}* angeschrieben|gemailt|geschrieben|angemailt;
        {i_have} {done}* per mail|e-mail|linkedin kontaktiert|geschrieben|angeschrieben;
        {i_have} {done}* {her} {done}* gemailt|geschrieben|angeschrieben;
        {i_have} {her}? {done}* auf linkedin|xing angeschrieben|kontaktiert|geschrieben;
        {i_have} {her} {done}* per mail; {done}* eine {mail} an; {done}* {mail} an {her}
    """),
    "engaged met": phrases("""
        {done}* getroffen; {i_have} {her}? {done}* getroffen|besucht; {her} {done}* getroffen|besucht;
        haben uns {done}* getroffen; wir haben uns {done}* getroffen|gesehen; termin|treffen|besuch hat stattgefunden;
        das|unser treffen|gespräch hat stattgefunden; der|unser termin|besuch hat stattgefunden;
        war|waren {done}* vor_ort|im_haus|bei_denen|bei_ihnen; {i_have} @ @? {done}* getroffen|besucht;
        termin|treffen|besuch war gestern|heute|gut|erfolgreich;
        war|bin|waren {done}* bei {her}|der|dem|den|denen im_haus|vor_ort|in|zu|im|gewesen|und?;
        ich war|bin|komme {done}* bei|vor|von|vom {her}|denen|ort|besuch|der|dem;
        {i_have} {done}* mit {her} kaffee|mittag|zu_mittag;
        {i_have} {her} {done}* auf der messe getroffen|gesehen|gesprochen; {done}* auf der messe getroffen|gesprochen;
        ersttermin durchgeführt|gehabt|war; {i_have} {done}* den|einen|unseren termin|ersttermin gehabt;
        vor ort gewesen; {i_have} mich|uns {done}* mit {her} {done}* getroffen|zusammengesetzt;
        mich|uns {done}* mit {her} getroffen
    """),
    "more_time": phrases("""
        mehr|etwas_mehr|ein_bisschen_mehr|noch_etwas zeit;
        {i_need} {done}* noch? etwas|mehr|ein_bisschen|ein_wenig|bisschen mehr? zeit|luft; {i_need} {done}* noch? zeit;
        {i_need} {done}* etwas|ein_bisschen|ein_wenig|noch_etwas länger; {i_need} länger;
        {i_need} bitte {done}* noch? {till}; {i_need} {done}* noch? {till}; {i_need} {done}* noch? zeit bis;
        {i_need} {done}* noch? {span} weitere? {unit};
        {i_need} {done}* mehr_zeit|aufschub|verlängerung|fristverlängerung;
        {i_need} {done}* etwas_mehr_zeit|einen_aufschub|eine_verlängerung|eine_fristverlängerung;
        fristverlängerung|verlängerung|aufschub|verschiebung; noch zeit bis; zeit bis;
        bitte {deadline}? verlängern|verschieben bis?; bitte {deadline}? bis; noch {span} {unit} bitte|zeit;
        {span} {unit} bitte|mehr|länger|aufschub; noch ein paar tage; noch einen tag bitte|zeit;
        bräuchte|brauche noch bis; kannst|könntest|könnt|würdest du|ihr {deadline}? bitte? {deadline}? bis|um|auf;
        kannst|könntest|könnt du|ihr bitte? {deadline}? verlängern|verschieben;
        verlängere|verlänger|verlängert|verschieb|verschiebe {deadline}? bitte? bis|um|auf;
        bitte verlängere|verlänger|verlängert {deadline}? bis|um|auf; geht|reicht|passt|ginge es? auch? bis|noch_bis;
        kann|können ich|wir {deadline}? bis|um|auf; die frist bitte? bis|um|auf|verlängern;
        ich|wir kann|können vor|erst|noch_nicht|frühestens @ @? @? {decide};
        kann|können vor|erst|noch_nicht|frühestens @ @? @? {decide}; ich|wir kann|können noch nicht {decide};
        kann|könnte ich|wir {done}* bitte? noch? {till};
        darf|kann|können|könnten ich|wir bitte? noch? bis|mehr_zeit|etwas_mehr_zeit|einen_tag|zwei_tage|{span};
        mit der? antwort|entscheidung bis|noch; antworte|antwort|entscheidung erst am|nach|morgen|nächste;
        das schaffe|schaff ich nicht|erst vor|bis|am; schaffe|schaff ich|es nicht|erst vor|bis|am;
        bitte noch {span} {unit}; brauchen|brauche|brauch dafür|da|hier noch? {till}|{span}|mehr|etwas;
        bitte um {span} {unit} verlängern; eine verlängerung bis|um; um {span} {unit} verlängern; noch {till} zeit;
        noch etwas|ein_bisschen geduld; wartet|warte bitte? noch? bis;
        bitte {deadline}? um|auf {span}|montag|dienstag|mittwoch|donnerstag|freitag|nächste|kommende;
        bitte {deadline} um|auf; {deadline} bitte? um {span} {unit} verlängern|verschieben; bitte noch {till};
        bitte {till} zeit|geben|warten
    """),
    "not_mine": phrases("""
        ist? nicht meiner|meine|meins|unserer|unsere; {this} ist nicht meiner|meine|meins;
        bitte dorthin|dahin|an_sie|an_ihn|dort weiterleiten|geben|weitergeben|schicken|umleiten|umhängen;
        nicht {mine_area}; {this} ist leider? nicht {mine_area};
        {this} ist|liegt|fällt|gehört leider? nicht in|zu mein|meinem|meinen|meiner|unser|unserem {area};
        falscher|falsche|falsches {other}; {this} gehört leider? nicht mir|uns|zu_mir|in_mein;
        nicht mein|meine|in_meinem|unser|im {area}; gehört|geht an|zu|zum|in_die|ins;
        bitte? an @ @? weiterleiten|weitergeben|geben|übergeben|umhängen|weiterreichen|umleiten;
        ich|wir? bin|sind? {done}* nicht|nicht_mehr zuständig; dafür|hier|da bin ich {done}* nicht|nicht_mehr zuständig;
        bin {done}* dafür|hier|da nicht|nicht_mehr zuständig; nicht für mich|uns; zuständig ist|wäre|dafür;
        {this} gehört; bitte? weiterleiten|weitergeben|umleiten|umhängen|übergeben an|zu;
        {this} ist leider? nichts|nicht für mich|uns; nichts für mich|uns;
        {this} ist ein? kunde|lead|account|bestandskunde|kontakt von|vom; {this} muss|sollte|soll|müsste zu|an|zum;
        ich bin der|die|hier falsche|falsch; bin hier|da falsch; kein lead für mich;
        den|diesen|ihn macht|betreut|bearbeitet|übernimmt seit|jetzt|inzwischen|doch|eigentlich|bei_uns|schon?;
        {this} wird von @ @? betreut|bearbeitet;
        bitte? gib|gebt|geben|leite|leitet|schick|schickt|schiebe|schieb {it} bitte? weiter? an|zu|zum|rüber|weiter;
        bitte an|zu|zum @ @?; da|hier bist du|seid_ihr bei mir falsch; falsch zugeordnet|geroutet|adressiert|bei_mir;
        falsch bei mir; {this} läuft|liegt bei|über|unter @ @?; liegt|läuft bei @ @?;
        ich|wir mache|mach|betreue|bearbeite|machen|betreuen kein|keine|keinen|nicht|nicht_mehr;
        {area} macht|betreut|hat; bin nicht mehr für; ich habe {area}|das|die abgegeben|übergeben an; nicht meine;
        den|die|das hat bei_uns|seit; an @ @? weiterleiten|weitergeben|übergeben bitte?;
        dafür ist @ @? zuständig|verantwortlich; hier|da|dafür ist @ @? zuständig|verantwortlich|richtig;
        das ist @ s|gebiet|kunde; für @ @? ist @ @? zuständig; mache|mach|betreue ich nicht|nicht_mehr|leider;
        {this} mache|mach|betreue ich nicht|nicht_mehr|leider;
        für @ @? bin|war ich|i {done}* nicht|nicht_mehr|ned|nimmer zuständig|verantwortlich;
        dafür|hier|da bin i ned|nimmer zuständig; i bin ned|nimmer zuständig|für;
        {this} gehört|geht|muss|sollte|soll|müsste|kommt eigentlich? an|zu|in_die|ins_gebiet|zum;
        ich|i? bin für @ @? {done}* nicht|nicht_mehr|ned zuständig|verantwortlich
    """),
    "faulty": phrases("""
        fehlerhaft; {this} ist fehlerhaft;
        die|der|das|ihre|seine|deren|deine|eure|diese? {data} {at_home}? ist|sind|war|scheint {done}* {at_fault};
        falsche|falscher|falsches {data};
        die|der|das|ihre|seine|diese? {data} stimmt|stimmen|funktioniert {done}* so? nicht|nicht_mehr|leider;
        die|der|das|ihre|seine|diese? {data} geht|existiert|passt {done}* so? nicht|nicht_mehr|leider;
        {data} nicht vergeben|gültig|korrekt|richtig; die|der|ihre? {data} ist nicht vergeben|gültig|korrekt|richtig;
        die|meine|deine? mail|e-mail|nachricht kam|kommt|kommen|kamen als|mit? unzustellbar|fehlermeldung? zurück;
        die|meine|deine? mail|e-mail|nachricht kam|kommt|kommen|kamen unzustellbar|sofort|immer? unzustellbar? zurück;
        die|meine|deine? mail|e-mail|nachricht kam|kommt|kommen|kamen unzustellbar|sofort|immer? fehlermeldung? zurück;
        die|der|das datensatz ist falsch|fehlerhaft; datensatz falsch|fehlerhaft|unvollständig; kein anschluss;
        die|der|das|ihre|seine? {data} hat|haben|enthält ein|eine|einen|zwei ziffer|ziffern|stelle|stellen;
        die|der|das|ihre|seine? {data} hat|haben|enthält ein|eine|einen|zwei fehler|tippfehler;
        die|der|das|ihre|seine? {data} hat|haben|enthält ein|eine|einen|zwei zahlendreher|dreher|buchstaben;
        unter|hinter der|dieser|deiner? {data} meldet|geht|ist|läuft|erreiche|kommt;
        die|ihre|seine? {data} kommt|kam|kommen als|unzustellbar|zurück;
        es gibt|gab dort|da|bei|hier? keine|keinen|niemanden .. mit|namens|in|bei|frau|herrn;
        {data} bounced|bounct|unzustellbar; falsch geschrieben; der name ist|heißt|heisst|schreibt;
        sie|er heißt|heisst nicht|richtig|eigentlich; tippfehler|zahlendreher in|im|bei;
        da|dort meldet|arbeitet|gibt sich? ein|eine|jemand|kein|keine|es_keine|es_keinen|niemand;
        die|diese|deine? angaben|daten sind {at_fault}; da stimmt etwas|was nicht; fehler in den|der|im;
        {data} führt ins leere; {data} ins leere; mit der|dieser {data} stimmt|komme|kommt;
        die|deine {data} kann|können nicht|so_nicht; kein|keine frau|herr @ bekannt|dort|da;
        da|hier stimmt|passt etwas|was mit|in|bei|an den|der|ihren|seinen {data} nicht?;
        da|hier stimmt|passt etwas|was in|bei|an_den den|der|ihren {data}; da|hier stimmen die {data} nicht;
        {data} {at_fault}; {contact_data} fehlt|fehlen; die|der|das|ihre|seine? {data} ruft|gehört|endet|führt|landet;
        die|der|das|ihre|seine? {contact_data} fehlt|fehlen
    """),
    "question": phrases("""
        frage; kurze|eine|eine_kurze|nur_eine|noch_eine|ne|ne_kurze frage;
        ich|wir? habe|hab|hätte|haben|hätten noch? eine|ne? kurze? frage|rückfrage; rückfrage;
        kurze rückfrage|nachfrage|zwischenfrage; fragen;
        kannst|könntest|könnt|können|weißt|weisst du|ihr|sie mir? bitte? sagen|fragen|klären;
        kannst|könntest|könnt|können|weißt|weisst du|ihr|sie mir? bitte? prüfen|nachfragen|herausfinden|mal;
        kannst|könntest|könnt|können|weißt|weisst du|ihr|sie mir? bitte? noch|ob|wer|was|wie|wann|welche;
        bitte frag|frage|fragen|klär|kläre sie|ihn|nach|mal|noch|ab; was hast|habt|hat du|ihr|sie|er;
        weißt|weisst du ob|wer|was|wie|wann|welche|wo|warum; sag mir bitte? ob|wer|was|wie|wann|welche|wo;
        mich würde interessieren; ich wüsste|würde gern|gerne wissen?; eine frage|verständnisfrage noch|vorab|dazu?
    """),
    "return": rejections.RETURN,
    "accept": phrases("accept|annehmen|angenommen|akzeptiert für; ich nehme|übernehme {it} für; annahme für"),
}
