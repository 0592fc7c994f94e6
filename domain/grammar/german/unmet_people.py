"""German: how people say without its name that somebody will not meet, or may not decide."""

from domain.grammar.language import Table, phrases

UNMET: Table = {
    "willing_to_meet": phrases("""
        {meet} wurde|ist|war|wird|sind|wurden .. abgesagt|abgelehnt|geplatzt|verweigert|gecancelt|storniert|hinfällig;
        nicht .. treffen|sprechen|reden will|möchte|wollen; kein|keinen {meet} will|möchte|wollen|zustande;
        {nobody} .. {meet}; {can} .. {nothing} .. {meet}; kein|keine|keinen|ohne {meet};
        lehnt|lehnen|lehnte|lehnten .. {meet} .. ab; nicht|nie|keine .. bereit .. {meet}; nicht bereit|gewillt|willens;
        nicht .. treffen; kein interesse an .. {meet}; hat|haben .. aufgelegt;
        legt|legte einfach|sofort|direkt|jedes_mal? auf; aufgelegt; nicht erschienen|gekommen|aufgetaucht|wahrgenommen;
        {meet} .. abgesagt|abgelehnt|geplatzt|verweigert|gecancelt|platzen; verweigert|verweigern|verweigerte .. {meet};
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
        nicht .. zusammensetzen|treffen will|wollen|wollten; trifft|treffen sich nicht|nie|mit_keinem|mit_niemandem;
        treffen lehnt|lehnen sie|er ab; sitzt niemand mit uns;
        treffen|termin|gespräch|meeting|demo|besuch|treffn {can} .. nicht|keinen|keins|keines;
        treffen|termin|gespräch|meeting|demo|besuch|treffn {can} .. keiner|nie|nichts|niemand|ned;
        {meet} {is}|wurde|wird .. nicht|keiner|kein gewünscht|gewollt|erwünscht|möglich|drin|machbar|vereinbar|zustande;
        nie|nicht|keinem|keinen .. {meet} .. zugestimmt|zugesagt|eingewilligt|vereinbart|bestätigt|zustimmen|angeboten;
        in ruhe lassen|gelassen; nicht .. {meet} .. bewegen|überreden|bringen|kriegen|begeistern|einlassen|bekommen;
        {can} .. nichts|nix .. hören|wissen|zu_tun_haben; kein bock|lust|interesse|bedarf auf|an|nach .. {meet};
        drückt|drückte|drücken mich|uns .. weg; weggedrückt; {can} {nothing} .. {meet};
        wünscht|wünschen .. kein|keine|keinen; sperrt|sperren|ziert|sträubt|weigert|weigern sich .. {meet}?;
        scheut|scheuen|meidet .. {meet}; keinen vor-ort-termin;
        {meet} hat|haben|wurde|will|kam .. abgesagt|gecancelt|storniert|abgeblasen;
        {meet} hat|haben|wurde|will|kam .. gestrichen|nicht|verweigert|kategorisch;
        lässt|lassen .. niemanden|keinen|keine|nicht .. rein|vor|ins_haus|herein|kommen; für niemanden zu sprechen;
        zu keinem|keiner|keinerlei .. {meet}; keine|kein|keinen .. {meet} .. bereit|gewünscht|gewollt|möglich|erwünscht;
        nur .. mail|e-mail|schriftlich|email .. kommunizieren|kontakt|verkehren;
        ausschließlich per|schriftlich|via mail?; nimmt|nehmen .. keine anrufe|termine|gespräche an|wahr?;
        mauert|mauern; lehnt|lehnte|lehnen es ab|jedes|jeden .. ab?;
        verweigert|verweigern|verweigerte sich|jedes|jeden|das|den .. {meet}?; stellt|stellen|stellte sich tot;
        taucht|tauchen|tauchte .. unter|ab; ist|sind .. untergetaucht; auf tauchstation; {meet} .. aus dem weg;
        hat|haben .. kein interesse|lust|zeit .. {meet}; {meet} .. kein|keine|keinen interesse|lust|zeit|bedarf|bock;
        {meet} lehnt|lehnen|lehnte|lehnten|verweigert|verweigern|blockt|sagt|sagte|sagten .. ab;
        {meet} verweigert|verweigern|verweigerte; meldet|melden sich .. nicht|nie|nimmer;
        {can} mich|uns nicht|nie sehen|empfangen|treffen|sprechen|dahaben|reinlassen|kennenlernen;
        nicht|nie|nimmer .. meldet|melden|reagiert|antwortet|zurückruft|gemeldet|reagieren;
        nicht|nie|nimmer .. antworten|abhebt|rangeht|zurückgerufen|geantwortet|erschienen|erscheint; no-show; no show;
        keine|kein|keinen .. {meet} .. will|wollen|möchte|möchten|wünscht|zulässt|zusagt|vereinbaren;
        {meet} .. verweigert|ablehnt|absagt|abgesagt|abblockt|scheut|platzen;
        auf|in|zu|für .. {meet} .. nicht|nie .. ein|bereit|gewinnen|bewegen|haben
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
        nicht .. verantwortlich|zuständig|befugt;
        entscheidung|entscheidungen liegt|liegen|fällt|fallen|trifft|treffen .. {boss}|jemand|andere;
        entscheidung|entscheidungen liegt|liegen|fällt|fallen|trifft|treffen .. anderswo|woanders|höher;
        freigabe|einkauf|beschaffung liegt|liegen|fällt|fallen|trifft|treffen .. {boss}|jemand|andere;
        freigabe|einkauf|beschaffung liegt|liegen|fällt|fallen|trifft|treffen .. anderswo|woanders|höher;
        entscheidung|entscheidungen läuft|laufen|sitzt|passiert|machen|macht .. {boss}|jemand|andere;
        entscheidung|entscheidungen läuft|laufen|sitzt|passiert|machen|macht .. anderswo|woanders|höher;
        freigabe|einkauf|beschaffung läuft|laufen|sitzt|passiert|machen|macht .. {boss}|jemand|andere;
        freigabe|einkauf|beschaffung läuft|laufen|sitzt|passiert|machen|macht .. anderswo|woanders|höher;
        {boss} entscheidet|macht|will|hat|muss|trifft|regelt .. entscheidung|entscheidungen|letzte_wort;
        {boss} entscheidet|macht|will|hat|muss|trifft|regelt .. ja_sagen|zustimmen|unterschreiben;
        falscher ansprechpartner|kontakt; falsche ansprechpartnerin|person|ebene;
        braucht|brauchen|bräuchte .. freigabe|zustimmung|genehmigung|ok|unterschrift|segen von|vom|der|des|durch?;
        braucht|brauchen die|eine freigabe|zustimmung|genehmigung;
        jemand|wer anders|anderes|anderer|andere entscheidet|zuständig;
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
        arbeitet|arbeiten nicht|nicht_mehr dort|da; zu weit unten|niedrig; falsche hierarchieebene; hierarchisch zu;
        reines zuarbeiten; darf nur vorschlagen|empfehlen|zuarbeiten|testen; empfiehlt|schlägt nur; nur vorschlagsrecht;
        ohne .. {boss} .. nicht|nichts|kein|keine|keinen|nix|niemand;
        nicht der|die|derjenige|diejenige der|die .. {decides}; nicht derjenige|diejenige;
        {decide} {can} .. nicht|nichts|nur|ned|keiner|niemand; {decide} {can} .. nur bis;
        darf|kann|dürfen|können nur bis # euro|k|eur|tausend|chf?; nur bis # euro|k|eur|tausend|chf .. {decide}|frei;
        nur {decide}|unterschriftsberechtigt|zeichnungsberechtigt bis; unterschriftsgrenze; unterschriftenlimit;
        zeichnungslimit; {boss} ist|sind|war|wäre .. dagegen|nicht_dafür|strikt_dagegen|nicht_einverstanden;
        {boss} hat .. nein gesagt; {boss} blockt|blockiert|mauert|bremst|verweigert|untersagt|verbietet;
        {boss} stellt sich quer; {boss} .. veto; {boss} will|möchte|wollen|macht .. nicht|nichts|nicht_mit;
        {boss} lässt .. nicht; {boss} hat .. das sagen|letzte_wort;
        zuständig|verantwortlich ist|wäre|sind|wären|dafür .. die|der|jemand|andere|andre|wer;
        zuständig|verantwortlich ist|wäre|sind|wären|dafür .. eine|ein|das|seine|ihr|ihre|sein;
        nicht mit .. befasst|betraut|beauftragt; nicht|kein .. zugriff|hand auf .. budget;
        nicht mehr|länger .. in|auf .. position;
        nicht mehr|länger .. in|auf der|dieser|seiner|ihrer position|funktion|rolle|stelle|abteilung|firma;
        nicht mehr im amt|haus;
        {right_one} ist|sind|wäre|war|bin|isch sie|er|die|der|das|hier|dort .. nicht|keiner|keine;
        {right_one} ist|sind|wäre|war|bin|isch sie|er|die|der|das|hier|dort .. keinesfalls|niemand|ned|keins;
        {right_one} ist|sind|wäre|war|sitzt|sitzen wer|jemand|ein|eine|die|der .. anders|anderer?;
        {right_one} ist|sind|wäre|war|sitzt|sitzen wer|jemand|ein|eine|die|der .. andere|anderswo|woanders?;
        {power} hat|haben|besitzt|gibt|liegt|liegen .. keine|keinen|keins|keines|nicht|null|nirgends|woanders|{boss};
        {power} .. nicht|keinen|keine|null|bei .. {boss}|mehr;
        unterschrift|unterschriften|vergabe|bestellung|freigaben|auftrag .. {boss};
        falsche|falscher|verkehrte|unpassende ebene|hierarchiestufe|etage|adressat;
        falsche|falscher|verkehrte|unpassende adresse|abteilung|stelle|hierarchie|gesprächspartner;
        falscher|verkehrter gesprächspartner|mann|adressat|mensch; verkehrte person;
        zu wenig|kaum|null|keinerlei {power}; hat|haben .. nix zu sagen|melden|entscheiden|bestimmen|mitzureden;
        nichts mitzureden|bestimmen; gar nichts zu; scheidet|scheiden .. aus;
        verlässt|verlassen .. firma|unternehmen|haus|betrieb|posten; freigestellt; degradiert; abgesetzt; abgelöst als;
        entmachtet; kaltgestellt; kommt|kommen .. nicht an .. {boss}; an .. {boss} .. nicht|kaum ran;
        {boss} müsste|muss|müssen|müssten|soll|sollte .. ran|ja_sagen|mit|abnicken|sein_okay;
        {boss} müsste|muss|müssen|müssten|soll|sollte .. zeichnen|ok|okay|grünes_licht|dafür;
        {no} .. {right_one} .. am_tisch|dabei|erreicht|gesprochen;
        {can} .. nur vorschlagen|empfehlen|weitergeben|vorlegen|anregen;
        {can} das|es|nur? .. nicht allein|alleine|selbst|selber .. {decide}?; hat .. nichts zu kamellen|husten;
        rückfragen bei .. {boss}; muss .. nach oben|hochtragen|eskalieren|zur_freigabe|vorlegen|weitergeben;
        geht|läuft .. über .. {boss}; kein kaufentscheider;
        entscheidet|unterschreibt|bestimmt|genehmigt|zeichnet jemand|wer|ein|andere|eine anders|anderes|anderer|andere?;
        {decides} jemand|wer|andere anders|anderes|anderer|andere?; ist|war|als {little_role};
        ist|war nur|bloß|ein|eine|die|der|lediglich {little_role};
        {boss} entscheidet|macht|will|muss|trifft|regelt .. alles|selbst|allein|zentral;
        {boss} hat das_sagen|das_letzte_wort|die_hand_drauf; {boss} hat .. sagen|letzte_wort;
        {boss} hat alles_zu|selbst|allein .. entschieden|entscheiden;
        {can} nur .. empfehlung|empfehlungen|vorschläge|vorschlag|rat|stellungnahme;
        hat|haben die|das|den firma|unternehmen|betrieb|haus|konzern|job|arbeitgeber .. verlassen|gewechselt;
        nicht mehr|länger bei|in|beim|für der|dem|ihrer|seiner|die|das|den? firma|unternehmen|betrieb|laden;
        nicht mehr|länger bei|in|beim|für der|dem|ihrer|seiner|die|das|den? konzern|werk|denen|ihnen;
        arbeitet|arbeiten jetzt|inzwischen|mittlerweile woanders|anderswo|bei; hat das handtuch geworfen;
        wurde gekündigt|entlassen|versetzt|abberufen|abgelöst; ist weg|gegangen vom|von|aus_dem;
        firma|unternehmen|betrieb|haus|konzern verlassen|gewechselt;
        letzte wort hat|haben|liegt|spricht .. nicht|woanders|jemand|ein|eine|der|die|das|wer;
        {decide} darf|kann|tut|muss|soll .. nur .. {boss}; nur {boss} .. {decides}|{decide};
        {decides} .. nur|allein .. {boss}; darf selbst|selber nichts|nicht; selbst|selber darf .. nichts|nicht
    """),
    "authority?": phrases("""
        entscheidet; entscheiden; entscheidung; unterschreibt; unterschreiben; {boss}; befugt; befugnis; zuständig;
        ansprechpartner; {little_role}; entscheider; freigabe; zustimmung; genehmigung; prokura; bestimmt
    """),
}
