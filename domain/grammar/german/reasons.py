"""German: how criteria are named, and how people say that one is not met."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "boss": phrases("""
        chef; chefin; geschäftsführer; geschäftsführerin; geschäftsführung; vorstand; cfo; ceo; cto; einkauf; inhaber;
        inhaberin; leiter; leiterin; vorgesetzter; vorgesetzte; vorgesetzten; chefs; mann; frau; zentrale; konzern;
        mutter; muttergesellschaft; aufsichtsrat; betriebsrat; finanzchef; finanzchefin; management; bereichsleiter;
        gesellschafter; boss
    """),
    "happy": phrases("""
        zufrieden; glücklich; happy; gut versorgt; bestens versorgt; gut bedient; sehr zufrieden; wunschlos glücklich
    """),
    "meet": phrases("""
        termin; treffen; gespräch; meeting; besuch; telefonat; termine; gespräche; sprechen; reden; telefonieren; demo;
        uns sehen; terminvereinbarung; kennenlernen; zusammensetzen; anruf; vor-ort-termin; präsentation
    """),
    "nothing": phrases("nicht; keinen; kein; keine; nichts; niemanden; keinerlei; nie"),
    "soon": phrases("""
        dieses jahr; in diesem jahr; dieses quartal; bald; demnächst; in absehbarer zeit; in nächster zeit;
        dieses halbjahr; heuer
    """),
    "when": phrases("""
        nächstes jahr; nächsten jahr; nächstem jahr; nächstes quartal; kommendes jahr; kommenden jahr;
        im nächsten jahr; 2026; 2027; 2028; 2029; 2030; 2031; 2032; januar; februar; märz; april; mai; juni; juli;
        august; september; oktober; november; dezember; q1; q2; q3; q4; herbst; frühjahr; sommer; winter; ende; anfang;
        mitte; übernächstes jahr; ab; in einem jahr; in zwei jahren; in drei jahren; jahresende; zwei jahren;
        drei jahren; im; neuen jahr; frühling
    """),
}
NAMES: Table = {
    "budget": phrases("""
        budget; geld; preis; mittel; finanzierung; budgets; etat; finanzielle mittel
    """),
    "timeframe": phrases("""
        zeitrahmen; zeitplan; zeitpunkt; timing; zeithorizont; zeitraum; termin; zeitfenster
    """),
    "pain_point": phrases("problem; bedarf; schmerzpunkt; schmerz; leidensdruck; pain; bedürfnis"),
    "willing_to_meet": phrases("""
        treffen; termin; gespräch; gesprächsbereitschaft; will treffen; terminbereitschaft; meeting; bereitschaft
    """),
    "authority": phrases("""
        entscheider; entscheiderin; entscheidungsbefugnis; befugnis; vollmacht; entscheidungskompetenz; entscheidung;
        entscheidungsgewalt; mitspracherecht; entscheidungsträger; entscheidungsmacht
    """),
}
UNMET: Table = {
    "budget": phrases("""
        nicht|nichts zahlen|bezahlen|leisten|ausgeben kann|können|will|wollen;
        kein|keine budget|geld|mittel hat|haben|da|vorhanden;
        kein|keine|keinen|keinerlei|ohne|wenig|nicht|nie .. geld|budget|mittel|etat|finanzierung; zu teuer|kostspielig;
        pleite; kann|können|könnte|will|wollen .. nicht leisten|bezahlen|zahlen|ausgeben|finanzieren;
        zahlt|zahlen|bezahlen .. nicht|nichts;
        preis|kosten|budget ist|sind|war|waren? .. zu hoch|gering|klein|knapp|niedrig;
        budget|geld|mittel|etat gestrichen|gekürzt|eingefroren|weg|aufgebraucht;
        budget|geld|etat ist|wurde|sind|wird .. gestrichen|gekürzt|eingefroren|weg|aufgebraucht;
        budget|geld|etat ist|wurde|sind|wird .. verplant|ausgeschöpft|nicht_da|nicht_freigegeben|gesperrt; sparkurs;
        ausgabenstopp; haushaltssperre; investitionsstopp; kein cent; unter unserer? grenze|minimum;
        nicht budgetiert|eingeplant; nichts im plan|budget|etat|haushalt; geld|budget|etat|mittel fehlt|fehlen;
        budget gibt es erst|nicht; budget erst; knapp bei kasse;
        geld|budget gibt|bekommt|kommt|hat|haben .. erst|nicht|keines|keins; will|wollen es umsonst|gratis|kostenlos;
        zu wenig geld|budget|mittel
    """),
    "timeframe": phrases("""
        nicht|kein|keine|nichts .. vor|bis {when}; erst .. {when}; frühestens {when}; {when} frühestens;
        nicht .. {soon}; nicht vor {when}; zu früh; zu weit weg|entfernt|hin; in # jahren|monaten;
        in zwei|drei|vier|fünf|ein_paar|einigen jahren; kein projekt|plan|vorhaben .. {soon}; verschoben auf|bis;
        auf eis; projekt ist|wurde? .. verschoben|gestoppt|pausiert|vertagt; vertagt; keine eile; irgendwann;
        kein zeitplan; vertrag läuft .. bis; gebunden bis; bis {when} gebunden; läuft noch bis; hat zeit; haben zeit;
        nur mal schauen|umschauen|informieren; derzeit|aktuell|momentan kein thema; nicht .. priorität;
        keine priorität; falscher zeitpunkt; zeitpunkt passt|stimmt nicht; später|nicht mal mehr? dieses jahr;
        kein thema vor; bis {when} .. nichts; kommt erst .. {when}; dieses jahr nicht|nichts mehr?;
        vor {when} .. nichts|nicht|kein|keine; zeitrahmen passt|stimmt nicht;
        in absehbarer zeit .. nicht|nichts|kein|keine; keinen zeitdruck
    """),
    "timeframe?": phrases("kauft|kaufen|entscheidet|entscheiden|starten|startet .. {when}"),
    "pain_point": phrases("""
        nicht|nichts brauchen|benötigen|braucht; keinen|kein bedarf|problem|leidensdruck hat|haben; zufrieden sind|ist;
        kein|keine|keinen|keinerlei .. problem|probleme|bedarf|leidensdruck|schmerz|not|anlass|grund; {happy} mit;
        sind|ist .. {happy}; braucht|brauchen|benötigt|benötigen .. nicht|nichts;
        sieht|sehen .. keinen|nicht|kein bedarf|nutzen|problem|grund|sinn|mehrwert;
        haben|hat schon|bereits .. lösung|anbieter|system|was|etwas|lieferanten;
        läuft|funktioniert|klappt|geht alles? gut|super|prima|einwandfrei|bestens|rund;
        alles läuft|funktioniert|bestens; es drückt nichts|nirgends; kein leid; will|wollen nichts ändern|wechseln;
        wollen|will .. nicht wechseln|ändern; problem ist|wurde|hat .. gelöst|erledigt; schon gelöst;
        nur neugierig|neugier; kommen|kommt gut zurecht|klar; kein handlungsdruck; nichts zu verbessern;
        vermisst|vermissen nichts; drückt .. nicht|kein|nirgends; läuft doch|ja alles;
        aktuelle|jetzige|bestehende lösung .. reicht|gut|läuft|passt
    """),
    "willing_to_meet": phrases("""
        {meet} wurde|ist|war abgesagt|abgelehnt|geplatzt|verweigert; nicht .. treffen|sprechen will|möchte|wollen;
        kein|keinen {meet} will|möchte|wollen; niemand|keiner .. {meet};
        will|wollen|möchte|möchten|mag|kann|können .. {nothing} .. {meet}; kein|keine|keinen|ohne {meet};
        lehnt|lehnen .. {meet} ab; nicht|nie .. bereit .. {meet}; nicht .. treffen; kein interesse an .. {meet};
        hat|haben aufgelegt; aufgelegt; nicht erschienen|gekommen|aufgetaucht;
        {meet} abgesagt|abgelehnt|geplatzt|verweigert; verweigert|verweigern .. {meet};
        hat|haben .. {meet} abgesagt|abgelehnt|verweigert|platzen; nur per|via mail|e-mail;
        will|wollen|möchte|möchten nur .. prospekt|broschüre|unterlagen|katalog;
        will|wollen|möchte|möchten nur .. infos|info|material|informationen;
        nur unterlagen|infomaterial|prospekt|broschüre;
        will|wollen|möchte nicht mit mir|uns .. sprechen|reden|treffen|telefonieren;
        nicht mit uns|mir .. sprechen|reden; keine zeit für .. {meet}; lässt|lassen sich nicht .. {meet};
        gibt|geben mir|uns keinen termin; bekomme|bekommen|kriege keinen termin; nicht angerufen werden;
        möchte nicht kontaktiert|angerufen werden; kein treffen; nimmt|nehmen .. kein|keinen|keine {meet};
        zu keinem|keinerlei {meet} bereit; kommt|kommen nicht zu|zum .. {meet}
    """),
    "authority": phrases("""
        nicht|nichts .. entscheiden|unterschreiben|bestimmen darf|kann|dürfen|können; muss|müssen .. fragen;
        nicht die|der entscheidungsträger|entscheiderin|entscheider;
        nichts|nicht|kein|keine|keinen|keinerlei .. zu sagen|entscheiden|melden|bestimmen;
        hat|haben .. nichts zu sagen|entscheiden|melden|bestimmen;
        entscheidet|entscheiden|unterschreibt|bestimmt .. nicht|nichts; {boss} entscheidet|unterschreibt|bestimmt;
        entscheidet|unterschreibt|bestimmt .. {boss};
        darf|dürfen|kann|können .. nicht|nichts .. entscheiden|unterschreiben|bestimmen;
        kein|keine .. entscheider|entscheiderin|entscheidungsbefugnis|befugnis|vollmacht;
        keinen|nicht|ohne .. entscheider|entscheiderin|entscheidungsbefugnis|befugnis|vollmacht;
        kein|keine|keinen|keinerlei mitspracherecht|entscheidungsgewalt|entscheidungskompetenz|kompetenz;
        kein|keine|keinen|keinerlei einfluss|budgetverantwortung|prokura|entscheidungsmacht;
        nur .. praktikant|praktikantin|werkstudent|werkstudentin|assistent;
        nur .. assistentin|sekretärin|azubi|sachbearbeiter|sachbearbeiterin|assistenz;
        ist praktikant|praktikantin|werkstudent|werkstudentin|azubi;
        nicht befugt|berechtigt|entscheidungsbefugt|zeichnungsberechtigt; nicht .. verantwortlich;
        entscheidung|entscheidungen liegt|liegen .. {boss}|jemand|zentrale|konzern|andere;
        entscheidung|entscheidungen fällt|trifft|treffen .. {boss}|jemand|zentrale|konzern|andere;
        falscher ansprechpartner; falsche ansprechpartnerin; muss|müsste|müssen .. {boss} .. fragen;
        braucht|brauchen die freigabe|zustimmung|genehmigung; jemand anders|anderes entscheidet;
        entscheidet jemand|wer anders|anderes?; nicht der|die entscheider|entscheiderin|richtige;
        das sagen hat .. {boss}; über .. kopf hinweg; nicht in .. entscheidung
    """),
}
LACK = phrases("""
    kein; keine; keinen; keinem; keiner; keinerlei; nicht; nichts; ohne; fehlt; fehlen; fehlend; fehlende; fehlender;
    zu; mangelnde; mangelndes; mangels; unklar; unbekannt; falsch; falscher; falsche; niemand; nie; nicht gegeben;
    nicht erfüllt; unzureichend; problem mit; gering; knapp; schlecht; weg; gestrichen; eingefroren; offen; wenig;
    weder; noch; erst; unrealistisch; zweifelhaft; fraglich; nirgends; hakt; scheitert; klein; ist das problem
