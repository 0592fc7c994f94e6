"""German: what stands around a decision, and phrases that cast no doubt."""

from domain.grammar.language import phrases

GREETINGS = phrases("""
    hallo; liebe; lieber; guten morgen; guten tag; guten abend; moin; servus; grüezi; hi; hallöchen; sehr geehrte;
    sehr geehrter; grüß dich; grüß gott; morgen; tag; mahlzeit; hey; moin moin; gruezi
""")
COURTESIES = phrases("""
    danke|vielen_dank|besten_dank|herzlichen_dank|merci dir|euch|ihnen|schön|sehr?;
    danke|vielen_dank|besten_dank für|fürs .. .. ..;
    entschuldige|entschuldigung|sorry die|für? die|meine? späte|verspätete? antwort|rückmeldung;
    entschuldige|entschuldigung|sorry die|für? die|meine? späte|verspätete? reaktion|verzögerung;
    guter|super|toller|schöner|klasse|spannender lead|arbeit|job|kontakt|fund;
    gute|tolle|super|klasse arbeit|sache|vorarbeit|idee;
    klingt|hört_sich sehr? gut|super|spannend|interessant|vielversprechend an?;
    das klingt|sieht sehr? gut|super|spannend|interessant|vielversprechend aus?;
    wie besprochen|vereinbart|telefonisch_besprochen; alles gut|klar|bestens; gern|gerne; sehr gern|gerne; bitte;
    mit vergnügen; schönes|schönen|schöne wochenende|abend|tag|woche|feierabend noch?; bis bald|dann|später|morgen;
    viele|liebe|beste grüße; freut mich; mit freundlichen grüßen; verstanden; notiert; wird gemacht|erledigt;
    mach|mache ich; passt; geht klar; prima; sehr schön
""")
LABELS = phrases("""
    entscheidung; meine entscheidung; antwort; meine antwort; ergebnis; kurz; kurze antwort; mein votum
""")
FILLERS = phrases("""
    leider; okay; gut; alles klar; in ordnung; klar; super; prima; perfekt; gern; gerne; sehr gern; sehr gerne;
    natürlich; selbstverständlich; klasse; toll; bestens; passt; danke; vielen dank; bitte; jawoll; also; na klar;
    mit vergnügen; so; wunderbar; sehr gut; cool; schön; freut mich; einverstanden; alles gut
""")
YES = phrases("ja; jawohl; jo; jep")
NO = phrases("nein; nö; nee")
SIGN_OFFS = phrases("""
    viele grüße; viele gruesse; beste grüße; mit freundlichen grüßen; freundliche grüße; liebe grüße; bg; lg; grüße;
    gruß; gruss; schöne grüße; vg; mfg; danke; vielen dank; herzliche grüße; besten gruß; lieben gruß; danke und gruß;
    danke und viele grüße; mit besten grüßen; viele liebe grüße; ciao; tschüss; sonnige grüße
""")
PLANS = phrases("""
    ich|wir {do} sie|ihn|die_kundin|den_kunden|frau|herrn|mich|uns|dann|gleich|heute|morgen?; {do}|{did} ich|wir; {do};
    ich|wir werde|werden|will|wollen|kann|können sie|ihn|dann|gleich|morgen?; werde|werden sie|ihn|mich|ich?;
    wird erledigt|gemacht; termin|anruf|demo|treffen|gespräch ist|steht|vereinbart|geplant|gebucht;
    rückruf|anruf|termin; sie|ihn|die {do} ich|wir; ich|wir bin|sind im|in|bei|unterwegs|auf|ab|außer|erst|wieder;
    bin|sind im|in|bei|unterwegs|auf|ab|erst|wieder; nächster schritt;
    dann|morgen|heute|danach|gleich {do}|werde ich|wir;
    nächste_woche|montag|dienstag|mittwoch|donnerstag|freitag {do}|werde ich|wir
""")
HARMLESS = phrases("""
    gib|gebt mir|uns bescheid|kurz; ich? hoffe das_hilft|bald; freue mich auf; nicht mehr lange; bitte|mir|uns noch;
    noch die|den|das|einen|eine|mal; wenn|sobald du zeit|sie|es hast?;
    kein problem|thema|stress|ding|kommentar|einwand|handlungsbedarf|grund_zur_sorge;
    keine frage|fragen|einwände|sorge|sorgen|probleme|rückfragen;
    keine weiteren|offenen fragen|rückfragen|infos|informationen; nichts weiter|mehr_nötig|dagegen|hinzuzufügen;
    nicht nötig|schlecht|schlimm|übel; kann es nicht erwarten|abwarten; kanns nicht erwarten; könnte nicht besser;
    ohne wenn und aber; ohne weiteres|zögern|vorbehalt|frage|rückfragen;
    melde|meldet dich|euch? gern|gerne|bitte? wenn|falls ..;
    ruf|ruft|mail|sag|schreib mich|mir|bescheid? .. wenn|falls ..; nur zu; nicht nur;
    wenn|falls|sobald|sofern du|ihr|sie noch|von|etwas|was|mehr|infos|fragen ..;
    wenn|sobald|nachdem|bevor|bis ich|wir .. {did_verb}; falls was ist;
    sobald|wenn|nachdem|bevor|bis ich|wir zurück|da|wieder|im|mehr|mit|sie|ihn ..; so bald wie möglich; wenn möglich;
    falls nötig; bei bedarf; nach|vor|bis|ab {daytime}; ich|wir? habe|hab|konnte|haben .. {not} .. {did_verb};
    {not} erreicht|erwischt|angetroffen; ging niemand ran;
    sie|er|niemand|keiner|frau @ hat|ist|ging {not}? ran|abgehoben|geantwortet|rangegangen;
    sie|er|niemand|keiner|frau @ hat|ist|ging {not}? dran|da|reagiert|gemeldet; keine antwort|reaktion;
    hat|ist nicht abgehoben|geantwortet|rangegangen|reagiert|da|zurückgerufen;
    war nicht da|erreichbar|zu_erreichen|im_büro; nicht da|im_büro;
    sollte|müsste passen|klappen|gehen|laufen|reichen|machbar_sein;
    würde|wäre mich? freuen|gut|schön|super|toll|passen; könnte groß|gut|spannend|was;
    ich denke|glaube das|sie|er|wir|da wird|ist|sind|geht|passt|können .. gut|super|was|spannend|gewinnen;
    denke an|daran|dran; gut möglich; aber gern|gerne|klar|sicher|natürlich|ja|hallo; halt dich|euch auf dem laufenden;
    halte dich|euch|sie|ihn? auf dem laufenden; nichts zu danken; der|die anderen? kollegen;
    ihr|ihre|sein|seine kollege|kollegin|kollegen; heute oder morgen; montag oder dienstag; # oder #;
    mail oder telefon; sorry für ..; entschuldige|entschuldigung .. ..; später heute|am_tag|telefonieren;
    auf jeden fall; mehr oder weniger; früher oder später; nicht weit; lasse mir das nicht entgehen; keine minute;
    nicht lange; nur noch anrufen|termin; nicht vergessen; zurück im büro; rufe|melde .. zurück|wieder;
    melde mich|dann|morgen zurück; heute|morgen noch; noch heute|morgen|diese_woche; zurück rufen; zurückrufen;
    im moment unterwegs|im; einen moment geduld; doch gern|gerne
""")
REQUESTS = phrases("""
    kannst|könntest|würdest|könnt|können du|ihr|sie mir|uns bitte? noch? die|den|das|ihre|seine;
    schickst|sendest|gibst du mir|uns bitte? noch?
""")
THANKS = phrases("danke; vielen dank; ok; okay; danke dir; merci; gut; super; klar")
PREFACES: tuple[str, ...] = ()
CUSTOMERS: tuple[str, ...] = ()
