"""German: how circumstances tell that a criterion is not met: the new machine, the money in the roof, who signs."""

from domain.grammar.language import Table, phrases

UNMET: Table = {
    "budget": phrases("""
        wegen|aufgrund|mangels budget|budgets|geld|geldes|finanzierung|etat|finanzen|geldmangel|geldmangels|geldnot;
        haushaltssicherung; sparkurs; ausgabenbremse; geldmangel; geldnot; finanznot; finanzlage; schuldenbremse;
        in|in_den|in_die|in_das|ins|im|in_einen|in_eine|in_ein|in_einem|in_einer @ @? @? {spent};
        # {is}|stehen|liegen nicht|nimmer|komplett|alle weg|da|futsch|gestrichen|gebunden|verplant|verfügbar;
        nur|bloß|gerade_mal|kaum|mickrige|ganze # euro|eur|franken auf_dem|am|in_der konto|kasse;
        # {is} weg|futsch|vom_tisch|gestrichen|gebunden|verplant|ausgegeben|verbraucht;
        # existieren|existiert|gibt|gibts|stehen|liegen .. nicht|nirgends|nie; {money} .. symbolisch|überschaubar;
        anschaffungsgeld~ .. {gone}; anschaffungsgelder; alle? anschaffungsgelder {gone}; förderbescheid .. negativ;
        förderung|förderantrag|kredit|kreditantrag|zuschuss .. abgelehnt|geplatzt|negativ|nicht|ausgeblieben|weg;
        {money} {is} .. .. keines|keins|keine|keinen|nichts eingestellt|eingeplant|vorgesehen|da|vorhanden;
        konto|kasse leer; {money} ging|gingen|geht|floss|fließt|wandert|wanderte .. ins|in|im|für|nach|an;
        {no} .. förderung|förderzusage|kreditzusage|finanzierungszusage|budgetzusage|kostenstelle|haushaltsposition;
        kasse|kassen|konto|geldbeutel|portemonnaie|topf {is} leer|geplündert|überzogen|gähnend_leer|im_minus;
        leeres|leere|leerer konto|kasse|kassen|topf; rote|roten|tiefrote zahlen; in den roten zahlen; im minus;
        passt|passen|geht|klappt|haut finanziell|preislich|budgetmäßig|geldmäßig .. nicht|ned|net|hinten;
        finanziell|preislich|budgetmäßig|geldmäßig .. nicht|ned|unmöglich|utopisch|aussichtslos|hinten|ausgeschlossen;
        gibt|gebe|geben .. das? geld|budget|etat|kasse nicht her; nicht flüssig; auf dem letzten loch
    """),
    "timeframe": phrases("""
        wegen|aufgrund|mangels zeitrahmen|zeitrahmens|zeitplan|timing|zeitpunkt|zeithorizont|zeitfenster;
        zeit hat|haben|hätte|hätten|lässt|lassen|ham .. bis|{far};
        bald|demnächst|zeitnah|sofort|schnell|kurzfristig heißt|heisst|hieß|bedeutet bei|für|dort|hier|da|in;
        {no} .. datum|startdatum|terminvorstellung|zeitvorstellung|jahreszahl|fahrplan|zeitangabe|starttermin|stichtag;
        {no} zeitplan|zeitrahmen|zeitfenster|zeitvorgabe|termindruck|zieltermin|projektstart|startzeitpunkt;
        keinen|kein konkreten|konkretes|festen|festes|klaren|klares zeitplan|zeitrahmen|datum|zeitpunkt|starttermin;
        {no} .. zeitplan mehr; passt|geht|klappt|haut|gehts zeitlich|terminlich .. nicht|ned|net|hinten;
        zeitlich|terminlich .. nicht|ned|unmöglich|utopisch|aussichtslos|ausgeschlossen|daneben|hinten_und_vorne;
        wenn die|der|das kinder|alte|rente|enkel .. haus|kaputt|auseinanderfällt|aufgibt|sind; am sankt nimmerleinstag;
        sankt nimmerleinstag; schaumermal; schau mer mal; schauen wir mal; irgendwann; kommt zeit kommt rat;
        darüber|neues|neuen redet|reden|spricht|sprechen .. {far};
        {far} .. drüber|nochmal|wieder reden|sprechen|schauen|melden|anklopfen;
        auf|um zwei|drei|vier|fünf|ein|mehrere|# jahr|jahre .. geschoben|verschoben|vertagt|verlegt|nach_hinten;
        hält|halten|tut|tun .. noch locker|gut|mindestens|bestimmt|sicher|leicht .. jahre;
        vorher läuft|passiert|geht|tut_sich da? nichts|nix|nüt|gar_nichts
    """),
    "pain_point": phrases("""
        wegen|aufgrund|mangels bedarf|bedarfs|leidensdruck|schmerz|notwendigkeit; {thing} {is}|sei|seien .. {like_new};
        {thing} .. {is}|sei {like_new}; {thing} .. einwandfrei|tadellos|störungsfrei|anstandslos|klaglos;
        {is}|sei|seien von #|diesem_jahr|letztem_jahr|vorigem_jahr und .. {like_new};
        {is}|sei|seien .. nagelneu|brandneu|funkelnagelneu|fabrikneu|neuwertig|störungsfrei|wie_neu|pfenniggut;
        läuft|laufen|arbeitet|arbeiten|funktioniert|funktionieren|schnurrt .. störungsfrei|einwandfrei|tadellos;
        läuft|laufen|arbeitet|arbeiten|funktioniert|funktionieren .. anstandslos|klaglos|fehlerfrei|wie_geschmiert;
        läuft|laufen|arbeitet|arbeiten|funktioniert|funktionieren .. wie_am_schnürchen|wie_ein_uhrwerk|rund;
        schnurrt|schnurren wie; wie geschmiert; wie am schnürchen; wie ein uhrwerk; {happy} als_je_zuvor;
        {bother} .. gar|überhaupt|also|doch|rein|absolut|mehr? nichts|nix|nirgends|nirgendwo|niemanden|keinen|niemand;
        nichts|nix|nirgends|nirgendwo|niemanden|keinen|keiner .. {bother};
        von|vom .. nichts|keine_spur|nix .. zu? sehen|merken|spüren|hören|bemerken|finden|entdecken|bemerkt|gesehen;
        sucht|suchen|suchten|suchte gar|überhaupt|eigentlich|derzeit? nichts|nix|nicht;
        {thing} .. abgestritten|bestritten|dementiert;
        ausfälle|störungen|stillstände|schäden .. abgestritten|bestritten;
        war|waren .. eine? verwechslung|fehlalarm|missverständnis|einmalig|einzelfall|ausreißer|ausrutscher|ausnahme;
        {thing} .. nie|nicht ausgefallen|kaputt|defekt|gestört; einmaliger|einziger vorfall|stromausfall|fall|ausfall;
        einzelfall; fehlalarm;
        thema|leck|leck_thema|ursache|fehler|schaden|mangel|engpass|leckage wurde|ist|sind|hat|war .. behoben|repariert;
        thema|leck|ursache|fehler|schaden|mangel|engpass|leckage wurde|ist|sind|hat|war .. gelöst|erledigt|beseitigt;
        {no} .. klagen|mängel|störungen|ausfälle|stillstand|stillstände|klage|stau|reklamation|beanstandungen;
        braucht|brauchen|bräuchte|benötigt|benötigen keiner|niemand|keine_neue|keinen_neuen|kein_neues|ned|nix;
        ohne not|echten_bedarf|wirklichen_bedarf|echte_not; jammern auf hohem niveau; luxusproblem; schönheitsfehler;
        alles in butter|bester_ordnung|schönster_ordnung; ein scheinproblem; scheinproblem; kein echtes problem
    """),
    "willing_to_meet": phrases("""
        wegen|aufgrund|mangels gesprächsbereitschaft|terminbereitschaft;
        sehen|empfangen|reinlassen|treffen|kennenlernen|sprechen {can} .. nicht|keinen|nie|niemand|niemanden|ned;
        {meet} hält|halten|findet|finden|sieht|sehen|erachtet .. überflüssig|unnötig|zeitverschwendung|sinnlos|nicht;
        {meet} .. für|als überflüssig|unnötig|zeitverschwendung|sinnlos|nicht_nötig|verzichtbar|entbehrlich;
        {meet} {is}|wäre ihm|ihr|ihnen|denen .. überflüssig|unnötig|zu_viel|zuviel|lästig|egal|zeitverschwendung;
        {meet} wird|wirds|gibt|gibts es? nichts|nix|keins|keinen|keines;
        soll|solle|sollen|sollten|brauche|brauchen|bräuchten .. nicht|ned|gar_nicht .. kommen|vorbeikommen|anrufen;
        soll|solle|sollen|brauche|brauchen .. nicht|ned|gar_nicht .. vorbeischauen|auftauchen|aufkreuzen|anrücken;
        bloß|bloss|ja nicht|ned kommen|vorbeikommen|anrufen|auftauchen|aufkreuzen|melden; nicht mehr vorbei;
        {no} .. {meet} .. wünscht|wünschen|wünsche|wünschten|gewünscht; {meet} ersatzlos|komplett gestrichen|abgesagt;
        {meet} .. ersatzlos|kurzfristig .. gestrichen|abgesagt|storniert|gecancelt; nur .. katalog|prospekt .. post;
        {can} nur .. katalog|prospekt|broschüre|preisliste|flyer|angebot .. post|mail|email|e-mail|schriftlich;
        {no} lust auf|zu|mehr|drauf; {no} .. persönlichen|persönliche gespräche|treffen|termine|kontakt|begegnung
    """),
    "authority": phrases("""
        wegen|aufgrund|mangels befugnis|entscheidungsbefugnis|autorität|vollmacht|prokura|zeichnungsrecht;
        nicht|nie beauftragt|mandatiert|ermächtigt|legitimiert|bevollmächtigt|gefragt_worden;
        {right_one} {is}|sitzt|sitzen|wäre .. woanders|anderswo|anderer|andere|jemand_anders|jemand_anderes;
        entscheidung|unterschrift|freigabe kommt|kommen|käme .. von|aus|vom .. {boss}|oben|anderswo|woanders;
        das letzte wort hat|spricht .. {boss}|jemand|andere;
        zeichnung|bestellungen|einkäufe|anschaffungen macht|machen|erledigt|übernimmt .. {boss};
        {boss} hält|halten den_daumen_drauf|die_hand_drauf|den_daumen;
        {right_one} woanders|anderswo|jemand_anders|jemand_anderes|anderer|andere; {little_role} ohne .. {power};
        {no} .. zeichnungsrecht|unterschriftenregelung|prokura|weisungsrecht; letzte wort hat|haben .. {boss};
        {boss} .. das_letzte_wort|das_sagen|den_hut_auf|die_hosen_an;
        fragen|konsultieren müsst|müsste|muss|müssen|müssten .. {boss};
        {decide}|befinden|beschließen tut|tun|darf|dürfen|kann|können er|sie nicht|ned|nichts|nix|gar_nichts;
        {decide}|befindet|befinden bei|über .. {boss}|einkaufsgemeinschaft|einkaufsverbund|verbund|zentrale|kommission;
        befindet|befinden|beschließt|entscheidet .. einkaufsgemeinschaft|einkaufsverbund|kommission|jury|rat|komitee;
        kriegt|bekommt .. nichts|nix|keine .. unterschrieben|genehmigt|freigegeben|durch;
        darf|dürfen|kann nicht_mal|nicht_einmal|keine|keinen|kein .. {decide}; ist|war {weak_role} im|in|bei;
        ist|war ein|eine|der|die? {weak_role} im|in|bei; nicht {decide} darf|kann|dürfen|können;
        gar nicht zuständig|befugt|berechtigt
    """),
    "authority?": phrases(
        "darf nicht; dürfen nicht; darf es|das nicht; darf gar nichts|nicht; nicht darf; jemand anders"
    ),
}