""")
PRAISE = phrases("""
    ist|sind|war|wäre|wären passt|stimmt|da|gut|okay|klar|vorhanden;
    ist|sind|war|wäre|wären ausreichend|freigegeben|gegeben;
    ist|sind|war|wäre|wären genug|in_ordnung|kein_problem|nicht_das_problem; passt|passen|stimmt|stimmen;
    hat|haben .. genug|ausreichend|budget|geld|bedarf|mittel;
    ist|sind|wäre|wären zwar|schon|auch|ja|durchaus da|gut|okay|vorhanden|gegeben; vorhanden; gegeben; okay; gut;
    genug; kein problem mit|beim; erfüllt; in ordnung; reicht; super; freigegeben; bestätigt;
    gibt es genug|reichlich|ausreichend; ist|sind nicht das|ein problem|thema; wäre|wären da|vorhanden|okay; ja;
    geklärt; steht; ist nicht das problem;
    ist|sind alles|beides|beide|zwar? gut|okay|da|vorhanden|gegeben|in_ordnung|klar|erfüllt;
    hätten|hätte sie|er? schon?
""")
LINKS = phrases("""
    wegen; aufgrund; grund; gründe; der; die; das; dem; den; kriterium; kriterien; nummer; nr; punkt; punkte; und; ist;
    es ist; weil; da; denn; es fehlt an; fehlt es an; am; an; beim; auch; einfach; ihr; sein; deren; sie haben;
    sie hat; er hat; scheitert am; scheitert an; hakt am; von; und zwar; hauptsächlich; leider; haben; gibt es
""")
CONJUNCTIONS = phrases("und; sowie; auch; außerdem; weder; noch; zudem")
CONTRASTS = phrases("""
    aber; jedoch; allerdings; doch; obwohl; nur; sondern; wobei; dafür; während; trotzdem
""")
