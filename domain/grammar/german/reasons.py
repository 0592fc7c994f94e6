"""German: how criteria are named, and what is said of a named one. How it is said without its name: `unmet`."""

from domain.grammar.german import unmet_sets, unmet_things
from domain.grammar.german.unmet import UNMET
from domain.grammar.language import Table, phrases

__all__ = ["CONJUNCTIONS", "CONTRASTS", "LACK", "LINKS", "NAMES", "NEUTRAL", "PRAISE", "SETS", "UNMET"]

SETS: Table = {**unmet_sets.SETS, **unmet_things.SETS}
NAMES: Table = {
    "budget": phrases("""
        budget; geld; preis; mittel; finanzierung; budgets; etat; finanzielle mittel; gelder; kosten; budgetfreigabe;
        finanzen; kohle; investitionsbudget; jahresbudget; investitionsmittel; bares; geldes; etats; it-etat; it-budget;
        haushaltsmittel
    """),
    "timeframe": phrases("""
        zeitrahmen; zeitplan; zeitpunkt; timing; zeithorizont; zeitraum; zeitfenster; zeitschiene; kaufzeitpunkt;
        zeitliche perspektive; terminplan; terminschiene; zeitplanung; projektstart; zeitl rahmen; zeitrahmens;
        zeitplans; startdatum; starttermin
    """),
    "pain_point": phrases("""
        problem; bedarf; schmerzpunkt; schmerz; leidensdruck; pain; bedürfnis; pain point; painpoint; handlungsdruck;
        schmerzpunkte; notwendigkeit; problematik; bedarfs; leidensdrucks; problems
    """),
    "willing_to_meet": phrases("""
        treffen; termin; gespräch; gesprächsbereitschaft; will treffen; terminbereitschaft; meeting; bereitschaft;
        gesprächstermin; treffbereitschaft; bereitschaft zum treffen; will meet; terminwunsch; kontaktbereitschaft;
        treffens; gesprächs; ortstermin; vor-ort-termin
    """),
    "authority": phrases("""
        entscheider; entscheiderin; entscheidungsbefugnis; befugnis; vollmacht; entscheidungskompetenz; entscheidung;
        entscheidungsgewalt; mitspracherecht; entscheidungsträger; entscheidungsmacht; entscheiderrolle;
        entscheidungsträgerin; entscheidungshoheit; entscheidungsvollmacht; entscheidungsrecht;
        unterschriftsberechtigung; zeichnungsberechtigung; kompetenz; zuständigkeit; zeichnungsrecht; autorität;
        prokura; entscheidern; entscheiders
    """),
}
LACK = phrases("""
    treffen|trifft {really}* nicht zu; kein; keine; keinen; keinem; keiner; keinerlei; nicht; nichts; ohne; fehlt;
    fehlen; fehlend; fehlende; fehlender; fehlendes; zu; mangelnde; mangelndes; mangelnder; mangels; unklar; unbekannt;
    falsch; falscher; falsche; niemand; nie; nicht gegeben; nicht erfüllt; unzureichend; problem mit; gering; knapp;
    schlecht; weg; gestrichen; eingefroren; wenig; weder; noch; erst; unrealistisch; zweifelhaft; fraglich; nirgends;
    hakt; scheitert; klein; ist das problem; hapert; krankt; nö; nein; null; negativ; durchgefallen; reicht nicht;
    verplant; gesperrt; gekürzt; ausgegeben; aufgebraucht;
    passt|passen|stimmt|stimmen|reicht|reichen|klappt {really}* nicht;
    hat|haben sie|er|die|der|dort|da {really}* keine|keinen|kein|keins; daneben; unpassend; ungenügend;
    nicht ausreichend; nicht vorhanden; nicht da; verfehlt; geplatzt; abgesagt; keins; keines; mangelhaft; mangelt; mau;
    dünn; blockiert; vom tisch; tot; ungeklärt; ist offen; noch offen; utopisch; abgelehnt; kippt; ist der knackpunkt;
    knackpunkt; nicht bestätigt|belegt|erkennbar|ersichtlich|mehr|haltbar|nachweisbar|darstellbar|erfüllbar|stimmig;
    nicht realistisch|passend|okay|ok|gut|ausreichend|genug|zutreffend|korrekt|richtig; entfällt; entfallen;
    weggefallen; weggebrochen; hinfällig; futsch; passé; fehlanzeige; mangelware;
    existiert|existieren|besteht|bestehen {really}* nicht; fällt|fallen weg|flach|aus|durch;
    gibt|gibts es? {really}* nicht|keins|keinen|keines|keine; unzutreffend; platt; schwach; ebbe; zero;
    stimmte|stimmten|passte|passten|reichte {really}* nicht; nope; ned|net|nimmer da|vorhanden?; ka; koa; koan; kei;
    nada; niente; liegt|liegen {really}* nicht vor; trifft|treffen {really}* nicht zu; aussichtslos; nicht zu halten;
    haut|hauen nicht hin; ungültig; überzogen; widerlegt; erfunden; nicht mal; nicht ansatzweise|annähernd; woanders;
    anderswo; leer; verwechslung; verweigert; gebunden; irgendwann; null komma null; keine spur; keine rede; unsinn;
    quatsch; unfug; blödsinn; luftnummer; wunschdenken; märchen; frei erfunden; an den haaren herbeigezogen; symbolisch;
    mickrig; lächerlich; jemand anders|anderes; sieht|schaut|siehts|schauts schlecht|mau|düster|mager aus?;
    ausgeschlossen; nicht drin; nicht machbar|zu_machen; kannst du|man knicken|vergessen; vergiss es; hapert es;
    ungenannt
""")
PRAISE = phrases("""
    {is} {all}? {fine}; passt|stimmt|passen|stimmen {all}?; hat|haben .. genug|ausreichend|budget|geld|bedarf|mittel;
    vorhanden; gegeben; okay; gut; genug; kein problem mit|beim; erfüllt; in ordnung; reicht; super; freigegeben;
    bestätigt; gibt es genug|reichlich|ausreichend|schon;
    {is} nicht das|ein|der problem|thema|punkt|grund|hindernis|knackpunkt; ja; geklärt; steht;
    hätten|hätte sie|er? schon?; gibts; gibt es; liegt es nicht; daran liegt es nicht; daran liegts nicht;
    daran scheitert es nicht; kein thema; unstrittig; will|würde sich? gern|gerne|jederzeit treffen;
    entscheidet|unterschreibt|bestimmt @? selbst|allein|alleine; darf unterschreiben|entscheiden;
    würde mich|uns .. treffen|empfangen; trifft sich gern|gerne|jederzeit; top; ok; sauber; wäre da; hat sie|er;
    haben sie; abgehakt; riesig; enorm; zugesagt; vereinbart; am tisch; mit am tisch; fix; zuhauf; üppig; massenhaft;
    unbestritten; optimal; passend; realistisch; plausibel; bestens; steht fest; steht schon; perfekt; prima;
    nachvollziehbar; nicht das problem; nicht das thema; besteht; bestehen; existiert; liegt vor; lag vor; trifft zu;
    treffen zu; haben gestimmt|gepasst; hat gestimmt|gepasst; gestimmt; klar erkennbar; gesichert; nachgewiesen; belegt;
    unproblematisch; einwandfrei; eindeutig; wäre da|okay|in_ordnung|gut; wären da|okay|in_ordnung|gut|eh;
    eh da|okay|gut|vorhanden; sehr hoch; ist hoch; kann ich bestätigen; gibts genug|reichlich; im überfluss; geritzt;
    stimmte|stimmten|passte|passten alles|auch|schon|soweit|ja?;
    da|vorhanden|gegeben|okay|ok|gut|erfüllt|gesichert|in_ordnung|genehmigt|bestätigt ist|sind|wäre|wären|sei|seien;
    erste sahne; spitze; spitzenklasse; klasse; wie gemalt; wie aus dem bilderbuch; vom feinsten; makellos; tadellos;
    eins a; 1a; ohne jeden? zweifel; zweifelsfrei; zur genüge; in hülle und fülle; satt; noch und nöcher; bombe;
    mustergültig; vorbildlich; haut hin; hauen hin; haut alles? hin; passt wie die faust; war korrekt; waren korrekt;
    sehr wohl; dagegen|hingegen|dafür schon|ja|wohl; und ob; aber ja; ja klar; na klar; klar; unbedingt; jederzeit;
    auf jeden fall; gar keine frage; brennend; er|sie allein|alleine; alleinentscheider; chefsache; vor ort bestätigt
""")
NEUTRAL = phrases("""
    erst im|beim|in|am|nach|während dem|der|unserem|einem|meinem|diesem? gespräch|termin;
    erst im|beim|in|am|nach|während dem|der|unserem|einem|meinem|diesem? telefonat|erstgespräch|ersttermin;
    erst im|beim|in|am|nach|während dem|der|unserem|einem|meinem|diesem? meeting|call|treffen|telefon|besuch;
    erst jetzt|heute|gestern|eben|gerade|vorhin|hinterher|danach|später rausgestellt|herausgestellt|erfahren|gemerkt;
    erst jetzt|heute|gestern|eben|gerade|vorhin|hinterher|danach|später gesehen|gesagt|klar|gelesen|erreicht;
    zu früh|schnell|voreilig angenommen|zugesagt|akzeptiert|gefreut; zu früh gefreut; seit @ jahren; seit @ monaten;
    seit jahren; in den letzten jahren|monaten;
    sie|er ist|wäre die|der? chefin|chef|inhaber|inhaberin und|selbst|selber|persönlich|allein;
    sie|er ist|wäre die|der? geschäftsführer|geschäftsführerin und|selbst|selber|persönlich|allein;
    sie|er ist|wäre die|der? bereichsleiter|abteilungsleiter|betriebsleiter und|selbst|selber|persönlich|allein;
    sie|er ist|wäre die|der? bereichsleiterin|abteilungsleiterin|betriebsleiterin und|selbst|selber|persönlich;
    sie|er ist|wäre die|der? fuhrparkleiter|fuhrparkleiterin und|selbst|selber|persönlich;
    sie|er ist|wäre die|der? einkaufsleiter|einkaufsleiterin und|selbst|selber|persönlich;
    ist|wäre|bin inhaber|inhaberin|chef|chefin|eigentümer|eigentümerin und|selbst|selber|allein|alleine;
    ist|wäre alleiniger|alleinige|selbst|selber|hier|dort inhaber|inhaberin|chef|chefin|eigentümer|eigentümerin und?;
    war|waren|gab|wurde|hatte|hatten .. vor|seit # jahren|monaten|wochen;
    war|waren|gab|wurde|hatte|hatten .. vor|seit @ jahren|monaten|wochen; vor langer zeit; vor langem;
    nach dem|der|unserem|einem|meinem|diesem {meet}; nicht|nie|auch vor ort;
    geeicht|geprüft|garantie|gewährleistung|tüv|zertifiziert|zugelassen|gewartet .. bis {far}|{when}|#;
    bei|in|an|während keinem|keiner|keinerlei {meet} dabei|anwesend|zugegen|beteiligt|am_tisch|zugeschaltet;
    notizen|notiz|angaben|infos|informationen|fragen|frage|recherche|daten|punkte|hinweise zu|zum|zur|über|bezüglich @;
    hat|haben|hatte|hatten sich beim|im|am|in|bei|nach dem|der|einem|unserem? {meet};
    mit|von|nach|vor den? euch|dir|uns|mir|ihm|ihr zu tun; zu tun haben|hat;
    alles gut vorbereitet|dokumentiert|gemacht|recherchiert; guter|netter|toller|super|angenehmer kontakt
""")
LINKS = phrases("""
    wegen; aufgrund; grund; gründe; der; die; das; dem; den; kriterium; kriterien; nummer; nr; punkt; punkte; und; ist;
    es ist; weil; da; denn; es fehlt an; fehlt es an; am; an; beim; auch; einfach; ihr; sein; deren; sie haben;
    sie hat; er hat; scheitert am; scheitert an; hakt am; von; und zwar; hauptsächlich; leider; haben; gibt es;
    liegt am; liegt an; mangels; in sachen; bezüglich; bzgl; betreffend; schlicht; nur; mein; des; im; bei; beides;
    konkret; genauer; thema; hier; dort; dafür;
    auf grundlage von|der|des?; auf basis von|der|des?; basierend auf; in bezug auf; hinsichtlich; seitens; dass; ergo;
    also; somit; damit; folglich; daher; mithin; sprich; demnach; klar ist; fakt ist; sowohl; jeweils; eben; halt
""")
CONJUNCTIONS = phrases("""
    und; sowie; auch; außerdem; weder; noch; zudem; ausserdem; plus; ebenso; ferner; dazu; sondern auch; überdies;
    obendrein
""")
CONTRASTS = phrases("""
    aber; jedoch; allerdings; doch; obwohl; nur; sondern; wobei; während; trotzdem; bloß; lediglich; leider;
    bis auf; außer; ausser; abgesehen von; dennoch; nur dass
""")
