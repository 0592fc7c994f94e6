"""German: what stands around a decision, and phrases that cast no doubt."""

from domain.grammar.language import phrases

GREETINGS = phrases("""
    hallo; liebe; lieber; guten morgen; guten tag; guten abend; moin; servus; grüezi; hi; hallöchen; sehr geehrte;
    sehr geehrter; grüß dich; grüß gott; morgen; tag; mahlzeit; hey; moin moin; gruezi; hallihallo; tach;
    schönen guten morgen; grüss gott; grüss dich; hoi; guten tag liebe; einen schönen guten tag; hallo liebe; moinsen;
    n abend; tag auch; huhu; sali; salü; hoi zäme; grüezi mitenand; habe die ehre; grüß euch; griaß di; griass di;
    griaß eich; seas; gude; ahoi; na du; guten tag zusammen; hallo zusammen; moin lea; tach auch; hi zusammen; werte;
    werter; grüß gott liebe
""")
COURTESIES = phrases("""
    danke|vielen_dank|besten_dank|herzlichen_dank|merci|tausend_dank dir|euch|ihnen|schön|sehr?;
    danke|vielen_dank|besten_dank|herzlichen_dank|merci|tausend_dank vielmals|nochmal|nochmals|lea|recht_herzlich?;
    danke|vielen_dank|besten_dank|herzlichen_dank|danke_dir für|fürs .. .. ..;
    entschuldige|entschuldigung die|für? die|meine? späte|verspätete|kurze|knappe? antwort|rückmeldung;
    entschuldige|entschuldigung die|für? die|meine? späte|verspätete|kurze|knappe? reaktion|verzögerung;
    sorry|verzeih die|für? die|meine? späte|verspätete|kurze|knappe? antwort|rückmeldung|reaktion|verzögerung;
    {lovely} {work}; den? rest mach|mache|erledige|regle|regel ich;
    klingt|hört_sich sehr|echt|richtig|wirklich? gut|super|spannend|interessant|vielversprechend|prima|toll an?;
    das|der|die klingt|sieht|liest_sich|hört_sich sehr|echt|richtig|wirklich? gut|super|spannend aus|an?;
    das|der|die klingt|sieht sehr|echt|richtig|wirklich? interessant|vielversprechend|toll aus|an?;
    das|der|die liest_sich|hört_sich sehr|echt|richtig|wirklich? interessant|vielversprechend|toll aus|an?;
    wie besprochen|vereinbart|telefonisch_besprochen|abgesprochen; alles gut|klar|bestens; gern|gerne; sehr gern|gerne;
    bitte; mit vergnügen; schönes|schönen|schöne|guten wochenende|abend|tag|woche noch?;
    schönes|schönen|schöne|guten feierabend|start_in_die_woche|nachmittag|sonntag|rest noch?;
    bis bald|dann|später|morgen|nachher|montag|die_tage; viele|liebe|beste|schöne|sonnige|herzliche grüße|gruesse;
    freut mich; mit freundlichen grüßen; verstanden; notiert; wird gemacht|erledigt; passt; geht klar; prima;
    sehr schön; hoffe dir|es geht|alles gut?; ich hoffe dir|es geht gut?; wieder ein|eine {lovely} {work};
    gern|gerne mehr|weiter davon|so?; weiter so; mehr davon bitte?; top; klasse; perfekt; wunderbar; super gemacht;
    gut gemacht; toll gemacht; freue mich; ich freue mich|mich_drauf; freu mich; gelesen; alles gelesen;
    hab alles|es gelesen; habe alles|es gelesen; gerade erst gesehen|gelesen; du bist die_beste|der_beste|spitze|super;
    hut ab; chapeau; bravo; respekt; cool; mega; stark; lese ich gern; stressige|verrückte|volle|wilde woche;
    war unterwegs|im_urlaub|im_termin|auf_messe; zurück aus dem? urlaub|mittagspause; danke im voraus; melde mich;
    ich melde mich; halte dich auf dem laufenden; ich halte dich auf dem laufenden; meld mich
""")
LABELS = phrases("""
    entscheidung; meine entscheidung; antwort; meine antwort; ergebnis; kurz; kurze antwort; mein votum; kurz und gut;
    kurzum; also; fazit; von mir; mein fazit; meine rückmeldung; rückmeldung; hier meine antwort;
    hier meine entscheidung; meinerseits; mein urteil; zum lead; zu dem lead; status; kurz gesagt;
    lange rede kurzer sinn; daher; deshalb; daher leider; deshalb leider; also leider; somit; insgesamt; resultat;
    konsequenz; kurzfassung; was ich tue; was ich mache; ich sage; ich sag; ich sag mal; also sage ich; mein schluss;
    meine konsequenz; meine reaktion; mein ergebnis; da sage ich; dazu sage ich; heißt für mich; bleibt nur; ergo;
    unterm strich; zusammengefasst; deswegen; mein entscheid; entscheid; votum; bescheid; urteil; leider;
    von meiner seite
""")
FILLERS = phrases("""
    leider; okay; gut; alles klar; in ordnung; klar; super; prima; perfekt; gern; gerne; sehr gern; sehr gerne;
    natürlich; selbstverständlich; klasse; toll; bestens; passt; danke; vielen dank; bitte; jawoll; also; na klar;
    mit vergnügen; so; wunderbar; sehr gut; cool; schön; freut mich; einverstanden; alles gut; geht klar; sehr schön;
    danke dir; danke euch; besten dank; herzlichen dank; ja gern; ja gerne; ok; gut gut; na dann; dann; na gut; ach;
    oh; hey; okay gut; alles bestens; deal; abgemacht; top; jo; jap; gebongt; wird gemacht; genial; mega; fein; stark;
    spitze; bitte sehr; von daher; daher; deshalb; somit; und; hiermit; gern doch; auf jeden fall; klaro; logo; sauber;
    ehrlich gesagt; schade; bedauerlicherweise; tut mir leid; sorry; lea; meinerseits; läuft; super sache; danke lea;
    vielen dank lea; yes; jepp; sehr gerne doch
""")
THANKS = phrases("""
    danke; vielen dank; ok; okay; danke dir; merci; gut; super; klar; besten dank; alles klar; prima; ja; sorry;
    servus; passt; herzlichen dank; perfekt
""")
PREFACES = phrases("""
    danke|vielen_dank|besten_dank lea? für|fürs den|die|das|deine|deinen? {lovely}? {work}|notizen|mail;
    danke|vielen_dank|besten_dank lea? für|fürs den|die|das|deine|deinen? {lovely}? info|infos|lead;
    herzlichen_dank|danke_dir|merci lea? für|fürs den|die|das|deine|deinen? {lovely}? {work}|notizen|mail;
    herzlichen_dank|danke_dir|merci lea? für|fürs den|die|das|deine|deinen? {lovely}? info|infos|lead;
    danke|vielen_dank|besten_dank lea? für|fürs diesen|dein|alles? {lovely}? {work}|notizen|mail|info|infos|lead;
    danke|vielen_dank|besten_dank lea? für|fürs so_einen|einen|eine? {lovely}? {work}|notizen|mail|info|infos|lead;
    herzlichen_dank|danke_dir|merci lea? für|fürs diesen|dein|alles? {lovely}? {work}|notizen|mail|info|infos|lead;
    herzlichen_dank|danke_dir|merci lea? für|fürs so_einen|einen|eine? {lovely}? {work}|notizen|mail|info|infos|lead;
    danke|vielen_dank|besten_dank lea? für|fürs den|die|das|deine|deinen? {lovely}? vorarbeit|arbeit|hinweis;
    danke|vielen_dank|besten_dank lea? für|fürs den|die|das|deine|deinen? {lovely}? nachricht|weiterleitung|übergabe;
    herzlichen_dank|danke_dir|merci lea? für|fürs den|die|das|deine|deinen? {lovely}? vorarbeit|arbeit|hinweis;
    herzlichen_dank|danke_dir|merci lea? für|fürs den|die|das|deine|deinen? {lovely}? nachricht|weiterleitung|übergabe;
    danke|vielen_dank|besten_dank lea? für|fürs diesen|dein|alles? {lovely}? vorarbeit|arbeit|hinweis;
    danke|vielen_dank|besten_dank lea? für|fürs so_einen|einen|eine? {lovely}? vorarbeit|arbeit|hinweis;
    danke|vielen_dank|besten_dank lea? für|fürs diesen|dein|alles? {lovely}? nachricht|weiterleitung|übergabe;
    danke|vielen_dank|besten_dank lea? für|fürs so_einen|einen|eine? {lovely}? nachricht|weiterleitung|übergabe;
    herzlichen_dank|danke_dir|merci lea? für|fürs diesen|dein|alles? {lovely}? vorarbeit|arbeit|hinweis;
    herzlichen_dank|danke_dir|merci lea? für|fürs so_einen|einen|eine? {lovely}? vorarbeit|arbeit|hinweis;
    herzlichen_dank|danke_dir|merci lea? für|fürs diesen|dein|alles? {lovely}? nachricht|weiterleitung|übergabe;
    herzlichen_dank|danke_dir|merci lea? für|fürs so_einen|einen|eine? {lovely}? nachricht|weiterleitung|übergabe;
    {lovely} {work}; klingt|hört_sich sehr|echt|richtig? gut|super|spannend|interessant|vielversprechend an?;
    ich? habe|hab es|alles|die_notizen|deine_notizen|deine_mail gelesen|angeschaut|angesehen;
    ich? habe|hab es|alles|die_notizen|deine_notizen|deine_mail durchgelesen|geprüft|gesehen|durchgeschaut;
    ich? habe|hab den_lead|das|die_unterlagen|mir_alles|mir_das|mir_den_lead gelesen|angeschaut|angesehen;
    ich? habe|hab den_lead|das|die_unterlagen durchgelesen|geprüft|gesehen|durchgeschaut;
    ich? habe|hab mir_alles|mir_das|mir_den_lead durchgelesen|geprüft|gesehen|durchgeschaut;
    alles gelesen|angeschaut|geprüft|klar|verstanden|gesehen;
    sorry|entschuldige|entschuldigung für? die|meine? späte|verspätete? antwort|rückmeldung;
    nach dem|unserem|einem|deinem|meinem {nice}* gespräch|telefonat|anruf|call|treffen|termin;
    {nice}* gespräch|telefonat gehabt|geführt|mit @ @?; von meiner seite aus?; meinerseits; von mir aus;
    was mich angeht|betrifft; aus meiner sicht; für meine begriffe; ich bin überzeugt; bin überzeugt; überzeugt;
    passt mir|alles|gut|perfekt|super; gefällt mir; das passt; alles passt; keine fragen;
    kenne die|den|sie|ihn schon|gut|bereits?; freue mich drauf|sehr|darüber; ich freue mich drauf|sehr|darüber;
    kurz_und_knapp; um es kurz zu machen; wie eben|gerade|schon? telefonisch? besprochen; liest sich gut|super|spannend;
    genau was|sowas ich suche|brauche; war im urlaub|unterwegs|auf_messe; bin wieder da|zurück; da freue ich mich;
    das|der|die klingt|liest_sich sehr|echt|richtig? gut|super|spannend|interessant|toll;
    nach reiflicher|kurzer|langer|längerer|nochmaliger|eingehender|genauer überlegung|prüfung|durchsicht|recherche;
    nach allem|dem was ich gehört|gelesen habe|hab;
    ich|wir? habe|hab|haben es|lange|gut|nochmal|alles überlegt|nachgedacht|geprüft;
    ich? habe|hab lange|hin_und_her überlegt;
    nach dem|unserem|einem|meinem {talked}* gespräch|telefonat|anruf|call|treffen mit|bei herrn|frau|dem|der|firma? @;
    nach dem|unserem|einem|meinem {talked}* gespräch|telefonat|anruf|call mit herrn|frau dr|prof|magister|doktor @;
    danke|vielen_dank|besten_dank|merci lea? für|fürs|für_das|für_die weiterleiten|zusenden|weiterleitung|zusendung;
    danke|vielen_dank|besten_dank|merci lea? fürs|für_den lead|schicken;
    nach dem|unserem|einem|meinem|ausführlichem|kurzem {talked}* erstgespräch|gespräch|telefonat|anruf|call|treffen;
    nach dem|unserem {talked}* termin|besuch|ersttermin|folgetermin;
    nach dem|unserem {talked}* termin|besuch vor_ort|mit_ihm|mit_ihr|beim_kunden;
    nach dem|unserem {talked}* termin|besuch|ersttermin mit|bei herrn|frau|firma @;
    nach rücksprache mit ihr|ihm|dem_kunden|der_kundin; nach rücksprache mit herrn|frau|firma @;
    {because_of} {lacking}? {what_lacks};
    laut|lt|gemäß|gemäss|siehe|vgl erstgespräch|telefonat|gespräch|notiz|notizen|mail|protokoll|anruf|call;
    nach prüfung|durchsicht|überlegung|recherche|rücksprache|telefonat|gespräch|ersttermin|erstgespräch;
    nach prüfung|durchsicht|sichtung der|des|aller unterlagen|daten|leads|notizen|infos|angaben;
    nach eingehender|kurzer|interner prüfung|beratung|abstimmung|rücksprache
""")
YES = phrases("""
    ja; jawohl; jo; jep; ja bitte; joa; jupp; ja gern; ja gerne; jaa; yes; jap; jepp; ja klar; ja unbedingt
""")
NO = phrases("""
    nein; nö; nee; ne; nein danke; ne du; nö du; nope; naa; nee du; nein sorry; sorry nein
""")
SIGN_OFFS = phrases("""
    viele grüße; viele gruesse; beste grüße; mit freundlichen grüßen; freundliche grüße; liebe grüße; bg; lg; grüße;
    gruß; gruss; schöne grüße; vg; mfg; danke; vielen dank; herzliche grüße; besten gruß; lieben gruß; danke und gruß;
    danke und viele grüße; mit besten grüßen; viele liebe grüße; ciao; tschüss; sonnige grüße; freundliche grüsse;
    liebe grüsse; beste grüsse; viele grüsse; gruesse; schönen gruß; bis dann; bis bald; bis morgen; bis später; hg;
    schönes wochenende; schönen feierabend; mit freundlichem gruß; schöne grüsse; tschö; servus; beste gruesse;
    liebe gruesse; mit freundlichen gruessen; dank und gruß; danke dir; cheers; gruss und dank; bussi; pfiat di;
    pfiat di gott; baba; ade; gruess; lieber gruß; liebe grüße aus; freundlicher gruß; sonnigen gruß; bis die tage;
    grüßle; herzlichst; beste grüße aus; glg; hdl; mlg; besten dank; danke vielmals; merci; merci vielmals;
    mit besten gruessen; kollegiale grüße; mit kollegialen grüßen; hochachtungsvoll; schönen tag; schönen tag noch;
    schönen tag dir; gruß aus; grüße aus
""")
PLANS = phrases("""
    {do} sie|ihn|ihr|ihm|frau|herrn|gleich|heute|morgen|mich|dich|dann;
    ich|wir {do} sie|ihn|die_kundin|den_kunden|frau|herrn|mich|uns|dann|gleich?;
    ich|wir {do} heute|morgen|ihr|ihm|da|mal|die|den|das|eine|einen?; {do}|{did} ich|wir; {do};
    ich|wir werde|werden|will|wollen|kann|können|muss|würde sie|ihn|dann|gleich|morgen|da|das|den|die|nur|noch|auch?;
    werde|werden sie|ihn|mich|ich|da|das|den|die?; wird erledigt|gemacht;
    termin|anruf|demo|treffen|gespräch ist|steht|vereinbart|geplant|gebucht|am|bereits|schon;
    besuch|ersttermin|opportunity|opp|einladung|call ist|steht|vereinbart|geplant|gebucht|am|bereits|schon;
    termin|anruf|demo|treffen|gespräch wird|lege|morgen|nächste|fix|bleibt|raus|folgt;
    besuch|ersttermin|opportunity|opp|einladung|call wird|lege|morgen|nächste|fix|bleibt|raus|folgt;
    rückruf|anruf|termin|demo; sie|ihn|die|den|das|ihr|ihm|frau|herrn {do} ich|wir;
    sie|ihn|die|den|das|frau|herrn @ @? {do} ich|wir; ich|wir bin|sind|war|waren im|in|bei|unterwegs|auf|ab|außer|erst;
    ich|wir bin|sind|war|waren wieder|dort|schon|bereits|heute|morgen|gespannt|vor;
    bin|sind im|in|bei|unterwegs|auf|ab|erst|wieder|morgen|heute|gespannt|schon|vor|ab|dort;
    nächster|nächste schritt|schritte;
    dann|morgen|heute|danach|gleich|nachher|anschließend|später|montag|übermorgen {do}|werde|{did} ich|wir;
    nächste_woche|montag|dienstag|mittwoch|donnerstag|freitag {do}|werde ich|wir;
    am_montag|am_dienstag|am_mittwoch|am_donnerstag|am_freitag|heute_abend|morgen_früh {do}|werde ich|wir;
    habe|hab|haben sie|ihn|ihr|ihm|mit|schon|bereits|gerade|eben|den;
    habe|hab|haben die|das|einen|eine|termin|uns|mir|für|noch|es|heute; ich|wir habe|hab|haben;
    mein kollege|chef|team|presales @? kommt|ist|macht_mit|begleitet|nimmt|übernimmt_den_call|hilft;
    meine kollegin|chefin @? kommt|ist|begleitet|hilft|nimmt; der|die kollege|kollegin aus_dem|vom; freue mich;
    ich freue
""")
CUSTOMERS = phrases("""
    sie; er; die; ihr|ihre|ihren|ihrem|sein|seine|seinen|seinem|deren {customer}; der|die|das|den|dem|des {customer};
    frau|herr|herrn @; anna; anna roth; ich denke|glaube|hoffe|vermute|schätze|weiß|weiss dass? sie|er|die|der|da|es;
    denke|glaube|hoffe|vermute|schätze sie|er|die|der|dass; anscheinend sie|er|ist|hat|haben; beide; alle dort;
    die beiden; der gute|mann|typ; die gute|leute; sie und @; ihre leute; laut ihr|ihm|frau|herrn|assistentin; denen;
    bei denen; bei ihr; bei ihm; niemand ging|ist; ging niemand; er und sie
""")
HARMLESS = phrases("""
    sehe kein|keine problem|probleme|hindernis beim|mit|bei|im ..; merci vilmal;
    was will man mehr; klein aber fein; auf mich anlegen; wie immer|gewohnt|besprochen|vereinbart|gehabt;
    keine demo|vorführung|abweichung|abweichungen|einwände; aber machbar|ausreichend|fein|okay|gut|sportlich;
    rest mach|mache|erledige ich; es fehlt nichts; nicht wundern;
    sonst alles|nettes|netter|nette|gutes|guter|gute|ok|gut|super|freundlich|prima|passt; macht spaß|spass ..;
    hatte|habe|hab angenommen|akzeptiert|zugesagt; was will man mehr;
    wollten|wollte|will|wollen|brauchten|brauchte|suchten|suchte nur|bloß den|die|das|einen|eine|ein|mal|unseren|unsere;
    als gedacht|erwartet|geplant|angekündigt|gesagt|gehofft;
    nur der|das zeitrahmen|zeitplan|zeitpunkt|zeithorizont|preis|termin|bedarf|entscheider|leidensdruck;
    kriegen|bekommen|schaffen wir aber? hin; aber das? passt|geht|reicht|machbar|kein_problem;
    gib|gebt mir|uns bescheid|kurz; ich? hoffe das_hilft|bald|das_passt; freue mich auf; nicht mehr lange;
    bitte|mir|uns noch; noch die|den|das|einen|eine|mal|ein|etwas; wenn|sobald du|ihr zeit|sie|es|was|noch hast|habt?;
    eins|zwei|drei|vier|fünf|# ist|sind|war|waren quatsch|unsinn|unfug|blödsinn|mist|erfunden;
    zum|aus|just spaß|jux|langeweile .. ausgefüllt|geklickt|gemacht|angefragt|bestellt|eingetragen|angekreuzt;
    was|wat soll ich denn|bloß|nur da? damit|hier|da;
    was soll ich sagen|machen|tun|da|dort|noch|dazu|groß sagen|machen?;
    sie|er|die|der|herr|frau @? ist|war|wäre .. nicht|nimmer zuständig; kommt|kommen mir|uns .. .. vor;
    nach|auf @ gefragt|erkundigt|angesprochen; nach @ @ gefragt|erkundigt; fahre|fahr|reise|fliege|düse .. nach @;
    konkurrenz ist|wäre auch|noch|schon? dran|im_rennen|im_spiel|drin|da;
    könnte|könnten etwas|ein_bisschen|noch|ruhig? höher|besser|größer|mehr|länger|früher|kürzer sein;
    kein problem|thema|stress|ding|kommentar|einwand|handlungsbedarf|grund_zur_sorge|wunder|ding;
    keine frage|fragen|einwände|sorge|sorgen|probleme|rückfragen|eile|ursache|sache;
    keine weiteren|offenen|weitere fragen|rückfragen|infos|informationen|frage;
    nichts weiter|mehr_nötig|dagegen|hinzuzufügen|zu_danken|zu_meckern|auszusetzen;
    nicht nötig|schlecht|schlimm|übel|verkehrt; kann es|das nicht|kaum erwarten|abwarten; kanns nicht|kaum erwarten;
    könnte nicht besser|passender; ohne wenn und aber;
    ohne weiteres|zögern|vorbehalt|frage|rückfragen|probleme|umschweife;
    melde|meldet|meld dich|euch? gern|gerne|bitte|einfach? wenn|falls ..;
    ruf|ruft|mail|sag|schreib|gib|gebt mich|mir|bescheid|uns|kurz|laut? .. wenn|falls|sobald ..; nur zu; nicht nur;
    wenn|falls|sobald|sofern du|ihr|sie noch|von|etwas|was|mehr|infos|fragen|magst|willst|kannst ..;
    wenn|sobald|nachdem|bevor|bis ich|wir .. {did_verb}; falls was ist;
    sobald|wenn|nachdem|bevor|bis|während ich|wir zurück|da|wieder|im|mehr|mit|sie|ihn ..;
    sobald|wenn|nachdem|bevor|bis|während ich|wir was|etwas|dort|bei|auf|unterwegs|den|die|das ..; so bald wie möglich;
    sobald wie möglich; wenn möglich; falls nötig|noch; bei bedarf;
    nach|vor|bis|ab|kurz_vor|kurz_nach|gleich_nach|erst_nach|erst_ab|erst_am {daytime};
    ich|wir? habe|hab|konnte|haben|konnten .. {not} .. {did_verb};
    {not} erreicht|erwischt|angetroffen|gesprochen|drangekriegt|ans_telefon; ging niemand|keiner ran|dran|ans_telefon;
    sie|er|niemand|keiner @? hat|ist|ging|geht|war|nimmt {not}? ran|abgehoben|geantwortet|rangegangen|ab|da;
    frau|herr|die|assistentin|@ @? hat|ist|ging|geht|war|nimmt {not}? ran|abgehoben|geantwortet|rangegangen|ab|da;
    niemand|keiner geht|ging|ist|war ran|da|dran|im_büro;
    sie|er|niemand|keiner|frau @ hat|ist|ging|geht {not}? dran|da|reagiert|gemeldet;
    keine antwort|reaktion|rückmeldung bisher|bislang|bis_jetzt?;
    hat|ist|habe|haben nicht|noch_nicht abgehoben|geantwortet|rangegangen|reagiert|da|zurückgerufen|gemeldet;
    war|ist|sind|bin nicht|noch_nicht|gerade_nicht|heute_nicht da|erreichbar|zu_erreichen|im_büro|am_platz|im_haus;
    nicht da|im_büro|am_platz|erreichbar|ran|dran bis|vor|heute|bisher?;
    sollte|müsste|dürfte|könnte passen|klappen|gehen|laufen|reichen|machbar_sein|schnell_gehen|was_werden;
    würde|wäre|würden|wären mich|uns|das|super|ich? freuen|gut|schön|super|toll|passen|klasse|nett;
    könnte groß|gut|spannend|was|ein_großer|größer|ein;
    ich denke|glaube das|sie|er|wir|da|es wird|ist|sind|geht|passt|können|klappt|kann .. gut|super|was;
    ich denke|glaube das|sie|er|wir|da|es wird|ist|sind|geht .. spannend|gewinnen|werden|klappen;
    ich denke|glaube das|sie|er|wir|da|es passt|können|klappt|kann .. spannend|gewinnen|werden|klappen;
    denke an|daran|dran; gut möglich; aber gern|gerne|klar|sicher|natürlich|ja|hallo|erst_am|nur_am;
    halt|halte dich|euch auf dem laufenden; ich halte dich|euch auf dem laufenden; der|die|den|dem anderen? kollegen;
    ihr|ihre|ihren|ihrem|sein|seine|seinen|seinem kollege|kollegin|kollegen|chef|chefin; heute oder morgen;
    montag oder dienstag; # oder #; mail oder telefon; sorry für ..; entschuldige|entschuldigung .. ..;
    später heute|am_tag|telefonieren|noch; auf jeden fall; mehr oder weniger; früher oder später; nicht weit;
    lasse mir das nicht entgehen; keine minute; nicht lange; nur noch anrufen|termin|kurz; nicht vergessen;
    zurück im büro; rufe|ruf|melde|meld .. zurück|wieder; melde mich|dann|morgen zurück; heute|morgen noch;
    noch heute|morgen|diese_woche|vor_ort|am|vormittags|mal|kurz|schnell|nicht_dort; zurück rufen; zurückrufen;
    ruft .. zurück; zurück aus; im moment unterwegs|im|noch|auf; einen moment geduld; doch gern|gerne|noch;
    halb acht|neun|zehn|elf|zwölf|eins|zwei|drei|vier|fünf|sechs|sieben|#; halbe stunde; halben stunde; eine halbe;
    anderthalb; halbes jahr;
    erste|erster|erstes|ersten gespräch|termin|telefonat|kontakt|mal|anruf|treffen|eindruck|schritt|demo|call|besuch;
    erstes mal;
    erst am|ab|nach|um|mal|montag|dienstag|mittwoch|donnerstag|freitag|morgen|wieder|nächste|heute|übermorgen;
    nur vormittags|nachmittags|am|noch|bis|mobil|kurz|zwischen|ab|montags; nur das beste|gutes; vor ort; vor allem;
    vor kurzem; vor der|dem|den mittagspause|urlaub|messe; nach wie vor; nach oben;
    nach kassel|berlin|hamburg|münchen|köln; bis auf weiteres; mit dem|ihrem|seinem kollegen;
    kollege|kollegin|kollegen aus|vom|von|@ ist|kommt|macht|begleitet|dabei; kollegen mit|dazu|bringen|mitbringen;
    mit meinem|meiner kollegen|kollegin; einen|eine kollegen|kollegin mit|dazu;
    muss nur|noch|ich|man|gleich|los|jetzt|morgen|kurz sagen|los|weg|in|ins|noch|schauen|mal|auf?; muss sagen;
    müssen nur noch|wir; ob ich|wir .. kann|können|kommen|schicken|anrufen|soll|darf; fragte ob|nach;
    hat gefragt ob|nach; fragt ob|nach; anderen standort|termin|tag; anderes mal|thema;
    anderen termin|standorte|standort|tag; beide standorte|werke|seiten|termine|male|sind|waren|wollen|kommen;
    beiden standorte|werke|termine|male|seiten|wollen|kommen; beides passt|gut; jemand aus|von|vom|der_it;
    doch recht|sehr|ganz|schon|noch|gleich; schon noch; immer noch; nach vorne; nicht auflegen; weder noch;
    keine zeit verlieren; keinen tag; trotz urlaub|messe|ferien; geklärt ist|haben|alles|schon|heute; alles geklärt;
    ist geklärt; haben|hab|habe das|alles|schon|wir geklärt; klären wir|ich im|beim|am|mit|in|vor_ort;
    kläre ich mit|im|am|vor; noch offene? punkte; brauche nur|noch die|den|das|eine; warte auf ihren|seinen rückruf;
    warten auf meinen|unseren; wartet auf meinen|unseren|mich|den|einen;
    hatte|hatten schon|gestern|heute|bereits|vorhin|eben|kurz|ihn|sie .. {did_verb}; hatten wir|ich .. {did_verb};
    alle unterlagen|notizen|infos|daten|punkte; kein thema; keine sache
""")
REQUESTS = phrases("""
    kannst|könntest|würdest du|ihr|sie mir|uns bitte|noch|mal? bitte|noch|mal? die|den|das|ihre|seine|deine|eine|einen;
    könnt|können|magst du|ihr|sie mir|uns bitte|noch|mal? bitte|noch|mal? die|den|das|ihre|seine|deine|eine|einen;
    schickst|sendest|gibst|leitest du mir|uns bitte? noch?;
    kannst|könntest du ihr|ihm|frau|herrn sagen|ausrichten|bescheid|@;
    hast|habt du|ihr noch? die|den|das|ihre|seine {data}
""")
