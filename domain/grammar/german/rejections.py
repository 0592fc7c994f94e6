"""German: what turns a lead down or gives it back, and what only hints at an answer."""

from domain.grammar.language import Table, phrases

REJECT = phrases("""
    ich lehne für|im_namen_von @ @? @? ab; leider? eine|ne absage|ablehnung von mir|uns; für mich? klar|klare? absage;
    das|dies ist|wird für|von|bei mich|mir|uns? eine|ne|leider_eine ablehnung|absage;
    für mich|uns ist|wird das|dies eine|ne ablehnung|absage; ich|wir? gebe|geben ein|ihm_ein nein;
    {it} wird|ist von mir|uns hiermit|leider? abgelehnt; deshalb|daher|darum lehne ich wegen|aufgrund @ @? ab;
    damit|somit|daher|deshalb|folglich abgelehnt|ablehnung; lehne ich wegen|aufgrund|mangels @ @? ab;
    wegen|aufgrund|mangels .. muss|möchte|werde|will ich|wir {it}? {gladly}* leider? ablehnen;
    von_mir|meinerseits ein|klares? nein; das ist ein nein von_mir?; damit? für mich raus; ich? bin raus; ablehnen;
    abgelehnt; {this} wird|ist von mir|uns|meiner_seite {sadly}* {turned_down};
    ich|wir? lehne|lehns s? {gladly}* leider? ab; ich lehn s {gladly}* leider? ab;
    ist aber|also|somit|damit|daher leider? eine|ne ablehnung|absage;
    ich darf {it}? daher|deshalb|hiermit|leider|somit|darum|deswegen {it}? ablehnen|zurückweisen;
    ich|wir? lehne|lehn|lehnen {it}? {gladly}* ab; ich|wir lehne|lehn|lehnen ab;
    lehne|lehn ich|wir {it}? {thankfully}* leider? ab; {it} lehne|lehn|lehnen ich|wir leider? {gladly}* ab;
    {this} ist|wird|wurde|gehört|muss leider? abgelehnt; lead abgelehnt; fall abgelehnt; zurückgewiesen; ablehnung;
    {i_must} {it}? leider? ablehnen|absagen|zurückweisen; {it} muss|müssen|möchte ich|wir leider? ablehnen;
    leider ablehnen; leider abgelehnt; muss|müssen ich|wir? {it}? leider? ablehnen|absagen;
    leider muss|müssen ich|wir {it}? ablehnen|absagen; reject; ich|wir habe|haben {it}? abgelehnt;
    leider lehne ich|wir {it}? ab; ich weise {it} zurück; nicht angenommen; ich|wir werde|werden {it}? ablehnen;
    wir|ich lehne|lehnen {it} leider ab; absage|nein|ablehnung von mir|uns|meiner_seite;
    meine? antwort|entscheidung ist|lautet? ablehnen|abgelehnt|nein|ablehnung; ich|wir sage|sag|sagen leider? ab|nein;
    sage|sag ich|wir? leider? ab; {it} sage|sag ich leider? ab; rejected; rejecte {it}?;
    gebe|geb|gebe_ich|geb_ich|ich_gebe dir? {it} mit einer ablehnung zurück;
    ich gebe|geb dir {it} mit einer ablehnung zurück; {it} geht mit ablehnung zurück; ich muss dir leider? absagen;
    von mir ein? klares? nein; das|dies ist|wird eine ablehnung|absage; bitte als abgelehnt eintragen|verbuchen;
    den lead lehne ich ab; kann ich leider? nur ablehnen; kann|können {it}? nur ablehnen;
    wird|werden|wurde leider? {gladly}* abgelehnt; ein|klares nein von mir;
    {i_must} {sadly}* {it}? {sadly}* {turn_down}; {it} {sadly}* {must_i} {sadly}* {turn_down};
    {sadly} {must_i} {sadly}* {it}? {sadly}* {turn_down};
    ich|i|wir? weise|weis|weisen {sadly}* {it}? {sadly}* zurück|ab; {it} weise|weis|weisen ich|wir {sadly}* zurück|ab;
    ich|i|wir? lehne|lehn|lehnen {sadly}* {it}? {sadly}* ab; {it} lehne|lehn|lehnen ich|i|wir {sadly}* ab;
    {sadly}* lehne|lehn|lehnen ich|i|wir {sadly}* {it}? {sadly}* ab; {it} @ lehne|lehn|lehnen ich|wir {sadly}* ab;
    {this} ist|wird|wurde|gehört|sei {sadly}* {turned_down}; ist|wird|wurde {sadly}* {turned_down};
    {it} @ {must_i} {sadly}* {turn_down}; {turned_down}; abgewiesen; {sadly}* raus|weg damit; kann weg|raus;
    {this} kann weg|raus; {this} muss weg|raus; {this} fällt {sadly}* bei_mir|bei_uns? durch|raus|flach;
    fällt {sadly}* bei_mir|bei_uns? durch|raus|flach; kommt {sadly}* für_mich|für_uns? nicht in frage|betracht;
    {this} kommt {sadly}* für_mich|für_uns? nicht in frage|betracht; kommt {sadly}* für_mich|für_uns? nicht infrage;
    {this} kommt {sadly}* für_mich|für_uns? nicht infrage; {sadly}* negativ|daumen_runter von mir|uns|meiner_seite;
    daumen runter; mein votum|urteil|entscheid ist? nein;
    mein votum|urteil|entscheid|ergebnis|bescheid ist? ablehnung|ablehnen|absage|abgelehnt|negativ;
    meine? entscheidung|antwort|rückmeldung ist? ablehnung|ablehnen|absage|abgelehnt|negativ;
    bitte {it}? {sadly}* {turn_down}; bitte {it}? {sadly}* {turned_down}; {it} bitte {turn_down};
    bitte|mal? {it}? als|auf abgelehnt|reject|rejected setzen|eintragen|markieren|verbuchen|buchen|vermerken|führen;
    nein zu diesem lead; das ist|wird ein klares|eindeutiges|definitives nein;
    von mir|uns|unserer_seite|meiner_seite eine? ablehnung|absage;
    von mir|uns|meiner_seite gibt|gibts es? {sadly}* ein|eine|nur|kein? nein|absage|ablehnung;
    dafür|hier|da|dazu|für_den|für_die gibt|gibts es? von_mir|von_uns? {sadly}* ein|eine|nur? nein|absage|ablehnung;
    ich|wir erteile|erteilen {sadly}* eine absage|abfuhr; lehne|lehn|lehnen {sadly}* ab; lehne|lehn {it} ab;
    {this} ist|wird|gibt {sadly}* ein|eine ablehnung|absage|reject|nein; ich winke|wink {sadly}* ab;
    da|hier winke|wink ich {sadly}* ab; da|hier muss ich {sadly}* passen|absagen; ich bin da|hier|damit raus;
    da|hier|damit bin ich {sadly}* raus; nichts für unsere pipeline; {it} streiche|streich ich; zurückweisung;
    {it} kann|können ich|wir {sadly}* nur {turn_down}; ablehne;
    muss|müssen|möchte|werde ich|wir? {sadly}* {it}? {sadly}* {turn_down};
    trag|trage|setz|setze|buche|verbuche {it} bitte? als|auf abgelehnt|reject|rejected;
    vermerk|vermerke|markier|markiere {it} bitte? als|auf abgelehnt|reject|rejected;
    {i_must} {sadly}* {it} {sadly}* nach dem|unserem {talked}* treffen|termin|gespräch {turn_down};
    {i_must} {sadly}* {it} {sadly}* nach dem|unserem {talked}* besuch|telefonat|call {turn_down};
    {i_must} {sadly}* {it}? {because_of} {lacking}? {what_lacks} {turn_down};
    {it} {must_i} {sadly}* {because_of} {lacking}? {what_lacks} {turn_down};
    ich|wir erteile|erteilen {sadly}* dem_lead|dem|ihm|ihr|diesem_lead|der_anfrage? {sadly}* eine absage|abfuhr;
    für_mich|für_uns|bei_mir|bei_uns|damit|somit|daher fällt {this} {sadly}* durch|raus|flach;
    das|dies|hier ist|wird eine klare|eindeutige|glatte|deutliche|ganz_klare|absolute ablehnung|absage;
    ich entscheide mich gegen_den_lead|gegen_diesen_lead|für_eine_ablehnung|für_ablehnung;
    {it} könnt_ihr|kannst_du {sadly}* streichen; {sadly}* weise|weis|weisen ich|i|wir {sadly}* {it}? {sadly}* zurück|ab;
    leider absage von|wegen|da|weil|aufgrund|mangels; absage wegen|weil|da|aufgrund|mangels|nr|punkt|kriterium;
    {the_lead} ist {sadly}* durchgefallen; durchgefallen wegen|weil|da|aufgrund|mangels|bei_mir
""")
RETURN = phrases("""
    zurückgeben; ich|wir? gebe|geb|geben|schicke|reiche den|diesen lead|kontakt|fall @ @? @? {sadly}* zurück|retour;
    ich|wir? gebe|geb|geben|schicke|reiche die|diese anfrage|firma|opportunity @ @? @? {sadly}* zurück|retour;
    den|die|das @ @? kriegst|bekommst|kriegt|bekommt du|ihr {sadly}* wieder? zurück|retour;
    {i_must} {sadly}* von meinem|unserem rückgaberecht gebrauch machen;
    ich mache|mach {sadly}* von meinem|unserem rückgaberecht gebrauch; {i_must} mein rückgaberecht nutzen|ausüben;
    ich|wir? gebe|geb|geben @ @? @? zurück; muss|müssen ich|wir {it}? nach @ @? zurückgeben|zurückreichen;
    ich|wir? gebe|geb den|diesen angenommenen lead {done}* zurück; rückgabe;
    ich|wir gebe|geb|geben {it}? {done}* zurück; gebe|geb {it}? {done}* zurück;
    {it} gebe|geb|geben ich|wir {done}* zurück;
    ich|wir? möchte|muss|müssen|will {it}? leider? zurückgeben|zurückschicken;
    {it} muss|möchte|will ich|wir leider? zurückgeben; muss|möchte ich|wir? {it}? leider? zurückgeben;
    ich|wir reiche|schicke|sende {it} {done}* zurück; leider muss|müssen ich|wir {it}? zurückgeben;
    gebe|geb ich {it}? {done}* leider? zurück; ich|wir habe|haben {it} zurückgegeben;
    {it} schicke|schick ich {done}* zurück; {it} muss|möchte|will ich|wir dir|euch leider? zurückgeben|zurückschicken;
    {i_must} {sadly}* {it}? {sadly}* {give_back}; {it} {sadly}* {must_i} {sadly}* {give_back};
    {sadly} {must_i} {sadly}* {it}? {sadly}* {give_back}; {it} @ {must_i} {sadly}* {give_back};
    muss|müssen|möchte|will|werde ich|wir? {sadly}* {it}? {sadly}* {give_back};
    ich|i|wir {give} {sadly}* {it}? {sadly}* zurück|retour; ich|i|wir gebe|geb|geben {it} {sadly}* wieder ab|her;
    {it} {give} ich|i|wir {sadly}* zurück|retour; {sadly}* {give} ich|i|wir {sadly}* {it}? {sadly}* zurück|retour;
    {give} {it} {sadly}* zurück|retour; {it} retourniere ich; retoure; rückläufer; rückgabe an|von|des|bitte;
    ich|wir habe|haben {it} {sadly}* zurückgegeben|zurückgeschickt|retourniert; bitte {it}? {sadly}* {give_back};
    return; returned; nimm|nehmt {it} bitte? wieder? zurück;
    {it} kriegst|bekommst|kriegt|bekommt du|ihr {sadly}* wieder? zurück; du kriegst|bekommst {it} {sadly}* zurück;
    {it} gebe|geb ich {sadly}* wieder ab|her; gebe|geb ich|wir? {it} {sadly}* wieder ab;
    ich gebe|geb|schicke|reiche herrn|frau|firma @ {sadly}* zurück|retour; {it} bitte zurück|retour an|ans|zu|nach|ins;
    {i_must} {sadly}* {it} {sadly}* nach dem|unserem {talked}* treffen|termin|gespräch {give_back};
    {i_must} {sadly}* {it} {sadly}* nach dem|unserem {talked}* besuch|ersttermin|telefonat|call {give_back};
    {i_must} {sadly}* {it}? {because_of} {lacking}? {what_lacks} {give_back};
    {it} {must_i} {sadly}* {because_of} {lacking}? {what_lacks} {give_back};
    zurück an|zu|zum|zur|ans|ins|damit|bitte|weil|da|wegen|mit|aufgrund; {the_lead} kommt|kommen {sadly}* zurück|retour;
    {the_lead} geht|muss|soll|gehört {done}* zurück|retour; {the_lead} geht|muss|soll|gehört {sadly}* zurück|retour;
    retournierung; er|sie muss|geht {sadly}* zurück an|zu|ans|ins|zum;
    retour an|zu|zum|zur|ins|ans|bitte|weil|da|wegen|mit|aufgrund|damit; geht {sadly}* zurück|retour;
    muss|kommt {sadly}* zurück an|zu|zum|ans|ins; kommt|muss {sadly} zurück|retour; kommt retour;
    {sadly}* muss|geht|kommt|gehört {the_lead} {sadly}* zurück|retour an|zu|zum|ans|ins;
    muss|geht|kommt {the_lead} {sadly}* zurück|retour;
    ich|wir? retourniere|retournier|retournieren den_lead|diesen_lead|ihn|das_lead|diese_anfrage;
    zurückgeben|zurückschicken|retournieren wegen|weil|da|aufgrund|mangels|bitte|an|leider;
    zurückgegeben|zurückgeschickt|retourniert wegen|weil|da|aufgrund|mangels|bitte|an|leider
""")
RETURN_COMMANDS = phrases("""
    bitte? leider? zurück|retour {thankfully}*; rückgabegrund; grund der|für_die|meiner rückgabe;
    kommt|geht zurück|retour; {it} {sadly}* zurück|retour {thankfully}*;
    ich|wir? retourniere|retournier|retournieren {it}? {sadly}*; {it} retourniere ich {sadly}*;
    leider|bitte? zurückgeben|zurückschicken|retournieren|zurückgegeben|zurückgeschickt|retourniert {thankfully}*
""")
REFUSALS = phrases("""
    kann|können ich|wir so|leider|aber* nicht annehmen|akzeptieren|übernehmen|nehmen; danke|dank lea|dir? aber nein;
    vielen_dank aber nein; aber leider? nein;
    ich|wir kann|können|will|wollen|möchte|werde {it}? {done}* leider? nicht {gladly}* annehmen|nehmen;
    ich|wir kann|können|will|wollen|möchte|werde {it}? {done}* leider? nicht {gladly}* übernehmen|akzeptieren;
    nicht annehmbar|akzeptabel;
    {it} kann|können|will|möchte|werde ich|wir leider? {gladly}* nicht {gladly}* annehmen|nehmen;
    {it} kann|können|will|möchte|werde ich|wir leider? {gladly}* nicht {gladly}* übernehmen|akzeptieren;
    nicht qualifiziert; unqualifiziert; ich|wir nehme|nehm|nehmen {it} {gladly}* leider? nicht an?;
    {it} nehme|nehm|nehmen ich|wir {gladly}* leider? nicht an?; nehme|nehm ich|wir {it}? {gladly}* leider? nicht an?;
    ich|wir übernehme|akzeptiere {it}? leider? nicht; {it} übernehme|akzeptiere ich leider? nicht; nein danke;
    danke nein; passt nicht; {this} passt leider? nicht; {this} ist leider? nicht qualifiziert;
    kann|können|will ich|wir {it}? leider? {gladly}* nicht annehmen|nehmen|übernehmen|akzeptieren;
    leider kann|können ich|wir {it}? nicht annehmen|nehmen|übernehmen;
    {this} ist leider? kein lead|richtiger_lead|treffer; ich muss leider? absagen; leider nein; leider nichts;
    kann|können leider? nicht angenommen werden; {this} kann leider? nicht angenommen werden;
    {this} wird|gibt leider? nichts; daraus|da wird leider? nichts; wird leider? nichts; nehme|nehm nicht an;
    nehme|nehm {it}? leider? nicht; {this} ist ein nein von_mir?; nein von mir; klares nein; hat keinen sinn|zweck;
    macht keinen sinn; {this} macht|hat leider? keinen sinn|zweck; kein lead;
    {this} verfolge|bearbeite ich nicht weiter?; nicht weiter verfolgen; {this} lohnt sich? nicht|leider;
    lohnt sich|nicht nicht?; {this} ist raus|tot|verbrannt; {this} bringt nichts; nicht zu gebrauchen;
    da ist|geht leider? nichts zu_holen|drin|zu_machen; nichts zu holen|machen; mit denen wird das nichts;
    {it} kann|können|will|möchte|werde ich|i|wir so? leider? {gladly}* nicht|ned|net|nicht_so nehmen|annehmen|brauchen;
    {it} kann|können|will|möchte|werde ich|i|wir so? leider? {gladly}* nicht|ned|net übernehmen|akzeptieren|gebrauchen;
    {it} nehme|nehm|nimm ich|i|wir? {gladly}* leider? nicht|ned|net|nicht_an; nehme|nehm|nimm ich|i|wir nicht|ned|net;
    nicht akzeptiert|akzeptieren|annehmen|annehmbar|genommen|übernommen;
    wird|ist|kann|bleibt {gladly}* nicht akzeptiert;
    {this} wird|ist {gladly}* leider? nicht angenommen|akzeptiert|übernommen; nicht brauchbar|verwertbar|geeignet;
    {this} ist leider? nicht brauchbar|verwertbar|geeignet|zu_gebrauchen|reif; ungeeignet; {this} ist ungeeignet;
    {this} erfüllt unsere|die kriterien|vorgaben|anforderungen nicht; erfüllt unsere|die kriterien|vorgaben nicht;
    {this} erfüllt leider? nicht unsere|die kriterien|vorgaben|anforderungen|bedingungen; unbrauchbar; untauglich;
    {this} ist für_mich|für_uns? leider? unbrauchbar|untauglich|gestorben|erledigt|durch|raus|uninteressant|keiner;
    für mich|uns leider? kein lead|treffer|fall|kandidat|thema; leider? kein lead|fall|kandidat für mich|uns;
    {this} ist leider? kein guter|echter|richtiger|qualifizierter|brauchbarer|reifer? lead|kandidat|fall|kontakt;
    ist leider? kein guter|echter|richtiger|qualifizierter|brauchbarer|reifer lead|kandidat|fall|kontakt;
    kein guter|echter|richtiger|qualifizierter|brauchbarer|reifer lead|kandidat;
    kann|will|möchte ich|i leider? so leider? nicht|ned annehmen|nehmen|übernehmen|akzeptieren; da sage|sag ich nein;
    {it} können wir vergessen; hat so keinen sinn; {this} ist nix|nichts; nehme|nehm nicht|ned; nehm i ned|net|nicht;
    ich|wir nehme|nehm|nehmen leider? nicht an|den|diesen;
    ich|i kann|will|mag {it} leider? so? nicht|ned nehmen|annehmen; {this} ist leider? nichts;
    leider ein? nein von mir|uns|meiner_seite; leider nein von mir|uns|meiner_seite;
    wird|ist|kann|bleibt {gladly}* nicht angenommen|übernommen|genommen;
    {this} leider? nicht brauchbar|verwertbar|geeignet|annehmbar|qualifiziert
""")
GUESSES: Table = {
    "accept": phrases("""
        angenommen|annehmen; klingt|hört_sich gut|super|spannend|interessant|gut_an; wird gemacht|erledigt; geht klar;
        passt; okay; ja; einverstanden; ja gern|gerne|bitte; gern|gerne; ich nehme an; nehme an; ich nehme das an;
        ich würde|möchte {it} nehmen; kümmere mich; ich kümmere mich; super; in ordnung; alles klar; her damit;
        ich kann {it} nehmen|übernehmen; hätte ich gern; interessiert mich; schau ich mir an; bin dran; bin drauf;
        läuft; deal; abgemacht; gekauft; annahme; zusage; von mir aus
    """),
    "reject": phrases("""
        nein; lieber nicht; kein interesse; ich passe; passe; nö; eher nicht; leider nicht; lass mal;
        ich würde ablehnen; ich würde {it} ablehnen; absage; ich sage ab; keine chance; muss nicht sein; lassen wir;
        vergiss es; kein bedarf
    """),
    "more_time": phrases("""
        ich melde mich; melde mich; noch nicht; später; ich überlege noch; muss ich prüfen; ich muss überlegen; moment;
        ich sage bescheid; überlege noch; bin noch dran; noch offen
    """),
    "not_mine": phrases("falsch; tom; clara; wieso ich; warum ich"),
}
